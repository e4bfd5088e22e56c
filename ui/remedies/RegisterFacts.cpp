// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegisterFacts.h"

#include "ActionVerbs.h"
#include "CaseFacts.h"
#include "ContractMoment.h"
#include "ProcedureWords.h"
#include "RemedyWords.h"
#include "RemedyRows.h"
#include "SanctionWords.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Verdict verdictOf(const RegisterLine &line)
{
    if (!line.stored || line.stored->status == DeviationStatus::Open)
        return Verdict::Breach;
    if (line.stored->status == DeviationStatus::Restored)
        return Verdict::Attention;
    return line.stored->status == DeviationStatus::Closed ? Verdict::Met : Verdict::NotApplicable;
}

/// A button, or in a file for reading the same with the reason.
void addButton(PanelContent &content, const RemedyData &data, const QString &text, const QString &id, const QString &icon, bool isStrong = false)
{
    content.push_back(data.isReadOnly ? Panel::blocked(text, readOnlyReason()) : Panel::action(text, id, icon, isStrong));
}

void addFact(PanelContent &content, const QString &name, const QString &what)
{
    if (!what.isEmpty())
        content.push_back(Panel::fact(name, what));
}

void append(PanelContent &content, const PanelContent &more)
{
    content.insert(content.end(), more.begin(), more.end());
}

/// When the next indexation is, or that nobody wrote it down.
QString nextIndexation(const RemedyData &data)
{
    QDate next;
    for (const ContractMoment &moment : momentsOf(*data.contract)) {
        const auto days = moment.isIndexation() ? daysOf(moment, data.today, std::max(moment.day, data.today).addYears(1)) : std::vector<QDate>();
        if (!days.empty() && (!next.isValid() || days.front() < next))
            next = days.front();
    }
    return next.isValid() ? RegisterFacts::tr("De eerstvolgende is op %1.").arg(shownDayDate(next))
                          : RegisterFacts::tr("Er staat nog geen indexering bij de afspraken van het contract; zonder dag staat dit niet in de agenda.");
}

/// What the sanction became by it.
SanctionStatus statusAfter(SanctionAct act)
{
    switch (act) {
    case SanctionAct::Propose: return SanctionStatus::Proposed;
    case SanctionAct::Impose: return SanctionStatus::Imposed;
    case SanctionAct::Waive: return SanctionStatus::Waived;
    case SanctionAct::Communicate: return SanctionStatus::Communicated;
    case SanctionAct::Execute: return SanctionStatus::Executed;
    case SanctionAct::Close: return SanctionStatus::Closed;
    case SanctionAct::Withdraw: return SanctionStatus::Withdrawn;
    }
    return SanctionStatus::New;
}

QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QStringList gapQuestions(const ActionItem &action)
{
    QStringList questions;
    for (const ActionGap gap : gapsOf(action)) {
        switch (gap) {
        case ActionGap::NoOwner: questions += RegisterFacts::tr("Wie doet het?"); break;
        case ActionGap::NoDue: questions += RegisterFacts::tr("Binnen welke termijn?"); break;
        case ActionGap::NoResult: questions += RegisterFacts::tr("Welke verbetering volgt eruit?"); break;
        case ActionGap::NoLevel: questions += RegisterFacts::tr("Welk niveau moet worden gehaald?"); break;
        case ActionGap::DueBeforeAgreed: questions += RegisterFacts::tr("De laatste dag ligt vóór de dag van de afspraak. Klopt dat?"); break;
        }
    }
    return questions;
}

QString RegisterFacts::titleOf(const RemedyData &data, const QString &code)
{
    const auto &types = data.contract->sanctions;
    const auto found = std::ranges::find(types, code, &SanctionType::code);
    return found == types.end() || found->title.isEmpty() ? code : code + u' ' + found->title;
}

