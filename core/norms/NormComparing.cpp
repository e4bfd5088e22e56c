// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"
#include "NormWordTable.h"

namespace {

struct Meaning
{
    Comparator comparator = Comparator::AtLeast;
    ComparatorPlace place = ComparatorPlace::Before;
    bool isOfTime = false;
    bool isSign = false;
};

using enum Comparator;
constexpr auto before = ComparatorPlace::Before;
constexpr auto after = ComparatorPlace::After;
constexpr auto either = ComparatorPlace::Either;

constexpr NormWordTable<Meaning>::Row comparingRows[] = {
    { { AtLeast, before, false, true }, u">=" },
    { { AtMost, before, false, true }, u"<=" },
    { { Greater, before, false, true }, u">" },
    { { Less, before, false, true }, u"<" },
    { { Equal, before, false, true }, u"=" },
    { { AtLeast, before, false },
      u"minimaal gelijk aan|ten minste gelijk aan|tenminste gelijk aan|minstens gelijk aan|at least equal to|"
      u"niet minder dan|niet lager dan|niet kleiner dan|niet korter dan|niet onder|niet onder de|niet beneden|"
      u"nooit minder dan|nooit lager dan|niet minder zijn dan|niet lager zijn dan|niet slechter dan|"
      u"in geen geval minder dan|in geen geval lager dan|niet jonger dan|no less than|not less than|no fewer than|not "
      u"fewer than|not lower than|no lower than|"
      u"not below|not be less than|not be lower than|not fall below|not drop below|never below|"
      u"never less than|groter dan of gelijk aan|groter of gelijk aan|groter of gelijk is aan|"
      u"groter dan of gelijk is aan|groter dan / gelijk aan|groter / gelijk aan|groter of gelijk dan|"
      u"groter of gelijk|hoger dan of gelijk aan|hoger of gelijk aan|hoger dan / gelijk aan|"
      u"meer dan of gelijk aan|gelijk aan of groter dan|gelijk aan of hoger dan|gelijk aan of meer dan|"
      u"gelijk of groter dan|gelijk of hoger dan|gelijk of meer dan|greater than or equal to|"
      u"greater or equal to|greater than / equal to|higher than or equal to|more than or equal to|"
      u"equal to or greater than|equal to or higher than|equal to or more than|equal or greater than|"
      u"equal or higher than|at least|at a minimum|minimum of|a minimum of|an minimum of|ten minste|tenminste|"
      u"minstens|op zijn minst|op z'n minst|ten minimale|een minimum van|minimum van|vanaf|"
      u"een ondergrens van|ondergrens van|ondergrens|gelijk aan of boven|op of boven|at or above|niet minder|niet "
      u"<|not <|nooit "
      u"<|never <|nooit onder|"
      u"nooit onder de|nooit beneden|nooit beneden de|never under|not to fall below|not to drop below|not to be "
      u"below|is gelijk aan of hoger dan|"
      u"is gelijk aan of groter dan|is gelijk aan of meer dan" },
    { { AtLeast, before, true }, u"niet eerder dan|niet vroeger dan|not earlier than|no earlier than|not sooner than" },
    { { AtLeast, either, false }, u"minimaal|minimum|min|minimale|minimal|als minimum|as a minimum" },
    { { AtMost, before, false },
      u"een bovengrens van|bovengrens van|bovengrens|maximaal gelijk aan|ten hoogste gelijk aan|hoogstens gelijk "
      u"aan|at most "
      u"equal to|"
      u"gelijk aan of korter dan|is gelijk aan of korter dan|gelijk aan of kleiner dan|is gelijk aan of kleiner dan|"
      u"is gelijk aan of lager dan|is gelijk aan of minder dan|"
      u"niet vaker dan|niet frequenter dan|not more often than|no more often than|not to exceed|niet >|nooit >|not "
      u">|never >|nooit boven|nooit boven de|never above|never over|"
      u"niet meer dan|niet hoger dan|niet langer dan|niet groter dan|niet boven|niet boven de|niet ouder dan|"
      u"niet meer zijn dan|niet hoger zijn dan|niet langer zijn dan|niet langer duren dan|"
      u"niet meer bedragen dan|niet hoger liggen dan|niet langer duurt dan|niet meer bedraagt dan|"
      u"in geen geval meer dan|in geen geval hoger dan|in geen geval langer dan|in geen geval later dan|"
      u"nooit meer dan|nooit hoger dan|nooit langer dan|niet overschrijden van|no more than|not more than|"
      u"no longer than|not longer than|no higher than|not higher than|no greater than|not greater than|"
      u"not above|not over|not exceed|not to exceed|not exceeding|never more than|not be more than|"
      u"not be higher than|not be longer than|never exceed|never exceeds|not be older than|no older than|"
      u"does not exceed|may not exceed|shall not exceed|must not exceed|will not exceed|"
      u"kleiner dan of gelijk aan|kleiner of gelijk aan|kleiner of gelijk is aan|kleiner dan of gelijk is aan|"
      u"kleiner dan / gelijk aan|kleiner / gelijk aan|kleiner of gelijk dan|kleiner of gelijk|"
      u"lager dan of gelijk aan|lager of gelijk aan|lager dan / gelijk aan|minder dan of gelijk aan|"
      u"korter dan of gelijk aan|korter of gelijk aan|gelijk aan of kleiner dan|gelijk aan of lager dan|"
      u"gelijk aan of minder dan|gelijk of kleiner dan|gelijk of lager dan|gelijk of minder dan|"
      u"less than or equal to|less or equal to|less than / equal to|lower than or equal to|"
      u"smaller than or equal to|equal to or less than|equal to or lower than|equal or less than|"
      u"equal or lower than|fewer than or equal to|up to|maximum of|a maximum of|een maximum van|maximum van|"
      u"hoogstens|op zijn hoogst|tot en met|t/m|tot maximaal|tot ten hoogste|tot max|tot hoogstens|limited to|"
      u"beperkt tot|niet >|not >|at or below|up to and including|capped at" },
    { { AtMost, either, false },
      u"maximaal|maximum|maximale|maximal|als maximum|as a maximum|at most|max|ten hoogste|hooguit" },
    { { AtMost, before, true },
      u"nooit later dan|never later than|binnen|uiterlijk|uiterlijk binnen|uiterlijk op|uiterlijk op de|uiterlijk "
      u"de|binnen maximaal|"
      u"binnen max|binnen uiterlijk|binnen ten hoogste|binnen een termijn van|binnen een periode van|"
      u"binnen de|within|within a maximum of|no later than|not later than|no later than the|niet later dan|"
      u"within maximum|within max|niet later dan de|by the|by|within the|on or before|on or before the|"
      u"op of voor|op of voor de|voor of op|within no more than|in maximaal|in max|tot uiterlijk|"
      u"ter uiterlijk|within a period of|inside|"
      u"binnen een straal van|binnen een afstand van|within a radius of|within a distance of" },
    { { Less, before, false },
      u"minder dan|lager dan|kleiner dan|korter dan|sneller dan|jonger dan|onder|onder de|beneden|beneden de|"
      u"kouder dan|lichter dan|smaller dan|colder than|minder is dan|lager is dan|korter is dan|kleiner is dan|less "
      u"than|lower than|fewer than|below|under|"
      u"shorter than|faster than|smaller than|younger than|in less than|in under|binnen minder dan|"
      u"within less than|strikt kleiner dan|zakt onder|zakt onder de|daalt onder de|daalt onder|drops below|"
      u"falls below|is less than" },
    { { Less, before, true }, u"before|prior to|before the|eerder dan|sooner than|earlier than" },
    { { Greater, before, false },
      u"vaker dan|frequenter dan|more often than|meer dan|hoger dan|groter dan|langer dan|later dan|ouder "
      u"dan|warmer dan|zwaarder dan|breder dan|warmer than|heavier than|boven|boven de|meer is dan|hoger is dan|"
      u"langer is dan|groter is dan|langer duren dan|langer duurt dan|more than|higher than|greater than|"
      u"longer than|later than|older than|above|larger than|overschrijding van|bij overschrijding van|exceeds|"
      u"exceed|exceeding|in excess of|strikt groter dan|beter dan|better than" },
    { { Greater, either, false },
      u"overschrijdt|overschrijden|wordt overschreden|worden overschreden|is exceeded|are exceeded" },
    { { Equal, before, false }, u"gelijk aan|is gelijk aan|equal to|equals|exact|exactly|precies" },
    { { Between, before, false }, u"tussen|tussen de|between|liggen tussen" },
    { { AtLeast, after, false },
      u"of meer|of hoger|of groter|of beter|of langer|of ouder|en hoger|en meer|en groter|en daarboven|"
      u"of daarboven|or more|or higher|or greater|or better|or above|and above|or over|and over|and higher|"
      u"or longer|or older|and up|en beter" },
    { { AtMost, after, false },
      u"niet overschrijden|niet overschrijdt|niet te boven gaan|niet te boven gaat|niet te boven|niet overschreden "
      u"worden|niet overschreden wordt|niet wordt overschreden|niet worden overschreden|niet overschreden|"
      u"is not exceeded|are not exceeded|not be exceeded|of minder|of lager|of korter|of kleiner|of sneller|of "
      u"eerder|en lager|en minder|en daaronder|or less|"
      u"or fewer|or lower|or below|or under|or shorter|or faster|or sooner|and below|and lower|and under|"
      u"at the latest|tops" },
};

const NormWordTable<Meaning> &comparingWords()
{
    static const NormWordTable<Meaning> table { comparingRows };
    return table;
}

/// "vóór dag 5": with its accent always; without, "voor" is a comparator only before a day.
NormComparing beforeDayAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    const auto count = static_cast<qsizetype>(tokens.size());
    const NormToken &token = tokens[static_cast<std::size_t>(at)];
    if (!token.is(u"voor") || at + 1 >= count)
        return {};
    qsizetype next = at + 1;
    if (tokens[static_cast<std::size_t>(next)].is(u"de") && next + 1 < count)
        ++next;
    const NormToken &behind = tokens[static_cast<std::size_t>(next)];
    const bool isDay = behind.is(u"dag") || behind.is(u"werkdag") || behind.kind == NormTokenKind::Moment;
    const bool isClock
        = looksLikeClock(behind.text) && next + 1 < count && tokens[static_cast<std::size_t>(next + 1)].is(u"uur");
    const bool isOrdinal = isClock || (next + 1 < count && tokens[static_cast<std::size_t>(next + 1)].is(u"e"));
    if (!token.accented && !isDay && !isOrdinal && !ordinalWord(behind.text))
        return {};
    return { { next - at }, Less, before, true, false };
}

