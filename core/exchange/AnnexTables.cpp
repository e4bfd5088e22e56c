// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexCells.h"
#include "AnnexHeader.h"
#include "AnnexReadingSegment.h"
#include "AnnexShaping.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Segment
{
    AnnexMapping mapping;
    const AnnexGrid *grid = nullptr;
    std::size_t first = 0; ///< row
    std::size_t end = 0;
    std::size_t table = 0; ///< which of the source's
    bool hasHeader = true;
    bool goesOn = false; ///< under the header of the segment before, as after a page end
};

/// A grid in parts, each under its own header; a header that is repeated begins a part like any other.
std::vector<Segment> segmentsOf(const AnnexGrid &grid)
{
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        const auto mapping = mappingByHeader(grid, i);
        if (!mapping)
            continue;
        if (!segments.empty())
            segments.back().end = i;
        segments.push_back({ *mapping, &grid, i + 1, grid.rows.size() });
    }
    if (!segments.empty())
        return segments;
    if (const auto mapping = mappingByContent(grid))
        return { { *mapping, &grid, mapping->rowsAbove, grid.rows.size(), 0, mapping->rowsAbove > 0 } };
    const AnnexUnknownTable unknown = unknownMapping(grid);
    if (grid.rows.size() < 2 || unknown.mapping.fields.size() < 2)
        return {};
    return { { unknown.mapping, &grid, unknown.hasHeader ? 1U : 0U, grid.rows.size(), 0, unknown.hasHeader } };
}

/// Whether every row of a grid without a header has what @p mapping says, in its column.
bool fitsUnder(const AnnexMapping &mapping, const AnnexGrid &grid)
{
    const int code = mapping.columnOf(AnnexField::Code);
    const int norm = mapping.columnOf(AnnexField::Norm);
    const int frequency = mapping.columnOf(AnnexField::Frequency);
    if (norm < 0 || (code < 0 && frequency < 0))
        return false;
    return std::ranges::all_of(grid.rows, [&](const AnnexGridRow &row) {
        const auto textOf = [&row](int column) { return row.cells[static_cast<std::size_t>(column)].text; };
        return row.cells.size() == mapping.fields.size() && looksLikeNorm(textOf(norm))
            && (code < 0 || looksLikeCode(textOf(code))) && (frequency < 0 || looksLikeFrequency(textOf(frequency)));
    });
}

/// The parts of a grid, the first of which may go on under the header of the one before.
void addSegments(const AnnexGrid &grid, std::vector<Segment> &segments)
{
    std::vector<Segment> own = segmentsOf(grid);
    const bool isBare = own.empty() || (own.size() == 1 && !own.front().hasHeader);
    const bool goesOn = isBare && !grid.rows.empty() && !segments.empty() && segments.back().hasHeader
        && segments.back().grid->name == grid.name && fitsUnder(segments.back().mapping, grid);
    if (goesOn)
        own = { { segments.back().mapping, &grid, 0, grid.rows.size(), 0, true, true } };
    segments.insert(segments.end(), own.begin(), own.end());
}

bool isSameTable(const Segment &one, const Segment &other)
{
    return one.hasHeader && other.hasHeader && one.grid->name == other.grid->name
        && one.mapping.headers == other.mapping.headers && one.mapping.fields == other.mapping.fields;
}

/// Under the same header it is the same table, as when a header is repeated at the top of a page.
std::size_t numberTables(std::vector<Segment> &segments)
{
    std::size_t count = 0;
    for (auto segment = segments.begin(); segment != segments.end(); ++segment) {
        if (segment->goesOn) {
            segment->table = std::prev(segment)->table;
            continue;
        }
        const auto before = std::find_if(segments.begin(), segment,
                                         [&](const Segment &other) { return isSameTable(other, *segment); });
        segment->table = before == segment ? count++ : before->table;
    }
    return count;
}

/// The first things that stand in a column, each once.
QStringList samplesOf(const Segment &segment, std::size_t column)
{
    constexpr qsizetype most = 3;
    constexpr std::size_t looked = 50;
    QStringList samples;
    const std::size_t end = std::min(segment.end, segment.first + looked);
    for (std::size_t i = segment.first; i < end && samples.size() < most; ++i) {
        const auto &cells = segment.grid->rows[i].cells;
        if (column >= cells.size() || cells[column].covered)
            continue;
        const QString text = cells[column].text.simplified();
        if (!text.isEmpty() && !samples.contains(text))
            samples += text;
    }
    return samples;
}

int filledRows(const Segment &segment)
{
    const auto begin = segment.grid->rows.begin();
    return static_cast<int>(std::count_if(begin + static_cast<std::ptrdiff_t>(segment.first),
                                          begin + static_cast<std::ptrdiff_t>(segment.end),
                                          [](const AnnexGridRow &row) {
                                              return std::ranges::any_of(row.cells, [](const AnnexCell &cell) {
                                                  return !cell.text.isEmpty() && !cell.covered;
                                              });
                                          }));
}

