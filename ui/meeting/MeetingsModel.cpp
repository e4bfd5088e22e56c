// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingsModel.h"

#include "MeetingWords.h"
#include "Words.h"

#include <algorithm>

void MeetingsModel::setMeetings(std::vector<Meeting> meetings, const QDate &today)
{
    beginResetModel();
    m_meetings = std::move(meetings);
    m_today = today;
    endResetModel();
}

void MeetingsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_meetings.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Meeting *MeetingsModel::meeting(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_meetings.size() ? &m_meetings[row] : nullptr;
}

QModelIndex MeetingsModel::indexOf(MeetingId id) const
{
    const auto found = std::ranges::find(m_meetings, id, &Meeting::id);
    return found == m_meetings.end() ? QModelIndex() : index(static_cast<int>(found - m_meetings.begin()), Title);
}

int MeetingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_meetings.size());
}

int MeetingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MeetingsModel::textOf(const Meeting &meeting, int column) const
{
    switch (column) {
    case Day: return shownDayDate(meeting.date);
    case Kind: return meetingKindName(meeting.kind);
    case Title: return meeting.title;
    case Present: return meeting.present;
    case Sent:
        if (meeting.minutesSent.isValid())
            return shownDate(meeting.minutesSent);
        return meeting.date < m_today ? tr("ontbreekt") : tr("nog niet gehouden");
    default: return {};
    }
}

QVariant MeetingsModel::data(const QModelIndex &index, int role) const
{
    const Meeting *row = meeting(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(*row, index.column());
    if (role == Qt::ToolTipRole)
        return row->minutes.isEmpty() ? QVariant() : row->minutes;
    if (role == SortRole) {
        if (index.column() == Day)
            return row->date;
        if (index.column() == Sent)
            return row->minutesSent.isValid() ? row->minutesSent : QDate(1, 1, 1);
        return textOf(*row, index.column()).toLower();
    }
    return {};
}

QVariant MeetingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("Dag");
    case Kind: return tr("Soort");
    case Title: return tr("Overleg");
    case Present: return tr("Aanwezig");
    case Sent: return tr("Verslag verzonden");
    default: return {};
    }
}
