// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The worked formulas through the command line: measured values in, the expected verdict and number out. The numbers are
/// those of the cases; which part of which template they belong to is said here. Source: requirements 3, formula_cases.json.
class TestFormulaCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesOutAsWorked_data();
    void comesOutAsWorked();
    void sharesOfDeelnemers_data();
    void sharesOfDeelnemers();
    void reducesAgainstABaseline_data();
    void reducesAgainstABaseline();
    void fallsShortOfTheOffer();
    void nineteenOfTwenty();

private:
    [[nodiscard]] QJsonObject golden(const QString &id) const
    {
        for (const QJsonValue &one : m_cases) {
            if (one[u"id"].toString() == id)
                return one.toObject();
        }
        return {};
    }
    static QJsonObject outcomeOf(const Answer &answer, const QString &indicator, const QString &period)
    {
        for (const QJsonValue &row : answer.json()[u"outcomes"].toArray()) {
            if (row[u"indicator"].toString() == indicator && row[u"period"].toString() == period)
                return row.toObject();
        }
        return {};
    }
    static QJsonObject evaluated(const CliWorld &world, const QString &file, const QByteArray &table, const QString &indicator, const QString &period)
    {
        const QString source = world.write(u"bron.csv"_s, table);
        if (world.run({ u"import"_s, u"measurements"_s, file, source, u"--today"_s, u"2028-02-01"_s }).exit != 0)
            return {};
        return outcomeOf(world.run({ u"evaluate"_s, file, u"--period"_s, period, u"--today"_s, u"2028-02-01"_s, u"--json"_s }), indicator, period);
    }
    /// The number of an answer, as the cases write it: four decimals.
    static QString number(const QJsonValue &value) { return value.isNull() ? QString() : QString::number(value.toString().toDouble(), 'f', 4); }

    QJsonArray m_cases;
};

void TestFormulaCases::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/formulas/formula_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_cases = QJsonDocument::fromJson(file.readAll()).object()[u"gevallen"].toArray();
}

void TestFormulaCases::comesOutAsWorked_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("row"); ///< of the table: period;numerator;denominator;value
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("value"); ///< four decimals; empty: none
    const auto input = [this](const char *id, const QString &key) { return golden(QString::fromLatin1(id))[u"invoer"][key].toInt(); };
    const auto fraction = [](const QString &period, int numerator, int denominator) { return u"%1;%2;%3;"_s.arg(period).arg(numerator).arg(denominator); };
    const auto wanted = [this](const char *id, const QString &key) {
        const QJsonValue all = golden(QString::fromLatin1(id))[u"verwacht"];
        const QJsonValue value = all.isObject() ? all[key] : all;
        return value.isDouble() ? QString::number(value.toDouble(), 'f', 4) : QString();
    };
    const auto add = [](const char *id, const QString &contract, const QString &row, const QString &part, const QString &status, const QString &value) {
        QTest::newRow(id) << contract << row << part << status << value;
    };
    const QString calls = u"klantcontact"_s;
    const QString month = u"2026-03"_s;
    const int within = input("SL-F1", u"beantwoord_binnen_drempel"_s);
    const int all = input("SL-F1", u"beantwoord"_s) + input("SL-F1", u"opgehangen"_s);
    add("SL-F1", calls, fraction(month, within + input("SL-F1", u"opgehangen_binnen_drempel"_s), all), u"snelheid"_s, u"met"_s, wanted("SL-F1", {}));
    add("SL-F3", calls, fraction(month, within, all), u"snelheid"_s, u"met"_s, wanted("SL-F3", {}));
    add("SL-F5", calls, fraction(month, within + input("SL-F5", u"opgehangen_binnen_5s"_s), all), u"snelheid"_s, u"met"_s, wanted("SL-F5", {}));
    add("PCT-2", calls, fraction(month, input("PCT-2", u"teller"_s), input("PCT-2", u"noemer"_s)), u"aangenomen"_s, u"met"_s, wanted("PCT-2", u"waarde"_s));
    add("PCT-4", calls, fraction(month, 0, 0), u"aangenomen"_s, u"missing"_s, {});
    // A target is never breached: what misses it asks for attention.
    add("PCT-6", calls, fraction(month, input("PCT-6", u"teller"_s), input("PCT-6", u"noemer"_s)), u"kritieke-fouten"_s, u"attention"_s, wanted("PCT-6", u"waarde"_s));
    add("GEM-2", calls, month + u";;;119,99"_s, u"wachttijd"_s, u"met"_s, wanted("GEM-2", u"waarde"_s));
    const QString quarter = u"2026-Q2"_s;
    const QString desk = u"applicatiebeheer"_s;
    add("NPS-2", desk, quarter + u";;;29,6667"_s, u"KPI-11"_s, u"breach"_s, wanted("NPS-2", u"nps"_s));
    add("NPS-4", desk, quarter + u";;;100"_s, u"KPI-11"_s, u"met"_s, wanted("NPS-4", u"nps"_s));
    // Behind its path during the year: attention and not yet a breach (A0-11).
    add("FTE-1", desk, quarter + u";;;5,6364"_s, u"KPI-09"_s, u"attention"_s, wanted("FTE-1", u"uren_per_fte"_s));
}

