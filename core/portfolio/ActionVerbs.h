// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <vector>

/// What an agreement still lacks to be SMART; a gentle question, never a refusal. Source: E1-51.
enum class ActionGap : quint8 {
    NoOwner,  ///< who
    NoDue,    ///< within which term
    NoResult, ///< which improvement follows
    NoLevel,  ///< which level is to be reached
    DueBeforeAgreed,
};
[[nodiscard]] std::vector<ActionGap> gapsOf(const ActionItem &action);

/// Keeps an action; one without an id is new and gets one, with the next reference. InvalidInput without a title, for
/// progress outside 0…100, for a closed one whose effect was not seen in a later measurement, for a dropped one without a
/// note, and for one that is settled without a day. Source: E0-12, E0-36, E0-37, E1-54, E2-09.
[[nodiscard]] Result<ActionId> saveAction(Portfolio &portfolio, ActionItem action);
/// Marks an open action done on @p today, or opens one again that was marked done: how far it really is and whether it helped
/// nobody knows any more. InvalidInput for one that is closed or dropped.
[[nodiscard]] Status toggleDone(Portfolio &portfolio, ContractId contract, ActionId id, const QDate &today);
[[nodiscard]] Status removeAction(Portfolio &portfolio, ContractId contract, ActionId id);
