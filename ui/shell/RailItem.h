// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Feature.h"

#include <QAbstractButton>

/// One line of the navigation rail: icon, title, and at its right end a count of work or the mark of a decision.
/// Collapsed it is the icon alone, with the title as tooltip.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const QString &feature, const QString &icon, QWidget *parent);
    [[nodiscard]] const QString &feature() const { return m_feature; }
    void setTitle(const QString &title);
    void setBadge(const RailBadge &badge);
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintBadge(QPainter &painter, QRectF &free) const;

    QString m_feature;
    QString m_icon;
    RailBadge m_badge;
    bool m_collapsed = false;
};
