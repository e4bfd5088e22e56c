// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cases.h"
#include "CaseDeadlines.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

/// Thousands of random attempts, careless and dishonest ones among them: whatever was accepted keeps the rules.
class TestCaseProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepTheRules_data();
    void keepTheRules();
};

namespace {

using Keeps = std::function<bool(const CaseState &)>;

bool has(const CaseState &state, std::size_t before, QStringView code)
{
    return std::any_of(state.history.begin(), state.history.begin() + qsizetype(before),
                       [&](const CaseEntry &entry) { return entry.event.code == code; });
}

/// Who comes to level n had level n − 1 carried out and judged insufficient, or it is to be seen that he did not.
bool climbsByTheBook(const CaseState &state)
{
    for (std::size_t i = 0; i < state.history.size(); ++i) {
        const CaseEntry &entry = state.history[i];
        for (const int level : { 2, 3 }) {
            if (entry.to != u"level%1"_s.arg(level) || entry.from == entry.to || entry.from.endsWith(u"_failed"))
                continue;
            const QString before = QString::number(level - 1);
            const bool byTheBook = has(state, i, u"act"_s + before) && has(state, i, u"fail"_s + before);
            const bool isSeen = has(state, i, u"skip_to%1"_s.arg(level)) || !entry.overruled.isEmpty();
            if (!byTheBook && !isSeen)
                return false;
        }
        if (entry.to == u"closed") {
            for (const QString &field : { u"measures"_s, u"results"_s, u"lessons"_s }) {
                if (entry.event.content.value(field).trimmed().isEmpty())
                    return false;
            }
        }
    }
    return true;
}

bool stepsInForAReason(const CaseState &state)
{
    QSet<QString> unsolved;
    for (const CaseEntry &entry : state.history) {
        for (const CaseLink &link : entry.event.links)
            unsolved.insert(link.reference);
        const bool mayBe = entry.event.content.value(u"fault"_s) == u"yes" && unsolved.size() >= 2;
        if (entry.event.code == u"request" && !mayBe)
            return false;
    }
    return true;
}

bool skipsByItsRule(const CaseState &state)
{
    return std::ranges::all_of(state.history, [](const CaseEntry &entry) {
        const bool mayBe = entry.event.content.value(u"concerns_kpi"_s) == u"yes"
            || entry.event.content.value(u"parties"_s).toInt() >= 2;
        return entry.skipped.isEmpty() || mayBe;
    });
}

/// A notice of default comes after two meetings or a plan that never came, and names its term.
bool warnsFirst(const CaseState &state)
{
    for (std::size_t i = 0; i < state.history.size(); ++i) {
        const CaseEvent &event = state.history[i].event;
        if (event.code == u"give_notice" && (!has(state, i, u"discuss_again") || !event.length || event.length->amount < 1))
            return false;
    }
    return true;
}

bool doesEveryAction(const CaseState &state)
{
    std::size_t done = 0;
    for (const CaseEntry &entry : state.history) {
        done = entry.event.code == u"record" || entry.event.code == u"repeat" ? 0
            : entry.event.code == u"complete"                                ? done + 1
                                                                            : done;
        if (entry.event.code == u"remeasure" && done < 2)
            return false;
    }
    return true;
}

CaseEvent anyEvent(const Procedure &procedure, const CaseState &state, QRandomGenerator &random)
{
    QStringList codes = generalEvents();
    for (const ProcedureEvent &event : procedure.events)
        codes += event.code == u"withdraw" ? QStringList() : QStringList { event.code, event.code };
    const QDate last = state.history.empty() ? QDate(2026, 1, 5) : state.history.back().event.on;
    CaseEvent event = Cases::whole(procedure, codes.at(random.bounded(codes.size())), last.addDays(random.bounded(-2, 60)));
    if (!procedure.actions.empty())
        event.action = procedure.actions[std::size_t(random.bounded(3))].code;
    if (random.bounded(6) == 0)
        event.by = event.by == Side::Client ? Side::Supplier : Side::Client;
    if (random.bounded(4) == 0)
        event.overruleReason = u"haast"_s;
    if (random.bounded(6) == 0)
        event.links.pop_back();
    for (QString &value : event.content) {
        if (random.bounded(8) == 0)
            value = random.bounded(2) ? u"no"_s : u" "_s;
        else if (value == u"2" && random.bounded(2))
            value = u"1"_s;
    }
    return event;
}

} // namespace

void TestCaseProperties::keepTheRules_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Keeps>("keeps");
    QTest::addColumn<QString>("late"); // an event that only comes late in a case: the attempts do get there
    QTest::newRow("escalatie") << u"escalatie"_s << Keeps(climbsByTheBook) << u"act3"_s;
    QTest::newRow("step-in") << u"step-in"_s << Keeps(stepsInForAReason) << u"advise"_s;
    QTest::newRow("verbeterplan") << u"verbeterplan"_s << Keeps(skipsByItsRule) << u"present3"_s;
    QTest::newRow("plan-van-aanpak") << u"plan-van-aanpak"_s << Keeps(warnsFirst) << u"give_notice"_s;
    QTest::newRow("remediatie") << u"remediatie"_s << Keeps(doesEveryAction) << u"close"_s;
}

void TestCaseProperties::keepTheRules()
{
    QFETCH(QString, id);
    QFETCH(Keeps, keeps);
    QFETCH(QString, late);
    const Procedure procedure = Cases::shipped(id);
    QRandomGenerator random(20261127);
    int arrived = 0;
    for (int round = 0; round < 60; ++round) {
        CaseState state = startCase(procedure, u"KPI-01"_s);
        for (int attempt = 0; attempt < 400; ++attempt) {
            const CaseEvent event = anyEvent(procedure, state, random);
            const StepResult result = step(procedure, state, event);
            QVERIFY(result.state.has_value() == result.refusals.empty());
            if (!result.state)
                continue;
            QCOMPARE(result.state->history.size(), state.history.size() + 1);
            QVERIFY(std::equal(state.history.begin(), state.history.end(), result.state->history.begin()));
            state = *result.state;
        }
        QVERIFY(keeps(state));
        QVERIFY(!firstUnsoundEntry(procedure, state));
        for (const CaseDeadline &deadline : deadlinesOf(procedure, state))
            QVERIFY(!deadline.length || deadline.end.date >= deadline.from);
        arrived += has(state, state.history.size(), late);
    }
    QVERIFY2(arrived >= 3, qPrintable(QString::number(arrived)));
}

QTEST_GUILESS_MAIN(TestCaseProperties)
#include "tst_CaseProperties.moc"
