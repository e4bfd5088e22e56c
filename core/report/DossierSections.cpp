// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierSections.h"

#include "CaseDeadlines.h"
#include "DossierWords.h"
#include "KpiLog.h"
#include "NormOriginWords.h"
#include "ProcedureWords.h"
#include "RemedyWords.h"
#include "ReportWords.h"
#include "RowChangeWords.h"
#include "SanctionWords.h"
#include "TimelineSection.h"
#include "Words.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int logLimit = 100;

/// A section with its table, or the sentence that there is nothing.
ReportSection sectionOf(DossierPhrase title, ReportTable table)
{
    ReportSection section { dossierPhrase(title), {} };
    if (table.rows.empty())
        section.blocks.emplace_back(ReportText { dossierPhrase(DossierPhrase::NothingRecorded) });
    else
        section.blocks.emplace_back(std::move(table));
    return section;
}

ReportTable tableOf(std::initializer_list<DossierPhrase> header, std::vector<int> widths)
{
    ReportTable table;
    for (const DossierPhrase phrase : header)
        table.header += dossierPhrase(phrase);
    table.widths = std::move(widths);
    return table;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString contentText(const CaseFile &file, const CaseEntry &entry)
{
    QStringList lines;
    for (auto field = entry.event.content.cbegin(); field != entry.event.content.cend(); ++field)
        lines += fieldTitle(file.procedure, field.key()) + u": "_s + fieldValueText(file.procedure, field.key(), field.value());
    lines += entry.event.evidence;
    return lines.join(u"; "_s);
}

QString sanctionText(const SanctionEvent &event)
{
    QStringList lines { event.codes.join(u", "_s), event.motive };
    if (event.attributable)
        lines += *event.attributable ? dossierPhrase(DossierPhrase::Attributable) : dossierPhrase(DossierPhrase::NotAttributable);
    if (event.severity)
        lines += severityName(*event.severity);
    for (auto field = event.content.cbegin(); field != event.content.cend(); ++field)
        lines += sanctionFieldTitle(field.key()) + u": "_s + field.value();
    lines += event.evidence;
    lines.removeAll(QString());
    return lines.join(u"; "_s);
}

/// Keeps what belongs to one afwijking.
void narrow(DossierContent &content, DeviationId deviation)
{
    std::erase_if(content.lines, [deviation](const RegisterLine &line) { return !line.stored || line.stored->id != deviation; });
    std::erase_if(content.cases, [deviation](const CaseFile &file) { return file.record.deviation != deviation; });
    std::erase_if(content.sanctions, [deviation](const SanctionFile &file) { return file.record.deviation != deviation; });
    std::set<qint64> cases;
    for (const CaseFile &file : content.cases)
        cases.insert(file.record.id.value);
    std::erase_if(content.actions, [&](const ActionItem &row) { return row.deviation != deviation && !cases.contains(row.caseId.value); });
    std::erase_if(content.meetings, [&](const Meeting &row) { return !cases.contains(row.caseId.value); });
    std::erase_if(content.attachments, [&](const Attachment &row) {
        const auto isOf = [&row](const auto &rows, auto idOf) {
            return std::ranges::any_of(rows, [&](const auto &one) { return idOf(one) == row.subject; });
        };
        switch (row.about) {
        case EvidenceOf::Deviation: return row.subject != deviation.value;
        case EvidenceOf::Case: return !cases.contains(row.subject);
        case EvidenceOf::Sanction: return !isOf(content.sanctions, [](const SanctionFile &one) { return one.record.id.value; });
        case EvidenceOf::Action: return !isOf(content.actions, [](const ActionItem &one) { return one.id.value; });
        case EvidenceOf::Kpi: return !isOf(content.lines, [](const RegisterLine &one) { return one.kpi.value; });
        case EvidenceOf::Contract:
        case EvidenceOf::Survey: return true;
        }
        return true;
    });
}

/// With the overleg that a changed norm rests on (A4-19).
QString normOfOutcome(const ContractDefinition &definition, const NormVersion &norm, Unit unit)
{
    const QString origin = normOriginText(definition, norm.id);
    return origin.isEmpty() ? normText(norm, unit) : normText(norm, unit) + u", "_s + origin;
}

/// The value that was judged, and what the supplier says of it where that stands beside it (E1-17).
QString valueOfOutcome(const DossierContent &content, const Outcome &outcome)
{
    const QString value = outcome.value ? shownValue(*outcome.value, outcome.unit) : u"–"_s;
    const auto claimed = std::ranges::find(content.claimed, outcome.cell, &SupplierFigure::cell);
    if (claimed == content.claimed.end())
        return value;
    return value + u' ' + dossierPhrase(DossierPhrase::Claimed).arg(supplierFigureText(*claimed, *content.definition));
}

std::vector<ReportCell> outcomeRow(const DossierContent &content, const Indicator &part, const Outcome &outcome)
{
    const ContractDefinition &definition = *content.definition;
    const auto norm = std::ranges::find(definition.norms, outcome.norm, &NormVersion::id);
    const Party *party = definition.party(outcome.cell.party);
    return { { .text = periodName(outcome.cell.period) },
             { .text = party ? part.title + u", "_s + party->name : part.title },
             { .text = valueOfOutcome(content, outcome), .rightAligned = true },
             { .text = norm == definition.norms.end() ? u"–"_s : normOfOutcome(definition, *norm, part.unit) },
             { .text = outcomeWord(outcome), .verdict = outcome.verdict } };
}

ReportTable deadlineTable(const CaseFile &file, const QDate &today)
{
    ReportTable table = tableOf({ DossierPhrase::ColumnTerm, DossierPhrase::ColumnEnd, DossierPhrase::ColumnStanding, DossierPhrase::ColumnCounted },
                                { 3, 2, 2, 5 });
    table.caption = dossierPhrase(DossierPhrase::Deadlines);
    for (const CaseDeadline &deadline : deadlinesOf(file.procedure, file.state)) {
        table.rows.push_back({ { .text = procedureText(deadline.title) },
                               { .text = deadline.end.date.isValid() ? shownDate(deadline.end.date) : u"–"_s },
                               { .text = deadlineStandingName(standingOf(deadline, today)) },
                               { .text = deadlineBecause(deadline) } });
    }
    return table;
}

} // namespace

