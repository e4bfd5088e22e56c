// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TopicScores.h"

#include <QHash>

#include <algorithm>

void MarkSum::add(const Decimal &mark)
{
    ++m_count;
    if (const auto sum = m_sum.plus(mark)) {
        m_sum = *sum;
        return;
    }
    m_carried = m_carried.value_or(Ratio(0)) + Ratio(m_sum);
    m_sum = mark;
}

Ratio MarkSum::total() const
{
    return m_carried ? *m_carried + Ratio(m_sum) : Ratio(m_sum);
}

void TopicMarks::add(const SurveyMark &mark, const MarkScale &scale)
{
    byParty[mark.party].add(mark.mark);
    all.add(mark.mark);
    lowest = lowest ? std::min(*lowest, mark.mark) : mark.mark;
    const MarkBand band = scale.bandOf(mark.mark);
    fairAnswers += band == MarkBand::Fair ? 1 : 0;
    poorAnswers += band == MarkBand::Poor ? 1 : 0;
}

namespace {

Ratio meanOf(const std::vector<Ratio> &values)
{
    Ratio sum = 0;
    for (const Ratio &value : values)
        sum = sum + value;
    return sum / Ratio(static_cast<qint64>(values.size()));
}

Ratio together(const std::vector<Ratio> &values, SurveySettings::Score score)
{
    return score == SurveySettings::Score::Lowest ? *std::min_element(values.begin(), values.end()) : meanOf(values);
}

/// The mean of the deelnemers' means. Those with equally many marks are summed first, so that hundreds of deelnemers
/// cost additions and a division or two.
Ratio meanOfParties(const std::map<PartyId, MarkSum> &byParty)
{
    std::map<int, MarkSum> byCount;
    Ratio sum = 0;
    for (const auto &[party, marks] : byParty) {
        if (const auto total = marks.plainTotal())
            byCount[marks.count()].add(*total);
        else
            sum = sum + marks.mean();
    }
    for (const auto &[count, totals] : byCount)
        sum = sum + totals.total() / Ratio(count);
    return sum / Ratio(static_cast<qint64>(byParty.size()));
}

Ratio lowestOfParties(const std::map<PartyId, MarkSum> &byParty)
{
    std::optional<Ratio> lowest;
    for (const auto &[party, marks] : byParty) {
        const Ratio mean = marks.mean();
        if (!lowest || mean < *lowest)
            lowest = mean;
    }
    return *lowest;
}

} // namespace

std::optional<Ratio> TopicMarks::score(const SurveySettings &settings) const
{
    if (all.count() == 0)
        return std::nullopt;
    if (settings.members == SurveySettings::Members::Pooled)
        return settings.score == SurveySettings::Score::Lowest ? Ratio(*lowest) : all.mean();
    return settings.score == SurveySettings::Score::Lowest ? lowestOfParties(byParty) : meanOfParties(byParty);
}

std::vector<TopicMarks> marksByTopic(const Questionnaire &questionnaire, std::span<const SurveyMark> marks,
                                     const MarkScale &scale)
{
    QHash<QString, std::size_t> indexes;
    for (std::size_t i = 0; i < questionnaire.topics.size(); ++i) {
        const QString key = questionnaire.topics[i].key();
        if (!indexes.contains(key))
            indexes.insert(key, i);
    }
    std::vector<TopicMarks> result(questionnaire.topics.size());
    for (const SurveyMark &mark : marks) {
        const auto found = indexes.constFind(mark.topic);
        if (found != indexes.constEnd())
            result[*found].add(mark, scale);
    }
    return result;
}

std::vector<TopicResult> factorResults(const std::vector<TopicResult> &topics, const SurveySettings &settings,
                                       const MarkScale &scale)
{
    std::vector<TopicResult> factors;
    std::vector<std::vector<Ratio>> scores;
    for (const TopicResult &topic : topics) {
        const auto found = std::find_if(factors.begin(), factors.end(),
                                        [&topic](const TopicResult &factor) { return factor.factor == topic.factor; });
        const auto index = static_cast<std::size_t>(found - factors.begin());
        if (found == factors.end()) {
            factors.push_back({ topic.factor, {}, {}, {}, 0 });
            scores.emplace_back();
        }
        factors[index].answers += topic.answers;
        if (topic.mean)
            scores[index].push_back(*topic.mean);
    }
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (scores[i].empty())
            continue;
        factors[i].mean = together(scores[i], settings.score);
        factors[i].band = scale.bandOf(*factors[i].mean);
    }
    return factors;
}
