// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormMentions.h"
#include "NormReader.h"
#include "NormRoles.h"

#include <utility>

namespace {

/// An amount with the comparator right before it, in a stretch of nothing but those.
struct Limit
{
    const NormAmount *amount = nullptr;
    std::optional<Comparator> comparator;

    [[nodiscard]] bool isPercent() const { return amount->measure.unit == Unit::Percent; }
    [[nodiscard]] bool isTerm() const { return amount->measure.unit && isTimeUnit(*amount->measure.unit); }
    [[nodiscard]] bool isFigure() const { return !amount->written.isEmpty() && amount->written.front().isDigit(); }
};

/// "≥ 95% ≥ 98%", "< 0,5% min. 90%": two limits of one measure that are no range.
bool areTwo(const Limit &first, const Limit &second)
{
    if (!first.comparator || !second.comparator || first.amount->measure != second.amount->measure || first.isTerm())
        return false;
    const bool bothLower = isLowerBound(*first.comparator) && isLowerBound(*second.comparator);
    const bool bothUpper = isUpperBound(*first.comparator) && isUpperBound(*second.comparator);
    return bothLower || bothUpper;
}

/// "7,5 100%", "max. 3 2 werkdagen": a figure without a unit, and the next one right behind it.
bool areAdjacent(const Limit &first, const Limit &second)
{
    return !second.comparator && !first.amount->measure.isKnown() && first.isFigure() && second.isFigure();
}

bool isRunTogether(const std::vector<Limit> &limits)
{
    int percents = 0;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const bool isPair = i > 0 && (areTwo(limits[i - 1], limits[i]) || areAdjacent(limits[i - 1], limits[i]));
        const bool isMore
            = i > 0 && percents > 0 && limits[i].isPercent() && !limits[i].comparator; // "90% binnen 30 sec. 95%"
        if (isPair || isMore)
            return true;
        percents += limits[i].isPercent();
    }
    return false;
}

} // namespace

bool holdsSeveralNorms(const QString &text)
{
    const std::vector<NormPhrase> phrases = normPhrases(text);
    std::vector<Limit> limits; // with nothing between them but what compares
    std::optional<Comparator> comparator;
    for (const NormPhrase &phrase : phrases) {
        if (phrase.is(NormPhraseKind::Comparing)) {
            comparator = phrase.comparing.comparator;
        } else if (phrase.is(NormPhraseKind::Amount) && !phrase.amount.isCounted) {
            limits.push_back({ &phrase.amount, std::exchange(comparator, std::nullopt) });
        } else if (!phrase.is(NormPhraseKind::Period)) {
            if (isRunTogether(limits))
                return true;
            limits.clear();
            comparator.reset();
        }
    }
    return isRunTogether(limits);
}
