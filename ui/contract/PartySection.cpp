// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartySection.h"

#include "ContractPresenter.h"
#include "ContractWords.h"
#include "Controls.h"
#include "FlowRow.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "PartyDelegate.h"
#include "PartyModel.h"
#include "TableStyle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRows = 12; // then the table scrolls by itself
}

PartySection::PartySection(ContractPresenter &presenter, QWidget *parent) : FormSection(parent), m_presenter(presenter)
{
    m_hint = Labels::text({}, this, TextSize::Body, false, Labels::Ink::Secondary);
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    auto *buttons = new QWidget(this);
    auto *row = new FlowRow(buttons, 8);
    m_add = Buttons::small({}, u"plus"_s, buttons);
    m_paste = Buttons::small({}, u"clipboard"_s, buttons);
    m_remove = Buttons::small({}, u"trash"_s, buttons);
    for (QPushButton *button : { m_add, m_paste, m_remove })
        row->addWidget(button);
    content()->addWidget(buttons);
    buildTable();
    m_problem = Labels::problem(this);
    content()->addWidget(m_problem);
    m_refusal = new NoteBar(this);
    m_refusal->hide();
    content()->addWidget(m_refusal);
    connectAll();
    followTheme(this, [this] { fitHeight(); });
}

void PartySection::buildTable()
{
    m_model = new PartyModel(m_presenter, this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setDynamicSortFilter(false); // a row does not run away while it is typed in
    m_sorted->setSortRole(PartyModel::SortRole);
    m_sorted->setSourceModel(m_model);
    m_table = new QTableView(this);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new PartyDelegate(m_table));
    TableStyle::dress(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the contract's own order until a caption is pressed
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(static_cast<int>(PartyColumn::Name), QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(PartyColumn::ShortName), QHeaderView::Interactive);
    followTheme(m_table, [header] { header->resizeSection(static_cast<int>(PartyColumn::ShortName), Theme::instance().px(120)); });
    content()->addWidget(m_table);
}

void PartySection::connectAll()
{
    connect(m_add, &QPushButton::clicked, this, &PartySection::add);
    connect(m_paste, &QPushButton::clicked, this, &PartySection::paste);
    connect(m_remove, &QPushButton::clicked, this, &PartySection::remove);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PartySection::fitHeight);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PartySection::showProblem);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(!m_presenter.isReadOnly() && !chosen().empty()); });
}

void PartySection::retranslate()
{
    setTitle(tr("Deelnemers en partijen"));
    m_add->setText(tr("Toevoegen"));
    m_paste->setText(tr("Lijst plakken"));
    m_remove->setText(tr("Verwijderen"));
    m_table->setAccessibleName(tr("Deelnemers en partijen"));
    m_model->retranslate();
    refresh();
}

void PartySection::refresh()
{
    m_model->refresh();
    const bool writable = m_presenter.isOpen() && !m_presenter.isReadOnly();
    m_add->setEnabled(writable);
    m_paste->setEnabled(writable);
    m_remove->setEnabled(writable && !chosen().empty());
    m_hint->setText(m_presenter.partyCount() == 0
                        ? tr("Nog geen partijen. Voeg ze toe, of kopieer een lijst met één naam per regel en plak die hier.")
                        : tr("Van elke deelnemer kan apart worden gemeten. Een lijst met namen, of kolommen uit een rekenblad, kun je hier plakken."));
    m_table->setVisible(m_presenter.partyCount() > 0);
    const QString refusal = m_presenter.refusal();
    m_refusal->setVisible(!refusal.isEmpty());
    if (!refusal.isEmpty()) {
        m_refusal->clearButtons();
        m_refusal->set(NoteBar::Tone::Warning, refusal, u"lock"_s);
        connect(m_refusal->addButton(tr("Laatste dag opgeven"), u"pencil"_s), &QPushButton::clicked, this,
                [this, party = m_presenter.refusedParty()] { focus(cellKey(party, PartyColumn::Until)); });
    }
    showProblem();
}

