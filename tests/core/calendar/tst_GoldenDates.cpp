// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EquatedDays.h"
#include "TermMath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// The worked date cases, one row each.
class TestGoldenDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void addsTerms_data();
    void addsTerms();
    void shiftsStatutoryEnds_data();
    void shiftsStatutoryEnds();
    void findsEaster_data();
    void findsEaster();
    void knowsEquatedDays();
    void usesEveryCase();

private:
    QJsonObject m_golden;
};

namespace {

const QString shiftKind = u"atw_einddatum_wettelijke_termijn"_s;

std::optional<TermUnit> unitOf(const QString &kind)
{
    if (kind == "plus_werkdagen"_L1)
        return TermUnit::WorkingDay;
    if (kind == "plus_kalenderdagen"_L1)
        return TermUnit::CalendarDay;
    return kind == "plus_maanden"_L1 ? std::optional(TermUnit::Month) : std::nullopt;
}

QDate dateIn(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(object[key].toString(), Qt::ISODate);
}

} // namespace

void TestGoldenDates::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/dates/date_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_golden = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_golden.isEmpty());
}

void TestGoldenDates::addsTerms_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("amount");
    QTest::addColumn<TermUnit>("unit");
    QTest::addColumn<bool>("goodFriday");
    QTest::addColumn<bool>("bridgeDays");
    QTest::addColumn<QDate>("expected");
    const QJsonArray cases = m_golden[u"gevallen"_s].toArray();
    for (const QJsonValue &value : cases) {
        const QJsonObject row = value.toObject();
        const auto unit = unitOf(row[u"soort"_s].toString());
        if (!unit)
            continue;
        const auto add = [&](const char *variant, bool goodFriday, bool bridgeDays, const QString &key) {
            QTest::addRow("%s, %s", qPrintable(row[u"id"_s].toString()), variant)
                << dateIn(row, u"start"_s) << row[u"aantal"_s].toInt() << *unit << goodFriday << bridgeDays
                << dateIn(row, key);
        };
        if (row.contains(u"verwacht"_s)) {
            add("any calendar", false, false, u"verwacht"_s);
            continue;
        }
        add("as ARVODI", false, false, u"verwacht_standaard"_s);
        add("Good Friday off", true, false, u"verwacht_met_goede_vrijdag"_s);
        add("Good Friday and equated days off", true, true, u"verwacht_met_goede_vrijdag_en_gelijkgestelde_dagen"_s);
    }
}

void TestGoldenDates::addsTerms()
{
    QFETCH(QDate, start);
    QFETCH(int, amount);
    QFETCH(TermUnit, unit);
    QFETCH(bool, goodFriday);
    QFETCH(bool, bridgeDays);
    QFETCH(QDate, expected);
    QVERIFY(expected.isValid());
    const WorkingCalendar calendar({ goodFriday, bridgeDays });
    QCOMPARE(endOfTerm(start, { amount, unit }, calendar).date, expected);
    if (unit == TermUnit::WorkingDay)
        QCOMPARE(calendar.workingDaysBetween(start, expected), amount);
}

void TestGoldenDates::shiftsStatutoryEnds_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("expected");
    const QJsonArray cases = m_golden[u"gevallen"_s].toArray();
    for (const QJsonValue &value : cases) {
        const QJsonObject row = value.toObject();
        if (row[u"soort"_s].toString() == shiftKind)
            QTest::newRow(qPrintable(row[u"id"_s].toString()))
                << dateIn(row, u"berekend_einde"_s) << dateIn(row, u"verwacht"_s);
    }
}

void TestGoldenDates::shiftsStatutoryEnds()
{
    QFETCH(QDate, end);
    QFETCH(QDate, expected);
    QVERIFY(expected.isValid());
    QCOMPARE(atwShifted(end), expected);
}

void TestGoldenDates::findsEaster_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("expected");
    const QJsonObject easter = m_golden[u"eerste_paasdag"_s].toObject();
    QVERIFY(easter.size() > 30);
    for (auto row = easter.begin(); row != easter.end(); ++row)
        QTest::newRow(qPrintable(row.key()))
            << row.key().toInt() << QDate::fromString(row.value().toString(), Qt::ISODate);
}

void TestGoldenDates::findsEaster()
{
    QFETCH(int, year);
    QFETCH(QDate, expected);
    QCOMPARE(easterSunday(year), expected);
}

void TestGoldenDates::knowsEquatedDays()
{
    QStringList expected;
    const QJsonArray days = m_golden[u"gelijkgestelde_dagen_bekend"_s].toArray();
    for (const QJsonValue &value : days)
        expected << value.toString();
    QStringList found;
    for (int year = 2000; year <= 2040; ++year) {
        for (const QDate &day : equatedDaysOf(year))
            found << day.toString(Qt::ISODate);
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(found, expected);
}

/// A kind of case that this test does not know would otherwise be passed over in silence.
void TestGoldenDates::usesEveryCase()
{
    const QJsonArray cases = m_golden[u"gevallen"_s].toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &value : cases) {
        const QString kind = value.toObject()[u"soort"_s].toString();
        QVERIFY2(unitOf(kind) || kind == shiftKind, qPrintable(kind));
    }
}

QTEST_GUILESS_MAIN(TestGoldenDates)
#include "tst_GoldenDates.moc"