void TestFormulaCases::comesOutAsWorked()
{
    QFETCH(QString, contract);
    QFETCH(QString, row);
    QFETCH(QString, part);
    QFETCH(QString, status);
    QFETCH(QString, value);
    const CliWorld world;
    const QString table = u"kpi;period;numerator;denominator;value\n%1;%2\n"_s.arg(part, row);
    const QJsonObject outcome = evaluated(world, world.portfolio({ contract }), table.toUtf8(), part + u".1"_s, row.section(u';', 0, 0));
    QCOMPARE(outcome[u"status"].toString(), status);
    QCOMPARE(number(outcome[u"value"]), value);
}

void TestFormulaCases::sharesOfDeelnemers_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("key");
    QTest::newRow("LEV-1, weighted") << u"weighted"_s << u"aandeel_gewogen"_s;
    QTest::newRow("LEV-1, every month") << u"every_month"_s << u"aandeel_elke_maand"_s;
}

void TestFormulaCases::sharesOfDeelnemers()
{
    QFETCH(QString, reading);
    QFETCH(QString, key);
    const CliWorld world;
    const QString file = world.portfolio({ u"leasefietsen"_s });
    const Answer first = world.run({ u"evaluate"_s, file, u"--period"_s, u"2026-Q3"_s, u"--json"_s });
    QStringList parties;
    for (const QJsonValue &row : first.json()[u"outcomes"].toArray()) {
        if (row[u"indicator"].toString() == u"leverbetrouwbaarheid.1" && !parties.contains(row[u"party"].toString()))
            parties += row[u"party"].toString();
    }
    QByteArray table = "kpi;party;period;numerator;denominator;value\n";
    const QJsonArray cases = golden(u"LEV-1"_s)[u"invoer"][u"deelnemers"].toArray();
    for (qsizetype i = 0; i < parties.size(); ++i) {
        // The deelnemers of the case; the others were asked nothing in the quarter.
        for (int month = 0; month < 3; ++month) {
            const QJsonArray months = i < cases.size() ? cases[i][1].toArray() : QJsonArray();
            const QString counts = months.isEmpty() ? u";;n.v.t."_s
                                                    : u"%1;%2;"_s.arg(months[month][0].toInt()).arg(months[month][1].toInt());
            table += u"leverbetrouwbaarheid.1;%1;2026-0%2;%3\n"_s.arg(parties[i]).arg(month + 7).arg(counts).toUtf8();
        }
    }
    COMPARE_EXIT(world.run({ u"readings"_s, file, u"--set"_s, u"delivery.quarter="_s + reading }), 0);
    const QJsonObject outcome = evaluated(world, file, table, u"leverbetrouwbaarheid.2"_s, u"2026-Q3"_s);
    QCOMPARE(number(outcome[u"value"]), QString::number(golden(u"LEV-1"_s)[u"verwacht"][key].toDouble(), 'f', 4));
}

void TestFormulaCases::reducesAgainstABaseline_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("status");
    QTest::newRow("CO2-2") << u"CO2-2"_s << u"points"_s << u"breach"_s;
    QTest::newRow("CO2-2, relative") << u"CO2-2"_s << u"relative"_s << u"breach"_s;
    QTest::newRow("CO2-4") << u"CO2-4"_s << u"points"_s << u"met"_s;
    QTest::newRow("CO2-6") << u"CO2-6"_s << u"points"_s << u"missing"_s;
}