/// Words of one language only.
bool isEnglish(const std::vector<NormToken> &tokens)
{
    constexpr QStringView english = u"the|within|are|with|shall|must|be|at|and|for|have|has|to|from|by|were|will";
    constexpr QStringView dutch = u"de|het|een|van|binnen|wordt|worden|met|en|voor|bij|uit|naar";
    bool isSaid = false;
    for (const NormToken &token : tokens) {
        if (isListed(dutch, token.text))
            return false;
        isSaid = isSaid || isListed(english, token.text);
    }
    return isSaid;
}

/// The English "over 40 mm", "over £500"; not the stretch of "over 30 days".
NormComparing overAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    const auto next = static_cast<std::size_t>(at) + 1;
    if (!tokens[static_cast<std::size_t>(at)].is(u"over") || next >= tokens.size())
        return {};
    const bool isPound = tokens[next].is(u"$") || tokens[next].is(u"£");
    if (!isPound && !isEnglish(tokens))
        return {};
    const bool isMoney = isPound || tokens[next].is(u"€");
    const NormUnitWord unit = tokens[next].kind == NormTokenKind::Number && next + 1 < tokens.size()
        ? unitAt(tokens, at + 2)
        : NormUnitWord {};
    const bool isSize = unit && !unit.measure.unit;
    return isMoney || isSize ? NormComparing { { 1 }, Greater, before, false, false } : NormComparing {};
}

