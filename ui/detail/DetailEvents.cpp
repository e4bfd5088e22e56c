// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetailEvents.h"

#include "Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DetailEvents)
};

/// The norm of @p row is another version than that of the period before, and says something else.
bool isNewNorm(const PeriodRow &before, const PeriodRow &row, Unit unit)
{
    return before.norm && row.norm && before.norm->validFrom != row.norm->validFrom && normText(*before.norm, unit) != normText(*row.norm, unit);
}

ChartEvent normEvent(const PeriodRow &row, int column, Unit unit)
{
    const QString norm = normText(*row.norm, unit);
    const QDate &from = row.norm->validFrom;
    ChartEvent event;
    event.column = column;
    event.along = 0;
    event.label = from.isValid() ? Texts::tr("%1: norm %2").arg(shownShortDate(from), norm) : Texts::tr("norm %1").arg(norm);
    event.description = from.isValid() ? Texts::tr("Vanaf %1 is de norm %2").arg(shownDate(from), norm) : Texts::tr("De norm wordt %1").arg(norm);
    return event;
}

} // namespace

std::vector<ChartEvent> DetailEvents::of(const std::vector<PeriodRow> &rows, Unit unit)
{
    std::vector<ChartEvent> events;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int column = static_cast<int>(i);
        if (i > 0 && isNewNorm(rows[i - 1], rows[i], unit))
            events.push_back(normEvent(rows[i], column, unit));
        for (const Measurement &one : rows[i].measured) {
            const QString note = one.note.simplified();
            if (!note.isEmpty())
                events.push_back({ column, 0.5, periodShort(one.cell.period) + u": "_s + note, Texts::tr("Toelichting bij %1: %2").arg(periodName(one.cell.period), note) });
        }
    }
    return events;
}
