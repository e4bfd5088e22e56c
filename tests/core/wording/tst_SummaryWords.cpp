// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

KpiStanding kpiOf(const QString &name, Verdict verdict)
{
    KpiStanding kpi;
    kpi.kpi.shortTitle = name;
    kpi.outcome.verdict = verdict;
    kpi.parts.resize(1);
    kpi.parts.front().outcome.verdict = verdict;
    return kpi;
}

KpiStanding closeOf(const QString &name)
{
    KpiStanding kpi = kpiOf(name, Verdict::Attention);
    kpi.parts.front().outcome.because = { { ReasonCode::WithinWatchMargin, { Amount { 1, Unit::PercentagePoint } } } };
    return kpi;
}

KpiStanding targetOf(const QString &name)
{
    KpiStanding kpi = kpiOf(name, Verdict::Attention);
    kpi.parts.front().norm = NormVersion {};
    kpi.parts.front().norm->kind = NormKind::Target;
    return kpi;
}

/// @p plan holds one letter a kpi: v(oldoende), o(nvoldoende), l(et op, nog net), d(oel niet gehaald), m(atig), - (geen
/// meting).
ContractStanding standingOf(const QString &plan, const QString &names, const Period &view)
{
    ContractStanding standing;
    standing.view = view;
    standing.today = QDate(2026, 10, 13);
    const QStringList given = names.split(u',', Qt::SkipEmptyParts);
    int used = 0;
    for (const QChar letter : plan) {
        if (letter == u'v') {
            standing.kpis.push_back(kpiOf(u"Rest"_s, Verdict::Met));
            continue;
        }
        if (letter == u'-') {
            standing.kpis.push_back(kpiOf(u"Leeg"_s, Verdict::Missing));
            continue;
        }
        const QString name = given.value(used++);
        if (letter == u'o')
            standing.kpis.push_back(kpiOf(name, Verdict::Breach));
        else if (letter == u'l')
            standing.kpis.push_back(closeOf(name));
        else
            standing.kpis.push_back(letter == u'd' ? targetOf(name) : kpiOf(name, Verdict::Attention));
    }
    return standing;
}

} // namespace

/// The first sentence of a dashboard.
class TestSummaryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void summary_data();
    void summary();
    void htmlIsMarkedAndEscaped();
};

void TestSummaryWords::summary_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as in the picture")
        << u"vvvvvvvvvvool-"_s << u"FCR,Klachtafhandeling,P1-herstel"_s << u"2026-09"_s
        << u"In september voldoen 11 van de 13 gemeten KPI’s. Twee zijn onvoldoende: FCR en "
           "klachtafhandeling. P1-herstel haalt de norm nog net."_s;
    QTest::newRow("no kpis") << QString() << QString() << u"2026-09"_s << u"Dit contract heeft nog geen KPI’s."_s;
    QTest::newRow("none measured") << u"---"_s << QString() << u"2026-09"_s
                                   << u"In september is nog geen KPI gemeten."_s;
    QTest::newRow("the only one, met") << u"v--"_s << QString() << u"2026-09"_s
                                       << u"In september voldoet de enige gemeten KPI."_s;
    QTest::newRow("the only one, missed")
        << u"o-"_s << u"FCR"_s << u"2026-09"_s << u"In september voldoet de enige gemeten KPI niet. Het gaat om FCR."_s;
    QTest::newRow("both") << u"vv"_s << QString() << u"2026-Q3"_s
                          << u"In het derde kwartaal voldoen beide gemeten KPI’s."_s;
    QTest::newRow("all") << u"vvvvv"_s << QString() << u"2026-Q3"_s
                         << u"In het derde kwartaal voldoen alle 5 gemeten KPI’s."_s;
    QTest::newRow("one of many") << u"vooo"_s << u"A,B,C"_s << u"2026"_s
                                 << u"In 2026 voldoet 1 van de 4 gemeten KPI’s. Drie zijn onvoldoende: A, B en C."_s;
    QTest::newRow("none of two") << u"oo"_s << u"A,B"_s << u"2026"_s
                                 << u"In 2026 voldoet geen van beide gemeten KPI’s. Twee zijn onvoldoende: A en B."_s;
    QTest::newRow("none of many")
        << u"ooo"_s << u"A,B,C"_s << u"2026"_s
        << u"In 2026 voldoet geen van de 3 gemeten KPI’s. Drie zijn onvoldoende: A, B en C."_s;
    QTest::newRow("one missed") << u"vvo"_s << u"Leverbetrouwbaarheid"_s << u"2026-09"_s
                                << u"In september voldoen 2 van de 3 gemeten KPI’s. Eén is onvoldoende: "
                                   "leverbetrouwbaarheid."_s;
    QTest::newRow("five missed are cut")
        << u"vooooo"_s << u"A1,B1,C1,D1,E1"_s << u"2026-09"_s
        << u"In september voldoet 1 van de 6 gemeten KPI’s. Vijf zijn onvoldoende: A1, B1, "
           "C1 en nog 2 andere."_s;
    QTest::newRow("thirteen missed in figures")
        << u"ooooooooooooo"_s << u"a1,b1,c1,d1,e1,f1,g1,h1,i1,j1,k1,l1,m1"_s << u"2026-09"_s
        << u"In september voldoet geen van de 13 gemeten KPI’s. 13 zijn onvoldoende: "
           "a1, b1, c1 en nog 10 andere."_s;
    QTest::newRow("a missed target") << u"vd"_s << u"First time fix"_s << u"2026-09"_s
                                     << u"In september voldoet 1 van de 2 gemeten KPI’s. First time fix haalt de "
                                        "doelstelling niet."_s;
    QTest::newRow("two close")
        << u"ll"_s << u"wachttijd,FCR"_s << u"2026-09"_s
        << u"In september voldoen beide gemeten KPI’s. Wachttijd en FCR halen de norm nog net."_s;
    QTest::newRow("fair") << u"vm"_s << u"KTO"_s << u"2026-H1"_s
                          << u"In het eerste halfjaar voldoet 1 van de 2 gemeten KPI’s. KTO vraagt aandacht."_s;
    QTest::newRow("a month of last year")
        << u"vv"_s << QString() << u"2025-12"_s << u"In december 2025 voldoen beide gemeten KPI’s."_s;
    QTest::newRow("a quarter of last year")
        << u"vv"_s << QString() << u"2025-Q4"_s << u"In het vierde kwartaal van 2025 voldoen beide gemeten KPI’s."_s;
    QTest::newRow("a contract year") << u"vv"_s << QString() << u"CY1"_s
                                     << u"In contractjaar 1 voldoen beide gemeten KPI’s."_s;
}

void TestSummaryWords::summary()
{
    QFETCH(QString, plan);
    QFETCH(QString, names);
    QFETCH(QString, period);
    QFETCH(QString, expected);
    QCOMPARE(summaryText(standingOf(plan, names, Period::fromText(period).value())), expected);
}

void TestSummaryWords::htmlIsMarkedAndEscaped()
{
    const ContractStanding standing = standingOf(u"vvo"_s, u"A&B <i>1</i>"_s, Period::month(2026, 9));
    QCOMPARE(summaryHtml(standing),
             u"In september voldoen <b>2 van de 3</b> gemeten KPI’s. Eén is onvoldoende: <b class=\"breach\">A&amp;B "
             "&lt;i&gt;1&lt;/i&gt;</b>."_s);
    QVERIFY(!summaryText(standing).contains(u"<b>"_s));
}

QTEST_GUILESS_MAIN(TestSummaryWords)
#include "tst_SummaryWords.moc"
