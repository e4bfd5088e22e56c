// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseFacts.h"

#include "ProcedureWords.h"
#include "RemedyRows.h"
#include "TermWords.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isFar(const EventOption &option)
{
    return std::ranges::any_of(option.refusals, [](const Refusal &refusal) { return refusal.code == RefusalCode::NotAtThisStep; });
}

/// Nothing to press at all: pausing what is paused, resuming what runs.
bool isPointless(const EventOption &option)
{
    return std::ranges::any_of(option.refusals, [](const Refusal &refusal) {
        return refusal.code == RefusalCode::NotPaused || refusal.code == RefusalCode::NotPausable || refusal.code == RefusalCode::CaseOver;
    });
}

QString quoted(const QString &title)
{
    return u'‘' + title + u'’';
}

} // namespace

QString readOnlyReason()
{
    return CaseFacts::tr("Dit bestand is alleen om te lezen geopend.");
}

PanelContent documentFacts(const RemedyData &data, EvidenceOf about, qint64 subject)
{
    PanelContent content { Panel::heading(CaseFacts::tr("Documenten")) };
    for (const Attachment &row : data.attachments) {
        if (row.about != about || row.subject != subject)
            continue;
        const QString when = shownDate(row.added);
        content.push_back(Panel::line(row.name, row.note.isEmpty() ? when : row.note + u" · "_s + when, row.isKept() ? u"report"_s : u"link"_s,
                                      std::nullopt, u"doc.open:%1"_s.arg(row.id.value)));
    }
    if (content.size() == 1)
        content.push_back(Panel::text(CaseFacts::tr("Nog geen documenten.")));
    if (data.isReadOnly) {
        content.push_back(Panel::blocked(CaseFacts::tr("Document toevoegen…"), readOnlyReason()));
        return content;
    }
    content.push_back(Panel::action(CaseFacts::tr("Document toevoegen…"), u"doc.file"_s, u"file"_s));
    content.push_back(Panel::action(CaseFacts::tr("Verwijzing toevoegen…"), u"doc.link"_s, u"link"_s));
    return content;
}

PanelItem letterLink(const QString &reference)
{
    return Panel::action(CaseFacts::tr("Brief of dossier maken…"), u"go.document:"_s + reference, u"print"_s);
}

PanelContent CaseFacts::content()
{
    addHead();
    addDeadlines();
    addActions();
    addClosing();
    addOptions();
    addHistory();
    addLines();
    const PanelContent documents = documentFacts(m_data, EvidenceOf::Case, m_file.record.id.value);
    m_content.insert(m_content.end(), documents.begin(), documents.end());
    m_content.push_back(letterLink(m_file.record.reference));
    return std::move(m_content);
}

void CaseFacts::addHead()
{
    const Procedure &procedure = m_file.procedure;
    const CaseState &state = m_file.state;
    const QString code = stepOf(procedure, state);
    const ProcedureStep *step = procedure.step(code);
    const bool over = isOver(procedure, state);
    m_content.push_back(Panel::title(m_file.record.title, over ? Verdict::Met : Verdict::Missing,
                                     over ? tr("Afgelopen") : isPaused(state) ? tr("Gepauzeerd") : tr("Loopt")));
    m_content.push_back(Panel::text(u"%1 · %2"_s.arg(m_file.record.reference, procedureText(procedure.title))));
    m_content.push_back(Panel::fact(tr("Stap"), stepTitle(procedure, code), true));
    addNextTerm();
    if (const QString kpi = m_data.kpiTitle(m_file.record.kpi); !kpi.isEmpty())
        m_content.push_back(Panel::fact(tr("KPI"), kpi));
    const auto addRole = [this](const QString &side, const QString &role) {
        if (!role.isEmpty() && role != side) // the side itself says nothing more
            m_content.push_back(Panel::fact(side, role));
    };
    addRole(tr("Opdrachtgever"), step ? procedureText(step->client) : QString());
    addRole(tr("Opdrachtnemer"), step ? procedureText(step->supplier) : QString());
    if (step && !step->goal.isEmpty())
        m_content.push_back(Panel::fact(tr("Doel"), procedureText(step->goal)));
    m_content.push_back(Panel::fact(tr("Geopend"), shownDayDate(m_file.record.opened)));
    if (const RegisterLine *line = m_data.lineOf(m_file.record.deviation))
        m_content.push_back(Panel::line(tr("Afwijking %1").arg(line->stored->reference), {}, u"flag"_s, std::nullopt, u"go.deviation:"_s + idOf(*line)));
}

