// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureWords.h"
#include "SanctionWords.h"
#include "TermWords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every code of procedures and sanctions in words.
class TestProcedureWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysWhyAndWhatUnlocks_data();
    void saysWhyAndWhatUnlocks();
    void hasAWordForEveryCode();
    void showsWhatWasOverruled();
    void showsHowATermWasCounted_data();
    void showsHowATermWasCounted();
    void showsValuesOfFields();
    void saysWhatMayBeSanctioned_data();
    void saysWhatMayBeSanctioned();
    void saysThatTheOrderIsOurs();
};

namespace {

Procedure small()
{
    Procedure procedure;
    procedure.id = u"proef"_s;
    procedure.initial = u"start"_s;
    procedure.fields = { { u"lessons"_s, u"Wat we leerden"_s, FieldKind::Text, {} },
                         { u"fault"_s, u"Schuld"_s, FieldKind::YesNo, {} },
                         { u"parties"_s, u"Aantal"_s, FieldKind::Count, {} },
                         { u"day"_s, u"Dag"_s, FieldKind::Date, {} },
                         { u"ground"_s, u"Grond"_s, FieldKind::Choice, { { u"kpi"_s, u"Een KPI"_s } } } };
    procedure.steps = { { u"start"_s, u"Begin"_s, {}, {}, 0, false }, { u"busy"_s, u"Bezig"_s, {}, {}, 0, false } };
    ProcedureEvent begin;
    begin.code = u"begin"_s;
    begin.title = u"Beginnen"_s;
    begin.guards = { { u"ready"_s, u"Het is nog niet zover."_s, {}, true } };
    procedure.events = { begin };
    procedure.terms = { { u"plan"_s, u"Plan maken"_s, Term { 10, TermUnit::WorkingDay }, {}, {}, TermBasis::Contractual, Side::Supplier } };
    procedure.actions = { { u"rca"_s, u"K"_s, u"Oorzaak zoeken"_s, {}, std::nullopt, {} } };
    return procedure;
}

Refusal refusal(RefusalCode code, const QString &name = {})
{
    Refusal result;
    result.code = code;
    result.name = name;
    return result;
}

} // namespace

void TestProcedureWords::saysWhyAndWhatUnlocks_data()
{
    QTest::addColumn<Refusal>("why");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Refusal &why, const char *text) {
        QTest::newRow(name) << why << QString::fromUtf8(text);
    };
    using enum RefusalCode;
    row("version", refusal(OtherVersion, u"1"_s), "Deze zaak is begonnen met versie 1 van de procedure en loopt daarmee door.");
    Refusal step = refusal(NotAtThisStep);
    step.atSteps = { u"start"_s, u"busy"_s };
    row("step", step, "Dit kan alleen bij ‘Begin’ en ‘Bezig’.");
    step.next = u"begin"_s;
    row("step with a way", step, "Dit kan alleen bij ‘Begin’ en ‘Bezig’. Doe eerst: Beginnen.");
    Refusal paused = refusal(CasePaused);
    paused.next = u"resume"_s;
    row("paused", paused, "De zaak staat stil. Doe eerst: Hervatten.");
    row("side", refusal(OtherSide, u"supplier"_s), "Dit is aan de opdrachtnemer.");
    Refusal before = refusal(BeforeHistory);
    before.from = QDate(2026, 4, 2);
    row("before", before, "Er is al iets van een latere dag vastgelegd. Dit kan vanaf do 2 april 2026.");
    row("field", refusal(FieldMissing, u"lessons"_s), "Vul ‘Wat we leerden’ in.");
    row("general field", refusal(FieldMissing, u"motive"_s), "Vul ‘Motivering’ in.");
    row("yes or no", refusal(FieldInvalid, u"fault"_s), "‘Schuld’: antwoord ja of nee.");
    row("count", refusal(FieldInvalid, u"parties"_s), "‘Aantal’: schrijf een heel getal vanaf 0.");
    row("date", refusal(FieldInvalid, u"day"_s), "‘Dag’: schrijf een datum, bijvoorbeeld 2026-04-02.");
    row("choice", refusal(FieldInvalid, u"ground"_s), "‘Grond’: kies een van de mogelijkheden.");
    Refusal guard = refusal(GuardNotMet, u"ready"_s);
    guard.text = u"Het is nog niet zover."_s;
    guard.from = QDate(2026, 7, 2);
    guard.overrulable = true;
    row("guard", guard, "Het is nog niet zover. Dit kan vanaf do 2 juli 2026. Met een reden kun je toch verdergaan; die blijft zichtbaar.");
    row("contractual", refusal(TermContractual, u"plan"_s), "‘Plan maken’ staat in het contract en ligt vast.");
    row("all contractual", refusal(TermContractual), "Alle termijnen van deze procedure staan in het contract en liggen vast.");
    row("length", refusal(TermLengthMissing, u"plan"_s), "Geef ‘Plan maken’ een lengte van minstens 1.");
    row("action", refusal(ActionUnknown, u"rca"_s), "De actie ‘Oorzaak zoeken’ hoort niet bij deze KPI.");
}

