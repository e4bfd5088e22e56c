// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverviewFeature.h"

#include "OverviewPage.h"

Feature overviewFeature()
{
    Feature feature;
    feature.id = "overview";
    feature.title = [] { return OverviewPage::tr("Overzicht"); };
    feature.icon = "overview";
    feature.group = RailGroup::Portfolio;
    feature.createPage = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new OverviewPage(workspace, parent); };
    return feature;
}
