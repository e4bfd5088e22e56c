// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordReading.h"

#include "CsvStream.h"
#include "RecordTally.h"
#include "SheetReader.h"
#include "TableFile.h"
#include "ZipFile.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Reads the rows of one log, whatever file they come from.
class LogReader
{
public:
    explicit LogReader(const RecordPlan &plan) : m_plan(plan) { }

    /// The first row is the header. False when reading on is of no use.
    bool take(const TextRow &row)
    {
        if (!m_columns)
            return begin(row);
        ++m_result.rows;
        RecordRow record(row, *m_columns, m_plan.words, m_plan.today, m_rowProblems);
        if (isTooLong(row))
            m_rowProblems.add({ row.line, {}, row.fields.at(m_columns->count()), ProblemCode::TooManyFields, {} });
        else
            m_tally->add(record);
        return true;
    }

    void fail(int line, ProblemCode code, const QStringList &arguments = {}) { m_rowProblems.add({ line, {}, {}, code, arguments }); }

    RecordReading finish()
    {
        if (m_tally) {
            m_result.figures = m_tally->figures();
            m_result.outsideTerm = m_tally->outsideTerm();
        }
        m_result.problems = std::move(m_rowProblems.kept);
        m_result.refused = m_rowProblems.all;
        return std::move(m_result);
    }

    RecordReading &result() { return m_result; }

private:
    [[nodiscard]] bool isTooLong(const TextRow &row) const
    {
        for (qsizetype i = m_columns->count(); i < row.fields.size(); ++i) {
            if (!row.fields.at(i).trimmed().isEmpty())
                return true;
        }
        return false;
    }

    bool begin(const TextRow &header)
    {
        std::vector<Problem> problems;
        m_columns.emplace(header, m_plan.kind, m_plan.words, problems);
        for (Problem &problem : problems)
            m_rowProblems.add(std::move(problem));
        std::vector<RecordTarget> targets;
        for (RecordTarget &target : m_plan.targets) {
            if (const auto missing = missingColumn(target, *m_columns))
                m_result.skipped.push_back({ target.code, m_columns->nameOf(*missing) });
            else
                targets.push_back(std::move(target));
        }
        if (targets.empty())
            reportSkips(header);
        m_plan.targets = std::move(targets);
        checkTypes(header);
        m_tally = RecordTally::of(m_plan);
        return m_rowProblems.all == 0;
    }

    /// Nothing can be counted: the columns that would be needed are what is wrong.
    void reportSkips(const TextRow &header)
    {
        QStringList columns;
        for (const RecordSkip &skip : m_result.skipped) {
            if (!columns.contains(skip.column))
                columns += skip.column;
        }
        for (const QString &column : std::as_const(columns))
            m_rowProblems.add({ header.line, column, {}, ProblemCode::MissingColumn, { column } });
    }

    /// Cases of several types cannot be told apart without a column that says which is which.
    void checkTypes(const TextRow &header)
    {
        if (m_plan.kind != RecordKind::Cases || m_columns->has(RecordColumn::Type))
            return;
        QStringList types;
        for (const RecordTarget &target : m_plan.targets) {
            if (!target.feed.type.isEmpty() && !types.contains(target.feed.type))
                types += target.feed.type;
        }
        const QString column = m_columns->nameOf(RecordColumn::Type);
        if (types.size() > 1)
            m_rowProblems.add({ header.line, column, {}, ProblemCode::CaseTypeNeeded, { column } });
    }

    RecordPlan m_plan;
    std::optional<RecordColumns> m_columns;
    std::unique_ptr<RecordTally> m_tally;
    RowProblems m_rowProblems;
    RecordReading m_result;
};

void reportFault(LogReader &reader, TextTable::Fault fault, int line)
{
    switch (fault) {
    case TextTable::Fault::None: return;
    case TextTable::Fault::Empty: return reader.fail(line, ProblemCode::EmptyFile);
    case TextTable::Fault::NotText: return reader.fail(line, ProblemCode::NotText);
    case TextTable::Fault::TooLarge: return reader.fail(line, ProblemCode::TooLarge, { line > 0 ? u"1 MB"_s : u"4 GB"_s });
    case TextTable::Fault::OpenQuote: return reader.fail(line, ProblemCode::OpenQuote);
    case TextTable::Fault::TooManyFields: return reader.fail(line, ProblemCode::TooManyFields);
    case TextTable::Fault::NotAWorkbook: return reader.fail(line, ProblemCode::NotAWorkbook);
    }
}

void readText(QIODevice &device, LogReader &reader, const RecordProgress &progress)
{
    CsvStream stream(device);
    bool isUseful = true;
    for (auto rows = stream.next(); !rows.empty() && isUseful; rows = stream.next()) {
        for (const TextRow &row : rows) {
            isUseful = reader.take(row);
            if (!isUseful)
                break;
        }
        if (progress && !progress(stream.bytesRead(), device.size())) {
            reader.result().isCancelled = true;
            return;
        }
    }
    reportFault(reader, stream.fault(), stream.faultLine());
    reader.result().sha256 = stream.sha256();
}

void readWorkbook(QIODevice &device, LogReader &reader)
{
    if (device.size() > ZipFile::maxFile)
        return reader.fail(0, ProblemCode::TooLarge, { u"100 MB"_s });
    const QByteArray bytes = device.readAll();
    reader.result().sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const TextTable table = readTable(bytes);
    if (table.fault == TextTable::Fault::TooLarge)
        return reader.fail(0, ProblemCode::TooLarge, { u"100 MB"_s });
    reportFault(reader, table.fault, table.faultLine);
    for (const TextRow &row : table.rows) {
        if (!reader.take(row))
            return;
    }
}

} // namespace

RecordReading readRecords(QIODevice &device, const RecordPlan &plan, const RecordProgress &progress)
{
    LogReader reader(plan);
    if (looksLikeWorkbook(device.peek(16)))
        readWorkbook(device, reader);
    else
        readText(device, reader, progress);
    return reader.finish();
}

std::optional<RecordKind> likelyRecordKind(const TextRow &header)
{
    for (const RecordKind kind :
         { RecordKind::Calls, RecordKind::Cases, RecordKind::Works, RecordKind::Journeys, RecordKind::Outages }) {
        if (looksLike(header, kind))
            return kind;
    }
    return std::nullopt;
}
