// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionsPresenter.h"
#include "SampleWorkspace.h"
#include "Warnings.h"
#include "Words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

/// Actions of a kpi, without a window. Today is 13 October 2026, a Tuesday.
class TestActionsPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void cleanup();
    void marksTheDate_data();
    void marksTheDate();
    void addsWithEveryField();
    void asksForWhatIsNotSmart();
    void tellsWhatStandsInTheWay_data();
    void tellsWhatStandsInTheWay();
    void ticksAndUnticks();
    void closesOnlyWhatWorked();
    void showsWhatTheRegisterAsks();
    void putsOpenOnesFirst();
    void removesWithAWayBack();

private:
    [[nodiscard]] QString cell(int row, int column) const { return m_presenter->rows()->index(row, column).data().toString(); }
    /// The values of a new action with these on top.
    [[nodiscard]] RowValues filled(const RowValues &typed) const
    {
        RowValues values = m_presenter->form(-1).values;
        for (const auto &[key, text] : typed)
            values[key] = text;
        return values;
    }
    QString add(const RowValues &typed) { return m_presenter->form(-1).store(filled(typed)); }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<ActionsPresenter> m_presenter;
    Notice m_notice;
};

void TestActionsPresenter::init()
{
    failOnOurWarnings();
    m_sample = std::make_unique<SampleWorkspace>();
    m_sample->show(u"applicatiebeheer"_s, Period::month(2026, 9));
    m_presenter = std::make_unique<ActionsPresenter>(m_sample->workspace);
    connect(&m_sample->workspace, &Workspace::noticed, this, [this](const Notice &notice) { m_notice = notice; });
    m_presenter->show(m_sample->kpi(u"KPI-12"_s).id);
    m_notice = {};
    QCOMPARE(m_sample->workspace.today(), QDate(2026, 10, 13));
}

void TestActionsPresenter::cleanup()
{
    m_presenter.reset();
    m_sample.reset();
}

void TestActionsPresenter::marksTheDate_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("verdict"); // -1: none
    QTest::newRow("no date") << QDate() << -1;
    QTest::newRow("yesterday") << QDate(2026, 10, 12) << static_cast<int>(Verdict::Breach);
    QTest::newRow("last Sunday") << QDate(2026, 10, 11) << static_cast<int>(Verdict::Breach);
    QTest::newRow("today") << QDate(2026, 10, 13) << static_cast<int>(Verdict::Attention);
    QTest::newRow("five working days") << QDate(2026, 10, 20) << static_cast<int>(Verdict::Attention);
    QTest::newRow("six working days") << QDate(2026, 10, 21) << -1;
    QTest::newRow("much later") << QDate(2027, 1, 1) << -1;
}

void TestActionsPresenter::marksTheDate()
{
    QFETCH(QDate, due);
    QFETCH(int, verdict);
    ActionItem action;
    action.due = due;
    const auto found = urgencyOf(action, QDate(2026, 10, 13), WorkingCalendar());
    QCOMPARE(found ? static_cast<int>(*found) : -1, verdict);
    action.status = ActionStatus::Done;
    QVERIFY(!urgencyOf(action, QDate(2026, 10, 13), WorkingCalendar()));
}

void TestActionsPresenter::addsWithEveryField()
{
    QAbstractItemModelTester tester(m_presenter->rows());
    QVERIFY(add({ { u"title"_s, u"Oorzaakanalyse Q3 aanleveren"_s }, { u"owner"_s, u"SDM"_s }, { u"due"_s, u"20-10-2026"_s }, { u"progress"_s, u"40%"_s },
                  { u"result"_s, u"minder herhaling"_s }, { u"level"_s, u"75%"_s }, { u"side"_s, u"client"_s } }).isEmpty());
    QCOMPARE(m_presenter->rows()->rowCount(), 1);
    QCOMPARE(m_presenter->openCount(), 1);
    QCOMPARE(cell(0, ActionsPresenter::Who), u"SDM · over 5 werkdagen · 40% klaar"_s);
    QCOMPARE(cell(0, ActionsPresenter::When), u"20 okt"_s);
    QCOMPARE(cell(0, ActionsPresenter::Sentence), u"Oorzaakanalyse Q3 aanleveren, SDM, over 5 werkdagen, 40% klaar, uiterlijk 20 okt"_s);
    const auto stored = m_sample->workspace.portfolio()->rowsOf<ActionItem>(m_sample->workspace.contract());
    const ActionItem &action = stored.back();
    QCOMPARE(action.agreed, QDate(2026, 10, 13));
    QVERIFY(!action.bySupplier);
    QCOMPARE(action.level, u"75%"_s);
    QVERIFY(m_presenter->form(0).problems(m_presenter->form(0).values).empty());
}

void TestActionsPresenter::asksForWhatIsNotSmart()
{
    const RowForm form = m_presenter->form(-1);
    const RowProblems problems = form.problems(filled({ { u"title"_s, u"Iets doen"_s } }));
    for (const QString &key : { u"owner"_s, u"due"_s, u"result"_s, u"level"_s }) {
        QVERIFY2(problems.contains(key), qPrintable(key));
        QVERIFY2(!problems.at(key).blocks, qPrintable(key));
    }
    QVERIFY(add({ { u"title"_s, u"Iets doen"_s } }).isEmpty()); // a question, never a refusal
}

