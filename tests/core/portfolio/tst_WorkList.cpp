// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionVerbs.h"
#include "ImprovementList.h"
#include "PeopleVerbs.h"
#include "SmallContract.h"
#include "WorkList.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Who has to do what, and how actions went on by the month. Source: E0-08, E2-09.
class TestWorkList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesWorkToWhoFillsTheRole();
    void namesWhatIsMissing();
    void givesAnActionToItsOwner_data();
    void givesAnActionToItsOwner();
    void putsWhatIsLateFirst();
    void leavesOutWhatOnlyHappens();
    void tellsThePhase_data();
    void tellsThePhase();
    void followsAnActionByTheMonth();

private:
    const QDate today { 2026, 10, 13 };

    [[nodiscard]] Desk desk() const { return { *m_portfolio, m_contract }; }
    [[nodiscard]] std::vector<WorkItem> work() const { return workOf(*m_portfolio, m_contract, today, today.addDays(31)); }
    void addPerson(const QString &name, const QString &role, const QDate &until = {}) const
    {
        Person person;
        person.contract = m_contract;
        person.name = name;
        person.role = role;
        person.until = until;
        QVERIFY(savePerson(*m_portfolio, person));
    }
    void addAction(const QString &title, const QString &owner, const QDate &due) const
    {
        ActionItem action;
        action.contract = m_contract;
        action.kpi = desk().kpi(u"kwartaal"_s);
        action.title = title;
        action.owner = owner;
        action.agreed = QDate(2026, 8, 10);
        action.due = due;
        QVERIFY(saveAction(*m_portfolio, action));
    }
    [[nodiscard]] static const WorkItem *find(const std::vector<WorkItem> &items, const std::function<bool(const WorkItem &)> &isIt)
    {
        const auto found = std::ranges::find_if(items, isIt);
        return found == items.end() ? nullptr : &*found;
    }

    World m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestWorkList::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto made = Portfolio::createUnsaved(m_world.environment());
    QVERIFY(made);
    m_portfolio = std::move(made).value();
    ContractDefinition definition = SmallContract::definition();
    definition.kpis.back().measuredBy = u"SDM / HR-lead"_s; // "kwartaal"
    const auto added = addContract(*m_portfolio, definition);
    QVERIFY(added);
    m_contract = *added;
}

void TestWorkList::givesWorkToWhoFillsTheRole()
{
    addPerson(u"A. de Boer"_s, u"SDM"_s, QDate(2026, 9, 30));
    addPerson(u"R. Vos"_s, u"sdm"_s);
    for (int month = 7; month <= 9; ++month)
        QVERIFY(desk().value(7, Period::month(2026, month), Decimal(80))); // the norm is 90
    const std::vector<WorkItem> items = work();
    const WorkItem *breach = find(items, [this](const WorkItem &item) { return item.attention && item.kpi == desk().kpi(u"kwartaal"_s); });
    QVERIFY(breach);
    QCOMPARE(breach->roles, QStringList({ u"SDM"_s, u"HR-lead"_s }));
    QCOMPARE(breach->people, QStringList { u"R. Vos"_s }); // her predecessor left, and nobody is HR lead
    QVERIFY(breach->isOf(u"sdm"_s) && breach->isOf(u"hr-lead"_s) && breach->isOf(u"R. Vos"_s));
    QVERIFY(!breach->isOf(u"A. de Boer"_s) && !breach->isOf(QString()));
    QCOMPARE(workersIn(items), QStringList({ u"HR-lead"_s, u"R. Vos"_s, u"SDM"_s }));
}

