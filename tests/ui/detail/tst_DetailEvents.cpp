// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetailEvents.h"
#include "Warnings.h"
#include "Words.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A row of a month of 2026 that is held against @p value since @p from.
PeriodRow monthRow(int month, int value, const QDate &from)
{
    PeriodRow row;
    row.outcome.cell.period = Period::month(2026, month);
    NormVersion norm;
    norm.comparator = Comparator::AtLeast;
    norm.value = Decimal(value);
    norm.validFrom = from;
    row.norm = norm;
    return row;
}

Measurement noted(int month, const QString &note)
{
    Measurement one;
    one.cell.period = Period::month(2026, month);
    one.note = note;
    return one;
}

} // namespace

/// What is told along a trend: another norm, and notes.
class TestDetailEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init() { failOnOurWarnings(); }
    void tellsOfANewNorm_data();
    void tellsOfANewNorm();
    void tellsWhatWasNoted();
};

void TestDetailEvents::tellsOfANewNorm_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("label"); // empty: nothing happened
    const QDate start(2026, 1, 1);
    QTest::newRow("the same version") << 75 << start << QString();
    QTest::newRow("another version that says the same") << 75 << QDate(2026, 2, 1) << QString();
    QTest::newRow("another norm") << 80 << QDate(2026, 2, 1) << u"1 feb: norm ≥ 80%"_s;
}

void TestDetailEvents::tellsOfANewNorm()
{
    QFETCH(int, value);
    QFETCH(QDate, from);
    QFETCH(QString, label);
    const auto events = DetailEvents::of({ monthRow(1, 75, { 2026, 1, 1 }), monthRow(2, value, from), monthRow(3, value, from) }, Unit::Percent);
    QCOMPARE(events.size(), label.isEmpty() ? size_t(0) : size_t(1)); // told once, not in each period after it
    if (label.isEmpty())
        return;
    QCOMPARE(events[0].label, label);
    QCOMPARE(events[0].column, 1);
    QCOMPARE(events[0].along, 0.0); // where the period begins
    QCOMPARE(events[0].sentence(), u"Vanaf 1 februari 2026 is de norm ≥ 80%"_s);
}

void TestDetailEvents::tellsWhatWasNoted()
{
    std::vector<PeriodRow> rows { monthRow(1, 75, { 2026, 1, 1 }), monthRow(2, 75, { 2026, 1, 1 }) };
    QVERIFY(DetailEvents::of(rows, Unit::Percent).empty());
    rows[1].measured = { noted(2, u"kennisbank\n bijgewerkt"_s), noted(2, u"  "_s) };
    const auto events = DetailEvents::of(rows, Unit::Percent);
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0].column, 1);
    QCOMPARE(events[0].label, u"feb: kennisbank bijgewerkt"_s);
    QCOMPARE(events[0].sentence(), u"Toelichting bij februari 2026: kennisbank bijgewerkt"_s);
    QVERIFY(DetailEvents::of({}, Unit::Percent).empty());
}

QTEST_GUILESS_MAIN(TestDetailEvents)
#include "tst_DetailEvents.moc"
