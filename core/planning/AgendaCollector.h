// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"
#include "DutyDesk.h"

/// Gathers the items of one contract, each with how its day came about. Used by agendaOf() alone.
class AgendaCollector
{
public:
    AgendaCollector(const DutyDesk &desk, const AgendaSpan &span) : m_desk(desk), m_span(span) { }

    void addDuty(const PlannedDuty &planned);
    void addContract();
    /// Days of indexation, of which the first that comes is held back by @p holds, and options that are still open.
    void addMoments(const QStringList &holds);
    /// Of each deelnemer that missed a monthly norm in the last closed month: the month after it.
    void addPartyChecks(std::span<const KpiStanding> kpis);
    /// The first version of a norm holds from the start, so that only a later one is news.
    void addNorms();
    void addRounds(std::span<const SurveyRound> rounds);
    void addRemedies(const RemedyPlan &remedies);
    void addMeetings(const std::vector<Meeting> &meetings);

    [[nodiscard]] std::vector<AgendaItem> take() { return std::move(m_items); }

private:
    /// A date that stands in the file, when it lies ahead; null otherwise. Valid until the next one is added.
    AgendaItem *addStated(AgendaEvent event, const QDate &date, KpiId kpi = {});
    /// A day by which something has to be done, also when it is past. Null without a day or behind the span.
    AgendaItem *addOpen(AgendaEvent event, const QDate &date, KpiId kpi = {});
    AgendaItem *add(AgendaEvent event, const QDate &date, KpiId kpi);
    [[nodiscard]] AgendaItem itemOn(AgendaEvent event, const QDate &date, KpiId kpi) const;
    [[nodiscard]] bool isInSpan(const QDate &date) const { return date.isValid() && (date <= m_span.until || m_span.wholeTerm); }
    void addUserGroups(const std::vector<Meeting> &meetings);
    void addStrategic(const std::vector<Meeting> &meetings);

    const DutyDesk &m_desk;
    const AgendaSpan &m_span;
    std::vector<AgendaItem> m_items;
};
