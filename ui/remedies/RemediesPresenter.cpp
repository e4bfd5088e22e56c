// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemediesPresenter.h"

#include "ActionVerbs.h"
#include "AgendaWords.h"
#include "AttachmentVerbs.h"
#include "AuditFacts.h"
#include "AuditForm.h"
#include "CaseFacts.h"
#include "ContentWait.h"
#include "EvidenceReader.h"
#include "PortfolioAgenda.h"
#include "ProcedureLibrary.h"
#include "ProposalForm.h"
#include "RegisterFacts.h"
#include "RegisterForms.h"
#include "OpenCaseForm.h"
#include "RemedyRows.h"
#include "SanctionForms.h"
#include "Standings.h"
#include "Words.h"
#include "Workspace.h"
#include "WorkspaceRemedies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::size_t at(RemediesPresenter::Section section)
{
    using Section = RemediesPresenter::Section;
    return static_cast<std::size_t>(section == Section::Timeline ? Section::Cases : section);
}

QString counted(const QString &name, std::size_t count)
{
    //: %1 the name of a register, %2 how many of it are open
    return count == 0 ? name : RemediesPresenter::tr("%1 (%2)").arg(name).arg(count);
}

} // namespace

RemediesPresenter::RemediesPresenter(Workspace &workspace) : m_workspace(workspace)
{
    connect(&workspace, &Workspace::portfolioChanged, this, [this] {
        m_isUnpublished = false;
        m_publicationText.clear();
        Q_EMIT changed();
    });
    connect(&workspace, &Workspace::contractChanged, this, [this] {
        m_chosen = {};
        Q_EMIT changed();
    });
    connect(&workspace, &Workspace::changed, this, [this](const Topics &topics) {
        const bool isOfTheFile = topics.remedies && topics.contracts.isEmpty(); // a procedure: the next case follows it
        if (topics.contracts.contains(m_workspace.contract()) || topics.definitions || isOfTheFile)
            Q_EMIT changed();
    });
    connect(&workspace, &Workspace::saveStateChanged, this, [this] {
        const Portfolio *portfolio = m_workspace.portfolio();
        if (m_isUnpublished && portfolio && portfolio->saveState() == SaveState::Saved) {
            m_isUnpublished = false;
            m_publicationText.clear();
            Q_EMIT changed();
        }
    });
}

bool RemediesPresenter::load()
{
    m_data = readRemedies(m_workspace);
    m_procedures = m_data.contract ? latestProcedures(*m_workspace.portfolio(), procedureLibrary()) : std::vector<Procedure> {};
    if (!m_range.first.isValid() && m_data.today.isValid())
        m_range = TimelineRange::holding(m_data.today, TimelineScale::Month);
    readAlarms();
    fillModels();
    keepChoices();
    return m_data.contract != nullptr;
}

void RemediesPresenter::readAlarms()
{
    m_alarms.clear();
    if (!m_data.contract)
        return;
    const Period view = agendaView(m_data.contract->contract, m_data.today);
    const ContractStanding standing = contractStanding(*m_workspace.portfolio(), m_data.id(), view, m_data.today);
    m_alarms = agendaOf(*m_data.contract, standing.kpis, {}, agendaSpan(m_data.today, AgendaHorizon::ThreeMonths));
    std::erase_if(m_alarms, [](const AgendaItem &item) { return !item.isAlarm(); });
}

bool RemediesPresenter::hasRunningCase(KpiId kpi) const
{
    return std::ranges::any_of(m_data.cases, [kpi](const CaseFile &file) { return file.record.kpi == kpi && !isOver(file.procedure, file.state); });
}

/// A term of ten working days that runs out, and the escalation that follows on the same day: E0-22.
void RemediesPresenter::addAlarms(std::vector<Notice> &notices) const
{
    for (const AgendaItem &item : m_alarms) {
        const bool isPast = item.workingDaysLeft < 0;
        if (isPast && hasRunningCase(item.kpi))
            continue;
        notices.push_back({ tr("%1 (%2)").arg(agendaTitle(item), workingDaysLeftText(item.workingDaysLeft)), agendaWarning(item),
                            isPast ? tr("Escalatie openen…") : tr("Uitkomst invoeren"),
                            (isPast ? u"new.escalation:%1"_s : u"go.entry:%1"_s).arg(item.kpi.value), isPast });
    }
}

bool RemediesPresenter::isEmpty() const
{
    return m_data.lines.empty() && m_data.cases.empty() && m_data.sanctions.empty() && m_data.actions.empty() && m_data.audits.empty() && notices().empty();
}

