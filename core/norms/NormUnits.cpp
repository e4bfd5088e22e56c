// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormDefaults.h"
#include "NormRoles.h"

#include <algorithm>

namespace {

bool namesMark(const NormMention &mention, const QStringList &subject)
{
    const auto isScaleOfTen = [](const NormPhrase &phrase) { return phrase.is(NormPhraseKind::Scale); };
    return mention.hasNear(NormWordKind::Mark)
        || hasStem(mention.nouns(), { u"score", u"cijfer", u"tevreden", u"beleving", u"oordeel" })
        || std::any_of(mention.tail.begin(), mention.tail.end(), isScaleOfTen)
        || std::any_of(mention.lead.begin(), mention.lead.end(), isScaleOfTen)
        || (mention.amount.value > Decimal(5) && hasStem(subject + mention.leadNouns(), { u"csat", u"toets" }))
        || hasStem(subject,
                   { u"cijfer", u"tevreden", u"satisfaction", u"score", u"waardering", u"beoordeling", u"kto",
                     u"beleving", u"oordeel" });
}

bool namesNps(const NormMention &mention, const QStringList &subject)
{
    const bool isRise = !mention.period.isEmpty() || !mention.perThing.isEmpty(); // "+150 per jaar"
    return (mention.amount.sign == u'+' && !isRise) || mention.hasNear(NormWordKind::Nps)
        || hasStem(mention.nouns(), { u"nps" }) || hasStem(subject, { u"nps", u"promoter" });
}

/// "IF-cijfer", "CSAT-score": a figure of its own, whose scale is not said. A "KTO-score" is a mark.
bool namesIndex(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        const bool isCompound = word.endsWith(u"-cijfer") || word.endsWith(u"-score") || word == u"conditiescore"
            || word == u"risicoscore";
        return isCompound && !word.startsWith(u"kto") && !word.startsWith(u"mto") && !word.startsWith(u"klant")
            && !word.startsWith(u"rapport");
    });
}

/// "aantal klachten: max 5".
bool countsByTitle(const NormMention &mention)
{
    return std::any_of(mention.head.begin(), mention.head.end(), [](const NormPhrase &phrase) {
        return phrase.isWord(NormWordKind::Report) && !phrase.plain.startsWith(u"percentage");
    });
}

/// The unit that a title of the table holds for an amount without one.
void assumeUnit(NormMention &mention, const NormMeasure &measure, std::vector<NormDoubtNote> &doubts)
{
    mention.amount.measure = measure;
    addDoubt(doubts, NormDoubt::UnitMissing, { mention.text, codeOf(measure) });
}

/// A unit that is written, and does not say all.
void refineUnit(NormMention &mention, const NormSubject &subject, std::vector<NormDoubtNote> &doubts)
{
    NormAmount &amount = mention.amount;
    const bool isBehind = hasStem(mention.nouns(), { u"achterstand", u"tekort" })
        || hasStem(subject.words, { u"achterstand", u"tekort" });
    const bool isFailure = hasStem(mention.nouns(), { u"tekortkoming" }) // has the word for a shortage in it
        || mention.hasLead(NormWordKind::Report) // "percentage huurders met een achterstand"
        || (!mention.tail.empty() && mention.tail.front().isWord(NormWordKind::Of));
    if (amount.measure.unit == Unit::Percent && isBehind && !isFailure) {
        amount.measure.unit = Unit::PercentagePoint;
        addDoubt(doubts, NormDoubt::PointsOrRelative);
    }
    const bool isShort = amount.measure.unit == Unit::Percent && amount.value && amount.value->isZero()
        && !mention.label.isEmpty() && mention.nouns().isEmpty()
        && hasStem(subject.words, { u"reductie", u"reduction", u"besparing" });
    if (isShort) { // "CO2-reductie: 0% voldoende": a reduction of nothing would not do, so it is what is lacking
        amount.measure.unit = Unit::PercentagePoint;
        addDoubt(doubts, NormDoubt::PercentOfWhat);
    }
    const QString text = amount.measure.text.toLower();
    if ((text.startsWith(u"punt") || text.startsWith(u"point")) && namesNps(mention, subject.words))
        amount.measure = { Unit::Nps, {} };
    const bool isOfPeriods = amount.isShareOf && !mention.tail.empty() // "3 van de 4 kwartalen"
        && unitAt(normTokens(mention.tail.front().plain), 0).measure.unit.has_value();
    const bool isOpen = isOfPeriods || amount.isScaled || text == u"m" || text == u"°"
        || (amount.isShareOf && mention.hasNear(NormWordKind::Mark));
    if (isOpen)
        assumeUnit(mention, amount.measure, doubts);
}

