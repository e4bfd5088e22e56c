// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CourseDesk.h"
#include "ProcedureDialog.h"
#include "RemedyData.h"
#include "Warnings.h"

#include <QTreeWidget>

using namespace Qt::StringLiterals;
using Section = RemediesPage::Section;

/// Document 000 through the real window: the remedies that it names per kpi, as actions with their terms, closed when a new
/// measurement shows that they helped; and a procedure that is changed while a case runs. Source: E0-22…37, E1-59.
class TestCourseRemedies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void remediesByTheBook();
    void namesTheRemediesOfEachKpi_data();
    void namesTheRemediesOfEachKpi();
    void closesByMeasuringAgain();
    void runsACaseOfAChangedProcedure();

private:
    [[nodiscard]] std::vector<CaseFile> cases() { return casesOf(m_desk->portfolio(), m_desk->contract()); }
    [[nodiscard]] QString step() { return stepOf(cases().back().procedure, cases().back().state); }
    bool does(const QString &what, const QList<std::pair<QString, QString>> &fields, const QList<std::pair<QString, QString>> &choices = {})
    {
        return !m_desk->record(what, fields, choices).isEmpty();
    }
    void openCase();
    void shortenTheCorrection();

    std::unique_ptr<CourseDesk> m_desk;
};

namespace {

const QDate today(2026, 4, 8);
const std::pair<QString, QString> client { u"person"_s, u"I. Bos"_s };
const std::pair<QString, QString> supplier { u"person"_s, u"R. de Graaf"_s };
const QList<std::pair<QString, QString>> byClient { { u"by"_s, u"opdrachtgever"_s } };

} // namespace

void TestCourseRemedies::init()
{
    failOnOurWarnings();
    m_desk.reset();
    m_desk = std::make_unique<CourseDesk>(u"applicatiebeheer"_s, today);
    m_desk->measure(u"KPI-05"_s, Period::month(2026, 3), 7); // the report came on day 7
    m_desk->open(Section::Deviations);
}

/// The procedure that names the kpi stands chosen.
void TestCourseRemedies::openCase()
{
    m_desk->open(Section::Deviations);
    QVERIFY(m_desk->press(u"Zaak openen…"_s));
    const QString review = m_desk->answer({});
    QVERIFY2(review.contains(u"Remediatie"_s), qPrintable(review));
    QVERIFY(does(u"Afwijking vastleggen…"_s, { { u"field.finding"_s, u"Rapport op dag 7"_s }, client }, byClient));
    QCOMPARE(step(), u"acting"_s);
}

void TestCourseRemedies::remediesByTheBook()
{
    openCase();
    const QString panel = m_desk->panelText();
    QVERIFY2(panel.contains(u"Rapportage herstellen: vr 10 april 2026"_s), qPrintable(panel)); // 2 dgn
    QCOMPARE(m_desk->reason(u"Hermeting vastleggen…"_s), u"Nog niet alle acties zijn gereed. Doe eerst: Actie gereed melden."_s);
    QVERIFY(m_desk->press(u"Actie gereed melden…"_s));
    QVERIFY(m_desk->choose(u"action"_s, u"CAPA"_s));
    QVERIFY(m_desk->fill(u"person"_s, u"R. de Graaf"_s));
    QVERIFY(m_desk->fill(u"field.proof"_s, u"CAPA-12"_s));
    const QString refused = m_desk->goOn();
    QVERIFY2(refused.contains(u"Deze actie heeft nog geen eigenaar."_s), qPrintable(refused));
    m_desk->leave();
    for (const QString &action : { u"Rapportage herstellen"_s, u"CAPA opstellen"_s }) {
        QVERIFY(does(u"Actie toewijzen…"_s, { { u"field.owner"_s, u"SDM"_s }, supplier }, { { u"action"_s, action } }));
        QVERIFY(does(u"Actie gereed melden…"_s, { { u"field.proof"_s, u"Bewijs van "_s + action }, supplier }, { { u"action"_s, action } }));
    }
    QCOMPARE(m_desk->reason(u"Hermeting vastleggen…"_s), u"open"_s);
    m_desk->goOnAt(QDate(2026, 5, 6));
    m_desk->measure(u"KPI-05"_s, Period::month(2026, 4), 4);
    QVERIFY(does(u"Hermeting vastleggen…"_s, { { u"field.results"_s, u"Dag 4 in april"_s }, client }, { { u"by"_s, u"opdrachtgever"_s }, { u"field.effect"_s, u"Ja"_s } }));
    QVERIFY(does(u"Afwijking opgelost: afsluiten…"_s, { { u"field.motive"_s, u"Weer op tijd"_s }, client }));
    QCOMPARE(step(), u"closed"_s);
    QVERIFY(overrulingsIn(cases().back().state).empty());
}

