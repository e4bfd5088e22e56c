// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractVerbs.h"
#include "KpiLibrary.h"
#include "NormLint.h"
#include "TemplateLibrary.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKpiLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void holdsTheWholeAnnex();
    void isReadWithoutMistakes();
    void describesEach_data();
    void describesEach();
    void givesNoNormAsAgreed();
    void findsOneByItsCode();
    void copiesOneByOne();
    void givesACopyAFreeCode();
    void namesTheMistake_data();
    void namesTheMistake();
};

namespace {

QByteArray libraryFile()
{
    QFile file(u":/library/kanaal-kpis.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sound()
{
    return QString::fromUtf8(R"({ "format": 1, "channels": [ { "code": "phone", "name": "Telefoon" } ],
        "sourceDocument": "x.txt", "sourceReference": "Bijlage", "kpis": [
        { "channel": "phone", "code": "a", "title": "A", "explanation": "Uitleg", "definition": "Wat", "theme": "reach",
          "unit": "percent", "input": "fraction", "measured": "month", "overTime": "ratio_of_sums", "numerator": "deel",
          "denominator": "geheel", "source": "Systeem", "better": "lower", "sourceText": "A" },
        { "channel": "phone", "code": "b", "title": "B", "explanation": "Uitleg", "definition": "Wat", "theme": "reach",
          "unit": "second", "input": "number", "measured": "month", "overTime": "mean", "source": "Systeem",
          "better": "neither", "sourceText": "B" } ] })");
}

} // namespace

void TestKpiLibrary::holdsTheWholeAnnex()
{
    QMap<QString, int> channels;
    QSet<QString> codes;
    const auto library = kpiLibrary();
    for (const LibraryKpi &kpi : library) {
        ++channels[kpi.channelName];
        codes.insert(kpi.sheet.kpi.code);
    }
    QCOMPARE(library.size(), std::size_t(38)); // E3-30…67
    QCOMPARE(codes.size(), 38);
    QCOMPARE(channels, (QMap<QString, int> { { u"Balie"_s, 14 }, { u"Telefoon"_s, 13 }, { u"Digitaal en post"_s, 8 }, { u"E-mail"_s, 3 } }));
}

void TestKpiLibrary::isReadWithoutMistakes()
{
    const KpiLibraryReading reading = readKpiLibrary(libraryFile());
    for (const Problem &problem : reading.problems)
        qInfo("line %d, %s", problem.line, qPrintable(problem.place));
    QVERIFY(reading.problems.empty());
}

void TestKpiLibrary::describesEach_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<PeriodKind>("measured");
    QTest::addColumn<Comparator>("comparator");
    const auto row = [](const QString &code, Unit unit, PeriodKind measured, Comparator comparator) {
        QTest::newRow(qPrintable(code)) << code << unit << measured << comparator;
    };
    using enum PeriodKind;
    row(u"balie-bezoekers"_s, Unit::PerThousand, Month, Comparator::AtLeast);
    row(u"balie-per-bezoeker"_s, Unit::Number, Month, Comparator::AtLeast);
    row(u"balie-inloop-weg"_s, Unit::Percent, Month, Comparator::AtMost);
    row(u"balie-langste-wachttijd"_s, Unit::Minute, Quarter, Comparator::AtMost);
    row(u"balie-ontevreden"_s, Unit::Percent, Quarter, Comparator::AtMost);
    row(u"balie-klantmoeite"_s, Unit::Nps, Quarter, Comparator::AtLeast);
    row(u"telefoon-wachttijd"_s, Unit::Second, Month, Comparator::AtMost);
    row(u"telefoon-direct"_s, Unit::Percent, Month, Comparator::AtLeast);
    row(u"digitaal-bezoekers"_s, Unit::PerThousand, Quarter, Comparator::AtLeast);
    row(u"post-openstaand"_s, Unit::PerThousand, Month, Comparator::AtMost);
    row(u"email-tijdig"_s, Unit::Percent, Month, Comparator::AtLeast);
}

void TestKpiLibrary::describesEach()
{
    QFETCH(QString, code);
    QFETCH(Unit, unit);
    QFETCH(PeriodKind, measured);
    QFETCH(Comparator, comparator);
    const auto kpi = libraryKpi(code);
    QVERIFY(kpi.hasValue());
    const PartSheet &part = kpi->sheet.parts.front();
    QCOMPARE(part.indicator.unit, unit);
    QCOMPARE(part.indicator.measured, measured);
    QCOMPARE(part.indicator.judged, measured);
    QCOMPARE(part.norm.comparator, comparator);
    QVERIFY(!kpi->explanation.isEmpty() && kpi->explanation != part.indicator.definition);
    QCOMPARE(part.indicator.input == InputKind::Fraction, !part.indicator.denominatorLabel.isEmpty());
}

