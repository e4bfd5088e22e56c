// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WizardPage.h"

#include "FollowTheme.h"
#include "Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

WizardPage::WizardPage(const QString &heading, QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_head = new QHBoxLayout;
    m_head->addWidget(Labels::text(heading, this, TextSize::SmallNumber, true));
    m_head->addStretch(1);
    m_column->addLayout(m_head);
    followMargins(this, { 24, 18, 24, 14 }, 12);
}
