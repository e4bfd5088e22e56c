// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

/// One day in a calendar file.
struct IcsEvent
{
    QString uid; ///< unique in the world, and the same in every export, so that a calendar replaces instead of doubling
    QDate date;  ///< the whole day
    QString summary;
    QString description;
    QStringList categories;
    bool alarm = false; ///< a reminder at nine in the morning of the day before
};

/// A calendar file of RFC 5545 with whole days. @p made is its DTSTAMP and makes SEQUENCE rise from export to export.
/// Deadlines are VEVENT and not VTODO, which Outlook leaves out; they take no time from the day. Without METHOD, which would
/// ask for an organiser. Source: dependencies §6.
[[nodiscard]] QByteArray icsFile(const std::vector<IcsEvent> &events, const QDateTime &made);

/// A value of the type TEXT: backslash, comma and semicolon escaped, line ends as "\n", other control characters left out.
/// Source: RFC 5545, 3.3.11.
[[nodiscard]] QString icsText(const QString &text);
/// One content line: folded so that no line is over 75 octets, never inside a character, and ended with CRLF.
/// Source: RFC 5545, 3.1.
[[nodiscard]] QByteArray icsLine(const QString &line);
