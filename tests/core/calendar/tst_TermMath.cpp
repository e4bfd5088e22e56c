// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TermMath.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTermMath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void addsTerms_data();
    void addsTerms();
    void saysWhatWasSkipped();
    void warnsAndDoesNotShift_data();
    void warnsAndDoesNotShift();
    void appliesTheAct_data();
    void appliesTheAct();
    void leavesContractualTermsAlone();
    void refusesToLeaveTheCalendar();
    void findsDueDates_data();
    void findsDueDates();
    void knowsNoDueDateWithoutItsAnchor();
    void followsTheContractsCalendar();
};

void TestTermMath::addsTerms_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("amount");
    QTest::addColumn<TermUnit>("unit");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("calendar days") << QDate(2026, 4, 2) << 30 << TermUnit::CalendarDay << QDate(2026, 5, 2);
    QTest::newRow("calendar days over the leap day")
        << QDate(2028, 2, 28) << 2 << TermUnit::CalendarDay << QDate(2028, 3, 1);
    QTest::newRow("calendar days over the begin of summer time")
        << QDate(2026, 3, 28) << 1 << TermUnit::CalendarDay << QDate(2026, 3, 29);
    QTest::newRow("calendar days over the end of summer time")
        << QDate(2026, 10, 24) << 2 << TermUnit::CalendarDay << QDate(2026, 10, 26);
    QTest::newRow("weeks keep the weekday") << QDate(2026, 3, 5) << 2 << TermUnit::Week << QDate(2026, 3, 19);
    QTest::newRow("weeks over New Year") << QDate(2026, 12, 24) << 2 << TermUnit::Week << QDate(2027, 1, 7);
    QTest::newRow("months") << QDate(2026, 1, 15) << 6 << TermUnit::Month << QDate(2026, 7, 15);
    QTest::newRow("month clipped in a common year") << QDate(2026, 1, 31) << 1 << TermUnit::Month << QDate(2026, 2, 28);
    QTest::newRow("month clipped in a leap year") << QDate(2028, 1, 31) << 1 << TermUnit::Month << QDate(2028, 2, 29);
    QTest::newRow("month from the leap day") << QDate(2016, 2, 29) << 3 << TermUnit::Month << QDate(2016, 5, 29);
    QTest::newRow("month over the year end") << QDate(2026, 11, 30) << 3 << TermUnit::Month << QDate(2027, 2, 28);
    QTest::newRow("year") << QDate(2026, 1, 1) << 1 << TermUnit::Year << QDate(2027, 1, 1);
    QTest::newRow("year from the leap day") << QDate(2028, 2, 29) << 1 << TermUnit::Year << QDate(2029, 2, 28);
    QTest::newRow("four years from the leap day") << QDate(2028, 2, 29) << 4 << TermUnit::Year << QDate(2032, 2, 29);
    QTest::newRow("working days") << QDate(2026, 4, 24) << 10 << TermUnit::WorkingDay << QDate(2026, 5, 12);
    QTest::newRow("nothing") << QDate(2026, 4, 24) << 0 << TermUnit::Month << QDate(2026, 4, 24);
}

void TestTermMath::addsTerms()
{
    QFETCH(QDate, from);
    QFETCH(int, amount);
    QFETCH(TermUnit, unit);
    QFETCH(QDate, expected);
    const TermEnd end = endOfTerm(from, { amount, unit }, WorkingCalendar());
    QCOMPARE(end.date, expected);
    QCOMPARE(end.counted, expected);
    QCOMPARE(end.atw, AtwEffect::NotAsked);
}

void TestTermMath::saysWhatWasSkipped()
{
    const TermEnd end = endOfTerm(QDate(2026, 4, 2), { 10, TermUnit::WorkingDay }, WorkingCalendar());
    QCOMPARE(end.date, QDate(2026, 4, 17));
    QVERIFY(end.skipped == std::vector<HolidayDate>({ { QDate(2026, 4, 6), Holiday::EasterMonday } }));
    QVERIFY(!end.hasWarning());
    const TermEnd more = endOfTerm(QDate(2026, 4, 2), { 10, TermUnit::WorkingDay }, WorkingCalendar({ true, false }));
    QCOMPARE(more.date, QDate(2026, 4, 20));
    QCOMPARE(more.skipped.size(), std::size_t { 2 });
    QVERIFY(endOfTerm(QDate(2026, 4, 2), { 2, TermUnit::Week }, WorkingCalendar()).skipped.empty());
    const TermEnd back = endOfTerm(QDate(2026, 12, 25), { -150, TermUnit::WorkingDay }, WorkingCalendar());
    QCOMPARE(back.date, QDate(2026, 5, 29));
    QVERIFY2(back.skipped.empty(), "the start day is not counted, so it is not skipped either");
    const TermEnd further = endOfTerm(QDate(2026, 4, 6), { -68, TermUnit::WorkingDay }, WorkingCalendar());
    QVERIFY(further.skipped == std::vector<HolidayDate>({ { QDate(2026, 1, 1), Holiday::NewYear } }));
}

