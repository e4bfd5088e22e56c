// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Route.h"
#include "Standing.h"

#include <QAbstractListModel>

#include <vector>

/// "Vraagt aandacht": each row says what is the matter and has exactly one next action.
class AttentionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, VerdictRole, ActionRole };

    using QAbstractListModel::QAbstractListModel;
    void setItems(std::vector<AttentionItem> items);
    /// The most urgent ones only, as it begins, or all of them.
    void setBrief(bool brief);
    [[nodiscard]] bool isBrief() const { return m_brief; }
    [[nodiscard]] int total() const { return static_cast<int>(m_items.size()); } ///< shown or not
    [[nodiscard]] Route routeOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString actionOf(const AttentionItem &item);

    std::vector<AttentionItem> m_items;
    bool m_brief = true;
};
