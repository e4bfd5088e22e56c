// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractFixture.h"

/// The fields of the contract editor: what is wrong with them, what they move, and their steps.
class TestContractPresenter : public ContractFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openSample(); }
    void cleanup() { closeSample(); }
    void showsWhatIsStored();
    void checksFields_data();
    void checksFields();
    void checksTheEndAgainstTheStart_data();
    void checksTheEndAgainstTheStart();
    void namesWhatFallsOutsideTheTerm();
    void namesWhatWaitsForADate();
    void countsChangesAndUndoesThem();
    void typingOnIsOneStep();
    void showsWhatADateMoves();
    void saysNothingMovesForANewTitle();
    void showsTheDaysOff();
};

void TestContractPresenter::showsWhatIsStored()
{
    const Contract &contract = definition().contract;
    QCOMPARE(m_presenter->value(ContractField::Title), contract.title);
    QCOMPARE(m_presenter->value(ContractField::Code), u"leasefietsen"_s);
    QCOMPARE(m_presenter->value(ContractField::Supplier), contract.supplier);
    QCOMPARE(m_presenter->value(ContractField::Start), typed(contract.start));
    QCOMPARE(m_presenter->partyCount(), static_cast<int>(definition().parties.size()));
    QCOMPARE(m_presenter->changeCount(), 0);
    QVERIFY(!m_presenter->firstProblem());
    QVERIFY(!m_presenter->open(ContractId { 9999 }));
    QVERIFY(!m_presenter->isOpen());
}

void TestContractPresenter::checksFields_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says"); ///< empty: nothing
    const auto row = [](const char *name, ContractField field, const QString &text, const QString &says) {
        QTest::newRow(name) << static_cast<int>(field) << text << says;
    };
    row("a title", ContractField::Title, u"F"_s, {});
    row("no title", ContractField::Title, u" "_s, u"Geef het contract een titel"_s);
    row("no code", ContractField::Code, {}, u"korte code"_s);
    row("a code with a space", ContractField::Code, u"lease fietsen"_s, u"zonder spaties"_s);
    row("a code with a dash", ContractField::Code, u"lease-fietsen"_s, {});
    row("the code of another", ContractField::Code, u"Klantcontact"_s, u"Deze code is al van"_s);
    row("no start", ContractField::Start, {}, u"Zonder ingangsdatum"_s);
    row("no date", ContractField::Award, u"morgen"_s, u"‘morgen’ is geen datum"_s);
    row("31 April", ContractField::Award, u"31-4-2026"_s, u"is geen datum"_s);
    row("a year of two digits", ContractField::Award, u"1-4-26"_s, u"Bedoel je 1 april 2026?"_s);
    row("a date in words", ContractField::Award, u"1 oktober 2025"_s, {});
}

void TestContractPresenter::checksFields()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto where = static_cast<ContractField>(field);
    m_presenter->set(where, text);
    QCOMPARE(m_presenter->value(where), text); // what was typed stays
    if (says.isEmpty()) {
        QVERIFY2(!blocks(where), qPrintable(problem(where)));
        return;
    }
    QVERIFY2(problem(where).contains(says), qPrintable(problem(where)));
    QVERIFY(blocks(where));
    QCOMPARE(m_presenter->firstProblem(), std::optional(ContractKey { where }));
    QCOMPARE(m_presenter->problemAfter({ ContractField::GoodFriday }), std::optional(ContractKey { where }));
    QVERIFY(!m_presenter->save());
    QVERIFY(m_lastRoute.feature.isEmpty());
}

void TestContractPresenter::checksTheEndAgainstTheStart_data()
{
    QTest::addColumn<int>("days"); ///< from the start to the end
    QTest::addColumn<bool>("allowed");
    QTest::newRow("the day before") << -1 << false;
    QTest::newRow("the same day") << 0 << true;
    QTest::newRow("the day after") << 1 << true;
}

void TestContractPresenter::checksTheEndAgainstTheStart()
{
    QFETCH(int, days);
    QFETCH(bool, allowed);
    const QDate end = definition().contract.start.addDays(days);
    m_presenter->set(ContractField::End, typed(end));
    QCOMPARE(!blocks(ContractField::End), allowed);
    if (!allowed)
        QVERIFY(problem(ContractField::End).contains(u"vóór de ingangsdatum"_s));
}

void TestContractPresenter::namesWhatFallsOutsideTheTerm()
{
    const std::vector<Period> periods = workspace().portfolio()->periodsWithData(workspace().contract());
    const auto month = std::ranges::find(periods, PeriodKind::Month, &Period::kind);
    QVERIFY(month != periods.end());
    const QDate first(month->year(), month->index(), 1);
    m_presenter->set(ContractField::Start, typed(first.addMonths(1).addDays(-1))); // its last day is in
    QVERIFY2(!problem(ContractField::Start).contains(u"Buiten de looptijd"_s), qPrintable(problem(ContractField::Start)));
    m_presenter->set(ContractField::Start, typed(first.addMonths(1)));
    QVERIFY2(problem(ContractField::Start).contains(u"Buiten de looptijd"_s), qPrintable(problem(ContractField::Start)));
    QVERIFY(problem(ContractField::Start).contains(u"blijft in het bestand"_s));
    QVERIFY(!blocks(ContractField::Start));
    m_presenter->set(ContractField::Start, typed(definition().contract.start));
    m_presenter->set(ContractField::End, u"31-8-2026"_s);
    QVERIFY2(problem(ContractField::End).contains(u"september 2026"_s), qPrintable(problem(ContractField::End)));
    const qint64 count = workspace().portfolio()->measurementCount();
    QVERIFY(m_presenter->save()); // a warning only
    QCOMPARE(workspace().portfolio()->measurementCount(), count); // and nothing goes
}

