// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "TemplateLibrary.h"

#include <optional>
#include <vector>

/// A template as its file nests it: parts inside kpis, norms inside parts, references by name.
struct IndicatorDraft
{
    Indicator indicator;
    std::optional<int> derivedFrom; ///< number of a part of the same kpi
    QString records; ///< what of a log it is fed by (RecordFeed); empty: nothing
    std::optional<NormVersion> norm;
};

struct FactorDraft
{
    QString factor;
    QString title;
    std::vector<SurveyTopic> topics;
};

struct QuestionnaireDraft
{
    std::vector<FactorDraft> factors;
    std::vector<Band> bands;
};

struct KpiDraft
{
    Kpi kpi;
    std::vector<IndicatorDraft> indicators;
    std::optional<QuestionnaireDraft> questionnaire;
};

struct TemplateDraft
{
    int format = 0;
    int order = 0; ///< place in the library
    TemplateInfo info;
    Contract contract;
    std::vector<Party> parties;
    std::vector<SanctionType> sanctions;
    std::vector<ContractSetting> settings;
    std::vector<KpiDraft> kpis;
};
