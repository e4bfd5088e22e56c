// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportText.h"

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const std::vector<ReportCell> &row)
{
    QStringList texts;
    for (const ReportCell &cell : row)
        texts += cell.text;
    return texts.join(u" | "_s);
}

QString textOf(const ReportTable &table)
{
    QStringList lines;
    if (!table.caption.isEmpty())
        lines += table.caption;
    lines += table.header.join(u" | "_s);
    for (const std::vector<ReportCell> &row : table.rows)
        lines += lineOf(row);
    return lines.join(u'\n');
}

QString textOf(const ReportBlock &block)
{
    if (const auto *text = std::get_if<ReportText>(&block))
        return text->text;
    if (const auto *table = std::get_if<ReportTable>(&block))
        return textOf(*table);
    if (const auto *chart = std::get_if<ChartSpec>(&block))
        return chart->title + u". "_s + chart->summary;
    if (const auto *timeline = std::get_if<TimelineSpec>(&block))
        return timeline->title + u". "_s + timeline->summary;
    const auto &verdict = std::get<ReportVerdict>(block);
    return verdict.heading + u". "_s + verdict.text;
}

} // namespace

QString plainTextOf(const Report &report)
{
    QStringList lines { report.title, report.subtitle };
    lines += report.facts;
    for (const ReportSection &section : report.sections) {
        lines += section.title;
        for (const ReportBlock &block : section.blocks)
            lines += textOf(block);
    }
    return lines.join(u'\n');
}
