// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiCard.h"

#include "CardPainter.h"
#include "Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

KpiCard::KpiCard(Form form, CardModel model, QWidget *parent) : QWidget(parent), m_form(form), m_model(std::move(model))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setAccessibleName(m_model.title);
    setAccessibleDescription(m_model.sentence + (m_model.why.isEmpty() ? QString() : QStringLiteral(". ") + m_model.why));
}

int KpiCard::heightOf(Form form)
{
    const Theme &theme = Theme::instance();
    switch (form) {
    case Form::Large: return theme.px(230);
    case Form::Small: return theme.px(88);
    case Form::Strip: return theme.px(42);
    }
    return 0;
}

int KpiCard::bleed()
{
    return Theme::instance().px(3);
}

QSize KpiCard::sizeHint() const
{
    return { Theme::instance().px(m_form == Form::Strip ? 300 : 250) + 2 * bleed(), heightOf(m_form) + 2 * bleed() };
}

QRectF KpiCard::cardRect() const
{
    return QRectF(rect()).adjusted(bleed(), bleed(), -bleed(), -bleed());
}

QRectF KpiCard::moreRect() const
{
    const Theme &theme = Theme::instance();
    const qreal side = theme.px(26);
    return { cardRect().right() - side - theme.px(8), cardRect().top() + theme.px(10), side, side };
}

QRectF KpiCard::actionRect() const
{
    if (m_form != Form::Strip || m_model.action.isEmpty())
        return {};
    const Theme &theme = Theme::instance();
    const qreal width = QFontMetricsF(theme.font(TextSize::Caption, true)).horizontalAdvance(m_model.action) + theme.px(12);
    const qreal code = m_model.code.isEmpty() ? 0 : QFontMetricsF(theme.font(TextSize::Axis)).horizontalAdvance(m_model.code) + theme.px(8);
    return { cardRect().right() - theme.px(8) - code - width, cardRect().top() + theme.px(8), width, cardRect().height() - theme.px(16) };
}

void KpiCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    CardPainter card(painter, cardRect(), m_model);
    card.frame(m_form == Form::Strip && !isJudged(m_model.verdict), m_hovered, hasFocus());
    switch (m_form) {
    case Form::Large:
        card.large(moreRect());
        break;
    case Form::Small:
        card.small();
        break;
    case Form::Strip:
        card.strip(actionRect());
        break;
    }
}

void KpiCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    if (m_form == Form::Large && moreRect().contains(event->position()))
        Q_EMIT menuWanted(m_model.kpi, event->globalPosition().toPoint());
    else if (actionRect().contains(event->position()))
        Q_EMIT actionWanted(m_model.kpi);
    else
        Q_EMIT opened(m_model.kpi);
}

void KpiCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened(m_model.kpi);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT moveFocus(event->key());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void KpiCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(m_model.kpi, event->globalPos());
}

void KpiCard::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_hovered = true;
    update();
}

void KpiCard::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = false;
    update();
}
