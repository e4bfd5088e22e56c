// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What a value is worth against its norm. Source: cli.md "status"; decisions 17.
enum class Verdict : quint8 {
    Missing = 0,   ///< no measurement: never 0 and never "voldaan" (X-03)
    Met,           ///< voldoende, goed, doel gehaald
    Attention,     ///< let op, matig, onder doel
    Breach,        ///< onvoldoende, slecht
    NotApplicable, ///< n.v.t. in this period
    Incomplete,    ///< some of what it needs is there, not all
    Undecided,     ///< the contract does not say, or its norm was not confirmed
};

/// "met", "attention", … : the writing of the command line and the file.
[[nodiscard]] QString codeOf(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFrom(QStringView code);

/// Which of two verdicts asks for attention first: Breach > Attention > Missing > Incomplete > Undecided > Met > NotApplicable.
[[nodiscard]] int urgencyOf(Verdict verdict);

/// The three sure verdicts; the others wear the dashed ring.
[[nodiscard]] inline bool isJudged(Verdict verdict)
{
    return verdict == Verdict::Met || verdict == Verdict::Attention || verdict == Verdict::Breach;
}
