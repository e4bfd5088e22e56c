// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpisPage.h"

#include "AsOfDialog.h"
#include "Controls.h"
#include "DefinitionView.h"
#include "Desk.h"
#include "FollowTheme.h"
#include "KpiDetail.h"
#include "Labels.h"
#include "LibraryDialog.h"
#include "ReadingsPanel.h"
#include "Route.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KpisPage::KpisPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connect(&m_presenter, &KpisPresenter::reloaded, this, &KpisPage::refresh);
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
    connect(m_kpis->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KpisPage::showDetail);
    retranslate();
}

void KpisPage::build()
{
    m_header = new PageHeader(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_parties = new DefinitionView(m_presenter.parties(), this);
    m_topics = new DefinitionView(m_presenter.topics(), this);
    m_sanctions = new DefinitionView(m_presenter.sanctions(), this);
    m_criteria = new DefinitionView(m_presenter.criteria(), this);
    m_readings = new ReadingsPanel(m_workspace, m_presenter, this);
    for (QWidget *content : std::initializer_list<QWidget *> { buildKpis(), m_criteria, m_parties, m_topics, m_sanctions, m_readings })
        addTab(content);
    auto *emptyCard = new Card(this);
    m_empty = new EmptyState(emptyCard);
    m_paste = m_empty->addButton({}, u"clipboard"_s);
    connect(m_paste, &QPushButton::clicked, this, [this] { m_workspace.desk()->importKpiTable(); });
    m_first = m_empty->addButton({}, u"plus"_s);
    m_firstFromLibrary = m_empty->addButton({}, u"book"_s);
    emptyCard->body()->addWidget(m_empty);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(emptyCard);

    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->addWidget(m_stack);
    followMargins(inner, { 24, 0, 24, 16 }, 0);
    stack(m_header, inner);
    buildActions();
}

void KpisPage::buildActions()
{
    m_remove = Buttons::plain({}, u"trash"_s, this);
    m_edit = Buttons::plain({}, u"pencil"_s, this);
    m_library = Buttons::plain({}, u"book"_s, this);
    m_library->setObjectName(u"library"_s);
    m_new = Buttons::primary({}, u"plus"_s, this);
    for (QPushButton *button : { m_remove, m_edit, m_library, m_new })
        m_header->addAction(button);
    for (const QPushButton *button : { m_library, m_firstFromLibrary })
        connect(button, &QPushButton::clicked, this, &KpisPage::openLibrary);
    connect(m_remove, &QPushButton::clicked, this, &KpisPage::removeSelected);
    connect(m_edit, &QPushButton::clicked, this, &KpisPage::editSelected);
    for (const QPushButton *button : { m_new, m_first })
        connect(button, &QPushButton::clicked, this, [this] { m_workspace.go({ .feature = u"editor"_s, .argument = u"new"_s }); });
    connect(m_kpis->table(), &QTableView::doubleClicked, this, &KpisPage::editSelected);
    m_kpis->table()->installEventFilter(this);
}

bool KpisPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_kpis->table() && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_F2:
        case Qt::Key_Return:
        case Qt::Key_Enter: editSelected(); return true;
        case Qt::Key_Insert: m_new->click(); return true;
        case Qt::Key_Delete: removeSelected(); return true;
        default: break;
        }
    }
    return Page::eventFilter(watched, event);
}

void KpisPage::editSelected()
{
    if (selectedKpi().isValid())
        m_workspace.go({ .feature = u"editor"_s, .kpi = selectedKpi() });
}

void KpisPage::openLibrary()
{
    auto *dialog = new LibraryDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const int row = m_presenter.kpis()->rowOf(dialog->added().front());
        if (row >= 0)
            m_kpis->setCurrentRow(row);
    });
    dialog->open();
}

void KpisPage::removeSelected()
{
    const KpiId kpi = selectedKpi();
    if (kpi.isValid() && m_remove->isEnabled())
        m_presenter.remove(kpi);
}

/// The cards begin a little below the tabs.
void KpisPage::addTab(QWidget *content)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(content);
    followMargins(page, { 0, 12, 0, 0 }, 0);
    m_tabs->addTab(page, QString());
}

QWidget *KpisPage::buildKpis()
{
    m_kpis = new DefinitionView(m_presenter.kpis(), this);
    auto *beside = new QWidget(this);
    m_detail = new KpiDetail(beside);
    m_earlier = Buttons::plain({}, u"clock"_s, beside);
    connect(m_earlier, &QPushButton::clicked, this, &KpisPage::showEarlier);
    auto *column = new QVBoxLayout(beside);
    column->addWidget(m_detail, 1);
    column->addWidget(m_earlier, 0, Qt::AlignRight);
    followMargins(beside, {}, 8);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_kpis);
    m_splitter->addWidget(beside);
    m_splitter->setStretchFactor(0, 7);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({ 700, 300 }); // the proportion; the splitter gives each its share of the page
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Theme::instance().px(14));
    m_splitter->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    return m_splitter;
}

/// Beside each other where a table of seven columns keeps its words whole; else below each other.
void KpisPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    constexpr int besideFrom = 925;
    nameActions();
    m_splitter->setOrientation(width() < Theme::instance().px(besideFrom) ? Qt::Vertical : Qt::Horizontal);
}