void TestProcedureWords::saysWhyAndWhatUnlocks()
{
    QFETCH(Refusal, why);
    QTEST(refusalText(why, small()), "text");
}

/// One sentence or word for each, and no two alike where they mean different things.
void TestProcedureWords::hasAWordForEveryCode()
{
    const auto all = [](auto last, auto code, auto words) {
        QSet<QString> seen;
        for (quint8 i = 0; i <= quint8(last); ++i) {
            const QString text = words(decltype(last)(i));
            QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(code(decltype(last)(i))));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
        QVERIFY(code(decltype(last)(quint8(last) + 1)).isEmpty()); // last is the last
    };
    const auto code = [](auto value) { return codeOf(value); };
    all(RefusalCode::ActionUnknown, code, [](RefusalCode c) {
        Refusal why = refusal(c, u"x"_s);
        why.text = u"Het is nog niet zover."_s; // of a guard, which says its own
        return refusalText(why, small());
    });
    all(SanctionRefusalCode::NotExecuted, code, [](SanctionRefusalCode c) {
        return sanctionRefusalText({ c, c == SanctionRefusalCode::NotAtThisState ? u"closed"_s : u"S4"_s, { u"S1"_s } });
    });
    all(Side::Either, code, sideName);
    all(TermBasis::Guideline, code, termBasisName);
    all(StepOutput::Evidence, code, stepOutputName);
    all(DeadlineStanding::Lapsed, code, deadlineStandingName);
    all(SanctionStatus::Withdrawn, code, sanctionStatusName);
    all(SanctionAct::Withdraw, code, sanctionActName);
    all(Severity::Severe, code, severityName);
    all(SanctionFollowUp::NextIndexation, code, followUpText);
    all(SanctionRule::SurveyUncovered, code, [](SanctionRule rule) {
        return sanctionProposalText({ rule, { u"S4"_s }, { u"S1"_s }, SurveyOutcome::None, SurveyOutcome::S4Plus });
    });
    for (const QString &sanction : { u"S1"_s, u"S2"_s, u"S3"_s, u"S4"_s, u"S5"_s, u"B1"_s }) {
        for (const QString &field : fieldsOf(SanctionAct::Execute, sanction) + fieldsOf(SanctionAct::Communicate))
            QVERIFY2(sanctionFieldTitle(field) != field, qPrintable(field));
    }
    for (const QString &event : generalEvents())
        QVERIFY2(eventTitle(small(), event) != event, qPrintable(event));
}

void TestProcedureWords::showsWhatWasOverruled()
{
    CaseEntry entry;
    entry.event.code = u"begin"_s;
    QCOMPARE(deviationText(entry, small()), QString());
    entry.overruled = QStringList { u"ready"_s };
    entry.event.overruleReason = u"de directie vroeg het"_s;
    QCOMPARE(deviationText(entry, small()), u"Toch gedaan, terwijl gold: Het is nog niet zover. Reden: de directie vroeg het"_s);
    entry.overruled.clear();
    entry.skipped = QStringList { u"start"_s, u"busy"_s };
    entry.event.overruleReason.clear();
    entry.event.content.insert(u"motive"_s, u"haast"_s);
    QCOMPARE(deviationText(entry, small()), u"Overgeslagen: ‘Begin’ en ‘Bezig’. Reden: haast"_s);
    entry.skipped.clear();
    entry.overruled = QStringList { u"begin"_s };
    QCOMPARE(deviationText(entry, small()), u"Gaat in tegen ‘Beginnen’. Reden: haast"_s);
}

void TestProcedureWords::showsHowATermWasCounted_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<Term>("length");
    QTest::addColumn<TermBasis>("basis");
    QTest::addColumn<int>("paused"); // calendar days
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("warning");
    QTest::newRow("Tweede Paasdag") << QDate(2026, 4, 2) << Term { 10, TermUnit::WorkingDay } << TermBasis::Contractual << 0
        << u"10 werkdagen na do 2 april 2026: vr 17 april 2026. Feestdagen overgeslagen: Tweede Paasdag (6 apr)."_s << QString();
    QTest::newRow("30 days on a Sunday") << QDate(2026, 5, 1) << Term { 30, TermUnit::CalendarDay } << TermBasis::Contractual << 0
        << u"30 kalenderdagen na vr 1 mei 2026: zo 31 mei 2026."_s
        << u"31 mei 2026 is zondag. De termijn schuift daarvoor niet vanzelf op; spreek af hoe jullie dit lezen."_s;
    QTest::newRow("a guideline") << QDate(2026, 3, 2) << Term { 15, TermUnit::WorkingDay } << TermBasis::Guideline << 0
        << u"15 werkdagen na ma 2 maart 2026: ma 23 maart 2026. Dit is een richtlijn, geen grens."_s << QString();
    QTest::newRow("a month with a pause") << QDate(2026, 3, 10) << Term { 1, TermUnit::Month } << TermBasis::Agreed << 3
        << u"1 maand na di 10 maart 2026: ma 13 april 2026. De zaak stond 3 dagen stil; die tellen niet mee."_s << QString();
}

