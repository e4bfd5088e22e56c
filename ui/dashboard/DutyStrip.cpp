// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DutyStrip.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "GlyphView.h"
#include "Labels.h"
#include "Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QWidget *lineIn(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, Theme::instance().tokens().line);
    line->setPalette(palette);
    line->setFixedSize(1, Theme::instance().px(24));
    return line;
}

QString badgeOf(const Duty &duty)
{
    return duty.workingDaysLeft > 0 ? workingDaysText(duty.workingDaysLeft) : workingDaysLeftText(duty.workingDaysLeft);
}

} // namespace

DutyStrip::DutyStrip(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    card->body()->addLayout(m_row);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    followTheme(this, [this, card] {
        const Theme &theme = Theme::instance();
        card->body()->setContentsMargins(theme.px(13), theme.px(9), theme.px(13), theme.px(9));
        fill();
    });
}

void DutyStrip::setDuties(std::vector<Duty> duties)
{
    m_duties = std::move(duties);
    fill();
}

QWidget *DutyStrip::entryOf(const Duty &duty)
{
    auto *entry = new QWidget(this);
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::instance().px(8));
    row->addWidget(Labels::text(shownShortDayDate(duty.date), entry, TextSize::Body, true));
    row->addWidget(Labels::text(dutyText(duty), entry, TextSize::Body, false, Labels::Ink::Secondary));
    row->addWidget(new Tag(badgeOf(duty), entry));
    row->addStretch(1);
    entry->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return entry;
}

QWidget *DutyStrip::titleOf()
{
    auto *title = new QWidget(this);
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::instance().px(8));
    row->addWidget(new IconView(u"agenda"_s, title, 16, Labels::Ink::Normal));
    row->addWidget(Labels::text(tr("Komende termijnen"), title, TextSize::Body, true));
    row->addStretch(1);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return title;
}

void DutyStrip::fill()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_entries.clear();
    m_lines.clear();
    m_title = titleOf();
    m_row->addWidget(m_title);
    for (const Duty &duty : m_duties) {
        m_lines.push_back(lineIn(this));
        m_entries.push_back(entryOf(duty));
        m_row->addWidget(m_lines.back());
        m_row->addWidget(m_entries.back());
    }
    m_more = Buttons::ghost({}, this);
    m_more->setProperty("small", true);
    connect(m_more, &QPushButton::clicked, this, &DutyStrip::moreWanted);
    m_row->addWidget(m_more);
    if (m_duties.empty())
        m_row->addWidget(Labels::text(tr("Er staan geen termijnen open."), this, TextSize::Body, false, Labels::Ink::Secondary));
    m_row->addStretch(1);
    arrange();
}

/// How many entries one line holds.
int DutyStrip::fitting() const
{
    const Theme &theme = Theme::instance();
    const int gap = theme.px(18);
    const int more = m_more->fontMetrics().horizontalAdvance(tr("nog %1").arg(88)) + theme.px(20) + gap;
    int used = m_title->sizeHint().width() + 2 * theme.px(14);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        used += m_entries[i]->sizeHint().width() + 2 * gap + 1;
        if (used + (i + 1 < m_entries.size() ? more : 0) > width())
            return static_cast<int>(i);
    }
    return static_cast<int>(m_entries.size());
}

void DutyStrip::arrange()
{
    const int all = static_cast<int>(m_entries.size());
    const int fit = fitting();
    const bool stacked = fit < std::min(2, all);
    const int shownCount = stacked ? all : fit;
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(Theme::instance().px(stacked ? 6 : 18));
    for (int i = 0; i < all; ++i) {
        m_entries[static_cast<std::size_t>(i)]->setVisible(i < shownCount);
        m_lines[static_cast<std::size_t>(i)]->setVisible(i < shownCount && !stacked);
    }
    m_more->setVisible(shownCount < all);
    m_more->setText(tr("nog %1").arg(all - shownCount));
    updateGeometry();
}

void DutyStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
