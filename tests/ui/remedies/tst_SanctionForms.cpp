// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProposalForm.h"
#include "SampleWorkspace.h"
#include "SanctionForms.h"
#include "WorkspaceRemedies.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The decision about a sanction and what follows it, in the sample: the survey of 2026 came to S4+. Source: E4-72, E4-91…98,
/// A4-13, decision 20.
class TestSanctionForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sample = std::make_unique<SampleWorkspace>(); }
    void weighsSeveralNorms();
    void proposesNothingTwice();
    void decidesAsTheContractAllows_data();
    void decidesAsTheContractAllows();
    void waivesWithAMotive();
    void goesOnToTheEnd();

private:
    [[nodiscard]] RemedyData data() const { return readRemedies(m_sample->workspace); }
    [[nodiscard]] SanctionFile proposal() const
    {
        for (const SanctionFile &file : data().sanctions) {
            if (needsDecision(file))
                return file;
        }
        return {};
    }
    static void fill(RemedyForm &form)
    {
        form.set(u"attributable"_s, u"yes"_s);
        form.set(u"codes"_s, u"S4,S1"_s);
        form.set(u"motive"_s, u"Vier onderwerpen onder de 7."_s);
        form.set(u"severity"_s, u"serious"_s);
        form.set(u"person"_s, u"R. de Graaf, categoriemanager"_s);
        form.set(u"on"_s, u"13-10-2026"_s);
    }

    std::unique_ptr<SampleWorkspace> m_sample;
};

void TestSanctionForms::weighsSeveralNorms()
{
    ProposalForm form(m_sample->workspace, data(), QString());
    QStringList free;
    for (const ProposalForm::Candidate &one : form.candidates()) {
        if (!one.isTaken)
            free += one.id;
    }
    QVERIFY(!free.isEmpty());
    QVERIFY(!form.commit());
    QVERIFY(!form.problem(u"norms"_s).isEmpty());
    QCOMPARE(form.rows().size(), 1U);
    form.set(u"norms"_s, form.candidates().front().id + u',' + form.candidates().back().id);
    QCOMPARE(form.rows().size(), 2U);
    const QString text = form.rows().back().title;
    QVERIFY2(text.contains(u"S1 < S2 < S3 < S4 < S4+ < S5"), qPrintable(text)); // said to be our reading
    QVERIFY(text.contains(u"zo lezen wij het"));
}

void TestSanctionForms::proposesNothingTwice()
{
    const RemedyData now = data();
    ProposalForm form(m_sample->workspace, now, QString());
    const auto taken = std::ranges::find_if(form.candidates(), [](const ProposalForm::Candidate &one) { return one.isTaken && one.round.isValid(); });
    QVERIFY(taken != form.candidates().end());
    form.set(u"norms"_s, taken->id);
    QVERIFY(!form.commit());
    QVERIFY(!form.problem(u"norms"_s).isEmpty());
    QCOMPARE(data().sanctions.size(), now.sanctions.size());
}

void TestSanctionForms::decidesAsTheContractAllows_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("goes");
    QTest::newRow("S4 with S1") << u"codes"_s << u"S4,S1"_s << true;
    QTest::newRow("S4 with everything") << u"codes"_s << u"S4,S1,S2,S3,S5"_s << true;
    QTest::newRow("S4 alone is not S4+") << u"codes"_s << u"S4"_s << false;
    QTest::newRow("S4+ without S4") << u"codes"_s << u"S1,S2"_s << false;
    QTest::newRow("nothing chosen") << u"codes"_s << QString() << false;
    QTest::newRow("not answered") << u"attributable"_s << QString() << false;
    QTest::newRow("not known yet") << u"attributable"_s << u"unknown"_s << false;
    QTest::newRow("no motive") << u"motive"_s << u" "_s << false;
    QTest::newRow("how grave") << u"severity"_s << QString() << false;
    QTest::newRow("nobody") << u"person"_s << QString() << false;
    QTest::newRow("tomorrow") << u"on"_s << u"14-10-2026"_s << false;
    QTest::newRow("before the proposal") << u"on"_s << u"4-10-2026"_s << false;
    QTest::newRow("on the day of the proposal") << u"on"_s << u"5-10-2026"_s << true;
    QTest::newRow("no day") << u"on"_s << u"dinsdag"_s << false;
}

void TestSanctionForms::decidesAsTheContractAllows()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(bool, goes);
    DecisionForm form(m_sample->workspace, data(), proposal());
    QCOMPARE(form.value(u"codes"_s), u"S4"_s); // that one is sure
    fill(form);
    form.set(field, value);
    QCOMPARE(form.commit(), goes);
    QCOMPARE(form.problem(field).isEmpty(), goes);
    QCOMPARE(form.value(field), value);
    QCOMPARE(proposal().record.id.isValid(), !goes);
}

/// Not attributable: the sanctions are gone from the form, and only waiving is left.
void TestSanctionForms::waivesWithAMotive()
{
    DecisionForm form(m_sample->workspace, data(), proposal());
    fill(form);
    form.set(u"attributable"_s, u"no"_s);
    const auto rows = form.rows();
    QVERIFY(std::ranges::none_of(rows, [](const FormRow &row) { return row.code == u"codes"; }));
    const SanctionId id = proposal().record.id;
    QVERIFY(form.commit());
    const auto file = sanctionOf(*m_sample->workspace.portfolio(), m_sample->workspace.contract(), id);
    QCOMPARE(statusOf(file->sanction), SanctionStatus::Waived);
    QVERIFY(imposedIn(file->sanction).isEmpty());
}

void TestSanctionForms::goesOnToTheEnd()
{
    const SanctionId id = proposal().record.id;
    const auto now = [&] { return *sanctionOf(*m_sample->workspace.portfolio(), m_sample->workspace.contract(), id); };
    DecisionForm decision(m_sample->workspace, data(), now());
    fill(decision);
    QVERIFY(decision.commit());
    const auto go = [&](SanctionAct act, const QMap<QString, QString> &values) {
        SanctionActForm form(m_sample->workspace, data(), now(), act);
        form.set(u"person"_s, u"R. de Graaf"_s);
        if (form.check()) // each act asks something more
            return false;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            form.set(value.key(), value.value());
        return form.commit();
    };
    QVERIFY(go(SanctionAct::Communicate, { { u"field.letter"_s, u"brief 3"_s }, { u"field.recipient"_s, u"Veldfiets"_s } }));
    QCOMPARE(openFollowUps(now().sanction).size(), 2U);
    QVERIFY(!go(SanctionAct::Close, { { u"field.result"_s, u"klaar"_s } })); // S1 and S4 are still to be carried out
    QVERIFY(go(SanctionAct::Execute, { { u"codes"_s, u"S1"_s }, { u"field.proposal"_s, u"plan"_s }, { u"field.goals"_s, u"95%"_s }, { u"field.result"_s, u"besproken"_s } }));
    QVERIFY(go(SanctionAct::Execute, { { u"codes"_s, u"S4"_s }, { u"field.survey"_s, u"KTO 2027"_s }, { u"field.result"_s, u"hoger"_s } }));
    QVERIFY(go(SanctionAct::Close, { { u"field.result"_s, u"Alle onderwerpen goed."_s } }));
    QCOMPARE(statusOf(now().sanction), SanctionStatus::Closed);
}

QTEST_MAIN(TestSanctionForms)
#include "tst_SanctionForms.moc"
