// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexHeader.h"

#include "AnnexCells.h"
#include "AnnexHeaderWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastScore = 45;
constexpr qsizetype longestHeader = 70;
constexpr std::size_t rowsLookedAt = 200;

/// How much of a column's filled cells are of a kind, 0…100.
struct ColumnLook
{
    int rows = 0; ///< that hold anything but a heading
    int filled = 0;
    int codes = 0;
    int norms = 0;
    int consequences = 0;
    int frequencies = 0;
    int links = 0;
    int words = 0; ///< cells with letters

    /// Filled in fewer than half of the rows, as a merged cell that stands for those under it.
    [[nodiscard]] bool isSparse() const { return filled > 0 && filled * 2 < rows; }
    [[nodiscard]] int share(int count) const { return filled ? count * 100 / filled : 0; }
};

ColumnLook lookOfColumn(const AnnexGrid &grid, std::size_t column, std::size_t fromRow)
{
    ColumnLook look;
    const std::size_t end = std::min(grid.rows.size(), fromRow + rowsLookedAt);
    for (std::size_t i = fromRow; i < end; ++i) {
        const auto &cells = grid.rows[i].cells;
        look.rows += std::ranges::count_if(cells, [](const AnnexCell &cell) { return !cell.text.isEmpty(); }) > 1;
        if (column >= cells.size() || cells[column].text.isEmpty() || cells[column].covered)
            continue;
        const QString &text = cells[column].text;
        ++look.filled;
        look.codes += looksLikeCode(text);
        look.consequences += looksLikeConsequence(text);
        look.norms += looksLikeNorm(text) && !looksLikeConsequence(text) && !looksLikeLinks(text);
        look.frequencies += looksLikeFrequency(text);
        look.links += looksLikeLinks(text);
        look.words += std::ranges::any_of(text, [](QChar sign) { return sign.isLetter(); });
    }
    return look;
}

/// What the cells say about a field that the header suggests.
int contentBonus(AnnexField field, const ColumnLook &look)
{
    constexpr int most = 60;
    constexpr int few = 25;
    const auto judge = [](int share, int bonus, int malus) { return share >= most ? bonus : share < few ? -malus : 0; };
    if (look.filled == 0)
        return 0;
    switch (field) {
    case AnnexField::Code:
        return judge(look.share(look.codes), 15, 30);
    case AnnexField::Title:
        return look.share(look.codes) >= most ? -60 : look.isSparse() ? -40 : 0;
    case AnnexField::Group:
        return look.isSparse() ? 0 : -30;
    case AnnexField::Norm:
        return judge(look.share(look.norms), 10, 15);
    case AnnexField::Frequency:
        return judge(look.share(look.frequencies), 10, 10);
    case AnnexField::Target:
        return judge(look.share(look.norms), 35, 0);
    case AnnexField::Purpose:
        return look.share(look.norms) >= most ? -40 : 0;
    case AnnexField::Links:
        return judge(look.share(look.links), 25, 30);
    default:
        return 0;
    }
}

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
        for (const HeaderClaim &claim : named)
            claims.push_back({ claim.score + contentBonus(claim.field, look), column, claim.field });
    }
    std::ranges::stable_sort(claims, std::greater<> {}, &Claim::score);
    return claims;
}

QString numberedColumn(std::size_t column)
{
    return u"kolom "_s + QString::number(column + 1);
}

bool isTaken(const AnnexMapping &mapping, AnnexField field)
{
    return std::ranges::find(mapping.fields, std::optional(field)) != mapping.fields.end();
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
    if (has(AnnexField::Norm) || (has(AnnexField::Band) && titleSaysKpi))
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
        folded += small.isLetterOrNumber() || small == u'#' ? small : QChar(u' ');
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
    for (std::size_t column = 0; column < cells.size(); ++column)
        mapping.headers += cells[column].text.isEmpty() ? numberedColumn(column) : cells[column].text.simplified();
    std::size_t named = 0;
    for (const Claim &claim : claimsOf(grid, row)) {
        if (claim.score < leastScore || mapping.fields[claim.column] || isTaken(mapping, claim.field))
            continue;
        mapping.fields[claim.column] = claim.field;
        ++named;
        if (claim.field == AnnexField::Title || claim.field == AnnexField::Code)
            mapping.titleSaysKpi |= saysKpi(foldedHeader(cells[claim.column].text));
    }
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const bool band = !mapping.fields[column] && !cells[column].covered && isBandLabel(cells[column].text);
        if (band)
            mapping.fields[column] = AnnexField::Band;
        named += band;
    }
    const bool isHeader
        = named >= 2 && named * 2 >= filled && (mapping.has(AnnexField::Title) || mapping.has(AnnexField::Code));
    return isHeader ? std::optional(mapping) : std::nullopt;
}

std::optional<AnnexMapping> mappingByContent(const AnnexGrid &grid)
{
    constexpr int most = 60;
    constexpr std::size_t leastRows = 2;
    std::size_t width = 0;
    for (const AnnexGridRow &row : grid.rows)
        width = std::max(width, row.cells.size());
    if (grid.rows.size() < leastRows || width < 2)
        return std::nullopt;
    std::vector<ColumnLook> looks;
    for (std::size_t column = 0; column < width; ++column)
        looks.push_back(lookOfColumn(grid, column, 0));
    AnnexMapping mapping;
    mapping.fields.resize(width);
    for (std::size_t column = 0; column < width; ++column)
        mapping.headers += numberedColumn(column);
    const auto claim = [&](AnnexField field, const auto &count) {
        for (std::size_t column = 0; column < width; ++column) {
            const ColumnLook &look = looks[column];
            if (!mapping.fields[column] && look.filled >= 2 && look.share(count(column, look)) >= most) {
                mapping.fields[column] = field;
                return;
            }
        }
    };
    const auto onlyFirst = [](std::size_t column, const ColumnLook &look) { return column == 0 ? look.codes : 0; };
    claim(AnnexField::Code, onlyFirst);
    claim(AnnexField::Frequency, [](std::size_t, const ColumnLook &look) { return look.frequencies; });
    claim(AnnexField::Links, [](std::size_t, const ColumnLook &look) { return look.links; });
    claim(AnnexField::Norm, [](std::size_t column, const ColumnLook &look) { return column > 0 ? look.norms : 0; });
    claim(AnnexField::Title, [](std::size_t, const ColumnLook &look) { return look.words; });
    claim(AnnexField::Consequence, [](std::size_t, const ColumnLook &look) { return look.consequences; });
    if (!mapping.has(AnnexField::Norm) || !mapping.has(AnnexField::Title)
        || mapping.columnOf(AnnexField::Title) > mapping.columnOf(AnnexField::Norm))
        return std::nullopt;
    return mapping;
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
    unknown.hasHeader = grid.rows.size() > 1 && first.size() == width && std::ranges::all_of(first, [](const AnnexCell &cell) {
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
