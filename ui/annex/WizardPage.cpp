// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WizardPage.h"

#include "Elide.h"
#include "FollowTheme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

WizardPage::WizardPage(const QString &heading, QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_headBox = new QWidget(this);
    m_head = new QHBoxLayout(m_headBox);
    m_head->addWidget(new ElideLabel(heading, m_headBox, TextSize::SmallNumber, true));
    m_head->addStretch(1);
    m_column->addWidget(m_headBox);
    followMargins(m_headBox, {}, 8);
    followMargins(this, { 24, 18, 24, 14 }, 12);
}