/// What has to be known at a glance: until when, how long that is, and who has to do something.
void CaseFacts::addNextTerm()
{
    const auto next = nextDeadline(m_file, m_data.today);
    if (!next)
        return;
    m_content.push_back(Panel::fact(tr("Termijn"), shownDayDate(next->end.date), true));
    const int left = workingDaysLeft(m_file, next->end.date, m_data.today);
    const int all = workingDaysLeft(m_file, next->end.date, next->from);
    //: %1 and %2 numbers of working days
    m_content.push_back(Panel::fact(tr("Resterend"), left > 0 ? tr("%1 van %2 werkdagen").arg(left).arg(std::max(all, left)) : workingDaysLeftText(left), left <= 5));
    const ProcedureStep *step = m_file.procedure.step(stepOf(m_file.procedure, m_file.state));
    const QString role = !step ? QString() : next->side == Side::Supplier ? step->supplier : next->side == Side::Client ? step->client : QString();
    const QString turn = !next->owner.isEmpty() ? next->owner : role;
    if (!turn.isEmpty())
        m_content.push_back(Panel::fact(tr("Aan zet"), procedureText(turn)));
}

void CaseFacts::addDeadlines()
{
    std::vector<CaseDeadline> deadlines = deadlinesOf(m_file.procedure, m_file.state);
    // Nobody agreed on a length, and it is over: then there was no term.
    std::erase_if(deadlines, [](const CaseDeadline &one) { return !one.length && (one.met || one.isSuperseded || one.isLapsed); });
    if (deadlines.empty())
        return;
    m_content.push_back(Panel::heading(tr("Termijnen")));
    for (auto deadline = deadlines.rbegin(); deadline != deadlines.rend(); ++deadline)
        addDeadline(*deadline);
}

void CaseFacts::addDeadline(const CaseDeadline &deadline)
{
    const DeadlineStanding standing = standingOf(deadline, m_data.today);
    const bool runs = isPending(standing);
    const int days = runs ? workingDaysLeft(m_file, deadline.end.date, m_data.today) : 0;
    QString words = procedureText(deadline.title);
    if (deadline.end.date.isValid())
        //: %1 a term, %2 its last day
        words = tr("%1: %2").arg(words, shownDayDate(deadline.end.date));
    QStringList below { (runs ? workingDaysLeftText(days) : deadlineStandingName(standing)) + u" · "_s + termBasisName(deadline.basis) };
    below += deadlineBecause(deadline);
    if (deadline.met)
        //: %1 a day
        below += tr("Gedaan op %1.").arg(shownDayDate(*deadline.met));
    if (const QString warning = termWarning(deadline.end); !warning.isEmpty())
        below += warning;
    m_content.push_back(Panel::line(words, below.join(u'\n'), {}, RemedyRows::glyphOf(standing, days)));
    const bool canChange = !deadline.term.isEmpty() && deadline.basis != TermBasis::Contractual && !deadline.met && !m_data.isReadOnly
        && (runs || standing == DeadlineStanding::ToAgree);
    if (canChange)
        m_content.push_back(Panel::action(deadline.length ? tr("Termijn wijzigen…") : tr("Termijn afspreken…"), u"case.term:"_s + deadline.term,
                                          u"clock"_s));
}