PanelContent RegisterFacts::deviation(const RemedyData &data, const RegisterLine &line)
{
    PanelContent content { Panel::title(RemedyRows::titleOf(line, data), verdictOf(line),
                                        line.stored ? withCapital(deviationStatusName(line.stored->status)) : tr("Nieuw")) };
    addDeviationText(content, data, line);
    if (line.stored)
        addWhatFollowed(content, data, *line.stored);
    content.push_back(Panel::heading(tr("Wat je kunt doen")));
    addButton(content, data, line.stored ? tr("Afwijking bewerken…") : tr("Afwijking vastleggen…"), u"dev.edit"_s, u"pencil"_s, true);
    addButton(content, data, tr("Zaak openen…"), u"dev.case"_s, u"flag"_s);
    const bool isNorm = line.kpi.isValid() && line.misses > 0;
    const Kpi *missed = isNorm ? data.contract->kpi(line.kpi) : nullptr;
    const SanctionProposal proposal = missed ? proposalFor(groundOf(*missed, true)) : SanctionProposal();
    if (missed && proposal.rule == SanctionRule::NothingAllowed)
        content.push_back(Panel::blocked(tr("Sanctie voorstellen…"), sanctionProposalText(proposal)));
    else if (isNorm)
        addButton(content, data, tr("Sanctie voorstellen…"), u"dev.sanction"_s, u"gavel"_s);
    else
        content.push_back(Panel::blocked(tr("Sanctie voorstellen…"), tr("Een sanctie hoort bij een gemiste norm; deze afwijking is er geen.")));
    addButton(content, data, tr("Actie toevoegen…"), u"dev.action"_s, u"plus"_s);
    if (line.kpi.isValid())
        content.push_back(Panel::action(tr("Naar de KPI"), u"go.kpi:%1"_s.arg(line.kpi.value), u"arrow-right"_s));
    if (line.stored) {
        append(content, documentFacts(data, EvidenceOf::Deviation, line.stored->id.value));
        content.push_back(letterLink(line.stored->reference));
    }
    return content;
}

void RegisterFacts::addDeviationText(PanelContent &content, const RemedyData &data, const RegisterLine &line)
{
    if (line.misses > 0) {
        addFact(content, tr("Gemist"), RemedyRows::spanOf(line));
        content.push_back(Panel::fact(tr("Hoe vaak"), line.isRunning ? tr("%1 keer; de laatste meting haalt de norm nog niet").arg(line.misses)
                                                                     : tr("%1 keer; daarna is de norm weer gehaald").arg(line.misses)));
    }
    if (!line.stored) {
        content.push_back(Panel::text(tr("Gemeten, en nog niet bekeken. Leg vast wat er aan de hand is, en van wie de oorzaak komt.")));
        return;
    }
    const Deviation &row = *line.stored;
    content.push_back(Panel::fact(tr("Soort"), deviationKindName(row.kind)));
    addFact(content, tr("KPI"), data.kpiTitle(row.kpi));
    content.push_back(Panel::fact(tr("Gevonden"), row.foundBy.isEmpty() ? shownDayDate(row.found) : tr("%1, door %2").arg(shownDayDate(row.found), row.foundBy)));
    addFact(content, tr("Gemeten door"), row.measuredBy);
    content.push_back(Panel::fact(tr("Oorzaak"), row.cause.isEmpty() ? tr("nog niet bekend") : row.cause));
    content.push_back(Panel::fact(tr("Gedeeld"), row.causeShared.isValid() ? shownDayDate(row.causeShared) : tr("nog niet gedeeld")));
    const QString attributable = attributionName(row.attributable);
    content.push_back(Panel::fact(tr("Toerekenbaar"), row.attributableReason.isEmpty() ? attributable : attributable + u": "_s + row.attributableReason));
    if (row.status != DeviationStatus::Open)
        content.push_back(Panel::fact(withCapital(deviationStatusName(row.status)), shownDayDate(row.settled) + u": "_s + row.outcome));
}

void RegisterFacts::addWhatFollowed(PanelContent &content, const RemedyData &data, const Deviation &deviation)
{
    PanelContent lines;
    for (const CaseFile &file : data.cases) {
        if (file.record.deviation == deviation.id)
            lines.push_back(Panel::line(u"%1 %2"_s.arg(file.record.reference, file.record.title), stepTitle(file.procedure, stepOf(file.procedure, file.state)),
                                        u"flag"_s, std::nullopt, u"go.case:%1"_s.arg(file.record.id.value)));
    }
    for (const SanctionFile &file : data.sanctions) {
        if (file.record.deviation == deviation.id)
            lines.push_back(Panel::line(u"%1 %2"_s.arg(file.record.reference, nameOf(file)), sanctionStatusName(statusOf(file.sanction)), u"gavel"_s,
                                        std::nullopt, u"go.sanction:%1"_s.arg(file.record.id.value)));
    }
    for (const ActionItem &row : data.actions) {
        if (row.deviation == deviation.id)
            lines.push_back(Panel::line(u"%1 %2"_s.arg(row.reference, row.title), actionStatusName(row.status), u"check"_s, std::nullopt,
                                        u"go.action:%1"_s.arg(row.id.value)));
    }
    if (lines.empty())
        return;
    content.push_back(Panel::heading(tr("Wat eruit volgde")));
    append(content, lines);
}

