// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetailPresenter.h"
#include "KpiVerbs.h"
#include "MeasurementVerbs.h"
#include "SampleWorkspace.h"
#include "Warnings.h"
#include "Words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// A kpi in depth, without a window.
class TestDetailPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void cleanup();
    void tellsTheFacts();
    void tellsTheSameAsTheDashboard();
    void listsThePeriodsLatestFirst();
    void keepsChartAndTableInStep();
    void stepsTheNormWithItsVersions();
    void looksAtAStretch_data();
    void looksAtAStretch();
    void forecastsOnlyAfterTheLastPeriod();
    void chartsOnlyWhatHasALine();
    void followsAPart();
    void followsADeelnemer();
    void leadsToTheValue();
    void walksToTheNeighbours();
    void isEmptyWithoutMeasurements();
    void knowsWhenTheKpiIsGone();
    void followsAnEdit();

private:
    void open(const QString &contract, const QString &code, const Period &view = Period::month(2026, 9))
    {
        m_sample->show(contract, view);
        m_presenter->open(m_sample->kpi(code).id);
        QVERIFY(m_presenter->load());
    }
    [[nodiscard]] IndicatorId part(const QString &code) const
    {
        return m_sample->workspace.definition()->indicatorsOf(m_sample->kpi(code).id).front()->id;
    }
    [[nodiscard]] QString cell(int row, int column) const { return m_presenter->periods()->index(row, column).data().toString(); }
    [[nodiscard]] QString logged(int row) const { return m_presenter->log()->index(row, RecordModel::What).data().toString(); }
    Status correct(int month, int top, int bottom, const QString &note = {})
    {
        Measurement value;
        value.cell = { part(u"KPI-03"_s), Period::month(2026, month), {} };
        value.numerator = Decimal(top);
        value.denominator = Decimal(bottom);
        value.note = note;
        return enterMeasurement(*m_sample->workspace.portfolio(), value);
    }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<DetailPresenter> m_presenter;
};

void TestDetailPresenter::init()
{
    failOnOurWarnings();
    m_sample = std::make_unique<SampleWorkspace>();
    m_presenter = std::make_unique<DetailPresenter>(m_sample->workspace);
}

void TestDetailPresenter::cleanup()
{
    m_presenter.reset();
    m_sample.reset();
}

void TestDetailPresenter::tellsTheFacts()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    const auto facts = m_presenter->facts();
    QCOMPARE(facts.size(), std::size_t(4));
    QCOMPARE(facts[0].title, u"Realisatie september 2026"_s);
    QCOMPARE(facts[0].value, u"73,8%"_s);
    QCOMPARE(facts[0].note, u"−0,7 t.o.v. aug"_s);
    QCOMPARE(facts[1].value, u"≥ 75%"_s);
    QCOMPARE(facts[2].value, u"−1,2 procentpunt"_s);
    QCOMPARE(facts[2].verdict, std::optional(Verdict::Breach));
    QCOMPARE(facts[2].note, u"4 keer op rij onder de norm"_s);
    QCOMPARE(facts[3].title, u"Prognose oktober 2026"_s);
    QCOMPARE(facts[3].value, shownValue(m_presenter->shownPart().forecast->value, Unit::Percent, &*m_presenter->shownPart().norm));
    QCOMPARE(m_presenter->consequence().verdict, std::optional(Verdict::Breach));
    QCOMPARE(m_presenter->consequence().value, m_sample->kpi(u"KPI-03"_s).consequence);
    QCOMPARE(m_presenter->tags(), QStringList({ u"KPI-03"_s, u"maandelijks"_s }));
}

void TestDetailPresenter::tellsTheSameAsTheDashboard()
{
    for (const Contract &contract : m_sample->workspace.portfolio()->contracts()) {
        for (const Period &view : { Period::quarter(2026, 3), Period::month(2026, 9), Period::year(2025) }) {
            m_sample->show(contract.code, view);
            const ContractStanding all = contractStanding(*m_sample->workspace.portfolio(), contract.id, view, m_sample->workspace.today());
            for (const KpiStanding &kpi : all.kpis) {
                m_presenter->open(kpi.kpi.id);
                QVERIFY(m_presenter->load());
                QCOMPARE(m_presenter->standing().outcome.verdict, kpi.outcome.verdict);
                QCOMPARE(m_presenter->shownPart().outcome.cell, kpi.lead().outcome.cell);
                QCOMPARE(m_presenter->shownPart().outcome.value, kpi.lead().outcome.value);
                // And the row of that period, where there is one, has the same verdict.
                const int row = m_presenter->periods()->rowOf(kpi.lead().outcome.cell.period);
                if (row >= 0)
                    QCOMPARE(m_presenter->periods()->at(row)->outcome.verdict, kpi.lead().outcome.verdict);
            }
        }
    }
}

