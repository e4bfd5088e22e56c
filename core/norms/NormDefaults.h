// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormMentions.h"

/// What a table says beside the norm: the words of the subject, and a unit in it ("Aanrijtijd in minuten").
struct NormSubject
{
    QStringList words;
    NormMeasure unit;
};
[[nodiscard]] NormSubject subjectOf(const QString &text);

/// Terms that are promised to last, not to end: a warranty, a retention time.
[[nodiscard]] bool namesLasting(const QStringList &words);
[[nodiscard]] QString signOf(Comparator comparator); ///< "≥", "<", "="
/// Which way is better, by the words beside the amount, else by the subject; nullopt when none of them tells.
[[nodiscard]] std::optional<NormDirection> directionOf(const NormMention &mention, const NormSubject &subject);
/// Chooses a unit where the text has none: a mark, a promoter score, or a count. Doubtful unless a word says so.
void settleUnit(NormMention &mention, const NormSubject &subject, std::vector<NormDoubtNote> &doubts);
/// Chooses between at least and at most where the text has no comparator. Doubtful, except where only one of them can
/// be meant: 100% is at least, 0 is at most. Source: A2-01, requirements 3.1 "comparator stored, not inferred".
void settleComparator(NormMention &mention, const NormSubject &subject, bool isSignLost,
                      std::vector<NormDoubtNote> &doubts);
