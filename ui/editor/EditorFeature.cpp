// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorFeature.h"

#include "KpiEditorPage.h"

Feature editorFeature()
{
    Feature feature;
    feature.id = "editor";
    feature.title = [] { return KpiEditorPage::tr("KPI bewerken"); };
    feature.icon = "pencil";
    feature.group = RailGroup::None;
    feature.createPage = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new KpiEditorPage(workspace, parent); };
    feature.under = "kpis";
    return feature;
}
