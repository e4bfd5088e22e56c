// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuditVerbs.h"
#include "EventForm.h"
#include "OpenCaseForm.h"
#include "ProposalForm.h"
#include "RegisterForms.h"
#include "RemediesPresenter.h"
#include "SampleWorkspace.h"
#include "SanctionForms.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Section = RemediesPresenter::Section;

/// What the page says and leads to, in the sample of 13 October 2026: level 2 of the escalation runs, S1 is imposed and
/// communicated, and the survey proposes S4+. Source: ux §6-08, E4-90…125.
class TestRemediesPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatWasMissed();
    void saysWhereTheCaseStands();
    void saysWhyNot();
    void opensEveryForm();
    void writesTheMissDownWithIt();
    void asksForTheDecision();
    void followsRoutes();
    void drawsTheTimeline();
    void agreesOnADraggedEnd();
    void marksActionsDone();
    void filtersTheRegisters();
    void onlyReads();

private:
    [[nodiscard]] static bool says(const PanelContent &content, const QString &text)
    {
        return std::ranges::any_of(content, [&text](const PanelItem &item) { return item.text.contains(text) || item.detail.contains(text); });
    }
    [[nodiscard]] static const PanelItem *button(const PanelContent &content, const QString &id)
    {
        const auto found = std::ranges::find_if(content, [&id](const PanelItem &item) { return item.kind == PanelItem::Kind::Action && item.id == id; });
        return found == content.end() ? nullptr : &*found;
    }
    [[nodiscard]] const CaseFile &escalation() const
    {
        return *std::ranges::find_if(m_presenter->data().cases, [](const CaseFile &file) { return file.procedure.id == u"escalatie"; });
    }
    void chooseEscalation() { m_presenter->choose(Section::Cases, QString::number(escalation().record.id.value)); }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<RemediesPresenter> m_presenter;
};

void TestRemediesPresenter::init()
{
    m_presenter.reset();
    m_sample = std::make_unique<SampleWorkspace>();
    m_presenter = std::make_unique<RemediesPresenter>(m_sample->workspace);
    QVERIFY(m_presenter->load());
}

void TestRemediesPresenter::listsWhatWasMissed()
{
    RemedyModel *model = m_presenter->model(Section::Deviations);
    QVERIFY(model->rowCount() >= 2);
    QVERIFY(std::ranges::any_of(model->rows(), [](const RemedyModel::Row &row) { return row.cells[2].text == u"nieuw"; }));
    QVERIFY(std::ranges::any_of(model->rows(), [](const RemedyModel::Row &row) { return row.cells[5].text == u"AFW-2026-01"; }));
    QVERIFY(!m_presenter->subtitle().isEmpty());
    model->sort(0, Qt::AscendingOrder);
    for (int row = 1; row < model->rowCount(); ++row)
        QVERIFY(QString::localeAwareCompare(model->index(row - 1, 0).data().toString(), model->index(row, 0).data().toString()) <= 0);
}

void TestRemediesPresenter::saysWhereTheCaseStands()
{
    chooseEscalation();
    const PanelContent content = m_presenter->panel(Section::Cases);
    QVERIFY(says(content, u"Niveau 2"_s));
    QVERIFY(says(content, u"di 20 oktober 2026"_s));
    QVERIFY(says(content, u"over 5 werkdagen"_s));
    QVERIFY(says(content, u"30 werkdagen na di 8 september 2026"_s)); // how it was counted
    QVERIFY(says(content, u"Genomen maatregelen"_s));
    QVERIFY(says(content, u"nog niet vastgelegd"_s)); // results and lessons, for the closing letter
    QVERIFY(says(content, u"Gespreksverslag"_s));
    QVERIFY(button(content, u"case.event:fail2"_s));
    QCOMPARE(m_presenter->panel(Section::Timeline), content); // the timeline has the same panel
}

