// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionVerbs.h"
#include "RegisterForms.h"
#include "WorkspaceFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Afwijkingen, actions and references through their forms. Source: E0-12, E0-36, E0-37, E1-51, E2-08, E4-96, E4-99, E4-100.
class TestRegisterForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsADeviation();
    void refusesADeviationAtTheField_data();
    void refusesADeviationAtTheField();
    void keepsAnAction();
    void asksForSmartFields();
    void refusesAnActionAtTheField_data();
    void refusesAnActionAtTheField();
    void keepsAReference();

private:
    [[nodiscard]] Workspace &workspace() const { return m_fixture->workspace; }
    [[nodiscard]] Portfolio &portfolio() const { return *workspace().portfolio(); }
    [[nodiscard]] Deviation freshDeviation() const
    {
        Deviation row;
        row.contract = workspace().contract();
        row.kind = DeviationKind::Threat;
        row.kpi = workspace().definition()->kpis.front().id;
        row.title = u"Levering dreigt te laat"_s;
        row.found = QDate(2026, 10, 1);
        return row;
    }
    [[nodiscard]] ActionItem freshAction() const
    {
        ActionItem row;
        row.contract = workspace().contract();
        row.title = u"Monteurs werven"_s;
        row.agreed = QDate(2026, 10, 1);
        return row;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
};

void TestRegisterForms::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_fixture->openWith({ u"fietsen"_s });
}

void TestRegisterForms::keepsADeviation()
{
    DeviationForm form(workspace(), freshDeviation());
    form.set(u"cause"_s, u"Geen voorraad"_s);
    QVERIFY(form.review().empty()); // can be changed later, so that there is no last look
    QVERIFY(form.commit());
    QVERIFY(form.kept().isValid());
    const auto rows = portfolio().rowsOf<Deviation>(workspace().contract());
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().cause, u"Geen voorraad"_s);
    QCOMPARE(rows.front().reference, u"AFW-2026-01"_s);
    DeviationForm again(workspace(), rows.front());
    again.set(u"status"_s, u"closed"_s);
    again.set(u"settled"_s, u"1-10-2026"_s); // on the day it was found
    again.set(u"outcome"_s, u"hersteld"_s);
    QVERIFY(again.commit());
    QCOMPARE(portfolio().rowsOf<Deviation>(workspace().contract()).front().status, DeviationStatus::Closed);
}

void TestRegisterForms::refusesADeviationAtTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no title") << u"title"_s << u" "_s;
    QTest::newRow("a threat of which kpi") << u"kpi"_s << u"0"_s;
    QTest::newRow("no day") << u"found"_s << QString();
    QTest::newRow("not a day") << u"found"_s << u"32-1-2026"_s;
    QTest::newRow("tomorrow") << u"found"_s << u"14-10-2026"_s;
    QTest::newRow("shared on no day") << u"causeShared"_s << u"laatst"_s;
    QTest::newRow("attributable without a reason") << u"attributableReason"_s << QString();
    QTest::newRow("closed on no day") << u"settled"_s << QString();
    QTest::newRow("closed before it was found") << u"settled"_s << u"30-9-2026"_s;
    QTest::newRow("closed without how") << u"outcome"_s << QString();
}

void TestRegisterForms::refusesADeviationAtTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    DeviationForm form(workspace(), freshDeviation());
    form.set(u"attributable"_s, u"yes"_s);
    form.set(u"attributableReason"_s, u"kende het risico"_s);
    form.set(u"status"_s, u"closed"_s);
    form.set(u"settled"_s, u"2-10-2026"_s);
    form.set(u"outcome"_s, u"hersteld"_s);
    QVERIFY(form.check());
    form.set(field, value);
    QVERIFY(!form.commit());
    QVERIFY(!form.problem(field).isEmpty());
    QCOMPARE(form.value(field), value);
    QVERIFY(portfolio().rowsOf<Deviation>(workspace().contract()).empty());
}

