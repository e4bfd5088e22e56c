// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressView.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "GlyphView.h"
#include "Labels.h"
#include "SurveyWords.h"
#include "TableStyle.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Verdict verdictOf(Improvement improvement)
{
    switch (improvement) {
    case Improvement::Visible: return Verdict::Met;
    case Improvement::NotVisible: return Verdict::Breach;
    case Improvement::Undecided: return Verdict::Undecided;
    case Improvement::NotAsked: break;
    }
    return Verdict::NotApplicable;
}

} // namespace

ProgressView::ProgressView(const Workspace &workspace, const SurveyPresenter &survey, QWidget *parent)
    : QWidget(parent)
    , m_presenter(workspace, survey)
{
    build();
    retranslate();
}

void ProgressView::build()
{
    m_beside = Labels::text({}, this, TextSize::Body, false, Labels::Ink::Secondary);
    m_earlier = new QComboBox(this);
    m_earlier->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_beside->setBuddy(m_earlier);
    m_sign = new IconView({}, this, 16);
    m_sentence = Labels::text({}, this, TextSize::CardHeader, true);
    m_sentence->setWordWrap(true);
    m_reading = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Secondary);
    m_reading->setWordWrap(true);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_beside);
    choice->addWidget(m_earlier);
    choice->addStretch(1);
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_sign, 0, Qt::AlignTop);
    finding->addWidget(m_sentence, 1);

    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_presenter.model());
    m_sorted->setSortRole(ProgressModel::SortRole);
    m_table = new QTableView(card);
    TableStyle::dress(m_table);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ProgressModel::Key, Qt::AscendingOrder);
    card->body()->addWidget(m_table);
    auto *both = new QWidget(this);
    auto *layout = new QVBoxLayout(both);
    layout->addLayout(choice);
    layout->addLayout(finding);
    layout->addWidget(m_reading);
    layout->addWidget(card, 1);
    followMargins(both, {}, 8);
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_earlier, &QComboBox::activated, this, [this](int index) {
        m_presenter.choose({ m_earlier->itemData(index).toLongLong() });
        fill();
    });
}

void ProgressView::fill()
{
    const bool both = m_presenter.load();
    m_stack->setCurrentIndex(both ? 0 : 1);
    if (!both)
        return;
    m_earlier->clear();
    for (const SurveyRound &round : m_presenter.earlier()) {
        m_earlier->addItem(round.title, round.id.value);
        if (round.id == m_presenter.chosen())
            m_earlier->setCurrentIndex(m_earlier->count() - 1);
    }
    m_sign->setVerdict(verdictOf(m_presenter.improvement()));
    m_sentence->setText(m_presenter.sentence());
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProgressModel::Topic, QHeaderView::Stretch);
}

void ProgressView::retranslate()
{
    m_beside->setText(tr("Vergelijk met"));
    m_table->setAccessibleName(tr("Twee rondes naast elkaar"));
    m_reading->setText(improvementReading());
    m_empty->set(u"smile"_s, tr("Nog geen eerdere ronde"), tr("Na een volgende ronde staan de twee hier naast elkaar."));
}

void ProgressView::focusStart()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus();
}
