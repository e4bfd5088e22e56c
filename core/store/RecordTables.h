// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"
#include "Db.h"
#include "Result.h"
#include "Statement.h"
#include "Table.h"

#include <optional>
#include <span>
#include <vector>

/// Which table each alternative of Record lives in, and how a row of it is read, made, changed and removed.
/// A measurement lives in two: the big table of whole numbers, and its note, source and evidence where it has any.
namespace RecordTables {

template<typename T>
[[nodiscard]] const Table<T> &of();
template<>
const Table<Contract> &of<Contract>();
template<>
const Table<ContractSetting> &of<ContractSetting>();
template<>
const Table<Party> &of<Party>();
template<>
const Table<Kpi> &of<Kpi>();
template<>
const Table<Indicator> &of<Indicator>();
template<>
const Table<NormVersion> &of<NormVersion>();
template<>
const Table<SanctionType> &of<SanctionType>();
template<>
const Table<ReferenceValue> &of<ReferenceValue>();
template<>
const Table<KpiQuestionnaire> &of<KpiQuestionnaire>();
template<>
const Table<Measurement> &of<Measurement>(); ///< its columns as one row: a, b, flags, note, source, evidence
template<>
const Table<SurveyRound> &of<SurveyRound>();
template<>
const Table<SurveyResponse> &of<SurveyResponse>();
template<>
const Table<SurveyMark> &of<SurveyMark>();
template<>
const Table<ProcedureVersion> &of<ProcedureVersion>();
template<>
const Table<Deviation> &of<Deviation>();
template<>
const Table<CaseRecord> &of<CaseRecord>();
template<>
const Table<CaseEntryRecord> &of<CaseEntryRecord>();
template<>
const Table<SanctionRecord> &of<SanctionRecord>();
template<>
const Table<SanctionEntryRecord> &of<SanctionEntryRecord>();
template<>
const Table<ActionItem> &of<ActionItem>();
template<>
const Table<Attachment> &of<Attachment>();
template<>
const Table<Person> &of<Person>();
template<>
const Table<SlaParameter> &of<SlaParameter>();
template<>
const Table<Cause> &of<Cause>();
template<>
const Table<Meeting> &of<Meeting>();
template<>
const Table<SurveyComment> &of<SurveyComment>();
template<>
const Table<SupplierFigure> &of<SupplierFigure>();

[[nodiscard]] Error damagedRow(const char *table);

/// The records of T that @p condition ("WHERE … ORDER BY …") selects.
template<typename T>
[[nodiscard]] Result<std::vector<T>> select(Db &db, const QByteArray &condition, std::initializer_list<SqlValue> values = {})
{
    const Table<T> &table = of<T>();
    std::vector<T> records;
    Statement rows = db.prepare(table.select + ' ' + condition);
    for (const SqlValue &value : values)
        rows.bind(value);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return records;
        auto record = table.recordFrom(rows.row());
        if (!record)
            return damagedRow(table.name());
        records.push_back(std::move(*record));
    }
}

/// What is stored under the key of @p like now.
[[nodiscard]] Result<std::optional<Record>> stored(Db &db, const Record &like);
/// Makes, changes or removes one row. Conflict when what is stored is not `before`.
Status apply(Db &db, const RecordChange &change);

/// A record as a table's name and its row, for the undo list and the logbook.
[[nodiscard]] const char *tableNameOf(const Record &record);
[[nodiscard]] SqlRow rowOf(const Record &record);
[[nodiscard]] std::vector<const char *> columnNamesOf(const Record &record);
[[nodiscard]] std::size_t keyCountOf(const Record &record);
/// A record of that table as it is before anything is filled in; none for an unknown table.
[[nodiscard]] std::optional<Record> blank(const QString &table);
/// None for an unknown table or a row that does not fit it.
[[nodiscard]] std::optional<Record> recordFrom(const QString &table, const SqlRow &row);
/// The highest id that the record itself carries; 0 for one whose key is made of other records' ids.
[[nodiscard]] qint64 idOf(const Record &record);

} // namespace RecordTables
