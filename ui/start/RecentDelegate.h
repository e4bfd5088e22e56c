// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Paints a recent file as the start page shows it: icon, title over folder, verdict counts, date, pin.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where a click pins or unpins.
    [[nodiscard]] static QRect pinRect(const QRect &row);

private:
    void paintNames(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    void paintCounts(QPainter *painter, const QRect &area, const QModelIndex &index) const;
};
