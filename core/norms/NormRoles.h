// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormMentions.h"

/// Decides what each amount is there for, which share belongs to which limit, and which two make one range.
/// Adds the doubts that this raises.
void assignRoles(NormMentions &mentions, std::vector<NormDoubtNote> &doubts);
/// Adds a doubt once.
void addDoubt(std::vector<NormDoubtNote> &doubts, NormDoubt code, const QStringList &args = {});

/// "boete van € 250 per dag", "5% korting": what a miss costs, no limit.
void markMoney(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "(n = 50)", "x 100%", "weging 25%", "na een periode van 3 maanden": what surrounds a norm.
void markSamples(std::vector<NormMention> &list);
/// "gedurende 3 maanden", "elke 2 uur": how long is looked at, or how often.
void markWindows(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
void markExplained(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
void markLookBack(const NormMentions &mentions, std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "op de vijf onderdelen", "95% van de 200 meldingen": how many there are.
void markTotals(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
void markCases(NormMentions &mentions, std::vector<NormDoubtNote> &doubts);
void markConditions(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
void markDropped(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "facturen boven € 500", "locaties met meer dan 50 gebruikers": which cases a limit holds for.
void markRestrictions(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "exclusief 4 uur onderhoud", "met een marge van 2%", "3 storingen binnen 12 maanden": how a limit is counted.
void markAsides(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "≥ 25% in 36 mnd": by when it is reached, rather than a share of what is done within.
[[nodiscard]] bool isHorizon(const NormMention &before, const NormMention &mention);
/// "≤ 15 min (eis ≤ 60 min)": what was asked, beside what is offered.
[[nodiscard]] bool isDemanded(const NormMention &before, const NormMention &mention);
/// "3 maanden na live ≥ 85%": when is looked.
[[nodiscard]] bool isMomentOf(const NormMention &mention, const NormMention &limit);
/// "95% op tijd (± 15 minuten)": what counts as on time.
[[nodiscard]] bool isLeeway(const NormMention &before, const NormMention &mention);
/// "CPI + 1%", "1,5 x de reistijd": relative to what the text does not say.
void markRelatives(NormMentions &mentions, std::vector<NormDoubtNote> &doubts);
/// "-35% t.o.v. baseline", "10% minder": by how much less.
void markReductions(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "jaarlijks met 1% aangescherpt", "van 70% naar 90%": how the value changes, no limit itself.
void markSteps(NormMentions &mentions, std::vector<NormDoubtNote> &doubts);
/// "Nulmeting 72%", "(schaal 1-5)": what is known already, beside a limit.
void markKnown(NormMentions &mentions, std::vector<NormDoubtNote> &doubts);
/// "minimaal 90%, streefwaarde 95%": which of them is a goal only.
void markTargets(std::vector<NormMention> &list);
/// "100 punten: ≥ 98%": what a limit is worth.
void markPoints(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "5 dagen vóór het overleg", "48 hours in advance": a term that runs up to an event.
[[nodiscard]] bool isBeforeEvent(const NormMention &mention);
/// "5 minuten voor de afgesproken tijd": the words before an event stand right behind the term.
[[nodiscard]] bool isCountedBack(const NormMention &mention);
/// "geen onderdeel lager dan 6,0", "uiterlijk 5 dagen vóór het overleg": limits that mean the other side.
void turnLimits(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "failure to achieve 95%", "indien 95% niet wordt gehaald": a limit that is not met.
void turnFailures(const NormMentions &mentions, std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// Shares that are a quantity of their own, whatever term stands beside them.
[[nodiscard]] bool namesAvailability(const QStringList &nouns);
/// Words that name a share only: "met een score van 95%", "service level 90%".
[[nodiscard]] bool namesShareOnly(const QStringList &nouns);
/// A percentage that no role has been found for yet.
[[nodiscard]] bool mayBeShare(const NormMention &mention);
/// "the remainder within 4 hours": the share before it is not of these.
[[nodiscard]] bool namesRest(const QStringList &nouns);
/// "85% of surveys", "95% compliance": not "60% respons".
[[nodiscard]] bool isOfCases(const NormMention &share);
/// "90% van de klanten geeft minimaal een 7", "90% scoort ≥ 7".
[[nodiscard]] bool isShareOfOthers(const NormMention &share, const NormMention &limit);
/// "percentage onvoldoendes (cijfer < 6) maximaal 5%".
[[nodiscard]] bool isShareOfBracketedMark(const NormMention &limit, const NormMention &share);
/// "4 or more in at least 85% of surveys", "lager dan 7 °C in 99% van de gevallen".
[[nodiscard]] bool isShareBehind(const NormMention &limit, const NormMention &share);
/// "99,9% (maximaal 43 minuten uitval)": the same said in time, and no share of cases.
[[nodiscard]] bool isSameInTime(const NormMention &limit, const NormMention &share);
/// "conform planning: 95% (afwijking max. 1 dag)": a limit beside the share.
[[nodiscard]] bool namesDeviation(const NormMention &limit);
/// "95% van de ritten: reistijd ≤ 60 minuten".
[[nodiscard]] bool isOfThose(const NormMention &share, const NormMention &limit);
/// "95% van de orders die voor 15 uur zijn geplaatst, wordt binnen 1 dag geleverd": the comma ends a clause inside.
[[nodiscard]] bool endsClause(const NormMention &share, const NormMention &limit);
/// "bij een score lager dan 80% binnen 5 dagen een plan": what sets the term off.
[[nodiscard]] bool setsOff(const NormMention &share);
/// The part of assignRoles that pairs percentages with the limits they are the share of.
void pairShares(NormMentions &mentions, std::vector<NormDoubtNote> &doubts);
/// "≥ 4 en < 7": two mentions that are the ends of one range become one.
void joinRanges(std::vector<NormMention> &list);
/// "≥7 en 10": the far end of the scale, without a sign.
void closeRanges(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "binnen 3 werkdagen en 100% binnen 5": the unit before holds on.
void spreadUnitsOn(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "gemiddeld 5 en maximaal 10 werkdagen", "4 of 8 uur": the unit behind the last holds for those before it.
void spreadUnitsBack(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "P1 30m/4u": minutes, beside other times.
void spreadMinutes(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts);
/// "28 °C ± 1 °C": a range around a value.
void joinTolerances(std::vector<NormMention> &list);
/// Doubts limits that stand close together and have nothing that tells them apart.
void markCrowds(NormMentions &mentions, std::vector<NormDoubtNote> &doubts);

[[nodiscard]] bool isLowerBound(Comparator comparator); ///< at least, or more than
[[nodiscard]] bool isUpperBound(Comparator comparator); ///< at most, or less than
[[nodiscard]] bool isStrict(Comparator comparator); ///< more than, or less than
[[nodiscard]] bool isCount(const NormMention &mention); ///< of things, not of time or a share
