// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseDeadlines.h"
#include "RemedyData.h"
#include "TimelineRange.h"
#include "TimelineSpec.h"

#include <QCoreApplication>

/// Puts what followed the missed norms of a contract on lanes: outcomes, a lane for each level of a procedure that others count
/// the cases of (escalation), a lane for each other procedure, sanctions and meetings. What is not possible yet is shown with the
/// reason. Source: ux §6-08, E4-125.
class RemedyTimeline
{
    Q_DECLARE_TR_FUNCTIONS(RemedyTimeline)

public:
    /// @p procedures: those for new cases, so that what has no case yet can say why not.
    RemedyTimeline(const Portfolio &portfolio, const RemedyData &data, const std::vector<Procedure> &procedures)
        : m_portfolio(portfolio), m_data(data), m_procedures(procedures)
    {
    }
    [[nodiscard]] TimelineSpec spec(const TimelineRange &range);

    /// What an item is about: "case:4:2" is of case 4, "sanction:3", "kpi:7".
    [[nodiscard]] static QString idOfCase(const QString &item); ///< empty: of no case
    /// The new length of the agreed term that a dragged bar stands for, in working days; nullopt when the end lies before its start.
    [[nodiscard]] static std::optional<Term> dragged(const CaseFile &file, const CaseDeadline &deadline, const QDate &day);

private:
    /// The days that a case was at one level.
    struct Stretch
    {
        int level = 0;
        QDate first;
        QDate last; ///< invalid: it is there still
        QString step; ///< where it was last
        QString endedBy; ///< event
    };
    [[nodiscard]] TimelineLane outcomes() const;
    void addSurveys(TimelineLane &lane) const;
    void addProcedure(const Procedure &procedure);
    void addLevels(const Procedure &procedure, const std::vector<const CaseFile *> &cases);
    [[nodiscard]] TimelineLane wholeLane(const Procedure &procedure, const std::vector<const CaseFile *> &cases) const;
    [[nodiscard]] TimelineLane lockedLane(const Procedure &procedure, const QString &reason) const;
    [[nodiscard]] TimelineBar bar(const CaseFile &file, const Stretch &stretch, std::size_t number) const;
    void runOn(TimelineBar &bar, const CaseFile &file) const;
    [[nodiscard]] std::optional<TimelineBar> notYet(const CaseFile &file, int level, const QDate &from) const;
    [[nodiscard]] TimelineLane sanctions() const;
    [[nodiscard]] TimelineLane meetings() const;
    [[nodiscard]] std::vector<Stretch> stretches(const CaseFile &file) const;
    [[nodiscard]] bool isCounted(const Procedure &procedure) const;
    [[nodiscard]] QString lockReason(const Procedure &procedure) const;
    [[nodiscard]] QString summary() const;

    const Portfolio &m_portfolio;
    const RemedyData &m_data;
    const std::vector<Procedure> &m_procedures;
    TimelineSpec m_spec;
};
