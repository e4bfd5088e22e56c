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

/// The worked formulas that end in a verdict, recomputed. Formulas over call logs and baselines belong to the rooms that
/// make measurements of them.
class TestFormulas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comparesAFraction_data();
    void comparesAFraction();
    void sharesOfDeelnemers();
    void nineteenOfTwenty();

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

QTEST_GUILESS_MAIN(TestFormulas)
#include "tst_Formulas.moc"
