// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ClipboardTable.h"
#include "DraftKeeper.h"
#include "EntryArrangement.h"
#include "Workspace.h"

#include <QItemSelectionRange>
#include <QObject>

#include <map>
#include <optional>
#include <set>

/// Everything that is entered in one contract and one year: reads typed and pasted texts, stores what is sure at once,
/// and keeps what is not with its question: until it is answered or given up, whatever contract or year is shown meanwhile.
class EntryPresenter : public QObject, public DraftKeeper
{
    Q_OBJECT

public:
    explicit EntryPresenter(Workspace &workspace, QObject *parent = nullptr);
    ~EntryPresenter() override;

    /// Reads anew if something changed since. Returns whether there is something to enter.
    bool load();
    [[nodiscard]] EntryModel *model() { return &m_model; }
    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);
    [[nodiscard]] std::vector<int> years() const; ///< that the contract runs in, up to now
    [[nodiscard]] const EntryArrangement &arrangement() const { return m_arrangement; }
    void choose(const EntryChoice &choice); ///< which lines, in which order
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
    /// One value is put in every chosen cell; a block begins at the top left one.
    PasteSummary paste(const QList<QItemSelectionRange> &target, const CellTexts &block);
    /// Takes the last paste back, with the questions it left.
    Status undoPaste();
    /// What is chosen as one block, gaps empty: as it can be entered again, and as others should read it.
    struct Copied
    {
        CellTexts own;
        CellTexts shown;
    };
    [[nodiscard]] Copied copy(const QList<QItemSelectionRange> &ranges) const;
    /// The top row of each range goes down over the others; a single row takes from the line above it. Gives how many
    /// cells were left alone, since they are of another unit or take no value.
    [[nodiscard]] Result<int> fillDown(const QList<QItemSelectionRange> &ranges);
    Status clear(const QList<QItemSelectionRange> &ranges);
    /// Takes one of the suggestions of a pending cell.
    Status answer(const QModelIndex &index, const Decimal &value);
    void discard(const QModelIndex &index); ///< forgets what was typed in a pending cell
    /// The next cell with a question after @p from, round the end; invalid when there is none.
    [[nodiscard]] QModelIndex nextQuestion(const QModelIndex &from, int step = 1) const;
    [[nodiscard]] int questions() const; ///< in the contract that is shown, of any year
    /// Where a question stands: one of this contract, of whatever year, before one of another; none when there is no question.
    [[nodiscard]] std::optional<Route> questionPlace() const;
    [[nodiscard]] QModelIndex firstRowOf(KpiId kpi);
    /// Turns to the year of @p cell and says where it is; invalid when the grid has no such cell.
    QModelIndex show(const Cell &cell);
    // DraftKeeper: a question is no value, and so it can be answered or given up, not stored.
    [[nodiscard]] bool hasDrafts() const override;
    bool saveDrafts() override;
    void dropDrafts() override;
    [[nodiscard]] int firstRow() const; ///< that is no heading; -1 without one
    /// Where entry goes on in this row: the first missing value, else the last closed period, else the running one.
    [[nodiscard]] QModelIndex startIn(int row) const;

Q_SIGNALS:
    void changed();
    void pasteLeft(); ///< something else changed since: the last paste is no longer the last step

private:
    void forget();
    [[nodiscard]] EntryModel::Content read() const;
    void countFilled(const EntryModel::Content &content);
    [[nodiscard]] QModelIndex indexOf(const Cell &cell) const;
    [[nodiscard]] std::shared_ptr<const ContractDefinition> contractOf(const Cell &cell) const; ///< null: it was taken away
    [[nodiscard]] std::vector<Measurement> filledDown(const QItemSelectionRange &range, int &skipped);
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
    EntryArrangement m_arrangement;
    int m_filled = 0; ///< of the last closed month, whatever is shown
    int m_fillable = 0;
    int m_year = 0;
    bool m_stale = true;
    std::map<Cell, PendingEntry> m_pending;
    std::set<Cell> m_pasted;
    bool m_pasting = false;
};
