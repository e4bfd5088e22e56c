// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"
#include "NormWordTable.h"

namespace {

constexpr NormWordTable<int>::Row cardinalRows[] = {
    { 0, u"nul|nihil|nil|zero|zero-tolerance" },
    { 2, u"twee|two" },
    { 3, u"drie|three" },
    { 4, u"vier|four" },
    { 5, u"vijf|five" },
    { 6, u"zes|six" },
    { 7, u"zeven|seven" },
    { 8, u"acht|eight" },
    { 9, u"negen|nine" },
    { 10, u"tien|ten" },
    { 11, u"elf|eleven" },
    { 12, u"twaalf|twelve" },
    { 13, u"dertien|thirteen" },
    { 14, u"veertien|fourteen" },
    { 15, u"vijftien|fifteen" },
    { 16, u"zestien|sixteen" },
    { 17, u"zeventien" },
    { 18, u"achttien" },
    { 19, u"negentien" },
    { 20, u"twintig|twenty" },
    { 21, u"eenentwintig" },
    { 24, u"vierentwintig|twenty-four" },
    { 25, u"vijfentwintig" },
    { 30, u"dertig|thirty" },
    { 40, u"veertig|forty" },
    { 45, u"forty-five|vijfenveertig" },
    { 48, u"achtenveertig|forty-eight" },
    { 50, u"vijftig|fifty" },
    { 60, u"zestig|sixty" },
    { 70, u"zeventig|seventy" },
    { 75, u"vijfenzeventig" },
    { 80, u"tachtig|eighty" },
    { 85, u"vijfentachtig" },
    { 90, u"negentig|ninety" },
    { 95, u"vijfennegentig|ninety-five" },
    { 98, u"achtennegentig" },
    { 99, u"negenennegentig" },
    { 100, u"honderd|hundred" },
    { 1000, u"duizend" },
};

const NormWordTable<int> &cardinals()
{
    static const NormWordTable<int> table { cardinalRows };
    return table;
}

constexpr NormWordTable<int>::Row ordinalRows[] = {
    { 1, u"eerste|first" },
    { 2, u"tweede|second" },
    { 3, u"derde|third" },
    { 4, u"vierde|fourth" },
    { 5, u"vijfde|fifth" },
    { 6, u"zesde|sixth" },
    { 7, u"zevende|seventh" },
    { 8, u"achtste|eighth" },
    { 9, u"negende|ninth" },
    { 10, u"tiende|tenth" },
    { 11, u"elfde" },
    { 12, u"twaalfde" },
    { 13, u"dertiende" },
    { 14, u"veertiende" },
    { 15, u"vijftiende|fifteenth" },
    { 20, u"twintigste|twentieth" },
};

const NormWordTable<int> &ordinals()
{
    static const NormWordTable<int> table { ordinalRows };
    return table;
}

std::optional<int> below100(QStringView word)
{
    if (const int *number = cardinals().find(word))
        return *number < 100 ? std::optional(*number) : std::nullopt;
    const auto sum = [](QStringView units, QStringView tens) -> std::optional<int> {
        const int *low = cardinals().find(units);
        const int *high = cardinals().find(tens);
        const bool isPair = low && high && *low > 0 && *low < 10 && *high >= 20 && *high < 100 && *high % 10 == 0;
        return isPair ? std::optional(*low + *high) : std::nullopt;
    };
    const qsizetype hyphen = word.indexOf(u'-'); // "forty-eight"
    if (hyphen > 0)
        return sum(word.mid(hyphen + 1), word.left(hyphen));
    for (qsizetype at = word.indexOf(u"en"); at > 0;
         at = word.indexOf(u"en", at + 1)) { // "achtenveertig", "tweeëndertig"
        if (const auto number = sum(word.left(at), word.mid(at + 2)))
            return number;
    }
    return std::nullopt;
}

/// "honderdtwintig", "tweehonderdvijftig".
std::optional<int> below1000(QStringView word)
{
    constexpr QStringView hundred = u"honderd";
    const qsizetype at = word.indexOf(hundred);
    if (at < 0)
        return below100(word);
    const QStringView rest = word.mid(at + hundred.size());
    const auto many = at == 0 ? std::optional(1) : below100(word.left(at));
    const auto more = rest.isEmpty() ? std::optional(0) : below100(rest.startsWith(u"en") ? rest.mid(2) : rest);
    return many && more && *many > 0 && *many < 10 ? std::optional(*many * 100 + *more) : std::nullopt;
}

std::optional<Decimal> numberIn(const NormWordTable<int> &table, QStringView word)
{
    const int *number = table.find(word);
    return number ? std::optional(Decimal(*number)) : std::nullopt;
}

} // namespace

std::optional<Decimal> numberWord(QStringView word)
{
    if (const auto number = numberIn(cardinals(), word))
        return number;
    const auto number = below1000(word);
    return number ? std::optional(Decimal(*number)) : std::nullopt;
}

std::optional<Decimal> ordinalWord(QStringView word)
{
    return numberIn(ordinals(), word);
}
