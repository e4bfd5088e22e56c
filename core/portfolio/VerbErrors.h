// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

/// The refusals that the verbs have in common. @p what is a code, a name or a number that the user knows.
[[nodiscard]] inline Error refused(const QString &what, const char *why)
{
    return { ErrorCode::InvalidInput, QString::fromLatin1(why), { what } };
}
[[nodiscard]] inline Error notFound(const QString &what, const char *kind)
{
    return { ErrorCode::NotFound, QString::fromLatin1(kind) + QStringLiteral(" is not there"), { what } };
}
template<typename Value>
[[nodiscard]] Status statusOf(const Result<Value> &result)
{
    return result ? done() : Status(result.error());
}