/// The tables as a person may choose between them.
std::vector<AnnexTable> describe(const std::vector<Segment> &segments, std::size_t count)
{
    std::vector<AnnexTable> tables(count);
    for (const Segment &segment : segments) {
        AnnexTable &table = tables[segment.table];
        table.rows += filledRows(segment);
        if (!table.columns.empty())
            continue;
        table.name = segment.grid->name;
        table.line = segment.grid->rows.empty()
            ? 0
            : segment.grid->rows[segment.hasHeader ? segment.first - 1 : segment.first].line;
        for (std::size_t i = 0; i < segment.mapping.fields.size(); ++i)
            table.columns.push_back({ segment.mapping.headers[static_cast<qsizetype>(i)], segment.mapping.fields[i],
                                      samplesOf(segment, i) });
    }
    return tables;
}

/// Those of KPI's; where there are any with a norm, only those and what says itself to be of KPI's.
std::vector<bool> guessTaken(const std::vector<Segment> &segments, std::size_t count)
{
    const auto hasNorms
        = [](const AnnexMapping &mapping) { return mapping.has(AnnexField::Norm) || mapping.hasRivalNorms; };
    const bool anyNorm = std::ranges::any_of(
        segments, [&](const Segment &segment) { return segment.mapping.isOfKpis() && hasNorms(segment.mapping); });
    std::vector<bool> taken(count, false);
    for (const Segment &segment : segments) {
        const AnnexMapping &mapping = segment.mapping;
        if (mapping.isOfKpis() && (!anyNorm || hasNorms(mapping) || mapping.titleSaysKpi))
            taken[segment.table] = true;
    }
    return taken;
}

/// What a person chose goes before what was guessed.
void applyChoice(const AnnexChoice &choice, std::size_t first, std::vector<Segment> &segments, std::vector<bool> &taken)
{
    for (std::size_t i = 0; !choice.tables.empty() && i < taken.size(); ++i)
        taken[i] = std::ranges::find(choice.tables, first + i) != choice.tables.end();
    for (Segment &segment : segments) {
        const auto fields = choice.fields.find(first + segment.table);
        if (fields == choice.fields.end() || fields->second.size() != segment.mapping.fields.size())
            continue;
        segment.mapping.fields = fields->second;
        segment.mapping.isGuessed = false; // a person has looked
        segment.mapping.byContents.clear();
    }
}

/// "KPI 3: Wachttijd" under a header that has no column for codes.
void splitCodes(AnnexDraft &draft, std::size_t from)
{
    static const QRegularExpression expression(
        uR"re(^((?:KPI|PI|SLA)[-\s]?\d{1,3}(?:\.\d{1,2})*)\s*[:.–—-]?\s+(\S.*)$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto isCoded
        = [](const AnnexRow &row) { return row.code.isEmpty() && expression.match(row.title).hasMatch(); };
    const auto begin = draft.rows.begin() + static_cast<std::ptrdiff_t>(from);
    if (!std::all_of(begin, draft.rows.end(), isCoded))
        return;
    std::for_each(begin, draft.rows.end(), [](AnnexRow &row) {
        const auto match = expression.match(row.title);
        row.code = match.captured(1).simplified();
        row.title = match.captured(2);
    });
}

void addColumns(const AnnexMapping &mapping, std::vector<AnnexColumn> &columns)
{
    for (std::size_t i = 0; i < mapping.fields.size(); ++i) {
        const QString &header = mapping.headers[static_cast<qsizetype>(i)];
        const bool known
            = std::ranges::any_of(columns, [&](const AnnexColumn &column) { return column.header == header; });
        if (mapping.fields[i] && !known)
            columns.push_back({ header, *mapping.fields[i] });
    }
}

/// What was taken for something without a word that says so.
void noteGuesses(const Segment &segment, int line, AnnexDraft &draft)
{
    if (segment.mapping.isGuessed)
        draft.findings.push_back({ AnnexNoteCode::HeaderMissing, line, {}, {} });
    for (const QString &header : segment.mapping.byContents)
        draft.findings.push_back({ AnnexNoteCode::ColumnByContents, line, {}, {}, { header } });
}

} // namespace

AnnexDraft readAnnexTables(const std::vector<AnnexGrid> &grids, const AnnexChoice &choice, std::size_t first)
{
    std::vector<Segment> segments;
    std::vector<AnnexGrid> upright;
    for (const AnnexGrid &grid : grids)
        upright.push_back(shapedGrid(grid));
    for (const AnnexGrid &grid : upright)
        addSegments(grid, segments);
    const std::size_t count = numberTables(segments);
    std::vector<bool> taken = guessTaken(segments, count);
    AnnexDraft draft;
    draft.tables = describe(segments, count);
    applyChoice(choice, first, segments, taken);
    for (std::size_t i = 0; i < count; ++i)
        draft.tables[i].isTaken = taken[i];
    for (const Segment &segment : segments) {
        if (!taken[segment.table])
            continue;
        addColumns(segment.mapping, draft.columns);
        if (!segment.goesOn)
            noteGuesses(segment, draft.tables[segment.table].line, draft);
        const std::size_t before = draft.rows.size();
        readAnnexSegment(segment.mapping, *segment.grid, segment.first, segment.end, draft);
        splitCodes(draft, before);
    }
    return draft;
}