PanelContent RegisterFacts::sanction(const RemedyData &data, const SanctionFile &file)
{
    const SanctionStatus status = statusOf(file.sanction);
    const bool isDecision = status == SanctionStatus::Proposed;
    const QString name = nameOf(file);
    PanelContent content { Panel::title(file.record.title, isDecision ? Verdict::Breach : status == SanctionStatus::Closed ? Verdict::Met : Verdict::Attention,
                                        isDecision ? tr("Voorstel %1").arg(name) : withCapital(sanctionStatusName(status))) };
    content.push_back(Panel::text(file.record.reference));
    if (const RegisterLine *line = data.lineOf(file.record.deviation)) {
        content.push_back(Panel::line(tr("Afwijking %1").arg(line->stored->reference), {}, u"flag"_s, std::nullopt, u"go.deviation:"_s + idOf(*line)));
        if (isDecision) // without it nothing can be imposed
            content.push_back(Panel::fact(tr("Toerekenbaar"), attributionName(line->stored->attributable)));
    }
    if (const QStringList imposed = imposedIn(file.sanction); !imposed.isEmpty()) {
        content.push_back(Panel::heading(tr("Opgelegd")));
        const QStringList executed = executedIn(file.sanction);
        for (const QString &code : imposed)
            content.push_back(Panel::line(titleOf(data, code), executed.contains(code) ? tr("uitgevoerd") : tr("nog uit te voeren"), {},
                                          executed.contains(code) ? Verdict::Met : Verdict::Missing));
    }
    const std::vector<SanctionFollowUp> followUps = openFollowUps(file.sanction);
    if (!followUps.empty())
        content.push_back(Panel::heading(tr("Waar het terugkomt")));
    for (const SanctionFollowUp followUp : followUps)
        content.push_back(Panel::line(followUpText(followUp), followUp == SanctionFollowUp::NextIndexation ? nextIndexation(data) : QString(), u"clock"_s));
    addGrounds(content, data, file);
    addActs(content, data, file);
    addSanctionHistory(content, file);
    append(content, documentFacts(data, EvidenceOf::Sanction, file.record.id.value));
    if (!imposedIn(file.sanction).isEmpty())
        content.push_back(letterLink(file.record.reference));
    return content;
}

/// The rule that fired for each norm, and of several together the heaviest level.
void RegisterFacts::addGrounds(PanelContent &content, const RemedyData &data, const SanctionFile &file)
{
    content.push_back(Panel::heading(tr("Waarom dit is voorgesteld")));
    std::vector<WeighedSanctions> weighed;
    for (const SanctionGround &ground : file.sanction.grounds) {
        const SanctionProposal proposal = proposalFor(ground);
        const Kpi *kpi = data.contract->kpi(ground.kpi);
        content.push_back(Panel::line(kpi ? kpi->title : ground.kpi, sanctionProposalText(proposal), {}, Verdict::Breach));
        weighed.push_back({ ground.kpi, proposal.all + proposal.oneOf });
    }
    if (file.sanction.grounds.size() > 1)
        content.push_back(Panel::text(combinedSanctionsText(combined(weighed, sanctionOrderOn(*data.contract, file.record.made)))));
}

void RegisterFacts::addActs(PanelContent &content, const RemedyData &data, const SanctionFile &file)
{
    std::vector<SanctionAct> acts = allowedActs(file.sanction);
    if (acts.empty())
        return;
    std::ranges::stable_partition(acts, [](SanctionAct act) { return act == SanctionAct::Communicate; }); // what comes next stands first
    content.push_back(Panel::heading(tr("Wat nu kan")));
    const SanctionStatus status = statusOf(file.sanction);
    bool hasDecision = false;
    for (const SanctionAct act : acts) {
        if (act == SanctionAct::Impose || act == SanctionAct::Waive) {
            if (std::exchange(hasDecision, true))
                continue; // one dialog decides both ways
            addButton(content, data, status == SanctionStatus::Proposed ? tr("Besluit vastleggen…") : tr("Nieuw besluit vastleggen…"), u"san.decide"_s,
                      u"gavel"_s, status == SanctionStatus::Proposed);
        } else if (act == SanctionAct::Close && status != SanctionStatus::Executed) {
            QStringList open = imposedIn(file.sanction);
            open.removeIf([executed = executedIn(file.sanction)](const QString &code) { return executed.contains(code); });
            content.push_back(Panel::blocked(sanctionActName(act) + u'…', sanctionRefusalText({ SanctionRefusalCode::NotExecuted, {}, open }), u"san.act:execute"_s,
                                             data.isReadOnly ? QString() : tr("Naar ‘Uitvoering vastleggen’")));
        } else {
            addButton(content, data, sanctionActName(act) + u'…', u"san.act:"_s + codeOf(act), {}, act == SanctionAct::Communicate);
        }
    }
}

