// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FlowLayout.h"

/// Widgets beside each other like the words of a sentence: each as wide as it likes, on a next line where the width ends.
/// Hidden ones take no room.
class FlowRow : public FlowLayout
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr, int gap = 8); ///< in design pixels

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    void placeLine(const std::vector<QLayoutItem *> &line, const QRect &rect, int top, int height) const;
    [[nodiscard]] int gap() const;

    int m_gap;
};
