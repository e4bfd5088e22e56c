// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkFeature.h"

#include "WorkPage.h"

Feature workFeature()
{
    Feature feature;
    feature.id = "work";
    feature.title = [] { return WorkPage::tr("Werklijst"); };
    feature.icon = "list";
    feature.group = RailGroup::None;
    feature.createPage = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new WorkPage(workspace, parent); };
    feature.under = "agenda";
    return feature;
}
