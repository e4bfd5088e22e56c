// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CourseDesk.h"
#include "KpiVerbs.h"
#include "RemedyData.h"
#include "Warnings.h"

using namespace Qt::StringLiterals;
using Section = RemediesPage::Section;

/// Document 001 from start to end through the real window: an insufficient quarter, a plan of action in ten working days, its
/// written approval, fifteen working days to carry it out, what keeps it from coming back, and a notice of default that holds facts
/// and claims nothing. Source: E1-50…60, A1-10…13.
class TestCoursePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void plansByTheBook();
    void waitsForTheTermOfThePlan();
    void noticesWithFactsOnly();
    void proposesNoSanction();
    void takesNoThirdDynamicKpi();

private:
    [[nodiscard]] CaseFile caseFile() { return casesOf(m_desk->portfolio(), m_desk->contract()).back(); }
    [[nodiscard]] QString step() { return stepOf(caseFile().procedure, caseFile().state); }
    void askForAPlan();
    void submit();
    bool does(const QString &what, const QList<std::pair<QString, QString>> &fields, const QList<std::pair<QString, QString>> &choices = {})
    {
        return !m_desk->record(what, fields, choices).isEmpty();
    }

    std::unique_ptr<CourseDesk> m_desk;
};

namespace {

const QDate notified(2026, 4, 2); // a Thursday before Easter
const std::pair<QString, QString> client { u"person"_s, u"I. Bos"_s };
const std::pair<QString, QString> supplier { u"person"_s, u"R. de Graaf"_s };
const std::pair<QString, QString> present { u"field.attendees_client"_s, u"I. Bos"_s };
const std::pair<QString, QString> presentToo { u"field.attendees_supplier"_s, u"R. de Graaf"_s };

} // namespace

void TestCoursePlan::init()
{
    failOnOurWarnings();
    m_desk.reset();
    m_desk = std::make_unique<CourseDesk>(u"vloeronderhoud"_s, notified);
    m_desk->measure(u"kwaliteit"_s, Period::quarter(2026, 1), 90, 100);
    m_desk->open(Section::Deviations);
}

void TestCoursePlan::askForAPlan()
{
    QVERIFY(m_desk->press(u"Zaak openen…"_s));
    QVERIFY(!m_desk->answer({}, { { u"procedure"_s, u"Plan van aanpak"_s } }).isEmpty());
    const QString review = m_desk->record(u"Onvoldoende schriftelijk melden en plan vragen…"_s,
                                          { { u"field.shortfall"_s, u"90% in plaats van 95%"_s }, { u"field.document"_s, u"BR-2026-021"_s }, client });
    QVERIFY2(review.contains(u"17 april"_s) && review.contains(u"Tweede Paasdag"_s), qPrintable(review)); // looked at before it begins
    QCOMPARE(step(), u"asked"_s);
    QVERIFY2(m_desk->panelText().contains(u"vr 17 april 2026"_s) && m_desk->panelText().contains(u"Tweede Paasdag"_s), qPrintable(m_desk->panelText()));
    QVERIFY(m_desk->panelText().contains(u"10 van 10 werkdagen"_s));
}

void TestCoursePlan::submit()
{
    QVERIFY(m_desk->press(u"Plan van aanpak indienen…"_s));
    for (const auto &[code, text] : { std::pair { u"person"_s, u"R. de Graaf"_s }, std::pair { u"field.who"_s, u"Ploeg noord"_s },
                                      std::pair { u"field.actions"_s, u"Naloop op vrijdag"_s }, std::pair { u"field.within"_s, u"Drie weken"_s },
                                      std::pair { u"field.improvement"_s, u"Minder klachten"_s } })
        QVERIFY(m_desk->fill(code, text));
    m_desk->goOn();
    QVERIFY2(m_desk->problem(u"field.level"_s).contains(u"Kwaliteitsniveau"_s), qPrintable(m_desk->problem(u"field.level"_s))); // SMART: which level
    QVERIFY(!m_desk->answer({ { u"field.level"_s, u"95%"_s } }).isEmpty());
    QCOMPARE(step(), u"submitted"_s);
}

