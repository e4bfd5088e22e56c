// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartFeature.h"

#include "StartPage.h"

Feature startFeature()
{
    return { .id = "start", .title = [] { return StartPage::tr("Start"); }, .icon = "folder", .group = RailGroup::None,
             .createPage = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new StartPage(workspace, parent); } };
}
