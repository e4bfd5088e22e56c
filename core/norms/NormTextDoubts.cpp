// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormTextDoubts.h"

#include "NormDefaults.h"
#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "P1: 4 uur; P3: i.o.": a part of the text whose value is still open.
bool hasOpenPart(const NormMentions &mentions)
{
    const std::vector<NormPhrase> &phrases = mentions.phrases;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const bool starts
            = i == 0 || phrases[i - 1].is(NormPhraseKind::Break) || phrases[i - 1].is(NormPhraseKind::Name);
        const bool ends = i + 1 == phrases.size() || phrases[i + 1].is(NormPhraseKind::Break);
        if (phrases[i].isWord(NormWordKind::NoNorm) && starts && ends)
            return true;
    }
    return false;
}

/// "groen ≥ 98%, oranje 95-97,9%": values between two bands, or in both, belong to none that is sure.
void addGaps(NormReading &reading)
{
    std::vector<const NormRequirement *> bands;
    for (const NormRequirement &requirement : reading.requirements) {
        if (!requirement.label.isEmpty() && requirement.value && requirement.comparator)
            bands.push_back(&requirement);
    }
    std::sort(bands.begin(), bands.end(), [](const NormRequirement *first, const NormRequirement *second) {
        const bool isBelow
            = isUpperBound(*first->comparator) && !isUpperBound(*second->comparator); // "< 95" and "95-98"
        return *first->value < *second->value || (*first->value == *second->value && isBelow);
    });
    for (std::size_t i = 1; i < bands.size(); ++i) {
        const bool isRange = bands[i - 1]->comparator == Comparator::Between;
        const bool startsApart = isLowerBound(*bands[i]->comparator) || bands[i]->comparator == Comparator::Between;
        if (isRange && startsApart && *bands[i - 1]->high < *bands[i]->value && bands[i - 1]->unit == bands[i]->unit)
            addDoubt(reading.unsure, NormDoubt::RangeBounds);
    }
}

/// "min. 5 sterren (van 4)": beyond its own scale.
bool isBeyondScale(const NormMentions &mentions, const NormPhrase &scale)
{
    const auto end = Decimal::fromPlain(scale.plain.section(u' ', -1));
    return end && std::any_of(mentions.list.begin(), mentions.list.end(), [&end](const NormMention &mention) {
               return mention.role == NormRole::Limit && !mention.isTerm() && !mention.isPercent()
                   && mention.amount.value && *mention.amount.value > *end;
           });
}

/// What single words make doubtful, wherever they stand.
void addPhraseDoubts(const NormMentions &mentions, NormReading &reading)
{
    for (const NormPhrase &phrase : mentions.phrases) {
        if (phrase.is(NormPhraseKind::Strange))
            addDoubt(reading.unsure, NormDoubt::SourceText);
        if (phrase.is(NormPhraseKind::Scale) && isBeyondScale(mentions, phrase))
            addDoubt(reading.unsure, NormDoubt::Contradiction);
        if (phrase.isWord(NormWordKind::Exception))
            addDoubt(reading.unsure, NormDoubt::Exception, { phrase.text });
        if (phrase.isWord(NormWordKind::Example))
            addDoubt(reading.unsure, NormDoubt::Example);
        if (phrase.isWord(NormWordKind::Yearly))
            addDoubt(reading.unsure, NormDoubt::Stair);
        if (phrase.isWord(NormWordKind::Baseline))
            addDoubt(reading.unsure, NormDoubt::Baseline);
    }
}

QStringList plainsOf(const std::vector<NormPhrase> &phrases)
{
    QStringList words;
    for (const NormPhrase &phrase : phrases)
        words += phrase.plain;
    return words;
}

/// Several values of one unit, and nothing that tells what each is for.
void addContradiction(const NormMentions &mentions, NormReading &reading)
{
    std::vector<const NormMention *> bare;
    for (const NormMention &mention : mentions.list) {
        const bool isBare = mention.role == NormRole::Limit && mention.label.isEmpty() && mention.name.isEmpty()
            && mention.moment.isEmpty() && !mention.sharedBy && mention.leadNouns().isEmpty()
            && mention.tailNouns().isEmpty() && !mention.isAfterColon;
        if (isBare)
            bare.push_back(&mention);
    }
    for (std::size_t i = 1; i < bare.size(); ++i) {
        const QStringList title = plainsOf(bare[i]->head);
        const QStringList titleBefore = plainsOf(bare[i - 1]->head);
        const bool isTitled
            = !title.isEmpty() && !titleBefore.isEmpty() && title != titleBefore; // "reactie: 1 uur; herstel: 4 uur"
        if (!isTitled && bare[i]->amount.measure == bare[i - 1]->amount.measure)
            addDoubt(reading.unsure, NormDoubt::Contradiction);
    }
}