void TestCoursePlan::plansByTheBook()
{
    askForAPlan();
    m_desk->goOnAt(QDate(2026, 4, 15));
    QVERIFY(m_desk->panelText().contains(u"2 van 10 werkdagen"_s));
    submit();
    const QString locked = m_desk->reason(u"Plan schriftelijk goedkeuren…"_s);
    QVERIFY2(locked == u"none"_s || locked.contains(u"overleg"_s), qPrintable(locked)); // it is discussed first
    m_desk->goOnAt(QDate(2026, 4, 20));
    QVERIFY(does(u"Ingelast strategisch overleg vastleggen…"_s, { { u"field.agreements"_s, u"Naloop op vrijdag"_s }, present, presentToo, client }, { { u"by"_s, u"opdrachtgever"_s } }));
    QVERIFY(does(u"Plan schriftelijk goedkeuren…"_s, { { u"field.document"_s, u"BR-2026-025"_s }, client }));
    // vijftien werkdagen, zonder Koningsdag en Bevrijdingsdag; een richtlijn
    QVERIFY2(m_desk->panelText().contains(u"wo 13 mei 2026"_s) && m_desk->panelText().contains(u"richtlijn"_s), qPrintable(m_desk->panelText()));
    m_desk->goOnAt(QDate(2026, 5, 12));
    QVERIFY(does(u"Uitvoering gereed melden…"_s, { { u"field.results"_s, u"96% in april"_s }, supplier }));
    QVERIFY(does(u"Borging voorleggen…"_s, { { u"field.safeguards"_s, u"Controle per week"_s }, supplier }));
    QVERIFY(does(u"Borging schriftelijk goedkeuren…"_s, { { u"field.document"_s, u"BR-2026-031"_s }, client }));
    QVERIFY(m_desk->panelText().contains(u"Het verslag van het overleg is nog niet gestuurd."_s)); // it can go on, with a reason that stays
    QVERIFY(does(u"Verslag van het overleg sturen…"_s, { { u"field.sent_to"_s, u"Categoriemanagement Schoonmaak Rijk"_s }, { u"field.document"_s, u"V-2026-07"_s }, supplier }));
    QVERIFY(does(u"Niveau gehaald en geborgd: afsluiten…"_s, { { u"field.results"_s, u"Twee kwartalen 96%"_s }, client }));
    QCOMPARE(step(), u"closed"_s);
    QVERIFY(overrulingsIn(caseFile().state).empty());
    QCOMPARE(m_desk->portfolio().saveState(), SaveState::Saved);
}

/// The contract's term counts in full, and no reason goes before it.
void TestCoursePlan::waitsForTheTermOfThePlan()
{
    askForAPlan();
    m_desk->goOnAt(QDate(2026, 4, 17));
    QVERIFY(m_desk->panelText().contains(u"vandaag"_s)); // the last day
    const QString locked = m_desk->reason(u"Vaststellen dat het plan uitblijft…"_s);
    QVERIFY2(locked.contains(u"De termijn voor het plan van aanpak is nog niet voorbij."_s) && locked.contains(u"18 april"_s), qPrintable(locked));
    QCOMPARE(m_desk->reason(u"Termijn wijzigen…"_s), u"none"_s); // nobody changes a term of the contract
    m_desk->goOnAt(QDate(2026, 4, 20));
    QVERIFY(m_desk->panelText().contains(u"1 werkdag te laat"_s));
    QCOMPARE(m_desk->reason(u"Vaststellen dat het plan uitblijft…"_s), u"open"_s);
}

