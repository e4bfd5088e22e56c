// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPresenter.h"
#include "MeasurementVerbs.h"

// Work on blocks of cells: paste, copy, fill down, clear. Each is one undo step.

namespace {

QStringList linesOf(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QStringList lines = plain.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

EntryPresenter::PasteSummary EntryPresenter::paste(const QModelIndex &at, const QString &text)
{
    PasteSummary summary;
    std::vector<Measurement> measurements;
    m_pasted.clear();
    int row = at.row();
    for (const QString &line : linesOf(text)) {
        while (row < m_model.rowCount() && m_model.isHeading(row))
            ++row;
        const QStringList texts = line.split(u'\t');
        summary.columns = std::max(summary.columns, static_cast<int>(texts.size()));
        ++summary.rows;
        for (int i = 0; i < texts.size(); ++i) {
            const QModelIndex index = m_model.index(row, at.column() + i);
            const EntryCell *cell = m_model.cell(index);
            if (texts[i].trimmed().isEmpty())
                continue;
            if (!cell || !cell->period || !cell->open) {
                ++summary.outside;
                continue;
            }
            m_pasted.insert(m_model.address(index));
            const Taken taken = take(index, texts[i]);
            if (taken.measurement)
                measurements.push_back(*taken.measurement);
            else if (!taken.empty)
                ++summary.questions;
        }
        ++row;
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

QString EntryPresenter::copy(const QItemSelectionRange &range) const
{
    QStringList lines;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList texts;
        for (int column = range.left(); column <= range.right(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            const QString edit = index.data(Qt::EditRole).toString();
            texts += edit.isEmpty() ? index.data(Qt::DisplayRole).toString() : edit;
        }
        lines += texts.join(u'\t');
    }
    return lines.join(u'\n');
}

Status EntryPresenter::fillDown(const QItemSelectionRange &range)
{
    std::vector<Measurement> measurements;
    for (int column = range.left(); column <= range.right(); ++column) {
        const EntryCell *source = m_model.cell(m_model.index(range.top(), column));
        if (!source || !source->measurement)
            continue;
        for (int row = range.top() + 1; row <= range.bottom(); ++row) {
            const QModelIndex index = m_model.index(row, column);
            const Unit from = m_model.content().indicators[static_cast<std::size_t>(range.top())].unit;
            const Unit to = m_model.content().indicators[static_cast<std::size_t>(row)].unit;
            if (!index.flags().testFlag(Qt::ItemIsEditable) || from != to)
                continue; // 97% is no number of seconds
            m_pending.erase(m_model.address(index));
            Measurement copy = *source->measurement;
            copy.cell = m_model.address(index);
            measurements.push_back(copy);
        }
    }
    const auto stored = enterMeasurements(*m_workspace.portfolio(), measurements, ChangeKind::FillMeasurements);
    forget();
    if (!stored)
        return stored.error();
    return done();
}

Status EntryPresenter::clear(const QItemSelectionRange &range)
{
    std::vector<Cell> cells;
    for (const QModelIndex &index : range.indexes()) {
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
