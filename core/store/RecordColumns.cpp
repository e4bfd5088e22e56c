// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementRows.h"
#include "RecordTables.h"

// The one column list of each table. The names are those of the schema; the order is that of the undo list.

template<>
const Table<Contract> &RecordTables::of<Contract>()
{
    using T = Contract;
    static const Table<T> table("contract", 1, {
        column<T>("id", &T::id),
        column<T>("code", &T::code),
        column<T>("title", &T::title),
        column<T>("client", &T::client),
        column<T>("supplier", &T::supplier),
        column<T>("category", &T::category),
        column<T>("award", &T::award),
        column<T>("signing", &T::signing),
        column<T>("start", &T::start),
        column<T>("end", &T::end),
        column<T>("plan_approval", &T::planApproval),
        column<T>("good_friday_off", [](auto &record) -> auto & { return record.calendar.goodFridayOff; }),
        column<T>("bridge_days_off", [](auto &record) -> auto & { return record.calendar.bridgeDaysOff; }),
        column<T>("template_id", &T::templateId),
        column<T>("icon", &T::icon),
        column<T>("source_document", &T::sourceDocument),
        column<T>("source_reference", &T::sourceReference),
        column<T>("position", &T::order),
    });
    return table;
}

template<>
const Table<ContractSetting> &RecordTables::of<ContractSetting>()
{
    using T = ContractSetting;
    static const Table<T> table("contract_setting", 3, {
        column<T>("contract", &T::contract),
        column<T>("key", &T::key),
        { "valid_from", [](const T &row) { return SqlValue(row.validFrom.isValid() ? row.validFrom.toString(Qt::ISODate) : QString()); },
          [](const SqlValue &stored, T &row) {
              const auto *text = std::get_if<QString>(&stored);
              return text && (text->isEmpty() ? (row.validFrom = {}, true) : fromSql(stored, row.validFrom));
          } },
        column<T>("value", &T::value),
        column<T>("agreed_by", &T::agreedBy),
        column<T>("reason", &T::reason),
    });
    return table;
}

template<>
const Table<Party> &RecordTables::of<Party>()
{
    using T = Party;
    static const Table<T> table("party", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("name", &T::name),
        column<T>("short_name", &T::shortName),
        column<T>("role", &T::role),
        column<T>("size", &T::size),
        column<T>("from", &T::from),
        column<T>("until", &T::until),
        column<T>("position", &T::order),
    });
    return table;
}

template<>
const Table<Kpi> &RecordTables::of<Kpi>()
{
    using T = Kpi;
    static const Table<T> table("kpi", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("code", &T::code),
        column<T>("title", &T::title),
        column<T>("short_title", &T::shortTitle),
        column<T>("theme", &T::theme),
        column<T>("dynamic", &T::dynamic),
        column<T>("part_rule", &T::partRule),
        column<T>("parts_needed", &T::partsNeeded),
        column<T>("purpose", &T::purpose),
        column<T>("method", &T::method),
        column<T>("measured_by", &T::measuredBy),
        column<T>("consequence", &T::consequence),
        column<T>("sanctions", &T::sanctions),
        column<T>("source_text", &T::sourceText),
        column<T>("source_reference", &T::sourceReference),
        column<T>("confirmed", &T::confirmed),
        column<T>("position", &T::order),
        column<T>("criteria", &T::criteria),
        column<T>("remedy_term", &T::remedyTerm),
        column<T>("most_parts", &T::mostParts),
        column<T>("announced", &T::announced),
    });
    return table;
}

template<>
const Table<Indicator> &RecordTables::of<Indicator>()
{
    using T = Indicator;
    static const Table<T> table("indicator", 1, {
        column<T>("id", &T::id),
        column<T>("kpi", &T::kpi),
        column<T>("number", &T::number),
        column<T>("title", &T::title),
        column<T>("short_title", &T::shortTitle),
        column<T>("definition", &T::definition),
        column<T>("unit", &T::unit),
        column<T>("input", &T::input),
        column<T>("measured", &T::measured),
        column<T>("judged", &T::judged),
        column<T>("per_party", &T::perParty),
        column<T>("counts_for_kpi", &T::countsForKpi),
        column<T>("over_time", &T::overTime),
        column<T>("accumulates", &T::accumulates),
        column<T>("derived_from", &T::derivedFrom),
        column<T>("numerator_label", &T::numeratorLabel),
        column<T>("denominator_label", &T::denominatorLabel),
        column<T>("source", &T::source),
        column<T>("first_verdict", &T::firstVerdict),
        column<T>("position", &T::order),
        column<T>("case_limit", &T::caseLimit),
        column<T>("reference", &T::reference),
        column<T>("reference_use", &T::referenceUse),
        column<T>("permitted_sources", &T::permittedSources),
    });
    return table;
}

