// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonFile.h"
#include "RecordFigure.h"
#include "TemplateChecks.h"
#include "TemplateFields.h"
#include "TemplateLibrary.h"

using namespace Qt::StringLiterals;

namespace {

/// Puts a draft together as a definition, with local ids that count from 1 in the order of the file.
class Assembly
{
public:
    explicit Assembly(const TemplateDraft &draft)
    {
        m_result.contract = draft.contract;
        m_result.contract.id = contract;
        m_result.contract.code = draft.info.id;
        m_result.contract.templateId = draft.info.id;
        for (const Party &party : draft.parties)
            add(party);
        for (const SanctionType &sanction : draft.sanctions)
            add(sanction);
        for (ContractSetting setting : draft.settings) {
            setting.contract = contract;
            m_result.settings.push_back(setting);
        }
        for (const KpiDraft &kpi : draft.kpis)
            add(kpi);
    }

    [[nodiscard]] ContractDefinition take() { return std::move(m_result); }

private:
    static constexpr ContractId contract { 1 };

    void add(Party party)
    {
        party.id = { qint64(m_result.parties.size()) + 1 };
        party.contract = contract;
        party.order = int(m_result.parties.size());
        if (party.shortName.isEmpty())
            party.shortName = party.name;
        m_result.parties.push_back(party);
    }

    void add(SanctionType sanction)
    {
        sanction.contract = contract;
        sanction.rank = int(m_result.sanctions.size()) + 1;
        m_result.sanctions.push_back(sanction);
    }

    void add(const KpiDraft &draft)
    {
        Kpi kpi = draft.kpi;
        kpi.id = { qint64(m_result.kpis.size()) + 1 };
        kpi.contract = contract;
        kpi.order = int(m_result.kpis.size());
        if (kpi.shortTitle.isEmpty())
            kpi.shortTitle = kpi.title;
        m_result.kpis.push_back(kpi);
        const auto first = qint64(m_result.indicators.size());
        for (const IndicatorDraft &indicator : draft.indicators)
            add(indicator, kpi.id, first);
        if (draft.questionnaire)
            m_result.questionnaires.emplace(kpi.id, questionnaireOf(*draft.questionnaire));
    }

    void add(const IndicatorDraft &draft, KpiId kpi, qint64 first)
    {
        Indicator indicator = draft.indicator;
        const auto before = qint64(m_result.indicators.size());
        indicator.id = { before + 1 };
        indicator.kpi = kpi;
        indicator.number = int(before - first) + 1;
        indicator.order = int(before);
        if (indicator.shortTitle.isEmpty())
            indicator.shortTitle = indicator.title;
        if (draft.derivedFrom)
            indicator.derivedFrom = { first + *draft.derivedFrom };
        NormVersion norm = *draft.norm;
        norm.id = { before + 1 };
        norm.indicator = indicator.id;
        m_result.indicators.push_back(indicator);
        m_result.norms.push_back(norm);
        if (!draft.records.isEmpty())
            m_result.settings.push_back({ contract, feedKey(m_result.kpis.back().code, indicator.number), draft.records });
    }

    static Questionnaire questionnaireOf(const QuestionnaireDraft &draft)
    {
        Questionnaire result;
        result.bands = draft.bands;
        for (const FactorDraft &factor : draft.factors) {
            for (SurveyTopic topic : factor.topics) {
                topic.factor = factor.factor;
                topic.factorTitle = factor.title;
                result.topics.push_back(topic);
            }
        }
        return result;
    }

    ContractDefinition m_result;
};

} // namespace

TemplateReading readTemplate(const QByteArray &json)
{
    const JsonFile file = openJson(json);
    TemplateReading reading;
    reading.problems = file.problems;
    if (!file.root)
        return reading;
    const JsonPlace root(*file.root, {}, reading.problems);
    TemplateDraft draft = readTemplateDraft(root);
    if (reading.problems.empty())
        checkTemplate(root, draft);
    if (!reading.problems.empty())
        return reading;
    draft.info.title = draft.contract.title;
    draft.info.source = draft.contract.sourceDocument;
    draft.info.kpis = int(draft.kpis.size());
    draft.info.order = draft.order;
    reading.info = draft.info;
    reading.definition = Assembly(draft).take();
    return reading;
}
