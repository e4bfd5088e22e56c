// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "Warnings.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAContractThatBeginsLaterAtItsStart();
    void init() { failOnOurWarnings(); }
    void todayIsOfAmsterdam_data();
    void todayIsOfAmsterdam();
    void aFileOpensOnItsFirstContract();
    void theFirstContractBecomesCurrent();
    void undoTakesTheCurrentContractAway();
    void goSetsContractAndViewFirst();
    void anEntryPeriodIsNoView();
    void onlyMonthQuarterAndYearAreViews();
    void everyContractAndTheOverviewKeepTheirView();
    void theOverlegIsAboutAQuarterOrLonger();
    void errorsAreToldInWords();
};

void TestWorkspace::todayIsOfAmsterdam_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDate>("today");
    QTest::newRow("winter, just before midnight") << QDateTime(QDate(2026, 1, 1), QTime(22, 59, 59), Qt::UTC) << QDate(2026, 1, 1);
    QTest::newRow("winter, midnight") << QDateTime(QDate(2026, 1, 1), QTime(23, 0), Qt::UTC) << QDate(2026, 1, 2);
    QTest::newRow("summer, just before midnight") << QDateTime(QDate(2026, 7, 1), QTime(21, 59, 59), Qt::UTC) << QDate(2026, 7, 1);
    QTest::newRow("summer, midnight") << QDateTime(QDate(2026, 7, 1), QTime(22, 0), Qt::UTC) << QDate(2026, 7, 2);
}

void TestWorkspace::todayIsOfAmsterdam()
{
    QFETCH(QDateTime, now);
    QFETCH(QDate, today);
    Workspace workspace({ [now] { return now; }, {}, {}, {} });
    QCOMPARE(workspace.today(), today);
    workspace.fixToday(QDate(2020, 2, 29));
    QCOMPARE(workspace.today(), QDate(2020, 2, 29));
    workspace.fixToday({});
    QCOMPARE(workspace.today(), today);
}

void TestWorkspace::aFileOpensOnItsFirstContract()
{
    WorkspaceFixture fixture;
    QSignalSpy opened(&fixture.workspace, &Workspace::portfolioChanged);
    fixture.openWith({ u"een"_s, u"twee"_s });
    QCOMPARE(opened.count(), 1);
    QVERIFY(fixture.workspace.definition());
    QCOMPARE(fixture.workspace.definition()->contract.code, u"een"_s);
    fixture.workspace.setPortfolio(nullptr);
    QCOMPARE(opened.count(), 2);
    QVERIFY(!fixture.workspace.definition());
    QVERIFY(!fixture.workspace.contract().isValid());
}

void TestWorkspace::theFirstContractBecomesCurrent()
{
    WorkspaceFixture fixture;
    fixture.openWith({});
    QVERIFY(!fixture.workspace.contract().isValid());
    QSignalSpy switched(&fixture.workspace, &Workspace::contractChanged);
    const ContractId added = WorkspaceFixture::add(*fixture.workspace.portfolio(), u"een"_s);
    QCOMPARE(fixture.workspace.contract(), added);
    QCOMPARE(switched.count(), 1);
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"twee"_s);
    QCOMPARE(fixture.workspace.contract(), added);
    QCOMPARE(switched.count(), 1);
}

void TestWorkspace::undoTakesTheCurrentContractAway()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    const ContractId second = WorkspaceFixture::add(*fixture.workspace.portfolio(), u"twee"_s);
    fixture.workspace.setContract(second);
    QVERIFY(fixture.workspace.check(fixture.workspace.portfolio()->undo()));
    QVERIFY(fixture.workspace.definition());
    QCOMPARE(fixture.workspace.definition()->contract.code, u"een"_s);
}

void TestWorkspace::goSetsContractAndViewFirst()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s, u"twee"_s });
    const ContractId second = *fixture.workspace.portfolio()->contractByCode(u"twee"_s);
    ContractId seen;
    Period view;
    connect(&fixture.workspace, &Workspace::routeRequested, this, [&] {
        seen = fixture.workspace.contract();
        view = fixture.workspace.view();
    });
    fixture.workspace.go({ .feature = u"dashboard"_s, .contract = second, .period = Period::quarter(2026, 2) });
    QCOMPARE(seen, second);
    QCOMPARE(view, Period::quarter(2026, 2));
}

