// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Reference.h"
#include "RowForm.h"

#include <QCoreApplication>

#include <map>
#include <vector>

/// A figure that changes by the year, as the inhabitants of a municipality: one form for all its years. What is typed, or
/// pasted from a spreadsheet, is a year and its value a line. Source: E3-71.
class YearlyFigures
{
    Q_DECLARE_TR_FUNCTIONS(YearlyFigures)

public:
    /// The lines that could be read, and what is wrong with the first that could not.
    struct Reading
    {
        std::map<int, Decimal> years;
        QString problem; ///< empty: nothing is wrong
    };

    /// @p key of the figure that is shown first; @p known are all references of the contract.
    YearlyFigures(std::vector<ReferenceValue> known, const QString &key);

    [[nodiscard]] static Reading read(const QString &lines);
    [[nodiscard]] RowForm form() const; ///< without what stores it
    /// What is new or differs from the last version of its year; a value that stands there already is none.
    [[nodiscard]] std::vector<ReferenceValue> changesIn(const RowValues &values) const;

private:
    [[nodiscard]] const ReferenceValue *lastOf(const QString &key, const Period &period) const;
    [[nodiscard]] const ReferenceValue *anyOf(const QString &key) const; ///< the newest year, for its words
    [[nodiscard]] QString linesOf(const QString &key) const;
    [[nodiscard]] bool corrects(const RowValues &values) const; ///< a year that is known gets another value
    [[nodiscard]] RowProblems problemsOf(const RowValues &values) const;

    std::vector<ReferenceValue> m_known;
    QString m_key;
};
