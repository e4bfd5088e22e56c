// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"
#include "InterpretationKeys.h"
#include "SurveyReadings.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

class TestInterpretations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void startsWithTheDefault();
    void readsBackEveryValue();
    void readsSurveySettings_data();
    void readsSurveySettings();
    void takesWhatIsWrittenAlike_data();
    void takesWhatIsWrittenAlike();
    void takesTheContractsReadings();
};

void TestInterpretations::startsWithTheDefault()
{
    QSet<QString> keys;
    for (const Interpretation &reading : interpretations()) {
        QVERIFY(!reading.values.isEmpty());
        QVERIFY2(QRegularExpression(u"^[AE]\\d-\\d{2,3}$"_s).match(reading.requirement).hasMatch(), qPrintable(reading.key));
        QVERIFY(!keys.contains(reading.key));
        keys.insert(reading.key);
        QCOMPARE(interpretation(reading.key)->values, reading.values);
        if (reading.key.startsWith(u"kto."))
            QCOMPARE(surveySettingText({}, reading.key), reading.values.first());
    }
    QVERIFY(!interpretation(u"kto.colour"_s));
    QVERIFY(interpretation(u"delivery.quarter"_s));
}

void TestInterpretations::readsBackEveryValue()
{
    for (const Interpretation &reading : interpretations()) {
        if (!reading.key.startsWith(u"kto."))
            continue;
        QSet<QString> seen;
        for (const QString &value : reading.values) {
            SurveySettings settings;
            QVERIFY(readSurveySetting(settings, reading.key, value));
            QCOMPARE(surveySettingText(settings, reading.key), value);
            QCOMPARE(settings == SurveySettings {}, value == reading.values.first());
            seen.insert(value);
        }
        QCOMPARE(seen.size(), reading.values.size());
    }
}

void TestInterpretations::readsSurveySettings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("short key") << u"rounding"_s << u"2"_s << u"2"_s;
    QTest::newRow("full key") << u"kto.table"_s << u"letterlijk"_s << u"letterlijk"_s;
    QTest::newRow("unknown value") << u"rounding"_s << u"3"_s << QString();
    QTest::newRow("unknown key") << u"colour"_s << u"none"_s << QString();
    QTest::newRow("a reading of something else") << u"delivery.quarter"_s << u"mean"_s << QString();
    QTest::newRow("minimum") << u"response_minimum"_s << u"66.7"_s << u"66.7"_s;
    QTest::newRow("minimum of zero") << u"response_minimum"_s << u"0"_s << u"0"_s;
    QTest::newRow("minimum of all") << u"response_minimum"_s << u"100"_s << u"100"_s;
    QTest::newRow("minimum above all") << u"response_minimum"_s << u"100.1"_s << QString();
    QTest::newRow("minimum below zero") << u"response_minimum"_s << u"-1"_s << QString();
    QTest::newRow("minimum that is no number") << u"response_minimum"_s << u"veel"_s << QString();
}

void TestInterpretations::readsSurveySettings()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    SurveySettings settings;
    QCOMPARE(readSurveySetting(settings, key, value), !expected.isEmpty());
    if (expected.isEmpty())
        QCOMPARE(settings, SurveySettings {});
    else
        QCOMPARE(surveySettingText(settings, key), expected);
}

void TestInterpretations::takesWhatIsWrittenAlike_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a listed value") << u"calls.formula"_s << u"F5"_s << true;
    QTest::newRow("a value that is not listed") << u"calls.formula"_s << u"F6"_s << false;
    QTest::newRow("other hours") << u"calls.window"_s << u"mo-sa 08:00-18:00"_s << true;
    QTest::newRow("all hours") << u"calls.window"_s << u"always"_s << true;
    QTest::newRow("no hours") << u"service.window"_s << u"altijd"_s << false;
    QTest::newRow("no seconds") << u"calls.short"_s << u"0"_s << true;
    QTest::newRow("an hour") << u"calls.short"_s << u"3600"_s << true;
    QTest::newRow("over an hour") << u"calls.short"_s << u"3601"_s << false;
    QTest::newRow("below nothing") << u"calls.short"_s << u"-1"_s << false;
    QTest::newRow("half a second") << u"calls.short"_s << u"0.5"_s << false;
    QTest::newRow("another response") << u"kto.response_minimum"_s << u"60"_s << true;
}

void TestInterpretations::takesWhatIsWrittenAlike()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, isTaken);
    QCOMPARE(takesValue(*interpretation(key), value), isTaken);
}

void TestInterpretations::takesTheContractsReadings()
{
    ContractDefinition definition = contract();
    QCOMPARE(surveySettingsOf(definition), SurveySettings {});
    definition.settings = { { { 1 }, u"kto.rounding"_s, u"1"_s },
                            { { 1 }, u"kto.count"_s, u"nonsense"_s },
                            { { 1 }, u"delivery.quarter"_s, u"mean"_s },
                            { { 1 }, u"kto.response_minimum"_s, u"60"_s } };
    const SurveySettings settings = surveySettingsOf(definition);
    QCOMPARE(settings.rounding, std::optional(1));
    QCOMPARE(settings.count, SurveySettings::Count::Topic);
    QCOMPARE(settings.responseMinimum, Decimal(60));
}

QTEST_GUILESS_MAIN(TestInterpretations)
#include "tst_Interpretations.moc"
