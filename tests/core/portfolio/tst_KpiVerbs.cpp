// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiVerbs.h"
#include "MeetingVerbs.h"
#include "NormMeeting.h"
#include "SmallContract.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Adding, changing and removing kpis, with the history that changing a norm leaves behind.
class TestKpiVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAKpiWithItsParts();
    void savesNothingWhenNothingDiffers();
    void replacesANormThatWasNeverUsed();
    void makesAVersionOfANormThatWasUsed();
    void refusesWhatTheContractForbids_data();
    void refusesWhatTheContractForbids();
    void allowsSoManyDynamicKpis_data();
    void allowsSoManyDynamicKpis();
    void asksADynamicKpiForItsReference();
    void allowsSoManyParts();
    void keepsPartsThatWereMeasured();
    void replacesANormThatNobodyConfirmed();
    void confirmsWithoutANewVersion();
    void knowsANormThatWasUsedByOthers();
    void removesAndBringsBack();
    void judgesAfterConfirming();
    void addsSeveralAsOneStep();
    void addsAllOrNone();
    void refersToTheOverlegOfAChange();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }
    [[nodiscard]] KpiSheet sheet(const QString &code)
    {
        const auto definition = m_portfolio->definition(m_contract);
        return kpiSheet(*definition, definition->kpi(code)->id, QDate(2026, 10, 13)).value();
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

namespace {

KpiSheet fresh(const QString &code, bool dynamic = false)
{
    KpiSheet sheet;
    sheet.kpi.code = code;
    sheet.kpi.title = u"Nieuw "_s + code;
    sheet.kpi.dynamic = dynamic;
    sheet.kpi.sourceReference = u"inschrijving"_s;
    PartSheet part;
    part.indicator.title = u"deel"_s;
    part.norm.value = Decimal(80);
    sheet.parts.push_back(part);
    return sheet;
}

} // namespace

void TestKpiVerbs::init()
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

void TestKpiVerbs::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestKpiVerbs::addsAKpiWithItsParts()
{
    KpiSheet added = fresh(u"KPI-20"_s);
    added.parts.push_back(added.parts.front());
    const auto kpi = saveKpi(*m_portfolio, m_contract, added);
    QVERIFY2(kpi.hasValue(), kpi ? "" : qPrintable(kpi.error().detail));
    const auto definition = m_portfolio->definition(m_contract);
    QCOMPARE(definition->kpis.back().code, u"KPI-20"_s);
    const auto parts = definition->indicatorsOf(*kpi);
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts[1]->number, 2);
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::AddKpi);
    QVERIFY(m_portfolio->undo().hasValue());
    QVERIFY(!m_portfolio->definition(m_contract)->kpi(u"KPI-20"_s));
}

void TestKpiVerbs::savesNothingWhenNothingDiffers()
{
    const auto before = m_portfolio->undoStep();
    QVERIFY(saveKpi(*m_portfolio, m_contract, sheet(u"doel"_s)).hasValue());
    QCOMPARE(m_portfolio->undoStep()->kind, before->kind);
}

void TestKpiVerbs::replacesANormThatWasNeverUsed()
{
    KpiSheet changed = sheet(u"doel"_s);
    changed.parts.front().norm.value = Decimal(60);
    QVERIFY(!needsNormChange(*m_portfolio, changed));
    QVERIFY(saveKpi(*m_portfolio, m_contract, changed).hasValue());
    const KpiSheet stored = sheet(u"doel"_s);
    QCOMPARE(stored.parts.front().norm.value, std::optional(Decimal(60)));
    QCOMPARE(stored.parts.front().norm.number, 1);
}

void TestKpiVerbs::makesAVersionOfANormThatWasUsed()
{
    KpiSheet changed = sheet(u"kwartaal"_s);
    changed.kpi.dynamic = true;
    QVERIFY(saveKpi(*m_portfolio, m_contract, changed).hasValue());
    for (const int month : { 4, 5, 6, 7, 8, 9 })
        QVERIFY(desk().value(7, Period::month(2026, month), Decimal(91)).hasValue());
    changed = sheet(u"kwartaal"_s);
    changed.parts.front().norm.value = Decimal(95);
    QVERIFY(needsNormChange(*m_portfolio, changed));
    const auto saved = saveKpi(*m_portfolio, m_contract, changed, { QDate(2026, 7, 1), u"aangescherpt in het jaaroverleg"_s });
    QVERIFY2(saved.hasValue(), saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::AddNormVersion);
    QCOMPARE(desk().stored(7, Period::quarter(2026, 2)), Verdict::Met);    // by the first version
    QCOMPARE(desk().stored(7, Period::quarter(2026, 3)), Verdict::Breach); // by the second
    const auto definition = m_portfolio->definition(m_contract);
    QCOMPARE(kpiSheet(*definition, desk().kpi(u"kwartaal"_s), QDate(2026, 6, 30))->parts.front().norm.number, 1);
    QCOMPARE(kpiSheet(*definition, desk().kpi(u"kwartaal"_s), QDate(2026, 7, 1))->parts.front().norm.number, 2);
}

