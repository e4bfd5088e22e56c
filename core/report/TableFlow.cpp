// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFlow.h"

#include <algorithm>

using namespace ReportStyle;

namespace {

constexpr qreal padding = 40;
constexpr qreal glyphSide = 95;

struct Column
{
    qreal x = 0;
    qreal width = 0;
};

std::vector<Column> columnsOf(const ReportTable &table)
{
    int total = 0;
    for (const int width : table.widths)
        total += width;
    std::vector<Column> columns;
    qreal x = margin;
    for (const int width : table.widths) {
        columns.push_back({ x, textWidth * width / qMax(total, 1) });
        x += columns.back().width;
    }
    return columns;
}

QRectF textRect(const Column &column, const ReportCell &cell, qreal top, qreal height)
{
    QRectF rect(column.x + padding, top + padding, column.width - 2 * padding, height - 2 * padding);
    if (cell.verdict)
        rect.setLeft(rect.left() + glyphSide + padding);
    return rect;
}

qreal rowHeight(const std::vector<Column> &columns, const std::vector<ReportCell> &row, Letter letter)
{
    qreal height = 0;
    for (std::size_t i = 0; i < qMin(columns.size(), row.size()); ++i) {
        const qreal width = textRect(columns[i], row[i], 0, 1).width();
        height = std::max(height, PageFlow::heightOf(row[i].text, font(letter, row[i].strong), width));
    }
    return std::max(height, glyphSide) + 2 * padding;
}

void addRow(PageFlow &flow, const std::vector<Column> &columns, const std::vector<ReportCell> &row, qreal height)
{
    for (std::size_t i = 0; i < qMin(columns.size(), row.size()); ++i) {
        const ReportCell &cell = row[i];
        const QRectF rect = textRect(columns[i], cell, flow.y(), height);
        if (cell.verdict) {
            const qreal top = flow.y() + padding + 20;
            flow.add(GlyphItem { QRectF(columns[i].x + padding, top, glyphSide, glyphSide), *cell.verdict });
        }
        const QColor colour = cell.verdict ? inkOf(*cell.verdict).text : ink;
        flow.add(TextItem { rect, cell.text, font(Letter::Body, cell.strong || cell.verdict), colour, cell.rightAligned });
    }
    flow.skip(height);
    flow.add(LineItem { QLineF(margin, flow.y(), margin + textWidth, flow.y()), line, 5 });
}

void addHeader(PageFlow &flow, const std::vector<Column> &columns, const ReportTable &table, qreal height)
{
    flow.add(FillItem { QRectF(margin, flow.y(), textWidth, height), softFill, softFill });
    for (std::size_t i = 0; i < qMin(columns.size(), static_cast<std::size_t>(table.header.size())); ++i) {
        const bool right = !table.rows.empty() && i < table.rows.front().size() && table.rows.front()[i].rightAligned;
        flow.add(TextItem { textRect(columns[i], {}, flow.y(), height), table.header[static_cast<qsizetype>(i)],
                            font(Letter::Small, true), secondary, right });
    }
    flow.skip(height);
    flow.add(LineItem { QLineF(margin, flow.y(), margin + textWidth, flow.y()), line, 8 });
}

} // namespace

void flowTable(PageFlow &flow, const ReportTable &table)
{
    const std::vector<Column> columns = columnsOf(table);
    std::vector<ReportCell> header;
    for (const QString &text : table.header)
        header.push_back({ .text = text, .strong = true });
    const qreal headerHeight = rowHeight(columns, header, Letter::Small);
    const qreal captionHeight = table.caption.isEmpty() ? 0 : 200;
    const qreal firstRow = table.rows.empty() ? 0 : rowHeight(columns, table.rows.front(), Letter::Body);

    flow.need(captionHeight + headerHeight + firstRow);
    if (!table.caption.isEmpty()) {
        flow.addText(table.caption, font(Letter::Lead, true), ink, margin, textWidth);
        flow.skip(50);
    }
    addHeader(flow, columns, table, headerHeight);
    for (const std::vector<ReportCell> &row : table.rows) {
        const qreal height = rowHeight(columns, row, Letter::Body);
        if (!flow.fits(height)) {
            flow.newPage();
            addHeader(flow, columns, table, headerHeight);
        }
        addRow(flow, columns, row, height);
    }
    flow.skip(180);
}
