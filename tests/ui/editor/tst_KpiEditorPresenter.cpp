// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractVerbs.h"
#include "KpiEditorPresenter.h"
#include "MeasurementVerbs.h"
#include "MeetingVerbs.h"
#include "NormOriginWords.h"
#include "SampleWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Editing a kpi without a window: problems at their fields, undo, what is tried, and what is saved.
class TestKpiEditorPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAStoredKpi();
    void makesANewKpi();
    void tellsWhatIsWrongAtItsField();
    void staysQuietAboutWhatWasNotFilledIn();
    void mergesTypingIntoOneStep();
    void undoesEverything();
    void asksADayAndAReason();
    void savesANewVersion();
    void warnsOfASecondChangeInAYear_data();
    void warnsOfASecondChangeInAYear();
    void refersToTheOverlegOfADynamicKpi();
    void locksWhatWasMeasured();
    void triesAValue_data();
    void triesAValue();
    void looksBack();
    void addsCopiesMovesAndRemovesParts();
    void refusesAThirdDynamicKpi();

private:
    [[nodiscard]] QString value(Field field, int part = -1) const { return m_presenter->value({ field, part, -1 }); }
    void set(Field field, const QString &text, int part = -1) { m_presenter->set({ field, part, -1 }, text); }
    [[nodiscard]] QString problem(Field field, int part = -1) const
    {
        const auto found = m_presenter->problem({ field, part, -1 });
        return found ? found->text : QString();
    }
    void open(const QString &code) { QVERIFY(m_presenter->open(m_sample->kpi(code).id)); }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<KpiEditorPresenter> m_presenter;
};

void TestKpiEditorPresenter::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_sample = std::make_unique<SampleWorkspace>();
    m_sample->show(u"applicatiebeheer"_s, Period::quarter(2026, 3));
    m_presenter = std::make_unique<KpiEditorPresenter>(m_sample->workspace);
}

void TestKpiEditorPresenter::cleanup()
{
    m_presenter.reset();
    m_sample.reset();
}

void TestKpiEditorPresenter::opensAStoredKpi()
{
    open(u"KPI-14"_s);
    QCOMPARE(m_presenter->heading(), u"KPI-14 bewerken"_s);
    QCOMPARE(m_presenter->partCount(), 2);
    QCOMPARE(m_presenter->changeCount(), 0);
    QCOMPARE(value(Field::Value, 0), u"100"_s);
    QCOMPARE(value(Field::CaseValue, 1), u"10"_s);
    QCOMPARE(value(Field::Frequency), u"month"_s);
    QVERIFY(m_presenter->sentenceText().startsWith(u"Voldoende als 100% van de klachten binnen 1 werkdag is bevestigd én"_s));
    QVERIFY(!m_presenter->firstProblem());
    QVERIFY(!m_presenter->open(KpiId { 99999 }));
}

void TestKpiEditorPresenter::makesANewKpi()
{
    QVERIFY(m_presenter->open({}));
    QVERIFY(m_presenter->isNew());
    QCOMPARE(value(Field::Code), u"KPI-15"_s);
    set(Field::Title, u"Reactietijd"_s);
    set(Field::PartTitle, u"Reactie op tijd"_s, 0);
    set(Field::Things, u"meldingen"_s, 0);
    set(Field::Counted, u"beantwoord"_s, 0);
    set(Field::CaseValue, u"4"_s, 0);
    set(Field::CaseUnit, u"hour"_s, 0);
    set(Field::Value, u"90"_s, 0);
    QCOMPARE(m_presenter->sentenceText(), u"Voldoende als minimaal 90% van de meldingen binnen 4 uur is beantwoord."_s);
    QSignalSpy routes(&m_sample->workspace, &Workspace::routeRequested);
    QVERIFY(m_presenter->save());
    const Kpi &kpi = m_sample->kpi(u"KPI-15"_s);
    QCOMPARE(kpi.title, u"Reactietijd"_s);
    QCOMPARE(routes.last().first().value<Route>().kpi, std::optional(kpi.id));
    QVERIFY(!m_presenter->isOpen());
    QVERIFY(m_sample->workspace.portfolio()->undo().hasValue());
    QVERIFY(!m_sample->workspace.definition()->kpi(u"KPI-15"_s));
}