Result<DossierContent> DossierContent::of(const Portfolio &portfolio, ContractId contract, DeviationId deviation, const QDate &today)
{
    DossierContent content;
    content.definition = portfolio.definition(contract);
    if (!content.definition)
        return Error { ErrorCode::NotFound, u"no such contract"_s, { QString::number(contract.value) } };
    content.today = today;
    content.lines = deviationRegister(portfolio, contract, today);
    content.cases = casesOf(portfolio, contract);
    content.sanctions = sanctionsOf(portfolio, contract);
    content.actions = portfolio.rowsOf<ActionItem>(contract);
    content.attachments = portfolio.rowsOf<Attachment>(contract);
    content.meetings = portfolio.rowsOf<Meeting>(contract);
    content.claimed = portfolio.rowsOf<SupplierFigure>(contract);
    content.isWhole = !deviation.isValid();
    if (!content.isWhole) {
        narrow(content, deviation);
        if (content.lines.empty())
            return Error { ErrorCode::NotFound, u"no such deviation"_s, { QString::number(deviation.value) } };
    }
    return content;
}

QString DossierContent::title() const
{
    return isWhole ? definition->contract.code : lines.front().stored->reference;
}

QString DossierContent::kpiTitle(KpiId kpi) const
{
    const Kpi *row = definition->kpi(kpi);
    return row ? row->code + u' ' + row->title : QString();
}

