// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The small box with the name of a key: "Ctrl K".
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);
    void setKeys(const QString &keys);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] static QSize sizeOf(const QString &keys);
    static void paint(QPainter &painter, const QRect &rect, const QString &keys);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};
