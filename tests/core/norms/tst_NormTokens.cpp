// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NormAmounts.h"
#include "NormTokens.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString kindsOf(const QString &text)
{
    static constexpr QStringView letters = u"wnsmtc?";
    QString kinds;
    for (const NormToken &token : normTokens(text))
        kinds += letters.at(static_cast<qsizetype>(token.kind));
    return kinds;
}

QString textsOf(const QString &text)
{
    QStringList texts;
    for (const NormToken &token : normTokens(text))
        texts += token.text;
    return texts.join(u'·');
}

} // namespace

/// The pieces of a norm text, and the amounts in it.
class TestNormTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void splits_data();
    void splits();
    void tellsFiguresApart_data();
    void tellsFiguresApart();
    void readsAmounts_data();
    void readsAmounts();
    void keepsPlaces();
};

void TestNormTokens::splits_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const QString &expected) { QTest::newRow(text) << expected; };
    row("≥ 95%", u">=·95·%"_s);
    row("=> 95 %", u">=·95·%"_s);
    row("> of = 95", u">=·95"_s);
    row("</= 4u", u"<=·4·u"_s);
    row("≤10 werkdagen", u"<=·10·werkdagen"_s);
    row("vóór dag 5", u"voor·dag·5"_s);
    row("“één” keer", u"een·keer"_s);
    row("t.o.v. baseline", u"tov·baseline"_s);
    row("1 t/m 10", u"1·t/m·10"_s);
    row("p/maand", u"per·maand"_s);
    row("5 sec. wachten", u"5·sec·wachten"_s);
    row("in 95%. Daarna", u"in·95·%·.·daarna"_s);
    row("beoordelingscijfer(s) lager", u"beoordelingscijfer·lager"_s);
    row("security-incidenten", u"security-incidenten"_s);
    row("max5%", u"max·5·%"_s);
    row("%-punt", u"%-punt"_s);
    row("€ 500,- per", u"€·500·per"_s);
    row("½ uur", u"0.5·uur"_s);
    row("≥ ... %", u">=·…·%"_s);
    row("__ werkdagen", u"…·werkdagen"_s);
    row("＞ 7％", u">·7·%"_s);
    row("\\geq 95\\%", u">=·95·%"_s);
    row("&le; 4 uur", u"<=·4·uur"_s);
    row("P3: i.o.", u"p3·:·ntb"_s);
    row("cat. A", u"cat·a"_s);
}

void TestNormTokens::splits()
{
    QFETCH(QString, expected);
    QCOMPARE(textsOf(QString::fromUtf8(QTest::currentDataTag())), expected);
}

void TestNormTokens::tellsFiguresApart_data()
{
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *text, const QString &kinds) { QTest::newRow(text) << kinds; };
    row("99,5", u"n"_s);
    row("99.94", u"n"_s);
    row("1.500", u"n"_s);
    row("1 500 stuks", u"nw"_s);
    row("15 500", u"n"_s);
    row("4, 5", u"nmn"_s);
    row("8:30-17:00", u"tst"_s);
    row("01-07-2026", u"t"_s);
    row("2026-07-01", u"t"_s);
    row("1/7/2026", u"t"_s);
    row("24/7", u"c"_s);
    row("24x7", u"c"_s);
    row("24/8", u"c"_s);
    row("3/4", u"nmn"_s);
    row("5.3.1", u"c"_s);
    row("KPI-04", u"c"_s);
    row("W-03", u"c"_s);
    row("ARVODI-2025", u"c"_s);
    row("P1", u"w"_s);
    row("CO2", u"w"_s);
    row("8am-6pm", u"nwsnw"_s);
    row("¶", u"?"_s);
}

void TestNormTokens::tellsFiguresApart()
{
    QFETCH(QString, kinds);
    QCOMPARE(kindsOf(QString::fromUtf8(QTest::currentDataTag())), kinds);
}

void TestNormTokens::readsAmounts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *text, const char *value, const char *unit, const char *high = "") {
        QTest::newRow(text) << QString::fromLatin1(value) << QString::fromLatin1(high) << QString::fromLatin1(unit);
    };
    row("99,5%", "99.5", "percent");
    row("99.94%", "99.94", "percent");
    row("99.950 %", "99.950", "percent");
    row("1.500 stuks", "1500", "count");
    row("1.500,50 euro", "1500.50", "euro");
    row("€ 1,5 miljoen", "1500000.0", "euro");
    row("zes (6) maanden", "6", "month");
    row("6 (zes) maanden", "6", "month");
    row("anderhalf uur", "1.5", "hour");
    row("een half uur", "0.5", "hour");
    row("een halfjaar", "6", "month");
    row("een kwartier", "15", "minute");
    row("2 kwartalen", "6", "month");
    row("één jaar", "12", "month");
    row("twee weken", "2", "week");
    row("ten days", "10", "day");
    row("4u", "4", "hour");
    row("30-minuten", "30", "minute");
    row("4 business hours", "4", "office_hour");
    row("12 uur/FTE", "12", "hours_per_fte");
    row("dag 5", "5", "day_of_month");
    row("T+2", "2", "working_day");
    row("T+3 dagen", "3", "day");
    row("5e werkdag", "5", "working_day");
    row("5e kalenderdag", "5", "day_of_month");
    row("vijfde werkdag", "5", "working_day");
    row("9 van de 10", "90", "percent");
    row("3 van de 4", "75", "percent");
    row("90-95%", "90", "percent", "95");
    row("100%-95,0%", "95.0", "percent", "100");
    row("4 tot 8 uur", "4", "hour", "8");
    row("2 à 3 dagen", "2", "day", "3");
    row("x werkdagen", "", "working_day");
    row("18 graden", "18", "graden");
    row("8", "8", "");
    row("2 maal 24 uur", "48", "hour");
    row("één à twee werkdagen", "1", "working_day", "2");
    row("2,5‰", "0.25", "percent");
    row("99, 5 %", "99.5", "percent");
    row("7 , 5", "7.5", "");
    row("[x] werkdagen", "", "working_day");
    row("… %", "", "percent");
    row("120 gr CO2/km", "120", "gr co2/km");
    row("95% → 98%", "98", "percent");
    row("4BH", "4", "office_hour");
}

void TestNormTokens::readsAmounts()
{
    QFETCH(QString, value);
    QFETCH(QString, high);
    QFETCH(QString, unit);
    const auto tokens = normTokens(QString::fromUtf8(QTest::currentDataTag()));
    const NormAmount amount = amountAt(tokens, 0, false);
    QCOMPARE(amount.count, static_cast<qsizetype>(tokens.size()));
    QCOMPARE(amount.value ? amount.value->toPlain() : QString(), value);
    QCOMPARE(amount.high ? amount.high->toPlain() : QString(), high);
    QCOMPARE(codeOf(amount.measure), unit);
}

void TestNormTokens::keepsPlaces()
{
    const QString text = u"  Vóór   ≥ 99,5 %"_s;
    for (const NormToken &token : normTokens(text))
        QVERIFY(!text.mid(token.from, token.to - token.from).trimmed().isEmpty());
    QCOMPARE(text.mid(normTokens(text).at(2).from, 4), u"99,5"_s);
}

QTEST_GUILESS_MAIN(TestNormTokens)
#include "tst_NormTokens.moc"
