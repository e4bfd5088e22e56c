// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

/// Line icons on a 16-unit grid, line 1.35, drawn from path data: no Svg module needed, any size, any colour.
/// Names: overview, agenda, dashboard, list, grid, smile, flag, tree, report, import, settings, search, lock, pencil, trash,
/// undo, redo, clipboard, save, gavel, bulb, link, copy, print, eye, clock, shield, filter, ruler, plus, folder, file, book,
/// pin, chevron-down, chevron-left, chevron-right, arrow-up, arrow-down, arrow-right, trend-down, check, close, info, message,
/// more, target, download, language, bike, phone, server, building, network, warning, chevron-up, trend-up, minus, star.
namespace Icons {
/// Follows the theme: ink2, and ctl when disabled.
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
void paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);
[[nodiscard]] bool has(const QString &name);
/// The mark of the program: posts of a yardstick under an orange norm line.
void paintLogo(QPainter &painter, const QRectF &rect);
[[nodiscard]] QIcon logo();
}
