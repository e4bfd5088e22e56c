// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SanctionForms.h"

#include "DateText.h"
#include "RegisterFacts.h"
#include "ProposalForm.h"
#include "SanctionWords.h"
#include "Words.h"
#include "Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// At which field a refusal stands.
QString placeOf(const SanctionRefusal &refusal)
{
    switch (refusal.code) {
    case SanctionRefusalCode::NothingChosen:
    case SanctionRefusalCode::NotAllowedByKpi:
    case SanctionRefusalCode::NormNotMissed:
    case SanctionRefusalCode::SurveyNotThatFar:
    case SanctionRefusalCode::S4PlusWithoutS4:
    case SanctionRefusalCode::S4PlusWithoutOther:
    case SanctionRefusalCode::NotImposed:
    case SanctionRefusalCode::AlreadyExecuted: return u"codes"_s;
    case SanctionRefusalCode::DateMissing:
    case SanctionRefusalCode::InFuture:
    case SanctionRefusalCode::BeforeHistory: return u"on"_s;
    case SanctionRefusalCode::PersonMissing: return u"person"_s;
    case SanctionRefusalCode::MotiveMissing: return u"motive"_s;
    case SanctionRefusalCode::AttributableMissing:
    case SanctionRefusalCode::NotAttributable: return u"attributable"_s;
    case SanctionRefusalCode::SeverityMissing: return u"severity"_s;
    case SanctionRefusalCode::FieldMissing: return u"field."_s + refusal.subject;
    case SanctionRefusalCode::NotAtThisState:
    case SanctionRefusalCode::NotExecuted: return {};
    }
    return {};
}

void addRefusals(QMap<QString, QString> &problems, const std::vector<SanctionRefusal> &refusals)
{
    QMap<QString, QStringList> texts;
    for (const SanctionRefusal &refusal : refusals)
        texts[placeOf(refusal)] += sanctionRefusalText(refusal);
    for (auto place = texts.cbegin(); place != texts.cend(); ++place) {
        if (!problems.contains(place.key()))
            problems.insert(place.key(), place.value().join(u' '));
    }
}

std::vector<FormOption> severities()
{
    std::vector<FormOption> options;
    for (const Severity severity : { Severity::Minor, Severity::Serious, Severity::Severe })
        options.push_back({ codeOf(severity), severityName(severity) });
    return options;
}

} // namespace

// Deciding -----------------------------------------------------------------------------------------------------------

DecisionForm::DecisionForm(Workspace &workspace, const RemedyData &data, SanctionFile file) : RemedyForm(workspace), m_file(std::move(file))
{
    for (const QString &code : allowed())
        m_titles.push_back({ code, RegisterFacts::titleOf(data, code) });
    QStringList sure;
    for (const SanctionGround &ground : m_file.sanction.grounds)
        sure += proposalFor(ground).all;
    sure.removeDuplicates();
    put(u"codes"_s, sure.join(u','));
    put(u"on"_s, typedDate(workspace.today()));
    put(u"decision"_s, u"impose"_s);
    if (const RegisterLine *line = data.lineOf(m_file.record.deviation); line && line->stored->attributable != Attribution::Unknown)
        put(u"attributable"_s, codeOf(line->stored->attributable));
}

DecisionForm::DecisionForm(Workspace &workspace, const RemedyData &data, const SanctionOpening &opening)
    : DecisionForm(workspace, data, proposedFile(opening).value_or(SanctionFile {}))
{
    m_opening = opening;
}

QStringList DecisionForm::allowed() const
{
    QStringList codes;
    for (const SanctionGround &ground : m_file.sanction.grounds)
        codes += ground.allowed;
    codes.removeDuplicates();
    return codes;
}

bool DecisionForm::waives() const
{
    return value(u"attributable"_s) == codeOf(Attribution::No) || value(u"decision"_s) == u"waive"_s;
}

QString DecisionForm::heading() const
{
    //: %1 what a sanction is about: "KTO 2026"
    return tr("Besluit: %1").arg(m_file.record.title);
}

QString DecisionForm::mainText() const
{
    return waives() ? tr("Afzien vastleggen…") : tr("Besluit vastleggen…");
}

