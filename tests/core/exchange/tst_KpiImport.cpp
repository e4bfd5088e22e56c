// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiImport.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// From the rows of an annex to kpis that wait for a person.
class TestKpiImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsDocument000_data();
    void readsDocument000();
    void countsDocument000();
    void keepsWhatTheAnnexSays();
    void confirmsNothingByItself();
    void refusesDoubledCodes();
    void makesCodesFromTitles();
    void isNeverSureWithoutAValue_data();
    void isNeverSureWithoutAValue();
    void readsOtherDocuments_data();
    void readsOtherDocuments();
    void becomesSureByAnswers();
    void answersEqualPatterns();
};

namespace {

AnnexReading annexOf(const QByteArray &text)
{
    return readAnnex({ text, AnnexKind::Text });
}

AnnexReading document000()
{
    QFile file(QStringLiteral(TEST_DATA "/annex/000_8760d00727f84e18.txt"));
    return file.open(QIODevice::ReadOnly) ? annexOf(file.readAll()) : AnnexReading {};
}

const ImportedKpi *named(const KpiImport &import, const QString &code)
{
    const auto found = std::ranges::find_if(import.kpis, [&](const ImportedKpi &kpi) { return kpi.sheet.kpi.code == code; });
    return found == import.kpis.end() ? nullptr : &*found;
}

} // namespace

void TestKpiImport::readsDocument000_data()
{
    QTest::addColumn<NormCertainty>("certainty");
    QTest::addColumn<int>("parts");
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QString>("value"); // of the last part; empty: to be filled in
    QTest::addColumn<Unit>("unit");
    using enum NormCertainty;
    QTest::newRow("KPI-01") << Sure << 1 << Comparator::AtMost << u"10"_s << Unit::WorkingDay;
    QTest::newRow("KPI-02") << Sure << 1 << Comparator::AtLeast << u"99.5"_s << Unit::Percent;
    QTest::newRow("KPI-03") << Sure << 1 << Comparator::AtLeast << u"75"_s << Unit::Percent;
    QTest::newRow("KPI-04") << Check << 2 << Comparator::AtLeast << u"98"_s << Unit::Percent;
    QTest::newRow("KPI-05") << Check << 1 << Comparator::AtLeast << u"100"_s << Unit::Percent;
    QTest::newRow("KPI-06") << Sure << 2 << Comparator::AtLeast << u"100"_s << Unit::Percent;
    QTest::newRow("KPI-07") << Fill << 1 << Comparator::AtLeast << QString() << Unit::Percent;
    QTest::newRow("KPI-08") << Sure << 1 << Comparator::AtLeast << u"5"_s << Unit::Percent;
    QTest::newRow("KPI-09") << Sure << 1 << Comparator::AtLeast << u"12"_s << Unit::HoursPerFte;
    QTest::newRow("KPI-10") << Sure << 2 << Comparator::AtMost << u"0"_s << Unit::Count;
    QTest::newRow("KPI-11") << Sure << 1 << Comparator::AtLeast << u"30"_s << Unit::Nps;
    QTest::newRow("KPI-12") << Sure << 2 << Comparator::AtLeast << u"2"_s << Unit::Count;
    QTest::newRow("KPI-13") << Sure << 2 << Comparator::Less << u"3"_s << Unit::Count;
    QTest::newRow("KPI-14") << Sure << 2 << Comparator::AtLeast << u"95"_s << Unit::Percent;
}

