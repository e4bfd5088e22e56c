// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// "Zoek of ga naar… Ctrl K" at the head of the rail: looks like a field, opens the palette.
class FindButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FindButton(QWidget *parent);
    void retranslate();
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_collapsed = false;
};
