// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"

#include <array>

namespace {

struct Row
{
    QStringView words;
    Comparator comparator;
    ComparatorPlace place = ComparatorPlace::Before;
    bool isOfTime = false;
    bool isSign = false;
};

using enum Comparator;
constexpr auto before = ComparatorPlace::Before;
constexpr auto after = ComparatorPlace::After;
constexpr auto either = ComparatorPlace::Either;

/// Longer phrases are found before the shorter ones they begin with: the longest match wins.
constexpr auto atLeast = std::to_array<QStringView>({
    u"niet minder dan", u"niet lager dan", u"niet kleiner dan", u"niet korter dan", u"niet onder", u"niet onder de",
    u"niet beneden", u"nooit minder dan", u"nooit lager dan", u"niet minder zijn dan", u"niet lager zijn dan",
    u"niet slechter dan", u"niet jonger dan", u"no less than",
    u"not less than", u"no fewer than", u"not fewer than", u"not lower than", u"no lower than", u"not below",
    u"not be less than", u"not be lower than", u"not fall below", u"not drop below", u"never below", u"never less than",
    u"groter dan of gelijk aan", u"groter of gelijk aan", u"groter of gelijk is aan", u"groter dan of gelijk is aan",
    u"groter dan / gelijk aan", u"groter / gelijk aan", u"groter of gelijk dan", u"groter of gelijk",
    u"hoger dan of gelijk aan", u"hoger of gelijk aan", u"hoger dan / gelijk aan", u"meer dan of gelijk aan",
    u"gelijk aan of groter dan", u"gelijk aan of hoger dan", u"gelijk aan of meer dan", u"gelijk of groter dan",
    u"gelijk of hoger dan", u"gelijk of meer dan", u"greater than or equal to", u"greater or equal to",
    u"greater than / equal to", u"higher than or equal to", u"more than or equal to", u"equal to or greater than",
    u"equal to or higher than", u"equal to or more than", u"equal or greater than", u"equal or higher than",
    u"at least", u"at a minimum", u"minimum of", u"a minimum of", u"an minimum of", u"ten minste", u"tenminste",
    u"minstens", u"op zijn minst", u"op z'n minst", u"ten minimale", u"een minimum van", u"minimum van", u"vanaf",
    u"gelijk aan of boven", u"op of boven", u"at or above", u"niet minder", u"niet <", u"not <", u"in ieder geval",
});
constexpr auto atLeastEither = std::to_array<QStringView>({
    u"minimaal", u"minimum", u"min", u"minimale", u"minimal", u"als minimum", u"as a minimum",
});
constexpr auto atMost = std::to_array<QStringView>({
    u"niet meer dan", u"niet hoger dan", u"niet langer dan", u"niet groter dan", u"niet boven", u"niet boven de",
    u"niet ouder dan", u"niet meer zijn dan", u"niet hoger zijn dan", u"niet langer zijn dan", u"niet langer duren dan",
    u"niet meer bedragen dan", u"niet hoger liggen dan", u"niet langer duurt dan", u"niet meer bedraagt dan",
    u"nooit meer dan", u"nooit hoger dan", u"nooit langer dan", u"niet overschrijden van", u"no more than",
    u"not more than", u"no longer than", u"not longer than", u"no higher than", u"not higher than", u"no greater than",
    u"not greater than", u"not above", u"not over", u"not exceed", u"not to exceed", u"not exceeding", u"never more than",
    u"not be more than", u"not be higher than", u"not be longer than", u"never exceed", u"never exceeds",
    u"not be older than", u"no older than", u"does not exceed", u"may not exceed", u"shall not exceed",
    u"must not exceed", u"will not exceed", u"kleiner dan of gelijk aan", u"kleiner of gelijk aan",
    u"kleiner of gelijk is aan", u"kleiner dan of gelijk is aan", u"kleiner dan / gelijk aan", u"kleiner / gelijk aan",
    u"kleiner of gelijk dan", u"kleiner of gelijk", u"lager dan of gelijk aan", u"lager of gelijk aan",
    u"lager dan / gelijk aan", u"minder dan of gelijk aan", u"korter dan of gelijk aan", u"korter of gelijk aan",
    u"gelijk aan of kleiner dan", u"gelijk aan of lager dan", u"gelijk aan of minder dan", u"gelijk of kleiner dan",
    u"gelijk of lager dan", u"gelijk of minder dan", u"less than or equal to", u"less or equal to",
    u"less than / equal to", u"lower than or equal to", u"smaller than or equal to", u"equal to or less than",
    u"equal to or lower than", u"equal or less than", u"equal or lower than", u"fewer than or equal to", u"at most",
    u"up to", u"maximum of", u"a maximum of", u"een maximum van", u"maximum van", u"ten hoogste", u"hoogstens",
    u"hooguit", u"op zijn hoogst", u"tot en met", u"t/m", u"tot maximaal", u"tot ten hoogste", u"tot max",
    u"tot hoogstens", u"limited to", u"beperkt tot", u"niet >", u"not >", u"at or below", u"up to and including", u"capped at",
});
constexpr auto atMostEither = std::to_array<QStringView>({
    u"maximaal", u"maximum", u"max", u"maximale", u"maximal", u"als maximum", u"as a maximum",
});
constexpr auto atMostOfTime = std::to_array<QStringView>({
    u"binnen", u"uiterlijk", u"uiterlijk binnen", u"uiterlijk op", u"uiterlijk op de", u"uiterlijk de",
    u"binnen maximaal", u"binnen max", u"binnen uiterlijk", u"binnen ten hoogste", u"binnen een termijn van",
    u"binnen een periode van", u"binnen de", u"within", u"within a maximum of", u"no later than", u"not later than",
    u"no later than the", u"niet later dan", u"within maximum", u"within max", u"niet later dan de",
    u"by the", u"by", u"within the", u"on or before", u"on or before the", u"op of voor", u"op of voor de",
    u"voor of op", u"within no more than", u"in maximaal", u"in max", u"tot uiterlijk", u"ter uiterlijk",
    u"within a period of", u"inside",
});
constexpr auto less = std::to_array<QStringView>({
    u"minder dan", u"lager dan", u"kleiner dan", u"korter dan", u"sneller dan", u"jonger dan", u"onder", u"onder de",
    u"beneden", u"beneden de", u"minder is dan", u"lager is dan", u"korter is dan", u"kleiner is dan", u"less than",
    u"lower than", u"fewer than", u"below", u"under", u"shorter than", u"faster than", u"smaller than", u"younger than",
    u"in less than", u"in under", u"binnen minder dan", u"within less than", u"strikt kleiner dan", u"zakt onder",
    u"zakt onder de", u"daalt onder de", u"daalt onder", u"drops below", u"falls below", u"is less than",
});
constexpr auto lessOfTime = std::to_array<QStringView>({
    u"before", u"prior to", u"before the", u"eerder dan", u"sooner than", u"earlier than",
});
constexpr auto greater = std::to_array<QStringView>({
    u"meer dan", u"hoger dan", u"groter dan", u"langer dan", u"later dan", u"ouder dan", u"boven", u"boven de",
    u"meer is dan", u"hoger is dan", u"langer is dan", u"groter is dan", u"langer duren dan", u"langer duurt dan",
    u"more than", u"higher than", u"greater than", u"longer than", u"later than", u"older than", u"above",
    u"larger than", u"overschrijding van", u"bij overschrijding van", u"exceeds", u"exceed", u"exceeding", u"overschrijdt", u"in excess of", u"strikt groter dan",
    u"beter dan", u"better than",
});
constexpr auto equal = std::to_array<QStringView>({
    u"gelijk aan", u"is gelijk aan", u"equal to", u"equals", u"exact", u"exactly", u"precies",
});
constexpr auto between = std::to_array<QStringView>({ u"tussen", u"tussen de", u"between", u"liggen tussen" });
constexpr auto higherAfter = std::to_array<QStringView>({
    u"of meer", u"of hoger", u"of groter", u"of beter", u"of langer", u"of ouder", u"en hoger", u"en meer",
    u"en groter", u"en daarboven", u"of daarboven", u"or more", u"or higher", u"or greater", u"or better", u"or above",
    u"and above", u"or over", u"and over", u"and higher", u"or longer", u"or older", u"and up", u"en beter",
});
constexpr auto lowerAfter = std::to_array<QStringView>({
    u"of minder", u"of lager", u"of korter", u"of kleiner", u"of sneller", u"of eerder", u"en lager", u"en minder",
    u"en daaronder", u"or less", u"or fewer", u"or lower", u"or below", u"or under", u"or shorter", u"or faster",
    u"or sooner", u"and below", u"and lower", u"and under", u"at the latest", u"at most", u"tops", u"max", u"en daaronder",
    u"ten hoogste", u"hooguit",
});

struct Group
{
    const QStringView *first;
    std::size_t size;
    Comparator comparator;
    ComparatorPlace place;
    bool isOfTime;
};

template <std::size_t N>
constexpr Group groupOf(const std::array<QStringView, N> &words, Comparator comparator, ComparatorPlace place,
                        bool isOfTime = false)
{
    return { words.data(), N, comparator, place, isOfTime };
}

constexpr auto groups = std::to_array<Group>({
    groupOf(atLeast, AtLeast, before),
    groupOf(atLeastEither, AtLeast, either),
    groupOf(atMost, AtMost, before),
    groupOf(atMostEither, AtMost, either),
    groupOf(atMostOfTime, AtMost, before, true),
    groupOf(less, Less, before),
    groupOf(lessOfTime, Less, before, true),
    groupOf(greater, Greater, before),
    groupOf(equal, Equal, before),
    groupOf(between, Between, before),
    groupOf(higherAfter, AtLeast, after),
    groupOf(lowerAfter, AtMost, after),
});

constexpr auto signs = std::to_array<Row>({
    { u">=", AtLeast },
    { u"<=", AtMost },
    { u">", Greater },
    { u"<", Less },
    { u"=", Equal },
});

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
    const bool isClock = looksLikeClock(behind.text) && next + 1 < count
        && tokens[static_cast<std::size_t>(next + 1)].is(u"uur");
    const bool isOrdinal = isClock || (next + 1 < count && tokens[static_cast<std::size_t>(next + 1)].is(u"e"));
    if (!token.accented && !isDay && !isOrdinal && !ordinalWord(behind.text))
        return {};
    return { { next - at }, Less, before, true, false };
}

} // namespace

NormComparing comparingAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    NormComparing best = beforeDayAt(tokens, at);
    for (const Row &row : signs) {
        if (tokensSpelling(tokens, at, row.words) > best.count)
            best = { { 1 }, row.comparator, row.place, false, true };
    }
    for (const Group &group : groups) {
        for (std::size_t i = 0; i < group.size; ++i) {
            const qsizetype count = tokensSpelling(tokens, at, group.first[i]);
            const bool isEitherToo = count > 0 && count == best.count && best.place == before && group.place == after;
            if (count > best.count)
                best = { { count }, group.comparator, group.place, group.isOfTime, false };
            else if (isEitherToo && best.comparator == group.comparator)
                best.place = either;
        }
    }
    return best;
}
