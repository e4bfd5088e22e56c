// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PortfolioWords.h"

#include "Translate.h"
#include "Words.h"

QString portfolioPhrase(PortfolioPhrase phrase)
{
    switch (phrase) {
    case PortfolioPhrase::Contracts: return Words::tr("Contracten en uitkomsten");
    case PortfolioPhrase::Outlook: return Words::tr("Vooruitblik");
    case PortfolioPhrase::ColumnContract: return Words::tr("Contract");
    case PortfolioPhrase::ColumnNext: return Words::tr("Eerst te doen");
    }
    return {};
}

QString portfolioTitle(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month: return Words::tr("Maandoverzicht");
    case PeriodKind::Quarter: return Words::tr("Kwartaaloverzicht");
    default: return Words::tr("Jaaroverzicht");
    }
}

QString portfolioFacts(int contracts, int kpis)
{
    const QString ofContracts = contracts == 1 ? Words::tr("1 contract") : Words::tr("%1 contracten").arg(shown(Decimal(contracts)));
    const QString ofKpis = kpis == 1 ? Words::tr("1 KPI") : Words::tr("%1 KPI’s").arg(shown(Decimal(kpis)));
    //: %1 a number of contracts, %2 a number of kpis
    return Words::tr("%1, %2").arg(ofContracts, ofKpis);
}

QString asOfText(const QDate &day)
{
    return Words::tr("Stand van %1").arg(shownDate(day));
}
