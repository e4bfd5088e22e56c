// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Theme.h"

#include <QLabel>

/// The only ways to make a label: plain text always, so that nothing in the data is read as markup (reliability §9).
namespace Labels {
enum class Ink : quint8 { Normal, Secondary, Hint, Accent };
[[nodiscard]] QLabel *text(const QString &text, QWidget *parent, TextSize size = TextSize::Body, bool semiBold = false,
                           Ink ink = Ink::Normal);
/// What is wrong, at its place: wrapped, in the colour of an error. Empty at first.
[[nodiscard]] QLabel *problem(QWidget *parent);
/// Markup of our own making, with every piece of data already escaped by its maker.
[[nodiscard]] QLabel *markup(const QString &html, QWidget *parent, TextSize size = TextSize::Body);
/// Markup whose <b> is semi-bold: the family of the house has no bold, and a made-up one smears.
[[nodiscard]] QString semibold(QString html);
[[nodiscard]] QColor colour(Ink ink); ///< of the theme now
/// Gives a label of another making the font and colour of the house, now and after each change of theme.
void dress(QLabel *label, TextSize size, bool semiBold, Ink ink);
/// Text as markup that shows it literally, for the places of Qt that guess whether text is markup.
[[nodiscard]] QString literal(const QString &text);
/// A tooltip that shows its text literally.
void setToolTip(QWidget *widget, const QString &text);
}
