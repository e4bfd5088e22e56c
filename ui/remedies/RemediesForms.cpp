// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemediesPresenter.h"

#include "AuditForm.h"
#include "AuditVerbs.h"
#include "EventForm.h"
#include "OpenCaseForm.h"
#include "ProposalForm.h"
#include "RegisterForms.h"
#include "RemedyRows.h"
#include "SanctionForms.h"
#include "Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The forms behind the buttons, and where buttons and routes lead.

namespace {

QString argumentOf(const QString &id)
{
    return id.section(u':', 1);
}

} // namespace

std::unique_ptr<RemedyForm> RemediesPresenter::formFor(Section section, const QString &id)
{
    if (!m_data.contract || m_data.isReadOnly)
        return nullptr;
    if (id == u"doc.link") {
        const auto about = subject(section);
        return about ? std::make_unique<LinkForm>(m_workspace, about->first, about->second) : nullptr;
    }
    const QString kind = id.section(u'.', 0, 0);
    if (kind == u"new")
        return newForm(id);
    if (kind == u"dev")
        return deviationForm(id);
    if (kind == u"case")
        return caseForm(id);
    if (kind == u"san")
        return sanctionForm(id);
    if (kind == u"aud")
        return auditForm(id);
    return kind == u"act" ? actionForm(id) : nullptr;
}

std::unique_ptr<RemedyForm> RemediesPresenter::newForm(const QString &id)
{
    if (id == u"new.case")
        return openCaseForm(nullptr);
    if (id.startsWith(u"new.escalation:"))
        return escalationForm(KpiId { argumentOf(id).toLongLong() });
    if (id == u"new.action")
        return std::make_unique<RemedyActionForm>(m_workspace, freshAction());
    if (id == u"new.audit") {
        Audit fresh;
        fresh.date = m_data.today;
        return std::make_unique<AuditForm>(m_workspace, fresh);
    }
    if (id == u"new.sanction")
        return std::make_unique<ProposalForm>(m_workspace, m_data, QString());
    if (id != u"new.deviation")
        return nullptr;
    Deviation fresh;
    fresh.contract = m_data.id();
    fresh.found = m_data.today;
    fresh.foundBy = m_workspace.portfolio()->user();
    return std::make_unique<DeviationForm>(m_workspace, fresh);
}

ActionItem RemediesPresenter::freshAction() const
{
    ActionItem fresh;
    fresh.contract = m_data.id();
    fresh.agreed = m_data.today;
    return fresh;
}

std::unique_ptr<RemedyForm> RemediesPresenter::openCaseForm(const RegisterLine *line)
{
    auto form = std::make_unique<OpenCaseForm>(m_workspace, m_procedures,
                                               line ? RemedyRows::titleOf(*line, m_data) : QString(),
                                               line && line->stored ? line->stored->id : DeviationId {}, line ? line->kpi : KpiId {});
    if (line && !line->stored)
        form->bringAlong(draftOf(*line));
    return form;
}

/// About a one-off term that has ended; nothing is kept before a person confirms it.
std::unique_ptr<RemedyForm> RemediesPresenter::escalationForm(KpiId kpi)
{
    const Kpi *about = m_data.contract->kpi(kpi);
    if (!about || hasRunningCase(kpi))
        return nullptr;
    //: %1 a kpi
    return std::make_unique<OpenCaseForm>(m_workspace, m_procedures, tr("Termijn verstreken: %1").arg(about->title), DeviationId {}, kpi);
}

Deviation RemediesPresenter::draftOf(const RegisterLine &line) const
{
    return draftFor(*m_workspace.portfolio(), m_data.id(), line, m_data.today);
}

std::unique_ptr<RemedyForm> RemediesPresenter::deviationForm(const QString &id)
{
    const RegisterLine *line = m_data.line(chosen(Section::Deviations));
    if (!line)
        return nullptr;
    if (id == u"dev.edit")
        return std::make_unique<DeviationForm>(m_workspace, line->stored ? *line->stored : draftOf(*line));
    if (id == u"dev.case")
        return openCaseForm(line);
    std::unique_ptr<RemedyForm> form;
    if (id == u"dev.sanction")
        form = std::make_unique<ProposalForm>(m_workspace, m_data, idOf(*line));
    if (id == u"dev.action") {
        ActionItem fresh = freshAction();
        fresh.kpi = line->kpi;
        fresh.deviation = line->stored ? line->stored->id : DeviationId {};
        form = std::make_unique<RemedyActionForm>(m_workspace, fresh);
    }
    if (form && !line->stored)
        form->bringAlong(draftOf(*line));
    return form;
}

