// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetailRegisters.h"

#include "FlowRow.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "ListCard.h"
#include "RegisterDelegates.h"
#include "RowDialog.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DetailRegisters::DetailRegisters(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_causes(workspace), m_actions(workspace), m_evidence(workspace)
{
    auto *column = new QVBoxLayout(this);
    followMargins(this, {}, 14);
    buildCauses();
    buildActions();
    buildEvidence();
    for (ListCard *card : { m_causeCard, m_actionCard, m_evidenceCard })
        column->addWidget(card);
}

void DetailRegisters::buildCauses()
{
    m_causeCard = new ListCard(m_causes.rows(), new ParetoDelegate, this);
    m_addCause = m_causeCard->addTool(u"plus"_s);
    m_menus.push_back(addMenu(m_causeCard));
    connect(&m_causes, &CausesPresenter::changed, this, &DetailRegisters::refreshCauses);
    connect(m_addCause, &QToolButton::clicked, this, [this] { editCause(-1); });
    connect(m_causeCard, &ListCard::addAsked, this, [this] { editCause(-1); });
    connect(m_causeCard, &ListCard::openAsked, this, &DetailRegisters::editCause);
    connect(m_causeCard, &ListCard::editAsked, this, &DetailRegisters::editCause);
    connect(m_causeCard, &ListCard::removeAsked, this, [this](int row) { removeFrom(m_causeCard, row); });
    connect(m_causeCard, &ListCard::pasteAsked, this, &DetailRegisters::pasteCauses);
}

void DetailRegisters::buildActions()
{
    auto *delegate = new ActionDelegate;
    m_actionCard = new ListCard(m_actions.rows(), delegate, this);
    m_addAction = m_actionCard->addTool(u"plus"_s);
    m_menus.push_back(addMenu(m_actionCard));
    const auto toggle = [this](int row) {
        const ActionId id = m_actions.idAt(row);
        m_actions.toggle(row);
        m_actionCard->choose(m_actions.rowOf(id));
    };
    connect(&m_actions, &ActionsPresenter::changed, this, &DetailRegisters::refreshActions);
    connect(delegate, &ActionDelegate::ticked, this, toggle, Qt::QueuedConnection); // the list is still busy with the press
    connect(m_actionCard, &ListCard::toggleAsked, this, toggle);
    connect(m_addAction, &QToolButton::clicked, this, [this] { editAction(-1); });
    connect(m_actionCard, &ListCard::addAsked, this, [this] { editAction(-1); });
    connect(m_actionCard, &ListCard::openAsked, this, &DetailRegisters::editAction);
    connect(m_actionCard, &ListCard::editAsked, this, &DetailRegisters::editAction);
    connect(m_actionCard, &ListCard::removeAsked, this, [this](int row) { removeFrom(m_actionCard, row); });
}

void DetailRegisters::buildEvidence()
{
    m_evidenceCard = new ListCard(m_evidence.rows(), new EvidenceDelegate, this);
    m_menus.push_back(addMenu(m_evidenceCard));
    auto *buttons = new QWidget(m_evidenceCard);
    auto *row = new FlowRow(buttons, 8);
    m_addFile = Buttons::small({}, u"plus"_s, buttons);
    m_addLink = Buttons::small({}, u"link"_s, buttons);
    row->addWidget(m_addFile);
    row->addWidget(m_addLink);
    auto *around = new QVBoxLayout;
    around->addWidget(buttons);
    m_evidenceCard->body()->addLayout(around);
    followTheme(buttons, [around] {
        const Theme &theme = Theme::instance();
        around->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(10));
    });
    m_evidenceCard->setAcceptDrops(true);
    m_evidenceCard->installEventFilter(this);
    connect(&m_evidence, &EvidencePresenter::changed, this, &DetailRegisters::refreshEvidence);
    connect(m_addFile, &QPushButton::clicked, this, &DetailRegisters::chooseFiles);
    connect(m_addLink, &QPushButton::clicked, this, [this] { RowDialog::ask(m_evidence.linkForm(), this); });
    connect(m_evidenceCard, &ListCard::addAsked, this, &DetailRegisters::chooseFiles);
    connect(m_evidenceCard, &ListCard::openAsked, this, &DetailRegisters::openEvidence);
    connect(m_evidenceCard, &ListCard::editAsked, this, &DetailRegisters::editEvidence);
    connect(m_evidenceCard, &ListCard::removeAsked, this, [this](int line) { removeFrom(m_evidenceCard, line); });
}

