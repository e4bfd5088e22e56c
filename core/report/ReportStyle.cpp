// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportStyle.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// The embedded letter: the same on every machine, and allowed inside a PDF/A.
const QString &family()
{
    static const QString name = [] {
        const int regular = QFontDatabase::addApplicationFont(u":/fonts/OpenSans-Regular.ttf"_s);
        QFontDatabase::addApplicationFont(u":/fonts/OpenSans-Semibold.ttf"_s);
        const QStringList families = QFontDatabase::applicationFontFamilies(regular);
        return families.isEmpty() ? u"Open Sans"_s : families.first();
    }();
    return name;
}

int sizeOf(ReportStyle::Letter letter)
{
    switch (letter) {
    case ReportStyle::Letter::Title: return 220;
    case ReportStyle::Letter::Subtitle: return 140;
    case ReportStyle::Letter::Heading: return 140;
    case ReportStyle::Letter::Lead: return 110;
    case ReportStyle::Letter::Body: return 95;
    case ReportStyle::Letter::Small: return 80;
    }
    return 95;
}

} // namespace

QFont ReportStyle::font(Letter letter, bool strong)
{
    QFont font(family());
    font.setPixelSize(sizeOf(letter));
    if (strong || letter == Letter::Title || letter == Letter::Heading)
        font.setWeight(QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

ReportStyle::VerdictInk ReportStyle::inkOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met: return { 0x1A7F46, 0x0B5F32, 0xE5F4EB, 0xB2DCC3 };
    case Verdict::Attention: return { 0xB25E00, 0x7A4300, 0xFFF1D6, 0xEFCF94 };
    case Verdict::Breach: return { 0xC22D24, 0x98201A, 0xFDEAE8, 0xF2BAB4 };
    default: return { 0x6A7686, 0x445163, 0xEEF1F5, 0xC4CCD7 };
    }
}
