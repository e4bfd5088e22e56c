// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"
#include "Kpi.h"
#include "Outcome.h"
#include "Problem.h"
#include "Result.h"
#include "Standing.h"
#include "SurveyResult.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

/// The language that words and numbers are written in. Set once by app, and again when the user switches.
enum class Language : quint8 { Dutch, English };
void setLanguage(Language language);
[[nodiscard]] Language currentLanguage();

// Numbers and dates -------------------------------------------------------------------------------------------------

/// "4.806,5" or "4,806.5": grouped, with U+2212 as minus, decimals as written.
[[nodiscard]] QString shown(const Decimal &value);
/// Rounded to @p places, half away from zero.
[[nodiscard]] QString shown(const Ratio &value, int places);
/// A measured value with its unit ("99,62%", "43 s", "+34", "ja", "2 april 2026"), with at least the norm's decimals and as
/// many more as it takes to stand on the same side of the norm as the exact value (requirements 3.1 "display rule").
/// A percentage has at least one decimal, so that values read alike in a column; only 0% and 100% are whole.
[[nodiscard]] QString shownValue(const Ratio &value, Unit unit, const NormVersion *norm = nullptr);
/// A norm, a bound or a margin as the contract writes it: "75%" stays "75%".
[[nodiscard]] QString shownAgreed(const Ratio &value, Unit unit, const NormVersion *norm = nullptr);
/// Like shownValue without the unit sign, for a number in large type with its unit beside it.
[[nodiscard]] QString shownNumber(const Ratio &value, Unit unit, const NormVersion *norm = nullptr);
/// "%", "s", "uur", "" …: as it follows a number.
[[nodiscard]] QString unitSuffix(Unit unit);
[[nodiscard]] QString unitSuffixOfOne(Unit unit); ///< "werkdag" where unitSuffix says "werkdagen"
[[nodiscard]] QString unitName(Unit unit);
[[nodiscard]] QString shownDate(const QDate &date);      ///< "20 oktober 2026"
[[nodiscard]] QString shownDayDate(const QDate &date);   ///< "di 20 oktober 2026"
[[nodiscard]] QString shownShortDate(const QDate &date); ///< "20 okt"
[[nodiscard]] QString shownShortDayDate(const QDate &date); ///< "di 20 okt"
[[nodiscard]] QString monthShort(int month);             ///< "sep"
[[nodiscard]] QString weekdayName(const QDate &date);    ///< "dinsdag"

// Names --------------------------------------------------------------------------------------------------------------

[[nodiscard]] QString verdictWord(Verdict verdict, NormKind kind = NormKind::Norm); ///< "Onvoldoende", "Onder doel"
/// The word of a kpi on a card or in a cell: the contract's own label if it has one ("Slecht"); of a survey the worst
/// thing that was found ("Slecht" with a mark under the poor bound), since its label is a sanction; else verdictWord.
[[nodiscard]] QString standingWord(const KpiStanding &kpi);
/// The contract's own label for a band. A word that the house has too ("Slecht") is said in the language of the screen;
/// any other stands as the contract writes it.
[[nodiscard]] QString bandLabel(const QString &label);
/// The contract's own label if it has one, else verdictWord.
[[nodiscard]] QString outcomeWord(const Outcome &outcome, NormKind kind = NormKind::Norm);
[[nodiscard]] QString periodName(const Period &period);      ///< "september 2026", "derde kwartaal 2026", "week 7 van 2026"
[[nodiscard]] QString periodShort(const Period &period);     ///< "sep", "Q3", "2026"
[[nodiscard]] QString themeName(KpiTheme theme);
[[nodiscard]] QString frequencyName(PeriodKind kind);        ///< "maandelijks"
[[nodiscard]] QString kindName(NormKind kind);
[[nodiscard]] QString termText(const Term &term);            ///< "10 werkdagen"
[[nodiscard]] QString anchorName(Anchor anchor);             ///< "de ingangsdatum"
[[nodiscard]] QString bandName(MarkBand band);
[[nodiscard]] QString surveyOutcomeName(SurveyOutcome outcome); ///< "S4+", "geen sanctie"

// Sentences ----------------------------------------------------------------------------------------------------------

/// "≥ 75%", "< 120 s", "uiterlijk 1 juli 2026 (6 maanden na de ingangsdatum)".
[[nodiscard]] QString normText(const NormVersion &norm, Unit unit);
/// "Voldoende als minimaal 75% …": the norm as one plain sentence.
[[nodiscard]] QString normSentence(const NormVersion &norm, const Indicator &indicator);
/// "7 tot en met 10", "4 tot 7", "onder 4": where a band lies.
[[nodiscard]] QString bandText(const Band &band, Unit unit);
[[nodiscard]] QString reasonText(const Reason &reason);
/// Each reason as a sentence; a value is widened until it stands on its side of the norm that is named beside it.
[[nodiscard]] QStringList reasonTexts(const std::vector<Reason> &reasons);
/// The first sentence of a dashboard: plain text, and the same with <b> around names and counts (data escaped);
/// around a kpi in breach it is <b class="breach">.
[[nodiscard]] QString summaryText(const ContractStanding &standing);
[[nodiscard]] QString summaryHtml(const ContractStanding &standing);
[[nodiscard]] QString surveyChangeText(const SurveyChange &change);
[[nodiscard]] QString attentionTitle(const AttentionItem &item);
[[nodiscard]] QString attentionDetail(const AttentionItem &item);
[[nodiscard]] QString dutyText(const Duty &duty);
[[nodiscard]] QString workingDaysLeftText(int days); ///< "over 5 werkdagen", "3 werkdagen te laat"
[[nodiscard]] QString workingDaysText(int days);     ///< "5 werkdagen", "1 werkdag"
/// "FCR september gewijzigd": for undo and the logbook.
[[nodiscard]] QString changeText(ChangeKind kind, const QStringList &arguments);
/// What happened, what is safe, what to do; for a person. Never the technical detail alone.
[[nodiscard]] QString errorText(const Error &error);
/// What is wrong with one piece of input and how to mend it, without its place: "'95.000' kan 95 of 95.000 zijn. Schrijf …".
[[nodiscard]] QString problemText(const Problem &problem);
