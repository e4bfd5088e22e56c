// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceRemedies.h"

#include "Workspace.h"

RemedyData readRemedies(const Workspace &workspace)
{
    if (workspace.portfolio())
        return readRemedies(*workspace.portfolio(), workspace.contract(), workspace.today());
    RemedyData data;
    data.today = workspace.today();
    return data;
}