/// What the contract asks for this kpi, and how far each is: E0-22…37.
void CaseFacts::addActions()
{
    const std::vector<ProcedureAction> actions = actionsOf(m_file.procedure, m_file.state);
    if (actions.empty())
        return;
    QStringList finishing; // the events that a guard waits for, of every action
    for (const ProcedureEvent &event : m_file.procedure.events) {
        for (const Guard &guard : event.guards) {
            for (const Condition &one : guard.anyOf) {
                if (one.kind == ConditionKind::ActionsDone)
                    finishing += one.name;
            }
        }
    }
    const QString here = stepOf(m_file.procedure, m_file.state);
    const bool isUnderWay = std::ranges::any_of(m_file.procedure.events, [&](const ProcedureEvent &event) { return event.perAction && event.from.contains(here); });
    const std::size_t since = isUnderWay ? sinceEntering(m_file.state) : 0; // what was done before they began anew does not count
    m_content.push_back(Panel::heading(tr("Acties die erbij horen")));
    for (const ProcedureAction &action : actions) {
        QStringList below { procedureText(action.owner) };
        bool isDone = false;
        for (std::size_t i = since; i < m_file.state.history.size(); ++i) {
            const CaseEntry &entry = m_file.state.history[i];
            if (entry.event.action != action.code)
                continue;
            isDone = finishing.contains(entry.event.code);
            //: %1 a day, %2 what happened
            below = QStringList { tr("%1: %2").arg(shownShortDate(entry.event.on), eventTitle(m_file.procedure, entry.event.code)) };
        }
        below.removeAll(QString());
        m_content.push_back(Panel::line(procedureText(action.title), below.join(u'\n'), {}, isDone ? Verdict::Met : Verdict::Missing));
    }
}

/// What a closing letter must hold, and what of it is there already: E4-105.
void CaseFacts::addClosing()
{
    const QString here = stepOf(m_file.procedure, m_file.state);
    for (const ProcedureEvent &event : m_file.procedure.events) {
        const ProcedureStep *to = event.target == ProcedureEvent::Target::Step ? m_file.procedure.step(event.to) : nullptr;
        if (!to || !to->isEnd || event.needs.size() < 2 || !event.from.contains(here))
            continue;
        m_content.push_back(Panel::heading(tr("Schriftelijk afsluiten")));
        for (const QString &field : event.needs) {
            const bool isThere = !lastValueOf(m_file.state, field).value_or(QString()).trimmed().isEmpty();
            m_content.push_back(Panel::line(fieldTitle(m_file.procedure, field), isThere ? QString() : tr("nog niet vastgelegd"), {},
                                            isThere ? Verdict::Met : Verdict::Missing));
        }
    }
}

QString CaseFacts::reasonsOf(const EventOption &option) const
{
    QStringList reasons;
    for (const Refusal &refusal : option.refusals)
        reasons += refusalText(refusal, m_file.procedure);
    return reasons.join(u' ');
}

bool CaseFacts::raisesLevel(const EventOption &option) const
{
    const ProcedureEvent *event = m_file.procedure.event(option.event);
    const ProcedureStep *here = m_file.procedure.step(stepOf(m_file.procedure, m_file.state));
    const ProcedureStep *to = event && event->target == ProcedureEvent::Target::Step ? m_file.procedure.step(event->to) : nullptr;
    const auto isHere = [this, here](const QString &code) {
        const ProcedureStep *from = m_file.procedure.step(code);
        return from && from->level == here->level; // what comes after the step is not the step up
    };
    return here && to && to->level == here->level + 1 && !to->isEnd && event->overrules.isEmpty() && event->skips.isEmpty()
        && std::ranges::any_of(event->from, isHere)
        && std::ranges::any_of(option.refusals, [](const Refusal &refusal) { return !refusal.next.isEmpty(); });
}

void CaseFacts::addOptions()
{
    if (isOver(m_file.procedure, m_file.state))
        return;
    m_content.push_back(Panel::heading(tr("Wat nu kan")));
    std::vector<EventOption> blocked;
    std::vector<EventOption> far;
    for (const EventOption &option : allowedEvents(m_file.procedure, m_file.state, m_data.today)) {
        if (isPointless(option))
            continue;
        const ProcedureEvent *event = m_file.procedure.event(option.event);
        const bool setsAside = event && !event->overrules.isEmpty(); // an answer that nobody gave yet
        if (option.isOpen() || option.isOverrulable())
            addOption(option);
        else
            (isFar(option) || setsAside ? far : blocked).push_back(option);
    }
    std::ranges::stable_partition(far, [this](const EventOption &option) { return raisesLevel(option); });
    if (!blocked.empty() || !far.empty())
        m_content.push_back(Panel::heading(tr("Wat nog niet kan")));
    for (const EventOption &option : blocked)
        addOption(option);
    addFarOptions(far);
}

