// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetailFeature.h"

#include "DetailPage.h"

Feature detailFeature()
{
    Feature feature;
    feature.id = "detail";
    feature.title = [] { return DetailPage::tr("KPI-detail"); };
    feature.icon = "target";
    feature.group = RailGroup::None;
    feature.createPage = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new DetailPage(workspace, parent); };
    feature.under = "dashboard";
    return feature;
}
