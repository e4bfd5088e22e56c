// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "ImportMap.h"
#include "MeasurementTable.h"
#include "Words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

void printReading(const Call &call, const MeasurementReading &reading, int stored)
{
    if (call.wantsJson()) {
        call.print(Json::object({ { u"rows"_s, reading.rows },
                                  { u"stored"_s, stored },
                                  { u"empty"_s, reading.empty },
                                  { u"refused"_s, refusedJson(reading.problems) } }));
        return;
    }
    if (!reading.problems.empty())
        return;
    call.print(stored == 1 ? Cli::tr("1 waarde opgeslagen")
                           : Cli::tr("%1 waarden opgeslagen").arg(shown(Decimal(stored))));
    const auto equal = static_cast<int>(reading.measurements.size() + reading.claimed.size()) - stored;
    if (equal > 0)
        call.print(equal == 1 ? Cli::tr("1 waarde stond er al zo")
                              : Cli::tr("%1 waarden stonden er al zo").arg(shown(Decimal(equal))));
    if (reading.empty > 0)
        call.print(reading.empty == 1 ? Cli::tr("1 lege cel is geen meting")
                                      : Cli::tr("%1 lege cellen zijn geen meting").arg(shown(Decimal(reading.empty))));
}

} // namespace

Found<MeasurementMap> mapFrom(const Call &call)
{
    if (!call.has(u"--map"_s))
        return { MeasurementMap() };
    const QString path = call.option(u"--map"_s);
    const auto bytes = bytesOf(call, path);
    if (!bytes)
        return { {}, bytes.exit };
    MeasurementMapReading reading = readMeasurementMap(*bytes.value);
    if (!reading.problems.empty())
        return { {}, call.refused(path, reading.problems) };
    return { std::move(reading.map) };
}

Exit runImportMeasurements(const Call &call)
{
    const QString file = call.argument(0);
    const QString source = call.argument(1);
    const auto bytes = bytesOf(call, source);
    if (!bytes)
        return bytes.exit;
    const auto map = mapFrom(call);
    if (!map)
        return map.exit;
    auto contract = openContract(call, file);
    if (!contract)
        return contract.exit;
    const auto definition = contract->definition();
    const MeasurementReading reading = readMeasurements(*bytes.value, *definition, call.today(), *map.value);
    if (!reading.problems.empty()) {
        printReading(call, reading, 0);
        return call.refused(source, reading.problems);
    }
    const auto stored = storeMeasurements(*contract->portfolio, definition->contract.id, reading, QFileInfo(source).fileName());
    if (!stored)
        return call.failed(file, stored.error());
    if (const Status saved = contract->portfolio->save(); !saved)
        return call.failed(file, saved.error());
    printReading(call, reading, *stored);
    return Exit::Done;
}
