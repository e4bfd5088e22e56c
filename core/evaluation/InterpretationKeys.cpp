// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InterpretationKeys.h"

#include "Decimal.h"
#include "ServiceWindow.h"
#include "SurveyReadings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

const std::vector<Interpretation> &interpretations()
{
    static const std::vector<Interpretation> all {
        { u"kto.rounding"_s, { u"none"_s, u"0"_s, u"1"_s, u"2"_s }, u"A4-11"_s },
        { u"kto.count"_s, { u"onderwerp"_s, u"factor"_s, u"answer"_s }, u"A4-06"_s },
        { u"kto.score"_s, { u"average"_s, u"lowest"_s }, u"A4-07"_s },
        { u"kto.members"_s, { u"per_deelnemer_first"_s, u"pooled"_s }, u"A4-12"_s },
        { u"kto.table"_s, { u"cumulatief"_s, u"letterlijk"_s }, u"A4-05"_s },
        { u"kto.response_minimum"_s, { u"70"_s }, u"A4-12"_s },
        { u"delivery.quarter"_s, { u"weighted"_s, u"mean"_s, u"every_month"_s }, u"A4-14"_s },
        { u"delivery.members"_s, { u"with_data"_s, u"all"_s }, u"A4-14"_s },
        { u"term.days"_s, { u"calendar"_s, u"working"_s }, u"A0-02"_s },
        { u"term.start"_s, { u"start"_s, u"award"_s, u"signing"_s }, u"A0-01"_s },
        { u"term.conflict"_s, { u"written"_s, u"earliest"_s }, u"A4-01"_s },
        { u"report.day"_s, { u"strict"_s, u"inclusive"_s }, u"A0-06"_s },
        { u"report.days"_s, { u"calendar"_s, u"working"_s }, u"A0-06"_s },
        { u"path.gap"_s, { u"points"_s, u"relative"_s }, u"A0-09"_s },
        { u"path.course"_s, { u"gradual"_s, u"end"_s }, u"A0-11"_s },
        { u"path.counts"_s, { u"down"_s, u"up"_s, u"exact"_s }, u"A0-13"_s },
        { u"year.kind"_s, { u"as_written"_s, u"contract_year"_s, u"calendar_year"_s }, u"A0-10"_s },
        { u"year.to_date"_s, { u"cumulative"_s, u"period"_s }, u"A1-09"_s },
        { u"meeting.user_group"_s, { u"none"_s, u"quarter"_s }, u"E4-108"_s },
        { u"calls.formula"_s, { u"F3"_s, u"F1"_s, u"F2"_s, u"F4"_s, u"F5"_s }, u"A2-02"_s },
        { u"calls.wait_from"_s, { u"menu"_s, u"offered"_s }, u"A2-03"_s },
        { u"calls.average"_s, { u"answered"_s, u"all"_s }, u"A2-04"_s },
        { u"calls.first_fix"_s, { u"registered"_s, u"own"_s }, u"A2-05"_s },
        { u"calls.window"_s, { u"workdays 08:30-17:00"_s }, u"A2-09"_s },
        { u"calls.short"_s, { u"5"_s }, u"A3-02"_s },
        { u"cases.clock"_s, { u"always"_s, u"window"_s }, u"A0-05"_s },
        { u"cases.contacts"_s, { u"all"_s, u"resolvable"_s }, u"A0-04"_s },
        { u"service.window"_s, { u"always"_s }, u"E0-23"_s },
        { u"works.counted"_s, { u"delivered"_s, u"planned"_s }, u"A1-02"_s },
        { u"journeys.year"_s, { u"contract_year"_s, u"calendar_year"_s }, u"A1-06"_s },
        { u"meeting.strategic"_s, { u"none"_s, u"contract_year"_s, u"calendar_year"_s }, u"E1-01"_s },
        { u"survey.improvement"_s, { u"higher"_s, u"band"_s }, u"A4-26"_s },
        { u"sanction.order"_s, { u"S1,S2,S3,S4,S4+,S5"_s }, u"A4-13"_s },
        { u"dynamic.max"_s, { u"none"_s, u"1"_s, u"2"_s, u"3"_s }, u"E1-40"_s },
    };
    return all;
}

std::optional<Interpretation> interpretation(const QString &key)
{
    const auto &all = interpretations();
    const auto found = std::find_if(all.begin(), all.end(), [&key](const Interpretation &one) { return one.key == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool takesValue(const Interpretation &reading, const QString &value)
{
    constexpr int mostSeconds = 3'600;
    if (reading.values.contains(value))
        return true;
    if (reading.key.endsWith(u".window"))
        return ServiceWindow::fromText(value).has_value();
    if (reading.key == u"calls.short") {
        const auto seconds = Decimal::fromPlain(value);
        return seconds && seconds->isWhole() && !seconds->isNegative() && *seconds <= Decimal(mostSeconds);
    }
    SurveySettings scratch;
    return readSurveySetting(scratch, reading.key, value);
}

bool isOfLogs(QStringView key)
{
    constexpr std::array<QStringView, 5> rooms { u"calls.", u"cases.", u"service.", u"works.", u"journeys." };
    return std::ranges::any_of(rooms, [key](QStringView room) { return key.startsWith(room); });
}