/// The emission of the last quarter of the 12th or 24th month (a quarter of the yearly figure), or of the second quarter.
void TestFormulaCases::reducesAgainstABaseline()
{
    QFETCH(QString, id);
    QFETCH(QString, reading);
    QFETCH(QString, status);
    const QJsonValue input = golden(id)[u"invoer"];
    const QJsonValue wanted = golden(id)[u"verwacht"];
    const CliWorld world;
    const QString file = world.portfolio({ u"applicatiebeheer"_s });
    const Answer info = world.run({ u"info"_s, file, u"--json"_s });
    const QDate start = QDate::fromString(info.json()[u"contracts"][0][u"start"].toString(), Qt::ISODate);
    QCOMPARE(start.month(), 1);
    const int months = input[u"maand"].toInt();
    const QDate last = start.addMonths(months).addDays(-1);
    const QString period = u"%1-Q%2"_s.arg(last.year()).arg((last.month() + 2) / 3);
    COMPARE_EXIT(world.run({ u"reference"_s, file, u"--add"_s, u"co2"_s, u"--period"_s, QString::number(start.year() - 1), u"--value"_s,
                             QString::number(input[u"baseline"].toInt()), u"--source"_s, u"footprint"_s, u"--part"_s, u"KPI-07"_s, u"--use"_s,
                             u"reduction"_s, u"--key"_s, u"co2"_s }), 0);
    COMPARE_EXIT(world.run({ u"readings"_s, file, u"--set"_s, u"path.gap="_s + reading }), 0);
    const QString quarter = QString::number(input[u"uitstoot"].toInt() * 25).insert(-2, u','); // a quarter of it, with two decimals
    const QString table = u"kpi;period;value\nKPI-07;%1;%2\n"_s.arg(period, quarter);
    const QJsonObject outcome = evaluated(world, file, table.toUtf8(), u"KPI-07.1"_s, period);
    QCOMPARE(outcome[u"status"].toString(), status);
    if (wanted[u"reductie"].isDouble())
        QCOMPARE(number(outcome[u"value"]), QString::number(wanted[u"reductie"].toDouble(), 'f', 4));
    if (wanted[u"achterstand_pp"].isDouble())
        QCOMPARE(number(outcome[u"margin"]), QString::number(-wanted[u"achterstand_pp"].toDouble(), 'f', 4));
}

/// The contract leaves the reduction to the offer: nothing is judged before it is filled in. Source: A1-05, E1-22.
void TestFormulaCases::fallsShortOfTheOffer()
{
    const QJsonObject one = golden(u"CO2-001b"_s);
    const CliWorld world;
    const QString file = world.portfolio({ u"vloeronderhoud"_s });
    const QString offer = u"co2="_s + QString::number(one[u"invoer"][u"X"].toDouble(), 'f', 1).replace(u'.', u',');
    COMPARE_EXIT(world.run({ u"confirm"_s, u"kpis"_s, file, u"--contract"_s, u"vloeronderhoud"_s, u"--offered"_s, offer }), 0);
    const double reduction = one[u"invoer"][u"reductie"].toDouble();
    const QString table = u"kpi;period;value\nco2;2026-Q3;%1\n"_s.arg(QString::number(reduction, 'f', 1).replace(u'.', u','));
    const QJsonObject outcome = evaluated(world, file, table.toUtf8(), u"co2.1"_s, u"2026-Q3"_s);
    QCOMPARE(number(outcome[u"margin"]), QString::number(-one[u"verwacht"][u"tekort"].toDouble(), 'f', 4));
    QCOMPARE(outcome[u"status"].toString(), u"breach"_s);
    QCOMPARE(outcome[u"label"].toString(), one[u"verwacht"][u"resultaat"].toString());
}

void TestFormulaCases::nineteenOfTwenty()
{
    const QJsonValue input = golden(u"LEV-3"_s)[u"invoer"];
    const CliWorld world;
    const QString table = u"kpi;period;numerator;denominator\nkwaliteit;2026-Q3;%1;%2\n"_s.arg(input[u"aantal_voldoet"].toInt()).arg(input[u"aantal_deelnemers"].toInt());
    const QJsonObject outcome = evaluated(world, world.portfolio({ u"vloeronderhoud"_s }), table.toUtf8(), u"kwaliteit.1"_s, u"2026-Q3"_s);
    QCOMPARE(outcome[u"status"].toString(), u"met"_s);
    QCOMPARE(number(outcome[u"value"]), u"95.0000"_s);
}

QTEST_GUILESS_MAIN(TestFormulaCases)
#include "tst_FormulaCases.moc"
