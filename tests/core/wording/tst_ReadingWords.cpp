// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InterpretationKeys.h"
#include "ReportWords.h"
#include "RowChangeWords.h"
#include "Words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Readings and changed rows in words.
class TestReadingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void namesEveryReading();
    void tellsAChangedRow_data();
    void tellsAChangedRow();
    void hasAWordForEveryRow();
};

namespace {

ContractDefinition contract()
{
    ContractDefinition definition;
    Party party;
    party.id = { 1 };
    party.name = u"Belastingdienst"_s;
    definition.parties = { party };
    Indicator part;
    part.id = { 1 };
    part.title = u"Op tijd"_s;
    definition.indicators = { part };
    NormVersion norm;
    norm.id = { 1 };
    norm.indicator = { 1 };
    norm.value = Decimal(90);
    definition.norms = { norm };
    return definition;
}

Measurement value(qint64 percent, MeasurementState state = MeasurementState::Measured)
{
    Measurement row;
    row.cell = { { 1 }, Period::month(2026, 2), {} };
    row.value = Decimal(percent);
    row.state = state;
    return row;
}

} // namespace

void TestReadingWords::namesEveryReading()
{
    for (const Interpretation &reading : interpretations()) {
        QVERIFY2(readingName(reading.key) != reading.key, qPrintable(reading.key));
        QSet<QString> words;
        for (const QString &choice : reading.values) {
            words.insert(readingValue(reading.key, choice));
            QVERIFY2(reading.values.size() == 1 || readingValue(reading.key, choice) != choice, qPrintable(reading.key + choice));
        }
        QCOMPARE(words.size(), reading.values.size());
    }
}

void TestReadingWords::tellsAChangedRow_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QStringList>("expected"); ///< what, before, after, why
    QTest::newRow("a value") << 0 << QStringList { u"Op tijd, februari 2026"_s, u"96,0%"_s, u"91,0%"_s, u"nageteld"_s };
    QTest::newRow("a value that came") << 1 << QStringList { u"Op tijd, februari 2026, Belastingdienst"_s, {}, u"95 van 100"_s, {} };
    QTest::newRow("a value that went") << 2 << QStringList { u"Op tijd, februari 2026"_s, u"96,0% (betwist)"_s, {}, {} };
    QTest::newRow("a norm") << 3 << QStringList { u"Norm van Op tijd, versie 2"_s, u"≥ 90%"_s, u"≥ 95% vanaf 1 juli 2026"_s, u"strenger"_s };
    QTest::newRow("a reading") << 4 << QStringList { u"Lezing: Een termijn in dagen"_s, u"kalenderdagen"_s, u"werkdagen vanaf 1 juli 2026"_s, u"misverstand (overleg van 3 juni)"_s };
}

void TestReadingWords::tellsAChangedRow()
{
    QFETCH(int, number);
    QFETCH(QStringList, expected);
    Measurement corrected = value(91);
    corrected.note = u"nageteld"_s;
    Measurement fraction = value(0);
    fraction.value.reset();
    fraction.numerator = Decimal(95);
    fraction.denominator = Decimal(100);
    fraction.cell.party = { 1 };
    NormVersion norm = contract().norms.front();
    norm.number = 2;
    norm.value = Decimal(95);
    norm.validFrom = QDate(2026, 7, 1);
    norm.reason = u"strenger"_s;
    const ContractSetting days { {}, u"term.days"_s, u"calendar"_s };
    const ContractSetting later { {}, u"term.days"_s, u"working"_s, QDate(2026, 7, 1), u"overleg van 3 juni"_s, u"misverstand"_s };
    const RecordChange rows[] = { { value(96), corrected }, { {}, fraction }, { value(96, MeasurementState::Disputed), {} }, { {}, norm }, { days, later } };
    const RowChangeText text = rowChangeText(rows[number], contract());
    QCOMPARE(QStringList({ text.what, text.before, text.after, text.why }), expected);
}

void TestReadingWords::hasAWordForEveryRow()
{
    const Record rows[] = { Contract {}, ContractSetting { {}, u"term.days"_s, u"working"_s }, [] { Party party; party.name = u"DJI"_s; return party; }(), Kpi {},
                            Indicator {}, NormVersion {}, SanctionType {}, KpiQuestionnaire {}, value(3), SurveyRound {},
                            SurveyResponse {}, SurveyMark {}, ReferenceValue {}, SurveyComment {} };
    for (const Record &row : rows) {
        const RowChangeText text = rowChangeText({ {}, row }, contract());
        QVERIFY(!std::holds_alternative<Measurement>(row) || !text.after.isEmpty());
        QVERIFY(std::holds_alternative<SurveyRound>(row) || !text.what.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestReadingWords)
#include "tst_ReadingWords.moc"
