// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpisPage.h"

#include "Controls.h"
#include "DefinitionView.h"
#include "Desk.h"
#include "FollowTheme.h"
#include "KpiDetail.h"
#include "ReadingsPanel.h"
#include "Route.h"

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
    m_readings = new ReadingsPanel(m_workspace, m_presenter, this);
    for (QWidget *content : std::initializer_list<QWidget *> { buildKpis(), m_parties, m_topics, m_sanctions, m_readings })
        addTab(content);
    auto *emptyCard = new Card(this);
    m_empty = new EmptyState(emptyCard);
    m_paste = m_empty->addButton({}, u"clipboard"_s);
    connect(m_paste, &QPushButton::clicked, this, [this] { m_workspace.desk()->importKpiTable(); });
    emptyCard->body()->addWidget(m_empty);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(emptyCard);

    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->addWidget(m_stack);
    followMargins(inner, { 24, 0, 24, 16 }, 0);    stack(m_header, inner);
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
    m_detail = new KpiDetail(this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_kpis);
    m_splitter->addWidget(m_detail);
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
    return { { u"↑↓"_s, tr("KPI kiezen") }, { u"Ctrl C"_s, tr("kopiëren") } };
}

void KpisPage::retranslate()
{
    m_header->setTitle(tr("KPI’s en normen"));
    nameTabs();
    nameEmptyStates();
    m_presenter.reload();
}

void KpisPage::nameTabs()
{
    const QStringList titles { tr("KPI’s"), tr("Deelnemers"), tr("Vragenlijst"), tr("Sancties"), tr("Lezingen") };
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_kpis->setName(titles[0]);
    m_parties->setName(titles[1]);
    m_topics->setName(titles[2]);
    m_sanctions->setName(titles[3]);
    m_detail->setName(tr("Afspraken over de gekozen KPI"));
}

void KpisPage::nameEmptyStates()
{
    m_empty->set(u"list"_s, tr("Nog geen KPI’s"), tr("Plak de KPI-tabel van het contract, of maak een contract uit een sjabloon; de KPI’s staan er dan in."));
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
    for (DefinitionView *view : { m_kpis, m_parties, m_topics, m_sanctions })
        view->refresh();
    if (anything && !selectedKpi().isValid())
        m_kpis->setCurrentRow(0);
    showDetail();
    m_readings->refresh();
}

KpiId KpisPage::selectedKpi() const
{
    return m_presenter.kpiOf(m_kpis->currentRow());
}

void KpisPage::showDetail()
{
    m_detail->show(m_presenter.describe(selectedKpi()));
}
