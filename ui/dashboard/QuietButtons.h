// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// The balloon before the summary: an icon in the accent colour without a frame; pressing it copies the summary.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// "Sorteren: urgentie ⌄": a quiet choice, with a menu.
class OrderButton : public QToolButton
{
    Q_OBJECT

public:
    explicit OrderButton(QWidget *parent = nullptr);
    void set(const QString &label, const QString &value); ///< "Sorteren:", "urgentie"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    QString m_value;
};