void TestWorkspace::anEntryPeriodIsNoView()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    const Period before = fixture.workspace.view();
    fixture.workspace.go({ .feature = u"entry"_s, .period = before.plus(-3) });
    QCOMPARE(fixture.workspace.view(), before);
}

void TestWorkspace::onlyMonthQuarterAndYearAreViews()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    const Period before = fixture.workspace.view();
    QSignalSpy changed(&fixture.workspace, &Workspace::viewChanged);
    for (const Period &period : { Period::week(2026, 7), Period::contractYear(1), Period::once(), Period::halfYear(2026, 1), before })
        fixture.workspace.setView(period);
    QCOMPARE(fixture.workspace.view(), before);
    QCOMPARE(changed.count(), 0);
    fixture.workspace.setView(Period::year(2026));
    QCOMPARE(fixture.workspace.view(), Period::year(2026));
    QCOMPARE(changed.count(), 1);
}

void TestWorkspace::everyContractAndTheOverviewKeepTheirView()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s, u"twee"_s });
    Workspace &workspace = fixture.workspace;
    const ContractId first = workspace.contract();
    const ContractId second = *workspace.portfolio()->contractByCode(u"twee"_s);
    QCOMPARE(workspace.view(), Period::month(2026, 9)); // what is judged per month
    workspace.go({ .feature = u"overview"_s });
    QCOMPARE(workspace.view(), Period::quarter(2026, 3));
    workspace.setView(Period::quarter(2026, 1));
    workspace.go({ .feature = u"dashboard"_s, .contract = second });
    QCOMPARE(workspace.view(), Period::month(2026, 9));
    workspace.setView(Period::year(2025));
    workspace.go({ .feature = u"dashboard"_s, .contract = first });
    QCOMPARE(workspace.view(), Period::month(2026, 9));
    workspace.go({ .feature = u"entry"_s, .contract = second });
    QCOMPARE(workspace.view(), Period::year(2025));
    workspace.go({ .feature = u"overview"_s });
    QCOMPARE(workspace.view(), Period::quarter(2026, 1));
}

void TestWorkspace::theOverlegIsAboutAQuarterOrLonger()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    Workspace &workspace = fixture.workspace;
    workspace.setView(Period::month(2026, 9));
    workspace.go({ .feature = u"meeting"_s });
    QCOMPARE(workspace.view(), Period::quarter(2026, 3));
    workspace.go({ .feature = u"dashboard"_s });
    QCOMPARE(workspace.view(), Period::month(2026, 9)); // the dashboard keeps its month
    workspace.go({ .feature = u"meeting"_s });
    workspace.setView(Period::year(2025));
    workspace.go({ .feature = u"dashboard"_s });
    workspace.go({ .feature = u"meeting"_s });
    QCOMPARE(workspace.view(), Period::year(2025)); // what was chosen in the overleg stays there
}

void TestWorkspace::errorsAreToldInWords()
{
    WorkspaceFixture fixture;
    std::vector<Notice> told;
    connect(&fixture.workspace, &Workspace::noticed, this, [&](const Notice &notice) { told.push_back(notice); });
    QVERIFY(!fixture.workspace.check(Status(Error { ErrorCode::DiskFull, u"ENOSPC"_s })));
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().tone, Notice::Tone::Problem);
    QVERIFY(!told.front().text.isEmpty());
    QVERIFY(!told.front().text.contains(u"ENOSPC"_s));
    QVERIFY(fixture.workspace.check(done()));
    QCOMPARE(told.size(), std::size_t(1));
}

/// Its first period is in view, and not one in which it did not run.
void TestWorkspace::opensAContractThatBeginsLaterAtItsStart()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"a"_s });
    ContractDefinition later = WorkspaceFixture::contract(u"later"_s, u"Later"_s);
    later.contract.start = QDate(2026, 11, 15);
    const auto added = addContract(*fixture.workspace.portfolio(), later);
    QVERIFY(added.hasValue());
    fixture.workspace.setContract(*added);
    QCOMPARE(fixture.workspace.view(), Period::month(2026, 11));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_Workspace.moc"
