// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Kpi.h"
#include "SurveyResult.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// Which sanctions a missed norm allows, and what the program proposes. A person decides; SanctionCourse.h has the
// course of the decision. Source: E4-71, E4-72, E4-90…98, A4-13, A4-20, decisions 18 and 20.

/// What a survey came to, as far as a sanction depends on it.
struct SurveyFinding
{
    SurveyOutcome literal = SurveyOutcome::None;
    SurveyOutcome advised = SurveyOutcome::None;
    SurveyOutcome proposed = SurveyOutcome::None;
    bool isCovered = true; ///< the table of the contract covers it; if not, literal and advised both stand open
    friend bool operator==(const SurveyFinding &, const SurveyFinding &) = default;
};
[[nodiscard]] SurveyFinding findingOf(const SurveyResult &result);

/// A norm that was judged, and what its kpi allows.
struct SanctionGround
{
    QString kpi;         ///< code
    QStringList allowed; ///< sanctions that the kpi's text allows, in the document's order (A4-20)
    bool isMissed = false; ///< of a kpi without a survey: the norm was not met
    std::optional<SurveyFinding> survey;
    friend bool operator==(const SanctionGround &, const SanctionGround &) = default;
};
[[nodiscard]] SanctionGround groundOf(const Kpi &kpi, bool isMissed);
[[nodiscard]] SanctionGround groundOf(const Kpi &kpi, const SurveyFinding &finding);

/// Which rule of the contract leads to a proposal.
enum class SanctionRule : quint8 {
    NormMet,        ///< nothing to sanction
    NothingAllowed, ///< the norm was missed, and the contract has no sanction for it
    OneNorm,        ///< one or more of what the kpi allows
    SurveyS4,       ///< S4 and no other
    SurveyS4Plus,   ///< S4 and at least one other (E4-72)
    SurveyUncovered, ///< the table has no cell for it: literal and advice are shown, and imposing needs a motive
};
[[nodiscard]] QString codeOf(SanctionRule rule); ///< "norm_met", "one_norm", "survey_s4_plus", …

/// What the program proposes for one norm. Never a decision.
struct SanctionProposal
{
    SanctionRule rule = SanctionRule::NormMet;
    QStringList all;   ///< to impose together: S4
    QStringList oneOf; ///< at least one of these with it; a person chooses
    SurveyOutcome literal = SurveyOutcome::None; ///< with SurveyUncovered
    SurveyOutcome advised = SurveyOutcome::None;
    friend bool operator==(const SanctionProposal &, const SanctionProposal &) = default;
};
[[nodiscard]] SanctionProposal proposalFor(const SanctionGround &ground);

/// The order of weight that we read into the contract, lightest first: S1, S2, S3, S4, S4+, S5. The document names none
/// (A4-13), so whoever shows it says so.
[[nodiscard]] QStringList ourSanctionOrder();
/// An order as the setting "sanction.order" has it, codes with commas between, in force on @p day; ours where there is none.
[[nodiscard]] QStringList sanctionOrderOn(const ContractDefinition &contract, const QDate &day);
/// It names every sanction of @p contract, S4+ where there is an S4, and nothing twice.
[[nodiscard]] bool isSanctionOrder(const QString &text, const ContractDefinition &contract);

/// The sanctions that a person weighs for one norm.
struct WeighedSanctions
{
    QString kpi;
    QStringList codes;
    friend bool operator==(const WeighedSanctions &, const WeighedSanctions &) = default;
};

/// Several norms missed at once: everything that is weighed, and the one at the heaviest level.
struct CombinedSanctions
{
    QStringList all;      ///< without doubles, lightest first; what the order does not have comes last, as weighed
    QString heaviest;     ///< "S4+" when S4 is weighed together with another for the same norm; empty: nothing is weighed
    QStringList unranked; ///< weighed, and not in the order: a person has to rank them before a heaviest can be named
    QStringList order;    ///< that was used
    bool isOurOrder = true; ///< our reading and not the document's
    friend bool operator==(const CombinedSanctions &, const CombinedSanctions &) = default;
};
/// @p order lightest first; empty takes ours.
[[nodiscard]] CombinedSanctions combined(const std::vector<WeighedSanctions> &weighed, const QStringList &order = {});

/// Why sanctions cannot be imposed, or a case of a sanction cannot go on.
enum class SanctionRefusalCode : quint8 {
    NothingChosen,     ///< imposing nothing is waiving
    NotAllowedByKpi,   ///< subject: the sanction; others: what the kpi's allow
    NormNotMissed,     ///< subject: the sanction; the kpi's that allow it met their norm
    SurveyNotThatFar,  ///< subject: the sanction; the survey came to S4, and S4 goes alone
    S4PlusWithoutS4,   ///< S4+ is S4 with another
    S4PlusWithoutOther, ///< others: of which one has to be chosen
    NotAtThisState,    ///< subject: code of the state where it is
    DateMissing,       ///< the day on which it happened or was recorded is no day
    InFuture,          ///< it was recorded before it happened
    BeforeHistory,     ///< the day lies before what was recorded last
    PersonMissing,     ///< by whom
    MotiveMissing,     ///<
    AttributableMissing, ///< yes or no has to be answered (E4-96)
    NotAttributable,   ///< only an attributable shortcoming is sanctioned
    SeverityMissing,   ///< E4-97
    FieldMissing,      ///< subject: the field
    NotImposed,        ///< subject: a sanction that is not among those imposed
    AlreadyExecuted,   ///< subject: the sanction
    NotExecuted,       ///< others: imposed sanctions that are still to be carried out
};
[[nodiscard]] QString codeOf(SanctionRefusalCode code); ///< "nothing_chosen", "not_allowed_by_kpi", …

struct SanctionRefusal
{
    SanctionRefusalCode code = SanctionRefusalCode::NothingChosen;
    QString subject;
    QStringList others;
    friend bool operator==(const SanctionRefusal &, const SanctionRefusal &) = default;
};

/// Every reason why @p codes cannot be imposed on these grounds together; empty when they can.
[[nodiscard]] std::vector<SanctionRefusal> refusalsOf(const std::vector<SanctionGround> &grounds, const QStringList &codes);
