// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiLog.h"
#include "KpiVerbs.h"
#include "SmallContract.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int plenty = 100;

const Measurement *measured(const std::optional<Record> &side)
{
    return side ? std::get_if<Measurement>(&*side) : nullptr;
}

QString valueOf(const std::optional<Record> &side)
{
    const Measurement *row = measured(side);
    if (!row)
        return u"-"_s;
    return row->value ? row->value->toPlain() : row->numerator->toPlain() + u'/' + row->denominator->toPlain();
}

/// "30 5 → 6 (done)": the kind, old and new of an event with one row, and how it came.
QString told(const KpiLogEntry &entry)
{
    const QString step = entry.step == LogStep::Undone ? u"undone"_s : entry.step == LogStep::Redone ? u"redone"_s : u"done"_s;
    QStringList rows;
    for (const RecordChange &row : entry.rows)
        rows << valueOf(row.before) + u" > "_s + valueOf(row.after);
    return rows.join(u", "_s) + u' ' + step;
}

} // namespace

/// The logbook of one kpi: whole rows before and after, though an event keeps only what changed.
class TestKpiLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsOldAndNew();
    void tellsWhatWasTakenBack();
    void keepsToItsOwnKpi();
    void tellsNormVersions();
    void tellsTheBeginning();
    void looksBackNoFurtherThanAsked();
    void tellsWhatALargeChangeReplaced();
    void survivesClosing();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }
    [[nodiscard]] QStringList values(const QString &code)
    {
        QStringList lines;
        for (const KpiLogEntry &entry : m_portfolio->kpiLog(desk().kpi(code), plenty)) {
            if (!entry.rows.empty() && (measured(entry.rows.front().before) || measured(entry.rows.front().after)))
                lines << told(entry);
        }
        return lines;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestKpiLog::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    auto portfolio = Portfolio::createUnsaved(m_world->environment());
    QVERIFY2(portfolio.hasValue(), portfolio ? "" : qPrintable(portfolio.error().detail));
    m_portfolio = std::move(portfolio).value();
    const auto contract = addContract(*m_portfolio, SmallContract::definition());
    QVERIFY2(contract.hasValue(), contract ? "" : qPrintable(contract.error().detail));
    m_contract = *contract;
}

void TestKpiLog::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestKpiLog::tellsOldAndNew()
{
    const Period may = Period::month(2026, 5);
    QVERIFY(desk().value(3, may, Decimal(48)));
    QVERIFY(desk().value(3, may, *Decimal::fromPlain(u"49.25"_s)));
    const Cell cell { desk().part(3), may, {} };
    QVERIFY(clearMeasurements(*m_portfolio, std::array { cell }));
    QVERIFY(desk().value(3, may, Decimal(51)));
    QCOMPARE(values(u"doel"_s),
             QStringList({ u"- > 51 done"_s, u"49.25 > - done"_s, u"48 > 49.25 done"_s, u"- > 48 done"_s }));
    const KpiLogEntry last = m_portfolio->kpiLog(desk().kpi(u"doel"_s), 1).front();
    QCOMPARE(last.user, u"anna"_s);
    QCOMPARE(last.time, QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC));
    QCOMPARE(last.kind, ChangeKind::EnterMeasurement);
    QCOMPARE(measured(last.rows.front().after)->cell, cell);
}

void TestKpiLog::tellsWhatWasTakenBack()
{
    const Period may = Period::month(2026, 5);
    QVERIFY(desk().value(3, may, Decimal(48)));
    QVERIFY(desk().value(3, may, Decimal(49)));
    QVERIFY(m_portfolio->undo());
    QVERIFY(m_portfolio->undo());
    QVERIFY(m_portfolio->redo());
    QCOMPARE(values(u"doel"_s),
             QStringList({ u"- > 48 redone"_s, u"48 > - undone"_s, u"49 > 48 undone"_s, u"48 > 49 done"_s, u"- > 48 done"_s }));
}

void TestKpiLog::keepsToItsOwnKpi()
{
    QVERIFY(desk().value(3, Period::month(2026, 5), Decimal(48)));
    QVERIFY(desk().delivery(5, 1, 97, 100));
    std::vector<Measurement> both(2);
    both[0].cell = { desk().part(3), Period::month(2026, 6), {} };
    both[0].value = Decimal(52);
    both[1].cell = { desk().part(1), Period::month(2026, 6), desk().party(2) };
    both[1].numerator = Decimal(9);
    both[1].denominator = Decimal(10);
    both[1].note = u"\"indicator\":3, staat hier als tekst"_s;
    QVERIFY(enterMeasurements(*m_portfolio, both, ChangeKind::PasteMeasurements));
    QCOMPARE(values(u"doel"_s), QStringList({ u"- > 52 done"_s, u"- > 48 done"_s }));
    QCOMPARE(values(u"leverbetrouwbaarheid"_s), QStringList({ u"- > 9/10 done"_s, u"- > 97/100 done"_s }));
    QVERIFY(values(u"verslag"_s).isEmpty());
}

