// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaFeature.h"
#include "AgendaPresenter.h"
#include "SampleWorkspace.h"
#include "Warnings.h"
#include "WorkspaceFixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the agenda shows, filters, opens and writes, without a window.
class TestAgendaPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void readsTheWholeFile();
    void filters();
    void forgetsAContractThatIsGone();
    void leadsToThePlace_data();
    void leadsToThePlace();
    void exports();
    void countsInTheRail();
};

void TestAgendaPresenter::readsTheWholeFile()
{
    SampleWorkspace sample;
    AgendaPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    QVERIFY(presenter.model()->itemCount() > 5);
    QCOMPARE(presenter.span().until, QDate(2027, 1, 13));
    QVERIFY(presenter.subtitle().endsWith(u"regels tot en met 13 januari 2027"_s));
    const int few = presenter.model()->itemCount();
    presenter.setHorizon(AgendaHorizon::Year);
    const int more = presenter.model()->itemCount();
    QVERIFY(more > few);
    presenter.setHorizon(AgendaHorizon::Everything);
    QVERIFY(presenter.model()->itemCount() > more);
    // A change in the file is news for the agenda, and so is another day.
    QSignalSpy changed(&presenter, &AgendaPresenter::changed);
    Q_EMIT sample.workspace.changed({});
    QCOMPARE(changed.count(), 1);
    sample.workspace.fixToday(QDate(2026, 10, 14));
    QVERIFY(presenter.load());
    QCOMPARE(presenter.span().today, QDate(2026, 10, 14));
}

void TestAgendaPresenter::filters()
{
    SampleWorkspace sample;
    AgendaPresenter presenter(sample.workspace);
    presenter.setHorizon(AgendaHorizon::Year);
    const int all = presenter.model()->itemCount();
    int sum = 0;
    for (const Contract &contract : presenter.contracts()) {
        presenter.setContract(contract.id);
        QVERIFY(presenter.isFiltered());
        for (const AgendaItem &item : presenter.model()->shown())
            QCOMPARE(item.contract, contract.id);
        sum += presenter.model()->itemCount();
    }
    QCOMPARE(sum, all);
    presenter.clearFilters();
    QVERIFY(!presenter.isFiltered());
    sum = 0;
    for (const AgendaKind kind : presenter.kinds()) {
        presenter.setKind(kind);
        QVERIFY(presenter.model()->itemCount() > 0); // only kinds that occur can be chosen
        sum += presenter.model()->itemCount();
    }
    QCOMPARE(sum, all);
}

void TestAgendaPresenter::forgetsAContractThatIsGone()
{
    WorkspaceFixture fixture;
    fixture.workspace.fixToday(QDate(2026, 10, 13));
    fixture.openWith({ u"een"_s, u"twee"_s });
    AgendaPresenter presenter(fixture.workspace);
    QVERIFY(presenter.load());
    presenter.setContract(fixture.workspace.portfolio()->contractByCode(u"twee"_s).value());
    QVERIFY(fixture.workspace.portfolio()->undo().hasValue()); // takes the second contract away
    QVERIFY(presenter.load());
    QVERIFY(!presenter.contract().isValid());
    QCOMPARE(presenter.contracts().size(), 1U);
    fixture.openWith({});
    QVERIFY(!presenter.load());
    QCOMPARE(presenter.model()->itemCount(), 0);
}

void TestAgendaPresenter::leadsToThePlace_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<QString>("feature");
    const auto row = [](AgendaEvent event, const QString &feature) {
        QTest::newRow(qPrintable(codeOf(event))) << static_cast<int>(event) << feature;
    };
    row(AgendaEvent::MeasurementsComplete, u"entry"_s);
    row(AgendaEvent::MonthlyReport, u"dashboard"_s);
    row(AgendaEvent::Survey, u"survey"_s);
    row(AgendaEvent::SurveyFollowUp, u"survey"_s);
    row(AgendaEvent::SurveyRound, u"survey"_s);
    row(AgendaEvent::OneOff, u"entry"_s);
    row(AgendaEvent::FirstVerdict, u"kpis"_s);
    row(AgendaEvent::NormChange, u"kpis"_s);
    row(AgendaEvent::Meeting, u"meeting"_s);
    row(AgendaEvent::ContractEnd, u"dashboard"_s);
    row(AgendaEvent::PartyJoins, u"dashboard"_s);
    row(AgendaEvent::CaseTerm, u"remedies"_s);
    row(AgendaEvent::ActionDue, u"remedies"_s);
    row(AgendaEvent::MinutesMissing, u"meeting"_s);
}

void TestAgendaPresenter::leadsToThePlace()
{
    QFETCH(int, event);
    QFETCH(QString, feature);
    AgendaItem item;
    item.event = static_cast<AgendaEvent>(event);
    item.contract = { 3 };
    item.kpi = { 4 };
    item.round = { 5 };
    Route route = AgendaPresenter::routeOf(item);
    QCOMPARE(route.feature, feature);
    QCOMPARE(route.contract, std::optional(ContractId { 3 }));
    QCOMPARE(route.kpi, std::optional(KpiId { 4 }));
    QCOMPARE(route.round.has_value(), item.event == AgendaEvent::SurveyRound);
    item.firstGap = { 6 };
    route = AgendaPresenter::routeOf(item);
    QCOMPARE(route.kpi, std::optional(KpiId { item.event == AgendaEvent::MeasurementsComplete ? 6 : 4 }));
    item.kpi = {};
    item.firstGap = {};
    QVERIFY(!AgendaPresenter::routeOf(item).kpi);
}

void TestAgendaPresenter::exports()
{
    SampleWorkspace sample;
    AgendaPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    const QTemporaryDir folder;
    QCOMPARE(presenter.suggestedFileName(), u"agenda-2026-10-13.ics"_s);
    const QString path = folder.filePath(presenter.suggestedFileName());
    QVERIFY(presenter.exportTo(path).hasValue());
    const auto events = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("BEGIN:VEVENT\r\n") : -1;
    };
    QCOMPARE(events(path), presenter.model()->itemCount());
    presenter.setContract(sample.workspace.contract());
    QVERIFY(presenter.exportTo(path).hasValue()); // what is shown, and no more
    QCOMPARE(events(path), presenter.model()->itemCount());
    QVERIFY(!presenter.exportTo(folder.path()).hasValue());
}

void TestAgendaPresenter::countsInTheRail()
{
    SampleWorkspace sample;
    const Feature feature = agendaFeature();
    AgendaPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    int open = 0;
    for (const AgendaItem &item : presenter.model()->shown())
        open += item.date <= QDate(2026, 10, 18);
    QVERIFY(open > 0);
    QCOMPARE(feature.badge(sample.workspace).count, open);
    QVERIFY(!feature.badge(sample.workspace).decision);
    sample.workspace.setPortfolio(nullptr);
    QCOMPARE(feature.badge(sample.workspace).count, 0);
}

QTEST_MAIN(TestAgendaPresenter)
#include "tst_AgendaPresenter.moc"
