// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cause.h"
#include "RegisterModel.h"
#include "RowForm.h"
#include "Workspace.h"

/// A cause beside the others of its period: how much of the whole it is, and how much with the larger ones before it.
struct CauseShare
{
    Cause cause;
    int percent = 0;
    int upTo = 0; ///< this one and all before it, in percent

    friend bool operator==(const CauseShare &, const CauseShare &) = default;
};

/// Largest first; equal ones in the order in which they were written down. Percentages are of the sum; of nothing, none.
[[nodiscard]] std::vector<CauseShare> paretoOf(std::vector<Cause> causes);

/// Why a kpi missed its norm in one period, by number: a Pareto to read and to edit. Source: E2-08, ux §6-04.
class CausesPresenter : public QObject
{
    Q_OBJECT

public:
    enum Column { Sentence, Title, Count, Percent, UpTo, ColumnCount };

    explicit CausesPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// Of which kpi and period; no period: nothing was measured, and there is nothing to explain.
    void show(KpiId kpi, const std::optional<Period> &period);
    void load();
    [[nodiscard]] RegisterModel *rows() { return &m_model; }
    [[nodiscard]] bool hasPeriod() const { return m_period.has_value(); }
    [[nodiscard]] int total() const;
    [[nodiscard]] QString summary() const; ///< "398, september 2026"; without causes the period alone
    [[nodiscard]] bool isReadOnly() const;

    /// @p row below 0: a new one.
    [[nodiscard]] RowForm form(int row);
    void remove(int row);
    /// Lines with a description and a number, as a spreadsheet gives them. What came of it, as a sentence.
    QString paste(const QString &text);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] RowProblems problemsOf(const RowValues &values, int row) const;
    [[nodiscard]] QString store(const RowValues &values, int row);
    [[nodiscard]] std::vector<Cause> causes() const;
    [[nodiscard]] Status save(std::vector<Cause> causes);

    Workspace &m_workspace;
    KpiId m_kpi;
    std::optional<Period> m_period;
    std::vector<CauseShare> m_shares;
    RegisterModel m_model;
};
