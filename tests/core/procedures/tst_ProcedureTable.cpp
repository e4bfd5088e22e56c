// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cases.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Walks every step and every event of every shipped procedure, once with a case that has only just come there and once
/// with one in which everything was done that can be done there. The answers are pinned in tests/data/procedures.
class TestProcedureTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void shipsFive();
    void walksEveryPair_data();
    void walksEveryPair();
    void agreesWithWhatTheButtonsSay_data();
    void agreesWithWhatTheButtonsSay();
};

namespace {

QStringList eventsOf(const Procedure &procedure)
{
    QStringList codes;
    for (const ProcedureEvent &event : procedure.events)
        codes += event.code;
    return codes + generalEvents();
}

QDate nextDay(const CaseState &state, int days)
{
    return (state.history.empty() ? QDate(2026, 1, 5) : state.history.back().event.on).addDays(days);
}

QStringList actionsFor(const Procedure &procedure, const CaseState &state, const QString &code)
{
    const ProcedureEvent *event = procedure.event(code);
    QStringList actions;
    if (event && event->perAction) {
        for (const ProcedureAction &action : actionsOf(procedure, state))
            actions += action.code;
    }
    return actions.isEmpty() ? QStringList { QString() } : actions;
}

/// Everything that can be done at the step without leaving it.
CaseState enriched(const Procedure &procedure, CaseState state)
{
    for (const ProcedureEvent &event : procedure.events) {
        if (event.target != ProcedureEvent::Target::Stay)
            continue;
        for (const QString &action : actionsFor(procedure, state, event.code)) {
            StepResult result = step(procedure, state, Cases::whole(procedure, event.code, nextDay(state, 1), action));
            if (result.state)
                state = std::move(*result.state);
        }
    }
    return state;
}

/// A case at each step that the machine can reach, as it is on arrival. Both answers to yes or no are tried.
std::map<QString, CaseState> reached(const Procedure &procedure, const QString &subject)
{
    std::map<QString, CaseState> found { { procedure.initial, startCase(procedure, subject) } };
    std::vector<QString> queue { procedure.initial };
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const CaseState rich = enriched(procedure, found.at(queue[i]));
        for (const ProcedureEvent &event : procedure.events) {
            for (const QString &answer : { u"yes"_s, u"no"_s }) {
                CaseEvent wanted = Cases::whole(procedure, event.code, nextDay(rich, 400));
                for (QString &value : wanted.content)
                    value = value == u"yes" ? answer : value;
                StepResult result = step(procedure, rich, wanted);
                if (result.state && found.try_emplace(stepOf(procedure, *result.state), *result.state).second)
                    queue.push_back(stepOf(procedure, *result.state));
            }
        }
    }
    return found;
}

QString answerTo(const Procedure &procedure, const CaseState &state, const QString &code, int days)
{
    const QString action = actionsFor(procedure, state, code).front();
    const StepResult result = step(procedure, state, Cases::whole(procedure, code, nextDay(state, days), action));
    return result.state ? u"-> "_s + stepOf(procedure, *result.state) : Cases::inWords(result.refusals);
}

QString tableOf(const Procedure &procedure)
{
    const std::map<QString, CaseState> cases = reached(procedure, u"KPI-01"_s);
    QString table;
    for (const ProcedureStep &step : procedure.steps) {
        table += u"# "_s + step.code + u'\n';
        const auto found = cases.find(step.code);
        if (found == cases.end()) {
            table += u"never reached\n"_s;
            continue;
        }
        const CaseState rich = enriched(procedure, found->second);
        for (const QString &code : eventsOf(procedure)) {
            const QString early = answerTo(procedure, found->second, code, 1);
            const QString late = answerTo(procedure, rich, code, 400);
            table += code + u": "_s + early + (late == early ? QString() : u" | later "_s + late) + u'\n';
        }
    }
    return table;
}

} // namespace

void TestProcedureTable::shipsFive()
{
    QStringList ids;
    for (const Procedure &procedure : procedureLibrary())
        ids += procedure.id;
    QCOMPARE(ids, QStringList({ u"escalatie"_s, u"plan-van-aanpak"_s, u"remediatie"_s, u"step-in"_s, u"verbeterplan"_s }));
    QCOMPARE(QDir(u":/procedures"_s).entryList({ u"*.json"_s }).size(), ids.size());
}

void TestProcedureTable::walksEveryPair_data()
{
    QTest::addColumn<QString>("id");
    for (const Procedure &procedure : procedureLibrary())
        QTest::newRow(qPrintable(procedure.id)) << procedure.id;
}

void TestProcedureTable::walksEveryPair()
{
    QFETCH(QString, id);
    const QString found = tableOf(Cases::shipped(id));
    QVERIFY2(!found.contains(u"never reached"_s), qPrintable(found));
    static const QRegularExpression empty(u": *($|\\|)"_s, QRegularExpression::MultilineOption);
    QVERIFY2(!found.contains(empty), "a pair without an answer");
    QFile pinned(QStringLiteral(TEST_DATA "/procedures/") + id + u".txt"_s);
    const QString expected = pinned.open(QIODevice::ReadOnly) ? QString::fromUtf8(pinned.readAll()) : QString();
    if (found == expected)
        return;
    QFile shown(QDir::temp().filePath(id + u".txt"_s));
    QVERIFY(shown.open(QIODevice::WriteOnly));
    shown.write(found.toUtf8());
    QFAIL(qPrintable(u"the table of answers changed; it is now as in "_s + shown.fileName()));
}

void TestProcedureTable::agreesWithWhatTheButtonsSay_data()
{
    walksEveryPair_data();
}

/// A button that is enabled leads somewhere, and one that is not says what step() says.
void TestProcedureTable::agreesWithWhatTheButtonsSay()
{
    QFETCH(QString, id);
    const Procedure procedure = Cases::shipped(id);
    int pairs = 0;
    for (const auto &[at, bare] : reached(procedure, u"KPI-01"_s)) {
        for (const CaseState &state : { bare, enriched(procedure, bare) }) {
            const QDate on = nextDay(state, 1);
            for (const EventOption &option : allowedEvents(procedure, state, on)) {
                ++pairs;
                const QString action = actionsFor(procedure, state, option.event).front();
                const StepResult result = step(procedure, state, Cases::whole(procedure, option.event, on, action));
                const QString what = at + u" × "_s + option.event + u": "_s + Cases::inWords(option.refusals)
                    + u" / "_s + Cases::inWords(result.refusals);
                if (!option.isOpen())
                    QVERIFY2(!result.state && option.refusals == result.refusals, qPrintable(what));
                for (const Refusal &refusal : option.refusals)
                    QVERIFY2(refusal.next.isEmpty() || procedure.event(refusal.next) || isGeneralEvent(refusal.next),
                             qPrintable(what));
            }
        }
    }
    QVERIFY(pairs >= 2 * int(procedure.steps.size() * procedure.events.size()));
}

QTEST_GUILESS_MAIN(TestProcedureTable)
#include "tst_ProcedureTable.moc"
