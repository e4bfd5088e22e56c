// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// A date as a person wrote it. `suggestion` is what may have been meant when it was not sure.
struct DateReading
{
    std::optional<QDate> date;
    std::optional<QDate> suggestion;
};

/// Reads "2026-04-02", "2-4-2026", "02/04/2026", "2.4.2026", "2 april 2026", "do 2 apr. 2026", "April 2, 2026". Numbers
/// go day, month, year. A year of two digits, a month above 12, a weekday that does not fit and the day number of a sheet
/// are questions. Years 1900…2199.
[[nodiscard]] DateReading readDate(const QString &text);
/// "1-10-2026": how a day stands in a field, so that readDate() gives it back; empty for an invalid one.
[[nodiscard]] QString typedDate(const QDate &date);
