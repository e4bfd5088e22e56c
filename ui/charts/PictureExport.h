// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartColours.h"
#include "ChartTable.h"

#include <QImage>
#include <QSize>

#include <functional>

class QWidget;

/// A painted picture outside the window, with its title above it: on the clipboard, in a file, on paper.
struct Picture
{
    QString title;
    QString summary; ///< the text alternative travels with it
    QSize size;      ///< in design pixels of the screen, title included
    std::function<void(QPainter &painter, const QRectF &rect)> paint;
};

enum class PictureFormat : quint8 { Png, Svg };

namespace PictureExport {
/// Twice the size, so that it stays sharp in a document.
[[nodiscard]] QImage image(const Picture &picture);
/// Lines and letters, sharp at any size.
[[nodiscard]] QByteArray svg(const Picture &picture);
void copy(const Picture &picture);
void copyTable(const ChartTable &table);
/// Writes it whole or not at all.
[[nodiscard]] bool write(const Picture &picture, PictureFormat format, const QString &path);
/// Asks where; tells on @p parent when it cannot be written.
void save(const Picture &picture, PictureFormat format, QWidget *parent);
/// Shows the page before it is printed, as wide as the paper.
void print(const Picture &picture, QWidget *parent);
/// The same font measured in pixels, so that it reads alike on every device that is scaled.
[[nodiscard]] QFont inPixels(QFont font);
/// The theme's look of charts with such fonts.
[[nodiscard]] ChartLook chartLook();
}
