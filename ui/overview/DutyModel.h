// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Standing.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

/// "Komende termijnen": what has to be done, and when.
class DutyModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DayRole = Qt::UserRole, MonthRole, DetailRole, LateRole };

    using QAbstractListModel::QAbstractListModel;
    void setDuties(std::vector<Duty> duties);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        Duty duty;
        QStringList contracts;
    };
    std::vector<Line> m_duties;
};
