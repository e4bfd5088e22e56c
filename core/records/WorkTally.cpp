// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkTally.h"

namespace {

using Column = RecordColumn;
using Need = RecordRow::Need;
using Detail = RecordRow::Detail;

} // namespace

WorkTally::WorkTally(const RecordPlan &plan) : m_plan(plan), m_cells(plan) { }

void WorkTally::add(RecordRow &row)
{
    const auto delivered = row.moment(Column::Date, row.has(Column::PlannedDate) ? Need::Optional : Need::Required, Detail::Day);
    // Work may be planned after today: it is not due yet.
    const QString plannedText = delivered ? QString() : row.text(Column::PlannedDate);
    const auto planned = readMoment(plannedText).value;
    if (row.isSound() && !delivered && plannedText.isEmpty())
        row.refuse(Column::Date, ProblemCode::EmptyCell);
    else if (!plannedText.isEmpty() && !planned)
        row.refuse(Column::PlannedDate, ProblemCode::NotAMoment);
    const auto rejected = row.yesNo(Column::Rejected, delivered ? Need::Required : Need::Optional);
    const auto bySupplier = row.yesNo(Column::SupplierRejected, Need::Optional);
    const bool isRepaired = row.yesNo(Column::Repaired, Need::Optional).value_or(false);
    const QString number = row.text(Column::Id);
    if (row.isSound() && !number.isEmpty()) {
        if (const int earlier = m_lines.value(number))
            row.refuse(Column::Id, ProblemCode::DuplicateRow, { QString::number(earlier) });
        else
            m_lines.insert(number, row.line());
    }
    if (!row.isSound() || (!delivered && planned->day >= m_plan.today))
        return;
    bool isInTerm = false;
    for (std::size_t i = 0; i < m_plan.targets.size(); ++i) {
        auto *cell = m_cells.at(i, delivered ? delivered->day : planned->day);
        if (!cell)
            continue;
        isInTerm = true;
        Sums &sums = cell->sums;
        if (!delivered) {
            ++sums.notDone;
            continue;
        }
        ++sums.delivered;
        sums.accepted += *rejected ? 0 : 1;
        sums.repaired += *rejected && isRepaired ? 1 : 0;
        sums.judgedBySupplier += bySupplier ? 1 : 0;
        sums.acceptedBySupplier += bySupplier && !*bySupplier ? 1 : 0;
    }
    m_outsideTerm += isInTerm ? 0 : 1;
}

std::optional<RecordFigure> WorkTally::figure(const RecordPlan &plan, const RecordTarget &target, const Period &period,
                                              const RecordRules &rules, const Sums &sums)
{
    const qint64 all = sums.delivered + (rules.countsPlannedWorks ? sums.notDone : 0);
    if (all == 0)
        return std::nullopt;
    FigureBuilder builder(plan, target, period);
    builder.setShare(Decimal(sums.accepted), Decimal(all));
    builder.tell(RecordFactCode::Counted, { QString::number(all) });
    builder.tellReadings(rules, readingKeysOf(target.feed.measure));
    builder.tellCount(RecordFactCode::PlannedNotDone, sums.notDone);
    builder.tellCount(RecordFactCode::Repaired, sums.repaired);
    if (sums.judgedBySupplier > 0)
        builder.tell(RecordFactCode::SupplierFigure, { QString::number(sums.acceptedBySupplier), QString::number(sums.judgedBySupplier) });
    return builder.take();
}

std::vector<RecordFigure> WorkTally::figures() const
{
    std::vector<RecordFigure> figures;
    for (std::size_t i = 0; i < m_plan.targets.size(); ++i) {
        for (const auto &[period, cell] : m_cells.of(i)) {
            if (auto one = figure(m_plan, m_plan.targets[i], period, cell.rules, cell.sums))
                figures.push_back(std::move(*one));
        }
    }
    return figures;
}
