// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegisterForms.h"

#include "ActionVerbs.h"
#include "AttachmentVerbs.h"
#include "DateText.h"
#include "RegisterFacts.h"
#include "RemedyWords.h"
#include "Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::vector<FormOption> kpiOptions(const Workspace &workspace)
{
    std::vector<FormOption> options { { u"0"_s, DeviationForm::tr("geen") } };
    const auto contract = workspace.definition();
    for (const Kpi &kpi : contract->kpis)
        options.push_back({ QString::number(kpi.id.value), kpi.title });
    return options;
}

constexpr DeviationStatus deviationStatuses[] = { DeviationStatus::Open, DeviationStatus::Restored, DeviationStatus::Closed, DeviationStatus::Dropped };
constexpr ActionStatus actionStatuses[] = { ActionStatus::Open, ActionStatus::Done, ActionStatus::Closed, ActionStatus::Dropped };
constexpr ActionRegister registers[] = { ActionRegister::None, ActionRegister::Rca, ActionRegister::Capa, ActionRegister::Improvement };
constexpr Effect effects[] = { Effect::NotChecked, Effect::Effective, Effect::NotEffective };

} // namespace

DeviationForm::DeviationForm(Workspace &workspace, Deviation row)
    : RemedyForm(workspace), m_row(std::move(row)), m_isMiss(m_row.kind == DeviationKind::Norm && m_row.kpi.isValid())
{
    put(u"title"_s, m_row.title);
    put(u"kind"_s, codeOf(m_row.kind));
    put(u"kpi"_s, QString::number(m_row.kpi.value));
    put(u"found"_s, typedDate(m_row.found));
    put(u"foundBy"_s, m_row.foundBy);
    put(u"measuredBy"_s, m_row.measuredBy);
    put(u"cause"_s, m_row.cause);
    put(u"causeShared"_s, typedDate(m_row.causeShared));
    put(u"attributable"_s, codeOf(m_row.attributable));
    put(u"attributableReason"_s, m_row.attributableReason);
    put(u"status"_s, codeOf(m_row.status));
    put(u"settled"_s, typedDate(m_row.settled));
    put(u"outcome"_s, m_row.outcome);
}

QString DeviationForm::heading() const
{
    return m_row.id.isValid() ? tr("Afwijking %1").arg(m_row.reference) : tr("Nieuwe afwijking");
}

QString DeviationForm::mainText() const
{
    return tr("Bewaren");
}

std::vector<FormOption> DeviationForm::kinds() const
{
    std::vector<FormOption> options;
    for (const DeviationKind kind : { DeviationKind::Threat, DeviationKind::Requirement, DeviationKind::Audit, DeviationKind::Expectation })
        options.push_back({ codeOf(kind), deviationKindName(kind) }); // a missed norm comes by itself, from what was measured
    return options;
}

std::vector<FormRow> DeviationForm::rows() const
{
    std::vector<FormRow> rows { { u"title"_s, tr("Wat er niet gaat zoals afgesproken"), FormKind::Line } };
    if (!isMiss()) {
        rows.push_back({ u"kind"_s, tr("Soort"), FormKind::Radio, kinds() });
        rows.push_back({ u"kpi"_s, tr("KPI"), FormKind::Choice, kpiOptions(workspace()) });
    }
    const std::vector<FormOption> people = peopleOf(portfolio(), m_row.contract);
    rows.push_back({ u"found"_s, tr("Gevonden op"), FormKind::Day });
    rows.push_back({ u"foundBy"_s, tr("Gevonden door"), FormKind::Line, people });
    rows.push_back({ u"measuredBy"_s, tr("Gemeten door"), FormKind::Line, people });
    rows.push_back({ u"cause"_s, tr("Oorzaak, volgens de opdrachtnemer"), FormKind::Text });
    const bool isShared = value(u"cause"_s).trimmed().isEmpty() || !value(u"causeShared"_s).trimmed().isEmpty();
    rows.push_back({ u"causeShared"_s, tr("Oorzaak gedeeld op"), FormKind::Day, {}, isShared ? QString() : tr("Op welke dag is de oorzaak met de opdrachtgever gedeeld?") });
    FormRow attributable { u"attributable"_s, tr("Toerekenbaar aan de opdrachtnemer"), FormKind::Radio };
    for (const Attribution one : { Attribution::Yes, Attribution::No, Attribution::Unknown })
        attributable.options.push_back({ codeOf(one), attributionName(one) });
    rows.push_back(attributable);
    if (value(u"attributable"_s) != codeOf(Attribution::Unknown))
        rows.push_back({ u"attributableReason"_s, tr("Waarom"), FormKind::Text });
    FormRow status { u"status"_s, tr("Stand"), FormKind::Radio };
    for (const DeviationStatus one : deviationStatuses)
        status.options.push_back({ codeOf(one), deviationStatusName(one) });
    rows.push_back(status);
    if (value(u"status"_s) != codeOf(DeviationStatus::Open)) {
        rows.push_back({ u"settled"_s, tr("Sinds welke dag"), FormKind::Day });
        rows.push_back({ u"outcome"_s, tr("Hoe, of waarom"), FormKind::Text });
    }
    return rows;
}

