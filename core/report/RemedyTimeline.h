// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseDeadlines.h"
#include "RemedyData.h"
#include "RemedyTimelineWords.h"
#include "TimelineRange.h"
#include "TimelineSpec.h"

/// Puts what followed the missed norms of a contract on lanes: outcomes, a lane for each level of a procedure that others count
/// the cases of (escalation), a lane for each other procedure, sanctions and all meetings. What is not possible yet is shown with the
/// reason. Source: ux §6-08, E4-125.
class RemedyTimeline
{
public:
    /// @p procedures: those for new cases, so that what has no case yet can say why not.
    RemedyTimeline(const Portfolio &portfolio, const RemedyData &data, const std::vector<Procedure> &procedures)
        : m_portfolio(portfolio), m_data(data), m_procedures(procedures)
    {
    }
    [[nodiscard]] TimelineSpec spec(const TimelineRange &range);
    /// From the first thing that happened up to and including the last that is due, for a page that shows it all.
    [[nodiscard]] TimelineRange whole() const;
    /// Of the outcomes only those of this kpi; an invalid one: none.
    void showOnly(KpiId kpi) { m_only = kpi; }

    /// What an item is about: "case:4:2" is of case 4, "sanction:3", "kpi:7", "meeting:5".
    [[nodiscard]] static QString idOfCase(const QString &item); ///< empty: of no case
    /// The new length of the agreed term that a dragged bar stands for, in working days; nullopt when the end lies before its start.
    [[nodiscard]] static std::optional<Term> dragged(const CaseFile &file, const CaseDeadline &deadline, const QDate &day);

private:
    [[nodiscard]] static QString words(RemedyTimelinePhrase phrase) { return remedyTimelinePhrase(phrase); }
    [[nodiscard]] static TimelineMarker marker(const QString &id, const QDate &day, TimelineMark mark, const QString &text);
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
    [[nodiscard]] QString outcomeText(const KpiOutcome &outcome) const;
    void addSurveys(TimelineLane &lane) const;
    void addProcedure(const Procedure &procedure);
    void addLevels(const Procedure &procedure, const std::vector<const CaseFile *> &cases);
    [[nodiscard]] TimelineLane wholeLane(const Procedure &procedure, const std::vector<const CaseFile *> &cases) const;
    [[nodiscard]] TimelineLane lockedLane(const Procedure &procedure, const QString &reason) const;
    [[nodiscard]] TimelineBar bar(const CaseFile &file, const Stretch &stretch, std::size_t number) const;
    void runOn(TimelineBar &bar, const CaseFile &file) const;
    [[nodiscard]] std::optional<TimelineBar> notYet(const CaseFile &file, int level, const QDate &from) const;
    [[nodiscard]] QString endOf(const CaseFile &file, const Stretch &stretch, const QDate &last) const;
    [[nodiscard]] TimelineLane sanctions() const;
    [[nodiscard]] TimelineLane meetings() const;
    void addCaseMeetings(TimelineLane &lane, const CaseFile &file) const;
    [[nodiscard]] bool isShown(KpiId kpi) const { return !m_only || *m_only == kpi; }
    [[nodiscard]] std::vector<Stretch> stretches(const CaseFile &file) const;
    [[nodiscard]] bool isCounted(const Procedure &procedure) const;
    [[nodiscard]] QString lockReason(const Procedure &procedure) const;
    [[nodiscard]] bool isExpected(const Procedure &procedure) const;
    [[nodiscard]] QString summary() const;

    const Portfolio &m_portfolio;
    const RemedyData &m_data;
    const std::vector<Procedure> &m_procedures;
    std::optional<KpiId> m_only;
    TimelineSpec m_spec;
};
