// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(portfolioLog)

/// The value, or an empty one with a line in the log: for reading that has nobody to tell that the disk failed.
template<typename T>
[[nodiscard]] T valueOrEmpty(Result<T> result)
{
    if (result)
        return std::move(result).value();
    qCWarning(portfolioLog).noquote() << "Reading the work copy failed:" << result.error().detail;
    return T {};
}
