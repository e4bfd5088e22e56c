// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

/// One month as six weeks from Monday to Sunday, with what stands on each day. The numbers of the weeks are its vertical
/// header.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int weeks = 6;
    static constexpr int weekDays = 7;
    enum Role {
        DateRole = Qt::UserRole,
        CountRole,   ///< how many items stand on the day
        LateRole,    ///< bool: some of them are late
        InMonthRole, ///< bool: the day is of the month itself
        TodayRole,
        BeyondRole,  ///< bool: behind the last day that the agenda looks at
    };

    explicit MonthModel(QObject *parent = nullptr);
    void setItems(const std::vector<AgendaItem> &items, const AgendaSpan &span);
    /// Shows the month that holds @p day.
    void setMonth(const QDate &day);
    [[nodiscard]] QDate month() const { return m_month; } ///< its first day
    void retranslate();

    [[nodiscard]] QDate dateAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QDate &day) const; ///< invalid when the month does not show it
    /// "dinsdag 20 oktober 2026, week 43: Metingen … (contract); …"
    [[nodiscard]] QString describe(const QDate &day) const;
    /// The same in short: how many items.
    [[nodiscard]] QString summarise(const QDate &day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString nameOf(const QDate &day) const; ///< "dinsdag 20 oktober 2026, week 43"
    [[nodiscard]] QStringList titlesOn(const QDate &day) const;
    [[nodiscard]] QString described(const QDate &day, const QString &items) const;
    [[nodiscard]] bool isBeyond(const QDate &day) const;
    [[nodiscard]] QDate firstShown() const; ///< the Monday of the first week

    std::map<QDate, std::vector<AgendaItem>> m_items;
    AgendaSpan m_span;
    QDate m_month;
};
