// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CourseDesk.h"
#include "RemedyData.h"
#include "Warnings.h"

using namespace Qt::StringLiterals;
using Section = RemediesPage::Section;

/// Document 004 further on, through the real window: the improvement plan in three steps with its skip rule and its three months,
/// and the step-in after repeated escalations: two weeks, thirty calendar days, binding advice. Source: E4-110…124, A4-25, A4-28.
class TestCourseImprovement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void improvesInThreeSteps();
    void skipsTheFirstStepByItsRule_data();
    void skipsTheFirstStepByItsRule();
    void stepsInByTheBook();
    void stepsInOnlyAfterEscalationsAndFault();

private:
    void openCase(const QString &procedure);
    void escalateTwice();
    [[nodiscard]] CaseFile caseFile() { return casesOf(m_desk->portfolio(), m_desk->contract()).back(); }
    [[nodiscard]] QString step() { return stepOf(caseFile().procedure, caseFile().state); }
    bool does(const QString &what, const QList<std::pair<QString, QString>> &fields, const QList<std::pair<QString, QString>> &choices = {})
    {
        return !m_desk->record(what, fields, choices).isEmpty();
    }

    std::unique_ptr<CourseDesk> m_desk;
};

namespace {

const QDate today(2026, 4, 8);
const std::pair<QString, QString> client { u"person"_s, u"I. Bos"_s };
const std::pair<QString, QString> supplier { u"person"_s, u"R. de Graaf"_s };
const QList<std::pair<QString, QString>> byClient { { u"by"_s, u"opdrachtgever"_s } };
const QList<std::pair<QString, QString>> minutes { { u"field.attendees_client"_s, u"I. Bos"_s }, { u"field.attendees_supplier"_s, u"R. de Graaf"_s },
                                                   { u"field.agreements"_s, u"Elke week cijfers"_s } };

} // namespace

void TestCourseImprovement::init()
{
    failOnOurWarnings();
    m_desk.reset();
    m_desk = std::make_unique<CourseDesk>(u"leasefietsen"_s, today);
    for (int month = 1; month <= 3; ++month)
        m_desk->measure(u"leverbetrouwbaarheid"_s, Period::month(2026, month), 90, 100);
}

void TestCourseImprovement::openCase(const QString &procedure)
{
    m_desk->open(Section::Deviations);
    QVERIFY(m_desk->press(u"Zaak openen…"_s));
    QVERIFY(!m_desk->answer({}, { { u"procedure"_s, procedure } }).isEmpty());
}

void TestCourseImprovement::improvesInThreeSteps()
{
    openCase(u"Verbeterplan"_s);
    QVERIFY(does(u"Op de agenda van het overleg zetten…"_s, { { u"field.situation"_s, u"Te late levering"_s }, client }, { { u"field.ground"_s, u"KPI"_s } }));
    QCOMPARE(m_desk->reason(u"Stap 1 onvoldoende bevinden…"_s), u"Het overleg van deze stap is nog niet vastgelegd. Doe eerst: Overleg van stap 1 vastleggen."_s);
    QVERIFY(m_desk->press(u"Naar ‘Overleg van stap 1 vastleggen’"_s));
    QVERIFY(!m_desk->answer({ { u"field.agreements"_s, u"Elke week cijfers"_s }, client }, byClient).isEmpty());
    QVERIFY(does(u"Stap 1 onvoldoende bevinden…"_s, { { u"field.motive"_s, u"Geen verbetering"_s }, client }));
    QVERIFY(does(u"Overleg met de Categorie vragen…"_s, { { u"field.motive"_s, u"Stap 1 hielp niet"_s }, client }));
    QVERIFY(does(u"Overleg van stap 2 vastleggen…"_s, minutes + QList { client }, byClient));
    QVERIFY2(m_desk->panelText().contains(u"wo 8 juli 2026"_s), qPrintable(m_desk->panelText())); // hoogstens drie maanden
    QVERIFY(m_desk->panelText().contains(u"De drie maanden na het overleg van stap 2 zijn nog niet voorbij."_s));
    m_desk->goOnAt(QDate(2026, 7, 9));
    QVERIFY(!m_desk->panelText().contains(u"zijn nog niet voorbij"_s));
    QVERIFY(does(u"Verbeterplan vragen voor de Klantenraad…"_s, { { u"field.motive"_s, u"Nog 91%"_s }, client }));
    QVERIFY(does(u"Verbeterplan presenteren…"_s, { { u"field.presenter"_s, u"R. de Graaf, directeur"_s }, { u"field.plan"_s, u"Monteurs erbij in augustus"_s }, supplier }));
    QVERIFY(does(u"Voortgang van het verbeterplan vastleggen…"_s, { { u"field.progress"_s, u"96% in augustus"_s }, supplier }));
    QVERIFY(does(u"Verbetering bereikt: afsluiten…"_s, { { u"field.results"_s, u"Drie maanden 96%"_s }, client }));
    QCOMPARE(step(), u"closed"_s);
    QVERIFY(overrulingsIn(caseFile().state).empty());
}

