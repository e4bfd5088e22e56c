// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetailPage.h"

#include "ChartView.h"
#include "Controls.h"
#include "DetailRegisters.h"
#include "FactStrip.h"
#include "HugTable.h"
#include "Labels.h"
#include "Route.h"
#include "StatusGlyph.h"
#include "Words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 344;
constexpr int narrowPage = 1000; ///< below this the side goes under the chart and the periods
constexpr int whenWidth = 104;

} // namespace

DetailPage::DetailPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connectAll();
    connectChart();
    addKeys();
    retranslate();
}

void DetailPage::connectAll()
{
    connect(&m_presenter, &DetailPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(&m_presenter, &DetailPresenter::selectionChanged, this, &DetailPage::showSelected);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        m_workspace.go({ .feature = u"editor"_s, .contract = m_workspace.contract(), .kpi = m_presenter.kpi() });
    });
    for (const QPushButton *button : { m_enter, m_firstEntry })
        connect(button, &QPushButton::clicked, this, &DetailPage::enterValue);
    connect(m_back, &QPushButton::clicked, this, [this] { m_workspace.go({ u"dashboard"_s }); });
    connect(m_wholeLog, &QPushButton::clicked, this, [this] { m_presenter.setLogBrief(!m_presenter.logIsBrief()); });
    connect(m_parties->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const PartyId party = m_presenter.parties()->partyAt(current.row());
        if (m_filling || !party.isValid())
            return;
        // Afterwards: the rows are read anew, and the table is still busy with its choice.
        QMetaObject::invokeMethod(this, [this, party] { m_presenter.setParty(party); }, Qt::QueuedConnection);
    });
    connect(m_periods->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DetailPage::chooseRow);
    connect(m_periods, &QTableView::doubleClicked, this, &DetailPage::enterValue);
    connect(m_periods, &QTableView::activated, this, &DetailPage::enterValue);
}

void DetailPage::connectChart()
{
    connect(m_part, &QComboBox::activated, &m_presenter, &DetailPresenter::setPart);
    connect(m_forecast, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_filling)
            m_presenter.setShowsForecast(on);
    });
    connect(m_events, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_filling)
            m_presenter.setShowsEvents(on);
    });
    connect(m_range, &SegmentedControl::chosen, this,
            [this](int index) {
                if (!m_filling)
                    m_presenter.setRange(static_cast<DetailPresenter::Range>(index));
            });
    connect(m_chart, &ChartView::pointChosen, this, &DetailPage::choosePoint);
    connect(m_chart, &ChartView::pointReached, this, &DetailPage::choosePoint);
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] {
        m_more->menu()->clear();
        m_chart->fillMenu(*m_more->menu());
    });
}

void DetailPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto task) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, task);
    };
    add(Qt::CTRL | Qt::Key_Up, [this] { step(-1); });
    add(Qt::CTRL | Qt::Key_Down, [this] { step(1); });
    add(Qt::Key_F2, [this] { enterValue(); });
}

void DetailPage::enter(const Route &route)
{
    m_presenter.open(route.kpi.value_or(KpiId()));
    refresh();
    m_scroll->ensureVisible(0, 0);
    if (route.argument == u"actions"_s && m_stack->currentIndex() == 0)
        m_registers->goToActions();
}

void DetailPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void DetailPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Theme &theme = Theme::instance();
    const bool narrow = width() < theme.px(narrowPage);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : theme.px(sideWidth));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(sideWidth));
    fitColumns();
}

void DetailPage::focusStart()
{
    if (m_stack->currentIndex() != 0)
        m_back->setFocus();
    else if (m_presenter.isMeasured())
        m_periods->setFocus();
    else
        m_firstEntry->setFocus();
}

std::vector<KeyHint> DetailPage::keyHints() const
{
    return { { u"Ctrl ↑↓"_s, tr("vorige / volgende KPI") }, { u"F2"_s, tr("waarde wijzigen") }, { u"Ctrl T"_s, tr("grafiek als tabel") } };
}

bool DetailPage::exportPage()
{
    if (m_stack->currentIndex() != 0 || m_chartCard->isHidden() || m_chart->isHidden())
        return false;
    m_chart->exportPicture();
    return true;
}

void DetailPage::step(int direction)
{
    const KpiId kpi = m_presenter.neighbour(direction);
    if (kpi.isValid())
        m_workspace.go({ u"detail"_s, m_workspace.contract(), kpi });
}

