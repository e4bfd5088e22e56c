// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventForm.h"

#include "DateText.h"
#include "ProcedureWords.h"
#include "Words.h"
#include "Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAmount = 999;

std::vector<FormOption> unitOptions()
{
    return { { codeOf(TermUnit::WorkingDay), EventForm::tr("werkdagen") },
             { codeOf(TermUnit::CalendarDay), EventForm::tr("kalenderdagen") },
             { codeOf(TermUnit::Week), EventForm::tr("weken") },
             { codeOf(TermUnit::Month), EventForm::tr("maanden") } };
}

/// A field of the procedure keeps its name apart from those that every event has.
QString keyOf(const QString &field)
{
    return u"field."_s + field;
}

} // namespace

EventForm::EventForm(Workspace &workspace, CaseFile file, const QString &event, const QString &term)
    : RemedyForm(workspace), m_file(std::move(file)), m_event(event), m_known(m_file.procedure.event(event))
{
    for (const EventOption &option : allowedEvents(m_file.procedure, m_file.state, workspace.today())) {
        if (option.event == event)
            m_asks = option.asks;
    }
    m_links = linksTo(casesOf(portfolio(), m_file.record.contract), m_file.record.id);
    for (const Attachment &row : portfolio().rowsOf<Attachment>(m_file.record.contract)) {
        if (row.about == EvidenceOf::Case && row.subject == m_file.record.id.value)
            m_documents.push_back(row);
    }
    put(u"on"_s, typedDate(workspace.today()));
    put(u"unit"_s, codeOf(TermUnit::WorkingDay));
    put(u"term"_s, term);
    if (!m_known)
        put(u"by"_s, codeOf(Side::Client));
    prefill();
}

/// Who spoke for the same side in this case before, and what a closing letter asks for and was recorded on the way.
void EventForm::prefill()
{
    const Side side = m_known ? m_known->by : Side::Either;
    for (const CaseEntry &entry : m_file.state.history) {
        if (side != Side::Either && entry.event.by == side && !entry.event.person.isEmpty())
            put(u"person"_s, entry.event.person);
    }
    const ProcedureStep *to = m_known ? m_file.procedure.step(m_known->to) : nullptr;
    if (!to || !to->isEnd)
        return;
    for (const QString &field : m_asks) {
        if (field != GeneralField::motive)
            put(keyOf(field), lastValueOf(m_file.state, field).value_or(QString()));
    }
}

bool EventForm::setsTerm() const
{
    return m_event == GeneralEvent::changeTerm || (m_known && !m_known->setsTerm.isEmpty());
}

QString EventForm::termCode() const
{
    return m_event == GeneralEvent::changeTerm ? value(u"term"_s) : QString();
}

bool EventForm::refersToCases() const
{
    if (!m_known || m_links.empty())
        return false;
    return std::ranges::any_of(m_known->guards, [](const Guard &guard) {
        return std::ranges::any_of(guard.anyOf, [](const Condition &one) { return one.kind == ConditionKind::CasesAtLeast; });
    });
}

QString EventForm::heading() const
{
    return eventTitle(m_file.procedure, m_event);
}

QString EventForm::mainText() const
{
    return tr("Nakijken…");
}

FormRow EventForm::fieldRow(const QString &field) const
{
    const ProcedureField *known = m_file.procedure.field(field);
    FormRow row { keyOf(field), fieldTitle(m_file.procedure, field), FormKind::Text };
    switch (known ? known->kind : FieldKind::Text) {
    case FieldKind::Text: break;
    case FieldKind::YesNo:
        row.kind = FormKind::Radio;
        row.options = { { u"yes"_s, tr("Ja") }, { u"no"_s, tr("Nee") } };
        break;
    case FieldKind::Count: row.kind = FormKind::Line; break;
    case FieldKind::Date: row.kind = FormKind::Day; break;
    case FieldKind::Choice:
        row.kind = FormKind::Radio;
        for (const auto &choice : known->choices)
            row.options.push_back({ choice.code, procedureText(choice.title) });
        break;
    }
    return row;
}