void TestKpiEditorPresenter::tellsWhatIsWrongAtItsField()
{
    open(u"KPI-14"_s);
    set(Field::Code, u"KPI-03"_s);
    QVERIFY(problem(Field::Code).contains(u"First Contact Resolution"_s));
    set(Field::Code, u"KPI 14"_s);
    QVERIFY(!problem(Field::Code).isEmpty());
    set(Field::Code, u"KPI-14"_s);
    QVERIFY(problem(Field::Code).isEmpty());
    set(Field::Value, u"120"_s, 1);
    QVERIFY(!problem(Field::Value, 1).isEmpty());
    QVERIFY(problem(Field::Value, 0).isEmpty());
    QCOMPARE(value(Field::Value, 1), u"120"_s);
    QVERIFY(!m_presenter->save());
    QCOMPARE(m_presenter->firstProblem()->field, Field::Value);
    set(Field::Value, u"95"_s, 1);
    set(Field::Margin, u"0,5"_s, 0); // above 100% there is nothing
    QVERIFY(!problem(Field::Margin, 0).isEmpty());
    set(Field::Margin, QString(), 0);
    set(Field::Comparator, u"between"_s, 1);
    QVERIFY(m_presenter->isShown({ Field::High, 1, -1 }));
    set(Field::High, u"90"_s, 1);
    QVERIFY(problem(Field::High, 1).contains(u"Draai"_s));
}

void TestKpiEditorPresenter::staysQuietAboutWhatWasNotFilledIn()
{
    QVERIFY(m_presenter->open({}));
    QVERIFY(problem(Field::Title).isEmpty());
    QVERIFY(m_presenter->firstProblem()); // and yet it cannot be saved
    QVERIFY(!m_presenter->save());
    QVERIFY(!problem(Field::Title).isEmpty());
    QVERIFY(!problem(Field::PartTitle, 0).isEmpty());
    QCOMPARE(m_presenter->problemAfter({ Field::Title })->field, Field::PartTitle);
}

void TestKpiEditorPresenter::mergesTypingIntoOneStep()
{
    open(u"KPI-14"_s);
    for (const QString &text : { u"9"_s, u"96"_s, u"96,"_s, u"96,5"_s })
        set(Field::Value, text, 1);
    set(Field::Title, u"Klacht"_s);
    QCOMPARE(m_presenter->steps()->activeStack()->count(), 2);
    m_presenter->steps()->undo();
    m_presenter->steps()->undo();
    QCOMPARE(value(Field::Value, 1), u"95"_s);
    QCOMPARE(m_presenter->changeCount(), 0);
    m_presenter->steps()->redo();
    QCOMPARE(value(Field::Value, 1), u"96,5"_s);
}

void TestKpiEditorPresenter::undoesEverything()
{
    open(u"KPI-14"_s);
    const QString before = m_presenter->sentenceText();
    m_presenter->addPart();
    m_presenter->addBand(0);
    set(Field::Shape, u"count"_s, 2);
    m_presenter->movePart(0, 1);
    m_presenter->copyPart(1);
    QVERIFY(m_presenter->changeCount() > 0);
    while (m_presenter->steps()->canUndo())
        m_presenter->steps()->undo();
    QCOMPARE(m_presenter->sentenceText(), before);
    QCOMPARE(m_presenter->changeCount(), 0);
    QVERIFY(!m_presenter->hasDrafts());
}

