// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTables.h"

// The column lists of what happens when a norm is missed: afwijkingen, cases, sanctions, actions and their evidence; and of
// who and what else belongs to a contract. The names are those of the schema; the order is that of the undo list.

template<>
const Table<ProcedureVersion> &RecordTables::of<ProcedureVersion>()
{
    using T = ProcedureVersion;
    static const Table<T> table("procedure_version", 1, {
        column<T>("id", &T::id),
        column<T>("code", &T::code),
        column<T>("number", &T::number),
        column<T>("content", &T::content),
        column<T>("made", &T::made),
        column<T>("made_by", &T::madeBy),
        column<T>("reason", &T::reason),
    });
    return table;
}

template<>
const Table<Deviation> &RecordTables::of<Deviation>()
{
    using T = Deviation;
    static const Table<T> table("deviation", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("reference", &T::reference),
        column<T>("kind", &T::kind),
        column<T>("title", &T::title),
        column<T>("kpi", &T::kpi),
        column<T>("first", &T::first),
        column<T>("party", &T::party),
        column<T>("found", &T::found),
        column<T>("found_by", &T::foundBy),
        column<T>("measured_by", &T::measuredBy),
        column<T>("cause", &T::cause),
        column<T>("cause_shared", &T::causeShared),
        column<T>("attributable", &T::attributable),
        column<T>("attributable_reason", &T::attributableReason),
        column<T>("status", &T::status),
        column<T>("settled", &T::settled),
        column<T>("outcome", &T::outcome),
    });
    return table;
}

template<>
const Table<CaseRecord> &RecordTables::of<CaseRecord>()
{
    using T = CaseRecord;
    static const Table<T> table("procedure_case", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("procedure", &T::procedure),
        column<T>("reference", &T::reference),
        column<T>("title", &T::title),
        column<T>("deviation", &T::deviation),
        column<T>("kpi", &T::kpi),
        column<T>("subject", &T::subject),
        column<T>("good_friday_off", [](auto &record) -> auto & { return record.calendar.goodFridayOff; }),
        column<T>("bridge_days_off", [](auto &record) -> auto & { return record.calendar.bridgeDaysOff; }),
        column<T>("opened", &T::opened),
    });
    return table;
}

template<>
const Table<CaseEntryRecord> &RecordTables::of<CaseEntryRecord>()
{
    using T = CaseEntryRecord;
    static const Table<T> table("case_entry", 2, {
        column<T>("case", &T::caseId),
        column<T>("number", &T::number),
        column<T>("on_day", &T::on),
        column<T>("recorded", &T::recorded),
        column<T>("event", &T::event),
        column<T>("from_step", &T::from),
        column<T>("to_step", &T::to),
        column<T>("content", &T::content),
    });
    return table;
}

template<>
const Table<SanctionRecord> &RecordTables::of<SanctionRecord>()
{
    using T = SanctionRecord;
    static const Table<T> table("sanction", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("reference", &T::reference),
        column<T>("title", &T::title),
        column<T>("deviation", &T::deviation),
        column<T>("kpi", &T::kpi),
        column<T>("round", &T::round),
        column<T>("period", &T::period),
        column<T>("grounds", &T::grounds),
        column<T>("made", &T::made),
    });
    return table;
}

template<>
const Table<SanctionEntryRecord> &RecordTables::of<SanctionEntryRecord>()
{
    using T = SanctionEntryRecord;
    static const Table<T> table("sanction_entry", 2, {
        column<T>("sanction", &T::sanction),
        column<T>("number", &T::number),
        column<T>("on_day", &T::on),
        column<T>("recorded", &T::recorded),
        column<T>("act", &T::act),
        column<T>("content", &T::content),
    });
    return table;
}

