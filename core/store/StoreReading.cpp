// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuditTrail.h"
#include "MeasurementRows.h"
#include "OutcomeTables.h"
#include "PastRows.h"
#include "RecordTables.h"
#include "RowLog.h"
#include "Store.h"
#include "StorePrivate.h"
#include "WorkState.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Fills one list of a definition; false leaves the error in @p failure.
template<typename T>
bool fill(Db &db, std::vector<T> &list, const QByteArray &condition, ContractId contract, std::optional<Error> &failure)
{
    auto found = RecordTables::select<T>(db, condition, { SqlValue(contract.value) });
    if (!found) {
        failure = found.error();
        return false;
    }
    list = std::move(*found);
    return true;
}

template<typename T>
Result<std::optional<T>> firstOf(Result<std::vector<T>> found)
{
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional<T>(std::move(found->front()));
}

constexpr const char *ofContract = "WHERE contract = ? ";
constexpr const char *ofItsKpis = "WHERE kpi IN (SELECT id FROM kpi WHERE contract = ?) ";

} // namespace

Result<std::vector<Contract>> Store::contracts() const
{
    return RecordTables::select<Contract>(*d->db, "ORDER BY position, id");
}

Result<std::optional<ContractDefinition>> Store::definition(ContractId contract) const
{
    Db &db = *d->db;
    auto head = firstOf(RecordTables::select<Contract>(db, "WHERE id = ?", { SqlValue(contract.value) }));
    if (!head)
        return head.error();
    if (!*head)
        return std::optional<ContractDefinition>();
    ContractDefinition found;
    found.contract = std::move(**head);
    std::vector<KpiQuestionnaire> questionnaires;
    std::optional<Error> failure;
    const QByteArray own(ofContract);
    const QByteArray parts(ofItsKpis);
    const bool complete = fill(db, found.parties, own + "ORDER BY position, id", contract, failure)
        && fill(db, found.kpis, own + "ORDER BY position, id", contract, failure)
        && fill(db, found.indicators, parts + "ORDER BY (SELECT k.position FROM kpi k WHERE k.id = kpi), kpi, position, number",
                contract, failure)
        && fill(db, found.norms, "WHERE indicator IN (SELECT i.id FROM indicator i JOIN kpi k ON k.id = i.kpi "
                                 "WHERE k.contract = ?) ORDER BY indicator, number", contract, failure)
        && fill(db, found.sanctions, own + "ORDER BY rank, code", contract, failure)
        && fill(db, questionnaires, parts + "ORDER BY kpi", contract, failure)
        && fill(db, found.references, own + "ORDER BY key, period, number", contract, failure)
        && fill(db, found.settings, own + "ORDER BY key, valid_from", contract, failure);
    if (!complete)
        return *failure;
    for (KpiQuestionnaire &item : questionnaires)
        found.questionnaires.emplace(item.kpi, std::move(item.questionnaire));
    return std::optional(std::move(found));
}

Result<std::optional<Measurement>> Store::measurement(const Cell &cell) const
{
    const auto found = MeasurementRows::stored(*d->db, cell);
    if (!found)
        return found.error();
    return *found ? std::optional((*found)->measurement) : std::nullopt;
}

Result<std::vector<JudgedMeasurement>> Store::measurements(IndicatorId indicator, const Period &first, const Period &last) const
{
    return MeasurementRows::select(*d->db, "WHERE m.indicator = ? AND m.period BETWEEN ? AND ?",
                                   { indicator.value, first.key(), last.key() });
}

Result<std::vector<JudgedMeasurement>> Store::measurements(IndicatorId indicator) const
{
    const Db::LongWork patient(*d->db);
    return MeasurementRows::select(*d->db, "WHERE m.indicator = ?", { indicator.value });
}

Result<std::vector<JudgedMeasurement>> Store::measurements(ContractId contract, const Period &first, const Period &last) const
{
    const Db::LongWork patient(*d->db);
    return MeasurementRows::select(*d->db,
                                   "WHERE m.indicator IN (SELECT i.id FROM indicator i JOIN kpi k ON k.id = i.kpi "
                                   "WHERE k.contract = ?) AND m.period BETWEEN ? AND ?",
                                   { contract.value, first.key(), last.key() });
}

