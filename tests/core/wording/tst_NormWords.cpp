// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Words.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char *name;
    NormVersion norm;
    Indicator indicator;
    QString text;
    QString sentence;
};

/// Stands in for a catalogue that knows one word.
class OneWord : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "Slecht") == 0 ? u"Poor"_s : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

Indicator indicatorOf(Unit unit, PeriodKind judged = PeriodKind::Month)
{
    Indicator indicator;
    indicator.unit = unit;
    indicator.judged = judged;
    return indicator;
}

NormVersion normOf(Comparator comparator, Decimal value, NormKind kind = NormKind::Norm)
{
    NormVersion norm;
    norm.comparator = comparator;
    norm.value = value;
    norm.kind = kind;
    return norm;
}

Case fractionCase()
{
    Indicator indicator = indicatorOf(Unit::Percent);
    indicator.numeratorLabel = u"op tijd leverbaar"_s;
    indicator.denominatorLabel = u"aanvragen"_s;
    return { "a share with its words", normOf(Comparator::AtLeast, 95), indicator, u"≥ 95%"_s,
             u"Voldoende als minimaal 95% van de aanvragen telt als ‘op tijd leverbaar’."_s };
}

Case derivedCase()
{
    Indicator indicator = indicatorOf(Unit::Percent, PeriodKind::Quarter);
    indicator.input = InputKind::Derived;
    return { "share of deelnemers", normOf(Comparator::AtLeast, 95), indicator, u"≥ 95%"_s,
             u"Voldoende als minimaal 95% van de deelnemers de eigen norm haalt."_s };
}

Case deadlineCase()
{
    NormVersion norm;
    norm.deadline = Deadline { { 6, TermUnit::Month }, Anchor::Start, Anchor::Award };
    return { "a deadline", norm, indicatorOf(Unit::Date, PeriodKind::Once), u"binnen 6 maanden na de ingangsdatum"_s,
             u"Voldoende als het klaar is binnen 6 maanden na de ingangsdatum."_s };
}

Case bandsCase()
{
    NormVersion norm;
    norm.bands = { { Bound { 7, true }, Bound { 10, true }, u"Goed"_s, {}, Verdict::Met },
                   { Bound { 4, true }, Bound { 7, false }, u"Matig"_s, {}, Verdict::Attention },
                   { std::nullopt, Bound { 4, false }, u"Slecht"_s, {}, Verdict::Breach } };
    return { "bands", norm, indicatorOf(Unit::Count), u"7 tot en met 10"_s,
             u"Goed: 7 tot en met 10. Matig: 4 tot 7. Slecht: onder 4."_s };
}

Case surveyCase()
{
    Indicator indicator = indicatorOf(Unit::Grade, PeriodKind::Year);
    indicator.input = InputKind::Survey;
    return { "survey", normOf(Comparator::AtLeast, 7), indicator, u"≥ 7,0"_s,
             u"Voldoende als het klanttevredenheidsonderzoek niet tot een sanctie leidt."_s };
}

Case marginCase()
{
    NormVersion norm = normOf(Comparator::AtLeast, 75);
    norm.watchMargin = Decimal::fromUnits(15, 1);
    return { "a watch margin", norm, indicatorOf(Unit::Percent), u"≥ 75%"_s,
             u"Voldoende als de waarde over een maand minimaal 75% is. Let op binnen 1,5 procentpunt van de norm."_s };
}

Case betweenCase()
{
    NormVersion norm = normOf(Comparator::Between, 18);
    norm.high = Decimal(22);
    return { "between", norm, indicatorOf(Unit::Percent), u"tussen 18% en 22%"_s,
             u"Voldoende als de waarde over een maand tussen 18% en 22% is."_s };
}

NormVersion offered(std::optional<Decimal> value, const QString &offer)
{
    NormVersion norm;
    norm.value = value;
    norm.offered = Decimal::fromPlain(offer);
    return norm;
}