/// Of the cell where the keyboard is, else the first one in the table.
void PartySection::showProblem()
{
    QModelIndex place = m_table->currentIndex();
    if (place.data(PartyModel::ProblemRole).toString().isEmpty()) {
        place = {};
        for (int row = 0; row < m_sorted->rowCount() && !place.isValid(); ++row) {
            for (int column = 0; column < partyColumns && !place.isValid(); ++column) {
                const QModelIndex here = m_sorted->index(row, column);
                if (here.data(PartyModel::BlocksRole).toBool())
                    place = here;
            }
        }
    }
    const QString text = place.data(PartyModel::ProblemRole).toString();
    m_problem->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const QString name = place.siblingAtColumn(0).data().toString();
    const QString where = ContractWords::columnName(static_cast<PartyColumn>(place.column()));
    m_problem->setText(name.isEmpty() ? tr("Regel %1, %2: %3").arg(place.row() + 1).arg(where, text) : tr("%1, %2: %3").arg(name, where, text));
}

void PartySection::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
}

int PartySection::partyAt(int row) const
{
    return m_sorted->mapToSource(m_sorted->index(row, 0)).row();
}

std::vector<int> PartySection::chosen() const
{
    std::vector<int> parties;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        parties.push_back(partyAt(index.row()));
    return parties;
}

void PartySection::add()
{
    if (const int party = m_presenter.addParty(); party >= 0)
        focus(cellKey(party, PartyColumn::Name));
}

void PartySection::remove()
{
    const int row = m_table->currentIndex().row();
    if (!m_presenter.removeParties(chosen()) || m_sorted->rowCount() == 0)
        return;
    m_table->setCurrentIndex(m_sorted->index(std::clamp(row, 0, m_sorted->rowCount() - 1), 0));
}

void PartySection::paste()
{
    const int before = m_presenter.partyCount();
    const QString outcome = m_presenter.pasteParties(QGuiApplication::clipboard()->text());
    Q_EMIT said(outcome);
    if (m_presenter.partyCount() > before) {
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(before, 0)));
        m_table->setFocus();
    }
}

void PartySection::focus(const ContractKey &key)
{
    const QModelIndex place = m_sorted->mapFromSource(m_model->index(key.party, std::max(key.column, 0)));
    if (!place.isValid())
        return;
    m_table->show(); // now, so that it can take the keyboard
    m_table->setFocus(Qt::ShortcutFocusReason);
    m_table->setCurrentIndex(place);
    m_table->scrollTo(place);
    if (!m_presenter.isReadOnly())
        m_table->edit(place);
}

std::optional<ContractKey> PartySection::focused() const
{
    const QWidget *focus = window()->focusWidget();
    const QModelIndex place = m_table->currentIndex();
    if (!place.isValid() || (focus != m_table && !m_table->isAncestorOf(focus)))
        return std::nullopt;
    return cellKey(partyAt(place.row()), static_cast<PartyColumn>(place.column()));
}

void PartySection::finishTyping()
{
    const QWidget *focus = window()->focusWidget();
    if (focus && m_table->viewport()->isAncestorOf(focus))
        m_table->setFocus(Qt::OtherFocusReason);
}

/// Pasting is the table's, whatever a menu does with the key.
bool PartySection::takeKey(QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPaste = key->matches(QKeySequence::Paste);
    if (event->type() == QEvent::ShortcutOverride) {
        if (isPaste)
            event->accept();
        return isPaste;
    }
    if (!m_table->hasFocus()) // it comes from a cell that is being typed in
        return false;
    if (isPaste) {
        paste();
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Delete: remove(); return true;
    case Qt::Key_Insert: add(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_table->edit(m_table->currentIndex()); return true;
    default: return false;
    }
}

bool PartySection::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    return (watched == m_table && isKey && takeKey(event)) || FormSection::eventFilter(watched, event);
}