void TestCourseRemedies::namesTheRemediesOfEachKpi_data()
{
    QTest::addColumn<QStringList>("actions"); // as the panel lists their terms, or the dialog its choices
    QTest::newRow("KPI-01") << QStringList { u"Stuurgroep direct inlichten"_s, u"Recoveryplan: vr 10 april 2026"_s };
    QTest::newRow("KPI-02") << QStringList { u"Oorzaak uitzoeken"_s, u"Capaciteitsplan"_s };
    QTest::newRow("KPI-03") << QStringList { u"Extra training"_s, u"Kennisbank bijwerken"_s };
    QTest::newRow("KPI-04") << QStringList { u"Oorzaak van het P1-incident uitzoeken"_s, u"Runbook bijwerken"_s };
    QTest::newRow("KPI-06") << QStringList { u"Extra risicosessie: ma 13 april 2026"_s };
    QTest::newRow("KPI-07") << QStringList { u"Maatregelenlijst"_s, u"Pad naar het doel herijken"_s };
    QTest::newRow("KPI-08") << QStringList { u"Extra leerwerkplekken: vr 8 mei 2026"_s };
    QTest::newRow("KPI-09") << QStringList { u"Verplichte trainingen"_s, u"Coaching"_s };
    QTest::newRow("KPI-10") << QStringList { u"Uitzondering vragen bij het CAB"_s, u"Patches voorrang geven"_s };
    QTest::newRow("KPI-11") << QStringList { u"Workshops met stakeholders"_s };
    QTest::newRow("KPI-12") << QStringList { u"Toetsen of het op koers ligt"_s, u"Extra ideeënsessie"_s };
    QTest::newRow("KPI-13") << QStringList { u"CAPA per bevinding: za 18 april 2026"_s };
    QTest::newRow("KPI-14") << QStringList { u"Oorzaak uitzoeken"_s, u"Proces aanpassen"_s };
}

/// E0-22…37: what the annex names for a kpi is what a case about it asks, with the terms that it names.
void TestCourseRemedies::namesTheRemediesOfEachKpi()
{
    QFETCH(QStringList, actions);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    m_desk->page().press(u"new.case"_s);
    QVERIFY(!m_desk->answer({ { u"title"_s, u"Gemist"_s } }, { { u"procedure"_s, u"Remediatie"_s }, { u"kpi"_s, m_desk->kpi(code).title } }).isEmpty());
    QVERIFY(does(u"Afwijking vastleggen…"_s, { { u"field.finding"_s, u"Gemist"_s }, client }, byClient));
    QString said = m_desk->panelText();
    for (const QString &action : std::as_const(actions))
        QVERIFY2(said.contains(u"Acties die erbij horen"_s) && said.contains(action.section(u':', 0, 0)), qPrintable(said)); // seen before anything is asked
    QVERIFY(m_desk->press(u"Actie toewijzen…"_s));
    auto *choice = m_desk->field<QComboBox>(u"action"_s);
    QVERIFY(choice);
    QCOMPARE(choice->count(), actions.size()); // these, and no others
    for (int i = 0; i < choice->count(); ++i)
        said += u'\n' + choice->itemText(i);
    for (const QString &action : std::as_const(actions))
        QVERIFY2(said.contains(action), qPrintable(action + u" is not in: "_s + said));
    m_desk->leave();
}

/// An action of the list, from an afwijking that nobody looked at yet: done is not closed.
void TestCourseRemedies::closesByMeasuringAgain()
{
    QVERIFY(m_desk->press(u"Actie toevoegen…"_s));
    QVERIFY(m_desk->fill(u"title"_s, u"Rapport een week eerder klaarzetten"_s));
    QVERIFY(m_desk->fill(u"owner"_s, u"SDM"_s));
    QVERIFY(m_desk->fill(u"due"_s, u"20-4-2026"_s));
    m_desk->goOn();
    QVERIFY(!m_desk->dialog());
    QCOMPARE(m_desk->portfolio().rowsOf<Deviation>(m_desk->contract()).size(), std::size_t(1)); // written down with it
    QVERIFY(m_desk->panelText().contains(u"Nog niet SMART"_s)); // a gentle question
    QVERIFY(m_desk->press(u"Gedaan"_s));
    QCOMPARE(m_desk->reason(u"Afsluiten…"_s), u"Laat eerst met een nieuwe meting zien dat de actie heeft geholpen."_s);
    QVERIFY(m_desk->press(u"Naar de hermeting"_s));
    m_desk->goOn();
    QVERIFY2(m_desk->problem(u"effect"_s).contains(u"Afsluiten kan als een nieuwe meting"_s), qPrintable(m_desk->problem(u"effect"_s)));
    QVERIFY(m_desk->choose(u"effect"_s, u"werkt"_s));
    QVERIFY(m_desk->fill(u"effectNote"_s, u"April: dag 4"_s));
    m_desk->goOn();
    QVERIFY(!m_desk->dialog());
    QCOMPARE(m_desk->portfolio().rowsOf<ActionItem>(m_desk->contract()).front().status, ActionStatus::Closed);
}

