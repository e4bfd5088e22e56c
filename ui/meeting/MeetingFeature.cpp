// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingFeature.h"

#include "MeetingPage.h"

Feature meetingFeature()
{
    Feature feature;
    feature.id = "meeting";
    feature.title = [] { return MeetingPage::tr("Overleg en rapport"); };
    feature.icon = "report";
    feature.group = RailGroup::Contract;
    feature.createPage = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new MeetingPage(workspace, parent); };
    return feature;
}
