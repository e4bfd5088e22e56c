// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractFeature.h"

#include "ContractPage.h"

Feature contractFeature()
{
    Feature feature;
    feature.id = "contract";
    feature.title = [] { return ContractPage::tr("Contract bewerken"); };
    feature.icon = "pencil";
    feature.group = RailGroup::None;
    feature.createPage = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new ContractPage(workspace, parent); };
    feature.under = "dashboard";
    return feature;
}
