// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CourseDesk.h"
#include "RemedyData.h"
#include "Warnings.h"

using namespace Qt::StringLiterals;
using Section = RemediesPage::Section;

/// Document 004 from start to end through the real window, by the book and by somebody who cuts corners: a missed norm, its
/// cause, a sanction, escalation through three levels, an improvement plan and a step-in. Source: E4-66, E4-90…125, decisions 11, 14, 20.
class TestCourseEscalation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void sanctionsByTheBook();
    void imposesNothingWithoutAttribution();
    void escalatesThroughThreeLevels();
    void skipsNoLevelInSilence();
    void closesOnlyWithLessons();

private:
    /// The afwijking is written down, toerekenbaar.
    void findTheCause();
    void openCase(const QString &procedure);
    [[nodiscard]] SanctionFile sanction() { return sanctionsOf(m_desk->portfolio(), m_desk->contract()).back(); }
    [[nodiscard]] CaseFile caseFile() { return casesOf(m_desk->portfolio(), m_desk->contract()).back(); }
    [[nodiscard]] QString step() { return stepOf(caseFile().procedure, caseFile().state); }
    void toLevel2();

    std::unique_ptr<CourseDesk> m_desk;
};

namespace {

const QDate today(2026, 4, 8); // a Wednesday, after the first quarter
const std::pair<QString, QString> client { u"person"_s, u"I. Bos"_s };
const std::pair<QString, QString> supplier { u"person"_s, u"R. de Graaf"_s };

} // namespace

void TestCourseEscalation::init()
{
    failOnOurWarnings();
    m_desk.reset();
    m_desk = std::make_unique<CourseDesk>(u"leasefietsen"_s, today);
    for (int month = 1; month <= 3; ++month)
        m_desk->measure(u"leverbetrouwbaarheid"_s, Period::month(2026, month), 90, 100);
    m_desk->open(Section::Deviations);
}

void TestCourseEscalation::findTheCause()
{
    QVERIFY2(m_desk->panelText().contains(u"Gemeten, en nog niet bekeken."_s), qPrintable(m_desk->panelText()));
    QVERIFY(m_desk->press(u"Afwijking vastleggen…"_s));
    QVERIFY(m_desk->dialog());
    QVERIFY(m_desk->choose(u"attributable"_s, u"ja"_s));
    m_desk->goOn();
    QVERIFY(m_desk->dialog()); // why is asked
    QVERIFY2(m_desk->problem(u"attributableReason"_s).contains(u"zonder reden kan later geen sanctie"_s), qPrintable(m_desk->problem(u"attributableReason"_s)));
    QVERIFY(m_desk->fill(u"cause"_s, u"Te weinig monteurs in het noorden"_s));
    QVERIFY(m_desk->fill(u"causeShared"_s, u"7-4-2026"_s));
    QVERIFY(m_desk->fill(u"attributableReason"_s, u"Eigen planning van de opdrachtnemer"_s));
    m_desk->goOn();
    QVERIFY(!m_desk->dialog());
    const auto rows = m_desk->portfolio().rowsOf<Deviation>(m_desk->contract());
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().cause, u"Te weinig monteurs in het noorden"_s);
    QCOMPARE(rows.front().causeShared, QDate(2026, 4, 7));
    QCOMPARE(rows.front().attributable, Attribution::Yes);
    QVERIFY(m_desk->panel().contains(u"ja: Eigen planning van de opdrachtnemer"_s));
}