/// A mark out of ten: a word says so, or its article, its band or its share.
bool settleMark(NormMention &mention, const NormSubject &subject, std::vector<NormDoubtNote> &doubts)
{
    NormAmount &amount = mention.amount;
    const QStringList named = mention.nouns() + subject.words;
    if (hasStem(named, { u"cve", u"cvss" })) // on scales of their own
        return false;
    const bool isSmall = *amount.value <= Decimal(10) && (!amount.high || *amount.high <= Decimal(10));
    const bool isNamed = namesMark(mention, subject.words);
    constexpr int lowestGrade = 5;
    const bool isMarkBehind = mention.tail.size() == 1 && mention.tail.front().isWord(NormWordKind::Mark)
        && *amount.value >= Decimal(lowestGrade) && mention.period.isEmpty()
        && mention.perThing.isEmpty(); // "≥ 8 klantwaardering"
    const bool isMarked
        = amount.isCounted && (mention.hasLead(NormWordKind::Mark) || isMarkBehind) && amount.value->isWhole();
    const bool isFigure = subject.words.isEmpty() && amount.value->scale() > 0 && *amount.value >= Decimal(lowestGrade)
        && (!mention.comparator || isLowerBound(*mention.comparator));
    const bool isMean = isFigure || (mention.saysAverage() && mention.comparator && isLowerBound(*mention.comparator));
    const bool isBare
        = !amount.isCounted && (isNamed || isMean || amount.isArticled || !mention.label.isEmpty() || mention.sharedBy);
    if (!isSmall || (!isMarked && !isBare) || (amount.value->isZero() && !isNamed))
        return false;
    const auto isOddScale
        = [](const NormPhrase &phrase) { return phrase.is(NormPhraseKind::Scale) && !phrase.plain.contains(u"10"); };
    const bool isOdd = std::any_of(mention.tail.begin(), mention.tail.end(), isOddScale);
    const bool isIndex = !amount.isArticled && namesIndex(mention.nouns() + subject.words);
    const bool isEffort = hasStem(mention.nouns() + subject.words, { u"effort", u"ces" });
    if (isMarked || isOdd || isIndex || isEffort || (!isNamed && !amount.isArticled))
        assumeUnit(mention, { Unit::Grade, {} }, doubts);
    amount.measure.unit = Unit::Grade;
    return true;
}

bool settleNps(NormMention &mention, const NormSubject &subject, std::vector<NormDoubtNote> &doubts)
{
    NormAmount &amount = mention.amount;
    const bool isBehind
        = mention.hasLead(NormWordKind::Mark) && !mention.hasLead(NormWordKind::Nps); // "KTO 7,5 / NPS 30"
    if (amount.isCounted || !namesNps(mention, subject.words) || (isBehind && amount.sign != u'+'))
        return false;
    const bool isSaid
        = mention.hasNear(NormWordKind::Nps) || hasStem(mention.nouns(), { u"nps" }) || amount.sign == u'+';
    if (!isSaid)
        assumeUnit(mention, { Unit::Nps, {} }, doubts);
    amount.measure.unit = Unit::Nps;
    return true;
}

/// "< 3 minor": what is counted, by an adjective.
bool namesMishap(const QStringList &nouns)
{
    return std::any_of(nouns.begin(), nouns.end(),
                       [](const QString &noun) { return directionOf(noun) == NormDirection::Lower; });
}

/// "Ongevallen", "klachten": things that are counted, when a table gives a bare number for them.
bool namesMishaps(const QStringList &subject)
{
    return std::any_of(subject.begin(), subject.end(), [](const QString &word) {
        return (word.endsWith(u"en") || word.endsWith(u's')) && directionOf(word) == NormDirection::Lower;
    });
}

/// "gemiddeld aantal dagen tussen melding en herstel: ≤ 4": the title has the unit.
NormMeasure unitOfTitle(const NormMention &mention)
{
    for (const std::vector<NormPhrase> *phrases : { &mention.head, &mention.lead }) {
        for (std::size_t i = 0; i + 1 < phrases->size(); ++i) {
            const NormUnitWord unit = (*phrases)[i].isWord(NormWordKind::Report)
                ? unitAt(normTokens((*phrases)[i + 1].plain), 0)
                : NormUnitWord {};
            if (unit && unit.times == 1 && unit.measure.unit && isTimeUnit(*unit.measure.unit))
                return unit.measure;
        }
    }
    return {};
}

