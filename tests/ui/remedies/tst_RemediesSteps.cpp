// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingVerbs.h"
#include "RemediesPresenter.h"
#include "SampleWorkspace.h"
#include "SanctionForms.h"
#include "WorkspaceFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Section = RemediesPresenter::Section;

/// What the page leads to on its own accord, and what it keeps only when a person says so. In the sample of 13 October 2026, or in
/// a contract that began a few days ago. Source: ux §6-08, E0-22, E4-71, decision 11.
class TestRemediesSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsNothingOfASurveyBeforeItIsDecided();
    void saysThatACaseIsNotInTheFileYet();
    void showsEveryMeeting();
    void escalatesAPassedTerm_data();
    void escalatesAPassedTerm();

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<RemediesPresenter> m_presenter;
};

void TestRemediesSteps::init()
{
    m_presenter.reset();
    m_sample = std::make_unique<SampleWorkspace>();
    m_presenter = std::make_unique<RemediesPresenter>(m_sample->workspace);
    QVERIFY(m_presenter->load());
}

/// Looking at what a survey proposes keeps nothing; deciding keeps the proposal with the decision, as one step.
void TestRemediesSteps::keepsNothingOfASurveyBeforeItIsDecided()
{
    Portfolio &portfolio = *m_sample->workspace.portfolio();
    const auto proposed = std::ranges::find_if(m_presenter->data().sanctions, [](const SanctionFile &file) { return file.record.round.isValid(); });
    QVERIFY(proposed != m_presenter->data().sanctions.end());
    SanctionEvent event; // waived and told, so that the round is open again
    event.on = event.recorded = m_sample->workspace.today();
    event.person = u"Categorie"_s;
    event.motive = u"opnieuw bekeken"_s;
    event.attributable = false;
    event.severity = Severity::Minor;
    Route route { .feature = u"remedies"_s, .round = proposed->record.round, .argument = u"decide"_s };
    const SanctionId old = proposed->record.id;
    for (const SanctionAct act : { SanctionAct::Waive, SanctionAct::Communicate }) {
        event.act = act;
        for (const QString &field : fieldsOf(act))
            event.content.insert(field, u"brief van vandaag"_s);
        QVERIFY(recordAct(portfolio, m_sample->workspace.contract(), old, event)->isDone());
    }
    const auto count = portfolio.rowsOf<SanctionRecord>(m_sample->workspace.contract()).size();
    QCOMPARE(m_presenter->open(route), Section::Sanctions);
    const auto form = m_presenter->formFor(route);
    QVERIFY(form);
    QVERIFY(!form->commit()); // nothing is filled in
    QCOMPARE(portfolio.rowsOf<SanctionRecord>(m_sample->workspace.contract()).size(), count);
    const QMap<QString, QString> values { { u"attributable"_s, u"yes"_s }, { u"decision"_s, u"impose"_s }, { u"codes"_s, u"S4,S1"_s },
                                          { u"motive"_s, u"al langer zo"_s }, { u"severity"_s, u"serious"_s }, { u"person"_s, u"Categorie"_s } };
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        form->set(value.key(), value.value());
    QVERIFY2(form->commit(), qPrintable(QStringList(form->problems().values()).join(u' ')));
    QCOMPARE(portfolio.rowsOf<SanctionRecord>(m_sample->workspace.contract()).size(), count + 1);
    QCOMPARE(m_presenter->take(*form, Section::Timeline), Section::Sanctions);
    const SanctionFile *made = m_presenter->data().sanction(m_presenter->chosen(Section::Sanctions));
    QVERIFY(made);
    QCOMPARE(statusOf(made->sanction), SanctionStatus::Imposed);
    QVERIFY(form->doneText().contains(made->record.reference));
    QVERIFY(!m_presenter->formFor(Route { .feature = u"remedies"_s, .round = route.round }));
}

/// A case that was opened and could not be published says so on the page, as every final step does.
void TestRemediesSteps::saysThatACaseIsNotInTheFileYet()
{
    const auto form = m_presenter->formFor(Section::Cases, u"new.case"_s);
    form->set(u"procedure"_s, u"escalatie"_s);
    form->set(u"title"_s, u"Levering te laat"_s);
    QVERIFY(form->commit());
    QVERIFY(form->publication());
    QVERIFY(!form->publication()->isPublished); // the sample has no file
    m_presenter->take(*form, Section::Cases);
    QVERIFY(m_presenter->isUnpublished());
    QVERIFY(!m_presenter->publicationText().isEmpty());
    // And it stands on the timeline from that day on, though nothing followed yet.
    const TimelineSpec spec = m_presenter->timeline();
    const QString id = u"case:%1:0"_s.arg(m_presenter->data().cases.back().record.id.value);
    const bool isShown = std::ranges::any_of(spec.lanes, [&](const TimelineLane &lane) {
        return std::ranges::any_of(lane.bars, [&](const TimelineBar &bar) { return bar.id == id && bar.first == m_sample->workspace.today() && !bar.last; });
    });
    QVERIFY(isShown);
}