Deviation DeviationForm::row() const
{
    Deviation row = m_row;
    row.title = value(u"title"_s).trimmed();
    if (!isMiss()) {
        row.kind = deviationKindFrom(value(u"kind"_s)).value_or(row.kind);
        row.kpi = KpiId { value(u"kpi"_s).toLongLong() };
    }
    row.found = day(u"found"_s);
    row.foundBy = value(u"foundBy"_s).trimmed();
    row.measuredBy = value(u"measuredBy"_s).trimmed();
    row.cause = value(u"cause"_s).trimmed();
    row.causeShared = day(u"causeShared"_s);
    row.attributable = attributionFrom(value(u"attributable"_s)).value_or(Attribution::Unknown);
    row.attributableReason = value(u"attributableReason"_s).trimmed();
    row.status = deviationStatusFrom(value(u"status"_s)).value_or(DeviationStatus::Open);
    row.settled = day(u"settled"_s);
    row.outcome = value(u"outcome"_s).trimmed();
    return row;
}

QMap<QString, QString> DeviationForm::findProblems() const
{
    const Deviation now = row();
    QMap<QString, QString> problems;
    checkDay(u"found"_s, true, problems);
    checkDay(u"causeShared"_s, false, problems);
    if (now.title.isEmpty())
        problems.insert(u"title"_s, tr("Schrijf wat er niet gaat zoals afgesproken."));
    if (!isMiss() && now.kind == DeviationKind::Norm)
        problems.insert(u"kind"_s, tr("Kies een soort."));
    if (now.kind == DeviationKind::Threat && !now.kpi.isValid())
        problems.insert(u"kpi"_s, tr("Kies de KPI waarvan de norm dreigt niet te worden gehaald."));
    if (now.found.isValid() && now.found > workspace().today())
        problems.insert(u"found"_s, tr("Deze dag moet nog komen."));
    if (now.attributable != Attribution::Unknown && now.attributableReason.isEmpty())
        problems.insert(u"attributableReason"_s, tr("Schrijf waarom; zonder reden kan later geen sanctie worden besloten."));
    if (now.status == DeviationStatus::Open)
        return problems;
    checkDay(u"settled"_s, true, problems);
    if (now.settled.isValid() && now.found.isValid() && now.settled < now.found)
        problems.insert(u"settled"_s, tr("Deze dag ligt vóór de dag waarop de afwijking is gevonden."));
    if (now.outcome.isEmpty())
        problems.insert(u"outcome"_s, tr("Schrijf hoe het is opgelost, of waarom er niets mee gebeurt."));
    return problems;
}

std::optional<Error> DeviationForm::store()
{
    const auto saved = saveDeviation(portfolio(), row());
    if (!saved)
        return saved.error();
    m_row.id = *saved;
    return std::nullopt;
}

QString DeviationForm::doneText() const
{
    return tr("De afwijking is bewaard.");
}

// Actions ------------------------------------------------------------------------------------------------------------

RemedyActionForm::RemedyActionForm(Workspace &workspace, ActionItem row) : RemedyForm(workspace), m_row(std::move(row))
{
    put(u"title"_s, m_row.title);
    put(u"owner"_s, m_row.owner);
    put(u"side"_s, m_row.bySupplier ? u"supplier"_s : u"client"_s);
    put(u"agreed"_s, typedDate(m_row.agreed));
    put(u"due"_s, typedDate(m_row.due));
    put(u"result"_s, m_row.result);
    put(u"level"_s, m_row.level);
    put(u"origin"_s, m_row.origin);
    put(u"kpi"_s, QString::number(m_row.kpi.value));
    put(u"reg"_s, codeOf(m_row.reg));
    put(u"cause"_s, m_row.cause);
    put(u"corrective"_s, m_row.corrective);
    put(u"preventive"_s, m_row.preventive);
    put(u"progress"_s, QString::number(m_row.progress));
    put(u"note"_s, m_row.note);
    put(u"status"_s, codeOf(m_row.status));
    put(u"settled"_s, typedDate(m_row.settled));
    put(u"effect"_s, codeOf(m_row.effect));
    put(u"effectNote"_s, m_row.effectNote);
}

