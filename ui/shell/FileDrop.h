// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

/// Files dropped anywhere on a widget or its children: a .maatlat is opened, a table of figures goes to importing.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *target);
    /// The first local file of a kind that can be dropped; empty: none.
    [[nodiscard]] static QString usableFile(const QMimeData &data);

Q_SIGNALS:
    void documentDropped(const QString &path);
    void tableDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
