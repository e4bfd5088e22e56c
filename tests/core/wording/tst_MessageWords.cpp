// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Words.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Marks every text that passes through it, so that a sentence that goes round the catalogue shows.
class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Words") == 0 ? u'«' + QString::fromUtf8(source) + u'»' : QString();
    }
};

AttentionItem itemOf(AttentionKind kind)
{
    AttentionItem item;
    item.kind = kind;
    item.kpi = KpiId { 1 };
    item.kpiTitle = u"FCR"_s;
    item.contractTitle = u"Servicedesk"_s;
    item.value = Ratio(Decimal::fromUnits(738, 1));
    item.norm = NormVersion {};
    item.norm->value = Decimal(75);
    item.period = Period::month(2026, 9);
    return item;
}

} // namespace

/// Changes, errors, refused input, attention and duties in words.
class TestMessageWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void change_data();
    void change();
    void everyErrorHasThreeParts();
    void error_data();
    void error();
    void problem_data();
    void problem();
    void everyProblemHasWords();
    void attention_data();
    void attention();
    void nextStep_data();
    void nextStep();
    void duty_data();
    void duty();
    void workingDaysLeft_data();
    void workingDaysLeft();
    void everythingPassesTheCatalogue();
};

void TestMessageWords::change_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ChangeKind kind, const QStringList &arguments, const QString &expected) {
        QTest::newRow(name) << static_cast<int>(kind) << arguments << expected;
    };
    row("measurement", ChangeKind::EnterMeasurement, { u"FCR"_s, u"2026-09"_s }, u"FCR september 2026 gewijzigd"_s);
    row("cleared", ChangeKind::ClearMeasurement, { u"FCR"_s, u"2026-Q3"_s }, u"FCR derde kwartaal 2026 leeggemaakt"_s);
    row("pasted one", ChangeKind::PasteMeasurements, { u"1"_s }, u"1 waarde geplakt"_s);
    row("pasted many", ChangeKind::PasteMeasurements, { u"1200"_s }, u"1.200 waarden geplakt"_s);
    row("imported", ChangeKind::ImportMeasurements, { u"2"_s, u"q3.csv"_s }, u"2 waarden ingelezen uit q3.csv"_s);
    row("imported without a name", ChangeKind::ImportMeasurements, { u"2"_s }, u"2 waarden ingelezen"_s);
    row("filled", ChangeKind::FillMeasurements, { u"1"_s }, u"1 waarde doorgevoerd"_s);
    row("emptied", ChangeKind::ClearMeasurements, { u"3"_s }, u"3 waarden leeggemaakt"_s);
    row("contract", ChangeKind::AddContract, { u"Leasefietsen"_s }, u"Contract Leasefietsen toegevoegd"_s);
    row("setting", ChangeKind::EditSetting, { u"Leasefietsen"_s, u"kto.rounding"_s },
        u"Leasefietsen: afronden voordat het cijfer wordt ingedeeld gewijzigd"_s);
    row("party", ChangeKind::AddParty, { u"DJI"_s }, u"DJI toegevoegd als partij"_s);
    row("norm", ChangeKind::AddNormVersion, { u"FCR"_s }, u"Norm van FCR gewijzigd"_s);
    row("mark", ChangeKind::EnterMark, { u"KTO 2026"_s, u"4c"_s, u"DJI"_s },
        u"Cijfer 4c van DJI in KTO 2026 gewijzigd"_s);
    row("marks", ChangeKind::PasteMarks, { u"KTO 2026"_s, u"17"_s }, u"17 cijfers geplakt in KTO 2026"_s);
    row("response", ChangeKind::EditResponse, { u"KTO 2026"_s, u"DJI"_s }, u"Respons van DJI in KTO 2026 gewijzigd"_s);
    row("a name with a placeholder in it", ChangeKind::AddKpi, { u"100%1 raak"_s }, u"KPI 100%1 raak toegevoegd"_s);
}