void TestKpiVerbs::refusesWhatTheContractForbids_data()
{
    QTest::addColumn<bool>("dynamic");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("contractChange");
    QTest::addColumn<bool>("allowed");
    const QDate july(2026, 7, 1);
    QTest::newRow("a static kpi") << false << july << u"strenger"_s << false << false;
    QTest::newRow("a static kpi, by a change of the contract") << false << july << u"strenger"_s << true << true;
    QTest::newRow("a dynamic kpi") << true << july << u"strenger"_s << false << true;
    QTest::newRow("without a day") << true << QDate() << u"strenger"_s << false << false;
    QTest::newRow("without a reason") << true << july << u"  "_s << false << false;
    QTest::newRow("the day before the contract") << true << QDate(2024, 12, 31) << u"strenger"_s << false << false;
    QTest::newRow("the first day of the contract") << true << QDate(2025, 1, 1) << u"strenger"_s << false << true;
}

void TestKpiVerbs::refusesWhatTheContractForbids()
{
    QFETCH(bool, dynamic);
    QFETCH(QDate, from);
    QFETCH(QString, reason);
    QFETCH(bool, contractChange);
    QFETCH(bool, allowed);
    QVERIFY(desk().value(3, Period::month(2026, 3), Decimal(55)).hasValue());
    KpiSheet changed = sheet(u"doel"_s);
    changed.kpi.dynamic = dynamic;
    changed.parts.front().norm.value = Decimal(60);
    QCOMPARE(saveKpi(*m_portfolio, m_contract, changed, { from, reason, contractChange }).hasValue(), allowed);
}

void TestKpiVerbs::allowsSoManyDynamicKpis_data()
{
    QTest::addColumn<QString>("most");
    QTest::addColumn<int>("fits");
    QTest::newRow("two") << u"2"_s << 2;
    QTest::newRow("one") << u"1"_s << 1;
    QTest::newRow("no limit") << u"none"_s << 4;
}

void TestKpiVerbs::allowsSoManyDynamicKpis()
{
    QFETCH(QString, most);
    QFETCH(int, fits);
    QVERIFY(changeSetting(*m_portfolio, m_contract, u"dynamic.max"_s, most).hasValue());
    int added = 0;
    for (int i = 1; i <= 4; ++i)
        added += saveKpi(*m_portfolio, m_contract, fresh(u"D-%1"_s.arg(i), true)) ? 1 : 0;
    QCOMPARE(added, fits);
    QVERIFY(saveKpi(*m_portfolio, m_contract, fresh(u"S-1"_s)).hasValue()); // a static one is no question
}

/// E1-41: where the contract limits dynamic kpis, a new one says what it rests on.
void TestKpiVerbs::asksADynamicKpiForItsReference()
{
    KpiSheet sheet = fresh(u"D-1"_s, true);
    sheet.kpi.sourceReference = u"  "_s;
    QVERIFY(changeSetting(*m_portfolio, m_contract, u"dynamic.max"_s, u"2"_s).hasValue());
    QVERIFY(!saveKpi(*m_portfolio, m_contract, sheet));
    sheet.kpi.sourceReference = u"eis 4.2"_s;
    QVERIFY(saveKpi(*m_portfolio, m_contract, sheet).hasValue());
}

/// E4-40: up to three PI's, and not a fourth.
void TestKpiVerbs::allowsSoManyParts()
{
    KpiSheet sheet = fresh(u"C-1"_s);
    sheet.kpi.mostParts = 3;
    for (int parts = 1; parts <= 4; ++parts) {
        KpiSheet one = sheet;
        one.kpi.code += QString::number(parts);
        while (static_cast<int>(one.parts.size()) < parts)
            one.parts.push_back(sheet.parts.front());
        QCOMPARE(saveKpi(*m_portfolio, m_contract, one).hasValue(), parts <= 3);
    }
}

