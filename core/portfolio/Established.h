// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Standing.h"

/// How one kpi was judged in one period, by what was known at some moment.
struct KpiAsKnown
{
    std::shared_ptr<const ContractDefinition> agreed; ///< null: there was no such contract
    std::optional<KpiStanding> standing; ///< as the screens showed it; none: the contract had no such kpi
    std::vector<Outcome> parts;  ///< of every part, each judged period that ends in the period and has anything

    /// Missing where there was no such kpi.
    [[nodiscard]] Verdict verdict() const { return standing ? standing->outcome.verdict : Verdict::Missing; }
};

/// One row that was changed since, with who did it and when.
struct ChangeSince
{
    qint64 number = 0; ///< of the logbook
    QDateTime time;    ///< UTC
    QDate day;         ///< on the writer's calendar
    QString user;
    LoggedChange::Step step = LoggedChange::Step::Done;
    RecordChange row;
};

/// What was established of a kpi on a day, beside what is known now. Source: issue "The engine", requirements.
struct Established
{
    KpiId kpi;
    Period period;
    QDate day;
    KpiAsKnown then;
    KpiAsKnown now;
    std::vector<ChangeSince> changes; ///< of everything that this verdict rests on, oldest first
    bool complete = true; ///< false: some change since is kept as counts only, so that "then" may hold too much
};

/// An earlier state of one contract and what was changed since: for asking about several kpis.
class Hindsight
{
public:
    /// The verdicts in @p view as they stood at the end of @p day, beside those of @p today. FileDamaged when the logbook
    /// cannot be read. @p portfolio outlives the answer and does not change meanwhile.
    [[nodiscard]] static Result<Hindsight> of(const Portfolio &portfolio, ContractId contract, const Period &view,
                                              const QDate &day, const QDate &today);

    [[nodiscard]] const Portfolio &past() const { return *m_past; }
    [[nodiscard]] const QDate &day() const { return m_day; }
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] const ContractStanding &then() const { return m_then; }
    [[nodiscard]] const ContractStanding &now() const { return m_standing; }
    /// What was known of @p kpi on the day, what is known now, and what was changed in between.
    [[nodiscard]] Established established(KpiId kpi) const;

private:
    Hindsight(const Portfolio &portfolio, ContractId contract, const QDate &day)
        : m_now(portfolio), m_contract(contract), m_day(day)
    {
    }
    [[nodiscard]] std::vector<ChangeSince> changesOf(const Established &answer) const;

    const Portfolio &m_now;
    ContractId m_contract;
    QDate m_day;
    std::vector<LoggedChange> m_since; ///< last first
    std::unique_ptr<Portfolio> m_past;
    ContractStanding m_then;
    ContractStanding m_standing;
};

/// The same for one kpi.
[[nodiscard]] Result<Established> establishedOn(const Portfolio &portfolio, ContractId contract, KpiId kpi,
                                                const Period &view, const QDate &day, const QDate &today);