void TestMessageWords::change()
{
    QFETCH(int, kind);
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    QCOMPARE(changeText(static_cast<ChangeKind>(kind), arguments), expected);
}

void TestMessageWords::everyErrorHasThreeParts()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Refused); ++code) {
        const auto kind = static_cast<ErrorCode>(code);
        const QString text = errorText({ kind, u"technical"_s });
        const bool nothingToDo = kind == ErrorCode::NothingToUndo || kind == ErrorCode::Cancelled;
        QVERIFY2(text.count(u'.') >= (nothingToDo ? 2 : 3), qPrintable(text));
        QVERIFY2(!text.contains(u"technical"_s) && !text.contains(u'!') && !text.contains(u"%1"_s), qPrintable(text));
    }
}

void TestMessageWords::error_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ErrorCode code, const QStringList &arguments, const QString &expected) {
        QTest::newRow(name) << static_cast<int>(code) << arguments << expected;
    };
    row("held by a colleague", ErrorCode::FileInUse, { u"M. de Wit"_s, u"PC-12"_s },
        u"Dit bestand is in gebruik bij M. de Wit op PC-12. Het is gebleven zoals het was. Vraag om het te sluiten, of open het alleen-lezen."_s);
    row("not there, with a choice", ErrorCode::NotFound, { u"x"_s, u"leasefietsen, klantcontact"_s },
        u"x is er niet. Er is niets gewijzigd. Kies uit: leasefietsen, klantcontact."_s);
    row("too large", ErrorCode::FileTooLarge, { u"100 MB"_s },
        u"Dit bestand is te groot. Er is niets gewijzigd. De grens is 100 MB."_s);
}

void TestMessageWords::error()
{
    QFETCH(int, code);
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    QCOMPARE(errorText({ static_cast<ErrorCode>(code), {}, arguments }), expected);
}

void TestMessageWords::problem_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ProblemCode code, const QString &text, const QStringList &arguments,
                        const QString &expected) {
        QTest::newRow(name) << static_cast<int>(code) << text << arguments << expected;
    };
    row("no number", ProblemCode::NotANumber, u"veel"_s, {}, u"‘veel’ is geen getal. Schrijf het als 99,5."_s);
    row("a dot where only the smaller number is possible", ProblemCode::AmbiguousThousands, u"95.000"_s, { u"95"_s },
        u"‘95.000’: een punt met drie cijfers erachter kan duizendtallen betekenen. Bedoel je 95? Schrijf het dan "
        "met een komma of zonder punt."_s);
    row("a dot too many meanings", ProblemCode::AmbiguousThousands, u"95.000"_s, { u"95"_s, u"95000"_s },
        u"‘95.000’ kan 95 zijn of 95.000. Schrijf 95 of 95000."_s);
    row("a comma too many meanings", ProblemCode::AmbiguousThousands, u"120,001"_s, { u"120.001"_s, u"120001"_s },
        u"‘120,001’ kan 120,001 zijn of 120.001. Schrijf 120,0010 of 120001."_s);
    row("out of range with a hint", ProblemCode::OutsideUnit, u"9640%"_s, { u"0"_s, u"100"_s, u"96.4"_s },
        u"‘9640%’ kan niet. De waarde ligt tussen 0 en 100. Bedoel je 96,4?"_s);
    row("out of range without a hint", ProblemCode::OutsideUnit, u"-3"_s, { u"0"_s, QString(), QString() },
        u"‘-3’ kan niet. De waarde moet minstens 0 zijn."_s);
    row("future", ProblemCode::FutureValue, u"99"_s, { u"2027-01"_s },
        u"Januari 2027 is nog niet begonnen. Een waarde kan er pas bij als de periode loopt."_s);
    row("another frequency", ProblemCode::WrongPeriod, u"2026-Q1"_s, { u"2026-Q1"_s, u"month"_s },
        u"‘2026-Q1’ past niet: dit onderdeel wordt maandelijks gemeten."_s);
    row("several parts", ProblemCode::AmbiguousKpi, u"isv"_s, { u"isv.1"_s, u"isv.2"_s },
        u"‘isv’ heeft meer onderdelen. Kies er een: isv.1, isv.2."_s);
    row("mark", ProblemCode::MarkOutsideScale, u"11"_s, {},
        u"‘11’ is geen rapportcijfer. Een cijfer loopt van 1 tot en met 10."_s);
    row("twice", ProblemCode::DuplicateRow, u"x"_s, { u"3"_s },
        u"Deze waarde staat al op regel 3. Laat een van de twee weg."_s);
    row("the hour that was skipped", ProblemCode::SkippedHour, u"2026-03-29 02:30"_s, {},
        u"‘2026-03-29 02:30’ is er niet geweest: toen de zomertijd inging, sloeg de klok het uur van twee tot drie over."_s);
    row("an end before its start", ProblemCode::BeforeStart, u"09:00"_s, { u"aangeboden"_s },
        u"Dit ligt vóór het moment in kolom ‘aangeboden’."_s);
    row("a conflict", ProblemCode::DiffersFromStored, u"3 van 4"_s, { u"80,0%"_s },
        u"Hier staat al iets anders: 80,0%. Wis die waarde eerst, of kies ervoor haar te vervangen."_s);
    row("a unit where none is written", ProblemCode::UnknownValue, u"70%"_s, { u"%"_s, QString() }, u"‘%’ is hier geen geldige waarde."_s);
    row("a value that is none", ProblemCode::UnknownValue, u"x"_s, { u"x"_s, u"a, b"_s },
        u"‘x’ is hier geen geldige waarde. Kies uit: a, b."_s);
}