void DetailPage::enterValue()
{
    if (m_stack->currentIndex() != 0)
        return;
    Route route = m_presenter.entryRoute(m_presenter.selected());
    if (route.feature == u"entry"_s)
        route.argument = u"form"_s; // one kpi is looked at, so one value is entered
    m_workspace.go(route);
}

void DetailPage::chooseRow(const QModelIndex &current)
{
    const PeriodRow *row = m_filling ? nullptr : m_presenter.periods()->at(m_sorted->mapToSource(current).row());
    if (row)
        m_presenter.select(row->period());
}

void DetailPage::choosePoint(int point)
{
    if (const auto period = m_filling ? std::nullopt : m_presenter.periodOfPoint(point))
        m_presenter.select(*period);
}

/// Chart, table and deelnemers show the same period.
void DetailPage::showSelected()
{
    m_filling = true;
    const auto period = m_presenter.selected();
    const int row = period ? m_presenter.periods()->rowOf(*period) : -1;
    if (row >= 0) {
        const int column = qMax(0, m_periods->currentIndex().column());
        m_periods->setCurrentIndex(m_sorted->mapFromSource(m_presenter.periods()->index(row, column)));
    }
    m_why->setText(m_presenter.explanation());
    m_why->setVisible(!m_why->text().isEmpty());
    m_chart->setChosenPoint(period ? m_presenter.pointOf(*period) : -1);
    const int party = m_presenter.parties()->rowOf(m_presenter.party());
    if (party >= 0)
        m_parties->setCurrentIndex(m_presenter.parties()->index(party, 0));
    if (period)
        m_partyCard->setTitle(tr("Deelnemers, %1").arg(periodName(*period)));
    m_parties->setAccessibleName(period ? tr("Deelnemers, %1").arg(periodName(*period)) : tr("Deelnemers"));
    m_parties->fit();
    m_filling = false;
    showRegisters();
}

/// Causes and evidence are of the period that is looked at; evidence can be given to any that was measured.
void DetailPage::showRegisters()
{
    std::vector<Period> choices;
    for (int row = 0; row < m_presenter.periods()->rowCount(); ++row)
        choices.push_back(m_presenter.periods()->at(row)->period());
    m_registers->show(m_presenter.kpi(), m_presenter.selected(), choices);
}

void DetailPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_filling = true;
    const bool there = m_presenter.load();
    m_stack->setCurrentIndex(there ? 0 : 1);
    refreshHeader();
    if (there) {
        m_facts->setFacts(m_presenter.facts(), m_presenter.consequence());
        m_agreed->setRows(m_presenter.agreements());
        refreshChart();
        refreshTables();
    }
    m_filling = false;
    if (there)
        showSelected();
}

void DetailPage::refreshHeader()
{
    const bool there = m_stack->currentIndex() == 0;
    const auto contract = m_workspace.definition();
    std::vector<std::pair<QString, QString>> crumbs { { tr("Overzicht"), u"overview"_s } };
    if (contract)
        crumbs.emplace_back(contract->contract.title, u"dashboard"_s);
    m_header->setCrumbs(crumbs);
    m_header->setTitle(there ? m_presenter.standing().kpi.title : tr("KPI-detail"));
    m_header->setVerdict(there ? m_presenter.standing().outcome.verdict : Verdict::Missing,
                         there ? standingWord(m_presenter.standing()) : QString());
    m_header->setTags(there ? m_presenter.tags() : QStringList());
    m_before->setEnabled(there && m_presenter.neighbour(-1).isValid());
    m_after->setEnabled(there && m_presenter.neighbour(1).isValid());
    for (QPushButton *button : { m_edit, m_enter })
        button->setEnabled(there);
    m_enter->setEnabled(there && m_presenter.hasParts() && !m_presenter.isReadOnly());
    m_firstEntry->setVisible(there && m_presenter.hasParts() && !m_presenter.isReadOnly());
}

