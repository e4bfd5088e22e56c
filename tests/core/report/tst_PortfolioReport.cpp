// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfWriter.h"
#include "PortfolioReport.h"
#include "ReportWords.h"
#include "SamplePortfolio.h"
#include "Standings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// All contracts in one document. Source: ux §6-02.
class TestPortfolioReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsWhatTheOverviewTells();
    void anEmptyFileHasNothingToTell();
    void isNamedByItsPeriod_data();
    void isNamedByItsPeriod();

private:
    [[nodiscard]] static const ReportTable *tableOf(const ReportSection &section)
    {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block))
                return table;
        }
        return nullptr;
    }
    [[nodiscard]] Environment environment() const
    {
        Environment environment;
        environment.now = [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); };
        environment.user = u"tester"_s;
        environment.machine = u"bank"_s;
        environment.dataFolder = m_folder.path();
        return environment;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Portfolio> m_sample;
    std::unique_ptr<Portfolio> m_empty;
};

void TestPortfolioReport::initTestCase()
{
    auto sample = buildSample(environment());
    QVERIFY(sample);
    m_sample = std::move(sample).value();
    auto empty = Portfolio::createUnsaved(environment());
    QVERIFY(empty);
    m_empty = std::move(empty).value();
}

void TestPortfolioReport::tellsWhatTheOverviewTells()
{
    const Period view = Period::quarter(2026, 3);
    const Report report = portfolioReport(*m_sample, view, sampleToday());
    const PortfolioStanding standing = portfolioStanding(*m_sample, view, sampleToday());
    const ReportTable *contracts = tableOf(report.sections.at(0));
    QVERIFY(contracts);
    QCOMPARE(contracts->rows.size(), standing.rows.size());
    int breaches = 0;
    for (const auto &row : contracts->rows)
        breaches += row.at(1).text.toInt();
    QCOMPARE(breaches, standing.counts.breach);
    const ReportTable *attention = tableOf(report.sections.at(1));
    QVERIFY(attention);
    QCOMPARE(attention->rows.size(), standing.attention.size());
    QCOMPARE(report.sections.back().title, reportPhrase(ReportPhrase::Duties));
    const QString path = m_folder.filePath(u"overzicht.pdf"_s);
    QVERIFY(writePdf(report, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
}

void TestPortfolioReport::anEmptyFileHasNothingToTell()
{
    const Report report = portfolioReport(*m_empty, Period::quarter(2026, 3), sampleToday());
    QVERIFY(tableOf(report.sections.at(0))->rows.empty());
    QVERIFY(!tableOf(report.sections.at(1)));
    QVERIFY(!tableOf(report.sections.back()));
}

void TestPortfolioReport::isNamedByItsPeriod_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("title");
    QTest::newRow("a month") << u"2026-09"_s << u"Maandoverzicht"_s;
    QTest::newRow("a quarter") << u"2026-Q3"_s << u"Kwartaaloverzicht"_s;
    QTest::newRow("a year") << u"2026"_s << u"Jaaroverzicht"_s;
}

void TestPortfolioReport::isNamedByItsPeriod()
{
    QFETCH(QString, period);
    QFETCH(QString, title);
    QCOMPARE(portfolioReport(*m_empty, *Period::fromText(period), sampleToday()).title, title);
}

QTEST_MAIN(TestPortfolioReport)
#include "tst_PortfolioReport.moc"