void TestDetailPresenter::listsThePeriodsLatestFirst()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    const QAbstractItemModelTester tester(m_presenter->periods(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_presenter->periods()->rowCount(), 9);
    QCOMPARE(cell(0, PeriodModel::When), u"september 2026"_s);
    QCOMPARE(cell(0, PeriodModel::Actual), u"73,8%"_s);
    QCOMPARE(cell(0, PeriodModel::Fraction), u"1.122 / 1.520"_s);
    QCOMPARE(cell(0, PeriodModel::Norm), u"≥ 75%"_s);
    QCOMPARE(cell(0, PeriodModel::Outcome), u"Onvoldoende"_s);
    QCOMPARE(cell(0, PeriodModel::State), u"definitief"_s);
    QVERIFY(cell(0, PeriodModel::Note).startsWith(u"Twee dubbele tickets"_s));
    QCOMPARE(cell(8, PeriodModel::When), u"januari 2026"_s);
    QCOMPARE(cell(8, PeriodModel::Outcome), u"Voldoende"_s);
    QVERIFY(m_presenter->periods()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Onvoldoende"_s));
}

void TestDetailPresenter::keepsChartAndTableInStep()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    const auto spec = m_presenter->chart();
    QVERIFY(spec && spec->trend);
    const auto &points = spec->trend->points;
    QCOMPARE(static_cast<int>(points.size()), m_presenter->periods()->rowCount());
    for (int point = 0; point < static_cast<int>(points.size()); ++point) {
        const auto period = m_presenter->periodOfPoint(point);
        QVERIFY(period);
        QCOMPARE(m_presenter->pointOf(*period), point);
        const int row = m_presenter->periods()->rowOf(*period);
        QCOMPARE(points[static_cast<std::size_t>(point)].shown, cell(row, PeriodModel::Actual));
        QCOMPARE(points[static_cast<std::size_t>(point)].verdict, m_presenter->periods()->at(row)->outcome.verdict);
    }
    QVERIFY(!m_presenter->periodOfPoint(static_cast<int>(points.size()))); // the forecast has no row
    QVERIFY(!m_presenter->periodOfPoint(-1));
    QCOMPARE(m_presenter->selected(), std::optional(Period::month(2026, 9)));
    QSignalSpy selected(m_presenter.get(), &DetailPresenter::selectionChanged);
    m_presenter->select(Period::month(2026, 5));
    m_presenter->select(Period::month(2026, 5));
    m_presenter->select(Period::month(2031, 5)); // not there
    QCOMPARE(selected.count(), 1);
    QCOMPARE(m_presenter->selected(), std::optional(Period::month(2026, 5)));
    QVERIFY2(m_presenter->explanation().startsWith(u"mei 2026: "_s), qPrintable(m_presenter->explanation()));
    m_presenter->select(Period::month(2026, 6));
    QVERIFY(m_presenter->explanation().endsWith(u"Toelichting: Drie nieuwe medewerkers in opleiding"_s));
}

void TestDetailPresenter::stepsTheNormWithItsVersions()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    const KpiId kpi = m_presenter->kpi();
    auto sheet = kpiSheet(*m_sample->workspace.definition(), kpi, QDate(2026, 10, 1));
    sheet->parts.front().norm.value = Decimal(74);
    QVERIFY(saveKpi(*m_sample->workspace.portfolio(), m_sample->workspace.contract(), *sheet, { QDate(2026, 7, 1), u"wijziging"_s, true }));
    QVERIFY(m_presenter->load());
    const auto spec = m_presenter->chart();
    const TrendChart &trend = *spec->trend;
    QCOMPARE(trend.norm[5], std::optional<qreal>(75));
    QCOMPARE(trend.norm[6], std::optional<qreal>(74));
    QCOMPARE(trend.bands.size(), std::size_t(6)); // three of each version
    QCOMPARE(trend.bands[2].first, 0);
    QCOMPARE(trend.bands[2].last, 5);
    QCOMPARE(trend.bands[3].first, 6);
    QCOMPARE(trend.bands[3].last, 9); // under the forecast too
    QCOMPARE(*trend.bands[3].high, 74);
    QCOMPARE(cell(m_presenter->periods()->rowOf(Period::month(2026, 6)), PeriodModel::Norm), u"≥ 75%"_s);
    QCOMPARE(cell(m_presenter->periods()->rowOf(Period::month(2026, 7)), PeriodModel::Norm), u"≥ 74%"_s);
    QCOMPARE(cell(m_presenter->periods()->rowOf(Period::month(2026, 7)), PeriodModel::Outcome), u"Let op"_s);
}