std::vector<FormRow> EventForm::rows() const
{
    std::vector<FormRow> rows { { u"on"_s, tr("Op welke dag"), FormKind::Day } };
    if (!m_known || m_known->by == Side::Either)
        rows.push_back({ u"by"_s, tr("Door welke partij"), FormKind::Radio,
                         { { codeOf(Side::Client), sideName(Side::Client) }, { codeOf(Side::Supplier), sideName(Side::Supplier) } } });
    const Side side = m_known && m_known->by != Side::Either ? m_known->by : sideFrom(value(u"by"_s)).value_or(Side::Either);
    rows.push_back({ u"person"_s, m_known && m_known->by != Side::Either ? tr("Door wie, namens %1").arg(sideName(m_known->by)) : tr("Door wie"),
                     FormKind::Line, peopleOf(portfolio(), m_file.record.contract, side == Side::Either ? std::nullopt : std::optional(side == Side::Supplier)) });
    if (m_known && m_known->perAction) {
        FormRow action { u"action"_s, tr("Over welke actie"), FormKind::Choice };
        for (const ProcedureAction &one : actionsOf(m_file.procedure, m_file.state))
            action.options.push_back({ one.code, procedureText(one.title) });
        rows.push_back(action);
    }
    addTermRows(rows);
    for (const QString &field : m_asks)
        rows.push_back(fieldRow(field));
    if (refersToCases()) {
        FormRow links { u"links"_s, tr("Zaken die hieraan voorafgingen"), FormKind::Checks };
        for (const CaseLink &link : m_links)
            links.options.push_back({ link.reference, link.solved ? tr("%1, afgelopen").arg(link.reference) : tr("%1, loopt of niet opgelost").arg(link.reference) });
        rows.push_back(links);
    }
    addEvidenceRows(rows);
    if (!value(u"overrule"_s).isEmpty() || problems().contains(u"overrule"_s)
        || std::ranges::any_of(allowedEvents(m_file.procedure, m_file.state, workspace().today()),
                               [this](const EventOption &option) { return option.event == m_event && option.isOverrulable(); }))
        rows.push_back({ u"overrule"_s, tr("Waarom het toch doorgaat"), FormKind::Text, {}, tr("Deze reden blijft bij de zaak zichtbaar.") });
    return rows;
}

void EventForm::addTermRows(std::vector<FormRow> &rows) const
{
    if (!setsTerm())
        return;
    if (m_event == GeneralEvent::changeTerm) {
        FormRow term { u"term"_s, tr("Welke termijn"), FormKind::Choice };
        for (const ProcedureTerm &one : m_file.procedure.terms) {
            if (one.basis != TermBasis::Contractual)
                term.options.push_back({ one.code, procedureText(one.title) });
        }
        rows.push_back(term);
    }
    rows.push_back({ u"amount"_s, tr("Lengte"), FormKind::Line });
    rows.push_back({ u"unit"_s, tr("In"), FormKind::Choice, unitOptions() });
}

void EventForm::addEvidenceRows(std::vector<FormRow> &rows) const
{
    if (!m_documents.empty()) {
        FormRow documents { u"documents"_s, tr("Documenten die dit aantonen"), FormKind::Checks };
        for (const Attachment &row : m_documents)
            documents.options.push_back({ QString::number(row.id.value), row.name });
        rows.push_back(documents);
    }
    QStringList outputs;
    if (m_known) {
        for (const StepOutput output : m_known->outputs)
            outputs += stepOutputName(output);
    }
    //: %1 what an event leaves behind: "brief", "verslag"
    const QString hint = outputs.isEmpty() || !value(u"evidence"_s).isEmpty() || !values(u"documents"_s).isEmpty() || !documents().empty() ? QString()
                                                                                                  : tr("Hier hoort een stuk bij: %1.").arg(outputs.join(u", "_s));
    rows.push_back(documentsRow());
    if (m_asks.contains(u"document"_s))
        return; // what it is filed under is asked already
    rows.push_back({ u"evidence"_s, tr("Kenmerk van het stuk"), FormKind::Line, {}, hint });
}

QStringList EventForm::evidence() const
{
    QStringList references;
    const QStringList chosen = values(u"documents"_s);
    for (const Attachment &row : m_documents) {
        if (chosen.contains(QString::number(row.id.value)))
            references += row.name;
    }
    if (const QString typed = value(u"evidence"_s).trimmed(); !typed.isEmpty())
        references += typed;
    return references;
}

CaseEvent EventForm::toRecord() const
{
    CaseEvent event;
    event.code = m_event;
    event.on = day(u"on"_s);
    event.recorded = workspace().today();
    event.by = m_known && m_known->by != Side::Either ? m_known->by : sideFrom(value(u"by"_s)).value_or(Side::Either);
    event.person = value(u"person"_s).trimmed();
    for (const QString &field : m_asks) {
        const ProcedureField *known = m_file.procedure.field(field);
        const QString typed = value(keyOf(field)).trimmed();
        const DateReading reading = known && known->kind == FieldKind::Date ? readDate(typed) : DateReading();
        event.content.insert(field, reading.date ? reading.date->toString(Qt::ISODate) : typed);
    }
    event.evidence = evidence();
    const QStringList linked = values(u"links"_s);
    std::ranges::copy_if(m_links, std::back_inserter(event.links), [&linked](const CaseLink &link) { return linked.contains(link.reference); });
    event.action = value(u"action"_s);
    event.term = termCode();
    bool isNumber = false;
    const int amount = value(u"amount"_s).trimmed().toInt(&isNumber);
    if (setsTerm() && isNumber && amount > 0 && amount <= mostAmount)
        event.length = Term { amount, termUnitFrom(value(u"unit"_s)).value_or(TermUnit::WorkingDay) };
    event.overruleReason = value(u"overrule"_s).trimmed();
    return event;
}

