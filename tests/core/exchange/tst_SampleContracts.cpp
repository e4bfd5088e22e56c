// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SamplePortfolio.h"
#include "Standings.h"
#include "Words.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The sample as the design shows it on 13 October 2026.
class TestSampleContracts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void holdsFiveContracts();
    void standsAsTheDesignShows_data();
    void standsAsTheDesignShows();
    void countsEachContract_data();
    void countsEachContract();
    void asksForWhatMatters();
    void keepsItsOwnSignalsOutOfTheTemplates();

private:
    [[nodiscard]] ContractStanding standing(const QString &contract, const QString &view) const
    {
        return contractStanding(*m_portfolio, m_portfolio->contractByCode(contract).value(), Period::fromText(view).value(),
                                sampleToday());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Portfolio> m_portfolio;
};

void TestSampleContracts::initTestCase()
{
    Environment environment;
    environment.now = [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); };
    environment.user = u"tester"_s;
    environment.dataFolder = m_folder.path();
    auto sample = buildSample(environment);
    QVERIFY2(sample.hasValue(), sample ? "" : qPrintable(sample.error().detail));
    m_portfolio = std::move(sample).value();
}

void TestSampleContracts::holdsFiveContracts()
{
    QStringList lines;
    std::size_t kpis = 0;
    for (const Contract &contract : m_portfolio->contracts()) {
        lines += contract.title + u", "_s + contract.supplier;
        kpis += m_portfolio->definition(contract.id)->kpis.size();
    }
    QCOMPARE(lines, (QStringList { u"Leasefietsen voor het Rijk, Veldfiets Lease"_s, u"Specialistisch vloeronderhoud, Helder Vloerzorg"_s,
                                   u"Klantcontact inwoners, Stemwijs Contact"_s, u"Applicatiebeheer & servicedesk, Linde & Vos IT"_s,
                                   u"Omnichannel dienstverlening, Eigen programma"_s }));
    QCOMPARE(kpis, std::size_t(41));
    QCOMPARE(sampleToday(), QDate(2026, 10, 13));
}

void TestSampleContracts::standsAsTheDesignShows_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<QString>("value"); ///< of the part that a card shows
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const QString &contract, const QString &view, const QString &kpi, const QString &value, Verdict verdict) {
        QTest::addRow("%s %s %s", qPrintable(contract), qPrintable(view), qPrintable(kpi)) << contract << view << kpi << value << verdict;
    };
    using enum Verdict;
    const QString software = u"applicatiebeheer"_s;
    const QString september = u"2026-09"_s;
    row(software, september, u"KPI-01"_s, u"14 januari 2026"_s, Met);
    row(software, september, u"KPI-02"_s, u"99,6%"_s, Met);
    row(software, september, u"KPI-03"_s, u"73,8%"_s, Breach);
    row(software, september, u"KPI-04"_s, u"98,1%"_s, Attention);
    row(software, september, u"KPI-05"_s, u"dag 4"_s, Met);
    row(software, september, u"KPI-06"_s, u"2"_s, Met);
    row(software, september, u"KPI-07"_s, u"14,2%"_s, Met);
    row(software, september, u"KPI-08"_s, u"5,4%"_s, Met);
    row(software, september, u"KPI-09"_s, u"8,1 uur/fte"_s, Attention);
    row(software, september, u"KPI-10"_s, u"96,4%"_s, Met);
    row(software, september, u"KPI-11"_s, u"+34"_s, Met);
    row(software, september, u"KPI-12"_s, QString(), Missing);
    row(software, september, u"KPI-13"_s, u"0"_s, Met);
    row(software, september, u"KPI-14"_s, u"93,2%"_s, Breach);
    row(software, u"2026-05"_s, u"KPI-05"_s, u"dag 5"_s, Attention);
    row(software, u"2026-06"_s, u"KPI-12"_s, u"2"_s, Met);
    const QString floors = u"vloeronderhoud"_s;
    row(floors, u"2026-Q3"_s, u"kwaliteit"_s, u"94,1%"_s, Breach);
    row(floors, u"2026-Q3"_s, u"social-return"_s, u"5,3%"_s, Met);
    row(floors, u"2026-Q3"_s, u"co2"_s, u"4,2%"_s, Met);
    row(floors, u"2026-Q3"_s, u"dynamisch"_s, QString(), NotApplicable);
    row(floors, u"2025-Q1"_s, u"social-return"_s, u"5,1%"_s, Breach);
    const QString channels = u"omnichannel"_s;
    row(channels, september, u"tevredenheid"_s, u"7,6"_s, Met);
    row(channels, september, u"klantmoeite"_s, u"+48"_s, Met);
    row(channels, september, u"ontevreden"_s, u"4,1%"_s, Met);
    row(channels, september, u"een-contact"_s, u"71,0%"_s, Attention);
    row(channels, september, u"direct-verwerkt"_s, u"67,0%"_s, Met);
    row(channels, september, u"op-afspraak"_s, u"81,0%"_s, Met);
    row(channels, september, u"statusinfo"_s, u"64,0%"_s, Attention);
    row(channels, september, u"telefoon-20s"_s, u"78,0%"_s, Met);
    row(channels, september, u"terugbellen"_s, u"92,0%"_s, Met);
    row(channels, september, u"balie-10min"_s, u"88,0%"_s, Met);
    row(channels, september, u"doorlooptijd-email"_s, u"8,4 dagen"_s, Attention);
    row(channels, september, u"kennisbank"_s, QString(), Missing);
}

