// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineSection.h"

#include "DossierWords.h"
#include "ProcedureLibrary.h"
#include "RemedyTimeline.h"
#include "TimelineTable.h"

using namespace Qt::StringLiterals;

namespace {

/// What the picture shows, and nothing before or behind it.
ReportTable tableOf(const TimelineSpec &spec)
{
    const TimelineTable timeline = timelineTable(spec);
    ReportTable table;
    table.header = timeline.header;
    table.widths = { 3, 4, 3, 3, 2, 5 };
    for (const TimelineRow &row : timeline.rows) {
        if (row.from > spec.last || (row.to.isValid() && row.to < spec.first))
            continue;
        std::vector<ReportCell> cells;
        for (const QString &text : TimelineTable::cells(row))
            cells.push_back({ .text = text });
        if (cells.back().text.isEmpty())
            cells.back().text = timelineSentence(spec, row.id);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

std::optional<ReportSection> timelineSection(const Portfolio &portfolio, const RemedyData &data, const std::optional<KpiId> &only)
{
    if (!data.contract || (data.cases.empty() && data.sanctions.empty()))
        return std::nullopt;
    const std::vector<Procedure> procedures = latestProcedures(portfolio, procedureLibrary());
    RemedyTimeline timeline(portfolio, data, procedures);
    if (only)
        timeline.showOnly(*only);
    TimelineSpec spec = timeline.spec(timeline.whole());
    ReportSection section { dossierPhrase(DossierPhrase::Timeline), {} };
    ReportTable table = tableOf(spec);
    section.blocks.emplace_back(std::move(spec));
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    return section;
}