void RegisterFacts::addSanctionHistory(PanelContent &content, const SanctionFile &file)
{
    content.push_back(Panel::heading(tr("Wat er gebeurde")));
    for (auto event = file.sanction.history.rbegin(); event != file.sanction.history.rend(); ++event) {
        QStringList below;
        if (!event->person.isEmpty())
            below += event->person;
        if (!event->codes.isEmpty())
            below += tr("Sancties: %1").arg(event->codes.join(u", "_s));
        if (event->attributable)
            below += tr("Toerekenbaar: %1").arg(*event->attributable ? tr("ja") : tr("nee"));
        if (event->severity)
            below += tr("Ernst: %1").arg(severityName(*event->severity));
        if (!event->motive.isEmpty())
            below += event->motive;
        for (auto field = event->content.cbegin(); field != event->content.cend(); ++field)
            below += sanctionFieldTitle(field.key()) + u": "_s + field.value();
        //: %1 a day, %2 what was done
        content.push_back(Panel::line(tr("%1: %2").arg(shownShortDate(event->on), withCapital(sanctionStatusName(statusAfter(event->act)))), below.join(u'\n'), u"check"_s));
    }
}

PanelContent RegisterFacts::action(const RemedyData &data, const ActionItem &row)
{
    const bool isLate = row.status == ActionStatus::Open && row.due.isValid() && row.due < data.today;
    PanelContent content { Panel::title(row.title, isLate ? Verdict::Breach : row.status == ActionStatus::Closed ? Verdict::Met : Verdict::Missing,
                                        isLate ? tr("Te laat") : withCapital(actionStatusName(row.status))) };
    content.push_back(Panel::text(row.reference));
    addFact(content, tr("Wie"), row.owner);
    addFact(content, tr("Afgesproken"), row.agreed.isValid() ? shownDayDate(row.agreed) : QString());
    addFact(content, tr("Uiterlijk"), row.due.isValid() ? shownDayDate(row.due) : QString());
    addFact(content, tr("Verbetering"), row.result);
    addFact(content, tr("Niveau"), row.level);
    addFact(content, tr("Afgesproken in"), row.origin);
    addFact(content, tr("KPI"), data.kpiTitle(row.kpi));
    if (row.reg != ActionRegister::None)
        content.push_back(Panel::fact(tr("Register"), actionRegisterName(row.reg)));
    addFact(content, tr("Oorzaak"), row.cause);
    addFact(content, tr("Herstel"), row.corrective);
    addFact(content, tr("Voorkomen"), row.preventive);
    content.push_back(Panel::fact(tr("Voortgang"), row.note.isEmpty() ? u"%1%"_s.arg(row.progress) : u"%1%, %2"_s.arg(row.progress).arg(row.note)));
    content.push_back(Panel::fact(tr("Effect"), row.effectNote.isEmpty() ? effectName(row.effect) : effectName(row.effect) + u": "_s + row.effectNote));
    if (const QStringList gaps = gapQuestions(row); !gaps.isEmpty() && row.status == ActionStatus::Open)
        content.push_back(Panel::line(tr("Nog niet SMART"), gaps.join(u'\n'), u"bulb"_s));
    if (const RegisterLine *line = data.lineOf(row.deviation))
        content.push_back(Panel::line(tr("Afwijking %1").arg(line->stored->reference), {}, u"flag"_s, std::nullopt, u"go.deviation:"_s + idOf(*line)));
    content.push_back(Panel::heading(tr("Wat je kunt doen")));
    addButton(content, data, tr("Actie bewerken…"), u"act.edit"_s, u"pencil"_s, true);
    if (row.status == ActionStatus::Open)
        addButton(content, data, tr("Gedaan"), u"act.done"_s, u"check"_s);
    else if (row.status == ActionStatus::Done) {
        addButton(content, data, tr("Weer openen"), u"act.done"_s, u"undo"_s);
        if (row.effect == Effect::Effective)
            addButton(content, data, tr("Afsluiten…"), u"act.close"_s, u"lock"_s);
        else
            content.push_back(Panel::blocked(tr("Afsluiten…"), tr("Laat eerst met een nieuwe meting zien dat de actie heeft geholpen."),
                                             data.isReadOnly ? QString() : u"act.close"_s, data.isReadOnly ? QString() : tr("Naar de hermeting")));
    }
    append(content, documentFacts(data, EvidenceOf::Action, row.id.value));
    return content;
}