void TestKpiEditorPresenter::asksADayAndAReason()
{
    open(u"KPI-14"_s);
    QVERIFY(!m_presenter->needsChange());
    QVERIFY(!m_presenter->isShown({ Field::ValidFrom }));
    set(Field::Value, u"97"_s, 1);
    QVERIFY(m_presenter->needsChange());
    QCOMPARE(value(Field::ValidFrom), u"1-10-2026"_s); // the month of today
    QVERIFY(m_presenter->isShown({ Field::ContractChange })); // it is a static one
    QVERIFY(!m_presenter->save());
    QVERIFY(!problem(Field::Reason).isEmpty());
    QVERIFY(!problem(Field::ContractChange).isEmpty());
    set(Field::ValidFrom, u"31-12-2024"_s);
    QVERIFY(!problem(Field::ValidFrom).isEmpty());
    set(Field::ValidFrom, u"ooit"_s);
    QVERIFY(problem(Field::ValidFrom).contains(u"ooit"_s));
    set(Field::Value, u"95"_s, 1);
    QVERIFY(!m_presenter->needsChange());
    QVERIFY(!m_presenter->firstProblem() || m_presenter->firstProblem()->field == Field::ValidFrom);
}

void TestKpiEditorPresenter::savesANewVersion()
{
    open(u"KPI-14"_s);
    set(Field::Value, u"97"_s, 1);
    set(Field::ValidFrom, u"1-7-2026"_s);
    set(Field::Reason, u"Afgesproken in het jaaroverleg"_s);
    set(Field::ContractChange, u"1"_s);
    QVERIFY(m_presenter->save());
    const auto definition = m_sample->workspace.definition();
    const KpiId kpi = m_sample->kpi(u"KPI-14"_s).id;
    QCOMPARE(kpiSheet(*definition, kpi, QDate(2026, 6, 30))->parts[1].norm.value, std::optional(Decimal(95)));
    const NormVersion now = kpiSheet(*definition, kpi, QDate(2026, 7, 1))->parts[1].norm;
    QCOMPARE(now.value, std::optional(Decimal(97)));
    QCOMPARE(now.reason, u"Afgesproken in het jaaroverleg"_s);
    open(u"KPI-14"_s);
    QCOMPARE(value(Field::Value, 1), u"97"_s);
}

void TestKpiEditorPresenter::warnsOfASecondChangeInAYear_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("warns");
    QTest::newRow("a day before the year is over") << u"30-6-2026"_s << true;
    QTest::newRow("a year later") << u"1-7-2026"_s << false;
    QTest::newRow("a day after that") << u"2-7-2026"_s << false;
}

/// E4-04: a dynamic kpi changes once a year. A person may have a reason to do it sooner.
void TestKpiEditorPresenter::warnsOfASecondChangeInAYear()
{
    QFETCH(QString, day);
    QFETCH(bool, warns);
    Contract earlier = m_sample->workspace.definition()->contract;
    earlier.start = QDate(2025, 1, 1);
    QVERIFY(editContract(*m_sample->workspace.portfolio(), earlier).hasValue());
    open(u"KPI-14"_s);
    set(Field::Kind, u"dynamic"_s);
    set(Field::Value, u"96"_s, 1);
    set(Field::ValidFrom, u"1-7-2025"_s);
    set(Field::Reason, u"Eerste jaar"_s);
    QVERIFY(m_presenter->save());
    open(u"KPI-14"_s);
    set(Field::Value, u"97"_s, 1);
    set(Field::ValidFrom, day);
    set(Field::Reason, u"Nog een keer"_s);
    const auto found = m_presenter->problem({ Field::ValidFrom });
    QCOMPARE(found.has_value(), warns);
    QVERIFY(!found || !found->blocks);
    QVERIFY(m_presenter->save());
}