/// Proposal, decision, communicated, executed, closed; each recorded for good and saved at once.
void TestCourseEscalation::sanctionsByTheBook()
{
    findTheCause();
    QVERIFY(m_desk->press(u"Sanctie voorstellen…"_s));
    const QString asked = m_desk->goOn(); // it stands chosen; no review: nothing is decided
    QVERIFY2(!m_desk->dialog(), qPrintable(asked));
    QVERIFY(m_desk->panelText().contains(u"S1, S2, S3 en S5"_s)); // what the kpi's text allows: no S4
    const QString review = m_desk->record(u"Besluit vastleggen…"_s, { { u"motive"_s, u"Derde maand op rij te laat"_s }, client },
                                          { { u"codes"_s, u"S1"_s }, { u"severity"_s, u"ernstig"_s } });
    QVERIFY2(review.contains(u"niet terugnemen"_s) && review.contains(u"Toerekenbaar"_s), qPrintable(review));
    QCOMPARE(statusOf(sanction().sanction), SanctionStatus::Imposed);
    QCOMPARE(m_desk->portfolio().saveState(), SaveState::Saved); // with legal weight: in the file at once
    QVERIFY(!isFinal(m_desk->portfolio().undoStep()->kind)); // the decision is no step that is taken back
    QCOMPARE(m_desk->reason(u"Afsluiten…"_s), u"none"_s); // first it is told
    QVERIFY(!m_desk->record(u"Meedelen…"_s, { { u"field.letter"_s, u"BR-2026-014"_s }, { u"field.recipient"_s, u"Veldfiets, directie"_s }, client }).isEmpty());
    QVERIFY(m_desk->panelText().contains(u"op de agenda van elk regulier overleg"_s)); // S1 comes back until it is closed
    QCOMPARE(m_desk->reason(u"Afsluiten…"_s), u"Nog uit te voeren: S1."_s);
    QVERIFY(m_desk->press(u"Naar ‘Uitvoering vastleggen’"_s));
    QVERIFY(!m_desk->answer({ { u"field.proposal"_s, u"Twee monteurs erbij"_s }, { u"field.goals"_s, u"95% op tijd"_s }, { u"field.result"_s, u"96% in mei"_s }, supplier }).isEmpty());
    QVERIFY(!m_desk->record(u"Afsluiten…"_s, { { u"field.result"_s, u"96% in mei"_s }, client }).isEmpty());
    QCOMPARE(statusOf(sanction().sanction), SanctionStatus::Closed);
    QCOMPARE(m_desk->reason(u"Besluit vastleggen…"_s), u"none"_s);
}

void TestCourseEscalation::imposesNothingWithoutAttribution()
{
    QVERIFY(m_desk->press(u"Sanctie voorstellen…"_s)); // the afwijking was not looked at: it is written down with it
    m_desk->goOn();
    QVERIFY(!m_desk->dialog());
    QVERIFY(m_desk->press(u"Besluit vastleggen…"_s));
    QVERIFY(!m_desk->choose(u"codes"_s, u"S4"_s)); // the kpi's text does not allow it, so it is not there to choose
    QVERIFY(m_desk->choose(u"codes"_s, u"S1"_s));
    QVERIFY(m_desk->choose(u"severity"_s, u"ernstig"_s));
    QVERIFY(m_desk->fill(u"motive"_s, u"Te laat"_s));
    QVERIFY(m_desk->fill(u"person"_s, u"I. Bos"_s));
    m_desk->goOn();
    QCOMPARE(m_desk->problem(u"attributable"_s), u"Geef aan of het tekortschieten toerekenbaar is."_s);
    QVERIFY(m_desk->choose(u"attributable"_s, u"Nee"_s));
    QVERIFY(!m_desk->field<QWidget>(u"codes"_s) || !m_desk->field<QWidget>(u"codes"_s)->isVisible()); // then there is nothing to impose
    const QString review = m_desk->goOn();
    QVERIFY2(review.contains(u"afzien van een sanctie"_s), qPrintable(review));
    m_desk->goOn();
    QVERIFY(!m_desk->dialog());
    QCOMPARE(statusOf(sanction().sanction), SanctionStatus::Waived);
    for (const StepInfo &one : m_desk->portfolio().undoSteps())
        QVERIFY(!isFinal(one.kind)); // a decision is not taken back, but may be followed by another
    QCOMPARE(m_desk->reason(u"Nieuw besluit vastleggen…"_s), u"open"_s);
}

