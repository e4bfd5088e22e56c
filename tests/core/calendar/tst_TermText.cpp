// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TermText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTermText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsTerms_data();
    void readsTerms();
    void refusesTheRest_data();
    void refusesTheRest();
};

void TestTermText::readsTerms_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<TermUnit>("unit");
    const auto rows = [](int amount, TermUnit unit, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(text) << amount << unit;
    };
    rows(10, TermUnit::WorkingDay,
         { "10 werkdagen", "10 Werkdagen", "10werkdagen", "10 wd", "binnen 10 werkdagen", "tien werkdagen",
           "10 working days", "within 10 business days", "ten workdays", " 10\u00A0werkdagen. ",
           "binnen een termijn van 10 werkdagen", "uiterlijk 10 werkdagen" });
    rows(1, TermUnit::WorkingDay, { "1 werkdag", "één werkdag", "a working day" });
    rows(30, TermUnit::CalendarDay,
         { "30 kalenderdagen", "30 dagen", "30 dgn", "30 dgn.", "dertig dagen", "30 days", "30 calendar days" });
    rows(2, TermUnit::Week, { "2 weken", "twee weken", "2 wk", "2 weeks", "two weeks" });
    rows(3, TermUnit::Month, { "3 maanden", "drie maanden", "3 mnd", "3 months", "een kwartaal",
                               "binnen maximaal drie (3) maanden", "within at most 3 months", "ten hoogste 3 maanden" });
    rows(1, TermUnit::Month, { "1 maand", "een maand", "één maand", "a month" });
    rows(6, TermUnit::Month,
         { "6 maanden", "half jaar", "een half jaar", "een halfjaar", "a half year", "half a year", "2 kwartalen",
           "zes (6) maanden", "binnen zes (6) maanden", "6 (zes) maanden", "six (6) months", "zes (zes) maanden" });
    rows(18, TermUnit::Month, { "anderhalf jaar", "18 maanden" });
    rows(1, TermUnit::Year, { "1 jaar", "een jaar", "one year", "a year" });
    rows(0, TermUnit::CalendarDay, { "0 dagen" });
    rows(99999, TermUnit::CalendarDay, { "99999 dagen" });
}

void TestTermText::readsTerms()
{
    QFETCH(int, amount);
    QFETCH(TermUnit, unit);
    const auto term = termFromText(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(term);
    QCOMPARE(term->amount, amount);
    QCOMPARE(term->unit, unit);
}

void TestTermText::refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         { "", " ", "werkdagen", "10", "10 uur", "4 hours", "-3 dagen", "1,5 maand", "10 foo", "10 werkdagen extra",
           "100000 dagen", "99999999999999 dagen", "zo snel mogelijk", "dag 5", "10 dagen en 2 weken", "x weken",
           "minstens 10 werkdagen", "gemiddeld 15 werkdagen", "uiterlijk maandag", "zes (7) maanden", "zes () maanden", "zes (6 maanden", "(6) maanden", "zes (zeven) maanden" })
        QTest::addRow("'%s'", text) << QString::fromUtf8(text);
}

void TestTermText::refusesTheRest()
{
    QFETCH(QString, text);
    QVERIFY(!termFromText(text));
}

QTEST_GUILESS_MAIN(TestTermText)
#include "tst_TermText.moc"
