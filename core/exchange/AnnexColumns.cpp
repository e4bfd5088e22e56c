// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexColumns.h"

#include "AnnexCells.h"
#include "AnnexHeader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsLookedAt = 200;
constexpr qsizetype longestHeader = 70;

bool namesKpi(const QString &text)
{
    static const QRegularExpression expression(uR"re(^(KPI|PI|SLA)[-\s]?[A-Z]{1,3}$)re"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

std::size_t widthOf(const AnnexGrid &grid)
{
    std::size_t width = 0;
    for (const AnnexGridRow &row : grid.rows)
        width = std::max(width, row.cells.size());
    return width;
}

/// Words only, in every column: a header, though nobody knows its words.
bool isUnknownHeader(const AnnexGridRow &row, std::size_t width)
{
    return row.cells.size() == width && std::ranges::all_of(row.cells, [](const AnnexCell &cell) {
               return !cell.text.isEmpty() && !cell.covered && cell.text.size() <= longestHeader
                   && !looksLikeNorm(cell.text) && !looksLikeCode(cell.text) && !looksLikeFrequency(cell.text);
           });
}

/// What the columns hold, each field for the first column that is mostly that.
void claimColumns(const std::vector<ColumnLook> &looks, AnnexMapping &mapping)
{
    const auto claim = [&](AnnexField field, const auto &count) {
        for (std::size_t column = 0; column < looks.size(); ++column) {
            const ColumnLook &look = looks[column];
            if (!mapping.fields[column] && look.filled >= 2 && look.isMostly(count(column, look))) {
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
}

} // namespace

ColumnLook lookOfColumn(const AnnexGrid &grid, std::size_t column, std::size_t fromRow)
{
    ColumnLook look;
    QSet<QString> texts;
    const std::size_t end = std::min(grid.rows.size(), fromRow + rowsLookedAt);
    for (std::size_t i = fromRow; i < end; ++i) {
        const auto &cells = grid.rows[i].cells;
        look.rows += std::ranges::count_if(cells, [](const AnnexCell &cell) { return !cell.text.isEmpty(); }) > 1;
        if (column >= cells.size() || cells[column].text.isEmpty() || cells[column].covered)
            continue;
        const QString &text = cells[column].text;
        ++look.filled;
        texts << text.toCaseFolded();
        look.codes += looksLikeCode(text);
        look.names += namesKpi(text);
        look.consequences += looksLikeConsequence(text);
        look.norms += looksLikeNorm(text) && !looksLikeConsequence(text) && !looksLikeLinks(text);
        look.bareNorms += isOnlyNorm(text);
        look.periods += isOnlyFrequency(text);
        look.frequencies += looksLikeFrequency(text);
        look.links += looksLikeLinks(text);
        look.words += std::ranges::any_of(text, [](QChar sign) { return sign.isLetter(); });
    }
    look.different = static_cast<int>(texts.size());
    return look;
}

/// What the cells say about a field that the header suggests.
int contentBonus(AnnexField field, const ColumnLook &look)
{
    constexpr int most = ColumnLook::most;
    constexpr int few = 25;
    const auto judge = [](int share, int bonus, int malus) { return share >= most ? bonus : share < few ? -malus : 0; };
    if (look.filled == 0)
        return 0;
    switch (field) {
    case AnnexField::Code:
        return judge(look.share(look.codes), 15, 30);
    case AnnexField::Title:
        if (look.share(look.codes) >= most || look.isMostly(look.bareNorms))
            return -60;
        return look.isSparse() ? -40 : 0;
    case AnnexField::Method:
        return look.isMostly(look.periods) ? -40 : 0;
    case AnnexField::Group:
        return look.isSparse() || look.isRepeated() ? 0 : -30;
    case AnnexField::Norm:
        return look.norms == 0 ? -30 : judge(look.share(look.norms), 10, 15);
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

QString numberedColumn(std::size_t column)
{
    return u"kolom "_s + QString::number(column + 1);
}

std::optional<AnnexMapping> mappingByContent(const AnnexGrid &grid)
{
    constexpr std::size_t leastRows = 2;
    const std::size_t width = widthOf(grid);
    if (grid.rows.size() < leastRows || width < 2)
        return std::nullopt;
    AnnexMapping mapping;
    mapping.isGuessed = true;
    mapping.rowsAbove = isUnknownHeader(grid.rows.front(), width) ? 1 : 0;
    mapping.fields.resize(width);
    std::vector<ColumnLook> looks;
    for (std::size_t column = 0; column < width; ++column) {
        looks.push_back(lookOfColumn(grid, column, mapping.rowsAbove));
        mapping.headers
            += mapping.rowsAbove > 0 ? grid.rows.front().cells[column].text.simplified() : numberedColumn(column);
    }
    claimColumns(looks, mapping);
    const bool isOfKpis = mapping.rowsAbove == 0 || mapping.has(AnnexField::Code) || mapping.has(AnnexField::Frequency)
        || mapping.has(AnnexField::Consequence);
    if (!isOfKpis || !mapping.has(AnnexField::Norm) || !mapping.has(AnnexField::Title)
        || mapping.columnOf(AnnexField::Title) > mapping.columnOf(AnnexField::Norm))
        return std::nullopt;
    return mapping;
}