QString RemedyActionForm::heading() const
{
    return m_row.id.isValid() ? tr("Actie %1").arg(m_row.reference) : tr("Nieuwe actie");
}

QString RemedyActionForm::mainText() const
{
    return tr("Bewaren");
}

std::vector<FormRow> RemedyActionForm::rows() const
{
    const ActionItem now = row();
    const bool isOpen = now.status == ActionStatus::Open;
    const auto hint = [isOpen](bool lacks, const QString &question) { return lacks && isOpen ? question : QString(); };
    std::vector<FormRow> rows { { u"title"_s, tr("Welke actie"), FormKind::Line } };
    rows.push_back({ u"owner"_s, tr("Wie doet het"), FormKind::Line, peopleOf(portfolio(), m_row.contract),
                     hint(now.owner.isEmpty(), tr("Een naam maakt duidelijk wie aan zet is.")) });
    rows.push_back({ u"side"_s, tr("Namens"), FormKind::Radio, { { u"supplier"_s, tr("opdrachtnemer") }, { u"client"_s, tr("opdrachtgever") } } });
    rows.push_back({ u"agreed"_s, tr("Afgesproken op"), FormKind::Day });
    QString dueHint = hint(!now.due.isValid(), tr("Binnen welke termijn?"));
    if (now.due.isValid() && now.agreed.isValid() && now.due < now.agreed)
        dueHint = tr("Deze dag ligt vóór de dag van de afspraak. Klopt dat?");
    rows.push_back({ u"due"_s, tr("Uiterlijk op"), FormKind::Day, {}, dueHint });
    rows.push_back({ u"result"_s, tr("Welke verbetering volgt eruit"), FormKind::Text, {}, hint(now.result.isEmpty(), tr("Waaraan merkt de opdrachtgever het?")) });
    rows.push_back({ u"level"_s, tr("Welk niveau moet worden gehaald"), FormKind::Line, {}, hint(now.level.isEmpty(), tr("Bijvoorbeeld: minimaal 95%, twee maanden achtereen.")) });
    rows.push_back({ u"origin"_s, tr("Waar het is afgesproken"), FormKind::Line });
    rows.push_back({ u"kpi"_s, tr("KPI"), FormKind::Choice, kpiOptions(workspace()) });
    addRegisterRows(rows, now);
    addStandRows(rows, now);
    return rows;
}

void RemedyActionForm::addRegisterRows(std::vector<FormRow> &rows, const ActionItem &now) const
{
    FormRow reg { u"reg"_s, tr("Register"), FormKind::Choice };
    for (const ActionRegister one : registers)
        reg.options.push_back({ codeOf(one), one == ActionRegister::None ? tr("geen") : actionRegisterName(one) });
    rows.push_back(reg);
    if (now.reg == ActionRegister::Rca || now.reg == ActionRegister::Capa)
        rows.push_back({ u"cause"_s, tr("Oorzaak"), FormKind::Text });
    if (now.reg == ActionRegister::Capa) {
        rows.push_back({ u"corrective"_s, tr("Wat het herstelt"), FormKind::Text });
        rows.push_back({ u"preventive"_s, tr("Wat herhaling voorkomt"), FormKind::Text });
    }
}

void RemedyActionForm::addStandRows(std::vector<FormRow> &rows, const ActionItem &now) const
{
    if (now.status == ActionStatus::Open)
        rows.push_back({ u"progress"_s, tr("Voortgang in procenten"), FormKind::Line });
    rows.push_back({ u"note"_s, tr("Hoe het ervoor staat"), FormKind::Text });
    FormRow status { u"status"_s, tr("Stand"), FormKind::Radio };
    for (const ActionStatus one : actionStatuses)
        status.options.push_back({ codeOf(one), actionStatusName(one) });
    rows.push_back(status);
    if (now.status == ActionStatus::Open)
        return;
    rows.push_back({ u"settled"_s, tr("Sinds welke dag"), FormKind::Day });
    if (now.status == ActionStatus::Dropped)
        return;
    FormRow effect { u"effect"_s, tr("Heeft het geholpen"), FormKind::Radio };
    for (const Effect one : effects)
        effect.options.push_back({ codeOf(one), effectName(one) });
    rows.push_back(effect);
    rows.push_back({ u"effectNote"_s, tr("Welke meting dat laat zien"), FormKind::Line });
}