template<>
const Table<ActionItem> &RecordTables::of<ActionItem>()
{
    using T = ActionItem;
    static const Table<T> table("action_item", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("reference", &T::reference),
        column<T>("title", &T::title),
        column<T>("owner", &T::owner),
        column<T>("by_supplier", &T::bySupplier),
        column<T>("agreed", &T::agreed),
        column<T>("due", &T::due),
        column<T>("result", &T::result),
        column<T>("level", &T::level),
        column<T>("origin", &T::origin),
        column<T>("kpi", &T::kpi),
        column<T>("deviation", &T::deviation),
        column<T>("case", &T::caseId),
        column<T>("register", &T::reg),
        column<T>("cause", &T::cause),
        column<T>("corrective", &T::corrective),
        column<T>("preventive", &T::preventive),
        column<T>("progress", &T::progress),
        column<T>("note", &T::note),
        column<T>("status", &T::status),
        column<T>("settled", &T::settled),
        column<T>("effect", &T::effect),
        column<T>("effect_note", &T::effectNote),
    });
    return table;
}

template<>
const Table<Attachment> &RecordTables::of<Attachment>()
{
    using T = Attachment;
    static const Table<T> table("attachment", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("about", &T::about),
        column<T>("subject", &T::subject),
        column<T>("period", &T::period),
        column<T>("name", &T::name),
        { "digest", [](const T &row) { return SqlValue(QString::fromLatin1(row.digest.toHex())); },
          [](const SqlValue &stored, T &row) {
              const auto *text = std::get_if<QString>(&stored);
              row.digest = text ? QByteArray::fromHex(text->toLatin1()) : QByteArray();
              return text && (text->isEmpty() || row.digest.size() == 32);
          } },
        column<T>("size", &T::size),
        column<T>("link", &T::link),
        column<T>("note", &T::note),
        column<T>("added", &T::added),
        column<T>("added_by", &T::addedBy),
    });
    return table;
}

template<>
const Table<Person> &RecordTables::of<Person>()
{
    using T = Person;
    static const Table<T> table("person", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("party", &T::party),
        column<T>("by_supplier", &T::bySupplier),
        column<T>("name", &T::name),
        column<T>("function", &T::function),
        column<T>("role", &T::role),
        column<T>("mail", &T::mail),
        column<T>("phone", &T::phone),
        column<T>("from", &T::from),
        column<T>("until", &T::until),
        column<T>("position", &T::order),
    });
    return table;
}

template<>
const Table<SlaParameter> &RecordTables::of<SlaParameter>()
{
    using T = SlaParameter;
    static const Table<T> table("sla_parameter", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("process", &T::process),
        column<T>("title", &T::title),
        column<T>("value", &T::value),
        column<T>("remark", &T::remark),
        column<T>("goal", &T::goal),
        column<T>("kpi", &T::kpi),
        column<T>("position", &T::order),
    });
    return table;
}

template<>
const Table<SupplierFigure> &RecordTables::of<SupplierFigure>()
{
    using T = SupplierFigure;
    static const Table<T> table("supplier_figure", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("indicator", &T::indicator),
        column<T>("period", &T::period),
        column<T>("party", &T::party),
        column<T>("value", &T::value),
        column<T>("numerator", &T::numerator),
        column<T>("denominator", &T::denominator),
        column<T>("given", &T::given),
        column<T>("note", &T::note),
    });
    return table;
}

template<>
const Table<Cause> &RecordTables::of<Cause>()
{
    using T = Cause;
    static const Table<T> table("cause", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("kpi", &T::kpi),
        column<T>("period", &T::period),
        column<T>("title", &T::title),
        column<T>("count", &T::count),
        column<T>("position", &T::order),
    });
    return table;
}

template<>
const Table<Meeting> &RecordTables::of<Meeting>()
{
    using T = Meeting;
    static const Table<T> table("meeting", 1, {
        column<T>("id", &T::id),
        column<T>("contract", &T::contract),
        column<T>("kind", &T::kind),
        column<T>("date", &T::date),
        column<T>("title", &T::title),
        column<T>("present", &T::present),
        column<T>("minutes", &T::minutes),
        column<T>("minutes_sent", &T::minutesSent),
        column<T>("case", &T::caseId),
    });
    return table;
}

template<>
const Table<SurveyComment> &RecordTables::of<SurveyComment>()
{
    using T = SurveyComment;
    static const Table<T> table("survey_comment", 3, {
        column<T>("round", &T::round),
        column<T>("topic", &T::topic),
        column<T>("party", &T::party),
        column<T>("text", &T::text),
    });
    return table;
}
