// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexPresenter.h"
#include "AnnexSamples.h"
#include "AnnexTarget.h"
#include "Warnings.h"
#include "WorkspaceFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Field = AnnexTarget::Field;

namespace {

struct Wizard : WorkspaceFixture
{
    explicit Wizard(const QStringList &contracts, const QByteArray &table = AnnexSamples::document000())
    {
        if (!contracts.isEmpty())
            openWith(contracts);
        presenter.emplace(workspace);
        presenter->read({ table, AnnexKind::Text });
        target.emplace(workspace, *presenter);
        target->refresh();
    }
    std::optional<AnnexPresenter> presenter;
    std::optional<AnnexTarget> target;
};

} // namespace

/// Where the KPI's go: one step, in a new contract or one that is there.
class TestAnnexTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void startsAContractAsOneStep();
    void addsToAContractAsOneStep();
    void checksTheFields_data();
    void checksTheFields();
    void explainsClashes();
    void givesOtherCodes();
    void tellsWhatIsSkipped();
    void blocksWhenNothingGoesAlong();
    void choosesTheEmptyContract();
    void givesTheContractAFreeCode();
    void storesNothingWithoutAFile();
};

void TestAnnexTarget::startsAContractAsOneStep()
{
    Wizard wizard({ u"een"_s });
    QSignalSpy notices(&wizard.workspace, &Workspace::noticed);
    QSignalSpy routes(&wizard.workspace, &Workspace::routeRequested);
    wizard.target->setNew(true);
    wizard.target->setText(Field::Title, u"Applicatiebeheer zorg"_s);
    wizard.target->setText(Field::Client, u"Gemeente"_s);
    wizard.target->setText(Field::Start, u"1-1-2026"_s);
    wizard.target->setText(Field::End, u"31-12-2029"_s);
    const AnnexTarget::Summary summary = wizard.target->summary();
    QCOMPARE(summary.inserted, 14);
    QCOMPARE(summary.confirmed, 11);
    QCOMPARE(summary.concepts, 3);
    QVERIFY(wizard.target->insert());
    const auto contracts = wizard.workspace.portfolio()->contracts();
    QCOMPARE(contracts.size(), std::size_t(2));
    const auto made = wizard.workspace.definition(); // it is the current one
    QCOMPARE(made->contract.title, u"Applicatiebeheer zorg"_s);
    QCOMPARE(made->contract.code, u"applicatiebeheer-zorg"_s);
    QCOMPARE(made->contract.start, QDate(2026, 1, 1));
    QCOMPARE(made->contract.end, QDate(2029, 12, 31));
    QCOMPARE(made->kpis.size(), std::size_t(14));
    QVERIFY(made->kpi(u"KPI-02"_s)->confirmed);
    QVERIFY(!made->kpi(u"KPI-04"_s)->confirmed);
    QCOMPARE(made->kpi(u"KPI-04"_s)->sourceText, u"30 min resp., 4 uur herstel in 98%"_s);
    QCOMPARE(routes.last().front().value<Route>().feature, u"dashboard"_s);
    const auto notice = notices.last().front().value<Notice>();
    QVERIFY(notice.undoable && notice.text.contains(u"14"_s));
    QVERIFY(wizard.workspace.portfolio()->undo());
    QCOMPARE(wizard.workspace.portfolio()->contracts().size(), std::size_t(1)); // contract and KPI's together
}

void TestAnnexTarget::addsToAContractAsOneStep()
{
    Wizard wizard({ u"een"_s }, AnnexSamples::joined(u"|"_s));
    wizard.target->setNew(false);
    QVERIFY(wizard.target->clashes().empty());
    QVERIFY(wizard.target->insert());
    QCOMPARE(wizard.workspace.definition()->kpis.size(), std::size_t(5));
    QVERIFY(wizard.workspace.portfolio()->undo());
    QCOMPARE(wizard.workspace.definition()->kpis.size(), std::size_t(1));
}

void TestAnnexTarget::checksTheFields_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QList<int>>("wrong");
    const auto one = [](Field field) { return QList<int> { static_cast<int>(field) }; };
    QTest::newRow("all is well") << u"Beheer"_s << u"1-1-2026"_s << QString() << QList<int> {};
    QTest::newRow("no name") << u"  "_s << u"1-1-2026"_s << QString() << one(Field::Title);
    QTest::newRow("no start") << u"Beheer"_s << QString() << QString() << one(Field::Start);
    QTest::newRow("a start that is no day") << u"Beheer"_s << u"straks"_s << QString() << one(Field::Start);
    QTest::newRow("an end that is no day") << u"Beheer"_s << u"1-1-2026"_s << u"32-1-2026"_s << one(Field::End);
    QTest::newRow("an end the day before") << u"Beheer"_s << u"2-1-2026"_s << u"1-1-2026"_s << one(Field::End);
    QTest::newRow("an end on the day") << u"Beheer"_s << u"2-1-2026"_s << u"2-1-2026"_s << QList<int> {};
}

