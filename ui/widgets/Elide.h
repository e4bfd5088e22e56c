// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Labels.h"

#include <QLabel>

/// A plain label of one line that ends in "…" when there is no room; its tooltip then shows the whole text literally.
class ElideLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElideLabel(const QString &text, QWidget *parent = nullptr, TextSize size = TextSize::Body, bool semiBold = false,
                        Labels::Ink ink = Labels::Ink::Normal);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isElided() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};