void TestKpiLibrary::givesNoNormAsAgreed()
{
    for (const LibraryKpi &kpi : kpiLibrary()) {
        const NormVersion &norm = kpi.sheet.parts.front().norm;
        QVERIFY(!norm.value);
        QCOMPARE(norm.kind, NormKind::Guideline);
        QVERIFY(!norm.sourceText.isEmpty());
        const auto findings = lint(norm, kpi.sheet.parts.front().indicator.unit);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().fault, NormFault::MissingValue);
    }
}

void TestKpiLibrary::findsOneByItsCode()
{
    QCOMPARE(libraryKpi(u"Balie-Wachttijd-Inloop"_s)->sheet.kpi.title, u"Wachttijd zonder afspraak"_s);
    const auto none = libraryKpi(u"fax"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestKpiLibrary::copiesOneByOne()
{
    const QTemporaryDir folder;
    Environment environment;
    environment.now = [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); };
    environment.user = u"tester"_s;
    environment.dataFolder = folder.path();
    auto portfolio = Portfolio::createUnsaved(environment);
    QVERIFY(portfolio.hasValue());
    const auto contract = addContract(**portfolio, loadTemplate(u"klantcontact"_s).value());
    QVERIFY(contract.hasValue());
    const auto library = kpiLibrary();
    for (const LibraryKpi &kpi : library)
        QVERIFY(saveKpi(**portfolio, *contract, copyFor(*(*portfolio)->definition(*contract), kpi)).hasValue());
    const auto definition = (*portfolio)->definition(*contract);
    QCOMPARE(definition->kpis.size(), std::size_t(6 + 38));
    const Kpi *copied = definition->kpi(u"telefoon-service-level"_s);
    QVERIFY(copied);
    QCOMPARE(copied->sourceReference, u"Bijlage I, Telefoon"_s);
    QCOMPARE(definition->indicatorsOf(copied->id).size(), std::size_t(1));
}

void TestKpiLibrary::givesACopyAFreeCode()
{
    ContractDefinition contract = loadTemplate(u"klantcontact"_s).value();
    const LibraryKpi kpi = libraryKpi(u"telefoon-direct"_s).value();
    QCOMPARE(copyFor(contract, kpi).kpi.code, u"telefoon-direct"_s);
    contract.kpis.front().code = u"Telefoon-Direct"_s;
    QCOMPARE(copyFor(contract, kpi).kpi.code, u"telefoon-direct-2"_s);
    contract.kpis.back().code = u"telefoon-direct-2"_s;
    QCOMPARE(copyFor(contract, kpi).kpi.code, u"telefoon-direct-3"_s);
    QCOMPARE(copyFor(contract, kpi).kpi.contract, contract.contract.id);
}

void TestKpiLibrary::namesTheMistake_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QString>("place");
    using enum ProblemCode;
    const auto row = [](const char *name, const QString &from, const QString &to, ProblemCode code, const QString &place) {
        QTest::newRow(name) << from << to << code << place;
    };
    row("nothing at all", sound(), QString(), EmptyFile, QString());
    row("no JSON", u"{ \"format\""_s, u"{ format\""_s, SyntaxError, QString());
    row("another format", u"\"format\": 1"_s, u"\"format\": 2"_s, UnknownValue, u"format"_s);
    row("a channel that is not there", u"\"channel\": \"phone\", \"code\": \"b\""_s, u"\"channel\": \"fax\", \"code\": \"b\""_s,
        BrokenReference, u"kpis[1].channel"_s);
    row("doubled code", u"\"code\": \"b\""_s, u"\"code\": \"A\""_s, DuplicateCode, u"kpis[1].code"_s);
    row("unknown key", u"\"better\": \"lower\""_s, u"\"better\": \"lower\", \"norm\": 1"_s, UnknownKey, u"kpis[0].norm"_s);
    row("unknown direction", u"\"better\": \"lower\""_s, u"\"better\": \"less\""_s, UnknownValue, u"kpis[0].better"_s);
    row("missing key", u"\"explanation\": \"Uitleg\", \"definition\": \"Wat\", \"theme\": \"reach\",\n          \"unit\": \"percent\""_s,
        u"\"definition\": \"Wat\", \"theme\": \"reach\", \"unit\": \"percent\""_s, MissingKey, u"kpis[0].explanation"_s);
    row("a share of nothing", u"\"numerator\": \"deel\","_s, QString(), MissingKey, u"kpis[0].numerator"_s);
    row("a number of something", u"\"overTime\": \"mean\""_s, u"\"overTime\": \"mean\", \"numerator\": \"x\""_s, UnknownKey,
        u"kpis[1].numerator"_s);
}

void TestKpiLibrary::namesTheMistake()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(ProblemCode, code);
    QFETCH(QString, place);
    QString text = sound();
    QVERIFY(readKpiLibrary(text.toUtf8()).problems.empty());
    const qsizetype at = text.indexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    const KpiLibraryReading reading = readKpiLibrary(text.toUtf8());
    QVERIFY(reading.kpis.empty());
    QVERIFY(std::ranges::any_of(reading.problems, [&](const Problem &each) { return each.code == code && each.place == place; }));
}

QTEST_GUILESS_MAIN(TestKpiLibrary)
#include "tst_KpiLibrary.moc"