void TestCourseEscalation::openCase(const QString &procedure)
{
    m_desk->open(Section::Deviations);
    QVERIFY(m_desk->press(u"Zaak openen…"_s));
    QVERIFY(m_desk->choose(u"procedure"_s, procedure));
    const QString review = m_desk->goOn();
    QVERIFY2(review.contains(u"De zaak houdt versie"_s), qPrintable(review));
    m_desk->goOn();
    QVERIFY(!m_desk->dialog());
}

void TestCourseEscalation::toLevel2()
{
    openCase(u"Escalatie"_s);
    QVERIFY(!m_desk->record(u"Escaleren naar niveau 1…"_s, { { u"field.motive"_s, u"Norm gemist"_s }, client }, { { u"by"_s, u"opdrachtgever"_s }, { u"field.ground"_s, u"Niet gehaald"_s } }).isEmpty());
    QCOMPARE(step(), u"level1"_s);
    QCOMPARE(m_desk->reason(u"Niveau 1 onvoldoende bevinden…"_s), u"Op dit niveau is nog niets vastgelegd dat is gedaan. Doe eerst: Uitvoering op niveau 1 vastleggen."_s);
    QVERIFY(m_desk->press(u"Naar ‘Uitvoering op niveau 1 vastleggen’"_s));
    QVERIFY(!m_desk->answer({ { u"field.measures"_s, u"Rooster aangepast"_s }, supplier }).isEmpty());
    QVERIFY(!m_desk->record(u"Niveau 1 onvoldoende bevinden…"_s, { { u"field.motive"_s, u"Geen verbetering"_s }, client }).isEmpty());
    QVERIFY(!m_desk->record(u"Escaleren naar niveau 2…"_s, { { u"field.motive"_s, u"Niveau 1 hielp niet"_s }, client }).isEmpty());
    QVERIFY(!m_desk->record(u"Niveau 2 aannemen…"_s, { { u"field.levels_checked"_s, u"Niveau 1 is doorlopen"_s }, supplier }).isEmpty());
    QCOMPARE(step(), u"level2"_s);
}

/// Niveau n is carried out and judged insufficient before niveau n+1; the date of an agreed term explains itself.
void TestCourseEscalation::escalatesThroughThreeLevels()
{
    findTheCause();
    toLevel2();
    QVERIFY(m_desk->press(u"Termijn afspreken…"_s));
    const QString review = m_desk->goOn(); // without a length
    QVERIFY(!m_desk->problem(u"amount"_s).isEmpty());
    QVERIFY(!m_desk->answer({ { u"amount"_s, u"10"_s }, { u"field.motive"_s, u"Twee weken is genoeg"_s }, { u"field.agreed_with"_s, u"R. de Graaf"_s }, client }, { { u"by"_s, u"opdrachtgever"_s } }).isEmpty());
    // 10 werkdagen na wo 8 april: Koningsdag valt erna; do 9 is de eerste
    QVERIFY2(m_desk->panelText().contains(u"wo 22 april 2026"_s), qPrintable(m_desk->panelText()));
    m_desk->goOnAt(QDate(2026, 4, 24));
    QVERIFY2(m_desk->panelText().contains(u"werkdagen te laat"_s), qPrintable(m_desk->panelText()));
    QVERIFY(!m_desk->record(u"Uitvoering op niveau 2 vastleggen…"_s, { { u"field.measures"_s, u"Monteurs geleend"_s }, supplier }).isEmpty());
    QVERIFY(!m_desk->record(u"Niveau 2 onvoldoende bevinden…"_s, { { u"field.motive"_s, u"Nog 91%"_s }, client }).isEmpty());
    QVERIFY(!m_desk->record(u"Escaleren naar niveau 3…"_s, { { u"field.motive"_s, u"Niveau 2 hielp niet"_s }, client }).isEmpty());
    QVERIFY(!m_desk->record(u"Niveau 3 aannemen…"_s, { { u"field.levels_checked"_s, u"Niveau 1 en 2 zijn doorlopen"_s }, supplier }).isEmpty());
    QCOMPARE(step(), u"level3"_s);
    QVERIFY(overrulingsIn(caseFile().state).empty());
    QVERIFY(!firstUnsoundEntry(caseFile().procedure, caseFile().state));
    QCOMPARE(m_desk->portfolio().saveState(), SaveState::Saved);
}