void RemediesPresenter::fillModels()
{
    if (!m_data.contract) {
        for (RemedyModel &model : m_models)
            model.set({}, {});
        return;
    }
    model(Section::Deviations)->set(RemedyRows::deviationCaptions(), RemedyRows::deviations(m_data));
    model(Section::Cases)->set(RemedyRows::caseCaptions(), RemedyRows::cases(m_data));
    model(Section::Sanctions)->set(RemedyRows::sanctionCaptions(), RemedyRows::sanctions(m_data));
    model(Section::Actions)->set(RemedyRows::actionCaptions(), RemedyRows::actions(m_data, m_register));
    model(Section::Audits)->set(RemedyRows::auditCaptions(), RemedyRows::audits(m_data));
}

RemedyModel *RemediesPresenter::model(Section section)
{
    return &m_models.at(at(section) - 1);
}

/// A row that is gone is no longer chosen; the first one takes its place.
void RemediesPresenter::keepChoices()
{
    for (const Section section : { Section::Deviations, Section::Cases, Section::Sanctions, Section::Actions, Section::Audits }) {
        QString &id = m_chosen.at(at(section));
        const RemedyModel *rows = model(section);
        if (rows->rowOf(id) < 0)
            id = rows->idAt(0);
    }
}

QString RemediesPresenter::sectionName(Section section) const
{
    const auto open = [](const auto &rows, auto isOpenRow) { return static_cast<std::size_t>(std::ranges::count_if(rows, isOpenRow)); };
    switch (section) {
    case Section::Timeline: return tr("Tijdlijn");
    case Section::Deviations:
        return counted(tr("Afwijkingen"), open(m_data.lines, [](const RegisterLine &line) { return !line.stored || line.stored->status == DeviationStatus::Open; }));
    case Section::Cases: return counted(tr("Zaken"), open(m_data.cases, [](const CaseFile &file) { return !isOver(file.procedure, file.state); }));
    case Section::Sanctions: return counted(tr("Sancties"), open(m_data.sanctions, isOpen));
    case Section::Actions: return counted(tr("Acties"), open(m_data.actions, [](const ActionItem &row) { return row.status == ActionStatus::Open; }));
    case Section::Audits: return counted(tr("Audits"), open(m_data.audits, [](const Audit &row) { return !followUpQuestion(row).isEmpty(); }));
    }
    return {};
}

QString RemediesPresenter::subtitle() const
{
    const auto fresh = std::ranges::count_if(m_data.lines, [](const RegisterLine &line) { return !line.stored; });
    if (fresh == 1)
        return tr("Eén gemiste norm is nog niet bekeken.");
    return fresh > 1 ? tr("%1 gemiste normen zijn nog niet bekeken.").arg(fresh) : QString();
}

std::vector<RemediesPresenter::Notice> RemediesPresenter::notices() const
{
    std::vector<Notice> notices;
    for (const SanctionFile &file : m_data.sanctions) {
        if (needsDecision(file))
            //: %1 a sanction: "S4+", %2 what it is about: "KTO 2026"
            notices.push_back({ tr("Besluit nodig: %1 na %2").arg(nameOf(file), file.record.title),
                                tr("Kan alleen bij een tekortkoming die de opdrachtnemer is toe te rekenen. Afzien mag ook."), tr("Besluit vastleggen…"),
                                u"go.decide:%1"_s.arg(file.record.id.value), true });
    }
    addAlarms(notices);
    QStringList days;
    for (const CaseFile &file : m_data.cases) {
        if (isOver(file.procedure, file.state))
            continue;
        for (const CaseDeadline &deadline : deadlinesOf(file.procedure, file.state)) {
            const DeadlineStanding standing = standingOf(deadline, m_data.today);
            if (isPending(standing))
                days += shownShortDate(deadline.end.date);
        }
    }
    if (!days.isEmpty())
        notices.push_back({ days.size() == 1 ? tr("1 termijn open") : tr("%1 termijnen open").arg(days.size()), days.join(u", "_s), tr("Bekijken"), u"go.cases"_s });
    return notices;
}

void RemediesPresenter::setRegister(std::optional<ActionRegister> reg)
{
    m_register = reg;
    fillModels();
    keepChoices();
}

QString RemediesPresenter::chosen(Section section) const
{
    return m_chosen.at(at(section));
}

void RemediesPresenter::choose(Section section, const QString &id)
{
    if (chosen(section) != id)
        m_allEvents = false;
    m_chosen.at(at(section)) = id;
}

/// Without a case: where one begins.
PanelContent RemediesPresenter::nothingChosen() const
{
    if (!m_data.cases.empty())
        return { Panel::text(tr("Kies een zaak om te zien waar zij staat en wat er nu kan.")) };
    PanelContent content { Panel::heading(tr("Er loopt geen zaak")),
                           Panel::text(tr("Een escalatie, verbeterplan, plan van aanpak of step-in begint bij een afwijking, of los daarvan.")) };
    if (!m_data.lines.empty())
        content.push_back(Panel::action(tr("Naar de afwijkingen"), u"go.deviations"_s, u"arrow-right"_s, true));
    if (m_data.isReadOnly)
        content.push_back(Panel::blocked(tr("Zaak openen…"), readOnlyReason()));
    else
        content.push_back(Panel::action(tr("Zaak openen…"), u"new.case"_s, u"plus"_s));
    return content;
}

