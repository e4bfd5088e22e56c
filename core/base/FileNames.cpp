// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileNames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 120;
constexpr qsizetype longestEnding = 12;

bool isReserved(const QString &name)
{
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s, QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

bool isUnwanted(QChar sign)
{
    static const QString refused = u"<>:\"/\\|?*"_s;
    return refused.contains(sign) || sign.category() == QChar::Other_Control || sign.category() == QChar::Other_Format
        || sign.category() == QChar::Separator_Line || sign.category() == QChar::Separator_Paragraph;
}

QString shortened(const QString &name)
{
    if (name.size() <= longest)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
    return name.left(longest - ending.size()).trimmed() + ending;
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe = name;
    for (QChar &sign : safe) {
        if (isUnwanted(sign))
            sign = u'_';
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        safe = u"bestand"_s;
    if (isReserved(safe))
        safe.prepend(u'_');
    return shortened(safe);
}
