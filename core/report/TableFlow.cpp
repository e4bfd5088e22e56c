// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFlow.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace ReportStyle;

namespace {

constexpr qreal padding = 40;
constexpr qreal glyphSide = 95;
constexpr qreal partIndent = 110;
constexpr qreal captionGap = 50;
constexpr qreal longestWord = textWidth * 0.45; ///< a longer one is broken, rather than squeezing the other columns
constexpr qreal shortTable = textHeight * 0.45; ///< a table up to this high is not split

struct Column
{
    qreal x = 0;
    qreal width = 0;
};

/// What the texts of a column ask for: its longest word at least, its longest line at best.
struct Need
{
    qreal least = 0;
    qreal best = 0;
    qreal share = 1; ///< how much of the page the table would give it

    [[nodiscard]] qreal at(qreal limit) const { return std::min(best, std::max(least, limit * share)); }
};

QFont cellFont(const ReportCell &cell)
{
    return font(Letter::Body, cell.strong || cell.verdict);
}

/// What stands in a column beside its text: padding, glyph, indent.
qreal beside(const ReportCell &cell)
{
    return 2 * padding + (cell.verdict ? glyphSide + padding : 0) + (cell.part ? partIndent : 0);
}

void widen(Need &need, const QString &text, const QFont &textFont, qreal extra)
{
    const QFontMetricsF metrics(textFont);
    const auto width = [&metrics](const QString &part) { return std::ceil(metrics.horizontalAdvance(part)) + 4; };
    need.best = std::max(need.best, width(text) + extra);
    for (const QString &word : text.split(u' '))
        need.least = std::max(need.least, std::min(width(word) + extra, longestWord));
}

std::vector<Need> needsOf(const ReportTable &table)
{
    std::vector<Need> needs(table.widths.size());
    for (std::size_t i = 0; i < needs.size(); ++i) {
        needs[i].share = table.widths[i];
        if (i < static_cast<std::size_t>(table.header.size()))
            widen(needs[i], table.header[static_cast<qsizetype>(i)], font(Letter::Small, true), 2 * padding);
        for (const std::vector<ReportCell> &row : table.rows) {
            if (i < row.size())
                widen(needs[i], row[i].text, cellFont(row[i]), beside(row[i]));
        }
    }
    return needs;
}

/// What the columns take when none is wider than @p limit times its share without a word that asks for it.
qreal widthAt(const std::vector<Need> &needs, qreal limit)
{
    qreal total = 0;
    for (const Need &need : needs)
        total += need.at(limit);
    return total;
}

/// The limit at which the columns fill the page: short columns keep their lines whole, long ones wrap.
qreal fillingLimit(const std::vector<Need> &needs)
{
    qreal low = 0;
    qreal high = textWidth;
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i) {
        const qreal middle = (low + high) / 2;
        (widthAt(needs, middle) <= textWidth ? low : high) = middle;
    }
    return low;
}

/// Where all lines fit, the table's shares divide what is left.
std::vector<Column> columnsOf(const ReportTable &table)
{
    const std::vector<Need> needs = needsOf(table);
    const qreal limit = fillingLimit(needs);
    const qreal taken = widthAt(needs, limit);
    const qreal squeeze = std::min(1.0, textWidth / std::max(taken, 1.0));
    const int shares = std::max(1, std::accumulate(table.widths.begin(), table.widths.end(), 0));
    std::vector<Column> columns;
    qreal x = margin;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const qreal spare = std::max(0.0, textWidth - taken) * table.widths[i] / shares;
        columns.push_back({ x, needs[i].at(limit) * squeeze + spare });
        x += columns.back().width;
    }
    return columns;
}

QRectF textRect(const Column &column, const ReportCell &cell, qreal top, qreal height)
{
    return { column.x + beside(cell) - padding, top + padding, column.width - beside(cell), height - 2 * padding };
}

qreal rowHeight(const std::vector<Column> &columns, const std::vector<ReportCell> &row)
{
    qreal height = glyphSide;
    for (std::size_t i = 0; i < std::min(columns.size(), row.size()); ++i)
        height = std::max(height, PageFlow::heightOf(row[i].text, cellFont(row[i]), textRect(columns[i], row[i], 0, 0).width()));
    return height + 2 * padding;
}

