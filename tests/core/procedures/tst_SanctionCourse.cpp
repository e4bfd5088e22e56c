// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SanctionCourse.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// A sanction from proposal to its end, and what stops it on the way.
class TestSanctionCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void goesFromStartToEnd();
    void needsAWholeDecision_data();
    void needsAWholeDecision();
    void answersEveryActInEveryStatus();
    void executesEachOfThem();
    void keepsARevisedDecisionInSight();
    void comesBackUntilItIsClosed();
    void refusesDaysThatGoBack();
};

namespace {

using enum SanctionAct;

const QDate day(2026, 5, 4);

SanctionEvent whole(SanctionAct act, const QStringList &codes = {})
{
    SanctionEvent event { act, day, u"J. Jansen, Categorie"_s, codes, u"reden"_s, true, Severity::Serious, {}, {}, day };
    for (const QString &field : fieldsOf(act, codes.value(0)))
        event.content.insert(field, u"tekst"_s);
    return event;
}

SanctionCase fresh()
{
    return { { { u"ISV"_s, { u"S1"_s, u"S2"_s, u"S3"_s, u"S5"_s }, true, std::nullopt } }, {} };
}

QString tries(SanctionCase &sanction, const SanctionEvent &event)
{
    SanctionStepResult result = step(sanction, event);
    QStringList words;
    for (const SanctionRefusal &refusal : result.refusals)
        words += (codeOf(refusal.code) + u' ' + refusal.subject).trimmed();
    if (result.sanction)
        sanction = std::move(*result.sanction);
    return words.join(u"; ");
}

SanctionCase communicated(const QStringList &codes)
{
    SanctionCase sanction = fresh();
    for (const SanctionEvent &event : { whole(Propose), whole(Impose, codes), whole(Communicate) }) {
        if (const QString refused = tries(sanction, event); !refused.isEmpty())
            qWarning("%s", qPrintable(refused));
    }
    return sanction;
}

} // namespace

void TestSanctionCourse::goesFromStartToEnd()
{
    SanctionCase sanction = fresh();
    QCOMPARE(codeOf(statusOf(sanction)), u"new"_s);
    const std::pair<SanctionEvent, QString> course[] = {
        { whole(Propose), u"proposed"_s }, { whole(Impose, { u"S1"_s }), u"imposed"_s },
        { whole(Communicate), u"communicated"_s }, { whole(Execute, { u"S1"_s }), u"executed"_s },
        { whole(Close), u"closed"_s },
    };
    for (const auto &[event, status] : course) {
        QCOMPARE(tries(sanction, event), QString());
        QCOMPARE(codeOf(statusOf(sanction)), status);
    }
    QCOMPARE(sanction.history.size(), std::size_t(5));
    QVERIFY(allowedActs(sanction).empty());
}

void TestSanctionCourse::needsAWholeDecision_data()
{
    QTest::addColumn<bool>("imposes");
    QTest::addColumn<QString>("without");
    QTest::addColumn<QString>("refused");
    for (const bool imposes : { true, false }) {
        const char *act = imposes ? "impose" : "waive";
        const auto row = [&](const char *without, const char *refused) {
            QTest::addRow("%s without %s", act, without) << imposes << QString::fromLatin1(without) << QString::fromLatin1(refused);
        };
        row("nothing", "");
        row("person", "person_missing");
        row("motive", "motive_missing");
        row("answer", "attributable_missing");
        row("severity", "severity_missing");
        row("date", "date_missing");
        row("attributable", imposes ? "not_attributable" : "");
        row("codes", imposes ? "nothing_chosen" : "");
        row("permission", imposes ? "not_allowed_by_kpi S4" : "");
    }
}

void TestSanctionCourse::needsAWholeDecision()
{
    QFETCH(bool, imposes);
    QFETCH(QString, without);
    SanctionEvent event = whole(imposes ? Impose : Waive, { u"S1"_s });
    if (without == u"person")
        event.person = u" "_s;
    else if (without == u"motive")
        event.motive = u" "_s;
    else if (without == u"answer")
        event.attributable.reset();
    else if (without == u"severity")
        event.severity.reset();
    else if (without == u"date")
        event.on = {};
    else if (without == u"attributable")
        event.attributable = false;
    else if (without == u"codes")
        event.codes.clear();
    else if (without == u"permission")
        event.codes = QStringList { u"S4"_s };
    SanctionCase sanction = fresh();
    QCOMPARE(tries(sanction, whole(Propose)), QString());
    QTEST(tries(sanction, event), "refused");
}

