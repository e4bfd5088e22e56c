// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

/// The captions of the matrix: whole words on as many lines as they take, at the foot of the row; the first one at the left.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override; ///< high enough for all captions at the widths that they have now

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] QRect captionRect(const QRect &rect, int section) const;
};
