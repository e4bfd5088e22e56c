// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

/// One window for one file on one machine and account: who opens a file listens, and a second start asks the first to
/// come forward instead of opening it again (decisions 13). The names hold the data folder, so that programs with
/// another folder, such as tests, never meet.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Asks the window that has @p path open to come forward. False when there is none.
    [[nodiscard]] bool raiseOther(const QString &path) const;
    /// From now on this window answers for @p path; empty: for none.
    void answerFor(const QString &path);

Q_SIGNALS:
    void raiseAsked();

private:
    [[nodiscard]] QString nameOf(const QString &path) const;

    QString m_dataFolder;
    QString m_name;
    QLocalServer *m_server = nullptr;
};
