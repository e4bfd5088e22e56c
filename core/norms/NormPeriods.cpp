// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"
#include "NormWordTable.h"

namespace {

struct Meaning
{
    QStringView period; ///< a code of cli.md, or the text itself
    bool isRhythm = false;
};

/// What follows "per" and "/".
constexpr NormWordTable<QStringView>::Row nounRows[] = {
    { u"month", u"maand|mnd|kalendermaand|month|maandperiode" },
    { u"quarter", u"kwartaal|kwart|quarter|q|kalenderkwartaal" },
    { u"half_year", u"halfjaar|half-year|semester" },
    { u"year", u"jaar|jr|kalenderjaar|year|annum" },
    { u"contract_year", u"contractjaar" },
    { u"week", u"week|wk|kalenderweek" },
    { u"audit", u"audit" },
};

const NormWordTable<QStringView> &periodNouns()
{
    static const NormWordTable<QStringView> table { nounRows };
    return table;
}

constexpr NormWordTable<Meaning>::Row periodRows[] = {
    { { u"month", true }, u"maandelijks|maandelijkse|monthly|elke maand|iedere maand|each month|every month" },
    { { u"quarter" },
      u"op kwartaalbasis|on a quarterly basis|a quarter|in een kwartaal|over een kwartaal|in a quarter|"
      u"over het kwartaal|per calendar quarter" },
    { { u"quarter", true }, u"quarterly|elk kwartaal|ieder kwartaal|each quarter|every quarter" },
    { { u"half_year", true }, u"halfjaarlijks|halfjaarlijkse|half-yearly|biannually|elk half jaar" },
    { { u"year", true }, u"jaarlijks|jaarlijkse|yearly|annually|annual|elk jaar|ieder jaar|each year|every year" },
    { { u"week", true }, u"wekelijks|wekelijkse|weekly|elke week|iedere week|each week|every week" },
    { { u"dagelijks", true }, u"dagelijks|dagelijkse|daags" },
    { { u"daily", true }, u"daily" },
    { { u"month" },
      u"op maandbasis|on a monthly basis|a month|pm|in een maand|in enige maand|over een maand|"
      u"in any calendar month|in any month|in a calendar month|in a month|over de maand|"
      u"over een kalendermaand|in each calendar month|gedurende een kalendermaand|per calendar month|"
      u"calendar month|during a calendar month|in the month|during the month|/ calendar month|for each month|"
      u"for each calendar month" },
    { { u"year" },
      u"op jaarbasis|on a yearly basis|on an annual basis|a year|pj|over het jaar|over een jaar|"
      u"over een kalenderjaar|in een jaar|per calendar year|binnen een kalenderjaar" },
    { { u"week" }, u"op weekbasis|a week|pw" },
    { { u"once", true }, u"eenmalig|eenmalige" },
    { { u"half_year" }, u"per half jaar|per half year" },
    { { u"contract_year" }, u"per contract jaar|per contract year" },
    { { u"per dag" }, u"per dag|/ dag" },
    { { u"per day" }, u"per day|a day" },
    { { u"per uur" }, u"per uur" },
    { { u"per hour" }, u"per hour" },
    { { u"per werkdag" }, u"per werkdag" },
};

const NormWordTable<Meaning> &periodWords()
{
    static const NormWordTable<Meaning> table { periodRows };
    return table;
}

} // namespace

QString periodNamed(QStringView noun)
{
    const QStringView *period = periodNouns().find(noun);
    return period ? period->toString() : QString();
}

NormPeriodWord periodAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    if (const auto found = periodWords().longestAt(tokens, at))
        return { { found.count }, found.value.period.toString(), found.value.isRhythm };
    const NormToken &token = tokens[static_cast<std::size_t>(at)];
    const auto next = static_cast<std::size_t>(at) + 1;
    const bool isPer = token.is(u"per") || token.is(u"/") || token.is(u"elke") || token.is(u"elk");
    const QString named = isPer && next < tokens.size() ? periodNamed(tokens[next].text) : QString();
    return named.isEmpty() ? NormPeriodWord {} : NormPeriodWord { { 2 }, named, false };
}
