// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyRows.h"

#include "ProcedureWords.h"
#include "RemedyWords.h"
#include "SanctionWords.h"
#include "Words.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 5; ///< working days from which a term wears the triangle (ux §6-04)

RemedyModel::Cell plain(const QString &text)
{
    return { text };
}

RemedyModel::Cell dated(const QDate &day)
{
    return { day.isValid() ? shownShortDayDate(day) + u' ' + QString::number(day.year()) : QString(),
             day.isValid() ? QVariant(day.toJulianDay()) : QVariant() };
}

Verdict glyphOf(DeviationStatus status)
{
    switch (status) {
    case DeviationStatus::Open: return Verdict::Breach;
    case DeviationStatus::Restored: return Verdict::Attention;
    case DeviationStatus::Closed: return Verdict::Met;
    case DeviationStatus::Dropped: return Verdict::NotApplicable;
    }
    return Verdict::Missing;
}

RemedyModel::Cell statusCell(const RegisterLine &line)
{
    if (!line.stored)
        return { RemedyRows::tr("nieuw"), 0, Verdict::Breach };
    return { deviationStatusName(line.stored->status), 1 + static_cast<int>(line.stored->status), glyphOf(line.stored->status) };
}

Verdict glyphOf(SanctionStatus status)
{
    switch (status) {
    case SanctionStatus::Proposed: return Verdict::Breach;
    case SanctionStatus::Imposed:
    case SanctionStatus::Communicated:
    case SanctionStatus::Executed: return Verdict::Attention;
    case SanctionStatus::Closed: return Verdict::Met;
    default: return Verdict::NotApplicable;
    }
}

/// What has to be done next with a sanction.
QString nextOf(const SanctionFile &file)
{
    switch (statusOf(file.sanction)) {
    case SanctionStatus::Proposed: return RemedyRows::tr("besluit nodig");
    case SanctionStatus::Imposed:
    case SanctionStatus::Waived: return RemedyRows::tr("meedelen");
    case SanctionStatus::Communicated: return RemedyRows::tr("uitvoering volgen");
    case SanctionStatus::Executed: return RemedyRows::tr("afsluiten");
    default: return {};
    }
}

RemedyModel::Cell actionStatusCell(const ActionItem &action, const QDate &today)
{
    const int order = static_cast<int>(action.status);
    if (action.status == ActionStatus::Open && action.due.isValid() && action.due < today)
        return { RemedyRows::tr("te laat"), -1, Verdict::Breach };
    switch (action.status) {
    case ActionStatus::Open: return { actionStatusName(action.status), order, Verdict::Missing };
    case ActionStatus::Done: return { actionStatusName(action.status), order, action.effect == Effect::NotEffective ? Verdict::Breach : Verdict::Attention };
    case ActionStatus::Closed: return { actionStatusName(action.status), order, Verdict::Met };
    case ActionStatus::Dropped: return { actionStatusName(action.status), order, Verdict::NotApplicable };
    }
    return {};
}

} // namespace

QString RemedyRows::spanOf(const RegisterLine &line)
{
    if (line.misses == 0 && line.first == Period::once())
        return {};
    if (line.first == line.last)
        return periodName(line.first);
    //: from one period to another: "juli 2026 – september 2026"
    return tr("%1 – %2").arg(periodName(line.first), periodName(line.last));
}

QString RemedyRows::titleOf(const RegisterLine &line, const RemedyData &data)
{
    return line.stored ? line.stored->title : data.kpiTitle(line.kpi);
}

QStringList RemedyRows::deviationCaptions()
{
    return { tr("Afwijking"), tr("Wanneer"), tr("Stand"), tr("Toerekenbaar"), tr("Oorzaak gedeeld"), tr("Kenmerk") };
}

RemedyRows::Rows RemedyRows::deviations(const RemedyData &data)
{
    Rows rows;
    for (const RegisterLine &line : data.lines) {
        const QString span = spanOf(line);
        const QString when = span.isEmpty() && line.stored ? shownDate(line.stored->found) : span;
        rows.push_back({ idOf(line),
                         { plain(titleOf(line, data)),
                           { when, static_cast<int>(data.lines.size() - rows.size()) },
                           statusCell(line),
                           plain(line.stored ? attributionName(line.stored->attributable) : QString()),
                           dated(line.stored ? line.stored->causeShared : QDate()),
                           plain(line.stored ? line.stored->reference : QString()) } });
    }
    return rows;
}

QStringList RemedyRows::caseCaptions()
{
    return { tr("Zaak"), tr("Soort"), tr("Stap"), tr("Termijn"), tr("Nog"), tr("Kenmerk") };
}