void TestContractPresenter::namesWhatWaitsForADate()
{
    // The plan of the sample counts from the start, and signals from the award.
    Contract contract = definition().contract;
    ContractDefinition changed = definition();
    Kpi kpi = changed.kpis.front();
    const auto norm = std::ranges::find_if(changed.norms, [](const NormVersion &row) { return row.deadline.has_value(); });
    QVERIFY(norm != changed.norms.end());
    NormVersion after = *norm;
    after.deadline->anchor = Anchor::PlanApproval;
    QVERIFY(workspace().portfolio()->apply({ ChangeKind::EditKpi, { kpi.title }, { { *norm, after } } }));
    contract.planApproval = {};
    QVERIFY(editContract(*workspace().portfolio(), contract));
    QVERIFY(m_presenter->open(workspace().contract()));
    QVERIFY2(problem(ContractField::PlanApproval).contains(u"tellen termijnen vanaf"_s), qPrintable(problem(ContractField::PlanApproval)));
    QVERIFY(!blocks(ContractField::PlanApproval));
    m_presenter->set(ContractField::PlanApproval, u"1-11-2026"_s);
    QVERIFY(problem(ContractField::PlanApproval).isEmpty());
    const auto &effects = m_presenter->effects();
    const auto moved = std::ranges::find(effects, u"onbekend"_s, &EffectRow::before);
    QVERIFY(moved != effects.end());
    QVERIFY(moved->after.contains(u"2027"_s));
}

void TestContractPresenter::countsChangesAndUndoesThem()
{
    m_presenter->set(ContractField::Title, u"Fietsen"_s);
    m_presenter->set(ContractField::GoodFriday, u"1"_s);
    QCOMPARE(m_presenter->changeCount(), 2);
    m_presenter->setCell(0, PartyColumn::ShortName, u"X"_s);
    QCOMPARE(m_presenter->changeCount(), 3);
    QVERIFY(m_presenter->steps()->canUndo());
    m_presenter->steps()->undo();
    m_presenter->steps()->undo();
    m_presenter->steps()->undo();
    QCOMPARE(m_presenter->changeCount(), 0);
    QVERIFY(!m_presenter->steps()->canUndo());
    m_presenter->steps()->redo();
    QCOMPARE(m_presenter->value(ContractField::Title), u"Fietsen"_s);
}

void TestContractPresenter::typingOnIsOneStep()
{
    for (const QString &text : { u"F"_s, u"Fi"_s, u"Fie"_s })
        m_presenter->set(ContractField::Client, text);
    m_presenter->steps()->undo();
    QCOMPARE(m_presenter->value(ContractField::Client), definition().contract.client);
    m_presenter->set(ContractField::GoodFriday, u"1"_s);
    m_presenter->set(ContractField::GoodFriday, u"0"_s);
    m_presenter->steps()->undo();
    QCOMPARE(m_presenter->value(ContractField::GoodFriday), u"1"_s); // a choice is a step of its own
}

void TestContractPresenter::showsWhatADateMoves()
{
    QVERIFY(m_presenter->effects().empty());
    QVERIFY(!m_presenter->changesDates());
    const QDate start = definition().contract.start.addMonths(2);
    m_presenter->set(ContractField::Start, typed(start));
    QVERIFY(m_presenter->changesDates());
    const auto &effects = m_presenter->effects();
    QVERIFY(std::ranges::any_of(effects, [](const EffectRow &row) { return row.what == u"Duur van het contract"_s; }));
    QVERIFY(std::ranges::any_of(effects, [](const EffectRow &row) { return row.what == u"Begin van elk contractjaar"_s; }));
    for (const EffectRow &row : effects)
        QVERIFY2(row.before != row.after, qPrintable(row.what));
    QVERIFY(effects.size() > 2);
    m_presenter->steps()->undo();
    QVERIFY(m_presenter->effects().empty());
}

void TestContractPresenter::saysNothingMovesForANewTitle()
{
    m_presenter->set(ContractField::Title, u"Fietsen"_s);
    QVERIFY(!m_presenter->changesDates());
    QVERIFY(m_presenter->effects().empty());
}

void TestContractPresenter::showsTheDaysOff()
{
    const auto state = [this](const QDate &day) {
        for (const HolidayRow &row : m_presenter->holidays(day.year())) {
            if (row.date == day)
                return row.state;
        }
        return QString();
    };
    m_presenter->set(ContractField::GoodFriday, u"0"_s);
    const QDate goodFriday(2027, 3, 26);
    QCOMPARE(state(goodFriday), u"werkdag"_s);
    QCOMPARE(state(QDate(2027, 3, 29)), u"vrij"_s);
    QCOMPARE(state(QDate(2027, 12, 25)), u"in het weekend"_s); // a Saturday
    const int before = m_presenter->workingDays(2027);
    m_presenter->set(ContractField::GoodFriday, u"1"_s);
    QCOMPARE(state(goodFriday), u"vrij"_s);
    QCOMPARE(m_presenter->workingDays(2027), before - 1);
}

QTEST_MAIN(TestContractPresenter)
#include "tst_ContractPresenter.moc"
