// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ActionItem.h"
#include "CaseDeadlines.h"
#include "DateCount.h"
#include "Meeting.h"
#include "Standing.h"
#include "Survey.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

/// What happens on a day of the agenda. The codes are stable: calendar files refer to them.
enum class AgendaEvent : quint8 {
    MeasurementsComplete,
    MonthlyReport,
    Survey,
    SurveyFollowUp,
    SurveyRound, ///< a round that is planned and not held yet
    OneOff,
    FirstVerdict,
    Meeting,
    NormChange, ///< a norm version that is not in force yet
    ContractSigning,
    ContractStart,
    ContractEnd,
    PartyJoins,
    PartyLeaves,
    CaseTerm,  ///< a term of an escalation, a verbeterplan, a step-in
    ActionDue, ///< an action that is not done yet
    MeetingPlanned,  ///< a meeting of the register that lies ahead
    MinutesMissing,  ///< a meeting was held and its verslag was not sent (E1-56)
    UserGroupDue,    ///< the quarter has no gebruikersgroep yet (E4-108)
    Indexation,      ///< prices are indexed (E4-95)
    ContractOption,  ///< the last day to give notice of an option that is still open
    PartyCheck,      ///< a deelnemer missed a monthly norm: the month after it has to show the improvement (E4-56)
};
/// What the events are sorted into: for the filter of the agenda, and "kind" on the command line.
enum class AgendaKind : quint8 { Measurements, Report, Survey, Deadline, Meeting, Norm, Contract, Remedy };
/// Where an item stands in the list. This week runs through Sunday, and holds today (ux §6, last line).
enum class AgendaGroup : quint8 { Late, ThisWeek, Later };
/// How far ahead the agenda looks.
enum class AgendaHorizon : quint8 { ThreeMonths, Year, Everything };

[[nodiscard]] QString codeOf(AgendaEvent event); ///< "measurements_complete", "survey_round", "contract_end", …
[[nodiscard]] QString codeOf(AgendaKind kind);   ///< "measurements", "report", "survey", "term", "meeting", "norm", "contract", "remedy"
[[nodiscard]] AgendaKind kindOf(AgendaEvent event);
[[nodiscard]] AgendaGroup groupOf(const QDate &date, const QDate &today);

/// The days that an agenda is about.
struct AgendaSpan
{
    QDate today;
    QDate until;             ///< the last day
    bool wholeTerm = false;  ///< past that day too: each date of the file, and what returns until the contract ends
};
/// Everything is the whole term; of a contract without an end, what returns stops after five years.
[[nodiscard]] AgendaSpan agendaSpan(const QDate &today, AgendaHorizon horizon);
[[nodiscard]] AgendaSpan agendaSpan(const QDate &today, const QDate &until);

/// Something with a date, in one contract.
struct AgendaItem
{
    AgendaEvent event = AgendaEvent::MeasurementsComplete;
    QDate date;
    ContractId contract;
    QString contractCode;
    QString contractTitle;
    KpiId kpi;             ///< may be invalid: of the contract as a whole
    IndicatorId indicator; ///< the part of it, where it is about one
    QString kpiTitle;
    Period period;         ///< of measurements, a report or a survey: over which it is
    NormVersionId norm;    ///< of NormChange
    PartyId party;         ///< of PartyJoins, PartyLeaves and PartyCheck
    SurveyRoundId round;   ///< of SurveyRound
    QString subject;       ///< the title of the round, the name of the deelnemer, the part whose norm changes, the title of the
                           ///< action, of the term, of the indexation or of the option; else empty
    QString reference;     ///< of the case or the action: "ESC-2026-01"
    CaseId caseId;         ///< of CaseTerm
    ActionId action;       ///< of ActionDue
    MeetingId meeting;     ///< of MeetingPlanned and MinutesMissing
    std::optional<CaseDeadline> deadline; ///< of CaseTerm: how its day was counted
    int workingDaysLeft = 0; ///< by the contract's calendar; negative: late; 0 is today only
    DateCount count;
    int moment = 0; ///< of Indexation and ContractOption: its number in the contract
    QDate extendsUntil; ///< of ContractOption: the last day of the contract once it is taken; may be invalid
    QStringList holds;  ///< of Indexation: the sanctions because of which it is not agreed on (S5), by reference
    /// With MeasurementsComplete: the first kpi without a value, as far as that is known.
    KpiId firstGap;

    [[nodiscard]] AgendaKind kind() const { return kindOf(event); }
    /// A term of a one-off part that ends within ten working days, or has ended, while there is no outcome yet (E0-22).
    [[nodiscard]] bool isAlarm() const;
    /// Tells the item from all others of the file, at whatever date it stands and however it is called now.
    [[nodiscard]] QString key() const;
};

/// A case as far as the agenda shows it.
struct CasePlan
{
    CaseId id;
    QString reference;
    KpiId kpi;
    std::vector<CaseDeadline> deadlines;
};
/// What is done about missed norms, and has days of its own.
struct RemedyPlan
{
    std::vector<CasePlan> cases;
    std::vector<ActionItem> actions;
    std::vector<Meeting> meetings;
    QStringList indexationHolds = {}; ///< references of the sanctions that hold back the next indexation (E4-95)
};

/// Contract settings about meetings.
namespace MeetingKeys {
/// "none", or "quarter": the gebruikersgroep meets at least once in each calendar quarter (E4-108).
[[nodiscard]] QString userGroup();
/// "none", "contract_year" or "calendar_year": in each of these a strategisch overleg adopts the results (E1-01).
[[nodiscard]] QString strategic();
}

/// Everything with a date in one contract: its duties, and the dates that stand in the file and lie ahead. Soonest first.
/// @p rounds are the contract's. Source: issue "Agenda", ux §6.
[[nodiscard]] std::vector<AgendaItem> agendaOf(const ContractDefinition &contract, std::span<const KpiStanding> kpis,
                                               std::span<const SurveyRound> rounds, const AgendaSpan &span,
                                               const RemedyPlan &remedies = {});
/// Puts items of several contracts in one order: by date, and on one day as they came.
void sortAgenda(std::vector<AgendaItem> &items);
