// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemediesFeature.h"

#include "RemediesPage.h"
#include "RemedyData.h"
#include "Workspace.h"

#include <algorithm>

namespace {

/// The cases that run and the sanctions whose course goes on; a proposal asks for a decision.
RailBadge badgeOf(const Workspace &workspace)
{
    const Portfolio *portfolio = workspace.portfolio();
    if (!portfolio || !workspace.contract().isValid())
        return {};
    const auto cases = casesOf(*portfolio, workspace.contract());
    const auto sanctions = sanctionsOf(*portfolio, workspace.contract());
    const auto running = std::ranges::count_if(cases, [](const CaseFile &file) { return !isOver(file.procedure, file.state); });
    return { static_cast<int>(running + std::ranges::count_if(sanctions, isOpen)), std::ranges::any_of(sanctions, needsDecision) };
}

} // namespace

Feature remediesFeature()
{
    Feature feature;
    feature.id = "remedies";
    feature.title = [] { return RemediesPage::tr("Sancties en escalatie"); };
    feature.icon = "flag";
    feature.group = RailGroup::Contract;
    feature.createPage
        = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new RemediesPage(workspace, parent); };
    feature.badge = badgeOf;
    return feature;
}
