// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BarsPainter.h"

#include "PatternFill.h"

#include <QPainter>

namespace {

AxisTicks ticksOf(const StackedBars &bars, qreal height, qreal unit)
{
    int most = 0;
    for (const StackedBar &bar : bars.bars)
        most = qMax(most, bar.met + bar.attention + bar.breach);
    return countTicks(most, qBound(2, static_cast<int>(height / (38 * unit)), 7));
}

} // namespace

BarsPainter::BarsPainter(const StackedBars &bars, const ChartLook &look, const QRectF &rect)
    : m_bars(bars), m_look(look), m_frame(look, rect, ticksOf(bars, rect.height(), look.unit), {}, 0)
{
}

void BarsPainter::paint(QPainter &painter) const
{
    m_frame.paintGrid(painter);
    QStringList labels;
    for (size_t i = 0; i < m_bars.bars.size(); ++i) {
        paintBar(painter, i);
        labels << m_bars.bars[i].label;
    }
    m_frame.paintLabels(painter, labels, m_bars.emphasised);
}

void BarsPainter::paintBar(QPainter &painter, size_t index) const
{
    const StackedBar &bar = m_bars.bars[index];
    const ChartColours &c = m_look.colours;
    const qreal u = m_look.unit;
    const QRectF column = m_frame.column(index, m_bars.bars.size());
    const qreal width = qMin(column.width() * 0.64, 40 * u);
    const qreal left = column.center().x() - width / 2;
    const auto part = [&](int from, int count) {
        const qreal bottom = m_frame.y(from) - u; // a sliver of surface between the parts
        return QRectF(QPointF(left, m_frame.y(from + count)), QPointF(left + width, bottom));
    };
    if (bar.met > 0)
        PatternFill::plain(painter, part(0, bar.met), c.met.line);
    if (bar.attention > 0)
        PatternFill::dotted(painter, part(bar.met, bar.attention),
                            { c.attention.glyph, PatternFill::mixed(c.attention.glyph, c.surface, 0.75), 5 * u, 1.7 * u });
    if (bar.breach == 0)
        return;
    const QRectF top = part(bar.met + bar.attention, bar.breach);
    PatternFill::hatched(painter, top, { c.breach.glyph, PatternFill::mixed(c.breach.glyph, c.surface, 0.45), 5 * u, 0.8 * u });
    painter.setFont(m_look.axisStrong);
    painter.setPen(c.breach.text);
    painter.drawText(QRectF(column.left(), top.top() - m_frame.textHeight() - u, column.width(), m_frame.textHeight()),
                     Qt::AlignCenter | Qt::TextDontClip, QString::number(bar.breach));
}

std::vector<QRectF> BarsPainter::columns() const
{
    std::vector<QRectF> all;
    for (size_t i = 0; i < m_bars.bars.size(); ++i)
        all.push_back(m_frame.column(i, m_bars.bars.size()));
    return all;
}
