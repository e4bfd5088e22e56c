// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"
#include "Route.h"
#include "Standings.h"

#include <QAbstractListModel>

#include <vector>

/// "Vooruitblik": kpi's whose next value deserves a look.
class OutlookModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ContractRole = Qt::UserRole, ValueRole, ForecastRole, ForecastVerdictRole };

    using QAbstractListModel::QAbstractListModel;
    void setItems(std::vector<OutlookItem> items);
    [[nodiscard]] const TrendChart &trendAt(int row) const { return m_trends[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Route routeOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<OutlookItem> m_items;
    std::vector<TrendChart> m_trends;
};
