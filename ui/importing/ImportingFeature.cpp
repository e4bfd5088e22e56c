// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportingFeature.h"

#include "ImportingPage.h"

Feature importingFeature()
{
    return { .id = "importing", .title = [] { return ImportingPage::tr("Importeren"); }, .icon = "import", .group = RailGroup::Bottom,
             .createPage = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new ImportingPage(workspace, parent); } };
}
