// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

/// Every colour of the program. Source: ux §4 (light and dark columns); contrast is tested on this table.
struct Tokens
{
    QColor win, surf, side, line, line2, ctl, ink, ink2, ink3, acc, accH, accS, accL, onacc;
    QColor ok, okT, okB, okL, wa, waT, waB, waL, er, erT, erB, erL, no, noT, noB, noL;
    bool dark = false;
};

/// Which four colours a verdict wears: glyph, text, fill, line.
struct VerdictColours
{
    QColor glyph, text, fill, line;
};

enum class ThemeChoice : quint8 { System, Light, Dark };

/// Sizes of the type scale in design pixels (ux §4); fonts are made in points × user scale.
enum class TextSize : quint8 { Axis = 11, Caption = 12, Body = 13, CardHeader = 14, Dialog = 16, SmallNumber = 19, Page = 21, CardNumber = 28 };

/// The look of the program: colours, fonts, palette and style sheet. One per application.
class Theme : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Theme &instance(); ///< the application's; the only singleton, since painting needs it everywhere
    void apply(QApplication &application, ThemeChoice choice, int fontPercent); ///< fontPercent 90…150

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] VerdictColours colours(Verdict verdict) const;
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] int fontPercent() const { return m_fontPercent; }
    /// The application's font at this step of the scale.
    [[nodiscard]] QFont font(TextSize size, bool semiBold = false) const;
    /// The room that @p text takes on one line.
    [[nodiscard]] int widthOf(const QString &text, TextSize size, bool semiBold = false) const;
    /// A length of the design (4, 8, 12 …) scaled with the font, so that rows and controls grow with their text.
    [[nodiscard]] int px(int designPixels) const;
    /// What one design pixel measures now; for painting between whole pixels.
    [[nodiscard]] qreal scale() const { return m_scale; }
    /// Windows' high contrast: the system's colours rule, and there is no style sheet.
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    /// Fills of charts and rulers: breach hatched, attention dotted, met plain; readable without colour.
    [[nodiscard]] QBrush softFill(Verdict verdict) const;
    [[nodiscard]] QBrush strongFill(Verdict verdict) const;

    [[nodiscard]] static Tokens lightTokens();
    [[nodiscard]] static Tokens darkTokens();
    /// The tokens that a high contrast palette allows: text, ground and highlight only.
    [[nodiscard]] static Tokens contrastTokens(const QPalette &palette);
    /// The palette that Qt's own widgets wear. Source: ux §4, "QPalette map".
    [[nodiscard]] static QPalette paletteOf(const Tokens &tokens);

Q_SIGNALS:
    void changed();

private:
    Theme();
    void readSystem();
    Tokens m_tokens;
    QPalette m_systemPalette; ///< as it was before ours
    QString m_family;
    bool m_systemRead = false;
    bool m_highContrast = false;
    qreal m_scale = 1;
    ThemeChoice m_choice = ThemeChoice::Light;
    int m_fontPercent = 100;
};
