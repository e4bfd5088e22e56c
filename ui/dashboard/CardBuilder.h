// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardModel.h"
#include "Portfolio.h"

#include <QCoreApplication>

/// Turns a kpi's standing into the words and pictures of its card.
class CardBuilder
{
    Q_DECLARE_TR_FUNCTIONS(CardBuilder)

public:
    /// @p portfolio gives the results of surveys.
    CardBuilder(const Portfolio &portfolio, const ContractStanding &standing) : m_portfolio(portfolio), m_standing(standing) { }

    [[nodiscard]] CardModel card(const KpiStanding &kpi) const;
    /// What makes this card a case for attention, or what is good to know about it.
    [[nodiscard]] static QString whyOf(const KpiStanding &kpi);

private:
    [[nodiscard]] static QString marginText(const KpiStanding &kpi);
    [[nodiscard]] static QString missingText(const PartStanding &part);
    static void describeValue(CardModel &card, const KpiStanding &kpi);
    void describeSurvey(CardModel &card, const KpiStanding &kpi) const;
    [[nodiscard]] static QString runText(int run, PeriodKind kind);
    [[nodiscard]] static QString openParts(const KpiStanding &kpi);
    static void describeChange(CardModel &card, const PartStanding &part);
    static void describeForecast(CardModel &card, const PartStanding &part);

    const Portfolio &m_portfolio;
    const ContractStanding &m_standing;
};