PanelContent RemediesPresenter::panel(Section section) const
{
    const QString id = chosen(section);
    switch (section) {
    case Section::Timeline:
    case Section::Cases:
        if (const CaseFile *file = m_data.caseFile(id))
            return CaseFacts(m_data, *file, m_allEvents).content();
        return nothingChosen();
    case Section::Deviations:
        if (const RegisterLine *line = m_data.line(id))
            return RegisterFacts::deviation(m_data, *line);
        return { Panel::text(tr("Kies een afwijking.")) };
    case Section::Sanctions:
        if (const SanctionFile *file = m_data.sanction(id))
            return RegisterFacts::sanction(m_data, *file);
        return { Panel::text(tr("Kies een sanctie.")) };
    case Section::Actions:
        if (const ActionItem *row = m_data.action(id))
            return RegisterFacts::action(m_data, *row);
        return { Panel::text(tr("Kies een actie.")) };
    case Section::Audits:
        if (const Audit *row = m_data.audit(id))
            return auditFacts(m_data, *row);
        return { Panel::text(tr("Kies een audit.")) };
    }
    return {};
}

void RemediesPresenter::toggleDone(const QString &id)
{
    const ActionItem *found = m_data.action(id);
    if (!found || m_data.isReadOnly || (found->status != ActionStatus::Open && found->status != ActionStatus::Done))
        return;
    m_workspace.check(::toggleDone(*m_workspace.portfolio(), found->contract, found->id, m_data.today));
}

std::optional<std::pair<EvidenceOf, qint64>> RemediesPresenter::subject(Section section) const
{
    const QString id = chosen(section);
    switch (section) {
    case Section::Deviations: {
        const RegisterLine *line = m_data.line(id);
        return line && line->stored ? std::optional(std::pair(EvidenceOf::Deviation, line->stored->id.value)) : std::nullopt;
    }
    case Section::Sanctions: return std::pair(EvidenceOf::Sanction, id.toLongLong());
    case Section::Actions: return std::pair(EvidenceOf::Action, id.toLongLong());
    case Section::Audits: return std::nullopt;
    default: return std::pair(EvidenceOf::Case, id.toLongLong());
    }
}

std::optional<Attachment> RemediesPresenter::attachmentDraft(Section section) const
{
    const auto about = subject(section);
    if (!about)
        return std::nullopt;
    Attachment row;
    row.contract = m_data.id();
    row.about = about->first;
    row.subject = about->second;
    row.added = m_data.today;
    return row;
}

Status RemediesPresenter::attach(Attachment draft, const EvidenceFile &file)
{
    if (file.fault)
        return *file.fault;
    draft.name = file.path;
    if (!storeContents(m_workspace, { file.content }))
        return done(); // it was stopped, or the reason was told
    const auto attached = attachFile(*m_workspace.portfolio(), draft, file.content);
    return attached ? done() : Status(attached.error());
}

std::optional<Attachment> RemediesPresenter::document(const QString &id) const
{
    const QString number = id.section(u':', 1);
    const auto found = std::ranges::find_if(m_data.attachments, [&number](const Attachment &row) { return QString::number(row.id.value) == number; });
    return found == m_data.attachments.end() ? std::nullopt : std::optional(*found);
}

void RemediesPresenter::notePublication(const RemedyForm &form)
{
    if (!form.publication())
        return;
    const Portfolio &portfolio = *m_workspace.portfolio();
    m_isUnpublished = !form.publication()->isPublished;
    if (!m_isUnpublished)
        m_publicationText.clear();
    else if (portfolio.path().isEmpty())
        m_publicationText = tr("Vastgelegd op deze pc, nog niet in het bestand: dit bestand heeft nog geen naam.");
    else
        m_publicationText = tr("Vastgelegd op deze pc, nog niet in het bestand.")
            + (form.publication()->error ? u' ' + errorText(*form.publication()->error) : QString());
}

bool RemediesPresenter::publishAgain()
{
    Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio || portfolio->path().isEmpty())
        return false;
    if (const Status saved = portfolio->save(); !saved) {
        m_publicationText = tr("Vastgelegd op deze pc, nog niet in het bestand.") + u' ' + errorText(saved.error());
        Q_EMIT changed();
        return false;
    }
    m_isUnpublished = false;
    m_publicationText.clear();
    Q_EMIT changed();
    return true;
}
