// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportFile.h"

#include "MeasurementColumns.h"
#include "SheetReader.h"
#include "TableFile.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 100'000'000;

/// All of @p device; none when the reading was ended, or when there is too much of it.
std::optional<QByteArray> bytesOf(QIODevice &device, ImportReading &result, const RecordProgress &progress)
{
    constexpr qint64 piece = 1'000'000;
    QByteArray bytes;
    while (!device.atEnd()) {
        const QByteArray part = device.read(piece);
        if (part.isEmpty())
            break;
        bytes += part;
        if (bytes.size() > mostBytes) {
            result.table.problems.push_back({ 0, {}, {}, ProblemCode::TooLarge, { u"100 MB"_s } });
            return std::nullopt;
        }
        if (progress && !progress(bytes.size(), device.size())) {
            result.isCancelled = true;
            return std::nullopt;
        }
    }
    return bytes;
}

/// The first row. Of text its beginning is enough; a workbook is read whole.
TextRow headerOf(QIODevice &device)
{
    constexpr qint64 beginning = 256 * 1024;
    const QByteArray start = device.peek(beginning);
    const bool isSheet = looksLikeWorkbook(start) && device.size() <= mostBytes;
    const TextTable table = isSheet ? readTable(device.peek(device.size())) : readTextTable(start);
    return table.rows.empty() ? TextRow() : table.rows.front();
}

/// A table of measurements names its kpi's; a log never does.
std::optional<RecordKind> guessedKind(const TextRow &header, const MeasurementMap &map)
{
    const MeasurementColumns columns = readMeasurementColumns(header, map);
    return columns.indexOf(MeasurementColumn::Kpi) >= 0 ? std::nullopt : likelyRecordKind(header);
}

} // namespace

ImportReading readImport(QIODevice &device, const ImportOrder &order, const RecordProgress &progress)
{
    ImportReading result;
    result.header = headerOf(device);
    result.kind = order.guessesKind ? guessedKind(result.header, order.map) : order.kind;
    if (!result.kind) {
        if (const auto bytes = bytesOf(device, result, progress))
            result.table = readMeasurements(*bytes, *order.contract, order.today, order.map);
        return result;
    }
    const RecordPlanning planning = planRecords(*order.contract, *result.kind, order.today, order.map, order.feeds);
    result.planFault = planning.fault;
    if (planning.fault.code == RecordPlanFault::Code::None)
        result.log = readRecords(device, planning.plan, progress);
    result.isCancelled = result.log.isCancelled;
    return result;
}