/// "minimaal 90%, streefwaarde 95%": which of the two is the one to judge by.
void addTargets(NormReading &reading)
{
    const auto isTarget = [](const NormRequirement &requirement) { return requirement.isTarget; };
    const auto count = std::count_if(reading.requirements.begin(), reading.requirements.end(), isTarget);
    if (count > 0 && count < static_cast<std::ptrdiff_t>(reading.requirements.size()))
        addDoubt(reading.unsure, NormDoubt::Contradiction);
}

/// "beschikbaarheid < 98%" as a norm: the sign may be that of a threshold, or a slip.
void addAgainst(const NormMentions &mentions, const NormSubject &subject, NormReading &reading)
{
    if (reading.kind != NormTextKind::Norm && reading.kind != NormTextKind::Target)
        return;
    for (const NormMention &mention : mentions.list) {
        if (mention.role != NormRole::Limit || !mention.comparator || mention.isReduction)
            continue;
        const auto direction = directionOf(mention, subject);
        const bool isTwoSided = mention.upper && direction; // "beschikbaarheid ≥ 98,5% < 99%"
        const bool isAgainst = isTwoSided || (direction == NormDirection::Higher && isUpperBound(*mention.comparator))
            || (direction == NormDirection::Lower && isLowerBound(*mention.comparator));
        const bool isLong = mention.isTerm() && direction == NormDirection::Lower && !mention.isInterval;
        if (isAgainst && (mention.isPercent() || isLong))
            addDoubt(reading.unsure, NormDoubt::AgainstSubject, { signOf(*mention.comparator) });
    }
}

} // namespace

bool tellsPast(const NormMentions &mentions)
{
    static const QStringList pasts { u"werd"_s,    u"werden"_s, u"bedroeg"_s,  u"bedroegen"_s, u"haalde"_s,
                                     u"haalden"_s, u"waren"_s,  u"hadden"_s,   u"behaalde"_s,  u"behaalden"_s,
                                     u"was"_s,     u"were"_s,   u"scoorde"_s,  u"scoorden"_s,  u"kreeg"_s,
                                     u"kregen"_s,  u"had"_s,    u"achieved"_s, u"steeg"_s,     u"daalde"_s,
                                     u"nam"_s,     u"gaf"_s,    u"gaven"_s };
    static const QStringList presents { u"wordt"_s, u"worden"_s, u"is"_s,     u"zijn"_s,  u"moet"_s,  u"moeten"_s,
                                        u"dient"_s, u"zal"_s,    u"zullen"_s, u"shall"_s, u"must"_s,  u"will"_s,
                                        u"be"_s,    u"are"_s,    u"has"_s,    u"mag"_s,   u"dienen"_s };
    const bool isAsked = std::ranges::any_of(mentions.list, [](const NormMention &mention) {
        const bool isTerm = mention.isOfTime && mention.isTerm(); // "78% kreeg binnen 10 dagen een reactie"
        return (mention.comparator && !isTerm) || mention.amount.high || !mention.label.isEmpty();
    });
    const bool isShare
        = std::ranges::any_of(mentions.list, [](const NormMention &mention) { return mention.isPercent(); });
    bool isPast = false;
    for (std::size_t i = 0; i < mentions.phrases.size(); ++i) {
        const NormPhrase &phrase = mentions.phrases[i];
        const bool isHeld = i > 1 && mentions.phrases[i - 2].plain.startsWith(u"haalde"); // "haalde de norm in 91%"
        if ((phrase.isWord(NormWordKind::Norm) && !isHeld) || phrase.isWord(NormWordKind::Target)
            || presents.contains(phrase.plain))
            return false;
        const bool isAside = i > 0 && mentions.phrases[i - 1].is(NormPhraseKind::Break); // "(was 93%)"
        const bool isDone = phrase.plain == u"hebben" && i + 1 < mentions.phrases.size()
            && mentions.phrases[i + 1].plain.startsWith(u"we"); // "hebben we 93% op tijd geantwoord"
        isPast = isPast || isDone || (pasts.contains(phrase.plain) && !isAside);
    }
    return isPast && isShare && !isAsked;
}

void addTextDoubts(const NormMentions &mentions, const NormSubject &subject, NormReading &reading)
{
    constexpr std::size_t manyPhrases = 45;
    addPhraseDoubts(mentions, reading);
    if (hasOpenPart(mentions))
        addDoubt(reading.unsure, NormDoubt::ValueBlank);
    if (mentions.isRelative)
        addDoubt(reading.unsure, NormDoubt::Baseline);
    for (const QString &comparator : mentions.leftComparators)
        addDoubt(reading.unsure, NormDoubt::ComparatorLeftOver, { comparator });
    if (mentions.isMomentLimited)
        addDoubt(reading.unsure, NormDoubt::Moment, { mentions.moments.join(u", "_s) });
    if (mentions.phrases.size() > manyPhrases)
        addDoubt(reading.unsure, NormDoubt::LongText);
    if (reading.kind == NormTextKind::ReportLine)
        addDoubt(reading.unsure, NormDoubt::Strictness);
    addContradiction(mentions, reading);
    addGaps(reading);
    addTargets(reading);
    addAgainst(mentions, subject, reading);
}