/// Every act in every status gives a sanction or a reason, and the acts that are offered are those that can be.
void TestSanctionCourse::answersEveryActInEveryStatus()
{
    const SanctionCase executed = [] {
        SanctionCase sanction = communicated({ u"S1"_s });
        [[maybe_unused]] const QString refused = tries(sanction, whole(Execute, { u"S1"_s }));
        return sanction;
    }();
    std::vector<SanctionCase> cases { fresh(), fresh(), fresh(), fresh(), communicated({ u"S1"_s }), executed, executed, executed };
    const std::vector<std::vector<SanctionEvent>> ways { {}, { whole(Propose) }, { whole(Propose), whole(Impose, { u"S1"_s }) },
                                                         { whole(Propose), whole(Waive) }, {}, {}, { whole(Close) }, { whole(Withdraw) } };
    QStringList seen;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        for (const SanctionEvent &event : ways[i])
            QCOMPARE(tries(cases[i], event), QString());
        seen += codeOf(statusOf(cases[i]));
        const std::vector<SanctionAct> allowed = allowedActs(cases[i]);
        for (quint8 act = 0; act <= quint8(Withdraw); ++act) {
            SanctionCase tried = cases[i];
            const QString refused = tries(tried, whole(SanctionAct(act), { u"S1"_s }));
            const bool isAllowed = std::ranges::count(allowed, SanctionAct(act)) > 0;
            QCOMPARE(refused.startsWith(u"not_at_this_state"), !isAllowed);
            QCOMPARE(tried.history.size(), cases[i].history.size() + (refused.isEmpty() ? 1 : 0));
        }
    }
    QCOMPARE(seen.join(u' '), u"new proposed imposed waived communicated executed closed withdrawn"_s);
}

void TestSanctionCourse::executesEachOfThem()
{
    SanctionCase sanction = communicated({ u"S2"_s, u"S3"_s });
    QCOMPARE(tries(sanction, whole(Execute, { u"S1"_s })), u"not_imposed S1"_s);
    QCOMPARE(tries(sanction, whole(Execute)), u"nothing_chosen"_s);
    SanctionEvent account = whole(Execute, { u"S3"_s });
    account.content.remove(u"function"_s);
    QCOMPARE(tries(sanction, account), u"field_missing function"_s); // an eindverantwoordelijk person (E4-93)
    QCOMPARE(tries(sanction, whole(Execute, { u"S3"_s })), QString());
    QCOMPARE(codeOf(statusOf(sanction)), u"communicated"_s);
    QCOMPARE(tries(sanction, whole(Execute, { u"S3"_s })), u"already_executed S3"_s);
    QCOMPARE(tries(sanction, whole(Close)), u"not_executed"_s);
    QCOMPARE(tries(sanction, whole(Execute, { u"S2"_s })), QString());
    QCOMPARE(tries(sanction, whole(Close)), QString());
}

void TestSanctionCourse::keepsARevisedDecisionInSight()
{
    SanctionCase sanction = fresh();
    for (const SanctionEvent &event : { whole(Propose), whole(Impose, { u"S5"_s }), whole(Impose, { u"S1"_s }), whole(Waive) })
        QCOMPARE(tries(sanction, event), QString());
    QCOMPARE(sanction.history.size(), std::size_t(4));
    QVERIFY(imposedIn(sanction).isEmpty());
    QCOMPARE(tries(sanction, whole(Communicate)), QString());
    QCOMPARE(codeOf(statusOf(sanction)), u"closed"_s); // waived and told: there is nothing to carry out
    SanctionCase sent = communicated({ u"S1"_s });
    QCOMPARE(tries(sent, whole(Waive)), u"not_at_this_state communicated"_s);
    SanctionEvent withdraw = whole(Withdraw);
    withdraw.motive.clear();
    QCOMPARE(tries(sent, withdraw), u"motive_missing"_s);
    QCOMPARE(tries(sent, whole(Withdraw)), QString());
}

void TestSanctionCourse::comesBackUntilItIsClosed()
{
    using enum SanctionFollowUp;
    SanctionCase sanction = communicated({ u"S1"_s, u"S2"_s, u"S5"_s });
    QCOMPARE(openFollowUps(sanction), (std::vector { EveryMeeting, BoardMeeting, NextIndexation }));
    QVERIFY(holdsIndexation(sanction));
    for (const QString &code : { u"S1"_s, u"S2"_s, u"S5"_s })
        QCOMPARE(tries(sanction, whole(Execute, { code })), QString());
    QCOMPARE(openFollowUps(sanction), std::vector { EveryMeeting });
    QVERIFY(holdsIndexation(sanction)); // carried out, and not closed
    QCOMPARE(tries(sanction, whole(Close)), QString());
    QVERIFY(openFollowUps(sanction).empty());
    QVERIFY(!holdsIndexation(sanction));
    QVERIFY(!holdsIndexation(communicated({ u"S1"_s })));
    SanctionCase decided = fresh();
    for (const SanctionEvent &event : { whole(Propose), whole(Impose, { u"S1"_s, u"S5"_s }) })
        QCOMPARE(tries(decided, event), QString());
    QVERIFY(openFollowUps(decided).empty()); // not told yet
    QVERIFY(!holdsIndexation(decided));
}

void TestSanctionCourse::refusesDaysThatGoBack()
{
    SanctionCase sanction = fresh();
    QCOMPARE(tries(sanction, whole(Propose)), QString());
    SanctionEvent event = whole(Waive);
    event.on = day.addDays(-1);
    QCOMPARE(tries(sanction, event), u"before_history"_s);
    event.on = day.addDays(1);
    QCOMPARE(tries(sanction, event), u"in_future"_s);
    event.recorded = {};
    QCOMPARE(tries(sanction, event), u"date_missing"_s);
    event.recorded = day;
    event.on = day;
    QCOMPARE(tries(sanction, event), QString());
}

QTEST_GUILESS_MAIN(TestSanctionCourse)
#include "tst_SanctionCourse.moc"
