// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryFeature.h"

#include "EntryPage.h"

Feature entryFeature()
{
    Feature feature;
    feature.id = "entry";
    feature.title = [] { return EntryPage::tr("Metingen invoeren"); };
    feature.icon = "grid";
    feature.group = RailGroup::Contract;
    feature.createPage
        = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new EntryPage(workspace, parent); };
    return feature;
}
