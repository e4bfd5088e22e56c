// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardModel.h"

#include <QWidget>

/// One kpi as a card: large with ruler and forecast where it asks for attention, small where it is on course, a strip where
/// there is nothing to draw. Painted whole; a click, Enter or the menu key asks for what lies behind it.
class KpiCard : public QWidget
{
    Q_OBJECT

public:
    enum class Form : quint8 { Large, Small, Strip };

    KpiCard(Form form, CardModel model, QWidget *parent = nullptr);
    [[nodiscard]] const CardModel &model() const { return m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] static int heightOf(Form form); ///< of the card itself
    [[nodiscard]] static int bleed();             ///< room around the card, inside the widget, for the ring of the focus

Q_SIGNALS:
    void opened(KpiId kpi);
    void menuWanted(KpiId kpi, const QPoint &globalPosition);
    void actionWanted(KpiId kpi); ///< "Nu invoeren"
    void moveFocus(int key); ///< an arrow key: the grid decides who is next

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF cardRect() const;
    [[nodiscard]] QRectF moreRect() const;
    [[nodiscard]] QRectF actionRect() const;

    Form m_form;
    CardModel m_model;
    bool m_hovered = false;
};
