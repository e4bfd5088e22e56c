// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexCells.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNorm = 400;

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

/// The code of a requirement at the start of a link.
const QRegularExpression &linkCode()
{
    static const QRegularExpression expression(
        uR"re(^(?!ISO|NEN|NPR|EN-|IEC|CO2)([A-Z]{1,5}[-.]?\d{1,4}(?:[.\-]\d{1,3})*[a-z]?)(?![\w%/])[\s:.–—-]*)re"_s);
    return expression;
}

/// Parts at a separator that stands outside brackets.
QStringList splitOutsideBrackets(const QString &text, QStringView separators)
{
    QStringList parts { QString() };
    int depth = 0;
    for (const QChar sign : text) {
        depth = std::max(0, depth + (sign == u'(' ? 1 : 0) - (sign == u')' ? 1 : 0));
        if (depth == 0 && separators.contains(sign))
            parts += QString();
        else
            parts.back() += sign;
    }
    return parts;
}

struct PeriodWords
{
    const char *code;
    const char16_t *pattern;
};
constexpr PeriodWords periodWords[] = {
    { "half_year",
      uR"re(half[- ]?jaar|halfjaarlijks\w*|half[- ]?year(ly)?|(bi|semi)-?annual(ly)?|(twee|2)\s?(x|maal|keer) per jaar)re" },
    { "contract_year", uR"re(contract[- ]?(jaar|year)(lijks)?)re" },
    { "quarter",
      uR"re(kwartaal\w*|kwartalen|per kwart\b|quarter(ly)?|(elke|iedere|per) (3|drie) maanden|driemaandelijks\w*|(4|vier)\s?(x|maal|keer) per jaar|\bQ[1-4]\b)re" },
    { "month",
      uR"re(\bmaand(elijks\w*)?\b|p/m(nd)?\b|p/maand|\bmnd\b|month(ly)?|(12|twaalf)\s?(x|maal|keer) per jaar)re" },
    { "week", uR"re(wekelijks\w*|(per|elke|iedere) week|weekly|every week|^\s*week\s*$)re" },
    { "year",
      uR"re(jaarlijks\w*|(per|elk|ieder) (kalender)?jaar|(p/)jaar|yearly|annual(ly)?|every year|per (year|annum)|^\s*((kalender)?jaar|year)\s*$)re" },
    { "once", uR"re(eenmalig\w*|éénmalig\w*|once|one[- ](off|time))re" },
    { "audit", uR"re((per|elke|iedere|bij) audit|^\s*audit\s*$)re" },
};

struct PeriodPattern
{
    QString code;
    QRegularExpression expression;
};

/// Compiled once: it is asked of every cell.
const std::vector<PeriodPattern> &periodPatterns()
{
    static const std::vector<PeriodPattern> patterns = [] {
        std::vector<PeriodPattern> all;
        for (const PeriodWords &words : periodWords)
            all.push_back({ QString::fromLatin1(words.code), insensitive(QString::fromUtf16(words.pattern)) });
        return all;
    }();
    return patterns;
}

} // namespace

bool looksLikeCode(const QString &text)
{
    static const QRegularExpression expression = insensitive(
        uR"re(^\(?(?:(?:kpi|pi|sla|kri|ksf|indicator|nr|norm)[\s.:_-]*)?(?:[a-z]{1,5}[-_. ]?)?\d{1,4}(?:[.\-_]\d{1,4})*[a-z]?[.):]?$)re"_s);
    return text.size() <= 20 && matches(expression, text);
}

bool looksLikeNorm(const QString &text)
{
    static const QRegularExpression expression = insensitive(
        uR"re([<>≤≥=±]|%|‰|\b(min|max|minimaal|maximaal|minstens|hoogstens|ten ?minste|ten hoogste|binnen|uiterlijk|vóór|voor dag|onder|boven|meer dan|minder dan|tussen|gemiddeld|within|at least|at most|less than|more than|below|above|before|procent|percent|dag(en)?|dgn|werkdag(en)?|uur|uren|min(uten|uut)|sec(onden|onde)?|weken|maanden|mnd|jaar|days?|hours?|minutes?|seconds?|score|cijfer|nps|per (maand|jaar|kwartaal|audit|incident))\b)re"_s);
    static const QRegularExpression digit(u"\\d"_s);
    static const QRegularExpression start = insensitive(u"^\\s*(doelstelling|streefwaarde|norm)\\b"_s);
    if (text.size() > longestNorm)
        return false;
    const QString words = QString(text).remove(u"CO2"_s); // its figure is no number
    return matches(digit, words) && (matches(expression, words) || matches(start, words));
}

bool looksLikeConsequence(const QString &text)
{
    static const QRegularExpression expression = insensitive(uR"re(^[^:]{1,40}:\s*\pL)re"_s);
    static const QRegularExpression target = insensitive(uR"re(^\s*(doelstelling|streefwaarde|norm|target)\b)re"_s);
    return matches(expression, text) && !matches(target, text);
}

bool isOnlyNorm(const QString &text)
{
    static const QRegularExpression sign(uR"re(^\s*[<>≤≥]=?\s*[-+−]?\d)re"_s);
    static const QRegularExpression bare = insensitive(
        uR"re(^\s*(min\.?|minimaal|max\.?|maximaal|binnen)?\s*\d+(?:[.,]\d+)?\s*(%|procent|percent|(werk|kalender)?dag(en)?|uur|uren|min(uten)?|sec(onden)?|weken|(working )?days?|hours?|minutes?|seconds?)\s*$)re"_s);
    return matches(sign, text) || matches(bare, text);
}

