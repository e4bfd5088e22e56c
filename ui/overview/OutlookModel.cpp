// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutlookModel.h"

#include "TrendSpec.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

const NormVersion *normOf(const PartStanding &part)
{
    return part.norm ? &*part.norm : nullptr;
}

QString valueText(const PartStanding &part)
{
    return part.outcome.value ? shownValue(*part.outcome.value, part.indicator.unit, normOf(part)) : u"–"_s;
}

QString forecastText(const PartStanding &part)
{
    return part.forecast ? shownValue(part.forecast->value, part.indicator.unit, normOf(part)) : u"–"_s;
}

Verdict forecastVerdict(const PartStanding &part)
{
    return part.forecast ? part.forecast->verdict : Verdict::Missing;
}

} // namespace

void OutlookModel::setItems(std::vector<OutlookItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_trends.clear();
    for (const OutlookItem &item : m_items) {
        ChartSpec spec = trendSpec(item.kpi, item.kpi.lead());
        m_trends.push_back(spec.trend ? std::move(*spec.trend) : TrendChart());
    }
    endResetModel();
}

Route OutlookModel::routeOf(int row) const
{
    const OutlookItem &item = m_items[static_cast<std::size_t>(row)];
    return { u"detail"_s, item.contract, item.kpi.kpi.id };
}

int OutlookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant OutlookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlookItem &item = m_items[static_cast<std::size_t>(index.row())];
    const PartStanding &part = item.kpi.lead();
    const QString title = item.kpi.kpi.shortTitle.isEmpty() ? item.kpi.kpi.title : item.kpi.kpi.shortTitle;
    switch (role) {
    case Qt::DisplayRole: return title;
    case ContractRole: return item.contractTitle;
    case ValueRole: return valueText(part);
    case ForecastRole: return forecastText(part);
    case ForecastVerdictRole: return static_cast<int>(forecastVerdict(part));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: nu %3, prognose %4, %5")
            .arg(title, item.contractTitle, valueText(part), forecastText(part), verdictWord(forecastVerdict(part)));
    default: return {};
    }
}
