// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Sanctioning.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// The course of a sanction: proposed → decided (imposed or waived) → communicated → executed → closed. Source: E4-91…98.

enum class SanctionStatus : quint8 { New, Proposed, Imposed, Waived, Communicated, Executed, Closed, Withdrawn };
enum class SanctionAct : quint8 { Propose, Impose, Waive, Communicate, Execute, Close, Withdraw };
/// How grave the shortcoming is; size and kind of a sanction may depend on it (E4-97).
enum class Severity : quint8 { Minor, Serious, Severe };

[[nodiscard]] QString codeOf(SanctionStatus status); ///< "new", "proposed", "imposed", "waived", …
[[nodiscard]] QString codeOf(SanctionAct act);       ///< "propose", "impose", …
[[nodiscard]] std::optional<SanctionAct> sanctionActFrom(QStringView code);
[[nodiscard]] QString codeOf(Severity severity);     ///< "minor", "serious", "severe"
[[nodiscard]] std::optional<Severity> severityFrom(QStringView code);

/// One act in the course, as a person records it.
struct SanctionEvent
{
    SanctionAct act = SanctionAct::Propose;
    QDate on;
    QString person;     ///< by whom; only a proposal may have nobody: the program made it
    QStringList codes;  ///< with Impose: which sanctions; with Execute: the one that was carried out
    QString motive;     ///< with Impose, Waive and Withdraw
    std::optional<bool> attributable; ///< toerekenbaar; with Impose and Waive. Not the verwijtbaarheid of a step-in (A4-28)
    std::optional<Severity> severity; ///< with Impose and Waive
    QMap<QString, QString> content;   ///< the fields of fieldsOf()
    QStringList evidence;             ///< references of documents
    QDate recorded;                   ///< the day it was written down: today
    friend bool operator==(const SanctionEvent &, const SanctionEvent &) = default;
};

/// A sanction with the norms it is about. The history only grows: a decision is followed by another, never undone.
struct SanctionCase
{
    std::vector<SanctionGround> grounds;
    std::vector<SanctionEvent> history;
    friend bool operator==(const SanctionCase &, const SanctionCase &) = default;
};

[[nodiscard]] SanctionStatus statusOf(const SanctionCase &sanction);
/// The sanctions of the last decision, when that imposed any.
[[nodiscard]] QStringList imposedIn(const SanctionCase &sanction);
/// Those of them that were carried out since.
[[nodiscard]] QStringList executedIn(const SanctionCase &sanction);

/// What an act asks for beside person, motive and the rest: where the letter went, who gave account and when (E4-91…95).
[[nodiscard]] QStringList fieldsOf(SanctionAct act, const QString &sanction = {});

struct SanctionStepResult
{
    std::optional<SanctionCase> sanction;
    std::vector<SanctionRefusal> refusals; ///< empty when there is a sanction
};
/// The one way in which a sanction goes on. Pure. Imposing without toerekenbaar, or what the kpi's text does not allow, is
/// refused, whatever the reason (decision 20). Until it is communicated a decision may be followed by another one.
[[nodiscard]] SanctionStepResult step(const SanctionCase &sanction, const SanctionEvent &event);
/// The acts that the status allows.
[[nodiscard]] std::vector<SanctionAct> allowedActs(const SanctionCase &sanction);

/// Where an imposed sanction keeps coming back.
enum class SanctionFollowUp : quint8 {
    EveryMeeting,   ///< S1: on the agenda of each regular overleg until the sanction is closed (E4-91)
    BoardMeeting,   ///< S2: speaking time, until it was taken (E4-92)
    Council,        ///< S3: account to the Strategische Klantenraad, until it was given (E4-93)
    NextSurvey,     ///< S4: the next KTO is compared (E4-94)
    NextIndexation, ///< S5: a flag at the indexation until it was applied (E4-95)
};
[[nodiscard]] QString codeOf(SanctionFollowUp followUp); ///< "every_meeting", "board_meeting", "council", …
/// From the communication on.
[[nodiscard]] std::vector<SanctionFollowUp> openFollowUps(const SanctionCase &sanction);
/// The next indexation is not agreed on: S5 was imposed and communicated, and the sanction is not closed yet (E4-95).
[[nodiscard]] bool holdsIndexation(const SanctionCase &sanction);
