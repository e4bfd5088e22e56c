// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyProgress.h"

#include <algorithm>

namespace {

QStringList countedKeys(const SurveyResult &result)
{
    return result.fairKeys + result.poorKeys;
}

SurveyMove moveOf(const std::optional<Ratio> &before, const std::optional<Ratio> &now)
{
    if (!before || !now)
        return SurveyMove::Unknown;
    if (*now == *before)
        return SurveyMove::Equal;
    return *before < *now ? SurveyMove::Better : SurveyMove::Worse;
}

std::vector<SurveyMoveRow> rowsOf(const std::vector<TopicResult> &before, const std::vector<TopicResult> &now,
                                  const QStringList &watched)
{
    std::vector<SurveyMoveRow> rows;
    for (const TopicResult &later : now)
        rows.push_back({ later.factor, later.letter, {}, later.mean, {}, later.band });
    for (const TopicResult &earlier : before) {
        auto row = std::ranges::find(rows, earlier.key(), &SurveyMoveRow::key);
        if (row == rows.end()) {
            SurveyMoveRow gone;
            gone.factor = earlier.factor;
            gone.letter = earlier.letter;
            row = rows.insert(rows.end(), gone);
        }
        row->before = earlier.mean;
        row->bandBefore = earlier.band;
    }
    for (SurveyMoveRow &row : rows) {
        row.move = moveOf(row.before, row.now);
        row.watched = watched.contains(row.key());
    }
    return rows;
}

/// The best band is the first.
bool isBandUp(const SurveyMoveRow &row)
{
    return row.bandBefore && row.bandNow && *row.bandNow < *row.bandBefore;
}

void sort(SurveyProgress &progress, const std::vector<SurveyMoveRow> &rows, ImprovementRule rule)
{
    for (const SurveyMoveRow &row : rows) {
        if (!row.watched)
            continue;
        const bool isRisen = row.move == SurveyMove::Better && (rule == ImprovementRule::Higher || isBandUp(row));
        QStringList &list = isRisen                        ? progress.risen
            : row.move == SurveyMove::Unknown              ? progress.unmarked
                                                           : progress.notRisen;
        list += row.key();
    }
}

Improvement improvementOf(const SurveyProgress &progress)
{
    if (!progress.notRisen.isEmpty())
        return Improvement::NotVisible;
    return progress.unmarked.isEmpty() && !progress.risen.isEmpty() ? Improvement::Visible : Improvement::Undecided;
}

} // namespace

SurveyProgress surveyProgress(const SurveyResult &before, const SurveySettings &settingsBefore, const SurveyResult &now,
                              const SurveySettings &settingsNow, ImprovementRule rule)
{
    SurveyProgress progress;
    const QStringList watched = countedKeys(before);
    const bool byFactor = settingsBefore.count == SurveySettings::Count::Factor;
    progress.topics = rowsOf(before.topics, now.topics, byFactor ? QStringList() : watched);
    progress.factors = rowsOf(before.factors, now.factors, byFactor ? watched : QStringList());
    sort(progress, byFactor ? progress.factors : progress.topics, rule);
    progress.sameReadings = settingsBefore.score == settingsNow.score && settingsBefore.members == settingsNow.members;
    if (before.proposed != SurveyOutcome::None)
        progress.improvement = progress.sameReadings ? improvementOf(progress) : Improvement::Undecided;
    return progress;
}

Questionnaire interimQuestionnaire(const Questionnaire &questionnaire, const SurveyResult &result)
{
    const QStringList counted = countedKeys(result);
    Questionnaire interim { {}, questionnaire.bands };
    for (const SurveyTopic &topic : questionnaire.topics) {
        if (counted.contains(topic.key()) || counted.contains(topic.factor))
            interim.topics.push_back(topic);
    }
    return interim;
}
