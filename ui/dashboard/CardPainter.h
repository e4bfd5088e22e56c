// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardModel.h"
#include "Theme.h"

#include <QRectF>

class QPainter;

/// Paints the forms of a kpi card. Measures are those of the design at 100 %, scaled with the font.
class CardPainter
{
public:
    /// @p rect is the card itself; the ring of the focus lies outside it.
    CardPainter(QPainter &painter, const QRectF &rect, const CardModel &model);

    void frame(bool dashed, bool hovered, bool focused);
    void large(const QRectF &more);
    void small();
    void strip(const QRectF &action);

private:
    [[nodiscard]] qreal px(int design) const;
    /// Elided text on one line; returns the width it took.
    qreal text(const QRectF &where, const QString &words, TextSize size, bool semiBold, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    qreal pill(qreal x, qreal y);
    void number(qreal x, qreal y);
    void trend(const QRectF &where, bool withForecast);
    void shares(const QRectF &where);
    void changeLine(qreal y);
    void whyLine();

    QPainter &m_painter;
    QRectF m_rect;
    QRectF m_inner;
    const CardModel &m_model;
    const Tokens &m_tokens;
};
