// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HouseDialog.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "Labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

HouseDialog::HouseDialog(QWidget *parent) : QDialog(parent)
{
    m_head = new QWidget(this);
    auto *head = new QHBoxLayout(m_head);
    m_heading = Labels::text({}, m_head, TextSize::Dialog, true);
    m_heading->setWordWrap(true);
    head->addWidget(m_heading);
    followMargins(m_head, { 19, 12, 19, 12 }, 8);
    m_head->hide();
    auto *content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    followMargins(content, { 19, 14, 19, 16 }, 8);
    m_footBar = new QWidget(this);
    m_foot = new QHBoxLayout(m_footBar);
    m_foot->addStretch(1);
    followMargins(m_footBar, { 19, 10, 19, 10 }, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(content, 1);
    layout->addWidget(m_footBar);
}

void HouseDialog::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_head->setVisible(!heading.isEmpty());
}

QPushButton *HouseDialog::addMain(const QString &text, const QString &icon)
{
    QPushButton *cancel = Buttons::plain(tr("Annuleren"), {}, this);
    QPushButton *main = Buttons::primary(text, icon, this);
    main->setDefault(true);
    m_foot->addWidget(cancel);
    m_foot->addWidget(main);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return main;
}

void HouseDialog::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::instance().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surf);
    painter.setPen(t.line);
    if (m_head->isVisibleTo(this))
        painter.drawLine(0, m_head->geometry().bottom(), width(), m_head->geometry().bottom());
    painter.fillRect(m_footBar->geometry(), t.win);
    painter.drawLine(0, m_footBar->geometry().top(), width(), m_footBar->geometry().top());
}
