// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

/// A day, with the moment on it where the time was written too.
struct RecordMoment
{
    QDate day;
    std::optional<qint64> moment; ///< milliseconds since 1970 UTC, as LocalTime has it

    /// A day without a time is neither before nor after the moments on it.
    [[nodiscard]] bool isBefore(const RecordMoment &other) const
    {
        return moment && other.moment ? *moment < *other.moment : day < other.day;
    }
};

struct MomentReading
{
    std::optional<RecordMoment> value;
    bool isSkipped = false; ///< a time in the hour that the clock skipped in March
};

/// Reads "2026-03-29 14:05", "29-3-2026 14:05:09", "2026-03-29T14:05:09.250", with "Z" or "+02:00" behind it or without, and a day
/// alone. Without a zone it is the time in the Netherlands; in the hour that comes twice in October it is the first one, or the
/// second where the first lies before @p notBefore. Years 1997…2199.
[[nodiscard]] MomentReading readMoment(QStringView text, std::optional<qint64> notBefore = {});