std::vector<FormRow> DecisionForm::rows() const
{
    std::vector<FormRow> rows { { u"proposal"_s, proposalText(m_file.sanction.grounds, sanctionOrderOn(*workspace().definition(), m_file.record.made)), FormKind::Note } };
    rows.push_back({ u"attributable"_s, tr("Is de tekortkoming aan de opdrachtnemer toe te rekenen?"), FormKind::Radio,
                     { { codeOf(Attribution::Yes), tr("Ja") }, { codeOf(Attribution::No), tr("Nee, dan geen sanctie") }, { codeOf(Attribution::Unknown), tr("Nog onbekend") } } });
    if (value(u"attributable"_s) != codeOf(Attribution::No)) {
        rows.push_back({ u"decision"_s, tr("Besluit"), FormKind::Radio, { { u"impose"_s, tr("Opleggen") }, { u"waive"_s, tr("Afzien van een sanctie") } } });
        if (!waives())
            rows.push_back({ u"codes"_s, tr("Sancties"), FormKind::Checks, m_titles });
    }
    rows.push_back({ u"motive"_s, tr("Motivering"), FormKind::Text });
    rows.push_back({ u"severity"_s, tr("Hoe ernstig is het"), FormKind::Radio, severities() });
    rows.push_back({ u"person"_s, tr("Wie besluit"), FormKind::Line, peopleOf(portfolio(), m_file.record.contract, false) });
    rows.push_back({ u"on"_s, tr("Op welke dag"), FormKind::Day });
    return rows;
}

SanctionEvent DecisionForm::toRecord() const
{
    SanctionEvent event;
    event.act = waives() ? SanctionAct::Waive : SanctionAct::Impose;
    event.on = day(u"on"_s);
    event.recorded = workspace().today();
    event.person = value(u"person"_s).trimmed();
    if (!waives()) {
        const QStringList chosen = values(u"codes"_s);
        for (const FormOption &option : m_titles) {
            if (chosen.contains(option.code))
                event.codes += option.code;
        }
    }
    event.motive = value(u"motive"_s).trimmed();
    const QString attributable = value(u"attributable"_s);
    if (attributable == codeOf(Attribution::Yes) || attributable == codeOf(Attribution::No))
        event.attributable = attributable == codeOf(Attribution::Yes);
    event.severity = severityFrom(value(u"severity"_s));
    return event;
}

QMap<QString, QString> DecisionForm::findProblems() const
{
    QMap<QString, QString> problems;
    checkDay(u"on"_s, true, problems);
    addRefusals(problems, step(m_file.sanction, toRecord()).refusals);
    return problems;
}

std::vector<ReviewLine> DecisionForm::review() const
{
    const SanctionEvent wanted = toRecord();
    std::vector<ReviewLine> lines { { tr("Waarover"), QString(m_file.record.reference + u' ' + m_file.record.title).trimmed() },
                                    { tr("Besluit"), wanted.act == SanctionAct::Waive ? tr("afzien van een sanctie") : tr("opleggen") } };
    for (const FormOption &option : m_titles) {
        if (wanted.codes.contains(option.code))
            lines.push_back({ tr("Sanctie"), option.title });
    }
    lines.push_back({ tr("Toerekenbaar"), wanted.attributable.value_or(false) ? tr("ja") : tr("nee") });
    lines.push_back({ tr("Ernst"), wanted.severity ? severityName(*wanted.severity) : QString() });
    lines.push_back({ tr("Motivering"), wanted.motive });
    lines.push_back({ tr("Door"), wanted.person });
    lines.push_back({ tr("Wanneer"), shownDayDate(wanted.on) });
    return lines;
}

std::optional<Error> DecisionForm::store()
{
    const auto recorded = m_opening ? openDecided(portfolio(), *m_opening, toRecord())
                                    : recordAct(portfolio(), m_file.record.contract, m_file.record.id, toRecord());
    if (!recorded)
        return recorded.error();
    QMap<QString, QString> problems;
    addRefusals(problems, recorded->refusals);
    setProblems(problems);
    if (!recorded->isDone())
        return std::nullopt;
    if (const auto kept = m_opening ? sanctionOf(portfolio(), m_file.record.contract, recorded->id) : std::nullopt)
        m_file.record = kept->record;
    setPublication(recorded->publication);
    return std::nullopt;
}

QString DecisionForm::doneText() const
{
    return tr("Het besluit over %1 is vastgelegd. Deel het nu mee.").arg(m_file.record.reference);
}

// What follows -------------------------------------------------------------------------------------------------------

