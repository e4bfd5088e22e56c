// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartPainter.h"

#include "BarsPainter.h"
#include "TrendPainter.h"
#include "Words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QString describe(const StackedBar &bar)
{
    const auto part = [](int count, Verdict verdict) { return QString::number(count) + u' ' + verdictWord(verdict).toLower(); };
    return bar.label + u": "_s + part(bar.breach, Verdict::Breach) + u", "_s + part(bar.attention, Verdict::Attention) + u", "_s
        + part(bar.met, Verdict::Met);
}

void paintFocus(QPainter &painter, const QRectF &column, const ChartLook &look)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colours.accent, 2 * look.unit));
    const qreal inset = look.unit;
    painter.drawRoundedRect(column.adjusted(inset, inset, -inset, -inset), 4 * look.unit, 4 * look.unit);
}

} // namespace

void ChartPainter::paint(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartLook &look, int focus)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (spec.trend)
        TrendPainter(*spec.trend, look, rect).paint(painter);
    else if (spec.bars)
        BarsPainter(*spec.bars, look, rect).paint(painter);
    const std::vector<QRectF> all = focus >= 0 ? columns(rect, spec, look) : std::vector<QRectF> {};
    if (focus >= 0 && focus < static_cast<int>(all.size()))
        paintFocus(painter, all[static_cast<size_t>(focus)], look);
    painter.restore();
}

std::vector<QRectF> ChartPainter::columns(const QRectF &rect, const ChartSpec &spec, const ChartLook &look)
{
    if (spec.trend)
        return TrendPainter(*spec.trend, look, rect).columns();
    return spec.bars ? BarsPainter(*spec.bars, look, rect).columns() : std::vector<QRectF> {};
}

int ChartPainter::pointCount(const ChartSpec &spec)
{
    if (spec.trend)
        return static_cast<int>(spec.trend->points.size()) + (spec.trend->forecast ? 1 : 0);
    return spec.bars ? static_cast<int>(spec.bars->bars.size()) : 0;
}

QString ChartPainter::description(const ChartSpec &spec, int index)
{
    if (index < 0 || index >= pointCount(spec))
        return {};
    const auto at = static_cast<size_t>(index);
    if (!spec.trend)
        return describe(spec.bars->bars[at]);
    const bool isForecast = at == spec.trend->points.size();
    QStringList sentences { isForecast ? spec.trend->forecast->description : spec.trend->points[at].description };
    for (const ChartEvent &event : spec.trend->events) {
        if (event.column == index)
            sentences << event.sentence();
    }
    return sentences.join(u'\n');
}
