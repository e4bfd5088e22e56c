// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPresenter.h"
#include "MeasurementVerbs.h"

#include <QSet>

// Work on blocks of cells: paste, copy, fill down, clear. Each is one undo step.

namespace {

QModelIndex topLeftOf(const QList<QItemSelectionRange> &ranges)
{
    QModelIndex first;
    for (const QItemSelectionRange &range : ranges) {
        const QModelIndex corner = range.topLeft();
        if (!first.isValid())
            first = corner;
        first = first.sibling(std::min(first.row(), corner.row()), std::min(first.column(), corner.column()));
    }
    return first;
}

QModelIndexList cellsOf(const QList<QItemSelectionRange> &ranges)
{
    QModelIndexList cells;
    for (const QItemSelectionRange &range : ranges)
        cells += range.indexes();
    return cells;
}

/// Where each text of the block goes, in order; an index that is no month for what lies outside the grid.
std::vector<std::pair<QModelIndex, QString>> placed(const EntryModel &model, const QList<QItemSelectionRange> &target,
                                                    const CellTexts &block)
{
    std::vector<std::pair<QModelIndex, QString>> result;
    const bool single = block.size() == 1 && block.front().size() == 1;
    if (const QModelIndexList cells = cellsOf(target); single && cells.size() > 1) {
        for (const QModelIndex &cell : cells) {
            if (cell.flags().testFlag(Qt::ItemIsEditable))
                result.emplace_back(cell, block.front().front());
        }
        return result;
    }
    const QModelIndex at = topLeftOf(target);
    int row = at.row();
    for (const QStringList &texts : block) {
        while (row < model.rowCount() && model.isHeading(row))
            ++row;
        for (int i = 0; i < texts.size(); ++i)
            result.emplace_back(model.index(row, at.column() + i), texts[i]);
        ++row;
    }
    return result;
}

} // namespace

EntryPresenter::PasteSummary EntryPresenter::paste(const QList<QItemSelectionRange> &target, const CellTexts &block)
{
    PasteSummary summary;
    std::vector<Measurement> measurements;
    m_pasted.clear();
    summary.rows = static_cast<int>(block.size());
    for (const QStringList &texts : block)
        summary.columns = std::max(summary.columns, static_cast<int>(texts.size()));
    for (const auto &[index, text] : placed(m_model, target, block)) {
        if (text.trimmed().isEmpty())
            continue;
        const EntryCell *cell = m_model.cell(index);
        if (!cell || !cell->period || !cell->open) {
            ++summary.outside;
            continue;
        }
        m_pasted.insert(m_model.address(index));
        const Taken taken = take(index, text);
        if (taken.measurement)
            measurements.push_back(*taken.measurement);
        else if (!taken.empty)
            ++summary.questions;
    }
    m_pasting = true;
    const auto stored = enterMeasurements(*m_workspace.portfolio(), measurements, ChangeKind::PasteMeasurements);
    m_pasting = false;
    if (m_workspace.check(stored)) {
        summary.stored = static_cast<int>(measurements.size());
        summary.undoable = *stored > 0;
    }
    forget();
    return summary;
}

Status EntryPresenter::undoPaste()
{
    const std::set<Cell> pasted = m_pasted;
    const auto undone = m_workspace.portfolio()->undo();
    if (undone) {
        for (const Cell &cell : pasted)
            m_pending.erase(cell);
        m_pasted.clear();
    }
    forget();
    return undone ? done() : Status(undone.error());
}

EntryPresenter::Copied EntryPresenter::copy(const QList<QItemSelectionRange> &ranges) const
{
    const QModelIndexList list = cellsOf(ranges);
    const QSet<QModelIndex> cells(list.begin(), list.end());
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex &cell : cells) {
        rows.insert(cell.row());
        columns.insert(cell.column());
    }
    Copied copied;
    for (const int row : rows) {
        copied.own.emplace_back();
        copied.shown.emplace_back();
        for (const int column : columns) {
            const QModelIndex index = m_model.index(row, column);
            const bool chosen = cells.contains(index);
            const EntryCell *cell = m_model.cell(index);
            const QString shown = index.data(Qt::DisplayRole).toString();
            const QString edit = index.data(Qt::EditRole).toString();
            const bool fraction = cell && cell->measurement && cell->measurement->numerator;
            copied.own.back() += !chosen ? QString() : edit.isEmpty() ? shown : edit;
            // "738/1000" would be a day to a sheet; "4.806" a fraction to some.
            copied.shown.back() += !chosen ? QString() : fraction || edit.isEmpty() ? shown : edit;
        }
    }
    return copied;
}

std::vector<Measurement> EntryPresenter::filledDown(const QItemSelectionRange &range, int &skipped)
{
    int top = range.top();
    if (range.height() == 1) { // as in a sheet: from the line above
        do
            --top;
        while (top >= 0 && m_model.isHeading(top));
    }
    std::vector<Measurement> measurements;
    for (int column = range.left(); column <= range.right() && top >= 0; ++column) {
        const EntryCell *source = m_model.cell(m_model.index(top, column));
        if (!source || !source->measurement)
            continue;
        for (int row = top + 1; row <= range.bottom(); ++row) {
            const QModelIndex index = m_model.index(row, column);
            if (m_model.isHeading(row))
                continue;
            const Unit from = enteredUnit(m_model.content().indicators[static_cast<std::size_t>(top)]);
            const Unit to = enteredUnit(m_model.content().indicators[static_cast<std::size_t>(row)]);
            if (!index.flags().testFlag(Qt::ItemIsEditable) || from != to) {
                ++skipped; // 97% is no number of seconds
                continue;
            }
            m_pending.erase(m_model.address(index));
            Measurement copy = *source->measurement;
            copy.cell = m_model.address(index);
            measurements.push_back(copy);
        }
    }
    return measurements;
}

Result<int> EntryPresenter::fillDown(const QList<QItemSelectionRange> &ranges)
{
    int skipped = 0;
    std::vector<Measurement> measurements;
    for (const QItemSelectionRange &range : ranges) {
        const std::vector<Measurement> more = filledDown(range, skipped);
        measurements.insert(measurements.end(), more.begin(), more.end());
    }
    const auto stored = enterMeasurements(*m_workspace.portfolio(), measurements, ChangeKind::FillMeasurements);
    forget();
    return stored ? Result<int>(skipped) : Result<int>(stored.error());
}

Status EntryPresenter::clear(const QList<QItemSelectionRange> &ranges)
{
    std::vector<Cell> cells;
    for (const QModelIndex &index : cellsOf(ranges)) {
        const EntryCell *cell = m_model.cell(index);
        if (!cell || !cell->period)
            continue;
        // What was typed over a value and could not be taken goes first; the value under it was not seen.
        if (m_pending.erase(m_model.address(index)) == 0)
            cells.push_back(m_model.address(index));
    }
    const auto cleared = clearMeasurements(*m_workspace.portfolio(), cells);
    forget();
    if (!cleared)
        return cleared.error();
    return done();
}