Verdict RemedyRows::glyphOf(DeadlineStanding standing, int workingDaysLeft)
{
    switch (standing) {
    case DeadlineStanding::Late:
    case DeadlineStanding::MetLate: return Verdict::Breach;
    case DeadlineStanding::LastDay: return Verdict::Attention;
    case DeadlineStanding::Running: return workingDaysLeft <= soon ? Verdict::Attention : Verdict::Missing;
    case DeadlineStanding::Met:
    case DeadlineStanding::Ended: return Verdict::Met;
    default: return Verdict::Missing;
    }
}

RemedyRows::Rows RemedyRows::cases(const RemedyData &data)
{
    Rows rows;
    for (const CaseFile &file : data.cases) {
        RemedyModel::Cell when;
        RemedyModel::Cell left;
        if (const auto deadline = nextDeadline(file, data.today)) {
            const int days = workingDaysLeft(file, deadline->end.date, data.today);
            when = dated(deadline->end.date);
            left = { workingDaysLeftText(days), days, glyphOf(standingOf(*deadline, data.today), days) };
        }
        const bool over = isOver(file.procedure, file.state);
        rows.push_back({ QString::number(file.record.id.value),
                         { plain(file.record.title),
                           plain(procedureText(file.procedure.title)),
                           { isPaused(file.state) ? tr("gepauzeerd") : stepTitle(file.procedure, stepOf(file.procedure, file.state)), {},
                             over ? std::optional(Verdict::Met) : std::nullopt },
                           when,
                           left,
                           plain(file.record.reference) } });
    }
    std::ranges::stable_sort(rows, [](const RemedyModel::Row &a, const RemedyModel::Row &b) { // what runs first
        return !a.cells[2].glyph && b.cells[2].glyph;
    });
    return rows;
}

QStringList RemedyRows::sanctionCaptions()
{
    return { tr("Sanctie"), tr("Waarover"), tr("Stand"), tr("Sinds"), tr("Volgende stap"), tr("Kenmerk") };
}

RemedyRows::Rows RemedyRows::sanctions(const RemedyData &data)
{
    Rows rows;
    for (const SanctionFile &file : data.sanctions) {
        const SanctionStatus status = statusOf(file.sanction);
        rows.push_back({ QString::number(file.record.id.value),
                         { plain(nameOf(file)),
                           plain(file.record.title),
                           { sanctionStatusName(status), static_cast<int>(status), ::glyphOf(status) },
                           dated(file.sanction.history.empty() ? file.record.made : file.sanction.history.back().on),
                           plain(nextOf(file)),
                           plain(file.record.reference) } });
    }
    std::ranges::stable_sort(rows, {}, [](const RemedyModel::Row &row) { return row.cells[2].glyph != Verdict::Breach; });
    return rows;
}

QStringList RemedyRows::actionCaptions()
{
    return { tr("Actie"), tr("Wie"), tr("Uiterlijk"), tr("Stand"), tr("Voortgang"), tr("Register"), tr("Kenmerk") };
}

RemedyRows::Rows RemedyRows::actions(const RemedyData &data, std::optional<ActionRegister> reg)
{
    Rows rows;
    for (const ActionItem &action : data.actions) {
        if (reg && action.reg != *reg)
            continue;
        rows.push_back({ QString::number(action.id.value),
                         { plain(action.title),
                           plain(action.owner),
                           dated(action.due),
                           actionStatusCell(action, data.today),
                           { u"%1%"_s.arg(action.progress), action.progress },
                           plain(actionRegisterName(action.reg)),
                           plain(action.reference) } });
    }
    return rows;
}

QStringList RemedyRows::auditCaptions()
{
    return { tr("Audit"), tr("Dag"), tr("Soort"), tr("Auditor"), tr("Majeur"), tr("Minor"), tr("Volgde"), tr("Kenmerk") };
}

RemedyRows::Rows RemedyRows::audits(const RemedyData &data)
{
    Rows rows;
    for (const Audit &audit : data.audits) {
        QStringList followed;
        if (const CaseFile *file = data.caseFile(QString::number(audit.caseId.value)))
            followed += file->record.reference;
        if (const ActionItem *action = data.action(QString::number(audit.action.value)))
            followed += action->reference;
        const Verdict glyph = audit.majors > 0 ? Verdict::Breach : audit.minors > 0 ? Verdict::Attention : Verdict::Met;
        rows.push_back({ QString::number(audit.number),
                         { plain(audit.title),
                           dated(audit.date),
                           plain(auditKindName(audit.kind)),
                           plain(audit.auditor),
                           { QString::number(audit.majors), audit.majors, glyph },
                           { QString::number(audit.minors), audit.minors },
                           plain(followed.join(u", "_s)),
                           plain(audit.reference) } });
    }
    std::ranges::stable_sort(rows, std::greater(), [](const RemedyModel::Row &row) { return row.cells[1].key.toLongLong(); });
    return rows;
}
