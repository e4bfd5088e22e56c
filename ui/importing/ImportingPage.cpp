// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportingPage.h"

#include "Controls.h"
#include "Desk.h"
#include "ImportPresenter.h"
#include "ImportPreview.h"
#include "Labels.h"
#include "ProblemModel.h"
#include "TableStyle.h"
#include "Workspace.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using State = ImportPresenter::State;

ImportingPage::ImportingPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_presenter(new ImportPresenter(workspace, this)), m_preview(new ImportPreview(this)),
      m_problems(new ProblemModel(this))
{
    build();
    connect(m_presenter, &ImportPresenter::changed, this, &ImportingPage::refresh);
    connect(m_choose, &QPushButton::clicked, this, &ImportingPage::chooseFile);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_presenter->state() == State::NoContract)
            m_workspace.go({ u"overview"_s });
        else
            chooseFile();
    });
    connect(m_kpis, &QPushButton::clicked, this, [this] { m_workspace.desk()->importKpiTable(); });
    connect(m_store, &QPushButton::clicked, m_presenter, &ImportPresenter::store);
    retranslate();
}

void ImportingPage::build()
{
    const Theme &theme = Theme::instance();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_header = new PageHeader(this);
    m_choose = Buttons::plain({}, u"folder"_s, this);
    m_store = Buttons::primary({}, u"check"_s, this);
    m_kpis = Buttons::plain({}, u"clipboard"_s, this);
    m_header->addAction(m_kpis);
    m_header->addAction(m_choose);
    m_header->addAction(m_store);
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
    outer->addWidget(m_header);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(12));
    m_bar = new NoteBar(content);
    layout->addWidget(m_bar);
    m_stack = new QStackedWidget(content);
    layout->addWidget(m_stack, 1);
    outer->addWidget(content, 1);

    auto *emptyCard = new Card(m_stack);
    m_empty = new EmptyState(emptyCard);
    m_emptyButton = m_empty->addButton({}, u"folder"_s);
    m_formatTitle = Labels::text({}, emptyCard, TextSize::Caption, false, Labels::Ink::Hint);
    m_sheet = new Card(emptyCard);
    m_format = Labels::text({}, m_sheet, TextSize::Caption, false, Labels::Ink::Secondary);
    m_format->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sheet->body()->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    m_sheet->body()->addWidget(m_format);
    emptyCard->body()->addStretch(2);
    emptyCard->body()->addWidget(m_empty);
    emptyCard->body()->addWidget(m_formatTitle, 0, Qt::AlignHCenter);
    emptyCard->body()->addSpacing(theme.px(6));
    emptyCard->body()->addWidget(m_sheet, 0, Qt::AlignHCenter);
    emptyCard->body()->addStretch(3);
    m_stack->addWidget(emptyCard);
    m_card = new Card(m_stack);
    m_table = makeTable(m_card);
    m_card->body()->addWidget(m_table);
    m_stack->addWidget(m_card);
}

QTableView *ImportingPage::makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(new QSortFilterProxyModel(table));
    table->setSortingEnabled(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    TableStyle::dress(table);
    return table;
}

void ImportingPage::enter(const Route &route)
{
    if (m_presenter->state() == State::Done || m_presenter->contract() != m_workspace.definition())
        m_presenter->reset();
    if (!route.argument.isEmpty())
        m_presenter->read(route.argument);
    refresh();
}

void ImportingPage::focusStart()
{
    if (m_store->isVisibleTo(this) && m_store->isEnabled())
        m_store->setFocus();
    else if (m_choose->isVisibleTo(this))
        m_choose->setFocus();
    else
        m_emptyButton->setFocus();
}

std::vector<KeyHint> ImportingPage::keyHints() const
{
    return { { u"Ctrl C"_s, tr("kopieer rijen") } };
}

void ImportingPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Metingen importeren"), {},
                                                      tr("Tabellen (*.csv *.tsv *.txt);;Alle bestanden (*)"));
    if (!path.isEmpty())
        m_presenter->read(path);
}

void ImportingPage::refresh()
{
    const State state = m_presenter->state();
    const bool hasTable = state == State::Ready || state == State::Faulty || state == State::Done;
    m_stack->setCurrentIndex(hasTable ? 1 : 0);
    m_choose->setVisible(hasTable || state == State::Unreadable);
    m_store->setVisible(state == State::Ready || state == State::Faulty);
    const bool readOnly = m_workspace.portfolio() && m_workspace.portfolio()->isReadOnly();
    m_store->setEnabled(state == State::Ready && !readOnly && !m_presenter->reading().measurements.empty());
    refreshEmpty();
    refreshBar();
    if (state == State::Faulty)
        showProblems();
    else if (hasTable)
        showPreview();
    const auto contract = m_presenter->contract();
    m_header->setSubtitle(contract ? tr("Metingen voor %1").arg(contract->contract.title) : QString());
}