Result<std::vector<MeasurementHistory>> Store::history(const Cell &cell) const
{
    const Table<Measurement> &table = RecordTables::of<Measurement>();
    std::vector<MeasurementHistory> found;
    Statement rows = d->db->prepare("SELECT h.indicator, h.period, h.party, h.a, h.b, h.flags, h.note, h.source, h.evidence, "
                                    "h.event, a.time, a.user FROM measurement_history h LEFT JOIN audit a ON a.number = h.event "
                                    "WHERE h.indicator = ? AND h.period = ? AND h.party = ? "
                                    "ORDER BY h.event DESC, h.position DESC");
    rows.bind(cell.indicator.value).bind(qint64(cell.period.key())).bind(cell.party.value);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        auto measurement = table.recordFrom(rows.row());
        if (!measurement)
            return RecordTables::damagedRow("measurement_history");
        found.push_back({ std::move(*measurement), QDateTime::fromString(rows.text(10), Qt::ISODateWithMs), rows.text(11),
                          rows.number(9) });
    }
}

Result<std::vector<StoredOutcome>> Store::outcomes(IndicatorId indicator, const Period &first, const Period &last) const
{
    return OutcomeTables::outcomes(*d->db, indicator, first, last);
}

Result<std::vector<StoredKpiOutcome>> Store::kpiOutcomes(ContractId contract, const Period &first, const Period &last) const
{
    return OutcomeTables::kpiOutcomes(*d->db, contract, first, last);
}

Result<std::vector<Period>> Store::periodsWithData(ContractId contract) const
{
    const Db::LongWork patient(*d->db);
    std::vector<Period> periods;
    Statement rows = d->db->prepare("SELECT DISTINCT m.period, 0 FROM measurement m WHERE m.indicator IN (SELECT i.id FROM "
                                    "indicator i JOIN kpi k ON k.id = i.kpi WHERE k.contract = ?1) "
                                    "UNION SELECT year, 1 FROM survey_round WHERE contract = ?1 AND kind = 'regular'");
    rows.bind(contract.value);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto number = static_cast<qint32>(rows.number(0));
        periods.push_back(rows.number(1) == 1 ? Period::year(number) : Period::fromKey(number));
    }
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

Result<std::vector<std::pair<PartyId, Period>>> Store::partyPeriods(ContractId contract) const
{
    const Db::LongWork patient(*d->db);
    std::vector<std::pair<PartyId, Period>> found;
    Statement rows = d->db->prepare(
        "SELECT DISTINCT m.party, m.period, 0 FROM measurement m WHERE m.party <> 0 AND m.indicator IN (SELECT i.id FROM "
        "indicator i JOIN kpi k ON k.id = i.kpi WHERE k.contract = ?1) "
        "UNION SELECT a.party, r.year, 1 FROM survey_response a JOIN survey_round r ON r.id = a.round WHERE r.contract = ?1 "
        "UNION SELECT a.party, r.year, 1 FROM survey_mark a JOIN survey_round r ON r.id = a.round WHERE r.contract = ?1");
    rows.bind(contract.value);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto number = static_cast<qint32>(rows.number(1));
        found.emplace_back(PartyId { rows.number(0) }, rows.number(2) == 1 ? Period::year(number) : Period::fromKey(number));
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<qint64> Store::measurementCount() const
{
    const Db::LongWork patient(*d->db);
    return d->db->number("SELECT count(*) FROM measurement");
}

Result<NotePage> Store::notes(const std::optional<Cell> &after, int rows) const
{
    const Cell from = after.value_or(Cell()); // before every row: no indicator has number 0
    Statement query = d->db->prepare("SELECT indicator, period, party, note FROM measurement_detail "
                                     "WHERE (indicator, period, party) > (?, ?, ?) ORDER BY indicator, period, party LIMIT ?");
    query.bind(from.indicator.value).bind(qint64(from.period.key())).bind(from.party.value).bind(qint64(rows));
    NotePage page;
    for (int read = 0;; ++read) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row) {
            if (read < rows)
                page.last.reset();
            return page;
        }
        const Cell cell { { query.number(0) }, Period::fromKey(static_cast<qint32>(query.number(1))), { query.number(2) } };
        page.last = cell;
        if (QString note = query.text(3); !note.isEmpty())
            page.notes.emplace_back(cell, std::move(note));
    }
}

Result<std::vector<SurveyRound>> Store::surveyRounds(ContractId contract) const
{
    return RecordTables::select<SurveyRound>(*d->db, "WHERE contract = ? ORDER BY year, held, id", { SqlValue(contract.value) });
}