void TestCourseImprovement::skipsTheFirstStepByItsRule_data()
{
    QTest::addColumn<QString>("concernsKpi");
    QTest::addColumn<QString>("parties");
    QTest::addColumn<bool>("mayBe");
    QTest::newRow("neither") << u"Nee"_s << u"1"_s << false;
    QTest::newRow("about a kpi") << u"Ja"_s << u"1"_s << true;
    QTest::newRow("two deelnemers") << u"Nee"_s << u"2"_s << true;
}

void TestCourseImprovement::skipsTheFirstStepByItsRule()
{
    QFETCH(QString, concernsKpi);
    QFETCH(QString, parties);
    QFETCH(bool, mayBe);
    openCase(u"Verbeterplan"_s);
    QVERIFY(m_desk->press(u"Stap 1 overslaan…"_s));
    QVERIFY(m_desk->choose(u"field.ground"_s, u"KPI"_s));
    QVERIFY(m_desk->choose(u"field.concerns_kpi"_s, concernsKpi));
    for (const auto &[code, text] : { std::pair { u"field.situation"_s, u"Te late levering"_s }, std::pair { u"field.parties"_s, parties },
                                      std::pair { u"field.motive"_s, u"Duldt geen uitstel"_s }, client })
        QVERIFY(m_desk->fill(code, text));
    const QString said = m_desk->goOn();
    QCOMPARE(said.contains(u"Stap 1 overslaan kan alleen als het over een KPI gaat of meer dan één deelnemer raakt."_s), !mayBe);
    m_desk->goOn();
    QCOMPARE(step(), mayBe ? u"step2_due"_s : u"noted"_s);
    QCOMPARE(m_desk->dialog() == nullptr, mayBe);
}

void TestCourseImprovement::escalateTwice()
{
    for (int i = 0; i < 2; ++i) {
        openCase(u"Escalatie"_s);
        QVERIFY(does(u"Escaleren naar niveau 1…"_s, { { u"field.motive"_s, u"Norm gemist"_s }, client }, byClient + QList<std::pair<QString, QString>> { { u"field.ground"_s, u"Niet gehaald"_s } }));
    }
}

void TestCourseImprovement::stepsInByTheBook()
{
    escalateTwice();
    openCase(u"Step-in"_s);
    QVERIFY(m_desk->press(u"Overleg met het managementteam vragen…"_s));
    QVERIFY(m_desk->choose(u"links"_s, u"-01"_s));
    QVERIFY(m_desk->choose(u"links"_s, u"-02"_s));
    const QString review = m_desk->answer({ { u"field.motive"_s, u"Twee escalaties zonder oplossing"_s }, client }, { { u"field.fault"_s, u"Ja"_s } });
    QVERIFY2(review.contains(u"22 april"_s), qPrintable(review)); // twee weken
    QVERIFY(m_desk->panelText().contains(u"wo 22 april 2026"_s));
    QVERIFY(does(u"Eerste overleg vastleggen…"_s, minutes + QList { supplier }));
    QVERIFY2(m_desk->panelText().contains(u"vr 8 mei 2026"_s), qPrintable(m_desk->panelText())); // dertig kalenderdagen
    QVERIFY(m_desk->panelText().contains(u"De 30 kalenderdagen na het eerste overleg zijn nog niet voorbij."_s));
    m_desk->goOnAt(QDate(2026, 5, 9));
    QVERIFY(does(u"Niet opgelost of onvoldoende voortgang vaststellen…"_s, { { u"field.motive"_s, u"Nog 91%"_s }, client }, { { u"field.judgement"_s, u"opgelost"_s } }));
    QVERIFY(does(u"Tweede overleg vastleggen…"_s, minutes + QList { supplier }));
    QVERIFY(does(u"Dwingend advies geven…"_s, { { u"field.advice"_s, u"Twee monteurs erbij"_s }, { u"field.follow_up"_s, u"Per 1 juni"_s }, client }));
    QVERIFY(does(u"Opgelost: step-in afsluiten…"_s, { { u"field.results"_s, u"96%"_s }, client }));
    QCOMPARE(step(), u"closed"_s);
    QCOMPARE(caseFile().state.history.front().event.links.size(), std::size_t(2)); // which escalations went before
}

void TestCourseImprovement::stepsInOnlyAfterEscalationsAndFault()
{
    openCase(u"Step-in"_s);
    QVERIFY(m_desk->press(u"Overleg met het managementteam vragen…"_s));
    QVERIFY(m_desk->choose(u"field.fault"_s, u"Nee"_s));
    QVERIFY(m_desk->fill(u"field.motive"_s, u"Het moet nu"_s));
    QVERIFY(m_desk->fill(u"person"_s, u"I. Bos"_s));
    const QString said = m_desk->goOn();
    QVERIFY2(said.contains(u"nog geen twee escalaties"_s) && said.contains(u"alleen bij daadwerkelijke verwijtbaarheid"_s), qPrintable(said));
    m_desk->leave();
    QCOMPARE(step(), u"considered"_s);
    QVERIFY(does(u"Gesprek over oplossingen beginnen…"_s, { { u"field.cause"_s, u"Overmacht bij de fabriek"_s }, client }, byClient + QList<std::pair<QString, QString>> { { u"field.fault"_s, u"Nee"_s } }));
    QCOMPARE(step(), u"talks"_s);
}

QTEST_MAIN(TestCourseImprovement)
#include "tst_CourseImprovement.moc"
