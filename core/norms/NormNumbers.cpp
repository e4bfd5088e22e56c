// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct NumberRow
{
    QStringView word;
    int number;
};

constexpr auto numbers = std::to_array<NumberRow>({
    { u"nul", 0 },        { u"twee", 2 },       { u"drie", 3 },      { u"vier", 4 },       { u"vijf", 5 },
    { u"zes", 6 },        { u"zeven", 7 },      { u"acht", 8 },      { u"negen", 9 },      { u"tien", 10 },
    { u"elf", 11 },       { u"twaalf", 12 },    { u"dertien", 13 },  { u"veertien", 14 },  { u"vijftien", 15 },
    { u"zestien", 16 },   { u"zeventien", 17 }, { u"achttien", 18 }, { u"negentien", 19 }, { u"twintig", 20 },
    { u"eenentwintig", 21 }, { u"vierentwintig", 24 }, { u"vijfentwintig", 25 }, { u"dertig", 30 }, { u"veertig", 40 },
    { u"achtenveertig", 48 }, { u"vijftig", 50 }, { u"zestig", 60 },  { u"zeventig", 70 },  { u"tachtig", 80 },
    { u"negentig", 90 },  { u"vijfennegentig", 95 }, { u"honderd", 100 }, { u"duizend", 1000 }, { u"zero", 0 },
    { u"two", 2 },        { u"three", 3 },      { u"four", 4 },      { u"five", 5 },       { u"six", 6 },
    { u"seven", 7 },      { u"eight", 8 },      { u"nine", 9 },      { u"ten", 10 },       { u"eleven", 11 },
    { u"twelve", 12 },    { u"thirteen", 13 },  { u"fourteen", 14 }, { u"fifteen", 15 },   { u"sixteen", 16 },
    { u"twenty", 20 },    { u"twenty-four", 24 }, { u"thirty", 30 }, { u"forty", 40 },     { u"forty-eight", 48 },
    { u"forty-five", 45 }, { u"fifty", 50 },    { u"sixty", 60 },    { u"seventy", 70 },   { u"eighty", 80 },
    { u"ninety", 90 },    { u"ninety-five", 95 }, { u"hundred", 100 }, { u"vijfenveertig", 45 }, { u"vijfenzeventig", 75 },
    { u"vijfentachtig", 85 }, { u"achtennegentig", 98 }, { u"negenennegentig", 99 }, { u"zero-tolerance", 0 },
});

constexpr auto ordinals = std::to_array<NumberRow>({
    { u"eerste", 1 },   { u"tweede", 2 },    { u"derde", 3 },    { u"vierde", 4 },    { u"vijfde", 5 },  { u"zesde", 6 },
    { u"zevende", 7 },  { u"achtste", 8 },   { u"negende", 9 },  { u"tiende", 10 },   { u"twaalfde", 12 },
    { u"vijftiende", 15 }, { u"twintigste", 20 }, { u"first", 1 }, { u"second", 2 },  { u"third", 3 },   { u"fourth", 4 },
    { u"fifth", 5 },    { u"sixth", 6 },     { u"seventh", 7 },  { u"eighth", 8 },    { u"tenth", 10 },  { u"elfde", 11 },
    { u"fifteenth", 15 }, { u"twentieth", 20 }, { u"dertiende", 13 }, { u"veertiende", 14 }, { u"eighth", 8 }, { u"ninth", 9 },
});

template <typename Table> std::optional<Decimal> numberIn(const Table &table, QStringView word)
{
    for (const NumberRow &row : table) {
        if (row.word == word)
            return Decimal(row.number);
    }
    return std::nullopt;
}

struct PeriodRow
{
    QStringView words;
    QStringView period;
    bool isRhythm = false;
};

constexpr auto nouns = std::to_array<PeriodRow>({
    { u"maand", u"month" }, { u"mnd", u"month" }, { u"kalendermaand", u"month" }, { u"month", u"month" },
    { u"kwartaal", u"quarter" }, { u"kwart", u"quarter" }, { u"quarter", u"quarter" }, { u"q", u"quarter" },
    { u"kalenderkwartaal", u"quarter" }, { u"halfjaar", u"half_year" }, { u"half-year", u"half_year" },
    { u"semester", u"half_year" }, { u"jaar", u"year" }, { u"jr", u"year" }, { u"kalenderjaar", u"year" },
    { u"year", u"year" }, { u"annum", u"year" }, { u"contractjaar", u"contract_year" }, { u"week", u"week" },
    { u"wk", u"week" }, { u"kalenderweek", u"week" }, { u"audit", u"audit" }, { u"maandperiode", u"month" },
});