SanctionActForm::SanctionActForm(Workspace &workspace, const RemedyData &data, SanctionFile file, SanctionAct act)
    : RemedyForm(workspace), m_file(std::move(file)), m_act(act)
{
    put(u"on"_s, typedDate(workspace.today()));
    const QStringList executed = executedIn(m_file.sanction);
    for (const QString &code : imposedIn(m_file.sanction)) {
        if (!executed.contains(code))
            m_open.push_back({ code, RegisterFacts::titleOf(data, code) });
    }
    if (m_act == SanctionAct::Execute && !m_open.empty())
        put(u"codes"_s, m_open.front().code);
}

QStringList SanctionActForm::fields() const
{
    return fieldsOf(m_act, value(u"codes"_s));
}

QString SanctionActForm::heading() const
{
    return sanctionActName(m_act) + u": "_s + m_file.record.title;
}

QString SanctionActForm::mainText() const
{
    return tr("Nakijken…");
}

std::vector<FormRow> SanctionActForm::rows() const
{
    std::vector<FormRow> rows;
    if (m_act == SanctionAct::Execute)
        rows.push_back({ u"codes"_s, tr("Welke sanctie"), FormKind::Radio, m_open });
    for (const QString &field : fields())
        rows.push_back({ u"field."_s + field, sanctionFieldTitle(field), field == u"held_on" ? FormKind::Day : FormKind::Text });
    if (m_act == SanctionAct::Withdraw)
        rows.push_back({ u"motive"_s, tr("Motivering"), FormKind::Text });
    rows.push_back({ u"person"_s, tr("Door wie"), FormKind::Line, peopleOf(portfolio(), m_file.record.contract) });
    rows.push_back({ u"on"_s, tr("Op welke dag"), FormKind::Day });
    rows.push_back(documentsRow());
    return rows;
}

SanctionEvent SanctionActForm::toRecord() const
{
    SanctionEvent event;
    event.act = m_act;
    event.on = day(u"on"_s);
    event.recorded = workspace().today();
    event.person = value(u"person"_s).trimmed();
    event.motive = value(u"motive"_s).trimmed();
    if (m_act == SanctionAct::Execute && !value(u"codes"_s).isEmpty())
        event.codes = { value(u"codes"_s) };
    for (const QString &field : fields()) {
        const QString key = u"field."_s + field;
        event.content.insert(field, field == u"held_on" && day(key).isValid() ? shownDate(day(key)) : value(key).trimmed());
    }
    return event;
}

QMap<QString, QString> SanctionActForm::findProblems() const
{
    QMap<QString, QString> problems;
    checkDay(u"on"_s, true, problems);
    if (fields().contains(u"held_on"_s))
        checkDay(u"field.held_on"_s, true, problems);
    addRefusals(problems, step(m_file.sanction, toRecord()).refusals);
    return problems;
}

std::vector<ReviewLine> SanctionActForm::review() const
{
    const SanctionEvent wanted = toRecord();
    std::vector<ReviewLine> lines { { tr("Waarover"), m_file.record.reference + u' ' + m_file.record.title }, { tr("Wat"), sanctionActName(m_act) } };
    for (const FormOption &option : m_open) {
        if (wanted.codes.contains(option.code))
            lines.push_back({ tr("Sanctie"), option.title });
    }
    for (const QString &field : fields())
        lines.push_back({ sanctionFieldTitle(field), wanted.content.value(field) });
    if (!wanted.motive.isEmpty())
        lines.push_back({ tr("Motivering"), wanted.motive });
    lines.push_back({ tr("Door"), wanted.person });
    lines.push_back({ tr("Wanneer"), shownDayDate(wanted.on) });
    if (const QStringList shown = namesOf(documents()); !shown.isEmpty())
        lines.push_back({ tr("Bewijs"), shown.join(u", "_s) });
    return lines;
}

std::optional<Error> SanctionActForm::store()
{
    const auto recorded = recordAct(portfolio(), m_file.record.contract, m_file.record.id, toRecord(), documents());
    if (!recorded)
        return recorded.error();
    QMap<QString, QString> problems;
    addRefusals(problems, recorded->refusals);
    setProblems(problems);
    setPublication(recorded->publication);
    return std::nullopt;
}

QString SanctionActForm::doneText() const
{
    //: %1 the reference of a sanction, %2 what was done: "Meedelen"
    return tr("%1: ‘%2’ is vastgelegd.").arg(m_file.record.reference, sanctionActName(m_act));
}
