// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"
#include "Portfolio.h"

#include <vector>

/// Everything with a date in all contracts of the file, soonest first; on one day in the order of the contracts. Stands
/// on what is known on the day itself, whatever view a screen is in.
[[nodiscard]] std::vector<AgendaItem> agendaOf(const Portfolio &portfolio, const AgendaSpan &span);
/// The same of one contract.
[[nodiscard]] std::vector<AgendaItem> agendaOf(const Portfolio &portfolio, ContractId contract, const AgendaSpan &span);
/// The month in which the agenda looks at a contract: the last that is closed, or the running one while it is the first.
[[nodiscard]] Period agendaView(const Contract &contract, const QDate &today);
/// How many of them are late or due this week: the open work that the navigation counts.
[[nodiscard]] int openThisWeek(const std::vector<AgendaItem> &items, const QDate &today);
