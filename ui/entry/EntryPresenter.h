// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryModel.h"
#include "Workspace.h"

#include <QItemSelectionRange>
#include <QObject>

#include <map>
#include <optional>
#include <set>

/// Everything that is entered in one contract and one year: reads typed and pasted texts, stores what is sure at once,
/// and keeps what is not with its question.
class EntryPresenter : public QObject
{
    Q_OBJECT

public:
    explicit EntryPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// Reads anew if something changed since. Returns whether there is something to enter.
    bool load();
    [[nodiscard]] EntryModel *model() { return &m_model; }
    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);
    [[nodiscard]] std::vector<int> years() const; ///< that the contract runs in, up to now
    [[nodiscard]] bool canStep(int direction) const; ///< a year before or after that the contract runs in, up to now
    /// "september: 15 van 17 gevuld": of the last closed month.
    [[nodiscard]] QString filledText() const;

    void type(const QModelIndex &index, const QString &text);
    /// Enters value, or numerator and denominator, with source, note and evidence, from the bar above the grid; one
    /// without a value empties its cell.
    Status enter(const Measurement &measurement);
    struct PasteSummary
    {
        int rows = 0;
        int columns = 0;
        int stored = 0;
        int questions = 0;
        bool undoable = false; ///< something changed by it
        int outside = 0; ///< cells that hold no measurement there
    };
    PasteSummary paste(const QModelIndex &at, const QString &text);
    /// Takes the last paste back, with the questions it left.
    Status undoPaste();
    [[nodiscard]] QString copy(const QItemSelectionRange &range) const;
    Status fillDown(const QItemSelectionRange &range);
    Status clear(const QItemSelectionRange &range);
    /// Takes one of the suggestions of a pending cell.
    Status answer(const QModelIndex &index, const Decimal &value);
    void discard(const QModelIndex &index); ///< forgets what was typed in a pending cell
    /// The next cell with a question after @p from, round the end; invalid when there is none.
    [[nodiscard]] QModelIndex nextQuestion(const QModelIndex &from) const;
    [[nodiscard]] int questions() const { return static_cast<int>(m_pending.size()); }
    [[nodiscard]] QModelIndex firstRowOf(KpiId kpi) const;
    /// Turns to the year of @p cell and says where it is; invalid when the grid has no such cell.
    QModelIndex show(const Cell &cell);
    [[nodiscard]] int firstRow() const; ///< that is no heading; -1 without one
    /// Where entry goes on in this row: the first missing value, else the last closed period, else the running one.
    [[nodiscard]] QModelIndex startIn(int row) const;

Q_SIGNALS:
    void changed();
    void pasteLeft(); ///< something else changed since: the last paste is no longer the last step

private:
    void forget();
    [[nodiscard]] EntryModel::Content read() const;
    void readRow(EntryModel::Content &content, const EntryRow &row) const;
    [[nodiscard]] EntryCell readCell(const EntryRow &row, int month) const;
    [[nodiscard]] std::optional<Measurement> measurementFrom(const QModelIndex &index,
                                                             const EntryReading &reading) const;
    /// What one text for one cell came to: a value to store, an empty cell, or a question that is kept.
    struct Taken
    {
        std::optional<Measurement> measurement;
        bool empty = false;
    };
    Taken take(const QModelIndex &index, const QString &text);

    Workspace &m_workspace;
    EntryModel m_model;
    int m_year = 0;
    bool m_stale = true;
    std::map<Cell, PendingEntry> m_pending;
    std::set<Cell> m_pasted;
    bool m_pasting = false;
};