void TestActionsPresenter::tellsWhatStandsInTheWay_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("blocks");
    QTest::newRow("no title") << u"title"_s << u" "_s << true;
    QTest::newRow("no date") << u"due"_s << u"binnenkort"_s << true;
    QTest::newRow("a day that is none") << u"due"_s << u"31-2-2026"_s << true;
    QTest::newRow("progress 0") << u"progress"_s << u"0"_s << false;
    QTest::newRow("progress 100") << u"progress"_s << u"100"_s << false;
    QTest::newRow("progress 101") << u"progress"_s << u"101"_s << true;
    QTest::newRow("progress -1") << u"progress"_s << u"-1"_s << true;
    QTest::newRow("progress in words") << u"progress"_s << u"half"_s << true;
    QTest::newRow("bad day of agreeing") << u"agreed"_s << u"x"_s << true;
}

void TestActionsPresenter::tellsWhatStandsInTheWay()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    RowValues typed { { u"title"_s, u"Iets"_s } };
    typed[key] = text;
    const RowProblems problems = m_presenter->form(-1).problems(filled(typed));
    QTEST(problems.contains(key) && problems.at(key).blocks, "blocks");
}

void TestActionsPresenter::ticksAndUnticks()
{
    QVERIFY(add({ { u"title"_s, u"Training"_s }, { u"progress"_s, u"50"_s } }).isEmpty());
    QVERIFY(m_presenter->toggle(0));
    QCOMPARE(m_presenter->openCount(), 0);
    QVERIFY(cell(0, ActionsPresenter::Who).contains(u"gedaan op 13 okt"_s));
    QVERIFY(m_presenter->rows()->index(0, 0).data(RegisterModel::QuietRole).toBool());
    QVERIFY(m_presenter->toggle(0));
    QCOMPARE(m_presenter->openCount(), 1);
    QVERIFY(cell(0, ActionsPresenter::Who).isEmpty());
    QVERIFY(!m_presenter->toggle(5));
}

void TestActionsPresenter::closesOnlyWhatWorked()
{
    QVERIFY(add({ { u"title"_s, u"Training"_s } }).isEmpty());
    const RowForm form = m_presenter->form(0);
    RowValues values = form.values;
    values[u"status"_s] = u"closed"_s;
    QVERIFY(form.problems(values).at(u"effect"_s).blocks);
    QVERIFY(!form.store(values).isEmpty()); // and the verb refuses it too
    values[u"effect"_s] = u"effective"_s;
    QVERIFY(!form.problems(values).contains(u"effect"_s));
    QVERIFY(!form.problems(values).at(u"effectNote"_s).blocks);
    QVERIFY(form.store(values).isEmpty());
    QVERIFY(cell(0, ActionsPresenter::Who).contains(u"afgesloten op 13 okt"_s));
    QVERIFY(!m_presenter->toggle(0)); // what was closed is not opened by a space
    QVERIFY(m_notice.text.contains(u"F2"_s));
    values[u"status"_s] = u"dropped"_s;
    QVERIFY(form.problems(values).at(u"note"_s).blocks);
}

void TestActionsPresenter::showsWhatTheRegisterAsks()
{
    const RowForm form = m_presenter->form(-1);
    const auto shown = [&](const QString &key, const RowValues &values) {
        const auto field = std::ranges::find(form.fields, key, &RowField::key);
        return form.isShown(*field, values);
    };
    RowValues values = form.values;
    QVERIFY(!shown(u"cause"_s, values) && !shown(u"effect"_s, values) && !shown(u"settled"_s, values));
    values[u"register"_s] = u"rca"_s;
    QVERIFY(shown(u"cause"_s, values) && !shown(u"corrective"_s, values));
    values[u"register"_s] = u"capa"_s;
    QVERIFY(shown(u"cause"_s, values) && shown(u"corrective"_s, values) && shown(u"preventive"_s, values));
    values[u"status"_s] = u"done"_s;
    QVERIFY(shown(u"effect"_s, values) && shown(u"settled"_s, values));
}

void TestActionsPresenter::putsOpenOnesFirst()
{
    QVERIFY(add({ { u"title"_s, u"Zonder datum"_s } }).isEmpty());
    QVERIFY(add({ { u"title"_s, u"Later"_s }, { u"due"_s, u"1-12-2026"_s } }).isEmpty());
    QVERIFY(add({ { u"title"_s, u"Eerder"_s }, { u"due"_s, u"1-11-2026"_s } }).isEmpty());
    QVERIFY(add({ { u"title"_s, u"Gedaan"_s }, { u"due"_s, u"1-9-2026"_s }, { u"status"_s, u"done"_s } }).isEmpty());
    QStringList titles;
    for (int row = 0; row < 4; ++row)
        titles += cell(row, ActionsPresenter::Title);
    QCOMPARE(titles, QStringList({ u"Eerder"_s, u"Later"_s, u"Zonder datum"_s, u"Gedaan"_s }));
    QCOMPARE(m_presenter->rowOf(m_presenter->idAt(2)), 2);
    QCOMPARE(m_presenter->rowOf(ActionId()), -1);
}

void TestActionsPresenter::removesWithAWayBack()
{
    QVERIFY(add({ { u"title"_s, u"Training"_s } }).isEmpty());
    m_presenter->remove(0);
    QCOMPARE(m_presenter->rows()->rowCount(), 0);
    QVERIFY(m_notice.undoable);
    QVERIFY(m_sample->workspace.portfolio()->undo());
    m_presenter->load();
    QCOMPARE(cell(0, ActionsPresenter::Title), u"Training"_s);
}

QTEST_MAIN(TestActionsPresenter)
#include "tst_ActionsPresenter.moc"
