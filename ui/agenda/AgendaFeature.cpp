// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaFeature.h"

#include "AgendaPage.h"
#include "AgendaShares.h"
#include "PortfolioAgenda.h"

namespace {

/// What is late or due this week.
RailBadge badgeOf(const Workspace &workspace)
{
    if (!workspace.portfolio())
        return {};
    const QDate today = workspace.today();
    return { openThisWeek(workspace.weekAgenda().items(agendaSpan(today, today.addDays(7))), today), false };
}

} // namespace

Feature agendaFeature()
{
    Feature feature;
    feature.id = "agenda";
    feature.title = [] { return AgendaPage::tr("Agenda en termijnen"); };
    feature.icon = "agenda";
    feature.group = RailGroup::Portfolio;
    feature.createPage
        = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new AgendaPage(workspace, parent); };
    feature.badge = badgeOf;
    return feature;
}