Result<std::optional<SurveyRound>> Store::surveyRound(SurveyRoundId round) const
{
    return firstOf(RecordTables::select<SurveyRound>(*d->db, "WHERE id = ?", { SqlValue(round.value) }));
}

Result<std::vector<SurveyResponse>> Store::surveyResponses(SurveyRoundId round) const
{
    return RecordTables::select<SurveyResponse>(*d->db, "WHERE round = ? ORDER BY position, party", { SqlValue(round.value) });
}

Result<std::vector<SurveyMark>> Store::surveyMarks(SurveyRoundId round) const
{
    return RecordTables::select<SurveyMark>(*d->db, "WHERE round = ? ORDER BY topic, party, respondent",
                                            { SqlValue(round.value) });
}

Result<std::vector<SurveyComment>> Store::surveyComments(SurveyRoundId round) const
{
    return RecordTables::select<SurveyComment>(*d->db, "WHERE round = ? ORDER BY topic, party", { SqlValue(round.value) });
}

Result<std::optional<QString>> Store::meta(const QString &key) const
{
    Statement query = d->db->prepare("SELECT value FROM meta WHERE key = ?");
    const auto row = query.bind(key).step();
    if (!row)
        return row.error();
    return *row ? std::optional(query.text(0)) : std::nullopt;
}

Result<std::vector<AuditEvent>> Store::auditEvents(qint64 first, int limit) const
{
    return AuditTrail::events(*d->db, first, limit);
}

Result<qint64> Store::auditCount() const
{
    return d->db->number("SELECT ifnull(max(number), 0) FROM audit");
}

Result<std::vector<LoggedChange>> Store::changesAfter(const QDate &day) const
{
    const Db::LongWork patient(*d->db);
    const auto events = AuditTrail::eventsAfter(*d->db, day);
    if (!events)
        return events.error();
    std::vector<LoggedChange> changes;
    PastRows past(*d->db);
    for (const AuditEvent &event : *events) {
        auto change = past.takeBack(event);
        if (!change)
            return change.error();
        changes.push_back(std::move(*change));
    }
    return changes;
}

Result<std::vector<LoggedRows>> Store::logOf(KpiId kpi, int limit) const
{
    const Db::LongWork patient(*d->db);
    return RowLog::ofKpi(*d->db, kpi, limit);
}

Result<qint64> Store::unpublishedChanges() const
{
    return WorkState::unpublishedChanges(*d->db);
}

namespace {

/// The version of the schema that brought the table.
template<typename T>
constexpr int since()
{
    return std::is_same_v<T, SupplierFigure> ? 4 : 3;
}

template<typename T>
QByteArray belonging()
{
    if constexpr (std::is_same_v<T, CaseEntryRecord>)
        return "WHERE \"case\" IN (SELECT id FROM procedure_case WHERE contract = ?) ORDER BY \"case\", number";
    else if constexpr (std::is_same_v<T, SanctionEntryRecord>)
        return "WHERE sanction IN (SELECT id FROM sanction WHERE contract = ?) ORDER BY sanction, number";
    else
        return QByteArray(ofContract) + "ORDER BY id";
}

} // namespace

template<typename T>
Result<std::vector<T>> Store::rowsOf(ContractId contract) const
{
    if (d->version < since<T>())
        return std::vector<T>();
    return RecordTables::select<T>(*d->db, belonging<T>(), { SqlValue(contract.value) });
}

template Result<std::vector<Deviation>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<CaseRecord>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<CaseEntryRecord>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<SanctionRecord>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<SanctionEntryRecord>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<ActionItem>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<Attachment>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<Person>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<SlaParameter>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<Cause>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<Meeting>> Store::rowsOf(ContractId contract) const;
template Result<std::vector<SupplierFigure>> Store::rowsOf(ContractId contract) const;

Result<std::vector<ProcedureVersion>> Store::procedureVersions() const
{
    if (d->version < 3)
        return std::vector<ProcedureVersion>();
    return RecordTables::select<ProcedureVersion>(*d->db, "ORDER BY code, number");
}

Result<std::optional<QByteArray>> Store::attachedContent(const QByteArray &digest) const
{
    Statement content = d->db->prepare("SELECT bytes FROM attached_content WHERE digest = ?");
    const auto row = content.bind(digest).step();
    if (!row)
        return row.error();
    return *row ? std::optional(content.bytes(0)) : std::nullopt;
}