/// The lane of meetings has all of the contract; what a case recorded on the day of a meeting about it is not there twice.
void TestRemediesSteps::showsEveryMeeting()
{
    const auto marks = [this] {
        const TimelineSpec spec = m_presenter->timeline();
        const auto lane = std::ranges::find(spec.lanes, u"Overleg"_s, &TimelineLane::title);
        return lane == spec.lanes.end() ? std::vector<TimelineMarker>() : lane->markers;
    };
    const auto before = marks();
    const auto recorded = std::ranges::find_if(before, [](const TimelineMarker &one) { return one.id.startsWith(u"case:"); });
    QVERIFY(recorded != before.end());
    Meeting meeting;
    meeting.contract = m_sample->workspace.contract();
    meeting.title = u"Kwartaaloverleg"_s;
    meeting.date = QDate(2026, 11, 20);
    QVERIFY(saveMeeting(*m_sample->workspace.portfolio(), meeting));
    meeting.title = u"Gesprek over de escalatie"_s;
    meeting.date = recorded->day;
    meeting.caseId = CaseId { recorded->id.section(u':', 1, 1).toLongLong() };
    QVERIFY(saveMeeting(*m_sample->workspace.portfolio(), meeting));
    QVERIFY(m_presenter->load());
    const auto after = marks();
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(std::ranges::is_sorted(after, {}, &TimelineMarker::day));
    const auto planned = std::ranges::find(after, QDate(2026, 11, 20), &TimelineMarker::day);
    QVERIFY(planned != after.end());
    QVERIFY2(planned->description.contains(u"Kwartaaloverleg"_s) && planned->description.contains(u"gepland"_s), qPrintable(planned->description));
    Section section = Section::Timeline;
    QVERIFY(m_presenter->openItem(planned->id, section));
}

/// E0-22: ten working days to mobilise the team. Before they end there is an alarm, after it the escalation is proposed the same
/// day, with the remedies that the contract names; nothing is kept before a person confirms it.
void TestRemediesSteps::escalatesAPassedTerm_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("button");
    QTest::newRow("eleven working days left") << QDate(2026, 10, 14) << QString();
    QTest::newRow("ten") << QDate(2026, 10, 13) << u"go.entry:"_s;
    QTest::newRow("the last day") << QDate(2026, 9, 29) << u"go.entry:"_s;
    QTest::newRow("the day after") << QDate(2026, 9, 28) << u"new.escalation:"_s;
}

void TestRemediesSteps::escalatesAPassedTerm()
{
    QFETCH(QDate, start);
    QFETCH(QString, button);
    ContractDefinition definition = WorkspaceFixture::contract(u"beheer"_s, u"Beheer"_s);
    definition.contract.start = start;
    Indicator &part = definition.indicators.front();
    part.measured = part.judged = PeriodKind::Once;
    part.input = InputKind::Date;
    part.unit = Unit::Date;
    NormVersion norm;
    norm.id = NormVersionId { 1 };
    norm.indicator = part.id;
    norm.comparator = Comparator::AtMost;
    norm.deadline = Deadline { { 10, TermUnit::WorkingDay }, Anchor::Start, {} };
    definition.norms = { norm };
    Workspace &workspace = m_sample->workspace;
    const auto contract = addContract(*workspace.portfolio(), definition);
    QVERIFY(contract);
    workspace.setContract(*contract);
    QVERIFY(m_presenter->load());
    const auto notices = m_presenter->notices();
    QCOMPARE(notices.empty() ? QString() : notices.front().id.section(u':', 0, 0) + u':', button.isEmpty() ? QString() : button);
    if (button != u"new.escalation:")
        return;
    QVERIFY(notices.front().isDecision);
    const KpiId kpi = workspace.definition()->kpis.front().id;
    const Route route { .feature = u"remedies"_s, .kpi = kpi, .argument = u"escalate"_s };
    QCOMPARE(m_presenter->open(route), Section::Timeline);
    const auto form = m_presenter->formFor(route);
    QVERIFY(form);
    QCOMPARE(form->value(u"procedure"_s), u"remediatie"_s); // it names KPI-01
    QVERIFY(m_presenter->data().cases.empty());
    QVERIFY2(form->commit(), qPrintable(QStringList(form->problems().values()).join(u' ')));
    m_presenter->take(*form, Section::Timeline);
    QVERIFY(std::ranges::none_of(m_presenter->notices(), [](const auto &notice) { return notice.id.startsWith(u"new.escalation:"); }));
    QVERIFY(!m_presenter->formFor(route)); // it runs
    QCOMPARE(m_presenter->open(route), Section::Cases);
}

QTEST_MAIN(TestRemediesSteps)
#include "tst_RemediesSteps.moc"
