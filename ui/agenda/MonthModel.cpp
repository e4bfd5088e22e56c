// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonthModel.h"

#include "AgendaWords.h"
#include "Words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

MonthModel::MonthModel(QObject *parent) : QAbstractTableModel(parent), m_month(2026, 1, 1) { }

void MonthModel::setItems(const std::vector<AgendaItem> &items, const AgendaSpan &span)
{
    m_items.clear();
    for (const AgendaItem &item : items)
        m_items[item.date].push_back(item);
    m_span = span;
    retranslate();
}

void MonthModel::setMonth(const QDate &day)
{
    m_month = QDate(day.year(), day.month(), 1);
    retranslate();
}

void MonthModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, weekDays - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, weekDays - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, weeks - 1);
}

QDate MonthModel::firstShown() const
{
    return m_month.addDays(Qt::Monday - m_month.dayOfWeek());
}

QDate MonthModel::dateAt(const QModelIndex &index) const
{
    return index.isValid() ? firstShown().addDays(index.row() * weekDays + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(const QDate &day) const
{
    const qint64 number = firstShown().daysTo(day);
    if (!day.isValid() || number < 0 || number >= weeks * weekDays)
        return {};
    return index(static_cast<int>(number / weekDays), static_cast<int>(number % weekDays));
}

bool MonthModel::isBeyond(const QDate &day) const
{
    return day > m_span.until && !m_span.wholeTerm;
}

QString MonthModel::nameOf(const QDate &day) const
{
    //: %1 a weekday, %2 a date, %3 the number of its week
    const QString text = tr("%1 %2, week %3").arg(weekdayName(day), shownDate(day), QString::number(day.weekNumber()));
    return day == m_span.today ? text + u", "_s + tr("vandaag") : text;
}

QStringList MonthModel::titlesOn(const QDate &day) const
{
    QStringList titles;
    const auto found = m_items.find(day);
    if (found == m_items.end())
        return titles;
    for (const AgendaItem &item : found->second)
        titles += agendaTitle(item) + u" ("_s + item.contractTitle + u')';
    return titles;
}

QString MonthModel::described(const QDate &day, const QString &items) const
{
    const QString name = nameOf(day) + u": "_s;
    if (items.isEmpty())
        return name + (isBeyond(day) ? tr("de agenda kijkt niet zo ver") : tr("niets in de agenda"));
    return name + (day < m_span.today ? tr("te laat") + u": "_s : QString()) + items;
}

QString MonthModel::describe(const QDate &day) const
{
    return described(day, titlesOn(day).join(u"; "_s));
}

QString MonthModel::summarise(const QDate &day) const
{
    const qsizetype count = titlesOn(day).size();
    return described(day, count > 0 ? tr("%1 in de agenda").arg(count) : QString());
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weekDays;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QDate day = dateAt(index);
    const auto found = m_items.find(day);
    const int count = found == m_items.end() ? 0 : static_cast<int>(found->second.size());
    switch (role) {
    case Qt::DisplayRole: return QString::number(day.day());
    case Qt::AccessibleTextRole: return describe(day);
    case Qt::ToolTipRole: return describe(day).toHtmlEscaped();
    case DateRole: return day;
    case CountRole: return count;
    case LateRole: return count > 0 && day < m_span.today;
    case InMonthRole: return day.month() == m_month.month() && day.year() == m_month.year();
    case TodayRole: return day == m_span.today;
    case BeyondRole: return isBeyond(day);
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const int week = firstShown().addDays(section * weekDays).weekNumber();
        if (role == Qt::DisplayRole)
            return QString::number(week);
        return role == Qt::AccessibleTextRole ? QVariant(tr("week %1").arg(week)) : QVariant();
    }
    const QString name = weekdayName(firstShown().addDays(section));
    if (role == Qt::DisplayRole)
        return name.left(2);
    return role == Qt::AccessibleTextRole ? QVariant(name) : QVariant();
}
