// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportingPage.h"

#include "Controls.h"
#include "Desk.h"
#include "ImportPresenter.h"
#include "ImportPreview.h"
#include "ImportQuestions.h"
#include "ImportWords.h"
#include "Labels.h"
#include "ProblemModel.h"
#include "RecordWords.h"
#include "TableStyle.h"
#include "Translate.h"
#include "Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

using State = ImportPresenter::State;

namespace {

enum Sheet : quint8 { EmptySheet, BusySheet, TableSheet };

constexpr std::array logKinds { RecordKind::Calls, RecordKind::Cases, RecordKind::Outages, RecordKind::Works, RecordKind::Journeys };

} // namespace

ImportingPage::ImportingPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_presenter(new ImportPresenter(workspace, this)), m_preview(new ImportPreview(this)),
      m_problems(new ProblemModel(this))
{
    build();
    listen();
    retranslate();
}

void ImportingPage::listen()
{
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
    connect(m_stop, &QPushButton::clicked, m_presenter, &ImportPresenter::cancel);
    connect(m_questions, &ImportQuestions::answered, m_presenter, &ImportPresenter::answer);
    connect(m_replaces, &QCheckBox::toggled, m_presenter, &ImportPresenter::setReplaces);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_presenter->setKind(index == 0 ? std::nullopt : std::optional(logKinds[static_cast<std::size_t>(index - 1)]));
    });
}

void ImportingPage::build()
{
    const Theme &theme = Theme::instance();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildHead();
    outer->addWidget(m_header);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(12));
    m_bar = new NoteBar(content);
    layout->addWidget(m_bar);
    m_questions = new ImportQuestions(content);
    layout->addWidget(m_questions);
    m_stack = new QStackedWidget(content);
    layout->addWidget(m_stack, 1);
    outer->addWidget(content, 1);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildBusy());
    m_stack->addWidget(buildTable());
}

void ImportingPage::buildHead()
{
    m_header = new PageHeader(this);
    m_choose = Buttons::plain({}, u"folder"_s, this);
    m_store = Buttons::primary({}, u"check"_s, this);
    m_kpis = Buttons::plain({}, u"clipboard"_s, this);
    m_header->addAction(m_kpis);
    m_header->addAction(m_choose);
    m_header->addAction(m_store);
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
}

Card *ImportingPage::buildEmpty()
{
    const Theme &theme = Theme::instance();
    auto *card = new Card(m_stack);
    m_empty = new EmptyState(card);
    m_emptyButton = m_empty->addButton({}, u"folder"_s);
    m_formatTitle = Labels::text({}, card, TextSize::Caption, false, Labels::Ink::Hint);
    m_sheet = new Card(card);
    m_format = Labels::text({}, m_sheet, TextSize::Caption, false, Labels::Ink::Secondary);
    m_format->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sheet->body()->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    m_sheet->body()->addWidget(m_format);
    card->body()->addStretch(2);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_formatTitle, 0, Qt::AlignHCenter);
    card->body()->addSpacing(theme.px(6));
    card->body()->addWidget(m_sheet, 0, Qt::AlignHCenter);
    card->body()->addStretch(3);
    return card;
}

Card *ImportingPage::buildBusy()
{
    const Theme &theme = Theme::instance();
    auto *card = new Card(m_stack);
    m_busyText = Labels::text({}, card);
    m_progress = new QProgressBar(card);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(theme.px(320));
    m_stop = Buttons::plain({}, {}, card);
    card->body()->setSpacing(theme.px(12));
    card->body()->addStretch(2);
    card->body()->addWidget(m_busyText, 0, Qt::AlignHCenter);
    card->body()->addWidget(m_progress, 0, Qt::AlignHCenter);
    card->body()->addWidget(m_stop, 0, Qt::AlignHCenter);
    card->body()->addStretch(3);
    return card;
}

Card *ImportingPage::buildTable()
{
    m_card = new Card(m_stack);
    m_card->setTitle({});
    m_kindLabel = Labels::text({}, m_card, TextSize::Caption, false, Labels::Ink::Secondary);
    m_kind = new QComboBox(m_card);
    m_replaces = new QCheckBox(m_card);
    QLayout *end = m_card->headerEnd()->layout();
    end->addWidget(m_replaces);
    end->addWidget(m_kindLabel);
    end->addWidget(m_kind);
    m_table = makeTable(m_card);
    m_card->body()->addWidget(m_table);
    return m_card;
}