std::unique_ptr<RemedyForm> RemediesPresenter::caseForm(const QString &id)
{
    const CaseFile *file = m_data.caseFile(chosen(Section::Cases));
    if (!file)
        return nullptr;
    if (id.startsWith(u"case.event:"))
        return std::make_unique<EventForm>(m_workspace, *file, argumentOf(id));
    if (id.startsWith(u"case.term:"))
        return std::make_unique<EventForm>(m_workspace, *file, GeneralEvent::changeTerm.toString(), argumentOf(id));
    return nullptr;
}

std::unique_ptr<RemedyForm> RemediesPresenter::sanctionForm(const QString &id)
{
    const SanctionFile *file = m_data.sanction(chosen(Section::Sanctions));
    if (!file)
        return nullptr;
    if (id == u"san.decide")
        return std::make_unique<DecisionForm>(m_workspace, m_data, *file);
    if (const auto act = sanctionActFrom(argumentOf(id)); act && id.startsWith(u"san.act:"))
        return std::make_unique<SanctionActForm>(m_workspace, m_data, *file, *act);
    return nullptr;
}

std::unique_ptr<RemedyForm> RemediesPresenter::actionForm(const QString &id)
{
    const ActionItem *row = m_data.action(chosen(Section::Actions));
    if (!row)
        return nullptr;
    if (id == u"act.edit")
        return std::make_unique<RemedyActionForm>(m_workspace, *row);
    if (id != u"act.close")
        return nullptr;
    auto form = std::make_unique<RemedyActionForm>(m_workspace, *row);
    form->set(u"status"_s, codeOf(ActionStatus::Closed));
    return form;
}

std::unique_ptr<RemedyForm> RemediesPresenter::auditForm(const QString &id)
{
    const Audit *row = m_data.audit(chosen(Section::Audits));
    if (!row)
        return nullptr;
    //: %1 the reference of an audit, %2 what was looked at
    const QString about = tr("%1: %2").arg(row->reference, row->title);
    if (id == u"aud.edit")
        return std::make_unique<AuditForm>(m_workspace, *row);
    if (id == u"aud.deviation") {
        Deviation fresh;
        fresh.contract = m_data.id();
        fresh.kind = DeviationKind::Audit;
        fresh.title = about;
        fresh.found = row->date;
        fresh.foundBy = row->auditor;
        return std::make_unique<DeviationForm>(m_workspace, fresh);
    }
    if (id != u"aud.action")
        return nullptr;
    ActionItem fresh = freshAction();
    fresh.reg = ActionRegister::Capa;
    fresh.origin = about;
    return std::make_unique<RemedyActionForm>(m_workspace, fresh);
}

std::unique_ptr<RemedyForm> RemediesPresenter::formFor(const Route &route)
{
    if (!m_data.contract || m_data.isReadOnly)
        return nullptr;
    if (route.kpi && route.argument == u"escalate")
        return escalationForm(*route.kpi);
    if (!route.round || route.argument != u"decide")
        return nullptr;
    const auto proposed = std::ranges::find_if(m_data.sanctions, [&route](const SanctionFile &file) { return file.record.round == *route.round && isOpen(file); });
    if (proposed != m_data.sanctions.end())
        return formFor(Section::Sanctions, u"san.decide"_s);
    for (const ProposalForm::Candidate &one : sanctionCandidates(*m_workspace.portfolio(), m_data)) {
        if (one.round == *route.round && proposalFor(one.ground).rule != SanctionRule::NothingAllowed)
            return std::make_unique<DecisionForm>(m_workspace, m_data, openingFor(m_data.id(), { one }, m_data.today));
    }
    return nullptr;
}

