// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Controls.h"
#include "FocusRing.h"
#include "FollowTheme.h"
#include "Labels.h"

#include <QHBoxLayout>
#include <QPainter>

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    followTheme(this, [this] { update(); });
}

void Card::setTitle(const QString &title)
{
    setAccessibleName(title);
    if (!m_header) {
        m_header = new QWidget(this);
        auto *row = new QHBoxLayout(m_header);
        m_title = Labels::text(title, m_header, TextSize::CardHeader, true);
        row->addWidget(m_title);
        row->addStretch();
        followMargins(m_header, { 13, 0, 13, 0 }, 8);
        followTheme(m_header, [this] { m_header->setMinimumHeight(Theme::instance().px(40)); });
        m_outer->insertWidget(0, m_header);
    }
    m_title->setText(title);
}

void Card::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

QWidget *Card::headerPart(QWidget *&part, int index)
{
    if (!m_header)
        setTitle({});
    if (!part) {
        part = new QWidget(m_header);
        new QHBoxLayout(part);
        followMargins(part, {}, 8);
        static_cast<QHBoxLayout *>(m_header->layout())->insertWidget(index, part);
    }
    return part;
}

QWidget *Card::headerStart()
{
    return headerPart(m_headerStart, 1);
}

QWidget *Card::headerEnd()
{
    return headerPart(m_headerEnd, -1);
}

QVBoxLayout *Card::body()
{
    if (!m_body) {
        m_body = new QVBoxLayout;
        m_body->setContentsMargins(0, 0, 0, 0);
        m_body->setSpacing(0);
        m_outer->addLayout(m_body, 1);
    }
    return m_body;
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const qreal radius = theme.px(8);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen border(m_dashed ? t.ctl : t.line, 1);
    if (m_dashed)
        border.setDashPattern({ 3, 3 });
    painter.setPen(border);
    painter.setBrush(m_dashed ? QBrush(Qt::NoBrush) : QBrush(t.surf));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_header && m_header->isVisible() && m_body && m_body->count() > 0) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(t.line);
        painter.drawLine(1, m_header->geometry().bottom(), width() - 2, m_header->geometry().bottom());
    }
    if (FocusRing::isShown(*this))
        FocusRing::paint(painter, rect(), radius);
}
