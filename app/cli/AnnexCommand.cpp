// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnexPlaces.h"
#include "AnnexReading.h"
#include "AnnexWords.h"
#include "Commands.h"
#include "NormJson.h"
#include "NormReader.h"
#include "NormReadingWords.h"

using namespace Qt::StringLiterals;

namespace {

Json frequencyJson(const AnnexFrequency &frequency)
{
    if (frequency.text.isEmpty())
        return {};
    return Json::object({ { u"text"_s, frequency.text }, { u"period"_s, Json::textOrNull(frequency.period) } });
}

Json linksJson(const std::vector<AnnexLink> &links)
{
    std::vector<Json> all;
    for (const AnnexLink &link : links)
        all.push_back(Json::object({ { u"code"_s, Json::textOrNull(link.code) }, { u"text"_s, link.text } }));
    return Json::array(std::move(all));
}

Json bandsJson(const std::vector<AnnexBand> &bands)
{
    std::vector<Json> all;
    for (const AnnexBand &band : bands)
        all.push_back(Json::object({ { u"line"_s, band.line },
                                     { u"range"_s, band.range },
                                     { u"label"_s, band.label },
                                     { u"meaning"_s, Json::textOrNull(band.meaning) } }));
    return Json::array(std::move(all));
}

Json rawJson(const AnnexRow &row)
{
    std::vector<Json::Member> cells;
    for (const AnnexCellText &cell : row.raw)
        cells.push_back({ cell.column, cell.text });
    return Json::object(std::move(cells));
}

Json rowJson(const AnnexRow &row)
{
    return Json::object({ { u"line"_s, row.line },
                          { u"code"_s, Json::textOrNull(row.code) },
                          { u"title"_s, Json::textOrNull(row.title) },
                          { u"norm"_s, normJson(readNorm(normTextOf(row), { row.title, row.frequency.text })) },
                          { u"method"_s, Json::textOrNull(row.method) },
                          { u"frequency"_s, frequencyJson(row.frequency) },
                          { u"responsible"_s, Json::textOrNull(row.responsible) },
                          { u"consequence"_s, Json::textOrNull(row.consequence) },
                          { u"links"_s, linksJson(row.links) },
                          { u"target"_s, Json::textOrNull(row.target) },
                          { u"purpose"_s, Json::textOrNull(row.purpose) },
                          { u"definition"_s, Json::textOrNull(row.definition) },
                          { u"source"_s, Json::textOrNull(row.source) },
                          { u"unit"_s, Json::textOrNull(row.unit) },
                          { u"group"_s, Json::textOrNull(row.group) },
                          { u"bands"_s, bandsJson(row.bands) },
                          { u"raw"_s, rawJson(row) } });
}

Json noteJson(const AnnexNote &note)
{
    return Json::object({ { u"line"_s, note.line },
                          { u"kpi"_s, Json::textOrNull(note.kpi) },
                          { u"text"_s, Json::textOrNull(note.text) },
                          { u"reason"_s, annexNoteText(note) } });
}

Json notesJson(const std::vector<AnnexNote> &notes)
{
    std::vector<Json> all;
    for (const AnnexNote &note : notes)
        all.push_back(noteJson(note));
    return Json::array(std::move(all));
}

Json readingJson(const AnnexReading &reading)
{
    std::vector<Json::Member> columns;
    for (const AnnexColumn &column : reading.columns)
        columns.push_back({ column.header, codeOf(column.field) });
    std::vector<Json> rows;
    for (const AnnexRow &row : reading.rows)
        rows.push_back(rowJson(row));
    return Json::object({ { u"columns"_s, Json::object(std::move(columns)) },
                          { u"rows"_s, Json::array(std::move(rows)) },
                          { u"open_points"_s, Json::array(reading.openPoints) },
                          { u"refused"_s, notesJson(reading.refused) },
                          { u"findings"_s, notesJson(reading.findings) } });
}

void printReading(const Call &call, const AnnexReading &reading)
{
    std::vector<QStringList> table { { Cli::tr("code"), Cli::tr("omschrijving"), Cli::tr("norm in de tekst"),
                                       Cli::tr("frequentie"), Cli::tr("gelezen") } };
    for (const AnnexRow &row : reading.rows) {
        const NormReading norm = readNorm(normTextOf(row), { row.title, row.frequency.text });
        table.push_back({ row.code, row.title, row.norm.simplified(), row.frequency.text.simplified(),
                          normConfidenceName(norm.confidence) });
    }
    call.printTable(table);
    for (const QString &point : reading.openPoints)
        call.print(Cli::tr("nog aan te leveren: %1").arg(point));
    for (const AnnexNote &note : reading.findings)
        call.print(Cli::tr("let op, %1").arg(annexNotePlaced(note)));
}

} // namespace

Exit runAnnex(const Call &call)
{
    const QString source = call.argument(0);
    const auto bytes = sourceBytes(call, source);
    if (!bytes)
        return bytes.exit;
    const AnnexReading reading = readAnnex({ *bytes.value, annexKindOf(source) });
    if (call.wantsJson())
        call.print(readingJson(reading));
    else if (!reading.rows.empty())
        printReading(call, reading);
    for (const AnnexNote &note : reading.refused)
        call.say(source + u": "_s + annexNotePlaced(note));
    return reading.rows.empty() ? Exit::Refused : Exit::Done;
}
