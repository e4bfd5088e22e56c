// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DashboardFeature.h"

#include "DashboardPage.h"

Feature dashboardFeature()
{
    Feature feature;
    feature.id = "dashboard";
    feature.title = [] { return DashboardPage::tr("Dashboard"); };
    feature.icon = "dashboard";
    feature.group = RailGroup::Contract;
    feature.createPage = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new DashboardPage(workspace, parent); };
    return feature;
}
