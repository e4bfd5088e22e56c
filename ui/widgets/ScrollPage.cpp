// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScrollPage.h"

#include "FollowTheme.h"

#include <QVBoxLayout>

ScrollPage::ScrollPage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    m_content = new QVBoxLayout(page);
    followMargins(page, { 24, 0, 24, 24 }, 14);
    setWidget(page);
    // The ground is the window's: no second fill behind the cards.
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}