void TestAnnexTarget::checksTheFields()
{
    QFETCH(QString, title);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QList<int>, wrong);
    Wizard wizard({ u"een"_s });
    wizard.target->setNew(true);
    wizard.target->setText(Field::Title, title);
    wizard.target->setText(Field::Start, start);
    wizard.target->setText(Field::End, end);
    QCOMPARE(wizard.target->insert(), wrong.isEmpty());
    QList<int> found;
    for (const Field field : { Field::Title, Field::Client, Field::Supplier, Field::Start, Field::End }) {
        if (!wizard.target->problem(field).isEmpty())
            found += static_cast<int>(field);
        QCOMPARE(wizard.target->text(Field::Title), title); // what was typed stays
    }
    QCOMPARE(found, wrong);
    QCOMPARE(wizard.workspace.portfolio()->contracts().size(), std::size_t(wrong.isEmpty() ? 2 : 1));
}

void TestAnnexTarget::explainsClashes()
{
    Wizard wizard({ u"een"_s }); // it has a KPI-01, as the table does
    wizard.target->setNew(false);
    QCOMPARE(wizard.target->clashes().size(), std::size_t(1));
    const AnnexClash &clash = wizard.target->clashes().front();
    QCOMPARE(clash.code, u"KPI-01"_s);
    QCOMPARE(clash.at.title, u"Bereikbaarheid"_s);
    QVERIFY(clash.isSkipped); // never in the way
    QCOMPARE(wizard.target->summary().inserted, 13);
    QVERIFY(wizard.target->insert());
    QCOMPARE(wizard.workspace.definition()->kpis.size(), std::size_t(14));
}

void TestAnnexTarget::givesOtherCodes()
{
    Wizard wizard({ u"een"_s });
    wizard.target->setNew(false);
    wizard.target->skip(0, false);
    QCOMPARE(wizard.target->clashes().front().newCode, u"KPI-01-2"_s);
    QCOMPARE(wizard.target->clashes().front().problem, QString());
    wizard.target->setCode(0, u"kpi-02"_s); // that of the next row
    QVERIFY(!wizard.target->clashes().front().problem.isEmpty());
    wizard.target->setCode(0, QString());
    QVERIFY(!wizard.target->clashes().front().problem.isEmpty());
    QVERIFY(!wizard.target->blocked().isEmpty());
    QVERIFY(!wizard.target->insert());
    wizard.target->skipAll(true);
    QCOMPARE(wizard.target->blocked(), QString());
    wizard.target->skipAll(false);
    QVERIFY(!wizard.target->blocked().isEmpty()); // the empty code is still what was typed
    wizard.target->setCode(0, u"KPI 15"_s);
    QVERIFY(wizard.target->insert());
    QVERIFY(wizard.workspace.definition()->kpi(u"KPI-15"_s));
    QCOMPARE(wizard.workspace.definition()->kpis.size(), std::size_t(15));
}

void TestAnnexTarget::tellsWhatIsSkipped()
{
    Wizard wizard({ u"een"_s });
    wizard.presenter->setTaken(2, false);
    wizard.target->setNew(true);
    QCOMPARE(wizard.target->summary().skipped, 1);
    QCOMPARE(wizard.target->summary().inserted, 13);
}

void TestAnnexTarget::blocksWhenNothingGoesAlong()
{
    Wizard wizard({ u"een"_s }, AnnexSamples::joined(u"|"_s));
    for (std::size_t row = 0; row < wizard.presenter->review().size(); ++row)
        wizard.presenter->setTaken(row, false);
    wizard.target->setText(Field::Title, u"Leeg"_s);
    QVERIFY(!wizard.target->blocked().isEmpty());
    QVERIFY(!wizard.target->insert());
    QVERIFY(!wizard.presenter->canGo(AnnexPresenter::Step::Insert));
}

void TestAnnexTarget::choosesTheEmptyContract()
{
    Wizard full({ u"een"_s });
    QVERIFY(full.target->isNew()); // the one that is looked at has its KPI's
    WorkspaceFixture fixture;
    fixture.openWith({});
    ContractDefinition empty;
    empty.contract.code = empty.contract.title = u"leeg"_s;
    empty.contract.start = QDate(2026, 1, 1);
    const auto added = addContract(*fixture.workspace.portfolio(), empty);
    QVERIFY(added);
    fixture.workspace.setContract(*added);
    AnnexPresenter presenter(fixture.workspace);
    const AnnexTarget target(fixture.workspace, presenter);
    QVERIFY(!target.isNew());
    QCOMPARE(target.contract(), *added);
}

void TestAnnexTarget::givesTheContractAFreeCode()
{
    Wizard wizard({ u"beheer"_s }, AnnexSamples::joined(u"|"_s));
    wizard.target->setNew(true);
    wizard.target->setText(Field::Title, u"Beheer"_s);
    QVERIFY(wizard.target->insert());
    QCOMPARE(wizard.workspace.definition()->contract.code, u"beheer-2"_s);
}

void TestAnnexTarget::storesNothingWithoutAFile()
{
    Wizard wizard({}); // no shell to make a file
    QVERIFY(wizard.target->contracts().empty());
    QVERIFY(!wizard.target->whyOnlyNew().isEmpty());
    wizard.target->setNew(false);
    QVERIFY(wizard.target->isNew());
    wizard.target->setText(Field::Title, u"Beheer"_s);
    QVERIFY(!wizard.target->insert());
    QVERIFY(!wizard.target->fault().isEmpty());
}

QTEST_MAIN(TestAnnexTarget)
#include "tst_AnnexTarget.moc"
