// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpisFeature.h"

#include "KpisPage.h"

Feature kpisFeature()
{
    Feature feature;
    feature.id = "kpis";
    feature.title = [] { return KpisPage::tr("KPI’s en normen"); };
    feature.icon = "list";
    feature.group = RailGroup::Contract;
    feature.createPage = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new KpisPage(workspace, parent); };
    return feature;
}