void ImportingPage::refreshEmpty()
{
    const bool none = m_presenter->state() == State::NoContract;
    m_empty->set(none ? u"book"_s : u"import"_s, none ? tr("Nog geen contract") : tr("Metingen uit een tabel"),
                 none ? tr("Maak eerst een contract; dan weet Maatlat welke KPI’s in de tabel kunnen staan.")
                      : tr("Kies een CSV-bestand of sleep het hierheen. Je ziet eerst wat erin staat; er verandert nog niets."));
    m_emptyButton->setText(none ? tr("Naar het overzicht") : tr("Bestand kiezen…"));
    const QString example = m_presenter->example();
    m_formatTitle->setText(tr("Zo kan het eruitzien:"));
    m_format->setText(example);
    m_format->setAccessibleName(tr("Voorbeeld van een tabel"));
    m_formatTitle->setVisible(!example.isEmpty());
    m_sheet->setVisible(!example.isEmpty());
}

void ImportingPage::refreshBar()
{
    m_bar->clearButtons();
    const MeasurementReading &reading = m_presenter->reading();
    const int values = static_cast<int>(reading.measurements.size());
    const int problems = static_cast<int>(reading.problems.size());
    m_bar->setVisible(m_presenter->state() >= State::Unreadable);
    switch (m_presenter->state()) {
    case State::NoContract:
    case State::Waiting:
        break;
    case State::Unreadable:
        m_bar->set(NoteBar::Tone::Problem, u"%1: %2"_s.arg(m_presenter->source(), m_presenter->fault()));
        break;
    case State::Faulty:
        m_bar->set(NoteBar::Tone::Problem,
                   tr("%n fout(en) in %1. Er is niets overgenomen: verbeter het bestand en kies het opnieuw.", nullptr, problems)
                       .arg(m_presenter->source()));
        break;
    case State::Ready:
        m_bar->set(NoteBar::Tone::Information,
                   values > 0 ? tr("%n waarde(n) gelezen uit %1. Er is nog niets veranderd.", nullptr, values).arg(m_presenter->source())
                              : tr("%1 is goed gelezen, en er staat geen enkele waarde in.").arg(m_presenter->source()));
        break;
    case State::Done:
        m_bar->set(NoteBar::Tone::Information,
                   tr("%n waarde(n) overgenomen; wat al gelijk was, is overgeslagen.", nullptr, m_presenter->stored()), u"check"_s);
        connect(m_bar->addButton(tr("Ongedaan maken"), u"undo"_s, u"Ctrl Z"_s), &QPushButton::clicked, this, [this] {
            if (m_workspace.check(m_workspace.portfolio()->undo()))
                m_presenter->reset();
        });
        connect(m_bar->addButton(tr("Naar het dashboard"), u"dashboard"_s), &QPushButton::clicked, this,
                [this] { m_workspace.go({ u"dashboard"_s }); });
        break;
    }
}

void ImportingPage::showPreview()
{
    m_preview->show(m_presenter->contract(), m_presenter->reading().measurements);
    auto *proxy = static_cast<QSortFilterProxyModel *>(m_table->model());
    proxy->setSourceModel(m_preview);
    m_card->setTitle(m_presenter->state() == State::Done ? tr("Overgenomen") : tr("Wat er in het bestand staat"));
    m_table->setAccessibleName(tr("Gelezen metingen"));
    fitTable();
}

/// Columns by their texts; the last takes the rest and wraps, so that a reason is read whole.
void ImportingPage::fitTable()
{
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setWordWrap(true);
    m_table->resizeRowsToContents();
}

void ImportingPage::showProblems()
{
    m_problems->show(m_presenter->reading().problems);
    auto *proxy = static_cast<QSortFilterProxyModel *>(m_table->model());
    proxy->setSourceModel(m_problems);
    m_card->setTitle(tr("Fouten"));
    m_table->setAccessibleName(tr("Fouten in het bestand"));
    fitTable();
}

void ImportingPage::retranslate()
{
    m_header->setCrumbs({ { tr("Overzicht"), u"overview"_s } });
    m_header->setTitle(tr("Importeren"));
    m_kpis->setText(tr("KPI-tabel plakken…"));
    m_kpis->setVisible(m_workspace.desk());
    m_choose->setText(tr("Ander bestand…"));
    m_store->setText(tr("Metingen overnemen"));
    m_preview->retranslate();
    m_problems->retranslate();
    refresh();
}
