// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// One of the large actions of the start page: icon, title, a line under it, and its key.
class ActionButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look : quint8 { Primary, Plain, Dashed };

    ActionButton(Look look, const QString &icon, const QString &keys, QWidget *parent);
    void setTexts(const QString &title, const QString &line);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFrame(QPainter &painter) const;
    [[nodiscard]] int paintKeys(QPainter &painter) const;

    Look m_look;
    QString m_icon;
    QString m_keys;
    QString m_line;
};