std::vector<Case> cases()
{
    return {
        fractionCase(), derivedCase(), deadlineCase(), bandsCase(), surveyCase(), marginCase(), betweenCase(),
        { "strictly below", normOf(Comparator::Less, 120), indicatorOf(Unit::Second), u"< 120 s"_s,
          u"Voldoende als de waarde over een maand minder dan 120 s is."_s },
        { "at most", normOf(Comparator::AtMost, 2), indicatorOf(Unit::Percent, PeriodKind::Quarter), u"≤ 2%"_s,
          u"Voldoende als de waarde over een kwartaal hoogstens 2% is."_s },
        { "strictly above", normOf(Comparator::Greater, 0), indicatorOf(Unit::Count), u"> 0"_s,
          u"Voldoende als de waarde over een maand meer dan 0 is."_s },
        { "equal", normOf(Comparator::Equal, 100), indicatorOf(Unit::Percent), u"= 100%"_s,
          u"Voldoende als de waarde over een maand precies 100% is."_s },
        { "a target", normOf(Comparator::AtLeast, 50, NormKind::Target), indicatorOf(Unit::Percent), u"≥ 50%"_s,
          u"Doel gehaald als de waarde over een maand minimaal 50% is."_s },
        { "a guideline", normOf(Comparator::AtMost, 5, NormKind::Guideline), indicatorOf(Unit::Percent), u"≤ 5%"_s,
          u"Voldoende als de waarde over een maand hoogstens 5% is."_s },
        { "nps", normOf(Comparator::AtLeast, 30), indicatorOf(Unit::Nps, PeriodKind::Quarter), u"≥ +30"_s,
          u"Voldoende als de waarde over een kwartaal minimaal +30 is."_s },
        { "decimals as written", normOf(Comparator::AtLeast, Decimal::fromUnits(950, 1)), indicatorOf(Unit::Percent),
          u"≥ 95,0%"_s, u"Voldoende als de waarde over een maand minimaal 95,0% is."_s },
        { "once", normOf(Comparator::AtMost, 10), indicatorOf(Unit::WorkingDay, PeriodKind::Once), u"≤ 10 werkdagen"_s,
          u"Voldoende als de waarde hoogstens 10 werkdagen is."_s },
        { "yes", normOf(Comparator::Equal, 1), indicatorOf(Unit::YesNo, PeriodKind::Year), u"ja"_s,
          u"Voldoende als het antwoord ja is."_s },
        { "no", normOf(Comparator::Equal, 0), indicatorOf(Unit::YesNo, PeriodKind::Year), u"nee"_s,
          u"Voldoende als het antwoord nee is."_s },
        { "a fixed day", normOf(Comparator::AtMost, QDate(2026, 7, 1).toJulianDay()),
          indicatorOf(Unit::Date, PeriodKind::Once), u"uiterlijk 1 juli 2026"_s,
          u"Voldoende als het klaar is op uiterlijk 1 juli 2026."_s },
        { "an offer above the minimum", offered(5, u"5.2"_s), indicatorOf(Unit::Percent), u"≥ 5,2%"_s,
          u"Voldoende als de waarde over een maand minimaal 5% is. Aangeboden is 5,2%; de strengste van de twee telt."_s },
        { "an offer below the minimum", offered(5, u"4"_s), indicatorOf(Unit::Percent), u"≥ 5%"_s,
          u"Voldoende als de waarde over een maand minimaal 5% is. Aangeboden is 4%; de strengste van de twee telt."_s },
        { "an offer alone", offered({}, u"4"_s), indicatorOf(Unit::Percent), u"≥ 4%"_s,
          u"Voldoende als de waarde over een maand minimaal 4% is."_s },
        { "nothing agreed", NormVersion {}, indicatorOf(Unit::Percent), u"nog niet bepaald"_s,
          u"Het contract noemt geen waarde. Vul die in om een oordeel te krijgen."_s },
    };
}

} // namespace

/// A norm as a sign with a number, and as one plain sentence.
class TestNormWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void norm_data();
    void norm();
    void band_data();
    void band();
    void verdict_data();
    void verdict();
    void ownLabelComesFirst();
    void watchMarginOfATargetSaysWatch();
    void terms_data();
    void terms();
    void labelOfABand();
};

void TestNormWords::norm_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Case &row : cases())
        QTest::newRow(row.name) << index++;
}

void TestNormWords::norm()
{
    QFETCH(int, index);
    const Case row = cases()[static_cast<std::size_t>(index)];
    QCOMPARE(normText(row.norm, row.indicator.unit), row.text);
    QCOMPARE(normSentence(row.norm, row.indicator), row.sentence);
}

void TestNormWords::band_data()
{
    QTest::addColumn<int>("low"); // 0: none, 1: open, 2: closed
    QTest::addColumn<int>("high");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no ends") << 0 << 0 << u"elke waarde"_s;
    QTest::newRow("from") << 2 << 0 << u"vanaf 4%"_s;
    QTest::newRow("above") << 1 << 0 << u"boven 4%"_s;
    QTest::newRow("up to and with") << 0 << 2 << u"tot en met 7%"_s;
    QTest::newRow("under") << 0 << 1 << u"onder 7%"_s;
    QTest::newRow("closed") << 2 << 2 << u"4% tot en met 7%"_s;
    QTest::newRow("closed, open") << 2 << 1 << u"4% tot 7%"_s;
    QTest::newRow("open, closed") << 1 << 2 << u"boven 4% tot en met 7%"_s;
    QTest::newRow("open") << 1 << 1 << u"boven 4% tot 7%"_s;
}