void TestKpiLog::tellsNormVersions()
{
    QVERIFY(desk().value(3, Period::month(2026, 5), Decimal(48)));
    const KpiId kpi = desk().kpi(u"doel"_s);
    auto sheet = kpiSheet(*desk().definition(), kpi, QDate(2026, 10, 1));
    QVERIFY(sheet);
    sheet->parts.front().norm.value = Decimal(60);
    QVERIFY(saveKpi(*m_portfolio, m_contract, *sheet, { QDate(2027, 1, 1), u"jaarlijks overleg"_s, true }));
    const KpiLogEntry entry = m_portfolio->kpiLog(kpi, 1).front();
    QCOMPARE(entry.rows.size(), std::size_t(1));
    QVERIFY(!entry.rows.front().before);
    const auto *norm = std::get_if<NormVersion>(&*entry.rows.front().after);
    QVERIFY(norm);
    QCOMPARE(*norm->value, Decimal(60));
    QCOMPARE(norm->reason, u"jaarlijks overleg"_s);
    QCOMPARE(norm->validFrom, QDate(2027, 1, 1));
    // The text of the kpi: the other columns come from what is stored.
    sheet = kpiSheet(*desk().definition(), kpi, QDate(2027, 2, 1));
    sheet->kpi.consequence = u"Herstelplan"_s;
    QVERIFY(saveKpi(*m_portfolio, m_contract, *sheet));
    const KpiLogEntry edit = m_portfolio->kpiLog(kpi, 1).front();
    const auto *before = std::get_if<Kpi>(&*edit.rows.front().before);
    const auto *after = std::get_if<Kpi>(&*edit.rows.front().after);
    QVERIFY(before && after);
    QCOMPARE(before->consequence, QString());
    QCOMPARE(before->title, u"doel"_s);
    QCOMPARE(after->consequence, u"Herstelplan"_s);
    // And the version that was added, further back, is still the same.
    const KpiLogEntry earlier = m_portfolio->kpiLog(kpi, 2).back();
    QCOMPARE(std::get<NormVersion>(*earlier.rows.front().after), *norm);
}

void TestKpiLog::tellsTheBeginning()
{
    const auto log = m_portfolio->kpiLog(desk().kpi(u"doel"_s), plenty);
    QCOMPARE(log.size(), std::size_t(1));
    QCOMPARE(log.front().kind, ChangeKind::AddContract);
    QCOMPARE(log.front().rows.size(), std::size_t(3)); // kpi, part, norm
    QVERIFY(m_portfolio->kpiLog(KpiId { 999 }, plenty).empty());
}

void TestKpiLog::looksBackNoFurtherThanAsked()
{
    for (int month = 1; month <= 9; ++month)
        QVERIFY(desk().value(3, Period::month(2026, month), Decimal(48)));
    const auto log = m_portfolio->kpiLog(desk().kpi(u"doel"_s), 4);
    QCOMPARE(log.size(), std::size_t(4));
    QCOMPARE(measured(log.front().rows.front().after)->cell.period, Period::month(2026, 9));
    QCOMPARE(measured(log.back().rows.front().after)->cell.period, Period::month(2026, 6));
}

void TestKpiLog::tellsWhatALargeChangeReplaced()
{
    QVERIFY(desk().value(3, Period::month(2026, 5), Decimal(48)));
    std::vector<Measurement> many;
    for (int week = 0; week < 1001; ++week) {
        Measurement row;
        row.cell = { desk().part(3), Period::month(2026, 5).plus(-week), {} };
        row.value = Decimal(50);
        many.push_back(row);
    }
    QVERIFY(enterMeasurements(*m_portfolio, many, ChangeKind::ImportMeasurements, u"metingen.csv"_s));
    QVERIFY(desk().value(3, Period::month(2026, 5), *Decimal::fromPlain(u"50.5"_s)));
    QCOMPARE(values(u"doel"_s), QStringList({ u"50 > 50.5 done"_s, u"48 > 50 done"_s, u"- > 48 done"_s }));
}

void TestKpiLog::survivesClosing()
{
    QVERIFY(desk().value(3, Period::month(2026, 5), Decimal(48)));
    QVERIFY(desk().value(3, Period::month(2026, 5), Decimal(49)));
    const QString path = m_world->path(u"log.maatlat"_s);
    QVERIFY(m_portfolio->saveAs(path));
    m_portfolio.reset();
    auto again = Portfolio::open(path, Access::ReadOnly, m_world->environment());
    QVERIFY2(again.hasValue(), again ? "" : qPrintable(again.error().detail));
    m_portfolio = std::move(again).value();
    QCOMPARE(values(u"doel"_s), QStringList({ u"48 > 49 done"_s, u"- > 48 done"_s }));
}

QTEST_GUILESS_MAIN(TestKpiLog)
#include "tst_KpiLog.moc"
