// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definition.h"

#include <algorithm>

namespace {

template <typename Row, typename Test> const Row *findIn(const std::vector<Row> &rows, Test test)
{
    const auto found = std::find_if(rows.begin(), rows.end(), test);
    return found == rows.end() ? nullptr : &*found;
}

/// A version without a day holds from the start.
bool isLater(const ContractSetting &a, const ContractSetting &b)
{
    return a.validFrom.isValid() && (!b.validFrom.isValid() || a.validFrom > b.validFrom);
}

} // namespace

const Kpi *ContractDefinition::kpi(KpiId id) const
{
    return findIn(kpis, [id](const Kpi &row) { return row.id == id; });
}

const Kpi *ContractDefinition::kpi(const QString &code) const
{
    return findIn(kpis, [&code](const Kpi &row) { return row.code.compare(code, Qt::CaseInsensitive) == 0; });
}

const Indicator *ContractDefinition::indicator(IndicatorId id) const
{
    return findIn(indicators, [id](const Indicator &row) { return row.id == id; });
}

const Party *ContractDefinition::party(PartyId id) const
{
    return findIn(parties, [id](const Party &row) { return row.id == id; });
}

std::vector<const Indicator *> ContractDefinition::indicatorsOf(KpiId id) const
{
    std::vector<const Indicator *> result;
    for (const Indicator &row : indicators) {
        if (row.kpi == id)
            result.push_back(&row);
    }
    return result;
}

std::vector<const Party *> ContractDefinition::participants() const
{
    std::vector<const Party *> result;
    for (const Party &row : parties) {
        if (row.role == PartyRole::Participant)
            result.push_back(&row);
    }
    return result;
}

QString ContractDefinition::codeOf(const Indicator &indicator) const
{
    const Kpi *owner = kpi(indicator.kpi);
    const QString code = owner ? owner->code : QString();
    if (indicatorsOf(indicator.kpi).size() <= 1)
        return code;
    return code + u'.' + QString::number(indicator.number);
}

QString ContractDefinition::settingOn(const QString &key, const QDate &day, const QString &fallback) const
{
    const ContractSetting *found = nullptr;
    for (const ContractSetting &row : settings) {
        if (row.key == key && (!row.validFrom.isValid() || row.validFrom <= day) && (!found || isLater(row, *found)))
            found = &row;
    }
    return found ? found->value : fallback;
}

const ContractSetting *ContractDefinition::lastSetting(const QString &key) const
{
    const ContractSetting *last = nullptr;
    for (const ContractSetting &row : settings) {
        if (row.key == key && (!last || isLater(row, *last)))
            last = &row;
    }
    return last;
}

QString ContractDefinition::setting(const QString &key, const QString &fallback) const
{
    const ContractSetting *row = lastSetting(key);
    return row ? row->value : fallback;
}

const NormVersion *ContractDefinition::latestNorm(IndicatorId id) const
{
    const NormVersion *latest = nullptr;
    for (const NormVersion &norm : norms) {
        if (norm.indicator == id && (!latest || norm.number > latest->number))
            latest = &norm;
    }
    return latest;
}