/// A4-19: a dynamic kpi changes after an overleg that is recorded, and the new version refers to it. Without one that is asked,
/// and does not stand in the way.
void TestKpiEditorPresenter::refersToTheOverlegOfADynamicKpi()
{
    Portfolio &portfolio = *m_sample->workspace.portfolio();
    const QDate today = m_sample->workspace.today();
    Meeting held;
    held.contract = m_sample->workspace.contract();
    held.title = u"Overleg over KPI-14"_s;
    held.date = today;
    Meeting planned = held;
    planned.date = today.addDays(1);
    const auto id = saveMeeting(portfolio, held);
    QVERIFY(id && saveMeeting(portfolio, planned));
    open(u"KPI-14"_s);
    set(Field::Value, u"96"_s, 1);
    set(Field::Reason, u"Nieuwe eisen"_s);
    QVERIFY(problem(Field::AgreedIn).isEmpty()); // a static one changes by a change of the contract
    set(Field::Kind, u"dynamic"_s);
    QVERIFY(problem(Field::AgreedIn).contains(u"Kies dat overleg"_s));
    QVERIFY(!m_presenter->problem({ Field::AgreedIn })->blocks);
    const auto choices = m_presenter->choices({ Field::AgreedIn });
    QCOMPARE(choices.at(1).second, u"13 oktober 2026: Overleg over KPI-14"_s); // the one to come is not there
    QVERIFY(std::ranges::none_of(choices, [](const FieldChoice &choice) { return choice.second.startsWith(u"14 oktober"_s); }));
    set(Field::AgreedIn, choices.at(1).first);
    QVERIFY(problem(Field::AgreedIn).isEmpty());
    QVERIFY(m_presenter->save());
    const auto definition = m_sample->workspace.definition();
    const NormVersion now = kpiSheet(*definition, m_sample->kpi(u"KPI-14"_s).id, QDate(9999, 12, 31))->parts[1].norm;
    const auto agreed = normMeeting(*definition, now.id);
    QVERIFY(agreed);
    QCOMPARE(agreed->meeting, *id);
    QCOMPARE(normOriginText(*definition, now.id), u"afgesproken in ‘Overleg over KPI-14’ van 13 oktober 2026"_s);
    open(u"KPI-14"_s);
    set(Field::Value, u"97"_s, 1);
    QVERIFY(value(Field::AgreedIn).isEmpty()); // each change has its own
    held.date = QDate(2026, 1, 8); // before the version that is there now
    const auto early = saveMeeting(portfolio, held);
    set(Field::AgreedIn, QString::number(early->value));
    QVERIFY2(problem(Field::AgreedIn).contains(u"vóór de vorige wijziging"_s), qPrintable(problem(Field::AgreedIn)));
}

void TestKpiEditorPresenter::locksWhatWasMeasured()
{
    open(u"KPI-14"_s);
    for (const Field field : { Field::Shape, Field::Unit, Field::Measured })
        QVERIFY(!m_presenter->lock({ field, 0, -1 }).isEmpty());
    QVERIFY(!m_presenter->lock({ Field::Frequency }).isEmpty());
    QVERIFY(m_presenter->lock({ Field::Value, 0, -1 }).isEmpty());
    QVERIFY(!m_presenter->partLock(0).isEmpty());
    m_presenter->removePart(0);
    QCOMPARE(m_presenter->partCount(), 2);
    m_presenter->addPart();
    QVERIFY(m_presenter->lock({ Field::Shape, 2, -1 }).isEmpty());
    QVERIFY(m_presenter->partLock(2).isEmpty());
}

void TestKpiEditorPresenter::triesAValue_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("both met") << u"100"_s << u"97"_s << Verdict::Met;
    QTest::newRow("at the norm, inside the margin") << u"100"_s << u"95"_s << Verdict::Attention;
    QTest::newRow("just below") << u"100"_s << u"94,9"_s << Verdict::Breach;
    QTest::newRow("as a fraction") << u"40/40"_s << u"39/40"_s << Verdict::Met;
    QTest::newRow("one is missing") << u"100"_s << QString() << Verdict::Incomplete;
    QTest::newRow("one cannot be read") << u"100"_s << u"veel"_s << Verdict::Incomplete;
}

