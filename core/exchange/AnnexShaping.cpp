// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexShaping.h"

#include "AnnexCells.h"
#include "AnnexHeader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Labels down the first column and a KPI in each column after it: turned, so that each KPI is a row.
AnnexGrid turned(const AnnexGrid &grid)
{
    std::size_t width = 0;
    for (const AnnexGridRow &row : grid.rows)
        width = std::max(width, row.cells.size());
    AnnexGrid result { {}, true, false, grid.name };
    for (std::size_t column = 0; column < width; ++column) {
        AnnexGridRow row { grid.rows.front().line, {} };
        for (const AnnexGridRow &line : grid.rows)
            row.cells.push_back(column < line.cells.size() ? line.cells[column] : AnnexCell {});
        result.rows.push_back(std::move(row));
    }
    return result;
}

/// The grid as it is to be read: turned when only that gives it a header with a norm.
AnnexGrid uprightGrid(const AnnexGrid &grid)
{
    constexpr std::size_t mostLabels = 20;
    constexpr std::size_t leastRows = 2;
    if (grid.rows.size() < leastRows || grid.rows.size() > mostLabels)
        return grid;
    const std::size_t width = grid.rows.front().cells.size();
    const bool even
        = std::ranges::all_of(grid.rows, [&](const AnnexGridRow &row) { return row.cells.size() == width; });
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        if (mappingByHeader(grid, i))
            return grid;
    }
    const AnnexGrid other = turned(grid);
    const auto mapping = even && width > leastRows ? mappingByHeader(other, 0) : std::nullopt;
    return mapping && mapping->has(AnnexField::Norm) ? other : grid;
}

bool isEmptyOrCovered(const AnnexGridRow &row, std::size_t column)
{
    return column >= row.cells.size() || row.cells[column].covered || row.cells[column].text.isEmpty();
}

bool isWords(const AnnexGridRow &row)
{
    constexpr qsizetype longest = 70;
    return std::ranges::all_of(row.cells, [](const AnnexCell &cell) {
        return cell.text.size() <= longest && !looksLikeNorm(cell.text) && !looksLikeFrequency(cell.text)
            && !(looksLikeCode(cell.text) && cell.text.back().isDigit());
    });
}

/// Words under words: "Norm" over "Minimaal" and "Streven", where the columns beside it have one word only.
bool isUnderHeader(const AnnexGridRow &top, const AnnexGridRow &under)
{
    if (top.cells.size() != under.cells.size() || isEmptyOrCovered(top, 0))
        return false;
    int below = 0;
    int alone = 0;
    int parents = 0;
    for (std::size_t column = 0; column < under.cells.size(); ++column) {
        const bool hasTop = !isEmptyOrCovered(top, column);
        const bool hasUnder = !isEmptyOrCovered(under, column);
        if (!hasTop && !hasUnder)
            return false;
        below += !hasTop && hasUnder;
        alone += hasTop && !hasUnder;
        parents += hasTop && hasUnder;
    }
    return below > 0 && alone > 0 && parents > 0 && isWords(top) && isWords(under);
}

AnnexGridRow joinedHeader(const AnnexGridRow &top, const AnnexGridRow &under)
{
    AnnexGridRow joined { top.line, {} };
    QString parent;
    for (std::size_t column = 0; column < top.cells.size(); ++column) {
        if (!isEmptyOrCovered(top, column))
            parent = top.cells[column].text;
        const QString own = isEmptyOrCovered(under, column) ? QString() : under.cells[column].text;
        const bool isWhole = isBandLabel(own); // "Goed" under "Beoordeling"
        joined.cells.push_back({ own.isEmpty() ? top.cells[column].text : isWhole ? own : parent + u' ' + own, false });
    }
    return joined;
}

bool isSameRow(const AnnexGridRow &one, const AnnexGridRow &other)
{
    return std::ranges::equal(one.cells, other.cells, {}, &AnnexCell::text, &AnnexCell::text);
}

/// The first header of two rows made one, wherever it is repeated.
AnnexGrid withJoinedHeaders(const AnnexGrid &grid)
{
    AnnexGrid joined { {}, grid.alignsByItself, grid.endMayBeTrimmed, grid.name };
    std::optional<AnnexGridRow> header;
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        const bool isDouble = i + 2 < grid.rows.size()
            && (header ? isSameRow(*header, grid.rows[i]) : isUnderHeader(grid.rows[i], grid.rows[i + 1]));
        if (!isDouble) {
            joined.rows.push_back(grid.rows[i]);
            continue;
        }
        header = grid.rows[i];
        joined.rows.push_back(joinedHeader(grid.rows[i], grid.rows[i + 1]));
        ++i;
    }
    return joined;
}

/// How many columns the best header of the grid names.
std::ptrdiff_t namedColumns(const AnnexGrid &grid)
{
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        if (const auto mapping = mappingByHeader(grid, i))
            most = std::max(
                most, std::ranges::count_if(mapping->fields, [](const auto &field) { return field.has_value(); }));
    }
    return most;
}

/// What stands before the colon of every cell in a column, when that names a field; else nothing.
QString commonLabel(const AnnexGrid &grid, std::size_t column)
{
    QString common;
    for (const AnnexGridRow &row : grid.rows) {
        const QString text = column < row.cells.size() ? row.cells[column].text : QString();
        const QString label = text.first(std::max<qsizetype>(text.indexOf(u':'), 0)).simplified();
        if (label.isEmpty() || (!common.isEmpty() && label != common) || !fieldOfLabel(label))
            return {};
        common = label;
    }
    return common;
}

/// "KPI 1 – Levertijd | Norm: ≤ 10 dagen | Meting: log": cells that bring their own label, under a header made of
/// those.
std::optional<AnnexGrid> labelledGrid(const AnnexGrid &grid)
{
    constexpr std::size_t leastLabels = 2;
    const std::size_t width = grid.rows.empty() ? 0 : grid.rows.front().cells.size();
    AnnexGrid result { {}, grid.alignsByItself, grid.endMayBeTrimmed, grid.name };
    if (width < leastLabels)
        return std::nullopt;
    AnnexGridRow header { grid.rows.front().line, {} };
    std::size_t labels = 0;
    for (std::size_t column = 0; column < width; ++column) {
        header.cells.push_back({ commonLabel(grid, column), false });
        labels += !header.cells.back().text.isEmpty();
    }
    if (labels < leastLabels)
        return std::nullopt;
    result.rows = grid.rows;
    for (AnnexGridRow &row : result.rows) {
        for (std::size_t column = 0; column < std::min(width, row.cells.size()); ++column) {
            QString &text = row.cells[column].text;
            if (!header.cells[column].text.isEmpty())
                text = text.sliced(text.indexOf(u':') + 1).trimmed();
        }
    }
    result.rows.insert(result.rows.begin(), std::move(header));
    return result;
}

} // namespace

AnnexGrid shapedGrid(const AnnexGrid &grid)
{
    if (auto labelled = labelledGrid(grid))
        return *labelled;
    const AnnexGrid joined = withJoinedHeaders(grid);
    if (joined.rows.size() < grid.rows.size() && namedColumns(joined) > namedColumns(grid))
        return joined;
    return uprightGrid(grid);
}
