// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DutyModel.h"

#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void DutyModel::setDuties(std::vector<Duty> duties)
{
    beginResetModel();
    m_duties.clear();
    for (Duty &duty : duties) {
        // Of a contract as a whole, on one day: one line for all contracts that it is of.
        const auto same = std::ranges::find_if(m_duties, [&duty](const Line &line) {
            return !duty.kpi.isValid() && !line.duty.kpi.isValid() && line.duty.kind == duty.kind && line.duty.date == duty.date
                && line.duty.period == duty.period && line.duty.title == duty.title && line.duty.workingDaysLeft == duty.workingDaysLeft;
        });
        if (same != m_duties.end())
            same->contracts += duty.contractTitle;
        else
            m_duties.push_back({ duty, { duty.contractTitle } });
    }
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
    const auto &[duty, contracts] = m_duties[static_cast<std::size_t>(index.row())];
    const QString whose = contracts.size() == 1 ? contracts.front() : tr("%1 contracten").arg(contracts.size());
    const QString detail = workingDaysLeftText(duty.workingDaysLeft) + u" · "_s + whose;
    switch (role) {
    case Qt::DisplayRole: return dutyText(duty);
    case DayRole: return QString::number(duty.date.day());
    case MonthRole: return monthShort(duty.date.month());
    case DetailRole: return detail;
    case LateRole: return duty.workingDaysLeft < 0;
    case Qt::AccessibleTextRole: return shownDayDate(duty.date) + u": "_s + dutyText(duty) + u", "_s + workingDaysLeftText(duty.workingDaysLeft) + u", "_s + contracts.join(u", "_s);
    case Qt::ToolTipRole: return (shownDayDate(duty.date) + u"\n"_s + dutyText(duty) + u"\n"_s + contracts.join(u"\n"_s)).toHtmlEscaped();
    default: return {};
    }
}
