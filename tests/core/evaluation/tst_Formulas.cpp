// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// The worked formulas, recomputed: every case is a row of one of these tests.
class TestFormulas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void givesTheShare_data();
    void givesTheShare();
    void comparesAFraction_data();
    void comparesAFraction();
    void sharesOfDeelnemers();
    void nineteenOfTwenty();
    void reducesAgainstABaseline_data();
    void reducesAgainstABaseline();
    void fallsShortOfTheOffer();
    void coversEveryCase();

private:
    QJsonObject golden(const QString &id) const;

    QJsonArray m_cases;
};

namespace {

const Period march = Period::month(2026, 3);
const Period quarter = Period::quarter(2026, 1);

} // namespace

void TestFormulas::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/formulas/formula_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_cases = QJsonDocument::fromJson(file.readAll()).object()[u"gevallen"].toArray();
    QVERIFY(!m_cases.isEmpty());
}

QJsonObject TestFormulas::golden(const QString &id) const
{
    for (const QJsonValue &one : m_cases) {
        if (one[u"id"].toString() == id)
            return one.toObject();
    }
    return {};
}

void TestFormulas::comparesAFraction_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<int>("norm");
    QTest::addColumn<QString>("value"); // four decimals; empty: geen meting
    QTest::addColumn<Verdict>("expected");
    const auto add = [this](const char *id, qint64 numerator, qint64 denominator, Unit unit, Comparator comparator, int norm,
                            const char *valueKey, const char *metKey) {
        const QJsonObject expected = golden(QString::fromLatin1(id))[u"verwacht"].toObject();
        const QJsonValue value = expected[QLatin1StringView(valueKey)];
        const QJsonValue met = expected[QLatin1StringView(metKey)];
        QTest::newRow(id) << numerator << denominator << unit << comparator << norm
                          << (value.isDouble() ? QString::number(value.toDouble(), 'f', 4) : QString())
                          << (met.isBool() ? (met.toBool() ? Verdict::Met : Verdict::Breach) : Verdict::Missing);
    };
    for (const char *id : { "PCT-2", "PCT-4", "PCT-6" }) {
        const QJsonObject one = golden(QString::fromLatin1(id));
        const QJsonValue input = one[u"invoer"];
        const bool isLimit = one[u"formule"].toString().contains(u"<="_s);
        add(id, input[u"teller"].toInt(), input[u"noemer"].toInt(), Unit::Percent,
            isLimit ? Comparator::AtMost : Comparator::AtLeast, input[u"norm_pct"].toInt(), "waarde", "voldaan");
    }
    const QJsonValue mean = golden(u"GEM-2"_s)[u"invoer"];
    add("GEM-2", mean[u"som_seconden"].toInt(), mean[u"n"].toInt(), Unit::Second, Comparator::Less, mean[u"norm"].toInt(), "waarde",
        "voldaan");
    const QJsonValue score = golden(u"NPS-2"_s)[u"invoer"];
    add("NPS-2", score[u"promotor"].toInt() - score[u"criticaster"].toInt(),
        score[u"promotor"].toInt() + score[u"passief"].toInt() + score[u"criticaster"].toInt(), Unit::Nps, Comparator::AtLeast, 30,
        "nps", "voldaan_30");
    const QJsonObject hours = golden(u"FTE-1"_s)[u"invoer"].toObject();
    qint64 fte = 0;
    for (const QJsonValue &month : hours[u"fte_per_maand"].toArray())
        fte += month.toInt();
    add("FTE-1", hours[u"uren_ytd"].toInt(), fte / hours[u"fte_per_maand"].toArray().size(), Unit::HoursPerFte, Comparator::AtLeast,
        6, "uren_per_fte", "op_schema");
}