void TestKpiEditorPresenter::triesAValue()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    open(u"KPI-14"_s);
    QVERIFY(!m_presenter->trial().isTried());
    m_presenter->setTrialText(0, first);
    m_presenter->setTrialText(1, second);
    QVERIFY(m_presenter->trial().isTried());
    QTEST(m_presenter->trial().verdict(), "expected");
    QCOMPARE(m_presenter->trial().rows()[1].problem.isEmpty(), second != "veel"_L1);
    QVERIFY(!m_presenter->trial().explanation().isEmpty());
    QCOMPARE(m_presenter->changeCount(), 0); // trying is no editing
}

void TestKpiEditorPresenter::looksBack()
{
    open(u"KPI-14"_s);
    const LookBack before = m_presenter->lookBack();
    QCOMPARE(before.items.size(), 9u);
    QVERIFY(before.comparison.startsWith(u"Gelijk"_s));
    set(Field::Value, u"100"_s, 1);
    const LookBack after = m_presenter->lookBack();
    QVERIFY(after.comparison != before.comparison);
    QVERIFY(after.summary != before.summary);
}

void TestKpiEditorPresenter::addsCopiesMovesAndRemovesParts()
{
    open(u"KPI-14"_s);
    m_presenter->copyPart(1);
    QCOMPARE(m_presenter->partCount(), 3);
    QCOMPARE(value(Field::Value, 2), u"95"_s);
    m_presenter->movePart(2, -1);
    QVERIFY(m_presenter->partTitle(1).endsWith(u"(kopie)"_s));
    m_presenter->movePart(0, -1);
    m_presenter->movePart(2, 1);
    QVERIFY(m_presenter->partTitle(1).endsWith(u"(kopie)"_s));
    set(Field::PartRule, u"2"_s);
    m_presenter->removePart(1);
    QCOMPARE(m_presenter->partCount(), 2);
    m_presenter->copyPart(0);
    QVERIFY(m_presenter->save());
    QCOMPARE(m_sample->workspace.definition()->indicatorsOf(m_sample->kpi(u"KPI-14"_s).id).size(), 3u);
    QCOMPARE(m_sample->workspace.definition()->indicatorsOf(m_sample->kpi(u"KPI-14"_s).id)[1]->number, 3);
}

void TestKpiEditorPresenter::refusesAThirdDynamicKpi()
{
    m_sample->show(u"vloeronderhoud"_s, Period::quarter(2026, 3));
    const auto definition = m_sample->workspace.definition();
    const int most = definition->setting(u"dynamic.max"_s).toInt();
    QVERIFY(most > 0);
    int dynamic = 0;
    for (const Kpi &kpi : definition->kpis)
        dynamic += kpi.dynamic ? 1 : 0;
    for (; dynamic < most; ++dynamic) {
        QVERIFY(m_presenter->open({}));
        set(Field::Title, u"Extra"_s);
        set(Field::PartTitle, u"Extra"_s, 0);
        set(Field::Kind, u"dynamic"_s);
        QVERIFY(!m_presenter->save());
        QVERIFY(!problem(Field::SourceReference).isEmpty()); // E1-41
        set(Field::SourceReference, u"programma van eisen, 4.2"_s);
        QVERIFY(!problem(Field::Announced).isEmpty()); // a question, no refusal (E1-43)
        QVERIFY(m_presenter->save());
    }
    QVERIFY(m_presenter->open({}));
    set(Field::Title, u"Te veel"_s);
    set(Field::PartTitle, u"Te veel"_s, 0);
    set(Field::Kind, u"dynamic"_s);
    QVERIFY(!problem(Field::Kind).isEmpty());
    QVERIFY(!m_presenter->save());
    set(Field::Kind, u"static"_s);
    QVERIFY(m_presenter->save());
}

QTEST_MAIN(TestKpiEditorPresenter)
#include "tst_KpiEditorPresenter.moc"
