// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// What a command said, and how it ended.
struct Answer
{
    int exit = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    /// Everything, for a failing comparison.
    [[nodiscard]] QByteArray all() const { return QStringLiteral("%1\n%2\n%3").arg(exit).arg(out, err).toUtf8(); }
};

/// A folder with files, a pc and a clock, and the command line in it. The day is 13 October 2026.
class CliWorld
{
public:
    [[nodiscard]] Environment environment(const QString &user = QStringLiteral("anna")) const
    {
        return { [this] { return m_now; }, user, QStringLiteral("pc-1"), m_folder.filePath(QStringLiteral("data")) };
    }
    /// From now on the clock says nine in the morning of @p day.
    void setNow(const QDate &day) { m_now = QDateTime(day, QTime(9, 0), Qt::UTC); }
    /// A path in the folder that a user sees.
    [[nodiscard]] QString path(const QString &name) const { return m_files + QLatin1Char('/') + name; }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() ? path(name)
                                                                                                          : QString();
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    /// Everything there, hidden or not.
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_files).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                       QDir::Name);
    }
    [[nodiscard]] Answer run(const QStringList &words) const
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        answer.exit = ::run(words, out, err, environment());
        out.flush();
        err.flush();
        return answer;
    }
    /// A portfolio with a contract from each of these templates; its path.
    [[nodiscard]] QString portfolio(const QStringList &templates,
                                    const QString &name = QStringLiteral("p.maatlat")) const
    {
        QStringList words { QStringLiteral("new"), path(name) };
        for (const QString &id : templates)
            words << QStringLiteral("--template") << id;
        return run(words).exit == 0 ? path(name) : QString();
    }

private:
    static QString made(const QString &folder) { return QDir().mkpath(folder) ? folder : QString(); }

    QDateTime m_now = QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC);
    QTemporaryDir m_folder;
    QString m_files = made(m_folder.filePath(QStringLiteral("map")));
};

/// The keys of an object, sorted, for laying beside the promised ones.
inline QString keysOf(const QJsonValue &value)
{
    return value.toObject().keys().join(QLatin1Char(' '));
}

#define COMPARE_EXIT(answer, expected) QVERIFY2((answer).exit == (expected), (answer).all().constData())
