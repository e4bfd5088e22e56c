// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contract.h"
#include "TermMath.h"
#include "ValueRule.h"

/// What @p norm says of @p value. Nothing is rounded first. Source: requirements X-02…04, 3.1.
template<typename Value>
[[nodiscard]] Ruling rulingOf(const Value &value, const NormVersion &norm, const Contract &contract)
{
    Ruling ruling;
    if (!norm.confirmed) {
        ruling.ground = Ruling::Ground::Unconfirmed;
        return ruling;
    }
    if (!norm.deadline)
        return rule::onNumber(value, norm);
    if (const auto due = dueDate(*norm.deadline, contract))
        return rule::onDate(value, *due, norm);
    ruling.ground = Ruling::Ground::AnchorUnknown;
    return ruling;
}