QTableView *ImportingPage::makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    auto *proxy = new QSortFilterProxyModel(table);
    proxy->setSortRole(ImportPreview::sortRole);
    table->setModel(proxy);
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
    if (m_questions->isVisibleTo(this))
        m_questions->focusStart();
    else if (m_store->isVisibleTo(this) && m_store->isEnabled())
        m_store->setFocus();
    else if (m_stop->isVisibleTo(this))
        m_stop->setFocus();
    else if (m_choose->isVisibleTo(this))
        m_choose->setFocus();
    else
        m_emptyButton->setFocus();
}

std::vector<KeyHint> ImportingPage::keyHints() const
{
    if (m_stack->currentIndex() != TableSheet)
        return {};
    return { { u"Ctrl C"_s, tr("kopieer rijen") } };
}

void ImportingPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Metingen importeren"), {},
                                                      tr("Tabellen (*.csv *.tsv *.txt *.xlsx *.ods);;Alle bestanden (*)"));
    if (!path.isEmpty())
        m_presenter->read(path);
}

void ImportingPage::refresh()
{
    const State state = m_presenter->state();
    const bool hasTable = state == State::Ready || state == State::Faulty || state == State::Done;
    const int shown = m_stack->currentIndex();
    m_stack->setCurrentIndex(hasTable ? TableSheet : state == State::Reading ? BusySheet : EmptySheet);
    if (m_stack->currentIndex() != shown)
        Q_EMIT hintsChanged();
    m_choose->setVisible(hasTable || state == State::Unreadable);
    m_store->setVisible(state == State::Ready || state == State::Faulty);
    const bool readOnly = m_workspace.portfolio() && m_workspace.portfolio()->isReadOnly();
    m_store->setEnabled(state == State::Ready && !readOnly && m_presenter->storable() > 0);
    const auto contract = m_presenter->contract();
    m_header->setSubtitle(contract ? tr("Metingen voor %1").arg(contract->contract.title) : QString());
    if (contract && (state == State::Faulty || state == State::Ready))
        m_questions->show(m_presenter->questions(), *contract);
    else
        m_questions->hide();
    refreshEmpty();
    refreshBusy();
    refreshBar();
    refreshChoices();
    if (state == State::Faulty)
        showProblems();
    else if (hasTable)
        showPreview();
}

void ImportingPage::refreshEmpty()
{
    const bool none = m_presenter->state() == State::NoContract;
    m_empty->set(none ? u"book"_s : u"import"_s, none ? tr("Nog geen contract") : tr("Metingen uit een tabel of logboek"),
                 none ? tr("Maak eerst een contract; dan weet Maatlat welke KPI’s in de tabel kunnen staan.")
                      : tr("Kies of sleep een bestand: een tabel uit Excel of CSV, of een logboek van gesprekken, zaken, storingen, werken of "
                           "ritten. Je ziet eerst wat erin staat; er verandert nog niets."));
    m_emptyButton->setText(none ? tr("Naar het overzicht") : tr("Bestand kiezen…"));
    const QString example = m_presenter->example();
    m_formatTitle->setText(tr("Zo kan het eruitzien:"));
    m_format->setText(example);
    m_format->setAccessibleName(tr("Voorbeeld van een tabel"));
    m_formatTitle->setVisible(!example.isEmpty());
    m_sheet->setVisible(!example.isEmpty());
}

void ImportingPage::refreshBusy()
{
    if (m_presenter->state() != State::Reading)
        return;
    const int percent = m_presenter->percent();
    m_busyText->setText(tr("%1 wordt gelezen…").arg(m_presenter->source()));
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
    m_progress->setAccessibleName(m_busyText->text());
}

void ImportingPage::refreshBar()
{
    m_bar->clearButtons();
    const ImportNotice notice = importNotice(*m_presenter);
    m_bar->setVisible(!notice.text.isEmpty());
    if (notice.text.isEmpty())
        return;
    const bool isDone = m_presenter->state() == State::Done;
    m_bar->set(notice.isProblem ? NoteBar::Tone::Problem : NoteBar::Tone::Information, notice.text, isDone ? u"check"_s : QString());
    if (!isDone)
        return;
    if (m_presenter->stored() > 0)
        offerUndo();
    connect(m_bar->addButton(tr("Naar het dashboard"), u"dashboard"_s), &QPushButton::clicked, this,
            [this] { m_workspace.go({ u"dashboard"_s }); });
}

