// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkPage.h"

#include "Controls.h"
#include "CsvReader.h"
#include "FlowRow.h"
#include "FollowTheme.h"
#include "RegisterView.h"
#include "Route.h"
#include "TabOrder.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWide = 300; ///< of the action and its kpi together
constexpr std::array states { WorkPresenter::State::All, WorkPresenter::State::Open, WorkPresenter::State::Late, WorkPresenter::State::Settled };

/// A cell for a file: where a glyph says more than the text, the words for both.
QString wordsOf(const QModelIndex &index)
{
    const QString words = index.data(Qt::AccessibleTextRole).toString();
    return words.isEmpty() ? index.data().toString() : words;
}

/// The captions, and the rows in the order in which they are shown.
std::vector<QStringList> rowsOf(const QAbstractItemModel &model)
{
    std::vector<QStringList> rows(1);
    for (int column = 0; column < model.columnCount(); ++column)
        rows.front() += model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            rows.back() += wordsOf(model.index(row, column)).simplified();
    }
    return rows;
}

/// UTF-8 with a mark, so that a spreadsheet reads it as such.
QByteArray csvOf(const std::vector<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows)
        text += csvLine(row) + u"\r\n"_s;
    return text.toUtf8();
}

QString htmlOf(const std::vector<QStringList> &rows)
{
    QString html = u"<table>"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

WorkPage::WorkPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connectAll();
    retranslate();
    tabAsLaidOut(this);
}

void WorkPage::build()
{
    m_header = new PageHeader(this);
    m_lists = new SegmentedControl(this);
    m_copy = Buttons::plain({}, u"copy"_s, this);
    m_export = Buttons::plain({}, u"download"_s, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_lists, m_copy, m_export })
        m_header->addAction(widget);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildContent());
    auto *page = new QWidget(this);
    auto *card = new Card(page);
    m_empty = new EmptyState(card);
    m_toStart = m_empty->addButton({}, u"plus"_s);
    card->body()->addWidget(m_empty);
    (new QVBoxLayout(page))->addWidget(card);
    followMargins(page, { 24, 0, 24, 16 }, 0);
    m_stack->addWidget(page);
    stack(m_header, m_stack);
}

QWidget *WorkPage::buildContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(buildFilters());
    auto *card = new Card(content);
    m_tables = new QStackedWidget(card);
    for (const List list : { List::Work, List::Improvements }) {
        RegisterView *&view = m_views[static_cast<std::size_t>(list)];
        view = new RegisterView(m_presenter.model(list), RegisterView::Edit, m_tables);
        m_tables->addWidget(view);
    }
    m_views[0]->setWideColumns({ WorkPresenter::What, WorkPresenter::Of, WorkPresenter::Who });
    m_views[1]->setWideColumns({ WorkPresenter::Action, WorkPresenter::Kpi });
    card->body()->addWidget(m_tables);
    column->addWidget(card, 1);
    followMargins(content, { 24, 0, 24, 16 }, 10);
    return content;
}

QWidget *WorkPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowRow(bar);
    m_contract = new QComboBox(bar);
    m_who = new QComboBox(bar);
    m_state = new QComboBox(bar);
    for (QComboBox *box : { m_contract, m_who, m_state }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
    }
    m_clear = Buttons::ghost({}, bar);
    row->addWidget(m_clear);
    followTheme(bar, [this] {
        const Theme &theme = Theme::instance();
        for (QComboBox *box : { m_contract, m_who, m_state })
            box->setMinimumWidth(theme.px(180));
        m_contract->setMaximumWidth(theme.px(340)); // a long title is whole in the list that opens
    });
    return bar;
}

