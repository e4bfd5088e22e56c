// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrendGround.h"

#include "PatternFill.h"
#include "ReportWords.h"
#include "TrendPainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

TrendGround::TrendGround(const TrendChart &chart, const ChartLook &look, Place place)
    : m_chart(chart), m_look(look), m_place(std::move(place))
{
}

std::pair<qreal, qreal> TrendGround::levels(const ChartBand &band) const
{
    const QRectF &plot = m_place.plot;
    const auto inside = [&plot](qreal y) { return std::clamp(y, plot.top(), plot.bottom()); };
    return { band.high ? inside(m_place.y(*band.high)) : plot.top(), band.low ? inside(m_place.y(*band.low)) : plot.bottom() };
}

void TrendGround::paintBands(QPainter &painter) const
{
    const int columns = static_cast<int>(m_place.columns.size());
    for (const ChartBand &band : m_chart.bands) {
        const int first = std::max(0, band.first);
        const int last = std::min(band.last, columns - 1);
        const auto [top, bottom] = levels(band);
        if (first > last || bottom - top < m_look.unit / 2)
            continue;
        const QRectF area(QPointF(m_place.columns[static_cast<size_t>(first)].left(), top),
                          QPointF(m_place.columns[static_cast<size_t>(last)].right(), bottom));
        const ChartVerdictColours &c = m_look.colours.of(band.verdict);
        const qreal u = m_look.unit;
        if (band.verdict == Verdict::Breach)
            PatternFill::hatched(painter, area, { c.fill, c.line, 6 * u, u });
        else if (band.verdict == Verdict::Attention)
            PatternFill::dotted(painter, area, { c.fill, c.line, 6 * u, 2 * u });
        else
            PatternFill::plain(painter, area, c.fill);
    }
}

void TrendGround::paintForecast(QPainter &painter) const
{
    if (!m_chart.detailed || !m_chart.forecast || m_place.columns.size() < 2)
        return;
    const QRectF &column = m_place.columns.back();
    QPen pen(m_look.colours.ink3, m_look.unit, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 1, 3 });
    painter.setPen(pen);
    painter.drawLine(column.topLeft(), column.bottomLeft());
    const QString word = reportPhrase(ReportPhrase::ColumnForecast).toLower();
    const QFontMetricsF metrics(m_look.axis);
    const qreal width = metrics.horizontalAdvance(word) + 2;
    const qreal left = std::min(column.left() + 4 * m_look.unit, column.right() - width);
    paintText(painter, { left, m_place.plot.top() + 2 * m_look.unit, width, metrics.height() }, word, false);
}

void TrendGround::paintWords(QPainter &painter) const
{
    paintForecast(painter);
    paintEventLabels(painter);
    const QFontMetricsF metrics(m_look.axisStrong);
    const qreal half = metrics.height() / 2;
    std::vector<qreal> taken;
    const auto write = [&](qreal level, const QString &text, const QColor &ink) {
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&](qreal y) { return qAbs(y - level) < 2 * half; });
        if (!isFree || text.isEmpty())
            return;
        taken.push_back(level);
        painter.setFont(m_look.axisStrong);
        painter.setPen(ink);
        painter.drawText(QRectF(m_place.plot.right() + 6 * m_look.unit, level - half, room(m_chart, m_look), 2 * half),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    };
    const auto norm = std::find_if(m_chart.norm.rbegin(), m_chart.norm.rend(), [](const auto &one) { return one.has_value(); });
    if (norm != m_chart.norm.rend())
        write(m_place.y(**norm), m_chart.normLabel, m_look.colours.ink);
    const int lastColumn = static_cast<int>(m_place.columns.size()) - 1;
    for (const ChartBand &band : m_chart.bands) {
        const auto [top, bottom] = levels(band);
        if (band.last >= lastColumn && bottom - top > half)
            write((top + bottom) / 2, band.label, m_look.colours.of(band.verdict).text);
    }
}

qreal TrendGround::room(const TrendChart &chart, const ChartLook &look)
{
    const QFontMetricsF metrics(look.axisStrong);
    qreal widest = metrics.horizontalAdvance(chart.normLabel);
    for (const ChartBand &band : chart.bands)
        widest = std::max(widest, metrics.horizontalAdvance(band.label));
    return widest > 0 ? widest + 8 * look.unit : 0;
}

QString TrendGround::valueText(const ChartPoint &point) const
{
    const QString suffix = m_chart.detailed ? axisSuffix(m_chart) : QString();
    return !suffix.isEmpty() && point.shown.endsWith(suffix) ? point.shown.chopped(suffix.size()) : point.shown;
}

void TrendGround::paintText(QPainter &painter, const QRectF &rect, const QString &text, bool strong) const
{
    const QFont &font = strong ? m_look.axisStrong : m_look.axis;
    const QFontMetricsF metrics(font);
    const QPointF at(rect.center().x() - metrics.horizontalAdvance(text) / 2,
                     rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    if (!m_chart.bands.empty()) {
        QPainterPath path;
        path.addText(at, font, text);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.colours.surface, 3 * m_look.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
    painter.setFont(font);
    painter.setPen(strong ? m_look.colours.ink : m_look.colours.ink2);
    painter.drawText(at, text);
}
