// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractCards.h"

#include "BoundField.h"
#include "ContractPresenter.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "RowsModel.h"
#include "TableStyle.h"
#include "Words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A table to read on a card: as high as its rows, with the first column taking the room.
QTableView *readingTable(RowsModel *model, int wide, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    TableStyle::dress(table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setWordWrap(true);
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSortIndicatorShown(false);
    for (int column = 0; column < model->columnCount(); ++column)
        header->setSectionResizeMode(column, column == wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    return table;
}

void fitToRows(QTableView *table)
{
    table->resizeRowsToContents();
    int height = table->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        height += table->rowHeight(row);
    table->setFixedHeight(height);
}

QVBoxLayout *columnOn(Card *card)
{
    auto *inner = new QWidget(card);
    auto *column = new QVBoxLayout(inner);
    followMargins(inner, { 18, 14, 18, 16 }, 10);
    card->body()->addWidget(inner);
    return column;
}

QLabel *wrapped(Card *card, Labels::Ink ink = Labels::Ink::Secondary)
{
    QLabel *label = Labels::text({}, card, TextSize::Body, false, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

EffectCard::EffectCard(ContractPresenter &presenter, QWidget *parent) : Card(parent), m_presenter(presenter)
{
    setTitle({});
    QVBoxLayout *column = columnOn(this);
    m_text = wrapped(this);
    column->addWidget(m_text);
    m_rows = new RowsModel(this);
    m_rows->setCaptions({ {}, {}, {} });
    m_table = readingTable(m_rows, 0, this);
    body()->addWidget(m_table);
    followTheme(this, [this] { fitToRows(m_table); });
}

void EffectCard::retranslate()
{
    setTitle(tr("Wat dit verandert"));
    m_rows->setCaptions({ tr("Wat"), tr("Nu"), tr("Wordt") });
    m_table->setAccessibleName(tr("Wat dit verandert"));
    refresh();
}

void EffectCard::refresh()
{
    std::vector<RowsModel::Row> rows;
    for (const EffectRow &row : m_presenter.effects())
        rows.push_back({ { row.what, row.before, row.after } });
    m_rows->setRows(rows);
    m_table->setVisible(!rows.empty());
    fitToRows(m_table);
    if (!m_presenter.changesDates())
        m_text->setText(tr("Wijzig een datum of een vrije dag, dan staat hier vóór het opslaan welke termijnen verschuiven."));
    else if (rows.empty())
        m_text->setText(tr("Er verschuift geen termijn. Na het opslaan wordt opnieuw beoordeeld wat gemeten is."));
    else
        m_text->setText(tr("Na het opslaan gelden deze dagen, en wordt opnieuw beoordeeld wat gemeten is."));
}

void EffectCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitToRows(m_table);
}

CalendarCard::CalendarCard(ContractPresenter &presenter, int thisYear, QWidget *parent)
    : Card(parent), m_presenter(presenter), m_thisYear(thisYear)
{
    setTitle({});
    QVBoxLayout *column = columnOn(this);
    m_intro = wrapped(this);
    column->addWidget(m_intro);
    const ContractField fields[] = { ContractField::GoodFriday, ContractField::BridgeDays };
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i] = new QCheckBox(this);
        m_fields[i] = new BoundField(presenter.door(fields[i]), this);
        m_fields[i]->bind(m_boxes[i]);
        column->addWidget(m_boxes[i]);
    }
    auto *row = new QHBoxLayout;
    m_years = new SegmentedControl(this);
    m_years->setSmall(true);
    m_years->setOptions({ { QString::number(thisYear), {} }, { QString::number(thisYear + 1), {} } });
    m_years->setCurrent(0);
    connect(m_years, &SegmentedControl::chosen, this, [this](int index) {
        m_years->setCurrent(index);
        refresh();
    });
    m_count = Labels::text({}, this, TextSize::Body, true);
    row->addWidget(m_years);
    row->addStretch(1);
    row->addWidget(m_count);
    column->addLayout(row);
    m_note = wrapped(this);
    m_rows = new RowsModel(this);
    m_rows->setCaptions({ {}, {}, {} });
    m_table = readingTable(m_rows, 1, this);
    column->addWidget(m_note);
    body()->addWidget(m_table);
    followTheme(this, [this] { fitToRows(m_table); });
}

int CalendarCard::year() const
{
    return m_thisYear + m_years->current();
}

void CalendarCard::retranslate()
{
    setTitle(tr("Werkdagen"));
    m_intro->setText(tr("Maandag tot en met vrijdag, zonder de feestdagen van de Algemene termijnenwet. Spreekt het contract meer vrije dagen af, zet ze dan hier aan."));
    m_boxes[0]->setText(tr("Goede Vrijdag is vrij"));
    m_boxes[1]->setText(tr("Brugdagen (gelijkgestelde dagen) zijn vrij"));
    m_years->setAccessibleName(tr("Jaar van de feestdagen"));
    m_rows->setCaptions({ tr("Dag"), tr("Feestdag"), tr("Telt als") });
    m_table->setAccessibleName(tr("Feestdagen"));
    refresh();
}

void CalendarCard::refresh()
{
    for (BoundField *field : m_fields)
        field->refresh();
    m_count->setText(tr("%1 in %2").arg(workingDaysText(m_presenter.workingDays(year()))).arg(year()));
    std::vector<RowsModel::Row> rows;
    for (const HolidayRow &row : m_presenter.holidays(year()))
        rows.push_back({ { shownShortDayDate(row.date), row.name, row.state }, !row.isOff });
    m_rows->setRows(rows);
    fitToRows(m_table);
    const bool unknown = m_presenter.areBridgeDaysUnknown(year());
    m_note->setVisible(unknown);
    m_note->setText(tr("De brugdagen van %1 zijn nog niet vastgesteld; ze staan er daarom niet bij.").arg(year()));
}

bool CalendarCard::focus(bool bridgeDays)
{
    m_fields[bridgeDays ? 1 : 0]->focus();
    return true;
}

int CalendarCard::focused() const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i]->hasFocus())
            return static_cast<int>(i);
    }
    return -1;
}

ElsewhereCard::ElsewhereCard(QWidget *parent) : Card(parent)
{
    setTitle({});
    QVBoxLayout *column = columnOn(this);
    m_text = wrapped(this);
    column->addWidget(m_text);
    m_open = Buttons::small({}, u"list"_s, this);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &ElsewhereCard::kpisAsked);
}

void ElsewhereCard::retranslate()
{
    setTitle(tr("Normen en lezingen"));
    m_text->setText(tr("KPI’s, normen, sancties en hoe een onduidelijke tekst wordt gelezen, staan bij de KPI’s."));
    m_open->setText(tr("KPI’s en normen"));
}