void TestTermMath::warnsAndDoesNotShift_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("expected");
    QTest::addColumn<bool>("weekend");
    QTest::addColumn<bool>("holiday");
    QTest::newRow("Friday") << QDate(2026, 2, 20) << QDate(2026, 3, 20) << false << false;
    QTest::newRow("Saturday") << QDate(2026, 2, 21) << QDate(2026, 3, 21) << true << false;
    QTest::newRow("Sunday") << QDate(2026, 2, 22) << QDate(2026, 3, 22) << true << false;
    QTest::newRow("Tweede Paasdag") << QDate(2026, 3, 6) << QDate(2026, 4, 6) << false << true;
    QTest::newRow("Goede Vrijdag is a working day") << QDate(2026, 3, 3) << QDate(2026, 4, 3) << false << false;
    QTest::newRow("Tweede Kerstdag on a Saturday") << QDate(2026, 11, 26) << QDate(2026, 12, 26) << true << true;
}

void TestTermMath::warnsAndDoesNotShift()
{
    QFETCH(QDate, from);
    QFETCH(QDate, expected);
    QFETCH(bool, weekend);
    QFETCH(bool, holiday);
    const TermEnd end = endOfTerm(from, { 1, TermUnit::Month }, WorkingCalendar());
    QCOMPARE(end.date, expected);
    QCOMPARE(end.onWeekend, weekend);
    QCOMPARE(end.onHoliday.has_value(), holiday);
    QCOMPARE(end.hasWarning(), weekend || holiday);
}

void TestTermMath::appliesTheAct_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<Term>("term");
    QTest::addColumn<QDate>("expected");
    QTest::addColumn<AtwEffect>("effect");
    const auto days = [](int amount) { return Term { amount, TermUnit::CalendarDay }; };
    QTest::newRow("ends on a Friday") << QDate(2017, 12, 19) << days(3) << QDate(2017, 12, 22) << AtwEffect::None;
    QTest::newRow("Saturday before Christmas")
        << QDate(2017, 12, 20) << days(3) << QDate(2017, 12, 27) << AtwEffect::NextDay;
    QTest::newRow("two working days in three")
        << QDate(2017, 12, 22) << days(3) << QDate(2017, 12, 28) << AtwEffect::TwoDays;
    QTest::newRow("one working day in three")
        << QDate(2026, 3, 5) << days(3) << QDate(2026, 3, 9) << AtwEffect::TwoDays;
    QTest::newRow("two days are too short for two working days")
        << QDate(2026, 3, 6) << days(2) << QDate(2026, 3, 9) << AtwEffect::NextDay;
    QTest::newRow("Goede Vrijdag is a holiday for the Act")
        << QDate(2026, 3, 20) << days(14) << QDate(2026, 4, 7) << AtwEffect::NextDay;
    QTest::newRow("equated day") << QDate(2026, 5, 1) << days(14) << QDate(2026, 5, 18) << AtwEffect::NextDay;
    QTest::newRow("ninety days") << QDate(2026, 1, 3) << days(90) << QDate(2026, 4, 7) << AtwEffect::NextDay;
    QTest::newRow("ninety-one days") << QDate(2026, 1, 3) << days(91) << QDate(2026, 4, 4) << AtwEffect::OutOfScope;
    QTest::newRow("twelve weeks") << QDate(2026, 1, 10) << Term { 12, TermUnit::Week } << QDate(2026, 4, 7)
                                  << AtwEffect::NextDay;
    QTest::newRow("thirteen weeks") << QDate(2026, 1, 3) << Term { 13, TermUnit::Week } << QDate(2026, 4, 4)
                                    << AtwEffect::OutOfScope;
    QTest::newRow("three months") << QDate(2016, 2, 29) << Term { 3, TermUnit::Month } << QDate(2016, 5, 30)
                                  << AtwEffect::NextDay;
    QTest::newRow("four months") << QDate(2016, 1, 29) << Term { 4, TermUnit::Month } << QDate(2016, 5, 29)
                                 << AtwEffect::OutOfScope;
    QTest::newRow("a year") << QDate(2025, 4, 4) << Term { 1, TermUnit::Year } << QDate(2026, 4, 4)
                            << AtwEffect::OutOfScope;
}

