// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <optional>

// What verbs of legal weight have in common: they are published at once and never taken back. Source: decision 11,
// reliability §2.

/// Whether a step that is done on this pc also stands in the file.
struct Publication
{
    bool isPublished = false;   ///< false as well for a portfolio that has no file yet
    std::optional<Error> error; ///< why it could not be; the step itself is safe in the work copy
};
[[nodiscard]] Publication publishAtOnce(Portfolio &portfolio);

/// The next number of a series in a year: "ESC-2026-03" after "ESC-2026-02" among @p known.
[[nodiscard]] QString nextReference(const QStringList &known, const QString &prefix, int year);
/// The references of rows that have one.
template<typename Row>
[[nodiscard]] QStringList referencesOf(const std::vector<Row> &rows)
{
    QStringList references;
    for (const Row &row : rows)
        references += row.reference;
    return references;
}