void settleCount(NormMention &mention, const NormSubject &subject, std::vector<NormDoubtNote> &doubts)
{
    NormAmount &amount = mention.amount;
    const bool isLikeMark = amount.value->scale() > 0 && *amount.value >= Decimal(5) && *amount.value <= Decimal(10);
    const bool isPlural = amount.isCounted || mention.hasLead(NormWordKind::Report)
        || (!isLikeMark && !(mention.perThing.isEmpty() && mention.period.isEmpty()));
    if (isPlural || amount.value->isZero() || countsByTitle(mention) || namesMishaps(subject.words))
        amount.measure.unit = Unit::Count;
    const bool isTitled
        = mention.leadNouns().isEmpty() && mention.comparator && !mention.isForged; // "users: minimaal 500"
    const QStringList nouns = isTitled ? mention.nouns() : mention.leadNouns();
    const QString named = nouns.isEmpty() ? QString() : nouns.constLast();
    if (amount.value->isWhole() && named.size() > 3 && !isTurning(named)
        && (named.endsWith(u"en") || named.endsWith(u's')))
        amount.measure.unit = Unit::Count; // "ongeplande stremmingen ≤ 3"
    constexpr int whole = 100;
    if (amount.value->isWhole() && *amount.value > Decimal(whole) && !amount.measure.isKnown() && mention.lead.empty())
        amount.measure.unit = Unit::Count; // "bomen geplant | 500"
    const bool isThing = mention.namesMany() || namesMishap(mention.tailNouns()) || mention.isFollowUp;
    const bool isDoubtful = amount.isCounted && !amount.value->isZero() && !isThing;
    if (!isPlural || isDoubtful)
        assumeUnit(mention, amount.measure, doubts);
}

/// Things that are told as a part of a whole: "beschikbaarheid", "leverbetrouwbaarheid", "vulgraad".
bool namesRatio(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return hasStem({ word },
                       { u"beschikbaar", u"availab", u"uptime", u"bereikbaar", u"betrouwba", u"punctual", u"naleving",
                         u"compliance" })
            || word.endsWith(u"graad") || word.endsWith(u"percentage");
    });
}

/// "Beschikbaarheid | 99,5": the per cent sign is left out.
bool settleRatio(NormMention &mention, const NormSubject &subject, std::vector<NormDoubtNote> &doubts)
{
    constexpr int whole = 100;
    constexpr int least = 10; // a "graad" of 1,3 is a number of times
    const NormAmount &amount = mention.amount;
    const bool isPart = *amount.value > Decimal(least) && *amount.value <= Decimal(whole)
        && (!amount.high || *amount.high <= Decimal(whole));
    const QStringList words = mention.nouns() + subject.words;
    const bool isPercentage
        = std::any_of(words.begin(), words.end(), [](const QString &word) { return word.endsWith(u"percentage"); });
    if (amount.isCounted || !(isPercentage || (isPart && namesRatio(words))))
        return false;
    assumeUnit(mention, { Unit::Percent, {} }, doubts);
    return true;
}

} // namespace

NormSubject subjectOf(const QString &text)
{
    NormSubject subject;
    const std::vector<NormToken> tokens = normTokens(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == NormTokenKind::Word)
            subject.words += tokens[i].text;
        const bool isShare = tokens[i].is(u"%") || tokens[i].is(u"percentage") || tokens[i].is(u"procent");
        const bool isOpening = tokens[i].is(u"in") || tokens[i].is(u"(") || tokens[i].is(u"[");
        if (isShare)
            subject.unit.unit = Unit::Percent;
        else if (tokens[i].is(u"aantal") && !subject.unit.isKnown())
            subject.unit.unit = Unit::Count;
        else if (const NormUnitWord unit = isOpening && i + 1 < tokens.size() && !subject.unit.isKnown()
                     ? unitAt(tokens, static_cast<qsizetype>(i) + 1)
                     : NormUnitWord {};
                 unit && unit.times == 1) // not "cumulative in year"
            subject.unit = unit.measure;
    }
    return subject;
}

void settleUnit(NormMention &mention, const NormSubject &subject, std::vector<NormDoubtNote> &doubts)
{
    refineUnit(mention, subject, doubts);
    NormAmount &amount = mention.amount;
    if (amount.measure.isKnown() || !amount.value)
        return;
    const bool isSaid
        = subject.unit.unit == Unit::Nps && amount.sign == u'+'; // "≥ +30" of the NPS: nothing else is signed so
    if (subject.unit.isKnown() && !amount.isCounted && !isSaid)
        return assumeUnit(mention, subject.unit, doubts);
    if (amount.isCounted && !namesMishap(mention.tailNouns())
        && (!amount.value->isWhole() || (amount.value->scale() > 0 && !amount.isAmbiguous)))
        amount.isCounted = false; // "een score onder de 6,5 komt"
    if (const NormMeasure titled = unitOfTitle(mention); titled.isKnown() && !amount.isCounted)
        return assumeUnit(mention, titled, doubts);
    if (!settleNps(mention, subject, doubts) && !settleMark(mention, subject, doubts)
        && !settleRatio(mention, subject, doubts))
        settleCount(mention, subject, doubts);
}