void TestSampleContracts::standsAsTheDesignShows()
{
    QFETCH(QString, contract);
    QFETCH(QString, view);
    QFETCH(QString, kpi);
    QFETCH(QString, value);
    QFETCH(Verdict, verdict);
    const ContractStanding now = standing(contract, view);
    const auto found = std::ranges::find(now.kpis, kpi, [](const KpiStanding &each) { return each.kpi.code; });
    QVERIFY(found != now.kpis.end());
    const PartStanding &lead = found->lead();
    QCOMPARE(codeOf(found->outcome.verdict), codeOf(verdict));
    if (!value.isEmpty())
        QCOMPARE(shownValue(lead.outcome.value.value(), lead.indicator.unit, lead.norm ? &*lead.norm : nullptr), value);
}

void TestSampleContracts::countsEachContract_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("counts"); ///< breach, attention, met, no verdict
    QTest::newRow("applicatiebeheer") << u"applicatiebeheer"_s << u"2026-09"_s << u"2 2 9 1"_s;
    QTest::newRow("vloeronderhoud") << u"vloeronderhoud"_s << u"2026-Q3"_s << u"1 0 2 1"_s;
    QTest::newRow("omnichannel") << u"omnichannel"_s << u"2026-09"_s << u"0 3 8 1"_s;
}

void TestSampleContracts::countsEachContract()
{
    QFETCH(QString, contract);
    QFETCH(QString, view);
    QFETCH(QString, counts);
    const VerdictCounts now = standing(contract, view).counts;
    QCOMPARE(u"%1 %2 %3 %4"_s.arg(now.breach).arg(now.attention).arg(now.met).arg(now.noVerdict), counts);
}

void TestSampleContracts::asksForWhatMatters()
{
    const ContractStanding now = standing(u"applicatiebeheer"_s, u"2026-09"_s);
    const auto fcr = std::ranges::find(now.kpis, u"KPI-03"_s, [](const KpiStanding &each) { return each.kpi.code; });
    QCOMPARE(fcr->lead().runBelow, 4);
    const auto repair = std::ranges::find(now.kpis, u"KPI-04"_s, [](const KpiStanding &each) { return each.kpi.code; });
    QVERIFY(repair->lead().forecast);
    QCOMPARE(repair->lead().forecast->verdict, Verdict::Breach);
    const auto late = std::ranges::find(now.kpis, u"KPI-12"_s, [](const KpiStanding &each) { return each.kpi.code; });
    QCOMPARE(late->parts.size(), std::size_t(2));
}

void TestSampleContracts::keepsItsOwnSignalsOutOfTheTemplates()
{
    const auto margins = [this](const QString &code) {
        int count = 0;
        for (const NormVersion &norm : m_portfolio->definition(m_portfolio->contractByCode(code).value())->norms)
            count += norm.watchMargin ? 1 : 0;
        return count;
    };
    QCOMPARE(margins(u"applicatiebeheer"_s), 4);
    QCOMPARE(margins(u"vloeronderhoud"_s), 0);
}

QTEST_GUILESS_MAIN(TestSampleContracts)
#include "tst_SampleContracts.moc"