ReportSection findingSection(const DossierContent &content)
{
    ReportSection section { dossierPhrase(DossierPhrase::Finding), {} };
    for (const RegisterLine &line : content.lines) {
        const QString periods = line.misses == 0 ? QString()
            : line.first == line.last ? periodName(line.first)
                                      : periodName(line.first) + u" – "_s + periodName(line.last);
        QStringList head { line.stored ? line.stored->reference : QString(), line.stored ? line.stored->title : content.kpiTitle(line.kpi), periods };
        head.removeAll(QString());
        section.blocks.emplace_back(ReportText { head.join(u" · "_s), ReportText::Style::Lead });
        if (!line.stored)
            continue;
        const Deviation &row = *line.stored;
        const QString attribution = row.attributable == Attribution::Yes ? dossierPhrase(DossierPhrase::Attributable)
            : row.attributable == Attribution::No                       ? dossierPhrase(DossierPhrase::NotAttributable)
                                                                        : QString();
        QStringList facts { deviationKindName(row.kind), shownDate(row.found), row.foundBy, deviationStatusName(row.status) };
        facts.removeAll(QString());
        section.blocks.emplace_back(ReportText { facts.join(u", "_s) });
        if (!row.cause.isEmpty())
            section.blocks.emplace_back(ReportText { dossierPhrase(DossierPhrase::Cause) + u": "_s + row.cause });
        section.blocks.emplace_back(ReportText { attribution.isEmpty() ? dossierPhrase(DossierPhrase::AttributionOpen)
                                                                       : attribution + u": "_s + row.attributableReason });
        if (!row.outcome.isEmpty())
            section.blocks.emplace_back(ReportText { dossierPhrase(DossierPhrase::Outcome) + u": "_s + row.outcome });
    }
    if (section.blocks.empty())
        section.blocks.emplace_back(ReportText { dossierPhrase(DossierPhrase::NothingRecorded) });
    return section;
}

ReportSection measurementSection(const Portfolio &portfolio, const DossierContent &content)
{
    ReportTable table;
    table.header = { dossierPhrase(DossierPhrase::ColumnPeriod), reportPhrase(ReportPhrase::ColumnKpi), reportPhrase(ReportPhrase::ColumnActual),
                     reportPhrase(ReportPhrase::ColumnNorm), reportPhrase(ReportPhrase::ColumnVerdict) };
    table.widths = { 3, 4, 2, 3, 2 };
    for (const RegisterLine &line : content.lines) {
        for (const Indicator *part : content.definition->indicatorsOf(line.kpi)) {
            if (part->judged != line.first.kind)
                continue;
            for (const Outcome &outcome : portfolio.outcomes(part->id, line.first, line.last))
                table.rows.push_back(outcomeRow(content, *part, outcome));
        }
    }
    return sectionOf(DossierPhrase::Measurements, std::move(table));
}

std::vector<ReportSection> caseSections(const DossierContent &content)
{
    std::vector<ReportSection> sections;
    for (const CaseFile &file : content.cases) {
        ReportSection section { file.record.reference + u" · "_s + file.record.title, {} };
        section.blocks.emplace_back(ReportText { procedureText(file.procedure.title) + u", "_s
                                                 + stepTitle(file.procedure, stepOf(file.procedure, file.state)) });
        ReportTable table = tableOf({ DossierPhrase::ColumnDay, DossierPhrase::ColumnEvent, DossierPhrase::ColumnBy, DossierPhrase::ColumnContent,
                                      DossierPhrase::ColumnDeviation },
                                    { 2, 3, 2, 5, 3 });
        for (const CaseEntry &entry : file.state.history) {
            const QString by = entry.event.person.isEmpty() ? sideName(entry.event.by) : entry.event.person;
            table.rows.push_back({ { .text = shownDate(entry.event.on) },
                                   { .text = eventTitle(file.procedure, entry.event.code), .strong = true },
                                   { .text = by },
                                   { .text = orDash(contentText(file, entry)) },
                                   { .text = orDash(deviationText(entry, file.procedure)) } });
        }
        if (!table.rows.empty())
            section.blocks.emplace_back(std::move(table));
        if (ReportTable deadlines = deadlineTable(file, content.today); !deadlines.rows.empty())
            section.blocks.emplace_back(std::move(deadlines));
        sections.push_back(std::move(section));
    }
    if (sections.empty())
        sections.push_back(sectionOf(DossierPhrase::Cases, {}));
    return sections;
}

ReportSection sanctionSection(const DossierContent &content)
{
    ReportTable table = tableOf({ DossierPhrase::ColumnDay, DossierPhrase::ColumnAct, DossierPhrase::ColumnBy, DossierPhrase::ColumnContent },
                                { 2, 3, 2, 6 });
    for (const SanctionFile &file : content.sanctions) {
        for (const SanctionEvent &event : file.sanction.history) {
            table.rows.push_back({ { .text = shownDate(event.on) },
                                   { .text = file.record.reference + u": "_s + sanctionActName(event.act), .strong = true },
                                   { .text = orDash(event.person) },
                                   { .text = orDash(sanctionText(event)) } });
        }
    }
    return sectionOf(DossierPhrase::Sanctions, std::move(table));
}

