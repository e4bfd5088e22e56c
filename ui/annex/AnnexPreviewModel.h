// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexReading.h"

#include <QAbstractTableModel>

/// What was found in a source, before anything is decided: each KPI with its norm, and each row that could not be read
/// with the reason. In the order of the source.
class AnnexPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, CodeColumn, TitleColumn, NormColumn, FrequencyColumn, ColumnCount };
    enum Role { RefusedRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const AnnexReading &reading);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        int line = 0;
        QStringList texts; ///< from CodeColumn on
        bool isRefused = false;
    };
    std::vector<Line> m_lines;
};
