// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeWriter.h"
#include "ContractRows.h"
#include "PortfolioPrivate.h"

#include <QSet>

namespace {

/// Which rows belong to one contract, those that were removed since among them. Ids are never used twice.
class OwnRows
{
public:
    explicit OwnRows(ContractId contract) : m_contract(contract) { }

    /// Learns from a row what other rows may refer to; twice over all rows, since a part may come before its kpi.
    void learn(const Record &record)
    {
        if (!isOwn(record))
            return;
        if (const auto *kpi = std::get_if<Kpi>(&record))
            m_kpis.insert(kpi->id);
        else if (const auto *part = std::get_if<Indicator>(&record))
            m_indicators.insert(part->id);
        else if (const auto *round = std::get_if<SurveyRound>(&record))
            m_rounds.insert(round->id);
    }
    [[nodiscard]] bool isOwn(const Record &record) const
    {
        return std::visit([this](const auto &row) { return owns(row); }, record);
    }

private:
    [[nodiscard]] bool owns(const Contract &row) const { return row.id == m_contract; }
    [[nodiscard]] bool owns(const Indicator &row) const { return m_kpis.contains(row.kpi); }
    [[nodiscard]] bool owns(const NormVersion &row) const { return m_indicators.contains(row.indicator); }
    [[nodiscard]] bool owns(const KpiQuestionnaire &row) const { return m_kpis.contains(row.kpi); }
    [[nodiscard]] bool owns(const Measurement &row) const { return m_indicators.contains(row.cell.indicator); }
    [[nodiscard]] bool owns(const SurveyResponse &row) const { return m_rounds.contains(row.round); }
    [[nodiscard]] bool owns(const SurveyMark &row) const { return m_rounds.contains(row.round); }
    [[nodiscard]] bool owns(const SurveyComment &row) const { return m_rounds.contains(row.round); } // goes where its round goes
    [[nodiscard]] bool owns(const ContractSetting &row) const { return row.contract == m_contract; }
    [[nodiscard]] bool owns(const Party &row) const { return row.contract == m_contract; }
    [[nodiscard]] bool owns(const Kpi &row) const { return row.contract == m_contract; }
    [[nodiscard]] bool owns(const SanctionType &row) const { return row.contract == m_contract; }
    [[nodiscard]] bool owns(const SurveyRound &row) const { return row.contract == m_contract; }
    [[nodiscard]] bool owns(const ReferenceValue &row) const { return row.contract == m_contract; }
    /// What was done about a verdict is no part of what it rests on.
    template<typename Row>
    [[nodiscard]] bool owns(const Row &) const
    {
        return false;
    }

    ContractId m_contract;
    QSet<KpiId> m_kpis;
    QSet<IndicatorId> m_indicators;
    QSet<SurveyRoundId> m_rounds;
};

const Record &sampleOf(const RecordChange &row)
{
    return row.after ? *row.after : *row.before;
}

} // namespace

Result<std::vector<LoggedChange>> Portfolio::changesAfter(ContractId contract, const QDate &day) const
{
    auto changes = d->store->changesAfter(day);
    if (!changes)
        return changes.error();
    OwnRows own(contract);
    if (const auto agreed = definition(contract)) {
        for (const Record &row : ::rowsOf(*agreed))
            own.learn(row);
        for (const SurveyRound &round : surveyRounds(contract))
            own.learn(round);
    }
    for (int pass = 0; pass < 2; ++pass) {
        for (const LoggedChange &change : *changes) {
            for (const RecordChange &row : change.rows)
                own.learn(sampleOf(row));
        }
    }
    for (LoggedChange &change : *changes)
        std::erase_if(change.rows, [&own](const RecordChange &row) { return !own.isOwn(sampleOf(row)); });
    std::erase_if(*changes, [](const LoggedChange &change) { return change.rows.empty() && change.complete; });
    return changes;
}

Result<std::unique_ptr<Portfolio>> Portfolio::asKnownBefore(ContractId contract, const std::vector<LoggedChange> &since) const
{
    auto store = Store::inMemory();
    if (!store)
        return store.error();
    Change past { ChangeKind::AddContract, {}, {} };
    if (const auto agreed = definition(contract)) {
        for (Record &row : ::rowsOf(*agreed))
            past.records.push_back({ std::nullopt, std::move(row) });
        for (Record &row : filledInRows(*this, *agreed))
            past.records.push_back({ std::nullopt, std::move(row) });
    }
    for (const LoggedChange &change : since) {
        for (auto row = change.rows.rbegin(); row != change.rows.rend(); ++row)
            past.records.push_back({ row->after, row->before });
    }
    if (!past.isEmpty()) {
        if (auto status = (*store)->write(past, Private::infoOf(d->environment), {}); !status)
            return status.error();
    }
    auto priv = std::make_unique<Private>(d->environment, nullptr, std::move(store).value());
    if (priv->definitions.of(contract)) {
        if (auto status = ChangeWriter(*priv->store, priv->definitions).recompute(contract); !status)
            return status.error();
    }
    return std::unique_ptr<Portfolio>(new Portfolio(std::move(priv)));
}