void TestTermMath::appliesTheAct()
{
    QFETCH(QDate, from);
    QFETCH(Term, term);
    QFETCH(QDate, expected);
    QFETCH(AtwEffect, effect);
    const WorkingCalendar calendar;
    const TermEnd end = endOfStatutoryTerm(from, term, calendar);
    QCOMPARE(end.date, expected);
    QCOMPARE(end.atw, effect);
    QCOMPARE(end.counted, endOfTerm(from, term, calendar).date);
    const bool isStillOnAFreeDay = effect == AtwEffect::OutOfScope;
    QCOMPARE(end.hasWarning(), isStillOnAFreeDay);
}

void TestTermMath::leavesContractualTermsAlone()
{
    const TermEnd end = endOfTerm(QDate(2016, 2, 29), { 3, TermUnit::Month }, WorkingCalendar());
    QCOMPARE(end.date, QDate(2016, 5, 29));
    QVERIFY(end.onWeekend);
}

void TestTermMath::refusesToLeaveTheCalendar()
{
    const WorkingCalendar calendar;
    QVERIFY(endOfTerm(QDate(9998, 12, 31), { 1, TermUnit::Year }, calendar).date.isValid());
    for (const TermUnit unit :
         { TermUnit::WorkingDay, TermUnit::CalendarDay, TermUnit::Week, TermUnit::Month, TermUnit::Year }) {
        QVERIFY(!endOfTerm(QDate(9999, 12, 31), { 1, unit }, calendar).date.isValid());
        QVERIFY(!endOfStatutoryTerm(QDate(9999, 12, 31), { 1, unit }, calendar).date.isValid());
        QVERIFY(!endOfTerm(QDate(), { 1, unit }, calendar).date.isValid());
    }
}

void TestTermMath::findsDueDates_data()
{
    QTest::addColumn<Anchor>("anchor");
    QTest::addColumn<Term>("term");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("award") << Anchor::Award << Term { 10, TermUnit::WorkingDay } << QDate(2025, 10, 15);
    QTest::newRow("signing") << Anchor::Signing << Term { 1, TermUnit::Year } << QDate(2026, 11, 3);
    QTest::newRow("start") << Anchor::Start << Term { 6, TermUnit::Month } << QDate(2026, 7, 1);
    QTest::newRow("before the end") << Anchor::End << Term { -3, TermUnit::Month } << QDate(2029, 9, 30);
    QTest::newRow("plan approval") << Anchor::PlanApproval << Term { 3, TermUnit::Month } << QDate(2026, 9, 15);
}

void TestTermMath::findsDueDates()
{
    QFETCH(Anchor, anchor);
    QFETCH(Term, term);
    QFETCH(QDate, expected);
    Contract contract;
    contract.award = QDate(2025, 10, 1);
    contract.signing = QDate(2025, 11, 3);
    contract.start = QDate(2026, 1, 1);
    contract.end = QDate(2029, 12, 31);
    contract.planApproval = QDate(2026, 6, 15);
    const auto due = dueDate({ term, anchor, {} }, contract);
    QVERIFY(due);
    QCOMPARE(*due, expected);
}

void TestTermMath::knowsNoDueDateWithoutItsAnchor()
{
    Contract contract;
    contract.start = QDate(2026, 1, 1);
    QVERIFY(!dueDate({ { 3, TermUnit::Month }, Anchor::PlanApproval, {} }, contract));
    QVERIFY(dueDate({ { 3, TermUnit::Month }, Anchor::Start, {} }, contract));
}

void TestTermMath::followsTheContractsCalendar()
{
    Contract contract;
    contract.start = QDate(2026, 4, 2);
    const Deadline deadline { { 10, TermUnit::WorkingDay }, Anchor::Start, {} };
    QCOMPARE(*dueDate(deadline, contract), QDate(2026, 4, 17));
    contract.calendar.goodFridayOff = true;
    QCOMPARE(*dueDate(deadline, contract), QDate(2026, 4, 20));
}

QTEST_GUILESS_MAIN(TestTermMath)
#include "tst_TermMath.moc"