QString EventForm::placeOf(const Refusal &refusal) const
{
    switch (refusal.code) {
    case RefusalCode::FieldMissing:
    case RefusalCode::FieldInvalid:
    case RefusalCode::FieldUnknown: return m_asks.contains(refusal.name) ? keyOf(refusal.name) : QString();
    case RefusalCode::DateMissing:
    case RefusalCode::InFuture:
    case RefusalCode::BeforeHistory: return u"on"_s;
    case RefusalCode::OtherSide: return !m_known || m_known->by == Side::Either ? u"by"_s : QString();
    case RefusalCode::ActionMissing:
    case RefusalCode::ActionUnknown: return u"action"_s;
    case RefusalCode::TermUnknown:
    case RefusalCode::TermContractual: return u"term"_s;
    case RefusalCode::TermLengthMissing: return u"amount"_s;
    case RefusalCode::GuardNotMet: return refusal.overrulable ? u"overrule"_s : QString();
    default: return {};
    }
}

QMap<QString, QString> EventForm::findProblems() const
{
    QMap<QString, QString> problems;
    checkDay(u"on"_s, true, problems);
    if (value(u"person"_s).trimmed().isEmpty())
        problems.insert(u"person"_s, tr("Vul in door wie."));
    if ((!m_known || m_known->by == Side::Either) && value(u"by"_s).isEmpty())
        problems.insert(u"by"_s, tr("Kies een partij."));
    const StepResult result = step(m_file.procedure, m_file.state, toRecord());
    for (const Refusal &refusal : result.refusals) {
        const QString place = placeOf(refusal);
        if (problems.contains(place) && !place.isEmpty())
            continue; // what was typed there is no day or no number: that is said already
        QString text = refusalText(refusal, m_file.procedure);
        if (place.isEmpty() && problems.contains(place))
            text = problems.value(place) + u' ' + text;
        problems.insert(place, text);
    }
    return problems;
}

std::vector<ReviewLine> EventForm::review() const
{
    const CaseEvent wanted = toRecord();
    std::vector<ReviewLine> lines { { tr("Zaak"), m_file.record.reference + u' ' + m_file.record.title },
                                    { tr("Wat"), heading() },
                                    { tr("Wanneer"), shownDayDate(wanted.on) },
                                    { tr("Door"), wanted.person + u" ("_s + sideName(wanted.by) + u')' } };
    for (const QString &field : m_asks)
        lines.push_back({ fieldTitle(m_file.procedure, field), fieldValueText(m_file.procedure, field, wanted.content.value(field)) });
    if (wanted.length)
        lines.push_back({ tr("Lengte"), termText(*wanted.length) });
    for (const CaseLink &link : wanted.links)
        lines.push_back({ tr("Verwijst naar"), link.reference });
    if (const QStringList shown = wanted.evidence + namesOf(documents()); !shown.isEmpty())
        lines.push_back({ tr("Bewijs"), shown.join(u", "_s) });
    const std::vector<ReviewLine> rest = consequences();
    lines.insert(lines.end(), rest.begin(), rest.end());
    return lines;
}

/// Where the case goes, which terms begin, and what is set aside.
std::vector<ReviewLine> EventForm::consequences() const
{
    std::vector<ReviewLine> lines;
    const StepResult result = step(m_file.procedure, m_file.state, toRecord());
    if (!result.state)
        return lines;
    const CaseEntry &entry = result.state->history.back();
    if (entry.from != entry.to)
        lines.push_back({ tr("De zaak gaat naar"), stepTitle(m_file.procedure, entry.to) });
    const auto before = deadlinesOf(m_file.procedure, m_file.state);
    for (const CaseDeadline &deadline : deadlinesOf(m_file.procedure, *result.state)) {
        const auto known = std::ranges::find_if(before, [&deadline](const CaseDeadline &one) {
            return one.term == deadline.term && one.action == deadline.action && one.from == deadline.from && one.end.date == deadline.end.date;
        });
        if (known == before.end())
            lines.push_back({ procedureText(deadline.title), deadlineBecause(deadline) });
    }
    if (const QString deviation = deviationText(entry, m_file.procedure); !deviation.isEmpty())
        lines.push_back({ tr("Blijft zichtbaar"), deviation });
    return lines;
}

std::optional<Error> EventForm::store()
{
    const Result<Recorded> recorded = recordEvent(portfolio(), m_file.record.contract, m_file.record.id, toRecord(), documents());
    if (!recorded)
        return recorded.error();
    if (!recorded->isDone()) { // the case went on meanwhile
        QMap<QString, QString> problems;
        for (const Refusal &refusal : recorded->refusals)
            problems.insert(placeOf(refusal), refusalText(refusal, m_file.procedure));
        setProblems(problems);
        return std::nullopt;
    }
    setPublication(recorded->publication);
    return std::nullopt;
}

QString EventForm::doneText() const
{
    //: %1 the reference of a case, %2 what happened
    return tr("%1: ‘%2’ is vastgelegd.").arg(m_file.record.reference, heading());
}
