// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardPainter.h"

#include "Icons.h"
#include "PaintText.h"
#include "Sparkline.h"
#include "StatusGlyph.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

CardPainter::CardPainter(QPainter &painter, const QRectF &rect, const CardModel &model)
    : m_painter(painter), m_rect(rect.adjusted(2, 2, -2, -2)), m_model(model), m_tokens(Theme::instance().tokens())
{
    m_inner = m_rect.adjusted(px(12), px(10), -px(12), -px(8));
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
    m_painter.drawRoundedRect(m_rect.adjusted(-1, -1, 1, 1), px(9), px(9));
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

void CardPainter::large(const QRectF &more)
{
    const qreal left = m_inner.left();
    pill(left, m_inner.top());
    const QRectF code(left, m_inner.top(), more.left() - left - px(4), px(22));
    text(code, m_model.code, TextSize::Axis, false, m_tokens.ink3, Qt::AlignRight | Qt::AlignVCenter);
    Icons::paint(m_painter, QRectF(more.center() - QPointF(px(7), px(7)), QSizeF(px(14), px(14))), u"more"_s, m_tokens.ink2);

    text(QRectF(left, m_inner.top() + px(29), m_inner.width(), px(22)), m_model.title, TextSize::CardHeader, true,
         m_tokens.ink);
    number(left, m_inner.top() + px(52));
    const qreal normTop = m_inner.top() + px(87);
    text(QRectF(left, normTop, m_inner.width() - px(116), px(18)), m_model.norm, TextSize::Caption, false, m_tokens.ink2);
    Sparkline::paint(m_painter, QRectF(m_inner.right() - px(112), m_inner.top() + px(60), px(112), px(44)), m_model.trend);
    if (m_model.ruler.norm) {
        const QRectF ruler(left - px(2), m_inner.top() + px(108), m_inner.width() + px(4), px(36));
        MaatlatWidget::paint(m_painter, ruler, m_model.ruler);
    }
    changeLine(m_inner.top() + px(147));
    whyLine();
}

void CardPainter::changeLine(qreal y)
{
    const QRectF line(m_inner.left(), y, m_inner.width(), px(20));
    if (!m_model.change.isEmpty()) {
        const QString icon = m_model.direction < 0 ? u"arrow-down"_s : m_model.direction > 0 ? u"arrow-up"_s : u"arrow-right"_s;
        Icons::paint(m_painter, QRectF(line.left(), y + px(3), px(14), px(14)), icon, m_tokens.ink2);
        text(line.adjusted(px(20), 0, 0, 0), m_model.change, TextSize::Caption, false, m_tokens.ink2);
    }
    if (m_model.forecastLabel.isEmpty())
        return;
    const QFontMetricsF strong(Theme::instance().font(TextSize::Caption, true));
    const qreal valueLeft = line.right() - strong.horizontalAdvance(m_model.forecastValue) - px(2);
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
    StatusGlyph::paint(m_painter, QRectF(m_inner.left(), top + px(3), px(15), px(15)), m_model.verdict);
    const QFontMetricsF codeMetrics(Theme::instance().font(TextSize::Axis));
    const qreal codeWidth = std::min(codeMetrics.horizontalAdvance(m_model.code) + px(4), m_inner.width() * 0.4);
    text(QRectF(m_inner.right() - codeWidth, top, codeWidth, px(21)), m_model.code, TextSize::Axis, false, m_tokens.ink3,
         Qt::AlignRight | Qt::AlignVCenter);
    text(QRectF(m_inner.left() + px(23), top, m_inner.width() - px(29) - codeWidth, px(21)), m_model.title, TextSize::Body, true,
         m_tokens.ink);
    const QString value = m_model.number + (m_model.unit.startsWith(u'%') || m_model.unit.isEmpty() ? m_model.unit
                                                                                                    : u' ' + m_model.unit.trimmed());
    text(QRectF(m_inner.left(), top + px(24), m_inner.width() - px(92), px(26)), value, TextSize::SmallNumber, true, m_tokens.ink);
    text(QRectF(m_inner.left(), top + px(48), m_inner.width() - px(92), px(18)), m_model.norm, TextSize::Caption, false,
         m_tokens.ink3);
    Sparkline::paint(m_painter, QRectF(m_inner.right() - px(86), top + px(34), px(86), px(30)), m_model.trend);
}

void CardPainter::strip()
{
    const QRectF line(m_inner.left(), m_rect.top(), m_inner.width(), m_rect.height());
    const qreal middle = line.center().y();
    StatusGlyph::paint(m_painter, QRectF(line.left(), middle - px(7), px(15), px(15)), m_model.verdict);
    qreal x = line.left() + px(23);
    x += text(QRectF(x, line.top(), line.width() * 0.5, line.height()), m_model.title, TextSize::Body, true, m_tokens.ink) + px(8);
    const QFontMetricsF codeMetrics(Theme::instance().font(TextSize::Axis));
    const qreal codeWidth = codeMetrics.horizontalAdvance(m_model.code) + px(4);
    text(QRectF(line.right() - codeWidth, line.top(), codeWidth, line.height()), m_model.code, TextSize::Axis, false, m_tokens.ink3,
         Qt::AlignRight | Qt::AlignVCenter);
    QString rest = isJudged(m_model.verdict) ? m_model.norm : m_model.why;
    if (!m_model.tag.isEmpty())
        rest += rest.isEmpty() ? m_model.tag : u" · "_s + m_model.tag;
    text(QRectF(x, line.top(), line.right() - codeWidth - px(8) - x, line.height()), rest, TextSize::Body, false, m_tokens.ink2);
}