void TestProcedureWords::showsHowATermWasCounted()
{
    QFETCH(QDate, from);
    QFETCH(Term, length);
    QFETCH(TermBasis, basis);
    QFETCH(int, paused);
    Procedure procedure = small();
    procedure.events[0].from = QStringList { u"start"_s };
    procedure.events[0].to = u"busy"_s;
    procedure.events[0].guards.clear();
    procedure.terms = { { u"plan"_s, u"Plan maken"_s, length, { u"begin"_s }, {}, basis, Side::Supplier } };
    CaseState state = startCase(procedure);
    const auto play = [&](QStringView code, const QDate &on) {
        CaseEvent event;
        event.code = code.toString();
        event.on = on;
        event.recorded = on;
        event.content.insert(u"motive"_s, u"reden"_s);
        const StepResult result = step(procedure, state, event);
        QVERIFY(result.state);
        state = *result.state;
    };
    play(u"begin", from);
    if (paused > 0) {
        play(GeneralEvent::pause, from.addDays(1));
        play(GeneralEvent::resume, from.addDays(1 + paused));
    }
    const auto deadline = latestRun(procedure, state, u"plan");
    QVERIFY(deadline);
    QTEST(deadlineBecause(*deadline), "text");
    QTEST(termWarning(deadline->end), "warning");
}

void TestProcedureWords::showsValuesOfFields()
{
    QCOMPARE(fieldValueText(small(), u"fault"_s, u"yes"_s), u"ja"_s);
    QCOMPARE(fieldValueText(small(), u"day"_s, u"2026-04-02"_s), u"do 2 april 2026"_s);
    QCOMPARE(fieldValueText(small(), u"day"_s, u"straks"_s), u"straks"_s);
    QCOMPARE(fieldValueText(small(), u"ground"_s, u"kpi"_s), u"Een KPI"_s);
    QCOMPARE(fieldValueText(small(), u"lessons"_s, u"yes"_s), u"yes"_s);
    QCOMPARE(fieldValueText(small(), u"other"_s, u"iets"_s), u"iets"_s);
}

void TestProcedureWords::saysWhatMayBeSanctioned_data()
{
    QTest::addColumn<SanctionRefusal>("why");
    QTest::addColumn<QString>("text");
    using enum SanctionRefusalCode;
    QTest::newRow("S4 on ISV") << SanctionRefusal { NotAllowedByKpi, u"S4"_s, { u"S1"_s, u"S2"_s, u"S3"_s, u"S5"_s } }
                               << u"S4 kan hier niet: de tekst van deze KPI noemt alleen S1, S2, S3 en S5."_s;
    QTest::newRow("no sanctions") << SanctionRefusal { NotAllowedByKpi, u"S1"_s, {} }
                                  << u"S1 kan hier niet: het contract noemt voor deze KPI geen sancties."_s;
    QTest::newRow("S4+ by half") << SanctionRefusal { S4PlusWithoutOther, u"S4"_s, { u"S1"_s, u"S5"_s } }
                                 << u"S4+ is S4 samen met een andere sanctie. Kies er minstens één bij: S1 en S5."_s;
    QTest::newRow("too late") << SanctionRefusal { NotAtThisState, u"communicated"_s, {} }
                              << u"Dit kan nu niet: de sanctie is meegedeeld."_s;
    QTest::newRow("not attributable") << SanctionRefusal { NotAttributable, {}, {} }
        << u"Een sanctie kan alleen bij toerekenbaar tekortschieten. Zie ervan af, of leg vast waarom het toerekenbaar is."_s;
}

void TestProcedureWords::saysWhatMayBeSanctioned()
{
    QFETCH(SanctionRefusal, why);
    QTEST(sanctionRefusalText(why), "text");
}

void TestProcedureWords::saysThatTheOrderIsOurs()
{
    const std::vector<WeighedSanctions> weighed { { u"a"_s, { u"S1"_s } }, { u"b"_s, { u"S3"_s } } };
    QCOMPARE(combinedSanctionsText(combined(weighed)),
             u"Overwogen: S1 en S3. Zwaarstwegend: S3. De volgorde S1 < S2 < S3 < S4 < S4+ < S5 staat niet in het contract; "
             "zo lezen wij het."_s);
    QCOMPARE(combinedSanctionsText(combined(weighed, { u"S3"_s, u"S1"_s })),
             u"Overwogen: S3 en S1. Zwaarstwegend: S1. Gebruikte volgorde, zo ingesteld bij het contract: S3 < S1."_s);
    QCOMPARE(combinedSanctionsText(combined({})), QString());
}


QTEST_GUILESS_MAIN(TestProcedureWords)
#include "tst_ProcedureWords.moc"
