// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QWidget;

/// A picture whose items can be walked: the points of a chart, the bars and markers of a timeline.
class ItemHost
{
public:
    virtual ~ItemHost() = default;
    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString itemSentence(int index) const = 0;
    [[nodiscard]] virtual QRect itemRect(int index) const = 0; ///< in the widget; empty when it is out of sight
    [[nodiscard]] virtual int itemAt(const QPoint &position) const = 0; ///< -1: none
    [[nodiscard]] virtual int currentItemIndex() const = 0; ///< -1: none
};

/// Makes the items of our pictures children that a screen reader can walk, each with its sentence as its name. Source: ux §7.
namespace AccessibleItems {
/// Once per program; each such picture calls it when it is made. The widget must be an ItemHost and is known by its class.
void install();
/// The walk came to another item.
void tellCurrent(QWidget *widget);
}
