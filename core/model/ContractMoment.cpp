// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractMoment.h"

#include "CodeTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kinds = codeTable<MomentKind::Option>("yearly_indexation"_L1, "indexation"_L1, "option"_L1);
constexpr auto states = codeTable<OptionState::Lapsed>("open"_L1, "taken"_L1, "lapsed"_L1);
constexpr int columns = 6;

std::optional<ContractMoment> momentIn(const QString &line)
{
    const QStringList cells = line.split(u'\t');
    if (cells.size() != columns)
        return std::nullopt;
    const auto kind = momentKindFrom(cells[1]);
    const auto state = optionStateFrom(cells[4]);
    ContractMoment moment { cells[0].toInt(), kind.value_or(MomentKind::Option), cells[5], QDate::fromString(cells[2], Qt::ISODate),
                            QDate::fromString(cells[3], Qt::ISODate), state.value_or(OptionState::Open) };
    return kind && state && moment.number > 0 && moment.day.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace

QString codeOf(MomentKind kind)
{
    return kinds.codeOf(kind);
}

std::optional<MomentKind> momentKindFrom(QStringView code)
{
    return kinds.valueOf(code);
}

QString codeOf(OptionState state)
{
    return states.codeOf(state);
}

std::optional<OptionState> optionStateFrom(QStringView code)
{
    return states.valueOf(code);
}

bool isMomentList(const ContractSetting &setting)
{
    return setting.key == QString::fromUtf16(momentsKey);
}

std::vector<ContractMoment> momentsIn(const QString &text)
{
    std::vector<ContractMoment> moments;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (auto moment = momentIn(line))
            moments.push_back(std::move(*moment));
    }
    std::ranges::stable_sort(moments, {}, &ContractMoment::number);
    return moments;
}

std::vector<ContractMoment> momentsOf(const ContractDefinition &contract)
{
    return momentsIn(contract.setting(QString::fromUtf16(momentsKey)));
}

QString momentsText(const std::vector<ContractMoment> &moments)
{
    QStringList lines;
    for (const ContractMoment &moment : moments) {
        lines += QStringList { QString::number(moment.number), codeOf(moment.kind), moment.day.toString(Qt::ISODate),
                               moment.until.toString(Qt::ISODate), codeOf(moment.state), moment.title.simplified() }
                     .join(u'\t');
    }
    return lines.join(u'\n');
}

std::vector<QDate> daysOf(const ContractMoment &moment, const QDate &first, const QDate &last)
{
    std::vector<QDate> days;
    const int skipped = moment.kind == MomentKind::YearlyIndexation ? std::max(first.year() - moment.day.year(), 0) : 0;
    for (int years = skipped;; ++years) {
        const QDate day = moment.day.addYears(years);
        if (!day.isValid() || day > last)
            return days;
        if (day >= first)
            days.push_back(day);
        if (moment.kind != MomentKind::YearlyIndexation)
            return days;
    }
}
