// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Theme.h"

#include "HighContrast.h"
#include "HouseStyle.h"
#include "StyleSheet.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QScreen>
#include <QToolTip>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pointsPerDesignPixel = 0.75; ///< 13 px at 96 dots per inch is 9,75 points

qreal screenScale()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() / 96 : 1;
}

QString loadBundledFonts()
{
    static constexpr std::array<const char16_t *, 2> files = { u":/fonts/OpenSans-Regular.ttf", u":/fonts/OpenSans-Semibold.ttf" };
    QString family;
    for (const char16_t *file : files) {
        const QString path = QString::fromUtf16(file);
        if (!QFile::exists(path))
            continue;
        const int id = QFontDatabase::addApplicationFont(path);
        if (family.isEmpty() && id >= 0)
            family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family;
}

QString uiFamily()
{
#ifdef Q_OS_WIN
    return u"Segoe UI"_s;
#else
    const QString bundled = loadBundledFonts();
    return bundled.isEmpty() ? QGuiApplication::font().family() : bundled;
#endif
}

} // namespace

Theme::Theme() : m_tokens(lightTokens())
{
    readSystem();
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::readSystem()
{
    if (m_systemRead || !qGuiApp)
        return;
    m_systemRead = true;
    m_systemPalette = QGuiApplication::palette();
    m_family = uiFamily();
    m_scale = screenScale() * m_fontPercent / 100;
}

void Theme::apply(QApplication &application, ThemeChoice choice, int fontPercent)
{
    readSystem();
    m_choice = choice;
    m_fontPercent = std::clamp(fontPercent, 90, 150);
    m_scale = screenScale() * m_fontPercent / 100;
    m_highContrast = isSystemHighContrast();
    const bool dark = choice == ThemeChoice::Dark
        || (choice == ThemeChoice::System && m_systemPalette.color(QPalette::Window).lightness() < 128);
    m_tokens = m_highContrast ? contrastTokens(m_systemPalette) : dark ? darkTokens() : lightTokens();

    const QPalette palette = m_highContrast ? m_systemPalette : paletteOf(m_tokens);
    application.setStyle(new HouseStyle);
    application.setFont(font(TextSize::Body));
    application.setPalette(palette);
    QPalette tip = palette;
    tip.setColor(QPalette::Inactive, QPalette::ToolTipBase, palette.color(QPalette::ToolTipBase));
    QToolTip::setPalette(tip);
    QToolTip::setFont(font(TextSize::Caption));
    application.setStyleSheet(m_highContrast ? QString() : styleSheetOf(*this));
    Q_EMIT changed();
}

QPalette Theme::paletteOf(const Tokens &t)
{
    QPalette p(t.surf, t.win);
    p.setColor(QPalette::Window, t.win);
    p.setColor(QPalette::Base, t.surf);
    p.setColor(QPalette::AlternateBase, t.noB);
    p.setColor(QPalette::Button, t.surf);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        p.setColor(role, t.ink);
    p.setColor(QPalette::BrightText, t.onacc);
    p.setColor(QPalette::PlaceholderText, t.ink3);
    p.setColor(QPalette::Highlight, t.accS);
    p.setColor(QPalette::Link, t.acc);
    p.setColor(QPalette::LinkVisited, t.accH);
    p.setColor(QPalette::Light, t.surf);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line2);
    p.setColor(QPalette::Dark, t.ctl);
    p.setColor(QPalette::Shadow, t.ctl);
    p.setColor(QPalette::ToolTipBase, t.ink);
    p.setColor(QPalette::ToolTipText, t.surf);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        p.setColor(QPalette::Disabled, role, t.ink3);
    p.setColor(QPalette::Disabled, QPalette::Base, t.noB);
    p.setColor(QPalette::Disabled, QPalette::Button, t.noB);
    return p;
}

VerdictColours Theme::colours(Verdict verdict) const
{
    const Tokens &t = m_tokens;
    switch (verdict) {
    case Verdict::Met:
        return { t.ok, t.okT, t.okB, t.okL };
    case Verdict::Attention:
        return { t.wa, t.waT, t.waB, t.waL };
    case Verdict::Breach:
        return { t.er, t.erT, t.erB, t.erL };
    case Verdict::Missing:
    case Verdict::NotApplicable:
    case Verdict::Incomplete:
    case Verdict::Undecided:
        break;
    }
    return { t.no, t.noT, t.noB, t.noL };
}

QFont Theme::font(TextSize size, bool semiBold) const
{
    QFont font = m_family.isEmpty() ? QGuiApplication::font() : QFont(m_family);
    font.setPointSizeF(static_cast<int>(size) * pointsPerDesignPixel * m_fontPercent / 100);
    font.setWeight(semiBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Theme::widthOf(const QString &text, TextSize size, bool semiBold) const
{
    return QFontMetrics(font(size, semiBold)).horizontalAdvance(text);
}

int Theme::px(int designPixels) const
{
    return qRound(designPixels * m_scale);
}
