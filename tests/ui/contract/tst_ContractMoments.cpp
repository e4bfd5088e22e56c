// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MomentVerbs.h"
#include "MomentsPresenter.h"
#include "RegisterFixture.h"
#include "Words.h"

#include <QAbstractItemModelTester>

/// Days of indexation and options in the contract editor, without a window. The sample's contract began on 1 January 2026.
class TestContractMoments : public RegisterFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init() { openSample(); }
    void cleanup() { closeSample(); }
    void keepsThem();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();

private:
    [[nodiscard]] std::vector<ContractMoment> kept() const { return momentsOf(*workspace().definition()); }
};

void TestContractMoments::keepsThem()
{
    MomentsPresenter moments(workspace());
    const QAbstractItemModelTester tester(moments.rows());
    moments.load();
    const int before = moments.rows()->rowCount();
    const RowForm form = moments.form(-1);
    QVERIFY(form.lock.isEmpty());
    QVERIFY(form.store(with(form.values, { { u"kind"_s, u"option"_s }, { u"day"_s, u"30-6-2028"_s }, { u"until"_s, u"31-12-2030"_s }, { u"title"_s, u" Eerste  verlenging "_s } })).isEmpty());
    QCOMPARE(moments.rows()->rowCount(), before + 1);
    QCOMPARE(kept().back().title, u"Eerste verlenging"_s);
    QCOMPARE(kept().back().until, QDate(2030, 12, 31));
    const RowForm again = moments.form(before);
    QCOMPARE(valueIn(again.values, u"day"_s), u"30-6-2028"_s);
    QVERIFY(again.store(with(again.values, { { u"state"_s, u"taken"_s } })).isEmpty());
    QCOMPARE(kept().back().state, OptionState::Taken);
    QVERIFY(moments.rows()->rows().back().isQuiet);
    // What belongs to an option is not asked of an indexation.
    for (const RowField &field : again.fields) {
        const bool isOfOption = field.key == u"until" || field.key == u"state";
        QVERIFY(again.isShown(field, { { u"kind"_s, u"option"_s } }));
        QCOMPARE(again.isShown(field, { { u"kind"_s, u"indexation"_s } }), !isOfOption);
    }
    moments.remove({ before });
    QCOMPARE(moments.rows()->rowCount(), before);
}

void TestContractMoments::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("field"); // empty: nothing stands in the way
    const QString option = u"option"_s;
    QTest::newRow("an indexation") << u"yearly_indexation"_s << u"1-1-2027"_s << QString() << QString();
    QTest::newRow("no day") << u"yearly_indexation"_s << QString() << QString() << u"day"_s;
    QTest::newRow("a day that is none") << u"indexation"_s << u"31-2-2027"_s << QString() << u"day"_s;
    QTest::newRow("before the contract") << u"indexation"_s << u"1-1-1999"_s << QString() << u"day"_s;
    QTest::newRow("an option") << option << u"30-6-2028"_s << u"31-12-2030"_s << QString();
    QTest::newRow("until that day") << option << u"30-6-2028"_s << u"30-6-2028"_s << QString();
    QTest::newRow("until the day before") << option << u"30-6-2028"_s << u"29-6-2028"_s << u"until"_s;
    QTest::newRow("until no day") << option << u"30-6-2028"_s << u"ooit"_s << u"until"_s;
    QTest::newRow("without an end") << option << u"30-6-2028"_s << QString() << QString();
}

void TestContractMoments::tellsWhatIsWrong()
{
    QFETCH(QString, kind);
    QFETCH(QString, day);
    QFETCH(QString, until);
    QFETCH(QString, field);
    MomentsPresenter moments(workspace());
    moments.load();
    const RowForm form = moments.form(-1);
    const RowProblems problems = form.problems({ { u"kind"_s, kind }, { u"day"_s, day }, { u"until"_s, until }, { u"state"_s, u"open"_s } });
    for (const QString &one : { u"day"_s, u"until"_s })
        QCOMPARE(blocks(problems, one), one == field);
}

QTEST_GUILESS_MAIN(TestContractMoments)
#include "tst_ContractMoments.moc"
