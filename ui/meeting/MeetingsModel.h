// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Meeting.h"

#include <QAbstractTableModel>

#include <vector>

/// The meetings of a contract, one a row.
class MeetingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Kind, Title, Present, Sent, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 }; ///< days as days

    using QAbstractTableModel::QAbstractTableModel;
    void setMeetings(std::vector<Meeting> meetings, const QDate &today);
    void retranslate();
    [[nodiscard]] const Meeting *meeting(const QModelIndex &index) const; ///< null outside
    [[nodiscard]] QModelIndex indexOf(MeetingId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const Meeting &meeting, int column) const;

    std::vector<Meeting> m_meetings;
    QDate m_today;
};
