// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <QByteArray>

/// Plays what followed the missed norms of a sample contract, through the verbs that a user's own steps go through: people,
/// afwijkingen, cases with their events, sanctions with their acts, actions. Internal, with the place, for what a verb refuses.
[[nodiscard]] Status playRemedies(Portfolio &portfolio, ContractId contract, const QByteArray &json);
