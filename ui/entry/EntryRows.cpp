// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryRows.h"

#include "Evaluate.h"
#include "PeriodMath.h"
#include "Words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array rhythm { PeriodKind::Week, PeriodKind::Month,        PeriodKind::Quarter, PeriodKind::HalfYear,
                              PeriodKind::Year, PeriodKind::ContractYear, PeriodKind::Once };
constexpr int mostWeeks = 5; // that end in one month

QString nameOf(const Kpi &kpi)
{
    return kpi.shortTitle.isEmpty() ? kpi.title : kpi.shortTitle;
}

QString nameOf(const Indicator &indicator)
{
    return indicator.shortTitle.isEmpty() ? indicator.title : indicator.shortTitle;
}

QString nameOf(const Party &party)
{
    return party.shortName.isEmpty() ? party.name : party.shortName;
}

/// "KPI-04.2" is a code to look up; "leverbetrouwbaarheid" is only the word again.
bool isRealCode(const QString &code)
{
    constexpr qsizetype longest = 8;
    return code.size() <= longest && std::any_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
}

EntryRow headingRow(const QString &title, bool group)
{
    EntryRow row;
    row.heading = true;
    row.group = group;
    row.title = title;
    return row;
}

} // namespace

EntryRow EntryRows::rowOf(const ContractDefinition &contract, const Kpi &kpi, const Indicator &indicator, int year)
{
    EntryRow row;
    row.code = contract.codeOf(indicator);
    row.shownCode = isRealCode(kpi.code) ? kpi.code : QString();
    row.title = nameOf(indicator);
    if (contract.indicatorsOf(kpi.id).size() == 1)
        row.title = nameOf(kpi);
    else if (row.shownCode.isEmpty() && !row.title.contains(nameOf(kpi), Qt::CaseInsensitive))
        row.title = nameOf(kpi) + u" · "_s + row.title;
    row.indicator = indicator.id;
    row.measured = indicator.measured;
    row.derived = indicator.input == InputKind::Derived;
    const Period last = indicator.judged == PeriodKind::Once ? Period::once() : Period::month(year, 12);
    if (const NormVersion *norm = normInForce(contract, indicator.id, last))
        row.norm = normText(*norm, indicator.unit);
    return row;
}

std::vector<EntryRow> EntryRows::linesOf(const ContractDefinition &contract, const Kpi &kpi, PeriodKind kind, int year)
{
    std::vector<const Indicator *> parts = contract.indicatorsOf(kpi.id);
    std::erase_if(parts,
                  [kind](const Indicator *part) { return part->measured != kind || part->input == InputKind::Survey; });
    std::vector<EntryRow> lines;
    const auto whole = std::count_if(parts.begin(), parts.end(), [](const Indicator *part) { return !part->perParty; });
    const bool grouped = whole > 1 && !isRealCode(kpi.code);
    if (grouped)
        lines.push_back(headingRow(nameOf(kpi), true));
    for (const Indicator *part : parts) {
        EntryRow line = rowOf(contract, kpi, *part, year);
        line.indented = grouped || part->perParty;
        if (!part->perParty) {
            line.title = grouped ? nameOf(*part) : line.title;
            lines.push_back(line);
            continue;
        }
        //: a heading over the deelnemers; %1 is a kpi
        lines.push_back(headingRow(tr("%1, per deelnemer").arg(nameOf(kpi)), true));
        for (const Party *party : contract.participants()) {
            lines.push_back(line);
            lines.back().party = party->id;
            lines.back().title = nameOf(*party);
        }
    }
    return lines;
}

/// Months have the columns, so each week that ends in one has a line.
std::vector<EntryRow> EntryRows::byWeek(const std::vector<EntryRow> &lines)
{
    std::vector<EntryRow> result;
    for (const EntryRow &line : lines) {
        for (int week = 1; week <= (line.heading ? 1 : mostWeeks); ++week) {
            result.push_back(line);
            if (line.heading)
                continue;
            result.back().week = week;
            //: %1 is what is measured, %2 a number: the second week that ends in the month
            result.back().title = tr("%1, week %2 van de maand").arg(line.title).arg(week);
        }
    }
    return result;
}

QString EntryRows::headingOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return tr("Maandelijks");
    case PeriodKind::Quarter:
        return tr("Per kwartaal");
    case PeriodKind::HalfYear:
        return tr("Per half jaar");
    case PeriodKind::Year:
        return tr("Per jaar");
    case PeriodKind::ContractYear:
        return tr("Per contractjaar");
    case PeriodKind::Week:
        return tr("Per week");
    case PeriodKind::Once:
        return tr("Eenmalig");
    }
    return {};
}

std::vector<EntryRow> EntryRows::of(const ContractDefinition &contract, int year)
{
    std::vector<EntryRow> rows;
    for (const PeriodKind kind : rhythm) {
        std::vector<EntryRow> lines;
        for (const Kpi &kpi : contract.kpis) {
            const std::vector<EntryRow> more = linesOf(contract, kpi, kind, year);
            lines.insert(lines.end(), more.begin(), more.end());
        }
        if (lines.empty())
            continue;
        if (kind == PeriodKind::Week)
            lines = byWeek(lines);
        rows.push_back(headingRow(headingOf(kind), false));
        rows.insert(rows.end(), lines.begin(), lines.end());
    }
    return rows;
}

std::optional<Period> periodInMonth(PeriodKind kind, int year, int month, const Contract &contract, int week)
{
    const Period column = Period::month(year, month);
    switch (kind) {
    case PeriodKind::Month:
        return column;
    case PeriodKind::Quarter:
        return month % 3 == 0 ? std::optional(Period::quarter(year, month / 3)) : std::nullopt;
    case PeriodKind::HalfYear:
        return month % 6 == 0 ? std::optional(Period::halfYear(year, month / 6)) : std::nullopt;
    case PeriodKind::Year:
        return month == 12 ? std::optional(Period::year(year)) : std::nullopt;
    case PeriodKind::Once:
        return month == 12 ? std::optional(Period::once()) : std::nullopt;
    case PeriodKind::Week:
    case PeriodKind::ContractYear: {
        const std::vector<Period> ending = periodsEndingIn(column, kind, contract);
        const auto place = static_cast<std::size_t>(kind == PeriodKind::Week ? week - 1 : 0);
        return place < ending.size() ? std::optional(ending[place]) : std::nullopt;
    }
    }
    return std::nullopt;
}