void TestWorkList::namesWhatIsMissing()
{
    QVERIFY(desk().value(7, Period::month(2026, 7), Decimal(95)));
    const std::vector<WorkItem> items = work();
    const KpiId kpi = desk().kpi(u"kwartaal"_s);
    const auto isMissing = [kpi](const WorkItem &item) { return item.missing && item.kpi == kpi; };
    QCOMPARE(std::ranges::count_if(items, isMissing), 1);
    const WorkItem *missing = find(items, isMissing);
    QCOMPARE(missing->missing->count, 2);
    QCOMPARE(missing->missing->first, Period::month(2026, 8));
    QCOMPARE(missing->due, QDate(2026, 10, 16)); // the third quarter is complete fifteen days after it closed
    QCOMPARE(missing->workingDaysLeft, 3);
    // What names the values stands instead of "measurements complete" of that quarter.
    QVERIFY(!find(items, [](const WorkItem &item) { return item.event && item.event->event == AgendaEvent::MeasurementsComplete && item.event->period == Period::quarter(2026, 3); }));
    for (int month = 8; month <= 9; ++month)
        QVERIFY(desk().value(7, Period::month(2026, month), Decimal(95)));
    const std::vector<WorkItem> done = work();
    QVERIFY(!find(done, isMissing));
}

void TestWorkList::givesAnActionToItsOwner_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("nobody") << QString() << QStringList() << QStringList();
    QTest::newRow("a person of the register") << u"r. vos"_s << QStringList { u"SDM"_s } << QStringList { u"r. vos"_s };
    QTest::newRow("a role that is filled") << u"SDM"_s << QStringList { u"SDM"_s } << QStringList { u"R. Vos"_s };
    QTest::newRow("a role of a kpi that nobody fills") << u"HR-lead"_s << QStringList { u"HR-lead"_s } << QStringList();
    QTest::newRow("somebody else") << u"J. Veld"_s << QStringList() << QStringList { u"J. Veld"_s };
}

void TestWorkList::givesAnActionToItsOwner()
{
    QFETCH(QString, owner);
    addPerson(u"R. Vos"_s, u"SDM"_s);
    addAction(u"Kennisbank bijwerken"_s, owner, QDate(2026, 10, 30));
    const std::vector<WorkItem> items = work();
    const WorkItem *action = find(items, [](const WorkItem &item) { return item.action.has_value(); });
    QVERIFY(action);
    QTEST(action->roles, "roles");
    QTEST(action->people, "people");
}

void TestWorkList::putsWhatIsLateFirst()
{
    addAction(u"later"_s, u"A"_s, QDate(2027, 5, 1)); // further than the horizon, and still open
    addAction(u"zonder dag"_s, u"A"_s, {});
    addAction(u"vrijdag"_s, u"A"_s, QDate(2026, 10, 9));
    addAction(u"vandaag"_s, u"A"_s, today);
    std::vector<WorkItem> items = work();
    std::erase_if(items, [](const WorkItem &item) { return !item.action; });
    QStringList titles;
    for (const WorkItem &item : items)
        titles += item.action->title;
    QCOMPARE(titles, QStringList({ u"vrijdag"_s, u"vandaag"_s, u"later"_s, u"zonder dag"_s }));
    QVERIFY(items[0].isLate() && !items[1].isLate() && !items[3].isLate());
    QCOMPARE(items[1].workingDaysLeft, 0);
    // Over all contracts too: a later contract's late action stands before what the first one has today.
    const auto other = addContract(*m_portfolio, SmallContract::definition(u"ander"_s));
    QVERIFY(other);
    ActionItem late;
    late.contract = *other;
    late.title = u"ouder"_s;
    late.due = QDate(2026, 9, 1);
    QVERIFY(saveAction(*m_portfolio, late));
    const std::vector<WorkItem> all = work();
    QVERIFY(all.front().isLate());
    for (std::size_t i = 1; i < all.size(); ++i)
        QVERIFY2(!all[i].isLate() || all[i - 1].isLate(), "what is late stands together, at the top");
}

void TestWorkList::leavesOutWhatOnlyHappens()
{
    ContractDefinition other = SmallContract::definition(u"nieuw"_s);
    other.contract.start = QDate(2026, 11, 1); // a date of the contract itself is nobody's work
    QVERIFY(addContract(*m_portfolio, other));
    for (const WorkItem &item : work()) {
        QCOMPARE(static_cast<int>(item.attention.has_value()) + static_cast<int>(item.missing.has_value()) + static_cast<int>(item.event.has_value())
                     + static_cast<int>(item.action.has_value()),
                 1);
        QVERIFY(!item.event || (item.event->event != AgendaEvent::ContractStart && item.event->event != AgendaEvent::ActionDue));
    }
}