void TestKpiImport::readsDocument000()
{
    QFETCH(NormCertainty, certainty);
    QFETCH(int, parts);
    QFETCH(Comparator, comparator);
    QFETCH(QString, value);
    QFETCH(Unit, unit);
    const KpiImport import = kpisFrom(document000(), {});
    QVERIFY(import.problems.empty());
    QCOMPARE(import.kpis.size(), std::size_t(14));
    const ImportedKpi *kpi = named(import, QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(kpi);
    QCOMPARE(codeOf(kpi->certainty), codeOf(certainty));
    QCOMPARE(static_cast<int>(kpi->sheet.parts.size()), parts);
    const NormVersion &norm = kpi->sheet.parts.back().norm;
    QCOMPARE(norm.comparator, comparator);
    QCOMPARE(norm.value ? norm.value->toPlain() : QString(), value);
    QCOMPARE(kpi->sheet.parts.back().indicator.unit, unit);
}

void TestKpiImport::countsDocument000()
{
    const KpiImport import = kpisFrom(document000(), {});
    const auto count = [&](NormCertainty certainty) {
        return std::ranges::count(import.kpis, certainty, &ImportedKpi::certainty);
    };
    QCOMPARE(static_cast<int>(count(NormCertainty::Sure)), 11);
    QCOMPARE(static_cast<int>(count(NormCertainty::Check)), 2); // KPI-04 and KPI-05
    QCOMPARE(static_cast<int>(count(NormCertainty::Fill)), 1); // KPI-07
}

void TestKpiImport::keepsWhatTheAnnexSays()
{
    const KpiImport import = kpisFrom(document000(), {});
    const ImportedKpi *kpi = named(import, u"KPI-08"_s);
    QVERIFY(kpi);
    QCOMPARE(kpi->sheet.kpi.sourceText, u"≥5% loonsom"_s);
    QCOMPARE(kpi->sheet.kpi.method, u"HR-rapportage"_s);
    QCOMPARE(kpi->sheet.kpi.measuredBy, u"HR Lead"_s);
    QCOMPARE(kpi->sheet.kpi.consequence, u"<5%: extra leerwerkplekken binnen 30 dgn"_s);
    QCOMPARE(kpi->sheet.kpi.criteria.size(), 2);
    QVERIFY(kpi->sheet.kpi.criteria[0].startsWith(u"W-05 "_s) && kpi->sheet.kpi.criteria[1].startsWith(u"W-12 "_s));
    QCOMPARE(kpi->sheet.kpi.theme, KpiTheme::Social);
    QCOMPARE(kpi->sheet.parts.front().indicator.measured, PeriodKind::Quarter); // the frequency column
}

void TestKpiImport::confirmsNothingByItself()
{
    for (const ImportedKpi &kpi : kpisFrom(document000(), {}).kpis) {
        QVERIFY(!kpi.sheet.kpi.confirmed);
        for (const PartSheet &part : kpi.sheet.parts)
            QVERIFY(!part.norm.confirmed);
    }
}

void TestKpiImport::refusesDoubledCodes()
{
    const AnnexReading annex = annexOf("KPI | Omschrijving | Norm\nK1 | Bereikbaarheid | ≥ 95%\nK1 | Herstel | ≥ 90%\n");
    const KpiImport doubled = kpisFrom(annex, {});
    QCOMPARE(doubled.problems.size(), std::size_t(1));
    QCOMPARE(doubled.problems.front().code, ProblemCode::DuplicateCode);
    QCOMPARE(doubled.problems.front().line, 3);
    ContractDefinition contract;
    Kpi there;
    there.id = { 1 };
    there.code = u"k2"_s;
    contract.kpis.push_back(there);
    QCOMPARE(kpisFrom(annexOf("KPI | Omschrijving | Norm\nK2 | Herstel | ≥ 90%\n"), contract).problems.size(), std::size_t(1));
}

void TestKpiImport::makesCodesFromTitles()
{
    const KpiImport import = kpisFrom(annexOf("Omschrijving | Norm\nEerste reactie op tijd (coördinatie) | ≥ 95%\nHerstel | ≥ 90%\nHerstel | ≥ 80%\n"), {});
    QCOMPARE(import.kpis.size(), std::size_t(3));
    QCOMPARE(import.kpis[0].sheet.kpi.code, u"eerste-reactie-op-tijd"_s);
    QCOMPARE(import.kpis[1].sheet.kpi.code, u"herstel"_s);
    QCOMPARE(import.kpis[2].sheet.kpi.code, u"herstel-2"_s);
}

void TestKpiImport::isNeverSureWithoutAValue_data()
{
    QTest::addColumn<QString>("norm");
    QTest::newRow("an open place") << u"minimaal X% per jaar"_s;
    QTest::newRow("no norm at all") << u"nader te bepalen"_s;
    QTest::newRow("a sign that was lost") << u": 5,0%"_s;
    QTest::newRow("no sign") << u"95%"_s;
}

void TestKpiImport::isNeverSureWithoutAValue()
{
    QFETCH(QString, norm);
    const KpiImport import = kpisFrom(annexOf(u"KPI | Omschrijving | Norm\nK1 | Onderdeel | %1\nK2 | Herstel | ≥ 90%\n"_s.arg(norm).toUtf8()), {});
    QCOMPARE(import.kpis.size(), std::size_t(2));
    QVERIFY(import.kpis.front().certainty != NormCertainty::Sure);
    QCOMPARE(codeOf(import.kpis.back().certainty), u"sure"_s);
}

void TestKpiImport::readsOtherDocuments_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("sure"); // titles
    QTest::addColumn<int>("kpis");
    QTest::newRow("001") << u"001_56c0bafff6b0ea94.txt"_s
                         << QStringList { u"Kwaliteit Dienstverlening"_s, u"Realisatie van het percentage social return 2.0"_s } << 4;
    QTest::newRow("002") << u"002_90872d8ea4c80567.txt"_s
                         << QStringList { u"Snelheid van beantwoorden"_s, u"Gemiddelde wachttijd"_s } << 6;
}

