// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepHistoryDialog.h"

#include "Controls.h"
#include "Labels.h"
#include "TableStyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StepHistoryDialog::StepHistoryDialog(StepHistory history, QWidget *parent)
    : HouseDialog(parent), m_history(std::move(history))
{
    build();
    fill();
    connect(m_table, &QTableWidget::currentCellChanged, this, &StepHistoryDialog::showWay);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &StepHistoryDialog::go);
    connect(m_go, &QPushButton::clicked, this, &StepHistoryDialog::go);
    m_table->setCurrentCell(m_history.now(), 0);
    showWay();
    m_table->setFocus();
}

void StepHistoryDialog::build()
{
    const Theme &theme = Theme::instance();
    setWindowTitle(tr("Stappen"));
    setHeading(tr("Naar een eerdere of latere stap"));
    m_table = new QTableWidget(0, 2, this);
    TableStyle::dress(m_table);
    m_table->setAccessibleName(tr("Stappen, de laatste bovenaan"));
    m_table->setHorizontalHeaderLabels({ tr("Stap"), tr("Stand") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // the order is what they tell
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, theme.widthOf(tr("ongedaan gemaakt"), TextSize::Body) + theme.px(28));
    auto *card = new Card(this);
    card->body()->setContentsMargins(2, 2, 2, 2);
    card->body()->addWidget(m_table);
    body()->addWidget(card, 1);
    m_way = Labels::text({}, this, TextSize::Body, true);
    m_way->setWordWrap(true);
    body()->addWidget(m_way);
    m_go = addMain(tr("Ga hierheen"), u"undo"_s);
    resize(theme.px(620), theme.px(520));
}

void StepHistoryDialog::fill()
{
    const auto &moments = m_history.moments();
    m_table->setRowCount(static_cast<int>(moments.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const StepHistory::Moment &moment = moments[static_cast<std::size_t>(row)];
        const bool undone = moment.when == StepHistory::Moment::When::Undone;
        const QString state = undone ? tr("ongedaan gemaakt")
            : moment.when == StepHistory::Moment::When::Now ? tr("nu") : QString();
        auto *text = new QTableWidgetItem(moment.text);
        auto *when = new QTableWidgetItem(state);
        if (undone) {
            text->setForeground(Theme::instance().tokens().ink3);
            when->setForeground(Theme::instance().tokens().ink3);
        }
        text->setToolTip(Labels::literal(moment.text));
        m_table->setItem(row, 0, text);
        m_table->setItem(row, 1, when);
    }
}

void StepHistoryDialog::showWay()
{
    const QString way = m_history.wayTo(m_table->currentRow());
    if (m_history.moments().size() < 2)
        m_way->setText(tr("Er is nog niets gedaan dat je ongedaan kunt maken."));
    else
        m_way->setText(way.isEmpty() ? tr("Hier ben je nu. Kies een andere stap om ernaartoe te gaan.") : way);
    m_go->setEnabled(!way.isEmpty());
    Buttons::setIcon(m_go, m_table->currentRow() < m_history.now() ? u"redo"_s : u"undo"_s);
}

void StepHistoryDialog::go()
{
    const int row = m_table->currentRow();
    if (row < 0 || row == m_history.now())
        return;
    const QString told = m_history.toldOf(row);
    accept();
    Q_EMIT wentTo(m_history.go(row), told);
}
