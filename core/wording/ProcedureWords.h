// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseDeadlines.h"
#include "ProcedureMachine.h"

#include <QString>
#include <QStringList>

/// A text of a procedure (title, guard, choice, who acts) in the language of the screen. The shipped ones are translated;
/// what a user wrote stands as it is.
[[nodiscard]] QString procedureText(const QString &text);
/// Every text of the procedures that come with the program, as the catalogue has it.
[[nodiscard]] QStringList shippedProcedureTexts();
[[nodiscard]] QString eventTitle(const Procedure &procedure, const QString &event); ///< general events too: "Pauzeren"
[[nodiscard]] QString stepTitle(const Procedure &procedure, const QString &step);
[[nodiscard]] QString fieldTitle(const Procedure &procedure, const QString &field);
/// How a value of a field reads: "ja", a date in words, the title of a choice.
[[nodiscard]] QString fieldValueText(const Procedure &procedure, const QString &field, const QString &value);

[[nodiscard]] QString sideName(Side side);              ///< "opdrachtgever"
[[nodiscard]] QString termBasisName(TermBasis basis);   ///< "contractueel"
[[nodiscard]] QString stepOutputName(StepOutput output); ///< "brief", "verslag"

/// Why something cannot be done now and what to do about it; for beside a disabled button.
[[nodiscard]] QString refusalText(const Refusal &refusal, const Procedure &procedure);
/// What was overruled or skipped by an entry of a case, with its reason; empty when nothing was.
[[nodiscard]] QString deviationText(const CaseEntry &entry, const Procedure &procedure);

[[nodiscard]] QString deadlineStandingName(DeadlineStanding standing); ///< "te laat"
/// How a deadline was counted: "10 werkdagen na do 2 april 2026: vr 17 april 2026. Feestdagen overgeslagen: …", with what a
/// pause or a change did to it. Its warning is termWarning(deadline.end).
[[nodiscard]] QString deadlineBecause(const CaseDeadline &deadline);