/// Formulas that give a number and no verdict.
void TestFormulas::givesTheShare_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<double>("expected");
    const QJsonValue calls = golden(u"SL-F1"_s)[u"invoer"];
    const qint64 within = calls[u"beantwoord_binnen_drempel"].toInt();
    const qint64 all = calls[u"beantwoord"].toInt() + calls[u"opgehangen"].toInt();
    const std::pair<const char *, qint64> levels[] = { { "SL-F1", within + calls[u"opgehangen_binnen_drempel"].toInt() },
                                                       { "SL-F3", within },
                                                       { "SL-F5", within + calls[u"opgehangen_binnen_5s"].toInt() } };
    for (const auto &[id, counted] : levels)
        QTest::newRow(id) << counted << all << Unit::Percent << golden(QString::fromLatin1(id))[u"verwacht"].toDouble();
    const QJsonValue one = golden(u"NPS-4"_s)[u"invoer"];
    QTest::newRow("NPS-4") << qint64(one[u"promotor"].toInt() - one[u"criticaster"].toInt())
                           << qint64(one[u"promotor"].toInt() + one[u"passief"].toInt() + one[u"criticaster"].toInt()) << Unit::Nps
                           << golden(u"NPS-4"_s)[u"verwacht"][u"nps"].toDouble();
    const QJsonValue effort = golden(u"CES-1"_s)[u"invoer"];
    QTest::newRow("CES-1") << qint64(effort[u"weinig_geen"].toInt() - effort[u"veel"].toInt())
                           << qint64(effort[u"weinig_geen"].toInt() + effort[u"neutraal"].toInt() + effort[u"veel"].toInt()) << Unit::Nps
                           << golden(u"CES-1"_s)[u"verwacht"][u"ces"].toDouble();
}

void TestFormulas::givesTheShare()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(Unit, unit);
    QFETCH(double, expected);
    ContractDefinition definition = contract();
    definition.indicators.front().unit = unit;
    const Outcome outcome = evaluated(definition, march, { fraction(march, numerator, denominator) });
    QCOMPARE(outcome.value->toPlain(4), QString::number(expected, 'f', 4));
    QCOMPARE(outcome.n, denominator);
}

void TestFormulas::comparesAFraction()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(Unit, unit);
    QFETCH(Comparator, comparator);
    QFETCH(int, norm);
    QFETCH(QString, value);
    QFETCH(Verdict, expected);
    ContractDefinition definition = contract();
    definition.indicators.front().unit = unit;
    definition.norms.front().comparator = comparator;
    definition.norms.front().value = Decimal(norm);
    const Outcome outcome = evaluated(definition, march, { fraction(march, numerator, denominator) });
    QCOMPARE(outcome.value ? outcome.value->toPlain(4) : QString(), value);
    QCOMPARE(outcome.verdict, expected);
}

void TestFormulas::sharesOfDeelnemers()
{
    const QJsonObject one = golden(u"LEV-1"_s);
    const QJsonObject expected = one[u"verwacht"].toObject();
    for (const QString &reading : { u"weighted"_s, u"every_month"_s }) {
        ContractDefinition definition = contract();
        Indicator &share = addPart(definition);
        share.input = InputKind::Derived;
        share.derivedFrom = { 1 };
        definition.settings.push_back({ { 1 }, u"delivery.quarter"_s, reading });
        std::vector<Outcome> parties;
        for (const QJsonValue &party : one[u"invoer"][u"deelnemers"].toArray()) {
            const PartyId id { qint64(parties.size()) + 1 };
            std::vector<Measurement> months;
            for (const QJsonValue &month : party[1].toArray())
                months.push_back(fraction(Period::month(2026, int(months.size()) + 1), month[0].toInt(), month[1].toInt(), id));
            parties.push_back(evaluateCell(definition, definition.indicators.front(), quarter, id, months));
            const QJsonObject wanted = expected[party[0].toString()].toObject();
            if (reading == u"weighted")
                QCOMPARE(parties.back().value->toPlain(4), QString::number(wanted[u"gewogen"].toDouble(), 'f', 4));
            else
                QCOMPARE(parties.back().verdict == Verdict::Met, wanted[u"elke_maand"].toBool());
        }
        QCOMPARE(parties.size(), std::size_t(2));
        const Outcome outcome = evaluateShareOfParties(definition, definition.indicators.back(), quarter, parties, nullptr);
        const QString key = reading == u"weighted" ? u"aandeel_gewogen"_s : u"aandeel_elke_maand"_s;
        QCOMPARE(outcome.value->toPlain(1), QString::number(expected[key].toDouble(), 'f', 1));
    }
}

void TestFormulas::nineteenOfTwenty()
{
    const QJsonObject one = golden(u"LEV-3"_s);
    const qint64 all = one[u"invoer"][u"aantal_deelnemers"].toInt();
    const qint64 met = one[u"invoer"][u"aantal_voldoet"].toInt();
    const Outcome outcome = evaluated(contract(), march, { fraction(march, met, all) });
    QCOMPARE(outcome.value->toPlain(1), QString::number(one[u"verwacht"][u"aandeel"].toDouble(), 'f', 1));
    QCOMPARE(outcome.verdict == Verdict::Met, one[u"verwacht"][u"voldaan"].toBool());
}