void TestKpiImport::readsOtherDocuments()
{
    QFETCH(QString, file);
    QFETCH(QStringList, sure);
    QFETCH(int, kpis);
    QFile source(QStringLiteral(TEST_DATA "/annex/") + file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const KpiImport import = kpisFrom(annexOf(source.readAll()), {});
    QVERIFY(import.problems.empty());
    QCOMPARE(static_cast<int>(import.kpis.size()), kpis);
    QStringList read;
    for (const ImportedKpi &kpi : import.kpis) {
        if (kpi.certainty == NormCertainty::Sure)
            read += kpi.sheet.kpi.title;
        else
            QVERIFY(!questionsOf(kpi.reading).empty()); // what is not sure is asked
    }
    QCOMPARE(read, sure);
}

void TestKpiImport::becomesSureByAnswers()
{
    KpiImport import = kpisFrom(document000(), {});
    const std::size_t place = 3;
    QCOMPARE(import.kpis[place].sheet.kpi.code, u"KPI-04"_s);
    const auto questions = questionsOf(import.kpis[place].reading);
    QCOMPARE(questions.size(), std::size_t(1));
    QCOMPARE(questions[0].doubt.code, NormDoubt::ShareScope);
    QCOMPARE(answerQuestion(import, place, questions[0], NormAnswer::LastOnly), 1);
    QCOMPARE(import.kpis[place].certainty, NormCertainty::Sure);
    const KpiSheet &sheet = import.kpis[place].sheet;
    QCOMPARE(sheet.kpi.code, u"KPI-04"_s);
    QCOMPARE(sheet.parts.size(), std::size_t(2));
    QCOMPARE(sheet.parts[0].norm.value->toPlain(), u"100"_s);
    QCOMPARE(sheet.parts[1].norm.value->toPlain(), u"98"_s);
    QVERIFY(!sheet.kpi.confirmed);
}

void TestKpiImport::answersEqualPatterns()
{
    KpiImport import = kpisFrom(annexOf("KPI | Omschrijving | Norm\nK1 | Aangenomen gesprekken | 95%\nK2 | Aangenomen mails | 90%\n"
                                        "K3 | Herstel | ≥ 90%\n"),
                                {});
    const auto questions = questionsOf(import.kpis[0].reading);
    QCOMPARE(questions.size(), std::size_t(1));
    QCOMPARE(answerQuestion(import, 0, questions[0], NormAnswer::AtMost), 2);
    QCOMPARE(import.kpis[1].sheet.parts.front().norm.comparator, Comparator::AtMost);
    QCOMPARE(import.kpis[1].certainty, NormCertainty::Sure);
    QCOMPARE(import.kpis[2].sheet.parts.front().norm.comparator, Comparator::AtLeast);
}

QTEST_GUILESS_MAIN(TestKpiImport)
#include "tst_KpiImport.moc"