qreal headerHeight(const std::vector<Column> &columns, const ReportTable &table)
{
    qreal height = 0;
    for (std::size_t i = 0; i < std::min(columns.size(), static_cast<std::size_t>(table.header.size())); ++i) {
        const qreal width = columns[i].width - 2 * padding;
        height = std::max(height, PageFlow::heightOf(table.header[static_cast<qsizetype>(i)], font(Letter::Small, true), width));
    }
    return height + 2 * padding;
}

qreal captionHeight(const ReportTable &table)
{
    return table.caption.isEmpty() ? 0 : PageFlow::heightOf(table.caption, font(Letter::Lead, true), textWidth) + captionGap;
}

void addRow(PageFlow &flow, const std::vector<Column> &columns, const std::vector<ReportCell> &row, qreal height)
{
    for (std::size_t i = 0; i < std::min(columns.size(), row.size()); ++i) {
        const ReportCell &cell = row[i];
        if (cell.verdict) {
            const qreal left = columns[i].x + padding + (cell.part ? partIndent : 0);
            flow.add(GlyphItem { QRectF(left, flow.y() + padding + 20, glyphSide, glyphSide), *cell.verdict });
        }
        const QColor colour = cell.verdict ? inkOf(*cell.verdict).text : ink;
        const QRectF rect = textRect(columns[i], cell, flow.y(), height);
        flow.add(TextItem { rect, PageFlow::breakable(cell.text, cellFont(cell), rect.width()), cellFont(cell), colour,
                            cell.rightAligned });
    }
    flow.skip(height);
    flow.add(LineItem { QLineF(margin, flow.y(), margin + textWidth, flow.y()), line, 5 });
}

bool isRightAligned(const ReportTable &table, std::size_t column)
{
    return std::ranges::any_of(table.rows, [column](const std::vector<ReportCell> &row) {
        return column < row.size() && row[column].rightAligned;
    });
}

void addHeader(PageFlow &flow, const std::vector<Column> &columns, const ReportTable &table, qreal height)
{
    flow.add(FillItem { QRectF(margin, flow.y(), textWidth, height), softFill, softFill });
    for (std::size_t i = 0; i < std::min(columns.size(), static_cast<std::size_t>(table.header.size())); ++i) {
        flow.add(TextItem { textRect(columns[i], {}, flow.y(), height), table.header[static_cast<qsizetype>(i)],
                            font(Letter::Small, true), secondary, isRightAligned(table, i) });
    }
    flow.skip(height);
    flow.add(LineItem { QLineF(margin, flow.y(), margin + textWidth, flow.y()), line, 8 });
}

/// The height of the rows from @p first that stay together: a kpi stays with its first part.
qreal togetherHeight(const std::vector<Column> &columns, const ReportTable &table, std::size_t first)
{
    qreal height = rowHeight(columns, table.rows[first]);
    const bool isPart = !table.rows[first].empty() && table.rows[first].front().part;
    const std::size_t next = first + 1;
    if (!isPart && next < table.rows.size() && !table.rows[next].empty() && table.rows[next].front().part)
        height += rowHeight(columns, table.rows[next]);
    return height;
}

} // namespace

qreal tableStart(const ReportTable &table)
{
    const std::vector<Column> columns = columnsOf(table);
    const qreal head = captionHeight(table) + headerHeight(columns, table);
    qreal rows = 0;
    for (const std::vector<ReportCell> &row : table.rows)
        rows += rowHeight(columns, row);
    if (head + rows <= shortTable || table.rows.size() < 2)
        return head + rows;
    return head + togetherHeight(columns, table, 0) + rowHeight(columns, table.rows[1]);
}

void flowTable(PageFlow &flow, const ReportTable &table)
{
    const std::vector<Column> columns = columnsOf(table);
    const qreal header = headerHeight(columns, table);
    flow.need(tableStart(table));
    if (!table.caption.isEmpty()) {
        flow.addText(table.caption, font(Letter::Lead, true), ink, margin, textWidth);
        flow.skip(captionGap);
    }
    addHeader(flow, columns, table, header);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (!flow.fits(togetherHeight(columns, table, i))) {
            flow.newPage();
            addHeader(flow, columns, table, header);
        }
        addRow(flow, columns, table.rows[i], rowHeight(columns, table.rows[i]));
    }
    flow.skip(180);
}