QToolButton *DetailRegisters::addMenu(ListCard *card)
{
    QToolButton *tool = card->addTool(u"more"_s);
    tool->setMenu(new QMenu(tool));
    tool->setPopupMode(QToolButton::InstantPopup);
    connect(tool->menu(), &QMenu::aboutToShow, this, [this, card, tool] {
        tool->menu()->clear();
        fillMenu(card, *tool->menu(), card->currentRow());
    });
    connect(card, &ListCard::menuAsked, this, [this, card](int row, const QPoint &place) {
        QMenu menu;
        fillMenu(card, menu, row);
        menu.exec(place);
    });
    return tool;
}

/// What can be done with the chosen row; without one the entries are there, and grey.
void DetailRegisters::fillMenu(ListCard *card, QMenu &menu, int row)
{
    const bool isRow = row >= 0;
    const bool writable = isRow && !m_causes.isReadOnly();
    const auto add = [&](const QString &text, bool enabled, auto task) {
        QAction *action = menu.addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, task);
    };
    if (card == m_evidenceCard) {
        add(tr("Openen"), isRow, [this, row] { openEvidence(row); });
        add(tr("Kopie opslaan…"), m_evidence.isKept(row), [this, row] { saveEvidence(row); });
        menu.addSeparator();
    }
    add(tr("Wijzigen…"), card == m_causeCard ? writable : isRow, [this, card, row] { Q_EMIT card->editAsked(row); });
    if (card == m_actionCard)
        add(tr("Gedaan of weer open"), writable, [card, row] { Q_EMIT card->toggleAsked(row); });
    if (card == m_causeCard)
        add(tr("Plakken uit een rekenblad"), !m_causes.isReadOnly() && m_causes.hasPeriod(), [this] { pasteCauses(); });
    add(tr("Verwijderen"), writable, [this, card, row] { removeFrom(card, row); });
}

void DetailRegisters::retranslate()
{
    const std::pair<QToolButton *, QString> tools[] = { { m_addCause, tr("Oorzaak toevoegen") },
                                                        { m_addAction, tr("Actie toevoegen") },
                                                        { m_menus[0], tr("Meer over de gekozen oorzaak") },
                                                        { m_menus[1], tr("Meer over de gekozen actie") },
                                                        { m_menus[2], tr("Meer over het gekozen bewijs") } };
    for (const auto &[tool, text] : tools) {
        tool->setAccessibleName(text);
        Labels::setToolTip(tool, text);
    }
    m_addFile->setText(tr("Bestand toevoegen…"));
    m_addLink->setText(tr("Link…"));
    m_causeCard->setWords(tr("Oorzaken"), tr("Nog geen oorzaken. Leg met Insert vast waardoor de norm niet werd gehaald, en hoe vaak."));
    m_actionCard->setWords(tr("Acties"), tr("Nog geen acties. Leg met Insert vast wie wat doet, en wanneer het klaar is."));
    m_evidenceCard->setWords(tr("Bewijs"), tr("Sleep hier een bestand naartoe. Het wordt bewaard met zijn SHA-256, zodat later te zien is dat er niets aan is veranderd."));
    m_causes.load(); // their rows hold words
    m_actions.load();
    m_evidence.load();
}

void DetailRegisters::show(KpiId kpi, const std::optional<Period> &period, const std::vector<Period> &choices)
{
    m_causes.show(kpi, period);
    m_actions.show(kpi);
    m_evidence.show(kpi, period, choices);
}