bool looksLikeFrequency(const QString &text)
{
    static const QRegularExpression number(uR"re(\d+\s*%|[<>≤≥])re"_s);
    constexpr qsizetype longest = 60;
    if (text.isEmpty() || text.size() > longest || matches(number, text))
        return false;
    bool unclear = false;
    const AnnexFrequency frequency = readFrequency(text, unclear);
    return unclear || (!frequency.period.isEmpty() && frequency.period != frequency.text)
        || text.contains(u"dagelijks"_s, Qt::CaseInsensitive) || text.contains(u"daily"_s, Qt::CaseInsensitive);
}

bool isOnlyFrequency(const QString &text)
{
    static const QRegularExpression small = insensitive(
        uR"re(\b(per|elke|elk|iedere|ieder|every|each|een|de|1\s?x|[2-9]\s?x|keer|maal|kalender|calendar)\b)re"_s);
    static const QRegularExpression sign = insensitive(uR"re([\pL\d])re"_s);
    constexpr qsizetype longest = 40;
    if (text.isEmpty() || text.size() > longest)
        return false;
    QString rest = text;
    bool isAny = false;
    for (const auto &[code, expression] : periodPatterns()) {
        if (code == u"audit") // names a thing as well
            continue;
        isAny = isAny || matches(expression, rest);
        rest.replace(expression, u" "_s);
    }
    return isAny && !matches(sign, rest.remove(small));
}

bool looksLikeFootnote(const QString &text)
{
    static const QRegularExpression expression = insensitive(
        uR"re(^\s*(\*+|[†‡§¹²³⁴-⁹]+|\(?\d{1,2}\)|\[\d{1,2}\])\s*\pL|^\s*(noot|noten|n\.?b\.?|toelichting|opmerking(en)?|note|notes|let op|bron|source)\s*(\d{1,2}\s*)?:)re"_s);
    return matches(expression, text);
}

bool looksLikeTotal(const QString &text)
{
    static const QRegularExpression expression = insensitive(
        uR"re(^\s*((eind|sub)?totaal|(gewogen )?(totaal)?score|(grand |sub)?total|som|sum)\s*:?\s*$)re"_s);
    return matches(expression, text);
}

bool looksLikeLinks(const QString &text)
{
    return matches(linkCode(), text.trimmed()) && !looksLikeCode(text.trimmed());
}

bool looksRunTogether(const QString &text)
{
    static const QRegularExpression marker(uR"re((?:^|\s)(?:[#€%]|Q)\s+\p{L})re"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    constexpr int several = 3;
    int count = 0;
    for (auto found = marker.globalMatch(text); found.hasNext() && count < several; ++count)
        found.next();
    return count >= several;
}

bool looksUndecided(const QString &text)
{
    static const QRegularExpression expression = insensitive(
        uR"re(\b((nader|nog|later|in overleg) (te bepalen|vast te stellen|overeen te komen|af te spreken|in te vullen)|wordt (nog|later|nader) (bepaald|vastgesteld|ingevuld)|t\.?n\.?b\.?|to be (agreed|confirmed)|t\.?b\.?[ac]\.?|n\.?t\.?b\.?|t\.?b\.?d\.?|to be (determined|decided)|pm)(?!\w)|^(conform|volgens|afhankelijk van) (uw |de )?(inschrijving|offerte|aanbieding)\.?$|\bX\s?%|\bxx+\b|^\[.*\]$|^%$)re"_s);
    return matches(expression, text.trimmed());
}

bool isBandLabel(const QString &text)
{
    static const QRegularExpression expression = insensitive(
        uR"re(^(zeer |ruim )?(voldoende|onvoldoende|goed|op koers|aandacht|kritiek|acceptabel|niet acceptabel|approaching target|requires improvement|needs improvement|inadequate|adequate|acceptable|unacceptable|at risk|on target|below target|matig|slecht|uitstekend|redelijk|groen|oranje|geel|rood|behaald|niet behaald|gehaald|niet gehaald|akkoord|niet akkoord|good|fair|poor|pass|fail|green|amber|red|excellent|sufficient|insufficient)\s*\.?$)re"_s);
    return matches(expression, text.trimmed());
}

AnnexFrequency readFrequency(const QString &text, bool &unclear)
{
    AnnexFrequency frequency { text, {} };
    unclear = false;
    QString rest = text;
    QStringList periods;
    for (const auto &[code, expression] : periodPatterns()) {
        if (!matches(expression, rest))
            continue;
        periods += code;
        rest.replace(expression, u" "_s); // "halfjaarlijks" is not "jaarlijks" as well
    }
    unclear = periods.size() > 1;
    if (periods.size() == 1)
        frequency.period = periods.front();
    else if (periods.isEmpty() && !looksUndecided(text))
        frequency.period = text;
    return frequency;
}

std::vector<AnnexLink> readLinks(const QString &text)
{
    QStringList parts = splitOutsideBrackets(text, u";\n");
    if (parts.size() == 1) {
        const QStringList byComma = splitOutsideBrackets(text, u",");
        const bool allCoded
            = std::ranges::all_of(byComma, [](const QString &part) { return matches(linkCode(), part.trimmed()); });
        if (allCoded)
            parts = byComma;
    }
    std::vector<AnnexLink> links;
    for (const QString &part : std::as_const(parts)) {
        const QString link = part.simplified();
        if (link.isEmpty())
            continue;
        const auto code = linkCode().match(link);
        if (code.hasMatch())
            links.push_back({ code.captured(1), link.sliced(code.capturedEnd()) });
        else
            links.push_back({ {}, link });
    }
    return links;
}