void CaseFacts::addFarOptions(const std::vector<EventOption> &far)
{
    std::size_t hidden = 0;
    for (const EventOption &option : far) {
        if (m_all || raisesLevel(option))
            addOption(option);
        else
            ++hidden;
    }
    if (hidden > 0)
        m_content.push_back(Panel::action(hidden == 1 ? tr("Nog 1 bij een andere stap tonen") : tr("Nog %1 bij andere stappen tonen").arg(hidden),
                                          u"case.all"_s, u"chevron-down"_s));
    else if (m_all && !far.empty())
        m_content.push_back(Panel::action(tr("Alleen deze stap tonen"), u"case.all"_s, u"chevron-up"_s));
}

void CaseFacts::addOption(const EventOption &option)
{
    const QString title = eventTitle(m_file.procedure, option.event);
    const ProcedureEvent *event = m_file.procedure.event(option.event);
    if (m_data.isReadOnly) {
        m_content.push_back(Panel::blocked(title + u'…', readOnlyReason()));
        return;
    }
    if (option.isOpen() || option.isOverrulable()) {
        QString below = event && event->by != Side::Either ? tr("Door %1").arg(sideName(event->by)) : QString();
        if (!option.isOpen())
            below = reasonsOf(option);
        m_content.push_back(Panel::action(title + u'…', u"case.event:"_s + option.event, {}, !std::exchange(m_hasMain, true), below));
        return;
    }
    QString next;
    for (const Refusal &refusal : option.refusals) {
        if (next.isEmpty())
            next = refusal.next;
    }
    const auto options = allowedEvents(m_file.procedure, m_file.state, m_data.today);
    const auto first = std::ranges::find(options, next, &EventOption::event);
    const bool leads = first != options.end() && (first->isOpen() || first->isOverrulable());
    m_content.push_back(Panel::blocked(title + u'…', reasonsOf(option), leads ? u"case.event:"_s + next : QString(),
                                       //: %1 the title of something to do first
                                       leads ? tr("Naar %1").arg(quoted(eventTitle(m_file.procedure, next))) : QString()));
}

void CaseFacts::addHistory()
{
    m_content.push_back(Panel::heading(tr("Wat er gebeurde")));
    if (m_file.state.history.empty())
        m_content.push_back(Panel::text(tr("Nog niets vastgelegd.")));
    for (auto entry = m_file.state.history.rbegin(); entry != m_file.state.history.rend(); ++entry)
        addEntry(*entry);
}

/// Along which lines people speak, and where each leads: E4-107.
void CaseFacts::addLines()
{
    if (m_file.procedure.lines.empty() || isOver(m_file.procedure, m_file.state))
        return;
    m_content.push_back(Panel::heading(tr("Communicatielijnen")));
    for (const ProcedureLine &line : m_file.procedure.lines) {
        QStringList below { procedureText(line.about) };
        if (!line.escalates.isEmpty())
            //: %1 a whole sentence: "Naar het centrale contractmanagement."
            below += tr("Escaleren: %1").arg(procedureText(line.escalates));
        m_content.push_back(Panel::line(procedureText(line.title) + u": "_s + procedureText(line.between), below.join(u'\n'), {}));
    }
}

void CaseFacts::addEntry(const CaseEntry &entry)
{
    const CaseEvent &event = entry.event;
    QStringList below;
    if (!event.person.isEmpty())
        below += event.person + u" ("_s + sideName(event.by) + u')';
    for (auto field = event.content.cbegin(); field != event.content.cend(); ++field)
        below += fieldTitle(m_file.procedure, field.key()) + u": "_s + fieldValueText(m_file.procedure, field.key(), field.value());
    if (event.length) {
        const ProcedureTerm *term = m_file.procedure.term(event.term);
        below += (term ? procedureText(term->title) : tr("Termijn")) + u": "_s + termText(*event.length);
    }
    for (const CaseLink &link : event.links)
        below += tr("Verwijst naar %1").arg(link.reference);
    if (!event.evidence.isEmpty())
        below += tr("Bewijs: %1").arg(event.evidence.join(u", "_s));
    const QString deviation = deviationText(entry, m_file.procedure);
    if (!deviation.isEmpty())
        below += deviation;
    //: %1 a day, %2 what happened
    m_content.push_back(Panel::line(tr("%1: %2").arg(shownShortDate(event.on), eventTitle(m_file.procedure, event.code)), below.join(u'\n'),
                                    deviation.isEmpty() ? u"check"_s : QString(), deviation.isEmpty() ? std::nullopt : std::optional(Verdict::Attention)));
}