void TestMessageWords::problem()
{
    QFETCH(int, code);
    QFETCH(QString, text);
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    QCOMPARE(problemText({ 3, u"value"_s, text, static_cast<ProblemCode>(code), arguments }), expected);
}

void TestMessageWords::everyProblemHasWords()
{
    for (int code = 0; code <= static_cast<int>(ProblemCode::DiffersFromStored); ++code) {
        const QString text = problemText({ 1, {}, u"x"_s, static_cast<ProblemCode>(code), {} });
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(QString::number(code) + text));
    }
}

void TestMessageWords::attention_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, AttentionKind kind, const QString &title, const QString &detail) {
        QTest::newRow(name) << static_cast<int>(kind) << title << detail;
    };
    row("decision", AttentionKind::DecisionNeeded, u"FCR: uitkomst S4+"_s, u"2 matig, 2 slecht; besluit nodig"_s);
    row("a run", AttentionKind::BreachRun, u"FCR: vier maanden onder de norm"_s, u"73,8%, norm ≥ 75%"_s);
    row("breach", AttentionKind::Breach, u"FCR: 73,8%, norm ≥ 75%"_s, u"Servicedesk, september 2026"_s);
    row("missing", AttentionKind::MissingData, u"3 metingen over september 2026 ontbreken"_s, u"Servicedesk"_s);
    row("watch", AttentionKind::Watch, u"FCR: 73,8%, norm ≥ 75%"_s, u"Servicedesk, september 2026"_s);
}

void TestMessageWords::attention()
{
    QFETCH(int, kind);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    AttentionItem item = itemOf(static_cast<AttentionKind>(kind));
    item.label = u"S4+"_s;
    item.fair = 2;
    item.poor = 2;
    item.runBelow = 4;
    item.missing = 3;
    QCOMPARE(attentionTitle(item), title);
    QCOMPARE(attentionDetail(item), detail);
}