void WorkPage::connectAll()
{
    connect(&m_presenter, &WorkPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_lists, &SegmentedControl::chosen, this, [this](int index) { showList(static_cast<List>(index)); });
    connect(m_contract, &QComboBox::activated, this, [this] {
        m_presenter.setContract(ContractId { m_contract->currentData().toLongLong() });
        showRows();
    });
    connect(m_who, &QComboBox::activated, this, [this](int index) {
        m_presenter.setWho(index > 0 ? m_who->currentText() : QString());
        showRows();
    });
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        m_presenter.setState(states.at(static_cast<std::size_t>(index)));
        showRows();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_presenter.clearFilters();
        showRows();
        focusStart();
    });
    for (RegisterView *view : m_views)
        connect(view, &RegisterView::editAsked, this, &WorkPage::open);
    connect(m_copy, &QPushButton::clicked, this, &WorkPage::copyRows);
    connect(m_export, &QPushButton::clicked, this, &WorkPage::exportCsv);
    connect(m_toStart, &QPushButton::clicked, this, [this] { m_workspace.go({ u"start"_s }); });
}

void WorkPage::enter(const Route &route)
{
    if (route.argument.startsWith("roles"_L1)) {
        m_list = List::Work;
        m_presenter.setWho(route.argument.section(u':', 1));
    } else if (route.argument == "improvements"_L1) {
        m_list = List::Improvements;
        m_presenter.setWho({});
    }
    if (!route.argument.isEmpty())
        m_presenter.setContract(route.contract.value_or(ContractId()));
    m_stale = true;
    refresh();
}

void WorkPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void WorkPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QMetaObject::invokeMethod(this, &WorkPage::fitMonths, Qt::QueuedConnection); // once the table has its width
}

/// The action and its kpi can be read: where the width does not hold all months, the oldest are left out.
void WorkPage::fitMonths()
{
    QTableView *table = m_views[static_cast<std::size_t>(List::Improvements)]->table();
    QHeaderView *header = table->horizontalHeader();
    const int columns = table->model()->columnCount();
    for (int column = WorkPresenter::FirstMonth; column < columns; ++column)
        table->setColumnHidden(column, false); // a hidden one has no width
    header->resizeSections(QHeaderView::ResizeToContents);
    int room = table->viewport()->width() - Theme::instance().px(leastWide);
    for (const int column : { WorkPresenter::Owner, WorkPresenter::Due, WorkPresenter::Progress })
        room -= header->sectionSize(column);
    for (int column = columns - 1; column >= WorkPresenter::FirstMonth; --column) {
        room -= header->sectionSize(column);
        table->setColumnHidden(column, room < 0);
    }
    m_views[static_cast<std::size_t>(List::Improvements)]->setWideColumns({ WorkPresenter::Action, WorkPresenter::Kpi });
    table->resizeRowsToContents();
}

void WorkPage::focusStart()
{
    if (m_stack->currentIndex() != 0)
        m_toStart->setFocus();
    else if (m_presenter.model(m_list)->rowCount() > 0)
        view()->focusStart();
    else
        (m_clear->isHidden() ? static_cast<QWidget *>(m_contract) : m_clear)->setFocus();
}

std::vector<KeyHint> WorkPage::keyHints() const
{
    return { { u"Enter"_s, tr("naar de plek") }, { u"Ctrl C"_s, tr("regels kopiëren") }, { u"Ctrl E"_s, tr("exporteren") } };
}

void WorkPage::retranslate()
{
    m_header->setTitle(tr("Werklijst"));
    m_lists->setOptions({ { tr("Werk per rol"), u"list"_s }, { tr("Verbeterlijst"), u"trend-up"_s } });
    m_lists->setAccessibleName(tr("Werk of verbeteringen"));
    m_lists->setCurrent(static_cast<int>(m_list));
    m_copy->setText(tr("Kopiëren"));
    m_export->setText(tr("CSV…"));
    m_contract->setAccessibleName(tr("Contract"));
    m_who->setAccessibleName(tr("Rol of persoon"));
    m_state->setAccessibleName(tr("Welke acties"));
    m_clear->setText(tr("Alles tonen"));
    m_views[0]->setName(tr("Werk per rol"));
    m_views[1]->setName(tr("Verbeterlijst"));
    for (RegisterView *view : m_views)
        view->setWords({}, tr("Openen"), {}, {});
    m_empty->set(u"list"_s, tr("Nog geen contracten"), tr("Wat er te doen is, volgt uit de KPI’s, termijnen en acties van een contract."));
    m_toStart->setText(tr("Naar het begin"));
    m_stale = true;
    if (isVisible())
        refresh();
}

void WorkPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    const bool hasContract = m_presenter.load();
    m_stack->setCurrentIndex(hasContract ? 0 : 1);
    m_lists->setEnabled(hasContract);
    showRows();
}

void WorkPage::showList(List list)
{
    m_list = list;
    m_presenter.setWho({}); // an owner of an action may be in no register
    showRows();
    focusStart();
}

void WorkPage::showRows()
{
    const bool hasContract = m_stack->currentIndex() == 0;
    m_lists->setCurrent(static_cast<int>(m_list));
    m_tables->setCurrentWidget(view());
    m_state->setVisible(m_list == List::Improvements);
    m_clear->setVisible(m_presenter.isFiltered(m_list));
    m_header->setSubtitle(hasContract ? m_presenter.subtitle(m_list) : QString());
    for (const List list : { List::Work, List::Improvements })
        m_views[static_cast<std::size_t>(list)]->setHint(m_presenter.hint(list));
    const bool hasRows = hasContract && m_presenter.model(m_list)->rowCount() > 0;
    m_copy->setEnabled(hasRows);
    m_export->setEnabled(hasRows);
    if (hasRows && !view()->table()->selectionModel()->hasSelection()) // the keyboard alone chooses nothing
        view()->choose(std::max(view()->currentRow(), 0));
    fillFilters();
    fitMonths();
}

void WorkPage::fillFilters()
{
    const QSignalBlocker noContract(m_contract);
    const QSignalBlocker noWho(m_who);
    const QSignalBlocker noState(m_state);
    m_contract->clear();
    m_contract->addItem(tr("Alle contracten"), 0);
    for (const Contract &contract : m_presenter.contracts()) {
        m_contract->addItem(contract.title, contract.id.value);
        if (contract.id == m_presenter.contract())
            m_contract->setCurrentIndex(m_contract->count() - 1);
    }
    m_who->clear();
    m_who->addItem(tr("Alle rollen en personen"));
    m_who->addItems(m_presenter.workers(m_list));
    const int chosen = m_who->findText(m_presenter.who(), Qt::MatchFixedString);
    m_who->setCurrentIndex(m_presenter.who().isEmpty() ? 0 : chosen);
    if (!m_presenter.who().isEmpty() && chosen < 0) { // a role without work can be asked for by a route
        m_who->addItem(m_presenter.who());
        m_who->setCurrentIndex(m_who->count() - 1);
    }
    m_state->clear();
    for (const auto state : states)
        m_state->addItem(WorkPresenter::stateName(state));
    m_state->setCurrentIndex(static_cast<int>(std::ranges::find(states, m_presenter.state()) - states.begin()));
}

void WorkPage::open(int row)
{
    if (const auto route = m_presenter.routeOf(m_list, row))
        m_workspace.go(*route);
}

/// All rows, whichever is chosen; Ctrl+C in the table copies what is.
void WorkPage::copyRows()
{
    const std::vector<QStringList> rows = rowsOf(*view()->table()->model());
    QString text;
    for (const QStringList &row : rows)
        text += row.join(u'\t') + u'\n';
    auto *mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(htmlOf(rows));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_workspace.notify({ Notice::Tone::Information, m_list == List::Work ? tr("De werklijst staat op het klembord.") : tr("De verbeterlijst staat op het klembord.") });
}

void WorkPage::exportCsv()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(this, tr("Lijst exporteren"), folder + u'/' + m_presenter.suggestedFileName(m_list), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        path += u".csv"_s;
    const QByteArray csv = csvOf(rowsOf(*view()->table()->model()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        m_workspace.notifyError({ ErrorCode::WriteFailed, file.errorString(), { QDir::toNativeSeparators(path) } });
    else
        m_workspace.notify({ Notice::Tone::Information, tr("Opgeslagen: %1").arg(path) });
}

bool WorkPage::exportPage()
{
    if (m_export->isEnabled())
        exportCsv();
    return true;
}