constexpr auto rhythms = std::to_array<PeriodRow>({
    { u"maandelijks", u"month", true }, { u"maandelijkse", u"month", true }, { u"monthly", u"month", true },
    { u"kwartaalbasis", u"quarter" }, { u"op kwartaalbasis", u"quarter" }, { u"quarterly", u"quarter", true },
    { u"halfjaarlijks", u"half_year", true }, { u"halfjaarlijkse", u"half_year", true },
    { u"half-yearly", u"half_year", true }, { u"biannually", u"half_year", true }, { u"jaarlijks", u"year", true },
    { u"jaarlijkse", u"year", true }, { u"yearly", u"year", true }, { u"annually", u"year", true },
    { u"annual", u"year", true }, { u"wekelijks", u"week", true }, { u"wekelijkse", u"week", true },
    { u"weekly", u"week", true }, { u"dagelijks", u"dagelijks", true }, { u"dagelijkse", u"dagelijks", true },
    { u"daily", u"daily", true }, { u"op maandbasis", u"month" }, { u"op jaarbasis", u"year" },
    { u"on a monthly basis", u"month" }, { u"on a yearly basis", u"year" }, { u"on an annual basis", u"year" },
    { u"on a quarterly basis", u"quarter" }, { u"op weekbasis", u"week" }, { u"eenmalig", u"once", true },
    { u"eenmalige", u"once", true }, { u"kwartaal", u"quarter" }, { u"a month", u"month" }, { u"a year", u"year" },
    { u"a quarter", u"quarter" }, { u"a week", u"week" }, { u"pm", u"month" }, { u"pj", u"year" }, { u"pw", u"week" },
    { u"elke maand", u"month", true }, { u"elk kwartaal", u"quarter", true }, { u"elk jaar", u"year", true },
    { u"elke week", u"week", true }, { u"iedere maand", u"month", true }, { u"ieder kwartaal", u"quarter", true },
    { u"ieder jaar", u"year", true }, { u"iedere week", u"week", true }, { u"each month", u"month", true },
    { u"every month", u"month", true }, { u"each quarter", u"quarter", true }, { u"every quarter", u"quarter", true },
    { u"each year", u"year", true }, { u"every year", u"year", true }, { u"each week", u"week", true },
    { u"every week", u"week", true }, { u"in een kwartaal", u"quarter" }, { u"in een maand", u"month" },
    { u"in enige maand", u"month" }, { u"over een kwartaal", u"quarter" }, { u"over een maand", u"month" },
    { u"in any calendar month", u"month" }, { u"in any month", u"month" }, { u"in a calendar month", u"month" },
    { u"in a month", u"month" }, { u"in a quarter", u"quarter" }, { u"over het kwartaal", u"quarter" },
    { u"over de maand", u"month" }, { u"over het jaar", u"year" }, { u"over een jaar", u"year" },
    { u"over een kalenderjaar", u"year" }, { u"over een kalendermaand", u"month" }, { u"in een jaar", u"year" },
    { u"in each calendar month", u"month" }, { u"gedurende een kalendermaand", u"month" },
    { u"per half jaar", u"half_year" }, { u"per half year", u"half_year" }, { u"elk half jaar", u"half_year", true },
    { u"per calendar month", u"month" }, { u"per calendar year", u"year" }, { u"per contract jaar", u"contract_year" },
    { u"per contract year", u"contract_year" }, { u"per calendar quarter", u"quarter" }, { u"calendar month", u"month" },
    { u"during a calendar month", u"month" }, { u"in the month", u"month" }, { u"during the month", u"month" },
    { u"/ calendar month", u"month" }, { u"per dag", u"per dag" }, { u"/ dag", u"per dag" }, { u"per day", u"per day" },
    { u"a day", u"per day" }, { u"per uur", u"per uur" }, { u"per hour", u"per hour" }, { u"per werkdag", u"per werkdag" },
    { u"for each month", u"month" }, { u"for each calendar month", u"month" }, { u"binnen een kalenderjaar", u"year" },
});

} // namespace

QString periodNamed(QStringView noun)
{
    for (const PeriodRow &row : nouns) {
        if (row.words == noun)
            return row.period.toString();
    }
    return {};
}

NormPeriodWord periodAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    NormPeriodWord best;
    for (const PeriodRow &row : rhythms) {
        const qsizetype count = tokensSpelling(tokens, at, row.words);
        if (count > best.count && row.words != u"kwartaal")
            best = { { count }, row.period.toString(), row.isRhythm };
    }
    const NormToken &token = tokens[static_cast<std::size_t>(at)];
    const auto next = static_cast<std::size_t>(at + 1);
    if (best || next >= tokens.size() || !(token.is(u"per") || token.is(u"/") || token.is(u"elke") || token.is(u"elk")))
        return best;
    const QString named = periodNamed(tokens[next].text);
    return named.isEmpty() ? best : NormPeriodWord { { 2 }, named, false };
}

std::optional<Decimal> numberWord(QStringView word)
{
    return numberIn(numbers, word);
}

std::optional<Decimal> ordinalWord(QStringView word)
{
    return numberIn(ordinals, word);
}
