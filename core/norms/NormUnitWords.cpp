// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"
#include "NormWordTable.h"

namespace {

struct Meaning
{
    Unit unit = Unit::Count;
    int times = 1;
    bool isLooseDay = false;
};

using enum Unit;

constexpr NormWordTable<Meaning>::Row unitRows[] = {
    { { Percent }, u"%|procent|percent|per cent|pct|proc|percentage|per cent." },
    { { PercentagePoint },
      u"%-punt|procentpunt|procentpunten|procent punt|pp|ppt|percentage point|percentage points|"
      u"percentagepoints|% punt|% punten|percentagepunt|percentagepunten" },
    { { Count }, u"stuk|stuks|st|keer|maal|x|times|pieces|units|items" },
    { { WorkingDay },
      u"werkdag|werkdagen|werkdgn|wkd|wkdn|wrkd|wrkdg|werkdg|wd|wdn|wdg|wdgn|werkd|wrkdgn|werk dagen|w.d.|working "
      u"day|working "
      u"days|business day|"
      u"business days|workday|workdays|work day|work days|bd|business-days|arbeidsdagen|kantoordagen" },
    { { Day }, u"kalenderdag|kalenderdagen|kal dagen|kal dgn|calendar day|calendar days|etmaal|etmalen" },
    { { Day, 1, true }, u"dag|dagen|dgn|dg|d|day|days" },
    { { Week }, u"week|weken|wk|wkn|weeks|kalenderweken" },
    { { Month }, u"maand|maanden|mnd|mnden|month|months|kalendermaand|kalendermaanden" },
    { { Month, 3 }, u"kwartaal|kwartalen|quarter|quarters" },
    { { Month, 12 }, u"jaar|jaren|jr|year|years" },
    { { Hour },
      u"u|uur|uren|h|hr|hrs|hour|hours|klokuur|klokuren|uurs|clock hours|training hours|man hours|man-hours|manuren|"
      u"mensuren" },
    { { OfficeHour },
      u"wu|w.u.|kantooruur|kantooruren|werkuur|werkuren|kantoor uren|werk uren|office hour|office hours|business hour|"
      u"business hours|bh|working hour|working hours|service hours|service hour|service-uren|serviceuren|"
      u"uur ( kantooruren )|uur ( werkuren )|hours ( business hours )|support hours" },
    { { Minute }, u"min|minuut|minuten|minute|minutes|mins|minuutjes" },
    { { Minute, 15 }, u"kwartier|kwartieren" },
    { { Second }, u"s|sec|secs|seconde|seconden|second|seconds|secondes" },
    { { Millisecond }, u"ms|msec|milliseconde|milliseconden|milliseconds|millisecond" },
    { { Nps }, u"nps|nps-punten|nps-punt|nps points|nps-score" },
    { { Grade },
      u"cijfer|rapportcijfer|out of 10|op 10|/ 10|op een schaal van 10|op schaal van 10|on a scale of 10|"
      u"op een tienpuntsschaal" },
    { { HoursPerFte },
      u"uur / fte|u / fte|uren / fte|uur per fte|uren per fte|hours / fte|hours per fte|h / fte|hrs / fte|"
      u"hours training per fte|uur training per fte|uur opleiding per fte|uur scholing per fte|"
      u"opleidingsuren per fte|trainingsuren per fte|training hours per fte|uren training per fte" },
    { { Euro }, u"€|euro|eur|euros|euro's" },
};

const NormWordTable<Meaning> &unitWords()
{
    static const NormWordTable<Meaning> table { unitRows };
    return table;
}

/// Units that the model does not have; they are handed on as they are written.
constexpr NormWordTable<bool>::Row otherRows[] = {
    { true,
      u"graden|kve / l|mg / l|g / km|km / u|km / h|m / s|kve|graden celsius|°c|°|degrees|degrees celsius|km|"
      u"kilometer|kilometers|km/"
      u"u|m|meter|meters|cm|mm|m2|m3|kg|kilo|kilogram|gram|g|gr|ton|tonnes|liter|liters|litre|litres|"
      u"kwh|mwh|kw|kwp|kva|tonkm|db|dba|lux|ppm|ppb|dbm|tps|rps|iops|mbps|gbps|mbit|gbit|mb|gb|tb|fte|fte's|punten|"
      u"punt|points|"
      u"sterren|stars|ster|"
      u"star|"
      u"gew . %|vol . %|gew %|vol "
      u"%|ltr|‰|promille|dagdeel|dagdelen|$|£|usd|gbp|bar|mbar|psi|kpa|rpm|hz|khz|mhz|ghz|ml|cl|hectare|ha|mile|miles|"
      u"inch|"
      u"inches|feet|gwh|mw|°f|volt|pixels|dpi|w|wh|mg|μg|ug" },
};

const NormWordTable<bool> &otherUnits()
{
    static const NormWordTable<bool> table { otherRows };
    return table;
}

/// "gewichtsprocent": a percentage of something that is no share of cases.
bool isOddPercent(const QString &word)
{
    constexpr qsizetype shortest = 8;
    return word.size() > shortest && word.endsWith(u"procent");
}

/// How many tokens from @p at on the unit takes, with what is measured by it: "gr CO2/km", "kWh/m2".
qsizetype otherUnitLength(const std::vector<NormToken> &tokens, qsizetype at)
{
    constexpr QStringView substances = u"co2|co2e|nox|pm10|fijnstof|stikstof|methaan";
    const auto textAt = [&tokens](qsizetype index) {
        return index < static_cast<qsizetype>(tokens.size()) ? QStringView(tokens[static_cast<std::size_t>(index)].text)
                                                             : QStringView();
    };
    qsizetype count = otherUnits().longestAt(tokens, at).count;
    if (count > 0 && isListed(substances, textAt(at + count)))
        ++count;
    if (count > 0 && textAt(at + count) == u"/") {
        const bool isPart
            = isListed(u"inwoner|inw|huishouden|persoon|bezoeker|capita|inhabitant", textAt(at + count + 1));
        const qsizetype each = isPart ? 1 : otherUnits().longestAt(tokens, at + count + 1).count;
        count += each > 0 ? each + 1 : 0;
    }
    return count;
}

} // namespace

NormUnitWord unitAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    const auto known = unitWords().longestAt(tokens, at);
    const qsizetype other = otherUnitLength(tokens, at);
    if (known && known.count >= other)
        return { { known.count }, { known.value.unit, {} }, known.value.times, known.value.isLooseDay };
    const bool isOdd
        = at < static_cast<qsizetype>(tokens.size()) && isOddPercent(tokens[static_cast<std::size_t>(at)].text);
    const qsizetype count = other > 0 ? other : isOdd ? 1 : 0;
    if (count == 0)
        return {};
    QString text;
    for (qsizetype i = at; i < at + count; ++i) {
        const NormToken &token = tokens[static_cast<std::size_t>(i)];
        if (i > at && token.spaced)
            text += u' ';
        text += token.text;
    }
    return { { count }, { std::nullopt, text }, 1, false };
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
