// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "KpiEditorPage.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The editor with real keys and clicks.
class TestKpiEditorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typesANormAndSeesTheSentence();
    void leadsToTheFieldThatIsWrong();
    void offersUndoAfterOneStep();
    void choosesAnotherShape();
    void movesAPartWithTheKeyboard();
    void addsAndRemovesBands();
    void triesAValue();
    void needsTwoEscapesToThrowAway();
    void savesWithTheButton();
    void keepsTheInputForSave();
    void canBeReadByAScreenReader();
    void opensEveryKpiOfTheSample();

private:
    [[nodiscard]] QLineEdit *edit(const QString &name) const
    {
        for (QLineEdit *one : m_page->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("there is no field %s", qPrintable(name));
    }
    [[nodiscard]] QComboBox *box(const QString &name) const
    {
        for (QComboBox *one : m_page->findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("there is no choice %s", qPrintable(name));
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *one : m_page->findChildren<QAbstractButton *>()) {
            if (one->text() == name || one->accessibleName() == name)
                return one;
        }
        qFatal("there is no button %s", qPrintable(name));
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && (label->text().contains(text) || label->accessibleName().contains(text)))
                return true;
        }
        return false;
    }
    void click(const QString &name) const
    {
        QCoreApplication::processEvents(); // what was just added has its place
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void open(const QString &code) { m_page->enter({ .feature = u"editor"_s, .kpi = m_sample->kpi(code).id }); }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<KpiEditorPage> m_page;
    Route m_lastRoute;
    QString m_lastNotice;
};

void TestKpiEditorPage::init()
{
    failOnOurWarnings();
    m_sample = std::make_unique<SampleWorkspace>();
    m_sample->show(u"applicatiebeheer"_s, Period::quarter(2026, 3));
    connect(&m_sample->workspace, &Workspace::routeRequested, this, [this](const Route &route) { m_lastRoute = route; });
    connect(&m_sample->workspace, &Workspace::noticed, this, [this](const Notice &notice) { m_lastNotice = notice.text; });
    m_page = std::make_unique<KpiEditorPage>(m_sample->workspace, nullptr);
    m_page->resize(1200, 860);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    open(u"KPI-14"_s);
    m_lastRoute = {};
    m_lastNotice.clear();
}

void TestKpiEditorPage::cleanup()
{
    m_page.reset();
    m_sample.reset();
}

void TestKpiEditorPage::typesANormAndSeesTheSentence()
{
    QVERIFY(says(u"minimaal 95% binnen 10 werkdagen is afgehandeld"_s));
    type(edit(u"Onderdeel 2: Norm"_s), u"97,5"_s);
    QVERIFY(says(u"minimaal 97,5% binnen"_s));
    QVERIFY(edit(u"Eerste dag van de nieuwe norm"_s)->isVisible());
    QCOMPARE(edit(u"Eerste dag van de nieuwe norm"_s)->text(), u"1-10-2026"_s);
    QVERIFY(button(u"Ongedaan maken"_s)->isEnabled());
    click(u"Ongedaan maken"_s);
    QCOMPARE(edit(u"Onderdeel 2: Norm"_s)->text(), u"95"_s);
    QVERIFY(!edit(u"Eerste dag van de nieuwe norm"_s)->isVisible());
}

void TestKpiEditorPage::leadsToTheFieldThatIsWrong()
{
    QLineEdit *norm = edit(u"Onderdeel 2: Norm"_s);
    type(norm, u"veel"_s);
    QVERIFY(norm->property("bad").toBool());
    QVERIFY(says(u"‘veel’ is geen getal"_s));
    edit(u"Naam"_s)->setFocus();
    click(u"Opslaan"_s);
    QCOMPARE(m_page->focusWidget(), norm);
    QCOMPARE(norm->text(), u"veel"_s);
    QVERIFY(m_lastRoute.feature.isEmpty());
    edit(u"Naam"_s)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_F8);
    QCOMPARE(m_page->focusWidget(), norm);
    type(norm, u"95"_s);
    QVERIFY(!norm->property("bad").toBool());
}

void TestKpiEditorPage::offersUndoAfterOneStep()
{
    QVERIFY(!button(u"Ongedaan maken"_s)->isEnabled());
    click(u"Onderdeel toevoegen"_s);
    QVERIFY(button(u"Ongedaan maken"_s)->isEnabled());
}

void TestKpiEditorPage::choosesAnotherShape()
{
    QVERIFY(!box(u"Onderdeel 1: Soort waarde"_s)->isEnabled()); // it was measured
    click(u"Onderdeel toevoegen"_s);
    QComboBox *shape = box(u"Onderdeel 3: Soort waarde"_s);
    QVERIFY(shape->isEnabled());
    QVERIFY(edit(u"Onderdeel 3: Waarvan, bijvoorbeeld klachten"_s)->isVisible());
    shape->setFocus();
    QTest::keyClicks(shape, u"Datum"_s);
    QVERIFY(!edit(u"Onderdeel 3: Waarvan, bijvoorbeeld klachten"_s)->isVisible());
    type(edit(u"Onderdeel 3: Klaar binnen hoeveel"_s), u"6"_s);
    type(edit(u"Onderdeel 3: Wat wordt gemeten"_s), u"Plan"_s);
    QVERIFY(says(u"‘Plan’ klaar is binnen 6 werkdagen na de ingangsdatum"_s));
    QTest::keyClick(shape, Qt::Key_Down);
    QVERIFY(box(u"Onderdeel 3: Norm"_s)->isVisible());
}