template<>
const Table<NormVersion> &RecordTables::of<NormVersion>()
{
    using T = NormVersion;
    static const Table<T> table("norm_version", 1, {
        column<T>("id", &T::id),
        column<T>("indicator", &T::indicator),
        column<T>("number", &T::number),
        column<T>("valid_from", &T::validFrom),
        column<T>("kind", &T::kind),
        column<T>("comparator", &T::comparator),
        column<T>("value", &T::value),
        column<T>("high", &T::high),
        column<T>("offered", &T::offered),
        column<T>("path", &T::path),
        column<T>("deadline", &T::deadline),
        column<T>("watch_margin", &T::watchMargin),
        column<T>("bands", &T::bands),
        column<T>("source_text", &T::sourceText),
        column<T>("reason", &T::reason),
        column<T>("confirmed", &T::confirmed),
        column<T>("bonus", &T::bonus),
    });
    return table;
}

template<>
const Table<ReferenceValue> &RecordTables::of<ReferenceValue>()
{
    using T = ReferenceValue;
    static const Table<T> table("reference_value", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("key", &T::key),
        column<T>("period", &T::period),
        column<T>("number", &T::number),
        column<T>("title", &T::title),
        column<T>("value", &T::value),
        column<T>("unit", &T::unit),
        column<T>("dated", &T::dated),
        column<T>("source", &T::source),
        column<T>("approved_by", &T::approvedBy),
        column<T>("reason", &T::reason),
    });
    return table;
}

template<>
const Table<SanctionType> &RecordTables::of<SanctionType>()
{
    using T = SanctionType;
    static const Table<T> table("sanction_type", 2, {
        column<T>("contract", &T::contract),
        column<T>("code", &T::code),
        column<T>("title", &T::title),
        column<T>("text", &T::text),
        column<T>("imposed_by", &T::imposedBy),
        column<T>("rank", &T::rank),
    });
    return table;
}

template<>
const Table<KpiQuestionnaire> &RecordTables::of<KpiQuestionnaire>()
{
    using T = KpiQuestionnaire;
    static const Table<T> table("kpi_questionnaire", 1, {
        column<T>("kpi", &T::kpi),
        column<T>("questionnaire", &T::questionnaire),
    });
    return table;
}

template<>
const Table<Measurement> &RecordTables::of<Measurement>()
{
    static const Table<Measurement> table("measurement", 3, MeasurementRows::columns());
    return table;
}

template<>
const Table<SurveyRound> &RecordTables::of<SurveyRound>()
{
    using T = SurveyRound;
    static const Table<T> table("survey_round", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("kpi", &T::kpi),
        column<T>("title", &T::title),
        column<T>("year", &T::year),
        column<T>("held", &T::held),
        column<T>("state", &T::state),
        column<T>("questionnaire", &T::questionnaire),
        column<T>("settings", &T::settings),
        column<T>("kind", &T::kind),
        column<T>("follows", &T::follows),
        column<T>("draw", &T::draw),
    });
    return table;
}

template<>
const Table<SurveyResponse> &RecordTables::of<SurveyResponse>()
{
    using T = SurveyResponse;
    static const Table<T> table("survey_response", 2, {
        column<T>("round", &T::round),
        column<T>("party", &T::party),
        column<T>("asked", &T::asked),
        column<T>("answered", &T::answered),
        column<T>("position", &T::order),
    });
    return table;
}

template<>
const Table<SurveyMark> &RecordTables::of<SurveyMark>()
{
    using T = SurveyMark;
    static const Table<T> table("survey_mark", 4, {
        column<T>("round", &T::round),
        column<T>("topic", &T::topic),
        column<T>("party", &T::party),
        column<T>("respondent", &T::respondent),
        column<T>("mark", &T::mark),
    });
    return table;
}
