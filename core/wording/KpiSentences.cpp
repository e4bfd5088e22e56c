// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiSentences.h"

#include "NormClauses.h"
#include "Translate.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Which parts tell the norm of the kpi: those that count, or all when none does.
std::vector<int> toldParts(std::span<const NormPart> parts)
{
    std::vector<int> told;
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
        if (parts[static_cast<std::size_t>(i)].indicator->countsForKpi)
            told.push_back(i);
    }
    if (told.empty()) {
        for (int i = 0; i < static_cast<int>(parts.size()); ++i)
            told.push_back(i);
    }
    return told;
}

/// "a", "a én b", "a, b én c".
QString allOf(const QStringList &clauses)
{
    if (clauses.size() < 2)
        return clauses.join(QString());
    //: joins conditions that must all hold; %1 may be several with commas
    return Words::tr("%1 én %2").arg(clauses.first(clauses.size() - 1).join(u", "_s), clauses.back());
}

QString metSentence(const Kpi &kpi, const QString &met, const QStringList &clauses)
{
    if (kpi.partRule == PartRule::AtLeast && clauses.size() > 1)
        //: %1 "Voldoende", %2 a number, %3 a number of parts, %4 conditions with semicolons
        return Words::tr("%1 als minstens %2 van deze %3 onderdelen zijn gehaald: %4.")
            .arg(met)
            .arg(kpi.partsNeeded)
            .arg(clauses.size())
            .arg(clauses.join(u"; "_s));
    //: %1 "Voldoende", %2 one or more conditions
    return Words::tr("%1 als %2.").arg(met, allOf(clauses));
}

QString markedSentence(const Kpi &kpi, std::span<const NormPart> parts)
{
    const std::vector<int> told = toldParts(parts);
    const bool several = told.size() > 1;
    QStringList clauses;
    QString things;
    for (const int index : told) {
        const auto &[indicator, norm] = parts[static_cast<std::size_t>(index)];
        const bool sameThings = !things.isEmpty() && indicator->denominatorLabel == things && kpi.partRule == PartRule::All;
        const QString clause = normClause(*norm, *indicator, { index, several, sameThings });
        things = clause.isEmpty() ? QString() : indicator->denominatorLabel;
        if (!clause.isEmpty())
            clauses += clause;
    }
    if (clauses.isEmpty())
        return {};
    const NormVersion &first = *parts[static_cast<std::size_t>(told.front())].norm;
    return metSentence(kpi, verdictWord(Verdict::Met, first.kind), clauses);
}

} // namespace

std::vector<SentencePiece> kpiSentencePieces(const Kpi &kpi, std::span<const NormPart> parts)
{
    return piecesOf(markedSentence(kpi, parts));
}

QStringList kpiNotes(std::span<const NormPart> parts)
{
    const std::vector<int> told = toldParts(parts);
    const bool several = told.size() > 1;
    QStringList notes;
    for (const int index : told) {
        const auto &[indicator, norm] = parts[static_cast<std::size_t>(index)];
        if (normClause(*norm, *indicator).isEmpty())
            notes += several ? Words::tr("‘%1’ heeft nog geen norm.").arg(indicator->title)
                             : Words::tr("Het contract noemt geen waarde. Vul die in om een oordeel te krijgen.");
        const QString extras = normExtras(*norm, *indicator).join(u' ');
        if (!extras.isEmpty())
            notes += several ? Words::tr("‘%1’: %2").arg(indicator->title, extras) : extras;
    }
    return notes;
}

QString kpiSentence(const Kpi &kpi, std::span<const NormPart> parts)
{
    QString text;
    for (const SentencePiece &piece : kpiSentencePieces(kpi, parts))
        text += piece.text;
    return (QStringList { text } + kpiNotes(parts)).join(u' ').trimmed();
}