void KpisPage::enter(const Route &route)
{
    if (!route.kpi)
        return;
    m_tabs->setCurrentIndex(0);
    const int row = m_presenter.kpis()->rowOf(*route.kpi);
    if (row >= 0)
        m_kpis->setCurrentRow(row);
}

void KpisPage::focusStart()
{
    if (m_stack->currentIndex() == 1)
        m_paste->setFocus();
    else
        m_kpis->table()->setFocus();
}

std::vector<KeyHint> KpisPage::keyHints() const
{
    return { { u"F2"_s, tr("bewerken") }, { u"Ins"_s, tr("nieuwe KPI") }, { u"Ctrl C"_s, tr("kopiëren") } };
}

void KpisPage::retranslate()
{
    m_header->setTitle(tr("KPI’s en normen"));
    nameActions();
    nameTabs();
    nameEmptyStates();
    m_presenter.reload();
}

/// Where the head has no room for all words, the lesser buttons show their icons alone.
void KpisPage::nameActions()
{
    constexpr int roomForWords = 1010;
    const bool words = width() >= Theme::instance().px(roomForWords);
    for (const auto &[button, text] : { std::pair { m_remove, tr("Verwijderen") }, std::pair { m_edit, tr("Bewerken") },
                                        std::pair { m_library, tr("Bibliotheek…") } }) {
        button->setText(words ? text : QString());
        button->setAccessibleName(text);
        Labels::setToolTip(button, words ? QString() : text);
    }
    m_new->setText(tr("Nieuwe KPI"));
    m_first->setText(tr("Nieuwe KPI"));
    m_firstFromLibrary->setText(tr("Uit de bibliotheek…"));
}

void KpisPage::refreshActions(bool anything)
{
    const bool writable = m_workspace.definition() && !m_workspace.portfolio()->isReadOnly();
    for (QPushButton *button : { m_new, m_library })
        button->setEnabled(writable);
    for (QPushButton *button : { m_first, m_firstFromLibrary })
        button->setVisible(writable);
    m_edit->setEnabled(anything);
    m_remove->setEnabled(anything && writable);
}

void KpisPage::nameTabs()
{
    const QStringList titles { tr("KPI’s"), tr("Eisen"), tr("Deelnemers"), tr("Vragenlijst"), tr("Sancties"), tr("Lezingen") };
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_kpis->setName(titles[0]);
    m_criteria->setName(titles[1]);
    m_parties->setName(titles[2]);
    m_topics->setName(titles[3]);
    m_sanctions->setName(titles[4]);
    m_detail->setName(tr("Afspraken over de gekozen KPI"));
    m_earlier->setText(tr("Stand op een eerdere datum…"));
}

void KpisPage::nameEmptyStates()
{
    m_empty->set(u"list"_s, tr("Nog geen KPI’s"), tr("Plak de KPI-tabel van het contract, voeg er zelf een toe, of maak een contract uit een sjabloon: daar staan ze al in."));
    m_criteria->setEmpty(u"target"_s, tr("Geen eisen"),
                         tr("Bij geen KPI staat welke eis of welk gunningscriterium ermee wordt bewezen. Je vult dat in bij de KPI."));
    m_paste->setText(tr("KPI-tabel plakken…"));
    m_paste->setVisible(m_workspace.desk());
    m_parties->setEmpty(u"building"_s, tr("Geen deelnemers"),
                        tr("Dit contract wordt als geheel gemeten. Deelnemers vul je in bij een nieuw contract."));
    m_topics->setEmpty(u"smile"_s, tr("Geen vragenlijst"),
                       tr("Geen KPI van dit contract wordt met een klanttevredenheidsonderzoek gemeten."));
    m_sanctions->setEmpty(u"flag"_s, tr("Geen sancties"),
                          tr("Dit contract noemt geen sancties; wat er dan gebeurt, staat bij elke KPI."));
    m_readings->setTexts(
        tr("Waar het contract ruimte laat, kies je hier hoe het wordt gelezen. Elk oordeel wordt daarna opnieuw bepaald."),
        tr("Niets om te kiezen"), tr("De afspraken van dit contract zijn op één manier te lezen."));
}

void KpisPage::refresh()
{
    const auto definition = m_workspace.definition();
    const bool anything = definition && !definition->kpis.empty();
    m_stack->setCurrentIndex(anything ? 0 : 1);
    m_header->setCrumbs({ { tr("Overzicht"), u"overview"_s },
                          { definition ? definition->contract.title : QString(), u"dashboard"_s } });
    m_header->setTags(definition ? QStringList { definition->contract.sourceReference } : QStringList());
    for (DefinitionView *view : { m_kpis, m_criteria, m_parties, m_topics, m_sanctions })
        view->refresh();
    if (anything && !selectedKpi().isValid())
        m_kpis->setCurrentRow(0);
    refreshActions(anything);
    showDetail();
    m_readings->refresh();
}

KpiId KpisPage::selectedKpi() const
{
    return m_presenter.kpiOf(m_kpis->currentRow());
}

void KpisPage::showEarlier()
{
    AsOfDialog dialog(m_workspace, selectedKpi(), this);
    dialog.exec();
}

void KpisPage::showDetail()
{
    m_earlier->setEnabled(selectedKpi().isValid());
    m_detail->show(m_presenter.describe(selectedKpi()));
}