void TestRegisterForms::keepsAnAction()
{
    RemedyActionForm form(workspace(), freshAction());
    form.set(u"reg"_s, u"capa"_s);
    form.set(u"corrective"_s, u"spoedbestelling"_s);
    form.set(u"progress"_s, u"100 %"_s);
    QVERIFY(form.commit());
    const auto rows = portfolio().rowsOf<ActionItem>(workspace().contract());
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().reg, ActionRegister::Capa);
    QCOMPARE(rows.front().corrective, u"spoedbestelling"_s);
    QCOMPARE(rows.front().progress, 100);
}

/// Gentle: what is not SMART yet is a question below the field, and does not stand in the way.
void TestRegisterForms::asksForSmartFields()
{
    RemedyActionForm form(workspace(), freshAction());
    const auto hintAt = [&form](const QString &code) {
        for (const FormRow &row : form.rows()) {
            if (row.code == code)
                return row.hint;
        }
        return QString();
    };
    for (const QString &code : { u"owner"_s, u"due"_s, u"result"_s, u"level"_s })
        QVERIFY2(!hintAt(code).isEmpty(), qPrintable(code));
    form.set(u"due"_s, u"1-10-2026"_s); // the day of the agreement itself
    QVERIFY(hintAt(u"due"_s).isEmpty());
    form.set(u"due"_s, u"30-9-2026"_s);
    QVERIFY(!hintAt(u"due"_s).isEmpty());
    form.set(u"owner"_s, u"J. Veld"_s);
    QVERIFY(hintAt(u"owner"_s).isEmpty());
    QVERIFY(form.commit());
}

void TestRegisterForms::refusesAnActionAtTheField_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no title") << u"open"_s << u"title"_s << QString();
    QTest::newRow("no day") << u"open"_s << u"due"_s << u"ooit"_s;
    QTest::newRow("below 0") << u"open"_s << u"progress"_s << u"-1"_s;
    QTest::newRow("above 100") << u"open"_s << u"progress"_s << u"101"_s;
    QTest::newRow("no number") << u"open"_s << u"progress"_s << u"half"_s;
    QTest::newRow("done on no day") << u"done"_s << u"settled"_s << QString();
    QTest::newRow("dropped without why") << u"dropped"_s << u"note"_s << QString();
    QTest::newRow("closed and not looked at") << u"closed"_s << u"effect"_s << u"not_checked"_s;
    QTest::newRow("closed and it did not help") << u"closed"_s << u"effect"_s << u"not_effective"_s;
    QTest::newRow("closed by which measurement") << u"closed"_s << u"effectNote"_s << QString();
}

void TestRegisterForms::refusesAnActionAtTheField()
{
    QFETCH(QString, status);
    QFETCH(QString, field);
    QFETCH(QString, value);
    RemedyActionForm form(workspace(), freshAction());
    form.set(u"status"_s, status);
    form.set(u"settled"_s, u"13-10-2026"_s);
    form.set(u"note"_s, u"niet meer nodig"_s);
    form.set(u"effect"_s, u"effective"_s);
    form.set(u"effectNote"_s, u"oktober 96%"_s);
    QVERIFY(form.check());
    form.set(field, value);
    QVERIFY(!form.commit());
    QVERIFY(!form.problem(field).isEmpty());
    QCOMPARE(form.value(field), value);
    QVERIFY(portfolio().rowsOf<ActionItem>(workspace().contract()).empty());
}

void TestRegisterForms::keepsAReference()
{
    LinkForm form(workspace(), EvidenceOf::Contract, workspace().contract().value);
    QVERIFY(!form.commit());
    QVERIFY(!form.problem(u"name"_s).isEmpty());
    QVERIFY(!form.problem(u"link"_s).isEmpty());
    form.set(u"name"_s, u"Verslag"_s);
    form.set(u"link"_s, u"zaak 2026-1184"_s);
    QVERIFY(form.commit());
    QCOMPARE(portfolio().rowsOf<Attachment>(workspace().contract()).front().link, u"zaak 2026-1184"_s);
}

QTEST_MAIN(TestRegisterForms)
#include "tst_RegisterForms.moc"
