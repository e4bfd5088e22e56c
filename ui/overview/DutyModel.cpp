// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DutyModel.h"

#include "Words.h"

using namespace Qt::StringLiterals;

void DutyModel::setDuties(std::vector<Duty> duties)
{
    beginResetModel();
    m_duties = std::move(duties);
    endResetModel();
}

int DutyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_duties.size());
}

QVariant DutyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Duty &duty = m_duties[static_cast<std::size_t>(index.row())];
    const QString detail = workingDaysLeftText(duty.workingDaysLeft) + u" · "_s + duty.contractTitle;
    switch (role) {
    case Qt::DisplayRole: return dutyText(duty);
    case DayRole: return QString::number(duty.date.day());
    case MonthRole: return monthShort(duty.date.month());
    case DetailRole: return detail;
    case LateRole: return duty.workingDaysLeft < 0;
    case Qt::AccessibleTextRole: return shownDayDate(duty.date) + u": "_s + dutyText(duty) + u", "_s + detail;
    case Qt::ToolTipRole: return (shownDayDate(duty.date) + u"\n"_s + dutyText(duty)).toHtmlEscaped();
    default: return {};
    }
}
