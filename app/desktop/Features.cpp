// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Features.h"

#include "AgendaFeature.h"
#include "AnnexLaunch.h"
#include "ContractFeature.h"
#include "DashboardFeature.h"
#include "DetailFeature.h"
#include "EditorFeature.h"
#include "EntryFeature.h"
#include "ImportingFeature.h"
#include "KpisFeature.h"
#include "MeetingFeature.h"
#include "NewContract.h"
#include "OverviewFeature.h"
#include "RemediesFeature.h"
#include "SamplePortfolio.h"
#include "ScreenHelp.h"
#include "StartFeature.h"
#include "SurveyFeature.h"
#include "WorkFeature.h"

std::vector<Feature> allFeatures()
{
    return {
        startFeature(),
        overviewFeature(),
        agendaFeature(),
        dashboardFeature(),
        detailFeature(),
        kpisFeature(),
        editorFeature(),
        entryFeature(),
        surveyFeature(),
        remediesFeature(),
        meetingFeature(),
        importingFeature(),
        contractFeature(),
        workFeature(),
    };
}

ShellParts shellParts()
{
    ShellParts parts;
    parts.features = allFeatures();
    parts.newContract = [](Workspace &workspace, QWidget *parent, ShellParts::Into into) {
        startNewContract(workspace, parent,
                         into == ShellParts::Into::NewFile ? NewContractPlace::NewFile : NewContractPlace::OpenFile);
    };
    parts.importKpis = startAnnexImport;
    parts.holdsKpis = holdsKpiTable;
    parts.sample = buildSample;
    parts.sampleDay = sampleToday();
    parts.help = screenHelp;
    return parts;
}
