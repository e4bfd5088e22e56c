// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreshIds.h"

#include <QHash>

namespace {

/// From local ids to those of the file.
template<typename IdType>
class Renumbering
{
public:
    explicit Renumbering(Portfolio &portfolio) : m_portfolio(portfolio) { }

    void make(IdType &id)
    {
        const IdType fresh = m_portfolio.nextId<IdType>();
        m_fresh.insert(id, fresh);
        id = fresh;
    }
    [[nodiscard]] bool follow(IdType &id) const
    {
        const auto found = m_fresh.constFind(id);
        if (found == m_fresh.constEnd())
            return false;
        id = *found;
        return true;
    }

private:
    Portfolio &m_portfolio;
    QHash<IdType, IdType> m_fresh;
};

bool renumberKpis(Portfolio &portfolio, ContractDefinition &definition, Renumbering<KpiId> &kpis)
{
    for (Kpi &kpi : definition.kpis) {
        kpis.make(kpi.id);
        kpi.contract = definition.contract.id;
    }
    std::map<KpiId, Questionnaire> questionnaires;
    for (auto &[kpi, questionnaire] : definition.questionnaires) {
        KpiId id = kpi;
        if (!kpis.follow(id))
            return false;
        questionnaires.emplace(id, std::move(questionnaire));
    }
    definition.questionnaires = std::move(questionnaires);
    Renumbering<IndicatorId> indicators(portfolio);
    for (Indicator &indicator : definition.indicators)
        indicators.make(indicator.id);
    for (Indicator &indicator : definition.indicators) {
        if (!kpis.follow(indicator.kpi) || (indicator.derivedFrom.isValid() && !indicators.follow(indicator.derivedFrom)))
            return false;
    }
    for (NormVersion &norm : definition.norms) {
        norm.id = portfolio.nextId<NormVersionId>();
        if (!indicators.follow(norm.indicator))
            return false;
    }
    return true;
}

} // namespace

bool giveFreshIds(Portfolio &portfolio, ContractDefinition &definition)
{
    const ContractId contract = portfolio.nextId<ContractId>();
    definition.contract.id = contract;
    for (Party &party : definition.parties) {
        party.id = portfolio.nextId<PartyId>();
        party.contract = contract;
    }
    for (SanctionType &sanction : definition.sanctions)
        sanction.contract = contract;
    for (ContractSetting &setting : definition.settings)
        setting.contract = contract;
    for (ReferenceValue &reference : definition.references) {
        reference.id = portfolio.nextId<ReferenceId>();
        reference.contract = contract;
    }
    Renumbering<KpiId> kpis(portfolio);
    return renumberKpis(portfolio, definition, kpis);
}