void TestRemediesPresenter::saysWhyNot()
{
    chooseEscalation();
    const PanelContent content = m_presenter->panel(Section::Cases);
    const auto blocked = std::ranges::find_if(content, [](const PanelItem &item) { return item.kind == PanelItem::Kind::Blocked && item.text == u"Escaleren naar niveau 3…"; });
    QVERIFY(blocked != content.end());
    QVERIFY(!blocked->detail.isEmpty());
    QCOMPARE(blocked->id, u"case.event:fail2"_s); // what unlocks it
    QVERIFY(!blocked->link.isEmpty());
    Section section = Section::Cases;
    const auto count = content.size();
    QVERIFY(m_presenter->press(section, u"case.all"_s));
    QVERIFY(m_presenter->panel(Section::Cases).size() > count);
}

void TestRemediesPresenter::opensEveryForm()
{
    Audit audit;
    audit.title = u"Klachtafhandeling"_s;
    audit.date = QDate(2026, 3, 5);
    audit.majors = 1;
    QVERIFY(putAudit(*m_sample->workspace.portfolio(), m_sample->workspace.contract(), audit));
    QVERIFY(m_presenter->load());
    for (const Section section : { Section::Deviations, Section::Cases, Section::Sanctions, Section::Actions, Section::Audits }) {
        QVERIFY(m_presenter->model(section)->rowCount() > 0);
        for (const RemedyModel::Row &row : m_presenter->model(section)->rows()) {
            m_presenter->choose(section, row.id);
            for (const PanelItem &item : m_presenter->panel(section)) {
                if (item.kind != PanelItem::Kind::Action || item.id.startsWith(u"go.") || item.id == u"case.all" || item.id == u"doc.file" || item.id == u"act.done" || item.id == u"aud.remove")
                    continue;
                const auto form = m_presenter->formFor(section, item.id);
                QVERIFY2(form, qPrintable(item.id));
                QVERIFY(!form->heading().isEmpty());
                QVERIFY(!form->rows().empty());
                QVERIFY(!form->mainText().isEmpty());
            }
        }
    }
    for (const QString &id : { u"new.deviation"_s, u"new.case"_s, u"new.sanction"_s, u"new.action"_s, u"new.audit"_s })
        QVERIFY2(m_presenter->formFor(Section::Cases, id), qPrintable(id));
}

/// A case about a miss that nobody wrote down yet writes it down, and refers to it.
void TestRemediesPresenter::writesTheMissDownWithIt()
{
    const auto &lines = m_presenter->data().lines;
    const auto fresh = std::ranges::find_if(lines, [](const RegisterLine &line) { return !line.stored; });
    QVERIFY(fresh != lines.end());
    const KpiId kpi = fresh->kpi;
    m_presenter->choose(Section::Deviations, idOf(*fresh));
    const auto form = m_presenter->formFor(Section::Deviations, u"dev.case"_s);
    form->set(u"procedure"_s, u"verbeterplan"_s);
    QVERIFY(form->commit());
    QCOMPARE(m_presenter->take(*form, Section::Deviations), Section::Cases);
    QVERIFY(m_presenter->isUnpublished()); // the sample has no file
    QVERIFY(m_presenter->publicationText().contains(u"nog niet in het bestand"));
    const CaseFile *file = m_presenter->data().caseFile(m_presenter->chosen(Section::Cases));
    QVERIFY(file);
    QCOMPARE(file->record.kpi, kpi);
    const RegisterLine *line = m_presenter->data().lineOf(file->record.deviation);
    QVERIFY(line && line->misses > 0);
}

void TestRemediesPresenter::asksForTheDecision()
{
    const auto notices = m_presenter->notices();
    QVERIFY(!notices.empty());
    QVERIFY(notices.front().isDecision);
    QVERIFY2(notices.front().title.contains(u"S4+"), qPrintable(notices.front().title));
    Section section = Section::Timeline;
    QVERIFY(!m_presenter->press(section, notices.front().id)); // the form is still to be opened
    QCOMPARE(section, Section::Sanctions);
    const auto form = m_presenter->formFor(section, u"san.decide"_s);
    QVERIFY(qobject_cast<DecisionForm *>(form.get()));
    QVERIFY(says(m_presenter->panel(section), u"S4+"_s));
}

