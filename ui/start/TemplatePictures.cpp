// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplatePictures.h"

#include "StatusGlyph.h"
#include "Theme.h"

#include <QPainter>

#include <array>

namespace {

const Tokens &tokens()
{
    return Theme::instance().tokens();
}

/// Bars of text, boxes to fill in, and what each row came to.
void paintSurvey(QPainter &painter)
{
    const Tokens &t = tokens();
    constexpr std::array verdicts { Verdict::Met, Verdict::Attention, Verdict::Met, Verdict::Breach };
    for (std::size_t row = 0; row < verdicts.size(); ++row) {
        const qreal top = 13 * static_cast<qreal>(row);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.line2);
        painter.drawRoundedRect(QRectF(4, top + 4, 62, 6), 3, 3);
        painter.setPen(t.line2);
        painter.setBrush(t.surf);
        for (int column = 0; column < 5; ++column)
            painter.drawRoundedRect(QRectF(78 + 13 * column, top + 2, 10, 10), 2, 2);
        StatusGlyph::paint(painter, QRectF(150, top + 1, 11, 11), verdicts[row]);
    }
}

/// Three lanes with bars, one still to come, and today.
void paintEscalation(QPainter &painter)
{
    const Tokens &t = tokens();
    painter.setPen(t.line2);
    for (const int y : { 11, 28, 45 })
        painter.drawLine(QPointF(4, y), QPointF(168, y));
    painter.setPen(t.acc);
    painter.setBrush(t.acc);
    painter.drawRoundedRect(QRectF(8, 6, 40, 10), 5, 5);
    painter.drawRoundedRect(QRectF(52, 23, 46, 10), 5, 5);
    painter.setPen(QPen(t.acc, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(102, 40, 52, 10), 5, 5);
    painter.setPen(QPen(t.er, 1, Qt::DotLine));
    painter.drawLine(QPointF(112, 2), QPointF(112, 54));
}

/// Calls per period as bars, with the norm across.
void paintCalls(QPainter &painter)
{
    const Tokens &t = tokens();
    constexpr std::array heights { 16, 34, 40, 33, 20, 28, 27, 24, 17 };
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.acc);
    for (std::size_t i = 0; i < heights.size(); ++i)
        painter.drawRoundedRect(QRectF(14 + 17 * static_cast<qreal>(i), 50 - heights[i], 11, heights[i]), 1.5, 1.5);
    painter.setPen(t.ctl);
    painter.drawLine(QPointF(4, 50.5), QPointF(168, 50.5));
    painter.setPen(QPen(t.ink3, 1, Qt::DashLine));
    painter.drawLine(QPointF(4, 22), QPointF(168, 22));
}

/// Two rows of small cards, each with a trend and a glyph.
void paintDashboard(QPainter &painter)
{
    const Tokens &t = tokens();
    for (int card = 0; card < 8; ++card) {
        const qreal x = 5 + 41 * (card % 4);
        const qreal y = card < 4 ? 3 : 30;
        painter.setPen(t.line2);
        painter.setBrush(t.surf);
        painter.drawRoundedRect(QRectF(x, y, 37, 23), 3, 3);
        const QPolygonF trend { { x + 6, y + 16 }, { x + 12, y + 13 }, { x + 18, y + 15 }, { x + 24, y + 10 }, { x + 30, y + 12 } };
        painter.setPen(QPen(t.acc, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(trend);
        const Verdict verdict = card == 0 ? Verdict::Breach : card == 1 ? Verdict::Attention : Verdict::Met;
        StatusGlyph::paint(painter, QRectF(x + 4, y + 3, 8, 8), verdict);
    }
}

/// A dream that branches out.
void paintTree(QPainter &painter)
{
    const Tokens &t = tokens();
    painter.setPen(t.ctl);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF { { 80, 10 }, { 60, 10 }, { 60, 46 }, { 80, 46 } });
    painter.drawLine(QPointF(40, 28), QPointF(60, 28));
    painter.drawLine(QPointF(112, 10), QPointF(132, 10));
    painter.drawLine(QPointF(112, 46), QPointF(132, 46));
    painter.setPen(t.acc);
    painter.setBrush(t.surf);
    for (const QPointF corner : { QPointF(6, 20), QPointF(80, 2), QPointF(80, 38), QPointF(132, 2), QPointF(132, 38) })
        painter.drawRoundedRect(QRectF(corner, QSizeF(34, 16)), 4, 4);
}

void paintEmpty(QPainter &painter)
{
    const Tokens &t = tokens();
    painter.setPen(QPen(t.ctl, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(52, 4, 68, 48), 5, 5);
    painter.setPen(QPen(t.acc, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(86, 20), QPointF(86, 36));
    painter.drawLine(QPointF(78, 28), QPointF(94, 28));
}

} // namespace

void paintTemplatePicture(QPainter &painter, const QRectF &rect, const QString &picture)
{
    constexpr qreal width = 172;
    constexpr qreal height = 56;
    const qreal scale = Theme::instance().scale();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - width * scale / 2, rect.center().y() - height * scale / 2);
    painter.scale(scale, scale);
    if (picture == u"kto")
        paintSurvey(painter);
    else if (picture == u"escalation")
        paintEscalation(painter);
    else if (picture == u"calls")
        paintCalls(painter);
    else if (picture == u"tree")
        paintTree(painter);
    else if (picture == u"empty")
        paintEmpty(painter);
    else
        paintDashboard(painter);
    painter.restore();
}
