// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QStringView words;
    Unit unit;
    int times = 1;
    bool isLooseDay = false;
};

using enum Unit;

constexpr auto rows = std::to_array<Row>({
    { u"%", Percent }, { u"procent", Percent }, { u"percent", Percent }, { u"per cent", Percent }, { u"pct", Percent },
    { u"proc", Percent }, { u"percentage", Percent }, { u"per cent.", Percent },
    { u"%-punt", PercentagePoint }, { u"procentpunt", PercentagePoint }, { u"procentpunten", PercentagePoint },
    { u"procent punt", PercentagePoint }, { u"pp", PercentagePoint }, { u"ppt", PercentagePoint },
    { u"percentage point", PercentagePoint }, { u"percentage points", PercentagePoint },
    { u"percentagepoints", PercentagePoint }, { u"% punt", PercentagePoint }, { u"% punten", PercentagePoint },
    { u"percentagepunt", PercentagePoint }, { u"percentagepunten", PercentagePoint },
    { u"stuk", Count }, { u"stuks", Count }, { u"st", Count }, { u"keer", Count }, { u"maal", Count }, { u"x", Count },
    { u"times", Count }, { u"pieces", Count }, { u"units", Count }, { u"items", Count },
    { u"werkdag", WorkingDay }, { u"werkdagen", WorkingDay }, { u"werkdgn", WorkingDay }, { u"wd", WorkingDay },
    { u"wdn", WorkingDay }, { u"werkd", WorkingDay }, { u"wrkdgn", WorkingDay }, { u"werk dagen", WorkingDay },
    { u"w.d.", WorkingDay }, { u"working day", WorkingDay }, { u"working days", WorkingDay },
    { u"business day", WorkingDay }, { u"business days", WorkingDay }, { u"workday", WorkingDay },
    { u"workdays", WorkingDay }, { u"work day", WorkingDay }, { u"work days", WorkingDay }, { u"bd", WorkingDay },
    { u"business-days", WorkingDay }, { u"arbeidsdagen", WorkingDay }, { u"kantoordagen", WorkingDay },
    { u"kalenderdag", Day }, { u"kalenderdagen", Day }, { u"kal dagen", Day }, { u"kal dgn", Day },
    { u"calendar day", Day }, { u"calendar days", Day }, { u"etmaal", Day }, { u"etmalen", Day },
    { u"dag", Day, 1, true }, { u"dagen", Day, 1, true }, { u"dgn", Day, 1, true }, { u"dg", Day, 1, true },
    { u"d", Day, 1, true }, { u"day", Day, 1, true }, { u"days", Day, 1, true },
    { u"week", Week }, { u"weken", Week }, { u"wk", Week }, { u"wkn", Week }, { u"weeks", Week }, { u"kalenderweken", Week },
    { u"maand", Month }, { u"maanden", Month }, { u"mnd", Month }, { u"mnden", Month }, { u"month", Month },
    { u"months", Month }, { u"kalendermaand", Month }, { u"kalendermaanden", Month },
    { u"kwartaal", Month, 3 }, { u"kwartalen", Month, 3 }, { u"quarter", Month, 3 }, { u"quarters", Month, 3 },
    { u"jaar", Month, 12 }, { u"jaren", Month, 12 }, { u"jr", Month, 12 }, { u"year", Month, 12 },
    { u"years", Month, 12 },
    { u"u", Hour }, { u"uur", Hour }, { u"uren", Hour }, { u"h", Hour }, { u"hr", Hour }, { u"hrs", Hour },
    { u"hour", Hour }, { u"hours", Hour }, { u"klokuur", Hour }, { u"klokuren", Hour }, { u"uurs", Hour },
    { u"clock hours", Hour },
    { u"kantooruur", OfficeHour }, { u"kantooruren", OfficeHour }, { u"werkuur", OfficeHour },
    { u"werkuren", OfficeHour }, { u"kantoor uren", OfficeHour }, { u"werk uren", OfficeHour },
    { u"office hour", OfficeHour }, { u"office hours", OfficeHour }, { u"business hour", OfficeHour },
    { u"business hours", OfficeHour }, { u"working hour", OfficeHour }, { u"working hours", OfficeHour },
    { u"service hours", OfficeHour }, { u"service hour", OfficeHour }, { u"service-uren", OfficeHour },
    { u"serviceuren", OfficeHour }, { u"uur ( kantooruren )", OfficeHour }, { u"uur ( werkuren )", OfficeHour },
    { u"hours ( business hours )", OfficeHour }, { u"support hours", OfficeHour }, { u"kantooruur", OfficeHour },
    { u"min", Minute }, { u"minuut", Minute }, { u"minuten", Minute }, { u"minute", Minute }, { u"minutes", Minute },
    { u"mins", Minute }, { u"kwartier", Minute, 15 }, { u"kwartieren", Minute, 15 }, { u"minuutjes", Minute },
    { u"s", Second }, { u"sec", Second }, { u"secs", Second }, { u"seconde", Second }, { u"seconden", Second },
    { u"second", Second }, { u"seconds", Second }, { u"secondes", Second },
    { u"ms", Millisecond }, { u"msec", Millisecond }, { u"milliseconde", Millisecond },
    { u"milliseconden", Millisecond }, { u"milliseconds", Millisecond }, { u"millisecond", Millisecond },
    { u"nps", Nps }, { u"nps-punten", Nps }, { u"nps-punt", Nps }, { u"nps points", Nps }, { u"nps-score", Nps },
    { u"cijfer", Grade }, { u"rapportcijfer", Grade }, { u"out of 10", Grade }, { u"op 10", Grade },
    { u"/ 10", Grade }, { u"op een schaal van 10", Grade }, { u"op schaal van 10", Grade },
    { u"on a scale of 10", Grade }, { u"op een tienpuntsschaal", Grade },
    { u"uur / fte", HoursPerFte }, { u"u / fte", HoursPerFte }, { u"uren / fte", HoursPerFte },
    { u"uur per fte", HoursPerFte }, { u"uren per fte", HoursPerFte }, { u"hours / fte", HoursPerFte },
    { u"hours per fte", HoursPerFte }, { u"h / fte", HoursPerFte }, { u"hrs / fte", HoursPerFte },
    { u"hours training per fte", HoursPerFte }, { u"uur training per fte", HoursPerFte },
    { u"uur opleiding per fte", HoursPerFte }, { u"uur scholing per fte", HoursPerFte },
    { u"opleidingsuren per fte", HoursPerFte }, { u"trainingsuren per fte", HoursPerFte },
    { u"training hours per fte", HoursPerFte }, { u"uren training per fte", HoursPerFte },
    { u"€", Euro }, { u"euro", Euro }, { u"eur", Euro }, { u"euros", Euro }, { u"euro's", Euro },
});