void TestRemediesPresenter::followsRoutes()
{
    Route route { .feature = u"remedies"_s };
    QCOMPARE(m_presenter->open(route), Section::Timeline);
    route.argument = escalation().record.reference;
    QCOMPARE(m_presenter->open(route), Section::Cases);
    QCOMPARE(m_presenter->chosen(Section::Cases), QString::number(escalation().record.id.value));
    route.argument = m_presenter->data().actions.front().reference;
    QCOMPARE(m_presenter->open(route), Section::Actions);
    route.argument = u"decide"_s;
    route.round = m_sample->workspace.portfolio()->surveyRounds(m_sample->workspace.contract()).back().id;
    const auto before = m_presenter->data().sanctions.size();
    QCOMPARE(m_presenter->open(route), Section::Sanctions);
    QCOMPARE(m_presenter->data().sanctions.size(), before); // its proposal was there already
    QVERIFY(needsDecision(*m_presenter->data().sanction(m_presenter->chosen(Section::Sanctions))));
}

void TestRemediesPresenter::drawsTheTimeline()
{
    const TimelineSpec spec = m_presenter->timeline();
    QCOMPARE(spec.first, QDate(2026, 7, 1));
    QCOMPARE(spec.last, QDate(2026, 12, 31));
    const auto lane = [&spec](const QString &title) {
        const auto found = std::ranges::find(spec.lanes, title, &TimelineLane::title);
        return found == spec.lanes.end() ? TimelineLane() : *found;
    };
    const TimelineLane one = lane(u"Escalatie niveau 1"_s);
    QCOMPARE(one.bars.size(), 1U);
    QCOMPARE(one.bars.front().state, TimelineState::Finished);
    QCOMPARE(one.bars.front().first, QDate(2026, 8, 17));
    const TimelineLane two = lane(u"Escalatie niveau 2"_s);
    QVERIFY(two.isEmphasised);
    QCOMPARE(two.bars.size(), 1U);
    QCOMPARE(two.bars.front().first, QDate(2026, 9, 8));
    QCOMPARE(*two.bars.front().last, QDate(2026, 10, 20));
    QVERIFY(two.bars.front().isDraggable); // an agreed term
    QCOMPARE(one.bars.front().next, two.bars.front().id);
    const TimelineLane three = lane(u"Escalatie niveau 3"_s);
    QCOMPARE(three.bars.size(), 1U);
    QCOMPARE(three.bars.front().state, TimelineState::NotYet);
    const TimelineLane plan = lane(u"Verbeterplan"_s);
    QCOMPARE(plan.bars.size(), 2U);
    QCOMPARE(*plan.bars.back().last, QDate(2026, 12, 15));
    QVERIFY(!plan.bars.back().isDraggable); // a term of the contract
    QCOMPARE(lane(u"Step-in"_s).markers.front().mark, TimelineMark::Locked);
    const TimelineLane sanctions = lane(u"Sancties"_s);
    QCOMPARE(sanctions.markers.size(), 2U);
    QCOMPARE(sanctions.markers.front().tag, u"S1"_s);
    QCOMPARE(sanctions.markers.back().mark, TimelineMark::Proposal);
    QCOMPARE(sanctions.markers.back().tag, u"S4+"_s);
    QVERIFY(!lane(u"KPI-uitkomst"_s).markers.empty());
    QVERIFY(!lane(u"Overleg"_s).markers.empty());
    QStringList ids;
    for (const TimelineLane &each : spec.lanes) {
        for (const TimelineBar &bar : each.bars)
            ids += bar.id;
        for (const TimelineMarker &marker : each.markers)
            ids += marker.id;
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    m_presenter->setScale(TimelineScale::Year);
    m_presenter->stepRange(1);
    QCOMPARE(m_presenter->range().first, QDate(2027, 1, 1));
    m_presenter->stepRange(0);
    QCOMPARE(m_presenter->range().first, QDate(2026, 1, 1));
}

void TestRemediesPresenter::agreesOnADraggedEnd()
{
    const QString item = u"case:%1:1"_s.arg(escalation().record.id.value);
    const auto form = m_presenter->dragForm(item, QDate(2026, 10, 27));
    QVERIFY(form);
    QCOMPARE(form->value(u"amount"_s), u"35"_s); // five working days more
    QCOMPARE(form->value(u"term"_s), u"recovery2"_s);
    QVERIFY(!m_presenter->dragForm(item, QDate(2026, 9, 8))); // before it began
    const auto plan = std::ranges::find_if(m_presenter->data().cases, [](const CaseFile &file) { return file.procedure.id == u"verbeterplan"; });
    QVERIFY(!m_presenter->dragForm(u"case:%1:1"_s.arg(plan->record.id.value), QDate(2026, 12, 20))); // never of the contract
}

void TestRemediesPresenter::marksActionsDone()
{
    const auto open = std::ranges::find(m_presenter->data().actions, ActionStatus::Open, &ActionItem::status);
    const QString id = QString::number(open->id.value);
    m_presenter->toggleDone(id);
    m_presenter->load();
    QCOMPARE(m_presenter->data().action(id)->status, ActionStatus::Done);
    QCOMPARE(m_presenter->data().action(id)->settled, QDate(2026, 10, 13));
    m_presenter->choose(Section::Actions, id);
    const PanelContent content = m_presenter->panel(Section::Actions);
    QVERIFY(std::ranges::any_of(content, [](const PanelItem &item) { return item.kind == PanelItem::Kind::Blocked; })); // closing waits for a measurement
    m_presenter->toggleDone(id);
    m_presenter->load();
    QCOMPARE(m_presenter->data().action(id)->status, ActionStatus::Open);
}

void TestRemediesPresenter::filtersTheRegisters()
{
    const int all = m_presenter->model(Section::Actions)->rowCount();
    m_presenter->setRegister(ActionRegister::Capa);
    QCOMPARE(m_presenter->model(Section::Actions)->rowCount(), 1);
    QVERIFY(m_presenter->data().action(m_presenter->chosen(Section::Actions))->reg == ActionRegister::Capa);
    m_presenter->setRegister(std::nullopt);
    QCOMPARE(m_presenter->model(Section::Actions)->rowCount(), all);
}

/// In a file for reading every button is disabled, with the reason.
void TestRemediesPresenter::onlyReads()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"dossier.maatlat"_s);
    Workspace &workspace = m_sample->workspace;
    QVERIFY(workspace.portfolio()->saveAs(path));
    const QString code = workspace.definition()->contract.code;
    workspace.setPortfolio(nullptr);
    auto opened = Portfolio::open(path, Access::ReadOnly, workspace.environment());
    QVERIFY(opened);
    workspace.setPortfolio(std::move(opened).value());
    workspace.setContract(*workspace.portfolio()->contractByCode(code));
    QVERIFY(m_presenter->load());
    chooseEscalation();
    for (const Section section : { Section::Deviations, Section::Cases, Section::Sanctions, Section::Actions }) {
        for (const PanelItem &item : m_presenter->panel(section)) {
            const bool changes = item.kind == PanelItem::Kind::Action && !item.id.startsWith(u"go.") && item.id != u"case.all";
            QVERIFY2(!changes, qPrintable(item.id));
        }
    }
    QVERIFY(!m_presenter->formFor(Section::Cases, u"new.case"_s));
}

QTEST_MAIN(TestRemediesPresenter)
#include "tst_RemediesPresenter.moc"
