// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Paints the grid: no sign means voldoende; hatched is not measured in this month; a dashed box is a missing value; a
/// red frame is a question. Edits with a plain line that is filled with what was typed.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int glyphRoom = 19; ///< design pixels that a glyph takes at the left of a cell
    static constexpr int rightPadding = 6; ///< design pixels behind a value
    static constexpr int markRoom = 11; ///< that the letter of a state takes before the value

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The ground of a month in which nothing is measured.
    static void hatch(QPainter &painter, const QRectF &rect);
};