/// Units that the model does not have; they are handed on as they are written.
constexpr auto others = std::to_array<QStringView>({
    u"graden", u"kve / l", u"mg / l", u"g / km", u"km / u", u"km / h", u"m / s", u"kve", u"graden celsius", u"°c", u"°", u"degrees", u"degrees celsius", u"km", u"kilometer", u"kilometers",
    u"km/u", u"m", u"meter", u"meters", u"cm", u"mm", u"m2", u"m3", u"kg", u"kilo", u"kilogram", u"gram", u"g",
    u"ton", u"tonnes", u"liter", u"liters", u"kwh", u"mwh", u"kw", u"db", u"dba", u"lux", u"ppm", u"ppb", u"mbps",
    u"gbps", u"mbit", u"gbit", u"mb", u"gb", u"tb", u"fte", u"fte's", u"punten", u"punt", u"points", u"sterren",
    u"stars", u"‰", u"promille", u"$", u"£", u"usd", u"gbp", u"bar", u"volt", u"pixels", u"dpi", u"w", u"wh", u"mg",
});

} // namespace

NormUnitWord unitAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    NormUnitWord best;
    for (const Row &row : rows) {
        const qsizetype count = tokensSpelling(tokens, at, row.words);
        if (count > best.count)
            best = { { count }, { row.unit, {} }, row.times, row.isLooseDay };
    }
    const auto index = static_cast<std::size_t>(at);
    const bool isPart = index < tokens.size() && tokens[index].text.size() > 8 && tokens[index].text.endsWith(u"procent");
    if (isPart && !best)
        best = { { 1 }, { std::nullopt, tokens[index].text }, 1, false }; // "gewichtsprocent"
    for (const QStringView words : others) {
        const qsizetype count = tokensSpelling(tokens, at, words);
        if (count > best.count)
            best = { { count }, { std::nullopt, words.toString() }, 1, false };
    }
    return best;
}

bool isTimeUnit(Unit unit)
{
    switch (unit) {
    case WorkingDay:
    case Day:
    case Week:
    case Month:
    case Hour:
    case OfficeHour:
    case Minute:
    case Second:
    case Millisecond:
        return true;
    default:
        return false;
    }
}