void TestCourseEscalation::skipsNoLevelInSilence()
{
    openCase(u"Escalatie"_s);
    QVERIFY(!m_desk->record(u"Escaleren naar niveau 1…"_s, { { u"field.motive"_s, u"Norm gemist"_s }, client }, { { u"by"_s, u"opdrachtgever"_s }, { u"field.ground"_s, u"Niet gehaald"_s } }).isEmpty());
    QCOMPARE(m_desk->reason(u"Weigering opzijzetten: toch naar niveau 2…"_s), u"none"_s); // nobody refused yet
    const QString locked = m_desk->reason(u"Escaleren naar niveau 2…"_s);
    QVERIFY2(locked.contains(u"Niveau 1 onvoldoende bevinden"_s) || locked.contains(u"Niveau 1 onvoldoende bevonden"_s), qPrintable(locked));
    QVERIFY(!m_desk->record(u"Niveau 2 vragen voordat niveau 1 is doorlopen…"_s, { { u"field.motive"_s, u"Haast"_s }, client }).isEmpty());
    QVERIFY2(m_desk->panelText().contains(u"vergeslagen"_s), qPrintable(m_desk->panelText())); // it stays in sight
    QVERIFY(!m_desk->record(u"Niveau 2 niet aannemen…"_s, { { u"field.levels_checked"_s, u"Niveau 1 is niet doorlopen"_s }, { u"field.motive"_s, u"Eerst niveau 1"_s }, supplier }).isEmpty());
    QCOMPARE(step(), u"level1"_s); // back where it was
    QVERIFY(!m_desk->record(u"Weigering opzijzetten: toch naar niveau 2…"_s, { { u"field.motive"_s, u"De zaak kan niet wachten"_s }, client }).isEmpty());
    QCOMPARE(step(), u"level2"_s);
    QVERIFY(!overrulingsIn(caseFile().state).empty());
}

void TestCourseEscalation::closesOnlyWithLessons()
{
    toLevel2();
    QVERIFY(m_desk->panelText().contains(u"Schriftelijk afsluiten"_s));
    QVERIFY(m_desk->press(u"Escalatie afsluiten…"_s));
    QVERIFY(m_desk->choose(u"by"_s, u"opdrachtnemer"_s));
    for (const auto &[code, text] : { std::pair { u"person"_s, u"R. de Graaf"_s }, std::pair { u"field.measures"_s, u"Monteurs erbij"_s }, std::pair { u"field.results"_s, u"96%"_s } })
        QVERIFY(m_desk->fill(code, text));
    m_desk->goOn();
    QVERIFY(m_desk->dialog());
    QVERIFY2(m_desk->problem(u"field.lessons"_s).contains(u"Leerpunten"_s), qPrintable(m_desk->problem(u"field.lessons"_s)));
    m_desk->dialog()->reject(); // one Esc throws nothing away
    QVERIFY(m_desk->dialog());
    QVERIFY(m_desk->fill(u"field.lessons"_s, u"Eerder opschalen"_s));
    QVERIFY(!m_desk->goOn().isEmpty());
    m_desk->goOn();
    QVERIFY(!m_desk->dialog());
    QCOMPARE(step(), u"closed"_s);
    QVERIFY(m_desk->panelText().contains(u"Afgesloten"_s));
}

QTEST_MAIN(TestCourseEscalation)
#include "tst_CourseEscalation.moc"
