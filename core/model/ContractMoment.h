// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Under this key stand the moments of the contract among its settings, one a line. It is no reading: no verdict rests on it.
inline constexpr auto momentsKey = u"contract.moments";
/// The most of them that are kept.
inline constexpr int mostMoments = 200;

/// What the contract agrees on for a day, beside its term.
enum class MomentKind : quint8 {
    YearlyIndexation, ///< prices are indexed on this day, and on the same day of every year after it
    Indexation,       ///< prices are indexed once, on this day
    Option,           ///< the contract can be extended; notice is given on this day at the latest
};
/// What became of an option.
enum class OptionState : quint8 { Open, Taken, Lapsed };

[[nodiscard]] QString codeOf(MomentKind kind);     ///< "yearly_indexation", "indexation", "option"
[[nodiscard]] std::optional<MomentKind> momentKindFrom(QStringView code);
[[nodiscard]] QString codeOf(OptionState state);   ///< "open", "taken", "lapsed"
[[nodiscard]] std::optional<OptionState> optionStateFrom(QStringView code);

/// A day of indexation, or an option to extend with its last day to give notice. Source: E4-95, issue "Agenda".
struct ContractMoment
{
    int number = 0; ///< 1, 2, … in the contract; stays when the rest changes, so that a calendar knows it again
    MomentKind kind = MomentKind::Option;
    QString title;  ///< of an option: "Eerste verlenging"; of an indexation the ground of it: "CBS-index"; may be empty
    QDate day;      ///< of an option: the last day to give notice
    QDate until;    ///< of an option: the last day of the contract once it is taken; may be invalid
    OptionState state = OptionState::Open; ///< of an option

    [[nodiscard]] bool isIndexation() const { return kind != MomentKind::Option; }
    friend bool operator==(const ContractMoment &, const ContractMoment &) = default;
};

[[nodiscard]] bool isMomentList(const ContractSetting &setting);
/// What momentsText() wrote, in the order of the numbers. A line that cannot be read is left out.
[[nodiscard]] std::vector<ContractMoment> momentsIn(const QString &text);
/// Those of the contract in the order of their numbers.
[[nodiscard]] std::vector<ContractMoment> momentsOf(const ContractDefinition &contract);
/// As they are kept, one a line; signs that would break a line become spaces.
[[nodiscard]] QString momentsText(const std::vector<ContractMoment> &moments);
/// The days of @p moment from @p first up to and including @p last, soonest first: one, or with a yearly one each year's. What
/// began on 29 February falls on the 28th in other years.
[[nodiscard]] std::vector<QDate> daysOf(const ContractMoment &moment, const QDate &first, const QDate &last);
