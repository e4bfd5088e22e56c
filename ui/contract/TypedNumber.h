// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"

#include <QCoreApplication>

#include <optional>

/// A number as a person types it in a form, and what is wrong with it: never guessed at.
struct TypedNumber
{
    Q_DECLARE_TR_FUNCTIONS(TypedNumber)

public:
    std::optional<Decimal> value; ///< none: nothing was typed, or it cannot be read
    QString problem;              ///< empty: it can be read, or nothing was typed

    /// "1.500,50", "-3" or "12%"; signs of units and spaces around it do not matter.
    [[nodiscard]] static TypedNumber of(const QString &text);
};
