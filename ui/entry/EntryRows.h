// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

/// One line of the grid: a heading of a rhythm, a heading of a kpi within it, or one indicator (of one deelnemer).
struct EntryRow
{
    bool heading = false;
    bool group = false; ///< a heading of a kpi: the lines under it are its own
    bool indented = false; ///< stands under the heading of its kpi
    QString title; ///< of the heading, or of the indicator (with the deelnemer)
    QString code;
    QString shownCode; ///< the code where it is one ("KPI-04"); empty where it only repeats the kpi's word
    QString norm; ///< as text
    IndicatorId indicator;
    PartyId party;
    PeriodKind measured = PeriodKind::Month;
    int week = 0; ///< measured per week: the first … fifth week that ends in a month has a line of its own
    bool derived = false; ///< computed from the deelnemers; may be typed over
};

/// Lays out what can be entered in one contract: by rhythm, in the order of the document; an indicator that is measured
/// per deelnemer has a line for each, under a heading that says so. Survey kpi's have a screen of their own.
class EntryRows
{
    Q_DECLARE_TR_FUNCTIONS(EntryRows)

public:
    [[nodiscard]] static std::vector<EntryRow> of(const ContractDefinition &contract, int year);

private:
    [[nodiscard]] static QString headingOf(PeriodKind kind);
    [[nodiscard]] static std::vector<EntryRow> byWeek(const std::vector<EntryRow> &lines);
    [[nodiscard]] static EntryRow rowOf(const ContractDefinition &contract, const Kpi &kpi, const Indicator &indicator,
                                        int year);
    [[nodiscard]] static std::vector<EntryRow> linesOf(const ContractDefinition &contract, const Kpi &kpi,
                                                       PeriodKind kind, int year);
};

/// The period of @p kind that is entered in this month's column: the month itself, a quarter in its third month, a half
/// year in its sixth, a year in December, a contract year in the month it ends in, and the @p week th week (from 1) that ends
/// in the month. None: not measured in this month.
[[nodiscard]] std::optional<Period> periodInMonth(PeriodKind kind, int year, int month, const Contract &contract, int week = 1);