void TestKpiVerbs::keepsPartsThatWereMeasured()
{
    QVERIFY(desk().value(7, Period::month(2026, 3), Decimal(91)).hasValue());
    KpiSheet changed = sheet(u"kwartaal"_s);
    changed.parts.push_back(fresh(u"x"_s).parts.front());
    QVERIFY(saveKpi(*m_portfolio, m_contract, changed).hasValue());
    changed = sheet(u"kwartaal"_s);
    KpiSheet other = changed;
    other.parts.front().indicator.unit = Unit::Minute;
    QVERIFY(!saveKpi(*m_portfolio, m_contract, other));
    other = changed;
    other.parts.erase(other.parts.begin());
    QVERIFY(!saveKpi(*m_portfolio, m_contract, other));
    other = changed;
    other.parts.pop_back(); // never measured
    QVERIFY(saveKpi(*m_portfolio, m_contract, other).hasValue());
    QCOMPARE(sheet(u"kwartaal"_s).parts.size(), std::size_t(1));
    other.parts.clear();
    QVERIFY(!saveKpi(*m_portfolio, m_contract, other));
}

/// Nothing was judged by it yet, so there is no history to keep.
void TestKpiVerbs::replacesANormThatNobodyConfirmed()
{
    KpiSheet added = fresh(u"KPI-20"_s);
    added.parts.front().norm.confirmed = false;
    QVERIFY(saveKpi(*m_portfolio, m_contract, added).hasValue());
    const IndicatorId part = sheet(u"KPI-20"_s).parts.front().indicator.id;
    Measurement row;
    row.cell = { part, Period::month(2026, 9), {} };
    row.value = Decimal(85);
    QVERIFY(enterMeasurement(*m_portfolio, row).hasValue());
    KpiSheet changed = sheet(u"KPI-20"_s);
    changed.parts.front().norm.value = Decimal(90);
    changed.parts.front().norm.confirmed = true;
    QVERIFY(!needsNormChange(*m_portfolio, changed));
    QVERIFY(saveKpi(*m_portfolio, m_contract, changed).hasValue());
    QCOMPARE(sheet(u"KPI-20"_s).parts.front().norm.number, 1);
    QCOMPARE(m_portfolio->verdicts(part, row.cell.period, row.cell.period).front().verdict, Verdict::Breach);
    changed.parts.front().norm.value = Decimal(80);
    QVERIFY(needsNormChange(*m_portfolio, changed)); // now it was used
}

void TestKpiVerbs::confirmsWithoutANewVersion()
{
    KpiSheet added = fresh(u"KPI-20"_s);
    added.parts.front().norm.confirmed = false;
    QVERIFY(saveKpi(*m_portfolio, m_contract, added).hasValue());
    KpiSheet sure = sheet(u"KPI-20"_s);
    sure.parts.front().norm.confirmed = true;
    QVERIFY(saveKpi(*m_portfolio, m_contract, sure).hasValue());
    QVERIFY(sheet(u"KPI-20"_s).parts.front().norm.confirmed);
    QCOMPARE(sheet(u"KPI-20"_s).parts.front().norm.number, 1);
}

/// The norm on the share of deelnemers judges what the deelnemers measured; that of a survey its rounds.
void TestKpiVerbs::knowsANormThatWasUsedByOthers()
{
    KpiSheet delivery = sheet(u"leverbetrouwbaarheid"_s);
    delivery.parts[1].norm.value = Decimal(90);
    QVERIFY(!needsNormChange(*m_portfolio, delivery));
    QVERIFY(desk().delivery(9, 1, 97, 100).hasValue());
    QVERIFY(needsNormChange(*m_portfolio, delivery));
}

void TestKpiVerbs::removesAndBringsBack()
{
    QVERIFY(desk().value(3, Period::month(2026, 3), Decimal(55)).hasValue());
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(removeKpi(*m_portfolio, m_contract, desk().kpi(u"doel"_s)).hasValue());
    QVERIFY(!m_portfolio->definition(m_contract)->kpi(u"doel"_s));
    QVERIFY(m_portfolio->undo().hasValue());
    QCOMPARE(Snapshot::of(*m_portfolio, m_contract) == before, true);
}

