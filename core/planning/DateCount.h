// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TermMath.h"

#include <QDate>

#include <optional>

/// How the date of something in the agenda came about, so that it can be explained. The words are in core/wording.
struct DateCount
{
    enum class Rule : quint8 {
        Stated,     ///< the date itself stands in the file: nothing was counted
        AfterClose, ///< calendar days after the first day behind a closed quarter
        DayOfMonth, ///< a day of the month behind the period
        Term,       ///< a term after a date of the contract
    };
    Rule rule = Rule::Stated;
    Anchor anchor = Anchor::Start; ///< with Rule::Term
    QDate from;                    ///< day 0
    Term term;
    TermEnd end;            ///< where the term leads, with the holidays that were skipped
    int years = 0;          ///< with Rule::Term: so many years after that end, because it returns every year
    bool isAssumed = false; ///< the length is the program's own default: no setting and no text of the contract names it
    std::optional<Anchor> otherAnchor; ///< the document counts from this date too; the earliest of the two counts (X-10)
    QDate other;                       ///< where that would lead
    TermEnd landing; ///< the date of the item itself: whether it falls on a weekend or a holiday. Never shifted (X-09)

    [[nodiscard]] bool hasWarning() const { return rule != Rule::Stated && landing.hasWarning(); }
};