/// In the editor of procedures: the correction of a report in five days, and closing asks for the results too.
void TestCourseRemedies::shortenTheCorrection()
{
    for (QPushButton *button : m_desk->page().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Procedures…"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *editor = m_desk->page().findChild<ProcedureDialog *>();
    QVERIFY(editor && editor->isVisible());
    auto *choice = editor->findChild<QComboBox *>();
    const int row = choice->findText(u"Remediatie"_s, Qt::MatchStartsWith);
    choice->setCurrentIndex(row);
    Q_EMIT choice->activated(row);
    auto *tree = editor->findChild<QTreeWidget *>();
    const auto part = [tree](const QString &title) { return tree->findItems(title, Qt::MatchExactly | Qt::MatchRecursive).value(0); };
    QVERIFY(part(u"Hermeting"_s) && part(u"Afwijking opgelost: afsluiten"_s));
    tree->setCurrentItem(part(u"Hermeting"_s)); // a term that was agreed per case gets a length
    const auto field = [editor](const QString &end) {
        for (QLineEdit *edit : editor->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->objectName().endsWith(end))
                return edit;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    QVERIFY(field(u".length.amount"_s));
    QTest::keyClicks(field(u".length.amount"_s), u"20"_s);
    tree->setCurrentItem(part(u"Afwijking opgelost: afsluiten"_s));
    for (QAbstractButton *box : editor->findChildren<QAbstractButton *>()) {
        if (box->isVisible() && box->property("code").toString() == u"results"_s)
            QTest::keyClick(box, Qt::Key_Space);
    }
    QTest::keyClicks(field(u"reason"_s), u"Afgesproken in het kwartaaloverleg"_s);
    for (QPushButton *button : editor->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(choice->currentText().contains(u"versie 2"_s));
    editor->reject();
}

void TestCourseRemedies::runsACaseOfAChangedProcedure()
{
    openCase();
    shortenTheCorrection();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(cases().back().state.version, 1); // the case that runs keeps its own
    m_desk->open(Section::Cases);
    QVERIFY2(m_desk->panelText().contains(u"Spreek er een af"_s), qPrintable(m_desk->panelText()));
    QVERIFY(does(u"Remediatie intrekken…"_s, { { u"field.motive"_s, u"Opnieuw, met de nieuwe procedure"_s }, client }));
    openCase();
    QCOMPARE(cases().back().state.version, 2);
    QVERIFY2(m_desk->panelText().contains(u"Hermeting: vr 8 mei 2026"_s), qPrintable(m_desk->panelText())); // 20 werkdagen, zonder Koningsdag en Bevrijdingsdag
    for (const QString &action : { u"Rapportage herstellen"_s, u"CAPA opstellen"_s }) {
        QVERIFY(does(u"Actie toewijzen…"_s, { { u"field.owner"_s, u"SDM"_s }, supplier }, { { u"action"_s, action } }));
        QVERIFY(does(u"Actie gereed melden…"_s, { { u"field.proof"_s, u"Bewijs"_s }, supplier }, { { u"action"_s, action } }));
    }
    QVERIFY(does(u"Hermeting vastleggen…"_s, { { u"field.results"_s, u"Dag 4"_s }, client }, { { u"by"_s, u"opdrachtgever"_s }, { u"field.effect"_s, u"Ja"_s } }));
    QVERIFY(m_desk->press(u"Afwijking opgelost: afsluiten…"_s));
    QVERIFY(m_desk->field<QPlainTextEdit>(u"field.results"_s)); // the new version asks for it
}

QTEST_MAIN(TestCourseRemedies)
#include "tst_CourseRemedies.moc"
