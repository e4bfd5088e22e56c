// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryRows.h"

#include "Evaluate.h"
#include "Words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array rhythm { PeriodKind::Month,        PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year,
                              PeriodKind::ContractYear, PeriodKind::Once };

EntryRow rowOf(const ContractDefinition &contract, const Indicator &indicator, int year)
{
    const Kpi *kpi = contract.kpi(indicator.kpi);
    EntryRow row;
    row.code = contract.codeOf(indicator);
    row.title = indicator.shortTitle.isEmpty() ? indicator.title : indicator.shortTitle;
    if (kpi && contract.indicatorsOf(kpi->id).size() == 1)
        row.title = kpi->shortTitle.isEmpty() ? kpi->title : kpi->shortTitle;
    row.indicator = indicator.id;
    row.measured = indicator.measured;
    row.derived = indicator.input == InputKind::Derived;
    const Period last = indicator.judged == PeriodKind::Once ? Period::once() : Period::month(year, 12);
    if (const NormVersion *norm = normInForce(contract, indicator.id, last))
        row.norm = normText(*norm, indicator.unit);
    return row;
}

} // namespace

QString EntryRows::headingOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month: return tr("Maandelijks");
    case PeriodKind::Quarter: return tr("Per kwartaal");
    case PeriodKind::HalfYear: return tr("Per half jaar");
    case PeriodKind::Year: return tr("Per jaar");
    case PeriodKind::ContractYear: return tr("Per contractjaar");
    case PeriodKind::Week: return tr("Per week");
    case PeriodKind::Once: return tr("Eenmalig");
    }
    return {};
}

std::vector<EntryRow> EntryRows::of(const ContractDefinition &contract, int year)
{
    std::vector<EntryRow> rows;
    for (const PeriodKind kind : rhythm) {
        std::vector<EntryRow> lines;
        for (const Kpi &kpi : contract.kpis) {
            for (const Indicator *indicator : contract.indicatorsOf(kpi.id)) {
                if (indicator->measured != kind || indicator->input == InputKind::Survey)
                    continue;
                const EntryRow line = rowOf(contract, *indicator, year);
                if (!indicator->perParty) {
                    lines.push_back(line);
                    continue;
                }
                for (const Party *party : contract.participants()) {
                    lines.push_back(line);
                    lines.back().party = party->id;
                    lines.back().title = party->shortName.isEmpty() ? party->name : party->shortName;
                }
            }
        }
        if (lines.empty())
            continue;
        EntryRow heading;
        heading.heading = true;
        heading.title = headingOf(kind);
        rows.push_back(heading);
        rows.insert(rows.end(), lines.begin(), lines.end());
    }
    return rows;
}

std::optional<Period> periodInMonth(PeriodKind kind, int year, int month)
{
    switch (kind) {
    case PeriodKind::Month: return Period::month(year, month);
    case PeriodKind::Quarter: return month % 3 == 0 ? std::optional(Period::quarter(year, month / 3)) : std::nullopt;
    case PeriodKind::HalfYear: return month % 6 == 0 ? std::optional(Period::halfYear(year, month / 6)) : std::nullopt;
    case PeriodKind::Year: return month == 12 ? std::optional(Period::year(year)) : std::nullopt;
    case PeriodKind::Once: return month == 12 ? std::optional(Period::once()) : std::nullopt;
    case PeriodKind::Week:
    case PeriodKind::ContractYear: return std::nullopt;
    }
    return std::nullopt;
}