void TestNormWords::band()
{
    QFETCH(int, low);
    QFETCH(int, high);
    QFETCH(QString, expected);
    Band band;
    if (low)
        band.lower = Bound { 4, low == 2 };
    if (high)
        band.upper = Bound { 7, high == 2 };
    QCOMPARE(bandText(band, Unit::Percent), expected);
}

void TestNormWords::verdict_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("norm");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, Verdict verdict, const QString &norm, const QString &target) {
        QTest::newRow(name) << static_cast<int>(verdict) << norm << target;
    };
    row("met", Verdict::Met, u"Voldoende"_s, u"Doel gehaald"_s);
    row("attention", Verdict::Attention, u"Let op"_s, u"Onder doel"_s);
    row("breach", Verdict::Breach, u"Onvoldoende"_s, u"Onder doel"_s);
    row("missing", Verdict::Missing, u"Geen meting"_s, u"Geen meting"_s);
    row("not applicable", Verdict::NotApplicable, u"N.v.t."_s, u"N.v.t."_s);
    row("incomplete", Verdict::Incomplete, u"Onvolledig"_s, u"Onvolledig"_s);
    row("undecided", Verdict::Undecided, u"Onbeslist"_s, u"Onbeslist"_s);
}

void TestNormWords::verdict()
{
    QFETCH(int, verdict);
    QFETCH(QString, norm);
    QFETCH(QString, target);
    QCOMPARE(verdictWord(static_cast<Verdict>(verdict)), norm);
    QCOMPARE(verdictWord(static_cast<Verdict>(verdict), NormKind::Target), target);
}

void TestNormWords::ownLabelComesFirst()
{
    Outcome outcome;
    outcome.verdict = Verdict::Breach;
    QCOMPARE(outcomeWord(outcome), u"Onvoldoende"_s);
    outcome.label = u"Slecht"_s;
    QCOMPARE(outcomeWord(outcome), u"Slecht"_s);
}

void TestNormWords::watchMarginOfATargetSaysWatch()
{
    Outcome outcome;
    outcome.verdict = Verdict::Attention;
    QCOMPARE(outcomeWord(outcome, NormKind::Target), u"Onder doel"_s);
    outcome.because = { { ReasonCode::WithinWatchMargin, { Amount { 1, Unit::PercentagePoint } } } };
    QCOMPARE(outcomeWord(outcome, NormKind::Target), u"Let op"_s);
}

void TestNormWords::terms_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    const auto row = [](const char *name, TermUnit unit, const QString &one, const QString &many) {
        QTest::newRow(name) << static_cast<int>(unit) << one << many;
    };
    row("working days", TermUnit::WorkingDay, u"1 werkdag"_s, u"10 werkdagen"_s);
    row("calendar days", TermUnit::CalendarDay, u"1 kalenderdag"_s, u"10 kalenderdagen"_s);
    row("weeks", TermUnit::Week, u"1 week"_s, u"10 weken"_s);
    row("months", TermUnit::Month, u"1 maand"_s, u"10 maanden"_s);
    row("years", TermUnit::Year, u"1 jaar"_s, u"10 jaar"_s);
}

void TestNormWords::terms()
{
    QFETCH(int, unit);
    QFETCH(QString, one);
    QFETCH(QString, many);
    QCOMPARE(termText({ 1, static_cast<TermUnit>(unit) }), one);
    QCOMPARE(termText({ 10, static_cast<TermUnit>(unit) }), many);
}

void TestNormWords::labelOfABand()
{
    Outcome outcome;
    outcome.label = u"Slecht"_s;
    QCOMPARE(outcomeWord(outcome), u"Slecht"_s);
    OneWord other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QCOMPARE(bandLabel(u"Slecht"_s), u"Poor"_s);
    QCOMPARE(outcomeWord(outcome), u"Poor"_s);
    QCOMPARE(bandLabel(u"Te lang voor €9"_s), u"Te lang voor €9"_s); // a word of the contract alone
    QCoreApplication::removeTranslator(&other);
}

QTEST_GUILESS_MAIN(TestNormWords)
#include "tst_NormWords.moc"
