// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryRows.h"
#include "EntryText.h"
#include "Outcome.h"

#include <QAbstractTableModel>

#include <vector>

/// What was typed in a cell and could not be taken: it stays as typed, with the question (ux §6-06).
struct PendingEntry
{
    QString text; ///< as it was typed or pasted, however much that is
    Problem problem;
    std::vector<Decimal> suggestions;

    [[nodiscard]] QString brief() const { return briefly(text); } ///< for a cell and a sentence
    /// On one line, and no longer than can be read beside a cell: a whole document may have been pasted into it.
    [[nodiscard]] static QString briefly(const QString &text);
};

/// One cell of the grid.
struct EntryCell
{
    std::optional<Period> period; ///< none: not measured in this month
    bool open = false; ///< the period has begun and lies in the contract's term: a value may be entered
    bool expected = false; ///< the period has closed: a value is missing when there is none
    bool pasted = false; ///< by the last paste
    std::optional<Measurement> measurement;
    std::optional<Outcome> outcome;
    std::optional<PendingEntry> pending;
};

/// The grid: kpi, norm, twelve months. Holds values; setData asks the presenter.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum FixedColumn { Title, Norm, FirstMonth, ColumnCount = FirstMonth + 12 };
    enum Role {
        HeadingRole = Qt::UserRole,
        GroupRole, ///< a heading of a kpi
        IndentRole,
        CodeRole,
        VerdictRole,
        SignRole, ///< the verdict whose sign the cell wears; invalid: none, so voldoende
        MeasuredRole,
        OpenRole,
        MissingRole,
        PendingRole,
        PastedRole,
        DerivedRole,
        EmptyWordRole, ///< what a missing value says: "leeg"
        MarkRole, ///< a letter for what was said of the value: "v" voorlopig, "b" betwist, "t" te laat
        NoteRole, ///< something was written with it
    };

    using QAbstractTableModel::QAbstractTableModel;
    struct Content
    {
        int year = 0;
        bool readOnly = false; ///< the file cannot be written
        std::vector<EntryRow> rows;
        std::vector<std::vector<EntryCell>> cells; ///< twelve a row; empty for a heading
        std::vector<Indicator> indicators; ///< one a row; default for a heading
        std::vector<NormVersion> norms; ///< one a row, for showing; default without one
    };
    void setContent(Content content);
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] const EntryCell *cell(const QModelIndex &index) const; ///< null outside the months
    [[nodiscard]] bool isHeading(int row) const { return m_content.rows[static_cast<std::size_t>(row)].heading; }
    [[nodiscard]] bool has(Role role) const; ///< some month cell is so: the legend names only what is there
    [[nodiscard]] bool hasVerdict(Verdict verdict) const;
    [[nodiscard]] bool hasState(MeasurementState state) const;
    [[nodiscard]] static QString markOf(MeasurementState state); ///< empty for a plain measurement
    [[nodiscard]] bool allMeasured() const; ///< every month of every row has a period
    [[nodiscard]] bool hasCodes() const;
    [[nodiscard]] Cell address(const QModelIndex &index) const; ///< @pre cell() has a period

    /// A value as a person would type it: no thousands marks, which would be asked about; "ja", a date in words.
    [[nodiscard]] static QString typedText(const Decimal &value, Unit unit);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void typed(const QModelIndex &index, const QString &text);

private:
    [[nodiscard]] QString shownText(const QModelIndex &index, const EntryCell &cell) const;
    [[nodiscard]] QString cellText(const QModelIndex &index, const EntryCell &cell) const;
    [[nodiscard]] QString editText(const QModelIndex &index, const EntryCell &cell) const;
    [[nodiscard]] QString sentence(const QModelIndex &index, const EntryCell &cell) const;
    [[nodiscard]] static QString remarks(const EntryCell &cell); ///< what was said of the value
    [[nodiscard]] QVariant sign(const QModelIndex &index, const EntryCell &cell) const;
    [[nodiscard]] QVariant cellData(const QModelIndex &index, const EntryCell &cell, int role) const;
    [[nodiscard]] QVariant fixedData(const QModelIndex &index, int role) const;

    Content m_content;
};
