// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bonus.h"
#include "Decimal.h"
#include "Ids.h"
#include "Term.h"
#include "Verdict.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What a miss means: only a norm can be breached; a missed target asks for an analysis.
enum class NormKind : quint8 { Norm, Target, Guideline };
enum class Comparator : quint8 { Less, AtMost, Greater, AtLeast, Equal, Between };

[[nodiscard]] QString codeOf(NormKind kind);             ///< "norm", "target", "guideline"
[[nodiscard]] std::optional<NormKind> normKindFrom(QStringView code);
[[nodiscard]] QString codeOf(Comparator comparator);     ///< "<", "<=", ">", ">=", "=", "between"
[[nodiscard]] std::optional<Comparator> comparatorFrom(QStringView code);

/// One end of a band or of a "between" norm.
struct Bound
{
    Decimal value;
    bool closed = true; ///< the value itself belongs to it

    friend bool operator==(const Bound &, const Bound &) = default;
};

/// A stretch of values with a word of its own: "≥ 4 en < 7: Matig".
struct Band
{
    std::optional<Bound> lower; ///< none: no lower end
    std::optional<Bound> upper; ///< none: no upper end
    QString label;              ///< the contract's own word: "Goed", "Matig", "Slecht"
    QString meaning;            ///< the contract's explanation, may be empty
    Verdict verdict = Verdict::Met;

    friend bool operator==(const Band &, const Band &) = default;
};

/// "Within six months after …": for indicators whose value is a date. A second anchor is only signalled.
struct Deadline
{
    Term term;
    Anchor anchor = Anchor::Start;
    std::optional<Anchor> earlySignal; ///< another anchor that the same document names

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// How a limit grows towards its value: a reduction that must be there in full after 24 months, or a yearly number by the
/// part of the year that has passed. Source: A0-09, A0-11, A0-13, requirements 3.4, 3.5.
struct NormPath
{
    enum class Shape : quint8 {
        Linear,       ///< from 0 at the anchor to the value after `months`
        CalendarYear, ///< by the months of the calendar year that have passed
        ContractYear, ///< the same for the contract year
    };
    Shape shape = Shape::Linear;
    int months = 0;                   ///< Linear: after how many months the value holds in full
    Anchor anchor = Anchor::Start;    ///< Linear: counted from
    /// How far behind the path asks for attention and no more, in the unit; none: any distance, until the value holds in full.
    std::optional<Decimal> tolerance;

    friend bool operator==(const NormPath &, const NormPath &) = default;
};
[[nodiscard]] QString codeOf(NormPath::Shape shape); ///< "linear", "calendar_year", "contract_year"
[[nodiscard]] std::optional<NormPath::Shape> pathShapeFrom(QStringView code);

/// One agreed norm of an indicator, from a day on. Versions are only appended; earlier periods keep theirs.
struct NormVersion
{
    NormVersionId id;
    IndicatorId indicator;
    int number = 1;             ///< 1, 2, … within the indicator
    QDate validFrom;            ///< first day of the first period judged by it; invalid: from the start
    NormKind kind = NormKind::Norm;
    Comparator comparator = Comparator::AtLeast;
    std::optional<Decimal> value; ///< in the indicator's unit; none while the contract does not say
    std::optional<Decimal> high;  ///< the upper end of Comparator::Between
    /// What the supplier offered (inschrijving): counts where it is stricter than the value, or where there is none (E1-22).
    std::optional<Decimal> offered;
    std::optional<NormPath> path; ///< the value holds in full at its end only
    std::optional<Deadline> deadline; ///< instead of a value, for dates
    std::optional<Decimal> watchMargin; ///< own signal above the norm, in the unit; never contractual
    std::vector<Band> bands;    ///< may be empty: then the comparator decides
    QString sourceText;         ///< verbatim (X-01)
    QString reason;             ///< why this version was made; empty for the first
    bool confirmed = true;      ///< a person confirmed the reading; until then the verdict is Undecided
    std::optional<BonusRule> bonus; ///< none until the parties agreed on one

    friend bool operator==(const NormVersion &, const NormVersion &) = default;
};

/// The limit that holds in full: the offer counts where it is stricter than what the contract asks at least (E1-22).
[[nodiscard]] std::optional<Decimal> fullLimit(const NormVersion &norm);