void TestDetailPresenter::looksAtAStretch_data()
{
    QTest::addColumn<int>("range");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("first");
    QTest::newRow("the last six") << int(DetailPresenter::Range::Recent) << 6 << u"april 2026"_s;
    QTest::newRow("the year") << int(DetailPresenter::Range::Year) << 9 << u"januari 2026"_s;
}

void TestDetailPresenter::looksAtAStretch()
{
    QFETCH(int, range);
    QFETCH(int, rows);
    QFETCH(QString, first);
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    m_presenter->setRange(static_cast<DetailPresenter::Range>(range));
    QVERIFY(m_presenter->load());
    QCOMPARE(m_presenter->periods()->rowCount(), rows);
    QCOMPARE(cell(rows - 1, PeriodModel::When), first);
    // More years: the first period of each names its year.
    open(u"klantcontact"_s, m_sample->workspace.portfolio()->definition(*m_sample->workspace.portfolio()->contractByCode(u"klantcontact"_s))->kpis.front().code);
    m_presenter->setRange(DetailPresenter::Range::All);
    QVERIFY(m_presenter->load());
    const auto spec = m_presenter->chart();
    QVERIFY(spec);
    QVERIFY(m_presenter->periods()->rowCount() > 12);
    QVERIFY2(spec->trend->points.front().label.contains(u'’'), qPrintable(spec->trend->points.front().label));
}

void TestDetailPresenter::forecastsOnlyAfterTheLastPeriod()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QVERIFY(m_presenter->hasForecast());
    QVERIFY(m_presenter->chart()->trend->forecast);
    const auto range = m_presenter->chart()->trend->forecastRange;
    QVERIFY(range && range->low < *m_presenter->chart()->trend->forecast->value && *m_presenter->chart()->trend->forecast->value < range->high);
    QVERIFY(m_presenter->facts()[3].note.endsWith(range->shown)); // the strip says the same
    m_presenter->setShowsForecast(false);
    QVERIFY(m_presenter->load());
    QVERIFY(!m_presenter->chart()->trend->forecast);
    m_presenter->setShowsForecast(true);
    open(u"applicatiebeheer"_s, u"KPI-03"_s, Period::month(2026, 6));
    QVERIFY(!m_presenter->hasForecast()); // seen from June, and three months follow
}

void TestDetailPresenter::chartsOnlyWhatHasALine()
{
    m_sample->show(u"leasefietsen"_s, Period::quarter(2026, 3));
    for (const Kpi &kpi : m_sample->workspace.definition()->kpis) {
        m_presenter->open(kpi.id);
        QVERIFY(m_presenter->load());
        const auto spec = m_presenter->chart();
        const Unit unit = m_presenter->shownPart().indicator.unit;
        if (unit == Unit::YesNo || unit == Unit::Date || m_presenter->periods()->rowCount() < 2)
            QVERIFY2(!spec, qPrintable(kpi.code));
        if (spec)
            QCOMPARE(static_cast<int>(spec->trend->points.size()), m_presenter->periods()->rowCount());
    }
}

void TestDetailPresenter::followsAPart()
{
    open(u"applicatiebeheer"_s, u"KPI-14"_s);
    QVERIFY(m_presenter->standing().parts.size() > 1);
    for (int part = 0; part < static_cast<int>(m_presenter->standing().parts.size()); ++part) {
        m_presenter->setPart(part);
        QVERIFY(m_presenter->load());
        QCOMPARE(m_presenter->shownPart().indicator.id, m_presenter->standing().parts[static_cast<std::size_t>(part)].indicator.id);
        for (int row = 0; row < m_presenter->periods()->rowCount(); ++row)
            QCOMPARE(m_presenter->periods()->at(row)->outcome.cell.indicator, m_presenter->shownPart().indicator.id);
    }
}