ActionItem RemedyActionForm::row() const
{
    ActionItem row = m_row;
    row.title = value(u"title"_s).trimmed();
    row.owner = value(u"owner"_s).trimmed();
    row.bySupplier = value(u"side"_s) != u"client";
    row.agreed = day(u"agreed"_s);
    row.due = day(u"due"_s);
    row.result = value(u"result"_s).trimmed();
    row.level = value(u"level"_s).trimmed();
    row.origin = value(u"origin"_s).trimmed();
    row.kpi = KpiId { value(u"kpi"_s).toLongLong() };
    row.reg = actionRegisterFrom(value(u"reg"_s)).value_or(ActionRegister::None);
    row.cause = value(u"cause"_s).trimmed();
    row.corrective = value(u"corrective"_s).trimmed();
    row.preventive = value(u"preventive"_s).trimmed();
    row.progress = QString(value(u"progress"_s)).remove(u'%').trimmed().toInt();
    row.note = value(u"note"_s).trimmed();
    row.status = actionStatusFrom(value(u"status"_s)).value_or(ActionStatus::Open);
    row.settled = day(u"settled"_s);
    row.effect = effectFrom(value(u"effect"_s)).value_or(Effect::NotChecked);
    row.effectNote = value(u"effectNote"_s).trimmed();
    return row;
}

QMap<QString, QString> RemedyActionForm::findProblems() const
{
    const ActionItem now = row();
    QMap<QString, QString> problems;
    if (now.title.isEmpty())
        problems.insert(u"title"_s, tr("Schrijf wat er wordt gedaan."));
    checkDay(u"agreed"_s, false, problems);
    checkDay(u"due"_s, false, problems);
    bool isNumber = false;
    const QString typed = QString(value(u"progress"_s)).remove(u'%').trimmed();
    typed.toInt(&isNumber);
    if (!isNumber || now.progress < 0 || now.progress > 100)
        problems.insert(u"progress"_s, tr("‘%1’ kan niet. Schrijf een heel getal van 0 tot en met 100.").arg(value(u"progress"_s)));
    if (now.status != ActionStatus::Open)
        checkDay(u"settled"_s, true, problems);
    if (now.status == ActionStatus::Dropped && now.note.isEmpty())
        problems.insert(u"note"_s, tr("Schrijf waarom de actie vervalt."));
    if (now.status == ActionStatus::Closed && now.effect != Effect::Effective)
        problems.insert(u"effect"_s, tr("Afsluiten kan als een nieuwe meting laat zien dat het heeft geholpen. Laat de stand anders op ‘gedaan’."));
    else if (now.status == ActionStatus::Closed && now.effectNote.isEmpty())
        problems.insert(u"effectNote"_s, tr("Schrijf welke meting het laat zien."));
    return problems;
}

std::optional<Error> RemedyActionForm::store()
{
    if (const auto error = storeDraft(m_row.deviation))
        return error;
    const auto saved = saveAction(portfolio(), row());
    if (!saved)
        return saved.error();
    m_row.id = *saved;
    return std::nullopt;
}

QString RemedyActionForm::doneText() const
{
    return tr("De actie is bewaard.");
}

// Documents ----------------------------------------------------------------------------------------------------------

LinkForm::LinkForm(Workspace &workspace, EvidenceOf about, qint64 subject) : RemedyForm(workspace), m_about(about), m_subject(subject) { }

QString LinkForm::heading() const
{
    return tr("Verwijzing naar een document");
}

QString LinkForm::mainText() const
{
    return tr("Bewaren");
}

std::vector<FormRow> LinkForm::rows() const
{
    return { { u"name"_s, tr("Naam"), FormKind::Line }, { u"link"_s, tr("Waar het ligt"), FormKind::Line }, { u"note"_s, tr("Toelichting"), FormKind::Line } };
}

QMap<QString, QString> LinkForm::findProblems() const
{
    QMap<QString, QString> problems;
    if (value(u"name"_s).trimmed().isEmpty())
        problems.insert(u"name"_s, tr("Geef het document een naam."));
    if (value(u"link"_s).trimmed().isEmpty())
        problems.insert(u"link"_s, tr("Schrijf waar het document ligt: een map, een adres of een zaaknummer."));
    return problems;
}

std::optional<Error> LinkForm::store()
{
    Attachment row;
    row.contract = workspace().contract();
    row.about = m_about;
    row.subject = m_subject;
    row.name = value(u"name"_s).trimmed();
    row.link = value(u"link"_s).trimmed();
    row.note = value(u"note"_s).trimmed();
    row.added = workspace().today();
    row.addedBy = portfolio().user();
    const auto attached = attachLink(portfolio(), row);
    return attached ? std::nullopt : std::optional(attached.error());
}

QString LinkForm::doneText() const
{
    return tr("De verwijzing is bewaard.");
}
