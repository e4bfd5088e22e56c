// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// The language now, with a mark that there is a menu: quiet, at the foot of the start page.
class LanguageButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LanguageButton(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
