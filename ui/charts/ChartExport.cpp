// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartExport.h"

#include "ChartPainter.h"

Picture ChartExport::picture(const ChartSpec &spec, const QSize &size)
{
    return { spec.title, spec.summary, size, [spec](QPainter &painter, const QRectF &rect) {
                ChartPainter::paint(painter, rect, spec, PictureExport::chartLook());
            } };
}
