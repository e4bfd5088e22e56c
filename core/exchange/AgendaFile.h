// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"
#include "IcsFile.h"
#include "Result.h"

/// The agenda for another calendar program, in the language of the moment. @p documentId is that of the portfolio: with
/// it an item keeps its UID through every export, and has none that an item of another file has.
[[nodiscard]] std::vector<IcsEvent> agendaEvents(const std::vector<AgendaItem> &items, const QString &documentId,
                                                 const QDate &today);
/// Writes them to @p path. A file that lies there is replaced as a whole, or stays as it was. WriteFailed.
Status writeAgenda(const std::vector<IcsEvent> &events, const QDateTime &made, const QString &path);
