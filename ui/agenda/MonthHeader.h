// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

/// The days above a month and the numbers of the weeks beside it: quiet words without lines.
class MonthHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MonthHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};