std::optional<ReportSection> timelineSection(const Portfolio &portfolio, const DossierContent &content)
{
    const RemedyData data { content.definition, content.today, true, content.lines, content.cases, content.sanctions, content.actions, content.attachments, content.meetings };
    return timelineSection(portfolio, data, content.isWhole ? std::nullopt : std::optional(content.lines.front().kpi));
}

ReportSection actionSection(const DossierContent &content)
{
    ReportTable table = tableOf({ DossierPhrase::ColumnAction, DossierPhrase::ColumnOwner, DossierPhrase::ColumnDue, DossierPhrase::ColumnStatus,
                                  DossierPhrase::ColumnContent },
                                { 4, 2, 2, 2, 4 });
    for (const ActionItem &row : content.actions) {
        QStringList facts { row.result, row.level, row.cause, row.corrective, row.preventive, row.note };
        if (row.effect != Effect::NotChecked)
            facts += effectName(row.effect) + (row.effectNote.isEmpty() ? QString() : u": "_s + row.effectNote);
        facts.removeAll(QString());
        table.rows.push_back({ { .text = row.reference + u" · "_s + row.title, .strong = true },
                               { .text = orDash(row.owner) },
                               { .text = row.due.isValid() ? shownDate(row.due) : u"–"_s },
                               { .text = actionStatusName(row.status) },
                               { .text = orDash(facts.join(u"; "_s)) } });
    }
    return sectionOf(DossierPhrase::Actions, std::move(table));
}

ReportSection evidenceSection(const DossierContent &content)
{
    ReportTable table = tableOf({ DossierPhrase::ColumnFile, DossierPhrase::ColumnBelongs, DossierPhrase::ColumnDay, DossierPhrase::ColumnBy,
                                  DossierPhrase::ColumnDigest },
                                { 4, 2, 2, 2, 5 });
    for (const Attachment &row : content.attachments) {
        table.rows.push_back({ { .text = row.isKept() || row.name == row.link ? row.name : row.name + u": "_s + row.link, .strong = true },
                               { .text = evidenceOfName(row.about) },
                               { .text = shownDate(row.added) },
                               { .text = orDash(row.addedBy) },
                               { .text = row.isKept() ? QString::fromLatin1(row.digest.toHex()) : u"–"_s } });
    }
    ReportSection section = sectionOf(DossierPhrase::Evidence, std::move(table));
    if (!content.attachments.empty())
        section.blocks.emplace_back(ReportText { dossierPhrase(DossierPhrase::EvidenceIntro), ReportText::Style::Note });
    return section;
}

ReportSection logSection(const Portfolio &portfolio, const DossierContent &content)
{
    ReportTable table = tableOf({ DossierPhrase::ColumnDay, DossierPhrase::ColumnBy, DossierPhrase::ColumnChange, DossierPhrase::ColumnBefore,
                                  DossierPhrase::ColumnAfter },
                                { 3, 2, 4, 3, 3 });
    std::set<qint64> kpis;
    for (const RegisterLine &line : content.lines)
        kpis.insert(line.kpi.value);
    for (const qint64 kpi : kpis) {
        if (kpi == 0)
            continue;
        for (const KpiLogEntry &entry : portfolio.kpiLog(KpiId { kpi }, logLimit)) {
            for (const RecordChange &row : entry.rows) {
                const RowChangeText text = rowChangeText(row, *content.definition);
                table.rows.push_back({ { .text = shownDate(entry.time.addSecs(entry.utcOffset).date()) },
                                       { .text = orDash(entry.user) },
                                       { .text = text.what },
                                       { .text = orDash(text.before) },
                                       { .text = orDash(text.after) } });
            }
        }
    }
    ReportSection section = sectionOf(DossierPhrase::Log, std::move(table));
    const auto [number, hash] = portfolio.logHead();
    section.blocks.emplace_back(ReportText { logHeadText(number, hash), ReportText::Style::Note });
    return section;
}
