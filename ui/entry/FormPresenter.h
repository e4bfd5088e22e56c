// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DraftKeeper.h"
#include "EntryPresenter.h"
#include "FormDraft.h"

#include <map>

/// One value at a time, with what was agreed about it: where it belongs, what was measured before, and the verdict that
/// it would get. What is typed is kept per cell until it is stored or given up, wherever the user goes meanwhile.
class FormPresenter : public QObject, public DraftKeeper
{
    Q_OBJECT

public:
    FormPresenter(Workspace &workspace, EntryPresenter &entry, QObject *parent = nullptr);
    ~FormPresenter() override;

    /// @p index: a cell of the entry model; invalid or one without a period: nothing to fill in.
    void show(const QModelIndex &index);
    [[nodiscard]] QModelIndex index() const { return m_index; }
    [[nodiscard]] bool isUsable() const { return m_cell.has_value(); }
    [[nodiscard]] bool canEnter() const; ///< it has begun, and the file can be written
    [[nodiscard]] const Indicator &indicator() const { return m_indicator; }
    [[nodiscard]] QString whyNot() const; ///< what is in the way of entering; empty: nothing

    struct Agreed
    {
        QString title;      ///< the part, with its deelnemer
        QString definition; ///< what exactly is counted
        QString norm;       ///< as a sentence
        QString fraction;   ///< what is counted over what
        QString source;
    };
    [[nodiscard]] Agreed agreed() const;
    struct Past
    {
        QModelIndex index; ///< invalid when it is of another year than the grid
        Cell cell;
        QString period;
        QString value;
        QString word;
        Verdict verdict = Verdict::Missing;
        QString note;
    };
    [[nodiscard]] std::vector<Past> past(int count) const; ///< the periods before this one, latest first

    [[nodiscard]] FormDraft draft() const;
    void setDraft(const FormDraft &draft);
    [[nodiscard]] bool isDirty() const { return m_cell && m_drafts.contains(*m_cell); }
    [[nodiscard]] int otherDrafts() const; ///< how many elsewhere
    void goToOtherDraft();
    [[nodiscard]] FormReading reading() const;
    /// The verdict that the draft would get; none while it cannot be read, or says nothing.
    [[nodiscard]] std::optional<Outcome> verdict() const;
    [[nodiscard]] const NormVersion *norm() const;

    /// Stores what is typed. False: it cannot be, and reading() says why.
    bool save();
    void revert();
    /// The cell that Enter goes to: the next one below that can be filled in, then the top of the next period.
    [[nodiscard]] QModelIndex next(int step) const;
    [[nodiscard]] QModelIndex nextPeriod(int step) const; ///< of the same row
    [[nodiscard]] QModelIndex nextRow(int step) const;    ///< in the same period

    [[nodiscard]] bool hasDrafts() const override { return !m_drafts.empty(); }
    bool saveDrafts() override;
    void dropDrafts() override { m_drafts.clear(); }

Q_SIGNALS:
    void goTo(const Cell &cell);

private:
    [[nodiscard]] bool isOpen(const QModelIndex &index) const;
    [[nodiscard]] std::optional<SupplierFigure> claimedAt(const Cell &cell) const;
    [[nodiscard]] bool store(const Cell &cell, const FormReading &read);
    [[nodiscard]] FormReading readingOf(const Cell &cell, const FormDraft &draft) const;

    Workspace &m_workspace;
    EntryPresenter &m_entry;
    QPersistentModelIndex m_index;
    std::optional<Cell> m_cell;
    Indicator m_indicator;
    std::map<Cell, FormDraft> m_drafts;
};
