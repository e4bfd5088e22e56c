// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InterpretationKeys.h"
#include "OverlegReport.h"
#include "ReportText.h"
#include "ReportWords.h"
#include "SamplePortfolio.h"
#include "Words.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The pack of the sample, as a reader would check it.
class TestOverlegReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysWhatTheContractCameTo();
    void showsTheSurveyWithItsReason();
    void drawsATrendWithItsNorm();
    void namesEveryReadingInWords();
    void speaksEnglish();
    void refusesAnUnknownContract();

private:
    [[nodiscard]] Report packOf(const QString &code) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Portfolio> m_portfolio;
};

void TestOverlegReport::initTestCase()
{
    Environment environment;
    environment.now = [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); };
    environment.user = u"tester"_s;
    environment.machine = u"bank"_s;
    environment.dataFolder = m_folder.path();
    auto sample = buildSample(environment);
    QVERIFY2(sample.hasValue(), sample ? "" : qPrintable(sample.error().detail));
    m_portfolio = std::move(sample).value();
}

Report TestOverlegReport::packOf(const QString &code) const
{
    const auto contract = m_portfolio->contractByCode(code);
    Q_ASSERT(contract);
    auto report = overlegReport(*m_portfolio, *contract, Period::quarter(2026, 3), sampleToday());
    Q_ASSERT(report);
    return std::move(report).value();
}

void TestOverlegReport::saysWhatTheContractCameTo()
{
    const Report report = packOf(u"leasefietsen"_s);
    const QString text = plainTextOf(report);
    QVERIFY(report.title.contains(u"Leasefietsen"_s));
    QVERIFY(text.contains(u"derde kwartaal 2026"_s));
    QVERIFY2(text.contains(u"90"_s) && text.contains(u"Slecht"_s), qPrintable(text));
    QVERIFY(text.contains(u"leverbetrouwbaarheid"_s));
}

void TestOverlegReport::showsTheSurveyWithItsReason()
{
    const QString text = plainTextOf(packOf(u"leasefietsen"_s));
    QVERIFY(text.contains(u"S4+"_s));
    QVERIFY(text.contains(reportPhrase(ReportPhrase::SurveyWhy)));
    QVERIFY(text.contains(u"4c"_s) && text.contains(u"6b"_s));
    QVERIFY(text.contains(u"Belastingdienst"_s));
}

void TestOverlegReport::drawsATrendWithItsNorm()
{
    int charts = 0;
    for (const ReportSection &section : packOf(u"klantcontact"_s).sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *chart = std::get_if<ChartSpec>(&block);
            if (!chart)
                continue;
            ++charts;
            QVERIFY(chart->trend.has_value());
            QVERIFY(!chart->trend->normLabel.isEmpty());
            QCOMPARE(chart->trend->norm.size(), chart->trend->points.size());
            QVERIFY(!chart->summary.isEmpty());
        }
    }
    QCOMPARE(charts, 6);
}

void TestOverlegReport::namesEveryReadingInWords()
{
    for (const Interpretation &reading : interpretations()) {
        QVERIFY2(readingName(reading.key) != reading.key, qPrintable(reading.key));
        if (reading.values.size() < 2)
            continue;
        for (const QString &value : reading.values)
            QVERIFY2(readingValue(reading.key, value) != value, qPrintable(reading.key + u' ' + value));
    }
}

void TestOverlegReport::speaksEnglish()
{
    setLanguage(Language::English);
    const QString text = plainTextOf(packOf(u"klantcontact"_s));
    setLanguage(Language::Dutch);
    QVERIFY(text.contains(u"94.4%"_s));
}

void TestOverlegReport::refusesAnUnknownContract()
{
    const auto report = overlegReport(*m_portfolio, ContractId { 999 }, Period::quarter(2026, 3), sampleToday());
    QVERIFY(!report.hasValue());
    QCOMPARE(report.error().code, ErrorCode::NotFound);
}

QTEST_MAIN(TestOverlegReport)
#include "tst_OverlegReport.moc"