void TestDetailPresenter::followsADeelnemer()
{
    open(u"leasefietsen"_s, u"leverbetrouwbaarheid"_s, Period::quarter(2026, 3));
    const auto &parts = m_presenter->standing().parts;
    const auto perParty = std::ranges::find_if(parts, [](const PartStanding &part) { return part.indicator.perParty; });
    QVERIFY(perParty != parts.end());
    m_presenter->setPart(static_cast<int>(perParty - parts.begin()));
    QVERIFY(m_presenter->load());
    const QAbstractItemModelTester tester(m_presenter->parties(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto participants = m_sample->workspace.definition()->participants();
    QCOMPARE(m_presenter->parties()->rowCount(), static_cast<int>(participants.size()));
    for (int row = 1; row < m_presenter->parties()->rowCount(); ++row) { // the worst first
        const auto urgency = [&](int at) {
            for (const Outcome &one : m_sample->workspace.portfolio()->outcomes(perParty->indicator.id, *m_presenter->selected(), *m_presenter->selected())) {
                if (one.cell.party == m_presenter->parties()->partyAt(at))
                    return urgencyOf(one.verdict);
            }
            return urgencyOf(Verdict::Missing);
        };
        QVERIFY(urgency(row - 1) >= urgency(row));
    }
    const PartyId last = m_presenter->parties()->partyAt(m_presenter->parties()->rowCount() - 1);
    m_presenter->setParty(last);
    QVERIFY(m_presenter->load());
    QCOMPARE(m_presenter->party(), last);
    for (int row = 0; row < m_presenter->periods()->rowCount(); ++row)
        QCOMPARE(m_presenter->periods()->at(row)->outcome.cell.party, last);
    QVERIFY(m_presenter->chart()->title.contains(m_presenter->partyName()));
    QCOMPARE(m_presenter->entryRoute(m_presenter->selected()).cell->party, last);
}

void TestDetailPresenter::leadsToTheValue()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    const Route route = m_presenter->entryRoute(Period::month(2026, 5));
    QCOMPARE(route.feature, u"entry"_s);
    QCOMPARE(route.kpi, std::optional(m_presenter->kpi()));
    QCOMPARE(*route.cell, Cell({ part(u"KPI-03"_s), Period::month(2026, 5), {} }));
    QVERIFY(!m_presenter->entryRoute(std::nullopt).cell);
    m_sample->show(u"leasefietsen"_s, Period::quarter(2026, 3));
    for (const Kpi &kpi : m_sample->workspace.definition()->kpis) {
        m_presenter->open(kpi.id);
        QVERIFY(m_presenter->load());
        if (m_presenter->shownPart().indicator.input == InputKind::Survey)
            QCOMPARE(m_presenter->entryRoute(m_presenter->selected()).feature, u"survey"_s);
    }
}

void TestDetailPresenter::walksToTheNeighbours()
{
    m_sample->show(u"applicatiebeheer"_s, Period::month(2026, 9));
    const auto &kpis = m_sample->workspace.definition()->kpis;
    m_presenter->open(kpis.front().id);
    QVERIFY(m_presenter->load());
    QCOMPARE(m_presenter->neighbour(-1), KpiId());
    for (std::size_t i = 1; i < kpis.size(); ++i) {
        QCOMPARE(m_presenter->neighbour(1), kpis[i].id);
        m_presenter->open(kpis[i].id);
        QVERIFY(m_presenter->load());
        QCOMPARE(m_presenter->neighbour(-1), kpis[i - 1].id);
    }
    QCOMPARE(m_presenter->neighbour(1), KpiId());
}

void TestDetailPresenter::isEmptyWithoutMeasurements()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    std::vector<Cell> all;
    for (const Measurement &one : m_sample->workspace.portfolio()->measurements(part(u"KPI-03"_s)))
        all.push_back(one.cell);
    QVERIFY(clearMeasurements(*m_sample->workspace.portfolio(), all));
    QVERIFY(m_presenter->load());
    QVERIFY(!m_presenter->isMeasured());
    QVERIFY(!m_presenter->chart());
    QCOMPARE(m_presenter->periods()->rowCount(), 0);
    QVERIFY(!m_presenter->selected());
    QCOMPARE(m_presenter->facts()[0].value, u"Geen meting"_s);
    QVERIFY(logged(0).startsWith(u"9 waarden leeggemaakt"_s));
}

void TestDetailPresenter::knowsWhenTheKpiIsGone()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QSignalSpy changed(m_presenter.get(), &DetailPresenter::changed);
    QVERIFY(removeKpi(*m_sample->workspace.portfolio(), m_sample->workspace.contract(), m_presenter->kpi()));
    QVERIFY(changed.count() > 0);
    QVERIFY(!m_presenter->load());
    QVERIFY(!m_presenter->hasParts());
    m_sample->workspace.setPortfolio(nullptr);
    QVERIFY(!m_presenter->load());
    QVERIFY(m_presenter->isReadOnly());
}

void TestDetailPresenter::followsAnEdit()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QVERIFY(correct(9, 1200, 1520));
    QVERIFY(m_presenter->load());
    QCOMPARE(cell(0, PeriodModel::Fraction), u"1.200 / 1.520"_s);
    QCOMPARE(cell(0, PeriodModel::Outcome), u"Voldoende"_s);
    QCOMPARE(m_presenter->standing().outcome.verdict, Verdict::Met);
    QVERIFY(!m_presenter->consequence().verdict);
}

QTEST_MAIN(TestDetailPresenter)
#include "tst_DetailPresenter.moc"