void TestKpiVerbs::judgesAfterConfirming()
{
    KpiSheet read = fresh(u"KPI-21"_s);
    read.kpi.confirmed = false;
    read.parts.front().norm.confirmed = false;
    const auto kpi = saveKpi(*m_portfolio, m_contract, read);
    QVERIFY(kpi.hasValue());
    Measurement value;
    value.cell = { m_portfolio->definition(m_contract)->indicatorsOf(*kpi).front()->id, Period::month(2026, 3), {} };
    value.value = Decimal(85);
    QVERIFY(enterMeasurement(*m_portfolio, value).hasValue());
    const auto verdict = [&] { return m_portfolio->kpiOutcomes(m_contract, Period::month(2026, 3), Period::month(2026, 3)).back().verdict; };
    QCOMPARE(verdict(), Verdict::Undecided);
    const KpiId all[] = { *kpi };
    QCOMPARE(confirmKpis(*m_portfolio, m_contract, all).value(), 1);
    QCOMPARE(verdict(), Verdict::Met);
    QCOMPARE(confirmKpis(*m_portfolio, m_contract, all).value(), 0);
}

void TestKpiVerbs::addsSeveralAsOneStep()
{
    const auto before = m_portfolio->definition(m_contract)->kpis.size();
    const std::vector<KpiSheet> sheets { fresh(u"N1"_s), fresh(u"N2"_s), fresh(u"N3"_s) };
    const auto added = addKpis(*m_portfolio, m_contract, sheets);
    QVERIFY(added);
    QCOMPARE(added->size(), std::size_t(3));
    const auto after = m_portfolio->definition(m_contract);
    QCOMPARE(after->kpis.size(), before + 3);
    QCOMPARE(after->kpis.back().code, u"N3"_s);
    QVERIFY(after->kpi(u"N1"_s)->order < after->kpi(u"N2"_s)->order);
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::ImportKpis);
    QVERIFY(m_portfolio->undo());
    QCOMPARE(m_portfolio->definition(m_contract)->kpis.size(), before);
}

void TestKpiVerbs::addsAllOrNone()
{
    const auto before = m_portfolio->definition(m_contract)->kpis.size();
    const std::vector<KpiSheet> sheets { fresh(u"N1"_s), fresh(u"n1"_s) };
    const auto added = addKpis(*m_portfolio, m_contract, sheets);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(m_portfolio->definition(m_contract)->kpis.size(), before);
}

/// A4-19: a norm refers to the overleg in which it was agreed, by the name that this has now; such an overleg is not removed.
void TestKpiVerbs::refersToTheOverlegOfAChange()
{
    Meeting row;
    row.contract = m_contract;
    row.title = u"Kwartaaloverleg"_s;
    row.date = QDate(2026, 5, 28);
    const auto id = saveMeeting(*m_portfolio, row);
    QVERIFY(id);
    const auto agreed = [this] { return m_portfolio->definition(m_contract); };
    const KpiId kpi = agreed()->kpi(u"doel"_s)->id;
    QVERIFY(desk().value(3, Period::month(2026, 1), Decimal(60)));
    auto sheet = kpiSheet(*agreed(), kpi, QDate(2026, 6, 1));
    sheet->parts[0].norm.value = Decimal(55);
    QVERIFY(!saveKpi(*m_portfolio, m_contract, *sheet, { QDate(2026, 7, 1), u"reden"_s, true, MeetingId { 99999 } })); // no such overleg
    QVERIFY(saveKpi(*m_portfolio, m_contract, *sheet, { QDate(2026, 7, 1), u"reden"_s, true, *id }));
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::AddNormVersion); // one step
    const NormVersionId norm = agreed()->latestNorm(sheet->parts[0].indicator.id)->id;
    QCOMPARE(normMeeting(*agreed(), norm)->title, u"Kwartaaloverleg"_s);
    QVERIFY(!removeMeeting(*m_portfolio, m_contract, *id));
    row.id = *id;
    row.title = u"Strategisch overleg"_s;
    QVERIFY(saveMeeting(*m_portfolio, row));
    QCOMPARE(normMeeting(*agreed(), norm)->title, u"Strategisch overleg"_s);
    QVERIFY(m_portfolio->undo(2)); // the name, and the norm
    QVERIFY(!normMeeting(*agreed(), norm));
    QVERIFY(removeMeeting(*m_portfolio, m_contract, *id));
}

QTEST_GUILESS_MAIN(TestKpiVerbs)
#include "tst_KpiVerbs.moc"