/// "hoger zijn dan", "niet langer duren dan": a verb stands inside.
NormComparing splitAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    constexpr QStringView verbs
        = u"zijn|is|ligt|liggen|duurt|duren|bedraagt|bedragen|wordt|worden|uitkomt|uitkomen|komt|"
          u"komen|te|uitvalt|uitvallen|be";
    const auto textAt = [&tokens](qsizetype index) {
        return index < static_cast<qsizetype>(tokens.size()) ? tokens[static_cast<std::size_t>(index)].text : QString();
    };
    const bool isDenied = textAt(at) == u"niet" || textAt(at) == u"nooit" || textAt(at) == u"not";
    const qsizetype degree = at + (isDenied ? 1 : 0);
    qsizetype than = degree + 1;
    while (than < degree + 3 && isListed(verbs, textAt(than)))
        ++than;
    const bool isThan = textAt(than) == u"dan" || textAt(than) == u"than";
    if (than == degree + 1 || !isThan)
        return {};
    std::vector<NormToken> closed { tokens.begin() + at, tokens.begin() + degree + 1 };
    closed.push_back(tokens[static_cast<std::size_t>(than)]);
    const auto found = comparingWords().longestAt(closed, 0);
    if (found.count != static_cast<qsizetype>(closed.size()))
        return {};
    return { { than + 1 - at }, found.value.comparator, found.value.place, found.value.isOfTime, false };
}

} // namespace

NormComparing comparingAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    const NormComparing day = beforeDayAt(tokens, at);
    if (const NormComparing split = splitAt(tokens, at))
        return split;
    if (const NormComparing over = overAt(tokens, at))
        return over;
    const auto found = comparingWords().longestAt(tokens, at);
    if (found.count <= day.count)
        return day;
    const auto next = static_cast<std::size_t>(at + found.count);
    const bool isThan = next < tokens.size() && (tokens[next].is(u"dan") || tokens[next].is(u"than"));
    if (found.value.place == ComparatorPlace::After && isThan)
        return {}; // "missed or more than 30 minutes late"
    return { { found.count }, found.value.comparator, found.value.place, found.value.isOfTime, found.value.isSign };
}
