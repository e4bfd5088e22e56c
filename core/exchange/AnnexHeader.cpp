// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexHeader.h"

#include "AnnexCells.h"
#include "AnnexColumns.h"
#include "AnnexHeaderWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastScore = 45;
constexpr qsizetype longestHeader = 70;

struct Claim
{
    int score = 0;
    std::size_t column = 0;
    AnnexField field = AnnexField::Title;
};

std::vector<Claim> claimsOf(const AnnexGrid &grid, std::size_t row)
{
    std::vector<Claim> claims;
    const auto &cells = grid.rows[row].cells;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const QString folded = foldedHeader(cells[column].text);
        if (folded.isEmpty() || cells[column].text.size() > longestHeader || cells[column].covered)
            continue;
        const std::vector<HeaderClaim> named = headerClaims(folded);
        if (named.empty())
            continue;
        const ColumnLook look = lookOfColumn(grid, column, row + 1);
        constexpr int repeats = 40;
        const bool isGroup = look.isRepeated()
            && std::ranges::any_of(named, [](const HeaderClaim &claim) { return claim.field == AnnexField::Group; });
        for (const HeaderClaim &claim : named) {
            const int malus = isGroup && claim.field == AnnexField::Title ? repeats : 0;
            claims.push_back({ claim.score + contentBonus(claim.field, look) - malus, column, claim.field });
        }
    }
    std::ranges::stable_sort(claims, std::greater<> {}, &Claim::score);
    return claims;
}

bool isTaken(const AnnexMapping &mapping, AnnexField field)
{
    return std::ranges::find(mapping.fields, std::optional(field)) != mapping.fields.end();
}

/// The headers as they stand there, each once: a word that heads two columns gets the number of the column.
QStringList headersOf(const std::vector<AnnexCell> &cells)
{
    QStringList headers;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        QString header = cells[column].text.simplified();
        if (header.isEmpty())
            header = numberedColumn(column);
        else if (headers.contains(header))
            header += u" ("_s + numberedColumn(column) + u')';
        headers += header;
    }
    return headers;
}

/// Gives columns the field that their header names best; how many there are.
std::size_t claimByName(const AnnexGrid &grid, std::size_t row, AnnexMapping &mapping)
{
    const auto &cells = grid.rows[row].cells;
    std::size_t named = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) { // "Approaching target" is no target
        const bool band = !cells[column].covered && isBandLabel(cells[column].text);
        if (band)
            mapping.fields[column] = AnnexField::Band;
        named += band;
    }
    for (const Claim &claim : claimsOf(grid, row)) {
        if (claim.score < leastScore || mapping.fields[claim.column] || isTaken(mapping, claim.field))
            continue;
        mapping.fields[claim.column] = claim.field;
        ++named;
        if (claim.field == AnnexField::Title || claim.field == AnnexField::Code)
            mapping.titleSaysKpi |= saysKpi(foldedHeader(cells[claim.column].text));
    }
    return named;
}

/// Where nothing else names the KPI's, what could be their group does: "Dienst | Norm".
void nameByGroup(const std::vector<AnnexCell> &cells, AnnexMapping &mapping)
{
    const int group = mapping.columnOf(AnnexField::Group);
    if (group < 0 || mapping.has(AnnexField::Title))
        return;
    const auto column = static_cast<std::size_t>(group);
    const auto claims = headerClaims(foldedHeader(cells[column].text));
    if (std::ranges::any_of(claims, [](const HeaderClaim &claim) { return claim.field == AnnexField::Title; }))
        mapping.fields[column] = AnnexField::Title;
}

/// The one column left that holds what no header names; none when there are several.
std::optional<std::size_t> onlyColumn(const AnnexGrid &grid, std::size_t row, const AnnexMapping &mapping,
                                      int (*count)(const ColumnLook &))
{
    std::optional<std::size_t> found;
    const auto &cells = grid.rows[row].cells;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const QString &text = cells[column].text;
        if (mapping.fields[column] || text.isEmpty() || cells[column].covered || headsFigures(foldedHeader(text)))
            continue;
        const ColumnLook look = lookOfColumn(grid, column, row + 1);
        if (!look.isMostly(count(look)))
            continue;
        if (found)
            return std::nullopt;
        found = column;
    }
    return found;
}

/// A column under a word that is not known, and the names of the rows under no word at all, by what they hold.
std::size_t claimByContents(const AnnexGrid &grid, std::size_t row, AnnexMapping &mapping)
{
    std::size_t named = 0;
    const auto &cells = grid.rows[row].cells;
    if (cells.front().text.isEmpty() && !cells.front().covered) {
        const ColumnLook look = lookOfColumn(grid, 0, row + 1);
        if (!mapping.has(AnnexField::Code) && look.isMostly(look.codes + look.names))
            mapping.fields.front() = AnnexField::Code;
        else if (!mapping.has(AnnexField::Title) && mapping.has(AnnexField::Norm) && look.isMostly(look.words)
                 && look.norms == 0)
            mapping.fields.front() = AnnexField::Title;
        named += mapping.fields.front().has_value();
    }
    const bool isOfKpis = mapping.titleSaysKpi || mapping.has(AnnexField::Frequency) || mapping.has(AnnexField::Method)
        || mapping.has(AnnexField::Consequence);
    if (!isOfKpis)
        return named;
    const auto claim = [&](AnnexField field, int (*count)(const ColumnLook &)) {
        const auto column = mapping.has(field) ? std::nullopt : onlyColumn(grid, row, mapping, count);
        if (!column)
            return;
        mapping.fields[*column] = field;
        mapping.byContents += mapping.headers[static_cast<qsizetype>(*column)];
        ++named;
    };
    if (!mapping.has(AnnexField::Band))
        claim(AnnexField::Norm, [](const ColumnLook &look) { return look.norms; });
    claim(AnnexField::Frequency, [](const ColumnLook &look) { return look.frequencies; });
    return named;
}