void TestKpiEditorPage::movesAPartWithTheKeyboard()
{
    QLineEdit *second = edit(u"Onderdeel 2: Norm"_s);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(edit(u"Onderdeel 1: Norm"_s)->text(), u"95"_s);
    QCOMPARE(m_page->focusWidget(), edit(u"Onderdeel 1: Norm"_s));
    click(u"Onderdeel 1 omlaag"_s);
    QCOMPARE(edit(u"Onderdeel 2: Norm"_s)->text(), u"95"_s);
}

void TestKpiEditorPage::addsAndRemovesBands()
{
    open(u"KPI-03"_s);
    click(u"Meer"_s);
    click(u"Oordeel toevoegen"_s);
    click(u"Oordeel toevoegen"_s);
    type(edit(u"Oordeel 1, vanaf"_s), u"75"_s);
    type(edit(u"Oordeel 1, woord in het contract"_s), u"Goed"_s);
    type(edit(u"Oordeel 2, tot"_s), u"80"_s);
    type(edit(u"Oordeel 2, woord in het contract"_s), u"Slecht"_s);
    QVERIFY(says(u"valt in twee oordelen"_s));
    type(edit(u"Oordeel 2, tot"_s), u"75"_s);
    QVERIFY(!says(u"valt in twee oordelen"_s));
    QVERIFY(says(u"Goed: vanaf 75%. Slecht: onder 75%."_s));
    click(u"Oordeel 2 verwijderen"_s);
    QVERIFY(!says(u"Slecht: onder"_s));
}

void TestKpiEditorPage::triesAValue()
{
    type(edit(u"Probeer een waarde voor Bevestigd ≤ 1 werkdag"_s), u"100"_s);
    type(edit(u"Probeer een waarde voor Klaar ≤ 10 werkdagen"_s), u"93,2"_s);
    QVERIFY(says(u"Gehaald"_s));
    QVERIFY(says(u"Niet gehaald"_s));
    QVERIFY(says(u"1,8 procentpunt"_s));
    type(edit(u"Probeer een waarde voor Klaar ≤ 10 werkdagen"_s), u"abc"_s);
    QVERIFY(says(u"‘abc’ is geen getal"_s));
    QVERIFY(m_lastRoute.feature.isEmpty());
}

void TestKpiEditorPage::needsTwoEscapesToThrowAway()
{
    type(edit(u"Naam"_s), u"Anders"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(m_lastRoute.feature.isEmpty());
    QVERIFY(!m_lastNotice.isEmpty());
    QCOMPARE(edit(u"Naam"_s)->text(), u"Anders"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_lastRoute.feature, u"kpis"_s);
    open(u"KPI-14"_s);
    QCOMPARE(edit(u"Naam"_s)->text(), u"Klachtenafhandeling"_s);
}

void TestKpiEditorPage::savesWithTheButton()
{
    type(edit(u"Naam"_s), u"Klachten op tijd"_s);
    QVERIFY(says(u"KPI-14 bewerken"_s));
    click(u"Opslaan"_s);
    QCOMPARE(m_sample->kpi(u"KPI-14"_s).title, u"Klachten op tijd"_s);
    QCOMPARE(m_lastRoute.feature, u"kpis"_s);
    QVERIFY(m_lastNotice.contains(u"opgeslagen"_s));
}

/// Ctrl+S first takes in what is on the page.
void TestKpiEditorPage::keepsTheInputForSave()
{
    QVERIFY(m_page->keepInput());
    type(edit(u"Naam"_s), u"Klachten op tijd"_s);
    QVERIFY(m_page->keepInput());
    QCOMPARE(m_sample->kpi(u"KPI-14"_s).title, u"Klachten op tijd"_s);
    open(u"KPI-14"_s);
    type(edit(u"Code"_s), u"KPI-03"_s);
    QVERIFY(!m_page->keepInput());
    QCOMPARE(m_page->focusWidget(), edit(u"Code"_s));
}

void TestKpiEditorPage::canBeReadByAScreenReader()
{
    QCOMPARE(AccessibleWalk::nameless(*m_page).join(u", "_s), QString());
}

/// Whatever was agreed can be opened, and opening changes nothing.
void TestKpiEditorPage::opensEveryKpiOfTheSample()
{
    KpiEditorPresenter presenter(m_sample->workspace);
    for (const Contract &contract : m_sample->workspace.portfolio()->contracts()) {
        m_sample->workspace.setContract(contract.id);
        for (const Kpi &kpi : m_sample->workspace.definition()->kpis) {
            m_page->enter({ .feature = u"editor"_s, .kpi = kpi.id });
            QCoreApplication::processEvents();
            QVERIFY2(presenter.open(kpi.id), qPrintable(kpi.code));
            QCOMPARE(presenter.changeCount(), 0);
            QVERIFY2(!presenter.firstProblem(), qPrintable(kpi.code));
            QVERIFY2(!presenter.sentenceText().isEmpty(), qPrintable(kpi.code));
            QVERIFY2(!presenter.needsChange(), qPrintable(kpi.code));
            QVERIFY2(says(kpi.code + u" bewerken"_s), qPrintable(kpi.code));
        }
    }
}

QTEST_MAIN(TestKpiEditorPage)
#include "tst_KpiEditorPage.moc"
