// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardPainter.h"

#include "Icons.h"
#include "PaintText.h"
#include "PatternFill.h"
#include "Sparkline.h"
#include "StatusGlyph.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

CardPainter::CardPainter(QPainter &painter, const QRectF &rect, const CardModel &model)
    : m_painter(painter), m_rect(rect), m_model(model), m_tokens(Theme::instance().tokens())
{
    m_inner = m_rect.adjusted(px(14), px(12), -px(14), -px(8));
    m_painter.setRenderHint(QPainter::Antialiasing);
}

qreal CardPainter::px(int design) const
{
    return Theme::instance().px(design);
}

void CardPainter::frame(bool dashed, bool hovered, bool focused)
{
    QPen pen(hovered ? m_tokens.ctl : dashed ? m_tokens.ctl : m_tokens.line, 1);
    if (dashed)
        pen.setDashPattern({ 3, 3 });
    m_painter.setPen(pen);
    m_painter.setBrush(m_tokens.surf);
    m_painter.drawRoundedRect(m_rect.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    if (!focused)
        return;
    m_painter.setPen(QPen(m_tokens.acc, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(m_rect.adjusted(-2, -2, 2, 2), px(9), px(9));
}

qreal CardPainter::text(const QRectF &where, const QString &words, TextSize size, bool semiBold, const QColor &colour,
                        Qt::Alignment alignment)
{
    return paintText(m_painter, where, words, size, semiBold, colour, alignment);
}

qreal CardPainter::pill(qreal x, qreal y)
{
    const VerdictColours colours = Theme::instance().colours(m_model.verdict);
    const QFontMetricsF metrics(Theme::instance().font(TextSize::Caption, true));
    const QRectF box(x, y, metrics.horizontalAdvance(m_model.word) + px(35), px(22));
    m_painter.setPen(QPen(colours.line, 1));
    m_painter.setBrush(colours.fill);
    m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2);
    StatusGlyph::paint(m_painter, QRectF(x + px(6), y + px(4), px(14), px(14)), m_model.verdict);
    text(box.adjusted(px(26), 0, 0, 0), m_model.word, TextSize::Caption, true, colours.text);
    return box.width();
}

void CardPainter::number(qreal x, qreal y)
{
    const qreal width = text(QRectF(x, y, px(190), px(34)), m_model.number, TextSize::CardNumber, true, m_tokens.ink);
    const QString unit = m_model.unit.startsWith(u'%') ? m_model.unit : u' ' + m_model.unit.trimmed();
    text(QRectF(x + width + px(1), y + px(3), px(80), px(34)), unit, TextSize::Dialog, true, m_tokens.ink);
}

void CardPainter::trend(const QRectF &where, bool withForecast)
{
    const auto values = std::ranges::count_if(m_model.trend.points, [](const ChartPoint &point) { return point.value.has_value(); });
    if (values < 2) // one value has no course
        return;
    TrendChart chart = m_model.trend;
    if (!withForecast)
        chart.forecast.reset();
    Sparkline::paint(m_painter, where, chart);
}

void CardPainter::shares(const QRectF &where)
{
    int all = 0;
    QStringList texts;
    for (const CardModel::Share &share : m_model.shares) {
        all += share.count;
        texts += share.text;
    }
    const Theme &theme = Theme::instance();
    const QRectF band(where.left(), where.top() + px(11), where.width(), px(7));
    qreal x = band.left();
    for (const CardModel::Share &share : m_model.shares) {
        const qreal width = band.width() * share.count / all;
        const VerdictColours colours = theme.colours(share.verdict);
        const QRectF part(x, band.top(), width, band.height());
        if (share.verdict == Verdict::Breach)
            PatternFill::hatched(m_painter, part, { colours.fill, colours.line, 6 * theme.scale(), theme.scale() });
        else if (share.verdict == Verdict::Attention)
            PatternFill::dotted(m_painter, part, { colours.fill, colours.line, 6 * theme.scale(), 2 * theme.scale() });
        else
            PatternFill::plain(m_painter, part, colours.fill);
        x += width;
        if (x < band.right() - 1) {
            m_painter.setPen(QPen(m_tokens.line2, 1));
            m_painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()));
        }
    }
    m_painter.setPen(QPen(m_tokens.line2, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(band);
    text(QRectF(band.left(), band.bottom() + px(1), band.width(), px(16)), texts.join(u" · "_s), TextSize::Axis, false, m_tokens.ink2);
}

void CardPainter::large(const QRectF &more)
{
    const qreal left = m_inner.left();
    const qreal top = m_inner.top();
    pill(left, top);
    const QRectF code(left, top, more.left() - left - px(2), px(22));
    text(code, m_model.code, TextSize::Axis, false, m_tokens.ink3, Qt::AlignRight | Qt::AlignVCenter);
    Icons::paint(m_painter, QRectF(more.center() - QPointF(px(7), px(7)), QSizeF(px(14), px(14))), u"more"_s, m_tokens.ink2);

    const bool hasRoom = !m_model.name.isEmpty() && Theme::instance().widthOf(m_model.name, TextSize::CardHeader, true) <= m_inner.width();
    text(QRectF(left, top + px(31), m_inner.width(), px(22)), hasRoom ? m_model.name : m_model.title, TextSize::CardHeader, true,
         m_tokens.ink);
    number(left, top + px(54));
    text(QRectF(left, top + px(92), m_inner.width() - px(m_model.trend.points.size() > 1 ? 116 : 0), px(18)), m_model.norm,
         TextSize::Caption, false, m_tokens.ink2);
    trend(QRectF(m_inner.right() - px(112), top + px(66), px(112), px(44)), true);
    const QRectF ruler(left - px(2), top + px(119), m_inner.width() + px(4), px(36));
    if (!m_model.shares.empty())
        shares(ruler.adjusted(px(2), 0, -px(2), 0));
    else if (m_model.ruler.norm)
        MaatlatWidget::paint(m_painter, ruler, m_model.ruler);
    changeLine(top + px(153));
    whyLine();
}

void CardPainter::changeLine(qreal y)
{
    const QRectF line(m_inner.left(), y, m_inner.width(), px(20));
    const QFontMetricsF strong(Theme::instance().font(TextSize::Caption, true));
    const QFontMetricsF plain(Theme::instance().font(TextSize::Caption));
    const bool hasForecast = !m_model.forecastLabel.isEmpty();
    const qreal valueLeft = line.right() - strong.horizontalAdvance(m_model.forecastValue) - px(2);
    // The forecast stands whole; the change takes what is left.
    const qreal changeEnd = hasForecast ? valueLeft - px(30) - plain.horizontalAdvance(m_model.forecastLabel) : line.right();
    if (!m_model.change.isEmpty()) {
        Icons::paint(m_painter, QRectF(line.left(), y + px(3), px(14), px(14)), m_model.changeIcon, m_tokens.ink2);
        text(QRectF(line.left() + px(20), y, changeEnd - line.left() - px(20), px(20)), m_model.change, TextSize::Caption, false,
             m_tokens.ink2);
    }
    if (!hasForecast)
        return;
    text(QRectF(valueLeft, y, line.right() - valueLeft + 1, px(20)), m_model.forecastValue, TextSize::Caption, true, m_tokens.ink);
    const bool marked = m_model.forecastVerdict == Verdict::Breach || m_model.forecastVerdict == Verdict::Attention;
    const qreal glyph = marked ? px(18) : 0;
    if (marked)
        StatusGlyph::paint(m_painter, QRectF(valueLeft - px(19), y + px(3), px(14), px(14)), m_model.forecastVerdict);
    const QRectF label(line.left(), y, valueLeft - glyph - px(6) - line.left(), px(20));
    text(label, m_model.forecastLabel, TextSize::Caption, false, m_tokens.ink2, Qt::AlignRight | Qt::AlignVCenter);
}

void CardPainter::whyLine()
{
    const qreal height = px(35);
    const qreal top = m_rect.bottom() - height;
    m_painter.setPen(QPen(m_tokens.line, 1));
    m_painter.drawLine(QPointF(m_rect.left() + 1, top), QPointF(m_rect.right() - 1, top));
    if (m_model.why.isEmpty())
        return;
    Icons::paint(m_painter, QRectF(m_inner.left(), top + px(10), px(14), px(14)), m_model.whyIcon, m_tokens.ink2);
    text(QRectF(m_inner.left() + px(21), top, m_inner.width() - px(21), height), m_model.why, TextSize::Caption, false,
         m_tokens.ink2);
}

void CardPainter::small()
{
    const qreal top = m_inner.top();
    StatusGlyph::paint(m_painter, QRectF(m_inner.left(), top + px(2), px(15), px(15)), m_model.verdict);
    const QFontMetricsF codeMetrics(Theme::instance().font(TextSize::Axis));
    const qreal codeWidth = m_model.code.isEmpty() ? 0 : std::min(codeMetrics.horizontalAdvance(m_model.code) + px(4), m_inner.width() * 0.4);
    text(QRectF(m_inner.right() - codeWidth, top, codeWidth, px(19)), m_model.code, TextSize::Axis, false, m_tokens.ink3,
         Qt::AlignRight | Qt::AlignVCenter);
    text(QRectF(m_inner.left() + px(23), top, m_inner.width() - px(23) - codeWidth, px(19)), m_model.title, TextSize::Body, true,
         m_tokens.ink);
    text(QRectF(m_inner.left(), top + px(22), m_inner.width() - px(92), px(26)), m_model.value(), TextSize::SmallNumber, true, m_tokens.ink);
    text(QRectF(m_inner.left(), top + px(47), m_inner.width() - px(92), px(18)), m_model.norm, TextSize::Caption, false,
         m_tokens.ink3);
    trend(QRectF(m_inner.right() - px(86), top + px(34), px(86), px(30)), false);
}

void CardPainter::strip(const QRectF &action)
{
    const QRectF line(m_inner.left(), m_rect.top(), m_inner.width(), m_rect.height());
    const qreal middle = line.center().y();
    StatusGlyph::paint(m_painter, QRectF(line.left(), middle - px(7), px(15), px(15)), m_model.verdict);
    qreal x = line.left() + px(23);
    x += text(QRectF(x, line.top(), line.width() * 0.5, line.height()), m_model.title, TextSize::Body, true, m_tokens.ink) + px(8);
    qreal end = line.right();
    if (!m_model.code.isEmpty()) {
        const qreal width = QFontMetricsF(Theme::instance().font(TextSize::Axis)).horizontalAdvance(m_model.code) + px(2);
        text(QRectF(end - width, line.top(), width, line.height()), m_model.code, TextSize::Axis, false, m_tokens.ink3,
             Qt::AlignRight | Qt::AlignVCenter);
        end -= width + px(8);
    }
    if (!m_model.action.isEmpty()) {
        text(action, m_model.action, TextSize::Caption, true, m_tokens.acc, Qt::AlignCenter);
        end = action.left() - px(4);
    }
    if (!m_model.tag.isEmpty()) {
        const qreal width = QFontMetricsF(Theme::instance().font(TextSize::Axis)).horizontalAdvance(m_model.tag) + px(14);
        const QRectF box(end - width, middle - px(9), width, px(18));
        m_painter.setPen(QPen(m_tokens.line2, 1));
        m_painter.setBrush(m_tokens.noB);
        m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
        text(box, m_model.tag, TextSize::Axis, false, m_tokens.ink2, Qt::AlignCenter);
        end = box.left() - px(8);
    }
    text(QRectF(x, line.top(), end - x, line.height()), m_model.stripText, TextSize::Body, false, m_tokens.ink2);
}
