// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Period.h"

#include <QDate>
#include <QString>

/// Headings and captions that only the document about all contracts has; the others are those of every report.
enum class PortfolioPhrase : quint8 { Contracts, Outlook, ColumnContract, ColumnNext };
[[nodiscard]] QString portfolioPhrase(PortfolioPhrase phrase);
[[nodiscard]] QString portfolioTitle(PeriodKind kind);          ///< "Kwartaaloverzicht"
[[nodiscard]] QString portfolioFacts(int contracts, int kpis);  ///< "5 contracten, 41 KPI’s"
[[nodiscard]] QString asOfText(const QDate &day);               ///< "Stand van 13 oktober 2026"