RemediesPresenter::Section RemediesPresenter::take(const RemedyForm &form, Section section)
{
    notePublication(form);
    Section next = section;
    QString id;
    if (const auto *opened = qobject_cast<const OpenCaseForm *>(&form)) {
        next = Section::Cases;
        id = QString::number(opened->opened().value);
    } else if (const auto *proposal = qobject_cast<const ProposalForm *>(&form)) {
        next = Section::Sanctions;
        id = QString::number(proposal->made().value);
    } else if (const auto *decision = qobject_cast<const DecisionForm *>(&form)) {
        next = Section::Sanctions;
        id = QString::number(decision->decided().value);
    } else if (const auto *deviation = qobject_cast<const DeviationForm *>(&form)) {
        next = Section::Deviations;
        id = u"d%1"_s.arg(deviation->kept().value);
    } else if (const auto *audit = qobject_cast<const AuditForm *>(&form)) {
        next = Section::Audits;
        id = QString::number(audit->kept());
    } else if (const auto *action = qobject_cast<const RemedyActionForm *>(&form)) {
        next = Section::Actions;
        id = QString::number(action->kept().value);
    }
    load();
    if (!id.isEmpty())
        choose(next, id);
    Q_EMIT changed();
    return next;
}

bool RemediesPresenter::press(Section &section, const QString &id)
{
    if (id == u"case.all") {
        m_allEvents = !m_allEvents;
        return true;
    }
    if (id == u"act.done") {
        toggleDone(chosen(Section::Actions));
        return true;
    }
    if (id == u"aud.remove") {
        if (!m_data.isReadOnly && m_workspace.check(removeAudit(*m_workspace.portfolio(), m_data.id(), chosen(Section::Audits).toInt())))
            m_workspace.notify(::Notice { ::Notice::Tone::Information, tr("De audit is verwijderd."), true });
        return true;
    }
    if (id == u"go.cases" || id == u"go.deviations") {
        section = id == u"go.cases" ? Section::Cases : Section::Deviations;
        return true;
    }
    if (id.startsWith(u"go.kpi:")) {
        m_workspace.go({ .feature = u"detail"_s, .contract = m_data.id(), .kpi = KpiId { argumentOf(id).toLongLong() } });
        return true;
    }
    if (id.startsWith(u"go.entry:")) {
        m_workspace.go({ .feature = u"entry"_s, .contract = m_data.id(), .kpi = KpiId { argumentOf(id).toLongLong() } });
        return true;
    }
    if (id.startsWith(u"go.document:")) {
        m_workspace.go({ .feature = u"meeting"_s, .contract = m_data.id(), .argument = argumentOf(id) });
        return true;
    }
    const std::pair<QStringView, Section> leads[] = {
        { u"go.deviation:", Section::Deviations }, { u"go.case:", Section::Cases },     { u"go.sanction:", Section::Sanctions },
        { u"go.decide:", Section::Sanctions },     { u"go.action:", Section::Actions },
    };
    for (const auto &[prefix, target] : leads) {
        if (!id.startsWith(prefix))
            continue;
        section = target;
        choose(target, argumentOf(id));
        return id.startsWith(u"go.decide:") ? false : true; // a decision also opens its form
    }
    return false;
}

RemediesPresenter::Section RemediesPresenter::open(const Route &route)
{
    load();
    if (route.round) {
        const auto proposed = std::ranges::find_if(m_data.sanctions, [&route](const SanctionFile &file) { return file.record.round == *route.round && isOpen(file); });
        if (proposed != m_data.sanctions.end())
            choose(Section::Sanctions, QString::number(proposed->record.id.value));
        return Section::Sanctions;
    }
    for (const CaseFile &file : m_data.cases) {
        if (file.record.reference == route.argument) {
            choose(Section::Cases, QString::number(file.record.id.value));
            return Section::Cases;
        }
    }
    for (const ActionItem &row : m_data.actions) {
        if (row.reference == route.argument) {
            setRegister(std::nullopt);
            choose(Section::Actions, QString::number(row.id.value));
            return Section::Actions;
        }
    }
    for (const SanctionFile &file : m_data.sanctions) {
        if (file.record.reference == route.argument) {
            choose(Section::Sanctions, QString::number(file.record.id.value));
            return Section::Sanctions;
        }
    }
    if (route.kpi && route.argument == u"escalate") { // a case that runs already is where it goes on
        for (const CaseFile &file : m_data.cases) {
            if (file.record.kpi == *route.kpi && !isOver(file.procedure, file.state)) {
                choose(Section::Cases, QString::number(file.record.id.value));
                return Section::Cases;
            }
        }
        return Section::Timeline;
    }
    if (route.kpi) {
        for (const RegisterLine &line : m_data.lines) {
            if (line.kpi == *route.kpi) {
                choose(Section::Deviations, idOf(line));
                return Section::Deviations;
            }
        }
    }
    return Section::Timeline;
}