bool mayBeNorm(const QString &header)
{
    return std::ranges::any_of(headerClaims(foldedHeader(header)), [](const HeaderClaim &claim) {
        return claim.field == AnnexField::Norm || claim.field == AnnexField::Target;
    });
}

/// Columns of norms beside the norm. Under one and the same word none of them is the norm.
void findRivals(const AnnexGrid &grid, std::size_t row, AnnexMapping &mapping)
{
    const auto &cells = grid.rows[row].cells;
    const int norm = mapping.columnOf(AnnexField::Norm);
    for (std::size_t column = 0; norm >= 0 && column < cells.size(); ++column) {
        const AnnexCell &cell = cells[column];
        if (mapping.fields[column] || cell.covered || !mayBeNorm(cell.text))
            continue;
        const ColumnLook look = lookOfColumn(grid, column, row + 1);
        if (!look.isMostly(look.norms))
            continue;
        mapping.rivals.push_back(column);
        if (foldedHeader(cell.text) == foldedHeader(cells[static_cast<std::size_t>(norm)].text))
            mapping.hasRivalNorms = true;
    }
    if (!mapping.hasRivalNorms)
        return;
    mapping.fields[static_cast<std::size_t>(norm)].reset();
    mapping.rivals.insert(mapping.rivals.begin(), static_cast<std::size_t>(norm));
}

} // namespace

bool AnnexMapping::has(AnnexField field) const
{
    return isTaken(*this, field);
}

int AnnexMapping::columnOf(AnnexField field) const
{
    const auto found = std::ranges::find(fields, std::optional(field));
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

bool AnnexMapping::isOfKpis() const
{
    if (!has(AnnexField::Title) && !has(AnnexField::Code))
        return false;
    if (has(AnnexField::Norm) || hasRivalNorms || (has(AnnexField::Band) && titleSaysKpi))
        return true;
    const bool tellsMore = has(AnnexField::Definition) || has(AnnexField::Method) || has(AnnexField::Frequency)
        || has(AnnexField::Target) || has(AnnexField::Unit);
    return tellsMore && (titleSaysKpi || (has(AnnexField::Method) && has(AnnexField::Frequency)));
}

QString foldedHeader(const QString &text)
{
    QString folded;
    for (const QChar sign : text) {
        const QChar small = sign.toLower();
        const bool isNote = small.category() == QChar::Number_Other; // "Norm¹"
        folded += !isNote && (small.isLetterOrNumber() || small == u'#') ? small : QChar(u' ');
    }
    return folded.simplified();
}

std::optional<AnnexMapping> mappingByHeader(const AnnexGrid &grid, std::size_t row)
{
    const auto &cells = grid.rows[row].cells;
    std::size_t filled = 0;
    std::size_t numbers = 0;
    for (const AnnexCell &cell : cells) {
        filled += !cell.text.isEmpty() && !cell.covered;
        numbers += looksLikeNorm(cell.text) || (looksLikeCode(cell.text) && cell.text.back().isDigit());
    }
    if (filled < 2 || numbers > 0)
        return std::nullopt;
    AnnexMapping mapping;
    mapping.fields.resize(cells.size());
    mapping.headers = headersOf(cells);
    std::size_t named = claimByName(grid, row, mapping);
    nameByGroup(cells, mapping);
    named += claimByContents(grid, row, mapping);
    findRivals(grid, row, mapping);
    const bool isHeader
        = named >= 2 && named * 2 >= filled && (mapping.has(AnnexField::Title) || mapping.has(AnnexField::Code));
    return isHeader ? std::optional(mapping) : std::nullopt;
}

AnnexUnknownTable unknownMapping(const AnnexGrid &grid)
{
    AnnexUnknownTable unknown;
    std::size_t width = 0;
    for (const AnnexGridRow &row : grid.rows)
        width = std::max(width, row.cells.size());
    if (grid.rows.empty())
        return unknown;
    const auto &first = grid.rows.front().cells;
    unknown.hasHeader
        = grid.rows.size() > 1 && first.size() == width && std::ranges::all_of(first, [](const AnnexCell &cell) {
              return !cell.text.isEmpty() && cell.text.size() <= longestHeader && !looksLikeNorm(cell.text);
          });
    unknown.mapping.fields.resize(width);
    for (std::size_t column = 0; column < width; ++column)
        unknown.mapping.headers += unknown.hasHeader ? first[column].text.simplified() : numberedColumn(column);
    return unknown;
}

std::optional<AnnexField> fieldOfLabel(const QString &label)
{
    return exactField(foldedHeader(label));
}