void TestCoursePlan::noticesWithFactsOnly()
{
    askForAPlan();
    m_desk->goOnAt(QDate(2026, 4, 20));
    QVERIFY(does(u"Vaststellen dat het plan uitblijft…"_s, { { u"field.motive"_s, u"Geen plan ontvangen"_s }, client }));
    QVERIFY(does(u"Opnieuw ingelast strategisch overleg vastleggen…"_s, { { u"field.agreements"_s, u"Plan binnen een week"_s }, present, presentToo, client }, { { u"by"_s, u"opdrachtgever"_s } }));
    QVERIFY(m_desk->press(u"Ingebrekestelling vastleggen…"_s));
    const QList<std::pair<QString, QString>> facts { { u"field.channel"_s, u"Aangetekende brief"_s }, { u"field.performance"_s, u"Plan van aanpak aanleveren"_s },
                                                     { u"field.document"_s, u"BR-2026-028"_s }, client };
    for (const auto &[code, text] : facts)
        QVERIFY(m_desk->fill(code, text));
    m_desk->goOn();
    QVERIFY(!m_desk->problem(u"amount"_s).isEmpty()); // a reasonable term belongs to it
    const QString review = m_desk->answer({ { u"amount"_s, u"14"_s } }, { { u"unit"_s, u"kalenderdagen"_s } });
    QVERIFY2(review.contains(u"4 mei"_s), qPrintable(review));
    QVERIFY2(!review.contains(u"verzuim"_s, Qt::CaseInsensitive), qPrintable(review));
    QCOMPARE(m_desk->reason(u"Plan van aanpak intrekken…"_s).isEmpty(), false);
    m_desk->goOnAt(QDate(2026, 5, 6));
    QVERIFY(does(u"Reactie op de ingebrekestelling vastleggen…"_s, { { u"field.reaction"_s, u"Plan ontvangen"_s }, supplier }));
    QVERIFY(does(u"Afloop van de ingebrekestelling vastleggen…"_s, { { u"field.outcome"_s, u"Plan geleverd op 5 mei"_s }, { u"field.motive"_s, u"Een dag na de termijn"_s }, client }));
    QCOMPARE(step(), u"closed"_s);
    QVERIFY2(!m_desk->panelText().contains(u"verzuim"_s, Qt::CaseInsensitive), qPrintable(m_desk->panelText())); // that is for a lawyer
}

/// The contract has no sanctions: the button says why nothing comes of it.
void TestCoursePlan::proposesNoSanction()
{
    QCOMPARE(m_desk->reason(u"Sanctie voorstellen…"_s), u"De norm is gemist. Het contract noemt voor deze KPI geen sancties."_s);
    QVERIFY(m_desk->portfolio().rowsOf<SanctionRecord>(m_desk->contract()).empty());
}

/// E1-40: two dynamic kpis at most. The editor says so at the field, and stores nothing.
void TestCoursePlan::takesNoThirdDynamicKpi()
{
    KpiSheet second;
    second.kpi.code = u"dynamisch-2"_s;
    second.kpi.title = u"Tweede dynamische KPI"_s;
    second.kpi.dynamic = true;
    second.kpi.sourceReference = u"Inschrijving, paragraaf 4"_s;
    second.parts.emplace_back();
    second.parts.front().indicator.title = u"Reactietijd"_s;
    second.parts.front().norm.value = Decimal(95);
    QVERIFY(saveKpi(m_desk->portfolio(), m_desk->contract(), second));
    const auto before = m_desk->workspace().definition()->kpis.size();
    m_desk->workspace().go({ .feature = u"editor"_s, .contract = m_desk->contract(), .argument = u"new"_s });
    QCoreApplication::processEvents();
    QWidget *editor = m_desk->app().window().frame().navigator().page();
    const auto press = [editor](const QString &text) {
        for (QAbstractButton *one : editor->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text() == text) {
                QTest::mouseClick(one, Qt::LeftButton);
                return true;
            }
        }
        return false;
    };
    QVERIFY(press(u"Dynamisch"_s));
    QVERIFY(press(u"Opslaan"_s));
    QStringList said;
    for (const FormField *field : editor->findChildren<FormField *>())
        said += field->problem();
    QVERIFY2(said.join(u'\n').contains(u"Dit contract staat hoogstens 2 dynamische KPI’s toe, en die zijn er al."_s), qPrintable(said.join(u'\n')));
    QCOMPARE(m_desk->workspace().definition()->kpis.size(), before);
}

QTEST_MAIN(TestCoursePlan)
#include "tst_CoursePlan.moc"
