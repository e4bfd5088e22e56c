// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

/// Clock times in the Netherlands (Europe/Amsterdam) as moments, so that a night of 23 or 25 hours is as long as it was. A moment
/// is a number of milliseconds since 1970 in UTC. Summer time runs from the last Sunday of March to that of October, 1:00 UTC
/// (directive 2000/84/EC); the rule is kept here so that no table of the computer decides. Years 1996…9998.
namespace LocalTime {

constexpr qint64 msPerDay = 86'400'000;

/// How far the clock is ahead of UTC, in milliseconds: one hour or two.
[[nodiscard]] qint64 offsetAt(qint64 moment);
/// The moment at which the clock said @p msOfDay (0…msPerDay) on @p day; none in the hour that was skipped in March. In the hour
/// that came twice in October it is the first one, or the second where the first lies before @p notBefore.
[[nodiscard]] std::optional<qint64> momentAt(const QDate &day, qint64 msOfDay, std::optional<qint64> notBefore = {});
/// When @p day began, at midnight.
[[nodiscard]] qint64 startOf(const QDate &day);
[[nodiscard]] QDate dayOf(qint64 moment);
/// What the clock said, in milliseconds after midnight.
[[nodiscard]] qint64 msOfDay(qint64 moment);

} // namespace LocalTime
