// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

/// Two lines: the quarter over its three months, and the month. The quarter and the month of the current column are
/// marked.
class EntryHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit EntryHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] int currentColumn() const;
};
