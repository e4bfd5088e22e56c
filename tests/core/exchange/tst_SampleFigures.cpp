// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileCare.h"
#include "SamplePortfolio.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The sample is built from its readable files, as a user would have entered it, and stays what its pictures show.
class TestSampleFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void holdsItsContracts();
    void hasTwoYearsOfFigures();
    void judgesByTheAgreedNorms();
    void holdsTheWorkedExample();
    void isWholeOnceSaved();
    void isTheSameEachTime();

private:
    [[nodiscard]] Environment environment() const
    {
        return { [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); }, u"anna"_s, u"pc-1"_s,
                 m_folder.filePath(u"data"_s) };
    }
    [[nodiscard]] std::shared_ptr<const ContractDefinition> contract(const QString &code) const
    {
        return m_sample->definition(*m_sample->contractByCode(code));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Portfolio> m_sample;
};

void TestSampleFigures::initTestCase()
{
    auto sample = buildSample(environment());
    QVERIFY2(sample.hasValue(), sample ? "" : qPrintable(sample.error().detail));
    m_sample = std::move(sample).value();
}

void TestSampleFigures::holdsItsContracts()
{
    QCOMPARE(sampleToday(), QDate(2026, 10, 13));
    QStringList codes;
    for (const Contract &each : m_sample->contracts())
        codes += each.code;
    QCOMPARE(codes.size(), 5);
    QCOMPARE(contract(u"leasefietsen"_s)->participants().size(), std::size_t(10));
    QVERIFY(m_sample->path().isEmpty());
}

void TestSampleFigures::hasTwoYearsOfFigures()
{
    const auto periods = m_sample->periodsWithData(contract(u"klantcontact"_s)->contract.id);
    QCOMPARE(periods.size(), std::size_t(24));
    QCOMPARE(periods.front(), Period::month(2024, 10));
    QCOMPARE(periods.back(), Period::month(2026, 9));
    // Every part has every month: a gap in the sample would be a slip in its file.
    const auto definition = contract(u"klantcontact"_s);
    for (const Indicator &part : definition->indicators)
        QCOMPARE(m_sample->measurements(part.id, periods.front(), periods.back()).size(), std::size_t(24));
}

void TestSampleFigures::judgesByTheAgreedNorms()
{
    const auto definition = contract(u"klantcontact"_s);
    QSet<Verdict> seen;
    for (const Indicator &part : definition->indicators) {
        for (const StoredVerdict &row : m_sample->verdicts(part.id, Period::month(2024, 10), Period::month(2026, 9))) {
            seen.insert(row.verdict);
            const auto kpi = std::find_if(definition->kpis.begin(), definition->kpis.end(),
                                          [&](const Kpi &each) { return each.id == part.kpi; });
            const bool isTarget = kpi->code.contains(u"fout"_s) || kpi->code == u"first-time-fix";
            QVERIFY2(!isTarget || row.verdict != Verdict::Breach, "a missed target is never a breach (E2-04 … E2-06)");
        }
    }
    QVERIFY2(seen.contains(Verdict::Met) && seen.contains(Verdict::Breach) && seen.contains(Verdict::Attention),
             "a sample in which all is well shows nothing");
}

void TestSampleFigures::holdsTheWorkedExample()
{
    const auto rounds = m_sample->surveyRounds(contract(u"leasefietsen"_s)->contract.id);
    QVERIFY(!rounds.empty());
    const auto result = m_sample->surveyResult(rounds.back().id);
    QVERIFY(result);
    QCOMPARE(result->fair, 2);
    QCOMPARE(result->poor, 2);
    QCOMPARE(result->advised, SurveyOutcome::S4Plus);
    QVERIFY(result->coveredByTable);
}

void TestSampleFigures::isWholeOnceSaved()
{
    const QString path = m_folder.filePath(u"voorbeeld.maatlat"_s);
    QVERIFY(m_sample->saveAs(path));
    const auto report = checkFile(path, environment());
    QVERIFY(report);
    QVERIFY2(report->findings.empty(), report->findings.empty() ? "" : qPrintable(report->findings.front().detail));
    for (const Contract &each : m_sample->contracts())
        QVERIFY(m_sample->recompute(each.id));
}

void TestSampleFigures::isTheSameEachTime()
{
    const auto again = buildSample(environment());
    QVERIFY(again);
    QCOMPARE((*again)->measurementCount(), m_sample->measurementCount());
    for (const Contract &each : m_sample->contracts()) {
        const auto other = (*again)->definition(*(*again)->contractByCode(each.code));
        QVERIFY(other->contract == m_sample->definition(each.id)->contract);
        for (const Indicator &part : other->indicators)
            QVERIFY((*again)->measurements(part.id) == m_sample->measurements(part.id));
    }
    (*again)->discardAtClose();
}

QTEST_GUILESS_MAIN(TestSampleFigures)
#include "tst_SampleFigures.moc"
