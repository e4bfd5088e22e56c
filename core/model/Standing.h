// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Outcome.h"

#include <QDate>

#include <vector>

/// One period of a kpi's history, for trends.
struct TrendPoint
{
    Period period;
    std::optional<Ratio> value; ///< none: geen meting
    std::optional<Ratio> norm;  ///< the norm in force then, so that the line can step
    Verdict verdict = Verdict::Missing;
    bool final = true;
};

/// Where the line goes if nothing changes. Never a verdict (decision 17). Source: ux §3 "Prognose".
struct Forecast
{
    Period period;  ///< the next judged period
    Ratio value;
    Verdict verdict = Verdict::Met; ///< what that value would be worth
};

/// How one part (PI) stands in the chosen view.
struct PartStanding
{
    Indicator indicator;
    std::optional<NormVersion> norm;    ///< that the outcome was judged by, with its limit for that period
    std::optional<NormVersion> agreed;  ///< in force at the end of the view, as the contract has it
    Outcome outcome;                    ///< of the last closed judged period with a value; else Missing
    std::optional<Outcome> previous;    ///< the judged period before
    std::vector<TrendPoint> trend;      ///< at most the last 12 judged periods, oldest first
    std::optional<Forecast> forecast;
    std::vector<Outcome> perParty;      ///< per deelnemer, when the part is measured per party
    int judgedPeriods = 0;              ///< judged periods inside the view with a verdict
    int missedPeriods = 0;              ///< of those, breached (or below target)
    int runBelow = 0;                   ///< consecutive periods up to the last that were breached
};

/// How one kpi stands in the chosen view: what a card, a matrix cell and a report row show.
struct KpiStanding
{
    Kpi kpi;
    KpiOutcome outcome;
    std::vector<PartStanding> parts;
    int leading = 0;             ///< index in parts of the one shown on the card
    bool forecastCrosses = false;///< met now, and the forecast is not
    bool once = false;           ///< every part is one-off
    std::optional<QDate> firstExpected; ///< no verdict is expected before this day
    std::optional<SurveyRoundId> surveyRound; ///< the round it was judged by
    bool overdue = false; ///< a part that counts should have been measured by now, and is not

    [[nodiscard]] const PartStanding &lead() const { return parts[static_cast<std::size_t>(leading)]; }
};

/// How many kpis have which verdict.
struct VerdictCounts
{
    int met = 0;
    int attention = 0;
    int breach = 0;
    int noVerdict = 0; ///< missing, incomplete, undecided, not applicable
    [[nodiscard]] int judged() const { return met + attention + breach; }
    [[nodiscard]] int all() const { return judged() + noVerdict; }
};

/// How a contract stands in a period, as of a day: the content of the dashboard and of the overleg pack.
struct ContractStanding
{
    ContractDefinition definition;
    Period view;   ///< month, quarter or year
    QDate today;
    std::vector<KpiStanding> kpis; ///< in the document's order
    VerdictCounts counts;
    Verdict overall = Verdict::Missing; ///< all must be met (E1-02)
};

/// In the order of urgency (ux §6-02).
enum class AttentionKind : quint8 { DecisionNeeded, DeadlineNear, BreachRun, Breach, MissingData, Watch };

/// The one next thing to do about a kpi below its norm, as its register of afwijkingen has it. Source: ux §6-02, E4-96, E4-99.
enum class AttentionStep : quint8 {
    Look,      ///< nothing is waiting for the manager
    Note,      ///< it does not stand in the register yet
    Analyse,   ///< there is no analysis of the cause
    Share,     ///< the analysis was not shared yet
    Attribute, ///< whether the supplier is to blame was not judged
    Keep,      ///< a term runs; see `due` and `term`
};

/// One row of "Vraagt aandacht": what is the matter, and the one next action.
struct AttentionItem
{
    AttentionKind kind = AttentionKind::Watch;
    ContractId contract;
    QString contractTitle;
    KpiId kpi;           ///< 0 for missing data of several
    QString kpiTitle;
    Verdict verdict = Verdict::Attention;
    std::optional<Ratio> value;
    Unit unit = Unit::Percent;
    QString label;       ///< "S4+" for a survey
    std::optional<NormVersion> norm;
    int runBelow = 0;
    int missing = 0;     ///< how many measurements
    Period period;       ///< where to look
    SurveyRoundId round; ///< for a decision about a survey
    int fair = 0;
    int poor = 0;
    AttentionStep step = AttentionStep::Look;
    QString term; ///< what has to be there on `due`
    QDate due;
    QString reference; ///< of the case whose term it is
};

/// A duty with a date. Source: core/planning; the last three follow from what was recorded: cases, meetings and actions.
enum class DutyKind : quint8 {
    MeasurementsComplete, MonthlyReport, Survey, SurveyFollowUp, OneOff, FirstVerdict, Meeting,
    CaseTerm, MeetingPlanned, ActionDue,
};
struct Duty
{
    DutyKind kind = DutyKind::MeasurementsComplete;
    QDate date;
    ContractId contract;
    QString contractTitle;
    KpiId kpi;
    QString kpiTitle;
    Period period;
    int workingDaysLeft = 0; ///< negative: days late
    QString title; ///< of a term, a planned meeting and an action
};
