// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MarkScale.h"

#include <map>
#include <span>

/// An exact sum with the number of values in it.
class MarkSum
{
public:
    void add(const Decimal &mark);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] Ratio total() const;
    /// The total while it fits in a decimal, as it does for any real round.
    [[nodiscard]] std::optional<Decimal> plainTotal() const { return m_carried ? std::nullopt : std::optional(m_sum); }
    /// @pre count() > 0
    [[nodiscard]] Ratio mean() const { return total() / Ratio(m_count); }

private:
    Decimal m_sum;
    std::optional<Ratio> m_carried; ///< what no longer fitted in m_sum
    int m_count = 0;
};

/// The marks of one onderwerp, put together as the settings ask.
struct TopicMarks
{
    std::map<PartyId, MarkSum> byParty;
    MarkSum all;
    std::optional<Decimal> lowest;
    int fairAnswers = 0; ///< single answers in the band "matig"
    int poorAnswers = 0; ///< single answers in the band "slecht"

    void add(const SurveyMark &mark, const MarkScale &scale);
    /// The score of the onderwerp: the mean, or with SurveySettings::Score::Lowest the lowest, of the deelnemers'
    /// means, or with SurveySettings::Members::Pooled of all marks. None without a mark. Source: E4-63, A4-07, A4-12.
    [[nodiscard]] std::optional<Ratio> score(const SurveySettings &settings) const;
};

/// The marks per onderwerp, in the questionnaire's order; marks of other onderwerpen are left out.
[[nodiscard]] std::vector<TopicMarks> marksByTopic(const Questionnaire &questionnaire, std::span<const SurveyMark> marks,
                                                   const MarkScale &scale);
/// One per factor, in order of first appearance: the mean (or the lowest) of the scores of its onderwerpen, each of
/// which counts once however many answered it, so that the mark can be checked from the sheet. Source: E4-63, A4-06.
[[nodiscard]] std::vector<TopicResult> factorResults(const std::vector<TopicResult> &topics, const SurveySettings &settings,
                                                     const MarkScale &scale);
