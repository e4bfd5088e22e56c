// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyFeature.h"

#include "SurveyPage.h"
#include "Workspace.h"

namespace {

/// A decision is needed where the latest round proposes a sanction.
RailBadge badgeOf(const Workspace &workspace)
{
    const Portfolio *portfolio = workspace.portfolio();
    if (!portfolio || !workspace.contract().isValid())
        return {};
    std::vector<SurveyRound> rounds = portfolio->surveyRounds(workspace.contract());
    std::erase_if(rounds, [](const SurveyRound &round) { return !round.givesVerdict(); });
    if (rounds.empty())
        return {};
    const auto result = portfolio->surveyResult(rounds.back().id);
    return { 0, result && result->proposed != SurveyOutcome::None };
}

} // namespace

Feature surveyFeature()
{
    Feature feature;
    feature.id = "survey";
    feature.title = [] { return SurveyPage::tr("Klanttevredenheid"); };
    feature.icon = "smile";
    feature.group = RailGroup::Contract;
    feature.createPage
        = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new SurveyPage(workspace, parent); };
    feature.badge = badgeOf;
    return feature;
}
