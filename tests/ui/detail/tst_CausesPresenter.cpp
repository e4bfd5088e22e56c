// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CausesPresenter.h"
#include "PeopleVerbs.h"
#include "SampleWorkspace.h"
#include "Warnings.h"
#include "Words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

/// Causes of a miss by number, without a window.
class TestCausesPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void cleanup();
    void addsUp_data();
    void addsUp();
    void sortsTheLargestFirst();
    void keepsEachPeriodApart();
    void changesAndRemoves();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void pastesFromASpreadsheet();
    void leavesWhatCannotBeRead();
    void showsNothingWithoutAPeriod();

private:
    [[nodiscard]] QString cell(int row, int column) const { return m_presenter->rows()->index(row, column).data().toString(); }
    QString add(const QString &title, const QString &count) { return m_presenter->form(-1).store({ { u"title"_s, title }, { u"count"_s, count } }); }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<CausesPresenter> m_presenter;
    QString m_notice;
    bool m_undoable = false;
};

void TestCausesPresenter::init()
{
    failOnOurWarnings();
    m_sample = std::make_unique<SampleWorkspace>();
    m_sample->show(u"applicatiebeheer"_s, Period::month(2026, 9));
    m_presenter = std::make_unique<CausesPresenter>(m_sample->workspace);
    connect(&m_sample->workspace, &Workspace::noticed, this, [this](const Notice &notice) {
        m_notice = notice.text;
        m_undoable = notice.undoable;
    });
    m_presenter->show(m_sample->kpi(u"KPI-03"_s).id, Period::month(2026, 2));
    m_notice.clear();
}

void TestCausesPresenter::cleanup()
{
    m_presenter.reset();
    m_sample.reset();
}

void TestCausesPresenter::addsUp_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QList<int>>("percents");
    QTest::addColumn<QList<int>>("upTo");
    QTest::newRow("none") << QList<int> {} << QList<int> {} << QList<int> {};
    QTest::newRow("one") << QList<int> { 3 } << QList<int> { 100 } << QList<int> { 100 };
    QTest::newRow("only zeros") << QList<int> { 0, 0 } << QList<int> { 0, 0 } << QList<int> { 0, 0 };
    QTest::newRow("the picture") << QList<int> { 72, 164, 54, 108 } << QList<int> { 41, 27, 18, 14 } << QList<int> { 41, 68, 86, 100 };
    QTest::newRow("thirds end at a hundred") << QList<int> { 1, 1, 1 } << QList<int> { 33, 33, 33 } << QList<int> { 33, 67, 100 };
    QTest::newRow("half goes up") << QList<int> { 199, 1 } << QList<int> { 100, 1 } << QList<int> { 100, 100 };
    QTest::newRow("large") << QList<int> { 1'000'000'000, 1'000'000'000, 1'000'000'000 } << QList<int> { 33, 33, 33 } << QList<int> { 33, 67, 100 };
}

void TestCausesPresenter::addsUp()
{
    QFETCH(QList<int>, counts);
    std::vector<Cause> causes;
    for (const int count : counts) {
        Cause cause;
        cause.title = QString::number(count);
        cause.count = count;
        causes.push_back(cause);
    }
    QList<int> percents;
    QList<int> upTo;
    for (const CauseShare &share : paretoOf(causes)) {
        percents += share.percent;
        upTo += share.upTo;
    }
    QTEST(percents, "percents");
    QTEST(upTo, "upTo");
}

void TestCausesPresenter::sortsTheLargestFirst()
{
    QAbstractItemModelTester tester(m_presenter->rows());
    QCOMPARE(m_presenter->summary(), u"februari 2026"_s);
    QVERIFY(add(u"Ticket verkeerd gerubriceerd"_s, u"72"_s).isEmpty());
    QVERIFY(add(u"  Kennisbank   mist artikel "_s, u"1.164"_s).isEmpty());
    QCOMPARE(cell(0, CausesPresenter::Title), u"Kennisbank mist artikel"_s);
    QCOMPARE(cell(0, CausesPresenter::Sentence), u"Kennisbank mist artikel: 1.164, 94%. Opgeteld 94%."_s);
    QCOMPARE(cell(1, CausesPresenter::UpTo), u"100"_s);
    QCOMPARE(m_presenter->summary(), u"1.236, februari 2026"_s);
}

void TestCausesPresenter::keepsEachPeriodApart()
{
    QVERIFY(add(u"Storing"_s, u"5"_s).isEmpty());
    m_presenter->show(m_sample->kpi(u"KPI-03"_s).id, Period::month(2026, 3));
    QCOMPARE(m_presenter->rows()->rowCount(), 0);
    QVERIFY(add(u"Piek"_s, u"2"_s).isEmpty());
    m_presenter->show(m_sample->kpi(u"KPI-03"_s).id, Period::month(2026, 2));
    QCOMPARE(m_presenter->rows()->rowCount(), 1);
    QCOMPARE(cell(0, CausesPresenter::Title), u"Storing"_s);
    m_presenter->show(m_sample->kpi(u"KPI-04"_s).id, Period::month(2026, 2));
    QCOMPARE(m_presenter->rows()->rowCount(), 0);
}

