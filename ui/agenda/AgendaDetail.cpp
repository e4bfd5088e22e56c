// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaDetail.h"

#include "AgendaWords.h"
#include "Controls.h"
#include "FollowTheme.h"
#include "GlyphView.h"
#include "Labels.h"
#include "Words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Text that wraps and can be marked and copied.
QLabel *wrapped(QWidget *parent, bool semiBold, Labels::Ink ink)
{
    QLabel *label = Labels::text({}, parent, TextSize::Body, semiBold, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AgendaDetail::AgendaDetail(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    outer->addWidget(m_card);
    m_title = wrapped(m_card, true, Labels::Ink::Normal);
    m_when = wrapped(m_card, false, Labels::Ink::Normal);
    m_where = wrapped(m_card, false, Labels::Ink::Secondary);
    m_heading = wrapped(m_card, true, Labels::Ink::Secondary);
    m_because = wrapped(m_card, false, Labels::Ink::Normal);
    m_warningRow = new QWidget(m_card);
    auto *warning = new QHBoxLayout(m_warningRow);
    m_glyph = new GlyphView(m_warningRow);
    m_warning = wrapped(m_warningRow, false, Labels::Ink::Normal);
    warning->addWidget(m_glyph, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);
    followMargins(m_warningRow, {}, 8);
    m_open = Buttons::primary({}, u"arrow-right"_s, m_card);
    for (QWidget *part : std::initializer_list<QWidget *> { m_title, m_when, m_where, m_heading, m_because, m_warningRow })
        m_card->body()->addWidget(part);
    m_card->body()->addWidget(m_open, 0, Qt::AlignLeft);
    m_card->body()->addStretch(1);
    followTheme(m_card, [this] {
        const int side = Theme::instance().px(14);
        m_card->body()->setContentsMargins(side, Theme::instance().px(10), side, side);
        m_card->body()->setSpacing(Theme::instance().px(8));
    });
    connect(m_open, &QPushButton::clicked, this, &AgendaDetail::opened);
    retranslate();
    show(nullptr);
}

void AgendaDetail::retranslate()
{
    m_card->setTitle(tr("Gekozen regel"));
    m_heading->setText(tr("Zo is deze dag bepaald"));
}

void AgendaDetail::show(const AgendaItem *item)
{
    for (QWidget *part : std::initializer_list<QWidget *> { m_when, m_where, m_heading, m_because, m_open })
        part->setVisible(item);
    m_warningRow->setVisible(item && !agendaWarning(*item).isEmpty());
    if (!item) {
        m_title->setText(tr("Kies een regel om te zien hoe de dag is bepaald en wat de volgende stap is."));
        return;
    }
    m_title->setText(agendaTitle(*item));
    m_when->setText(shownDayDate(item->date) + u" · "_s + workingDaysLeftText(item->workingDaysLeft));
    m_where->setText(item->contractTitle);
    m_because->setText(agendaBecause(*item));
    m_glyph->set(Verdict::Attention, tr("Let op"));
    m_warning->setText(agendaWarning(*item));
    m_open->setText(agendaAction(*item));
}
