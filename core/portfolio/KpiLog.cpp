// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiLog.h"

#include "PortfolioPrivate.h"
#include "ReadLog.h"

namespace {

LogStep stepOf(StepKind step)
{
    switch (step) {
    case StepKind::Undo: return LogStep::Undone;
    case StepKind::Redo: return LogStep::Redone;
    case StepKind::Do: break;
    }
    return LogStep::Done;
}

} // namespace

std::vector<KpiLogEntry> Portfolio::kpiLog(KpiId kpi, int limit) const
{
    std::vector<KpiLogEntry> entries;
    for (LoggedRows &change : valueOrEmpty(d->store->logOf(kpi, limit))) {
        const AuditEvent &event = change.event;
        entries.push_back({ event.number, event.time, event.utcOffset, event.user, stepOf(event.step), event.kind,
                            std::move(change.rows) });
    }
    return entries;
}