void TestWorkList::tellsThePhase_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ActionStatus>("status");
    QTest::addColumn<ActionPhase>("phase");
    const QDate settled(2026, 9, 15);
    QTest::newRow("the day before it was agreed") << QDate(2026, 8, 9) << ActionStatus::Open << ActionPhase::NotAgreed;
    QTest::newRow("the day it was agreed") << QDate(2026, 8, 10) << ActionStatus::Open << ActionPhase::Running;
    QTest::newRow("the day it is due") << QDate(2026, 8, 31) << ActionStatus::Open << ActionPhase::Running;
    QTest::newRow("the day after") << QDate(2026, 9, 1) << ActionStatus::Open << ActionPhase::Late;
    QTest::newRow("late, the day before it was done") << settled.addDays(-1) << ActionStatus::Done << ActionPhase::Late;
    QTest::newRow("done") << settled << ActionStatus::Done << ActionPhase::Done;
    QTest::newRow("closed") << settled << ActionStatus::Closed << ActionPhase::Closed;
    QTest::newRow("dropped") << settled.addDays(1) << ActionStatus::Dropped << ActionPhase::Dropped;
}

void TestWorkList::tellsThePhase()
{
    QFETCH(QDate, day);
    QFETCH(ActionStatus, status);
    ActionItem action;
    action.agreed = QDate(2026, 8, 10);
    action.due = QDate(2026, 8, 31);
    action.status = status;
    if (status != ActionStatus::Open)
        action.settled = QDate(2026, 9, 15);
    QTEST(phaseOn(action, day), "phase");
}

void TestWorkList::followsAnActionByTheMonth()
{
    for (int month = 4; month <= 9; ++month)
        QVERIFY(desk().value(7, Period::month(2026, month), Decimal(month < 7 ? 80 : 95)));
    addAction(u"open"_s, u"A"_s, QDate(2026, 9, 10));
    ActionItem done = m_portfolio->rowsOf<ActionItem>(m_contract).front();
    done.id = {};
    done.reference.clear();
    done.title = u"gedaan"_s;
    done.status = ActionStatus::Done;
    done.settled = QDate(2026, 9, 5);
    QVERIFY(saveAction(*m_portfolio, done));

    const std::vector<Improvement> list = improvementList(*m_portfolio, today, 6);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].action.title, u"open"_s); // what is open comes first
    QCOMPARE(list[0].kpiCode, u"kwartaal"_s);
    QCOMPARE(list[0].months.size(), 6);
    QCOMPARE(list[0].months.front().month, Period::month(2026, 5));
    QCOMPARE(list[0].months.back().month, Period::month(2026, 10));
    const auto phases = [](const Improvement &row) {
        std::vector<ActionPhase> each;
        for (const ImprovementMonth &month : row.months)
            each.push_back(month.phase);
        return each;
    };
    using Phase = ActionPhase;
    QCOMPARE(phases(list[0]), (std::vector { Phase::NotAgreed, Phase::NotAgreed, Phase::NotAgreed, Phase::Running, Phase::Late, Phase::Late }));
    QCOMPARE(phases(list[1]), (std::vector { Phase::NotAgreed, Phase::NotAgreed, Phase::NotAgreed, Phase::Running, Phase::Done, Phase::Done }));
    // Judged per quarter: its verdict stands in the month in which the quarter ended.
    QCOMPARE(list[0].months[1].verdict, std::optional(Verdict::Breach));
    QCOMPARE(list[0].months[4].verdict, std::optional(Verdict::Met));
    QVERIFY(!list[0].months[0].verdict && !list[0].months[3].verdict && !list[0].months[5].verdict);
}

QTEST_GUILESS_MAIN(TestWorkList)
#include "tst_WorkList.moc"
