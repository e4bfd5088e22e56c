// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordWords.h"

#include "ReportWords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a log came to, in words.
class TestRecordWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void namesEverything();
    void tellsAFact_data();
    void tellsAFact();
    void tellsAFigure();
    void saysAWindow_data();
    void saysAWindow();
};

void TestRecordWords::namesEverything()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(RecordKind::Journeys); ++kind) {
        names.insert(recordKindName(static_cast<RecordKind>(kind)));
        QCOMPARE(recordKindFrom(codeOf(static_cast<RecordKind>(kind))), std::optional(static_cast<RecordKind>(kind)));
    }
    for (int i = 0; i <= int(RecordMeasure::JourneysReduction); ++i) {
        const auto measure = static_cast<RecordMeasure>(i);
        names.insert(recordMeasureName(measure));
        QCOMPARE(recordMeasureFrom(codeOf(measure)), std::optional(measure));
        QVERIFY(codeOf(measure).startsWith(codeOf(kindOf(measure)) + u'.'));
        for (const QString &key : readingKeysOf(measure))
            QVERIFY2(readingName(key) != key, qPrintable(key));
    }
    QCOMPARE(names.size(), qsizetype(RecordKind::Journeys) + 1 + qsizetype(RecordMeasure::JourneysReduction) + 1);
    QVERIFY(!names.contains(QString()));
    for (int code = 0; code <= int(RecordFactCode::RunningPeriod); ++code)
        QVERIFY2(recordFactText({ static_cast<RecordFactCode>(code), { u"2"_s, u"3"_s } }).endsWith(u'.'), qPrintable(QString::number(code)));
}

void TestRecordWords::tellsAFact_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, RecordFactCode code, const QStringList &arguments, const QString &expected) {
        QTest::newRow(name) << int(code) << arguments << expected;
    };
    row("one row", RecordFactCode::Counted, { u"1"_s }, u"1 rij geteld."_s);
    row("many rows", RecordFactCode::Counted, { u"12345"_s }, u"12.345 rijen geteld."_s);
    row("one outside", RecordFactCode::OutsideWindow, { u"1"_s }, u"1 gesprek buiten de openingstijden telt niet mee."_s);
    row("a reading", RecordFactCode::ReadAs, { u"calls.average"_s, u"all"_s }, u"De gemiddelde wachttijd: telt ook wie ophing."_s);
    row("late", RecordFactCode::LateCases, { u"2"_s, u"INC-7"_s, u"INC-9"_s }, u"Te laat: INC-7, INC-9."_s);
    row("late, and more", RecordFactCode::LateCases, { u"5"_s, u"INC-7"_s, u"INC-9"_s }, u"Te laat: INC-7, INC-9 en nog 3."_s);
    row("both parties", RecordFactCode::SupplierFigure, { u"96"_s, u"100"_s }, u"Opgave van de opdrachtnemer: 96 van 100 zonder afkeur."_s);
    row("an emission", RecordFactCode::Emission, { u"950.5"_s }, u"Uitstoot: 950,5 kg CO₂."_s);
    row("two emissions", RecordFactCode::Emission, { u"950"_s, u"1000"_s },
        u"Uitstoot dit jaar tot nu toe: 950 kg CO₂; op dezelfde dagen van het jaar ervoor 1.000 kg."_s);
}

void TestRecordWords::tellsAFact()
{
    QFETCH(int, code);
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    QCOMPARE(recordFactText({ static_cast<RecordFactCode>(code), arguments }), expected);
}

void TestRecordWords::tellsAFigure()
{
    RecordFigure figure;
    figure.facts = { { RecordFactCode::Counted, { u"3"_s } }, { RecordFactCode::RunningPeriod } };
    QCOMPARE(recordNote(figure, u"mei.csv"_s), u"Omgerekend uit mei.csv. 3 rijen geteld. De periode loopt nog."_s);
    QCOMPARE(recordEvidence(u"mei.csv"_s, QByteArray("\x01\xAB", 2)), u"mei.csv (SHA-256 01ab)"_s);
}

void TestRecordWords::saysAWindow_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("always") << u"always"_s << u"alle dagen, dag en nacht"_s;
    QTest::newRow("working days") << u"workdays 08:30-17:00"_s << u"werkdagen 08:30–17:00"_s;
    QTest::newRow("weekdays") << u"mo-fr 08:30-17:00"_s << u"maandag tot en met vrijdag 08:30–17:00"_s;
    QTest::newRow("something else") << u"soms"_s << u"soms"_s;
}

void TestRecordWords::saysAWindow()
{
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QCOMPARE(readingValue(u"calls.window"_s, value), expected);
}

QTEST_GUILESS_MAIN(TestRecordWords)
#include "tst_RecordWords.moc"
