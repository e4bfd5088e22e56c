// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineExport.h"

#include "Theme.h"
#include "TimelineCanvas.h"
#include "TimelineTheme.h"

Picture TimelineExport::picture(const TimelineCanvas &canvas)
{
    const TimelineLook look = timelineExportLook();
    const TimelineSpec &spec = canvas.spec();
    const Theme &theme = Theme::instance();
    const qreal title = QFontMetricsF(PictureExport::inPixels(theme.font(TextSize::CardHeader, true))).height() + theme.px(8 + 2 * 12);
    const TimelineLayout whole(spec, look, canvas.dayWidth());
    const qreal lanes = TimelinePainter::headHeight(look) + whole.height();
    const qreal legend = TimelinePainter(spec, whole, look).legendHeight(canvas.wholeSize().width()) + theme.px(8);
    const QSizeF size(canvas.wholeSize().width() + theme.px(24), lanes + legend + title);
    return { spec.title, spec.summary, size.toSize(),
             [spec, look, legend, first = canvas.firstInView(), day = canvas.dayWidth(), fineness = canvas.fineness()](QPainter &painter,
                                                                                                              const QRectF &rect) {
                 const TimelineLayout layout(spec, look, day);
                 const TimelinePainter timeline(spec, layout, look);
                 timeline.paint(painter, rect.adjusted(0, 0, 0, -legend), { layout.axis().left(first), 0 }, fineness, {});
                 timeline.paintLegend(painter, rect.adjusted(0, rect.height() - legend + Theme::instance().px(8), 0, 0));
             } };
}
