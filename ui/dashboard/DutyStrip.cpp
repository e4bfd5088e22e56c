// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DutyStrip.h"

#include "Controls.h"
#include "Labels.h"
#include "Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QWidget *lineIn(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

DutyStrip::DutyStrip(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    m_row = new QHBoxLayout;
    const Theme &theme = Theme::instance();
    card->body()->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
    card->body()->addLayout(m_row);
    m_row->setSpacing(theme.px(8));
}

void DutyStrip::setDuties(const std::vector<Duty> &duties)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row->addWidget(Labels::text(tr("Komende termijnen"), this, TextSize::Body, true));
    for (const Duty &duty : duties) {
        m_row->addSpacing(Theme::instance().px(8));
        m_row->addWidget(lineIn(this));
        m_row->addSpacing(Theme::instance().px(8));
        m_row->addWidget(Labels::text(shownShortDate(duty.date), this, TextSize::Body, true));
        m_row->addWidget(Labels::text(dutyText(duty), this, TextSize::Body, false, Labels::Ink::Secondary));
        m_row->addWidget(new Tag(workingDaysLeftText(duty.workingDaysLeft), this));
    }
    if (duties.empty())
        m_row->addWidget(Labels::text(tr("Er staan geen termijnen open."), this, TextSize::Body, false, Labels::Ink::Secondary));
    m_row->addStretch(1);
}