void ImportingPage::offerUndo()
{
    connect(m_bar->addButton(tr("Ongedaan maken"), u"undo"_s, u"Ctrl Z"_s), &QPushButton::clicked, this, [this] {
        if (m_workspace.check(m_workspace.portfolio()->undo()))
            m_presenter->reset();
    });
}

void ImportingPage::refreshChoices()
{
    const auto kind = m_presenter->reading().kind;
    const auto found = kind ? std::ranges::find(logKinds, *kind) : logKinds.end();
    m_kind->setCurrentIndex(found == logKinds.end() ? 0 : static_cast<int>(found - logKinds.begin()) + 1);
    const bool isOpen = m_presenter->state() != State::Done;
    m_kind->setVisible(isOpen);
    m_kindLabel->setVisible(isOpen);
    const int differing = m_presenter->differing();
    m_replaces->setVisible(isOpen && differing > 0);
    m_replaces->setText(tr("%n afwijkende waarde(n) vervangen", nullptr, differing));
    m_replaces->setChecked(m_presenter->replaces());
}

void ImportingPage::showPreview()
{
    if (m_presenter->reading().kind)
        m_preview->show(m_presenter->contract(), m_presenter->proposals());
    else
        m_preview->show(m_presenter->contract(), m_presenter->reading().table.measurements,
                        [this](const Cell &cell) { return m_presenter->storedAt(cell); });
    auto *proxy = static_cast<QSortFilterProxyModel *>(m_table->model());
    proxy->setSourceModel(m_preview);
    m_table->setColumnHidden(ImportPreview::StoredColumn, m_presenter->state() == State::Done);
    m_table->setColumnHidden(ImportPreview::PartyColumn, !m_preview->hasParties());
    m_card->setTitle(m_presenter->state() == State::Done ? tr("Overgenomen") : tr("Wat er in het bestand staat"));
    m_table->setAccessibleName(tr("Gelezen metingen"));
    fitTable();
}

/// Columns by their texts; the last takes the rest and wraps, so that a reason is read whole.
void ImportingPage::fitTable()
{
    constexpr int mostWrapped = 500; // measuring the height of each row takes its time
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(m_table->model()->columnCount() - 1, 0); // a long note would push the table wide
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setWordWrap(true);
    if (m_table->model()->rowCount() <= mostWrapped)
        m_table->resizeRowsToContents();
}

void ImportingPage::showProblems()
{
    m_problems->show(m_presenter->reading().problems());
    auto *proxy = static_cast<QSortFilterProxyModel *>(m_table->model());
    proxy->setSourceModel(m_problems);
    for (int column = 0; column < m_table->model()->columnCount(); ++column)
        m_table->setColumnHidden(column, false);
    m_card->setTitle(m_presenter->reading().problems().empty() ? tr("Nog niets geteld") : tr("Fouten"));
    m_table->setAccessibleName(tr("Fouten in het bestand"));
    fitTable();
}

void ImportingPage::fillKinds()
{
    const int current = m_kind->currentIndex();
    m_kind->clear();
    m_kind->addItem(tr("Metingen"));
    for (const RecordKind kind : logKinds)
        m_kind->addItem(capitalised(recordKindName(kind)));
    m_kind->setCurrentIndex(current);
    m_kind->setAccessibleName(tr("Wat het bestand is"));
}

void ImportingPage::retranslate()
{
    m_header->setCrumbs({ { tr("Overzicht"), u"overview"_s } });
    m_header->setTitle(tr("Importeren"));
    m_kpis->setText(tr("KPI-tabel plakken…"));
    m_kpis->setVisible(m_workspace.desk());
    m_choose->setText(tr("Ander bestand…"));
    m_store->setText(tr("Metingen overnemen"));
    m_stop->setText(tr("Stoppen"));
    m_kindLabel->setText(tr("Gelezen als"));
    fillKinds();
    m_preview->retranslate();
    m_problems->retranslate();
    refresh();
}