void TestCausesPresenter::changesAndRemoves()
{
    QVERIFY(add(u"Storing"_s, u"5"_s).isEmpty());
    QVERIFY(add(u"Piek"_s, u"9"_s).isEmpty());
    const RowForm form = m_presenter->form(1);
    QCOMPARE(valueIn(form.values, u"title"_s), u"Storing"_s);
    QCOMPARE(valueIn(form.values, u"count"_s), u"5"_s);
    QVERIFY(form.store({ { u"title"_s, u"Storing in het netwerk"_s }, { u"count"_s, u"12"_s } }).isEmpty());
    QCOMPARE(cell(0, CausesPresenter::Title), u"Storing in het netwerk"_s);
    m_presenter->remove(0);
    QCOMPARE(m_presenter->rows()->rowCount(), 1);
    QVERIFY(m_undoable);
    QVERIFY(m_notice.contains(u"Storing in het netwerk"_s));
    QVERIFY(m_sample->workspace.portfolio()->undo());
    m_presenter->load();
    QCOMPARE(m_presenter->rows()->rowCount(), 2);
    m_presenter->remove(7); // there is no such row
    QCOMPARE(m_presenter->rows()->rowCount(), 2);
}

void TestCausesPresenter::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("count");
    QTest::addColumn<bool>("titleBlocks");
    QTest::addColumn<bool>("countBlocks");
    QTest::newRow("good") << u"Storing"_s << u"3"_s << false << false;
    QTest::newRow("zero") << u"Storing"_s << u"0"_s << false << false;
    QTest::newRow("below zero") << u"Storing"_s << u"-1"_s << false << true;
    QTest::newRow("no number") << u"Storing"_s << u"veel"_s << false << true;
    QTest::newRow("half a case") << u"Storing"_s << u"1,5"_s << false << true;
    QTest::newRow("badly parted") << u"Storing"_s << u"1.5"_s << false << true;
    QTest::newRow("parted") << u"Storing"_s << u"1.500"_s << false << false;
    QTest::newRow("largest") << u"Storing"_s << u"1000000000"_s << false << false;
    QTest::newRow("too large") << u"Storing"_s << u"1000000001"_s << false << true;
    QTest::newRow("nothing") << QString() << QString() << true << true;
    QTest::newRow("spaces") << u"   "_s << u"1"_s << true << false;
}

void TestCausesPresenter::saysWhatIsWrong()
{
    QFETCH(QString, title);
    QFETCH(QString, count);
    const RowProblems problems = m_presenter->form(-1).problems({ { u"title"_s, title }, { u"count"_s, count } });
    const auto blocks = [&](const QString &key) { return problems.contains(key) && problems.at(key).blocks; };
    QTEST(blocks(u"title"_s), "titleBlocks");
    QTEST(blocks(u"count"_s), "countBlocks");
}

void TestCausesPresenter::pastesFromASpreadsheet()
{
    QVERIFY(add(u"Storing"_s, u"5"_s).isEmpty());
    const QString outcome = m_presenter->paste(u"Oorzaak\tAantal\r\nstoring\t7\r\nPiek\t1.200\r\n"_s);
    QCOMPARE(m_presenter->rows()->rowCount(), 2);
    QCOMPARE(cell(0, CausesPresenter::Title), u"Piek"_s);
    QCOMPARE(cell(1, CausesPresenter::Count), u"7"_s);
    QVERIFY2(outcome.contains(u"overgeslagen"_s), qPrintable(outcome)); // the line with the captions
}

void TestCausesPresenter::leavesWhatCannotBeRead()
{
    QVERIFY(add(u"Storing"_s, u"5"_s).isEmpty());
    const auto step = m_sample->workspace.portfolio()->undoStep();
    QVERIFY(m_presenter->paste(u"zomaar tekst"_s).contains(u"klembord"_s));
    QCOMPARE(m_presenter->rows()->rowCount(), 1);
    QCOMPARE(m_sample->workspace.portfolio()->undoStep()->kind, step->kind);
}

void TestCausesPresenter::showsNothingWithoutAPeriod()
{
    m_presenter->show(m_sample->kpi(u"KPI-03"_s).id, std::nullopt);
    QVERIFY(!m_presenter->hasPeriod());
    QVERIFY(m_presenter->summary().isEmpty());
    QVERIFY(m_presenter->paste(u"Piek\t3"_s).isEmpty());
    QCOMPARE(m_presenter->rows()->rowCount(), 0);
}

QTEST_MAIN(TestCausesPresenter)
#include "tst_CausesPresenter.moc"