void TestMessageWords::nextStep_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, AttentionStep step, const QString &detail) { QTest::newRow(name) << static_cast<int>(step) << detail; };
    row("nothing", AttentionStep::Look, u"Servicedesk, september 2026"_s);
    row("to be noted", AttentionStep::Note, u"Afwijking nog niet vastgelegd · Servicedesk"_s);
    row("no cause", AttentionStep::Analyse, u"Oorzaakanalyse ontbreekt · Servicedesk"_s);
    row("a cause of our own", AttentionStep::Share, u"Oorzaakanalyse nog niet gedeeld · Servicedesk"_s);
    row("to blame?", AttentionStep::Attribute, u"Toerekenbaarheid nog niet beoordeeld · Servicedesk"_s);
    row("a term", AttentionStep::Keep, u"Plan van aanpak uiterlijk 20 oktober 2026 · Servicedesk"_s);
}

void TestMessageWords::nextStep()
{
    QFETCH(int, step);
    QFETCH(QString, detail);
    AttentionItem item = itemOf(AttentionKind::Breach);
    item.step = static_cast<AttentionStep>(step);
    item.term = u"Plan van aanpak"_s;
    item.due = QDate(2026, 10, 20);
    QCOMPARE(attentionDetail(item), detail);
}

void TestMessageWords::duty_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, DutyKind kind, const QString &expected) {
        QTest::newRow(name) << static_cast<int>(kind) << expected;
    };
    row("complete", DutyKind::MeasurementsComplete, u"Metingen derde kwartaal 2026 compleet"_s);
    row("report", DutyKind::MonthlyReport, u"Maandrapportage derde kwartaal 2026"_s);
    row("survey", DutyKind::Survey, u"Klanttevredenheidsonderzoek derde kwartaal 2026"_s);
    row("follow-up", DutyKind::SurveyFollowUp, u"Verbetering zichtbaar in het klanttevredenheidsonderzoek"_s);
    row("one-off", DutyKind::OneOff, u"Uiterste dag: Plan ISV"_s);
    row("first verdict", DutyKind::FirstVerdict, u"Eerste oordeel: Plan ISV"_s);
    row("meeting", DutyKind::Meeting, u"Strategisch overleg derde kwartaal 2026"_s);
}

void TestMessageWords::duty()
{
    QFETCH(int, kind);
    QFETCH(QString, expected);
    Duty duty;
    duty.kind = static_cast<DutyKind>(kind);
    duty.period = Period::quarter(2026, 3);
    duty.kpiTitle = u"Plan ISV"_s;
    QCOMPARE(dutyText(duty), expected);
}

void TestMessageWords::workingDaysLeft_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today") << 0 << u"vandaag"_s;
    QTest::newRow("one left") << 1 << u"over 1 werkdag"_s;
    QTest::newRow("five left") << 5 << u"over 5 werkdagen"_s;
    QTest::newRow("one late") << -1 << u"1 werkdag te laat"_s;
    QTest::newRow("three late") << -3 << u"3 werkdagen te laat"_s;
}

void TestMessageWords::workingDaysLeft()
{
    QFETCH(int, days);
    QFETCH(QString, expected);
    QCOMPARE(workingDaysLeftText(days), expected);
}

void TestMessageWords::everythingPassesTheCatalogue()
{
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    for (int code = 0; code <= static_cast<int>(ReasonCode::SurveyNoRound); ++code) {
        QVERIFY2(reasonText({ static_cast<ReasonCode>(code), {} }).contains(u'»'), qPrintable(QString::number(code)));
    }
    for (int code = 0; code <= static_cast<int>(ProblemCode::DiffersFromStored); ++code)
        QVERIFY(problemText({ 1, {}, u"x"_s, static_cast<ProblemCode>(code), {} }).contains(u'»'));
    for (int code = 0; code <= static_cast<int>(ErrorCode::Refused); ++code)
        QVERIFY(errorText({ static_cast<ErrorCode>(code), {} }).contains(u'»'));
    QVERIFY(verdictWord(Verdict::Met).startsWith(u'«'));
    QVERIFY(changeText(ChangeKind::EnterMeasurement, { u"FCR"_s, u"2026-09"_s }).startsWith(u'«'));
    QCoreApplication::removeTranslator(&translator);
}

QTEST_GUILESS_MAIN(TestMessageWords)
#include "tst_MessageWords.moc"