void DetailPage::refreshChart()
{
    const auto &parts = m_presenter.standing().parts;
    m_part->clear();
    for (const PartStanding &part : parts)
        m_part->addItem(StatusGlyph::icon(part.outcome.verdict), part.indicator.title);
    m_part->setCurrentIndex(m_presenter.part() < 0 ? m_presenter.standing().leading : m_presenter.part());
    m_part->setVisible(parts.size() > 1);
    if (const QStringList names = m_presenter.rangeNames(); names != m_rangeNames) {
        m_rangeNames = names; // made anew only when they differ: one of them may have brought us here
        std::vector<std::pair<QString, QString>> ranges;
        for (const QString &name : names)
            ranges.emplace_back(name, QString());
        m_range->setOptions(ranges);
    }
    m_range->setCurrent(static_cast<int>(m_presenter.range()));
    m_forecast->setChecked(m_presenter.showsForecast());
    const auto spec = m_presenter.chart();
    m_forecast->setVisible(spec && m_presenter.hasForecast());
    m_events->setChecked(m_presenter.showsEvents());
    m_events->setVisible(spec && m_presenter.hasEvents());
    m_more->setVisible(spec.has_value());
    m_chart->setVisible(spec.has_value());
    m_chart->setSpec(spec.value_or(ChartSpec()));
    const QString party = m_presenter.partyShortName();
    m_chartCard->setTitle(party.isEmpty() ? tr("Verloop") : tr("Verloop, %1").arg(party));
    m_noChart->setVisible(!spec);
    m_chartCard->setVisible(spec || parts.size() > 1 || m_presenter.hasStretches());
}

void DetailPage::refreshTables()
{
    const PeriodModel *periods = m_presenter.periods();
    m_periodCard->setVisible(periods->rowCount() > 0);
    m_emptyCard->setVisible(periods->rowCount() == 0);
    for (const int column : { PeriodModel::Fraction, PeriodModel::Claimed, PeriodModel::State, PeriodModel::Note })
        m_periods->setColumnHidden(column, periods->isEmpty(column));
    m_periods->setColumnHidden(PeriodModel::Source, !periods->hasOwnSources()); // the usual one stands with the agreements
    m_partyCard->setVisible(m_presenter.parties()->rowCount() > 0);
    m_agreedCard->setVisible(!m_presenter.agreements().empty());
    m_normCard->setVisible(m_presenter.norms()->rowCount() > 0);
    m_logCard->setVisible(m_presenter.log()->rowCount() > 0);
    m_wholeLog->setVisible(m_presenter.logHasMore() || !m_presenter.logIsBrief());
    m_wholeLog->setText(m_presenter.logIsBrief() ? tr("Alles") : tr("Alleen het laatste"));
    const bool elsewhere = m_presenter.isMeasured();
    m_empty->set(u"target"_s, elsewhere ? tr("Geen metingen in deze periode") : tr("Nog geen metingen"),
                 elsewhere ? tr("Kies een andere periode om te zien wat er is gemeten.")
                           : tr("Zodra er een waarde is ingevoerd, zie je hier het verloop en het oordeel per periode."));
    fitColumns();
}

/// The lists: the moment takes what it needs, the text the rest.
void DetailPage::fitColumns()
{
    const int when = Theme::instance().px(whenWidth);
    for (HugTable *table : { m_norms, m_log }) {
        table->setColumnWidth(RecordModel::When, when);
        table->fit();
    }
    m_periods->fit();
}

void DetailPage::nameCards()
{
    m_agreedCard->setTitle(tr("Afspraken"));
    m_normCard->setTitle(tr("Normgeschiedenis"));
    m_norms->setAccessibleName(tr("Normgeschiedenis"));
    m_logCard->setTitle(tr("Logboek"));
    m_log->setAccessibleName(tr("Logboek"));
    m_periods->setAccessibleName(tr("Metingen per periode"));
    m_part->setAccessibleName(tr("Onderdeel"));
    m_range->setAccessibleName(tr("Welke periode de grafiek en de tabel tonen"));
    m_noChart->setText(tr("Deze waarden maken samen geen lijn. De tabel toont ze per periode."));
    m_forecast->setText(tr("Prognose"));
    m_events->setText(tr("Gebeurtenissen"));
    m_more->setAccessibleName(tr("Meer met de grafiek"));
    Labels::setToolTip(m_more, tr("Als tabel tonen, kopiëren of bewaren"));
}

void DetailPage::retranslate()
{
    for (const auto &[button, name] : { std::pair { m_before, tr("Vorige KPI (Ctrl ↑)") }, std::pair { m_after, tr("Volgende KPI (Ctrl ↓)") } }) {
        button->setAccessibleName(name);
        Labels::setToolTip(button, name);
    }
    m_edit->setText(tr("Norm bewerken"));
    m_enter->setText(tr("Meting invoeren"));
    m_firstEntry->setText(tr("Invoeren"));
    m_gone->set(u"target"_s, tr("Deze KPI is er niet"), tr("Hij is verwijderd, of hoort bij een contract dat niet meer in dit bestand staat."));
    m_back->setText(tr("Naar het dashboard"));
    nameCards();
    m_registers->retranslate();
    m_presenter.open(m_presenter.kpi()); // its rows hold words
    m_stale = true;
    if (isVisible())
        refresh();
}