void TestFormulas::reducesAgainstABaseline_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("CO2-2, by points") << u"CO2-2"_s << u"points"_s << Verdict::Breach; // 7,5 behind is more than 5
    QTest::newRow("CO2-2, relative") << u"CO2-2"_s << u"relative"_s << Verdict::Breach; // and so is 42,9%
    QTest::newRow("CO2-4") << u"CO2-4"_s << u"points"_s << Verdict::Met;
    QTest::newRow("CO2-6") << u"CO2-6"_s << u"points"_s << Verdict::Missing;
}

/// 35% less in 24 months, along a straight path with a tolerance of 5. Source: 3.5.
void TestFormulas::reducesAgainstABaseline()
{
    QFETCH(QString, id);
    QFETCH(QString, reading);
    QFETCH(Verdict, expected);
    const QJsonObject one = golden(id);
    const QJsonValue input = one[u"invoer"];
    const QJsonValue wanted = one[u"verwacht"];
    ContractDefinition definition = contract();
    Indicator &part = definition.indicators.front();
    const bool isYear = input[u"maand"].toInt() % 12 == 0;
    part.measured = part.judged = isYear ? PeriodKind::Year : PeriodKind::HalfYear;
    part.reference = u"co2"_s;
    part.referenceUse = ReferenceUse::Reduction;
    definition.norms.front().value = Decimal(35);
    definition.norms.front().path = NormPath { NormPath::Shape::Linear, 24, Anchor::Start, Decimal(5) };
    definition.settings = { { { 1 }, u"path.gap"_s, reading } };
    ReferenceValue baseline;
    baseline.key = part.reference;
    baseline.period = Period::year(2025);
    baseline.value = Decimal(input[u"baseline"].toInt());
    definition.references = { baseline };
    const Period period = isYear ? Period::year(2025 + input[u"maand"].toInt() / 12) : Period::halfYear(2026, 1);
    const Outcome outcome = evaluated(definition, period, { measured(period, QString::number(input[u"uitstoot"].toInt())) });
    QCOMPARE(outcome.verdict, expected);
    if (wanted[u"reductie"].isDouble())
        QCOMPARE(outcome.value->toPlain(1), QString::number(wanted[u"reductie"].toDouble(), 'f', 1));
    if (wanted[u"doel"].isDouble()) {
        const auto norm = normFor(definition, part, period);
        QCOMPARE(norm->value->toPlain(), QString::number(wanted[u"doel"].toDouble(), 'f', 1));
        QCOMPARE((Ratio(0) - *outcome.margin).toPlain(1), QString::number(wanted[u"achterstand_pp"].toDouble(), 'f', 1));
    }
    QCOMPARE(reasonIn(outcome.because, ReasonCode::ReferenceMissing) != nullptr, wanted[u"status"].toString() == u"geen baseline");
}

/// The offer counts where the contract names no value: a shortage of a tenth is one. Source: A1-05, E1-22.
void TestFormulas::fallsShortOfTheOffer()
{
    const QJsonObject one = golden(u"CO2-001b"_s);
    ContractDefinition definition = contract();
    definition.norms.front().value.reset();
    definition.norms.front().offered = Decimal::fromPlain(QString::number(one[u"invoer"][u"X"].toDouble(), 'f', 1));
    const Outcome outcome = evaluated(definition, march, { measured(march, QString::number(one[u"invoer"][u"reductie"].toDouble(), 'f', 1)) });
    QCOMPARE((Ratio(0) - *outcome.margin).toPlain(1), QString::number(one[u"verwacht"][u"tekort"].toDouble(), 'f', 1));
    QCOMPARE(outcome.verdict == Verdict::Breach, one[u"verwacht"][u"resultaat"].toString() == u"Onvoldoende");
}

void TestFormulas::coversEveryCase()
{
    QStringList ids;
    for (const QJsonValue &one : m_cases)
        ids += one[u"id"].toString();
    QCOMPARE(ids, QStringList({ u"SL-F1"_s, u"SL-F3"_s, u"SL-F5"_s, u"PCT-2"_s, u"PCT-4"_s, u"PCT-6"_s, u"GEM-2"_s, u"NPS-2"_s, u"NPS-4"_s,
                                u"CES-1"_s, u"FTE-1"_s, u"CO2-2"_s, u"CO2-4"_s, u"CO2-6"_s, u"CO2-001b"_s, u"LEV-1"_s, u"LEV-3"_s }));
}

QTEST_GUILESS_MAIN(TestFormulas)
#include "tst_Formulas.moc"