void DetailRegisters::refreshCauses()
{
    m_causeCard->setVisible(m_causes.hasPeriod());
    m_causeCard->setCount(m_causes.summary());
    m_causeCard->setHint(m_causes.rows()->rowCount() > 1 ? tr("Het streepje op elke balk: hoeveel deze en de grotere oorzaken samen verklaren.") : QString());
    m_addCause->setEnabled(!m_causes.isReadOnly());
    m_menus[0]->setVisible(m_causes.hasPeriod());
    m_causeCard->fit();
}

void DetailRegisters::refreshActions()
{
    const int open = m_actions.openCount();
    m_actionCard->setCount(m_actions.rows()->rowCount() > 0 ? tr("%n open", nullptr, open) : QString());
    m_addAction->setEnabled(!m_actions.isReadOnly());
    m_menus[1]->setVisible(m_actions.rows()->rowCount() > 0);
    m_actionCard->fit();
}

void DetailRegisters::refreshEvidence()
{
    const bool writable = !m_evidence.isReadOnly();
    const bool busy = m_evidence.isBusy();
    m_addFile->setEnabled(writable && !busy);
    m_addLink->setEnabled(writable);
    m_evidenceCard->setProblem(m_evidence.problem());
    m_evidenceCard->setCount(busy ? tr("Bezig met lezen…") : QString());
    m_menus[2]->setVisible(m_evidence.rows()->rowCount() > 0);
    m_evidenceCard->fit();
}

void DetailRegisters::editCause(int row)
{
    if (m_causes.hasPeriod() && !m_causes.isReadOnly())
        RowDialog::ask(m_causes.form(row), this);
}

void DetailRegisters::editAction(int row)
{
    if (row >= 0 || !m_actions.isReadOnly())
        RowDialog::ask(m_actions.form(row), this);
}

void DetailRegisters::goToActions()
{
    const auto go = [this] {
        for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(m_actionCard);
        }
        if (QWidget *first = m_actions.rows()->rowCount() > 0 ? static_cast<QWidget *>(m_actionCard->findChild<QAbstractItemView *>()) : m_addAction)
            first->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
}

void DetailRegisters::editEvidence(int row)
{
    if (row >= 0)
        RowDialog::ask(m_evidence.form(row), this);
}

void DetailRegisters::removeFrom(ListCard *card, int row)
{
    if (card == m_causeCard)
        m_causes.remove(row);
    else if (card == m_actionCard)
        m_actions.remove(row);
    else
        m_evidence.remove(row);
}

void DetailRegisters::pasteCauses()
{
    const QString outcome = m_causes.paste(QGuiApplication::clipboard()->text());
    if (!outcome.isEmpty())
        m_workspace.notify({ Notice::Tone::Information, outcome, false });
}

void DetailRegisters::chooseFiles()
{
    if (m_evidence.isReadOnly())
        return;
    auto *dialog = new QFileDialog(this, tr("Bewijs toevoegen"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, &m_evidence, &EvidencePresenter::addFiles);
    dialog->open();
}

void DetailRegisters::openEvidence(int row)
{
    if (const QUrl place = m_evidence.placeOf(row); !place.isEmpty())
        QDesktopServices::openUrl(place);
}

void DetailRegisters::saveEvidence(int row)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Kopie opslaan"), m_evidence.nameOf(row));
    if (!path.isEmpty() && m_evidence.saveCopy(row, path))
        m_workspace.notify({ Notice::Tone::Information, tr("‘%1’ is opgeslagen.").arg(path), false });
}

/// Files that are dropped on the card; elsewhere in the window a table is imported.
bool DetailRegisters::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_evidenceCard || (event->type() != QEvent::DragEnter && event->type() != QEvent::DragLeave && event->type() != QEvent::Drop))
        return QWidget::eventFilter(watched, event);
    m_evidenceCard->setDashed(false);
    if (event->type() == QEvent::DragLeave)
        return true;
    auto *drop = static_cast<QDropEvent *>(event);
    QStringList paths;
    for (const QUrl &url : drop->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (paths.isEmpty() || m_evidence.isReadOnly())
        return QWidget::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_evidence.addFiles(paths);
    else
        m_evidenceCard->setDashed(true);
    return true;
}
