// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormProof.h"

#include "NormDefaults.h"
#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

class Proof
{
public:
    Proof(const NormMentions &mentions, NormReading &reading)
        : m_mentions(mentions)
        , m_doubts(reading.unsure)
        , m_kind(reading.kind)
    {
    }

    void run()
    {
        for (const NormPhrase &phrase : m_mentions.phrases) {
            check(phrase);
            m_last = &phrase;
        }
        for (std::size_t i = 0; i < m_mentions.phrases.size(); ++i)
            checkStanding(i);
        for (std::size_t i = 1; i < m_mentions.phrases.size(); ++i) {
            if (m_mentions.phrases[i].plain == u"%" && isFigureLike(m_mentions.phrases[i - 1]))
                addDoubt(m_doubts, NormDoubt::SourceText); // "l00%": a letter for a figure
            checkSlash(i);
            checkPlus(i);
        }
        for (const QString &comparator : m_mentions.droppedComparators)
            addDoubt(m_doubts, NormDoubt::ComparatorLeftOver, { comparator });
        for (const NormMention &mention : m_mentions.list)
            check(mention);
        checkFacts();
        checkLastShare();
        for (std::size_t i = 1; i < m_mentions.list.size(); ++i)
            checkPair(m_mentions.list[i - 1], m_mentions.list[i]);
    }

private:
    void check(const NormPhrase &phrase)
    {
        if (phrase.is(NormPhraseKind::Name) && !isKnownName(phrase))
            addDoubt(m_doubts, NormDoubt::NumberLeftOver, { phrase.text });
        if (phrase.isWord(NormWordKind::Approximate))
            addDoubt(m_doubts, NormDoubt::Approximate);
        if (phrase.plain == u"?")
            addDoubt(m_doubts, NormDoubt::SourceText);
        const bool isSoon
            = phrase.plain == u"mogelijk" || phrase.plain == u"possible"; // "zo snel mogelijk, uiterlijk …"
        static const QStringList speeds { u"snel"_s, u"spoedig"_s, u"soon"_s, u"quickly"_s, u"as"_s };
        if (isSoon && m_last && (speeds.contains(m_last->plain)))
            return;
        if (phrase.is(NormPhraseKind::Word) && isTurning(phrase.plain))
            addDoubt(m_doubts, NormDoubt::WordUnread, { phrase.text });
        checkHours(phrase);
        const bool isWithout
            = phrase.plain == u"zonder" || phrase.plain == u"without"; // says which of them are counted
        const bool isDenial = phrase.isWord(NormWordKind::Not) || (phrase.isWord(NormWordKind::None) && !isWithout);
        if (isDenial && !isReadDenial(phrase))
            addDoubt(m_doubts, NormDoubt::Negation);
    }

    /// "≤ 4 uur + reistijd": longer by what the text does not say.
    void checkPlus(std::size_t i)
    {
        const std::vector<NormPhrase> &phrases = m_mentions.phrases;
        const std::size_t next = i + 1 < phrases.size() && phrases[i].plain == u"(" ? i + 1 : i;
        const bool isMore = phrases[next].plain == u"+" && next + 1 < phrases.size()
            && hasStem({ phrases[next + 1].plain }, { u"tijd", u"travel", u"onderhoud", u"toeslag", u"btw" });
        if (isMore && phrases[i - 1].is(NormPhraseKind::Amount))
            addDoubt(m_doubts, NormDoubt::WordUnread, { phrases[next + 1].text });
    }

    /// "3 kg/productie-eenheid": measured by something that is no part of the unit that was read.
    void checkSlash(std::size_t i)
    {
        const std::vector<NormPhrase> &phrases = m_mentions.phrases;
        const NormPhrase &amount = phrases[i - 1];
        const bool isGlued = i + 1 < phrases.size() && phrases[i].plain == u"/" && phrases[i].from == amount.to
            && phrases[i + 1].is(NormPhraseKind::Word);
        if (isGlued && amount.is(NormPhraseKind::Amount) && !amount.amount.measure.text.isEmpty())
            addDoubt(m_doubts, NormDoubt::UnitMissing, { amount.text, codeOf(amount.amount.measure) });
    }

    /// Whether the rhythm at @p at ends a sentence of its own that says what is done so often, and not how is measured.
    [[nodiscard]] bool isAlone(std::size_t at) const
    {
        const std::vector<NormPhrase> &phrases = m_mentions.phrases;
        if (at + 1 < phrases.size() && phrases[at + 1].strength != NormBreak::Hard)
            return false;
        QStringList words;
        std::size_t i = at;
        while (i > 0 && !phrases[i - 1].is(NormPhraseKind::Break)) {
            --i;
            if (!phrases[i].is(NormPhraseKind::Word) && !phrases[i].isWord(NormWordKind::Small))
                return false;
            words += phrases[i].plain;
        }
        return i > 1 && phrases[i - 1].strength == NormBreak::Hard && phrases[i - 1].plain != u"|" && !words.isEmpty()
            && !hasStem(words,
                        { u"meting", u"gemeten", u"meet", u"rapport", u"frequen", u"beoorde", u"toets", u"measur",
                          u"report", u"review" });
    }

    /// "(concept)", "Oud: …", "… was de norm", "… nog te bepalen": whether it is agreed at all.
    void checkStanding(std::size_t i)
    {
        static const QStringList words { u"concept"_s,  u"voorstel"_s, u"oud"_s, u"idee"_s, u"draft"_s,
                                         u"proposed"_s, u"proposal"_s, u"old"_s, u"stel"_s, u"vorig"_s };
        const std::vector<NormPhrase> &phrases = m_mentions.phrases;
        const NormPhrase &phrase = phrases[i];
        const bool isAside
            = i > 0 && i + 1 < phrases.size() && phrases[i - 1].plain == u"(" && phrases[i + 1].plain == u")";
        const bool isTitle = i == 0 && phrases.size() > 1 && phrases[1].strength == NormBreak::Colon;
        const bool isDated = phrase.is(NormPhraseKind::Moment) && i > 0 && i + 1 < phrases.size()
            && phrases[i - 1].plain == u"(" && phrases[i + 1].strength == NormBreak::Colon; // "(2024: 93%)"
        if (isDated || ((isAside || isTitle) && words.contains(phrase.plain)))
            addDoubt(m_doubts, NormDoubt::WordUnread, { phrase.text });
        const bool isRhythmAlone = phrase.is(NormPhraseKind::Period) && phrase.isRhythm && i > 1
            && phrases[i - 1].strength == NormBreak::Colon
            && (i + 1 == phrases.size() || phrases[i + 1].strength == NormBreak::Hard)
            && !hasStem({ phrases[i - 2].plain }, { u"meting", u"frequentie", u"rapport", u"measure", u"frequency" });
        if (isRhythmAlone) // "; PI2: jaarlijks"
            addDoubt(m_doubts, NormDoubt::FrequencyReading);
        if (phrase.is(NormPhraseKind::Period) && phrase.isRhythm && isAlone(i)) // "; hersteltest elk kwartaal"
            addDoubt(m_doubts, NormDoubt::FrequencyReading);
        static const QStringList spans { u"year"_s, u"month"_s, u"quarter"_s };
        const bool isBefore = i == 1 && phrases[0].plain == u"last" && spans.contains(phrase.plain);
        if (isBefore)
            addDoubt(m_doubts, NormDoubt::WordUnread, { phrase.text });
        const bool isPast = phrase.plain == u"was" && i + 2 < phrases.size()
            && (phrases[i + 2].isWord(NormWordKind::Norm) || phrases[i + 2].isWord(NormWordKind::Target));
        if (isPast)
            addDoubt(m_doubts, NormDoubt::WordUnread, { phrase.text });
        if (phrase.isWord(NormWordKind::NoNorm))
            addDoubt(m_doubts, NormDoubt::ValueBlank);
        static const QStringList times { u"keer"_s, u"maal"_s, u"times"_s };
        static const QStringList articles { u"de"_s, u"het"_s, u"the"_s };
        if (i > 0 && times.contains(phrases[i - 1].plain) && articles.contains(phrase.plain)) // "keer het gemiddelde"
            addDoubt(m_doubts, NormDoubt::WordUnread, { phrases[i - 1].text });
        const bool isGoal = phrase.isWord(NormWordKind::Norm) || phrase.isWord(NormWordKind::Target);
        if (i > 0 && isGoal && phrases[i - 1].isWord(NormWordKind::Of)) // "95% van de norm"
            addDoubt(m_doubts, NormDoubt::PointsOrRelative);
    }

    /// "P1", "prioriteit 2", "24/7": the figure in it is a name. Any other may be an amount that was not read.
    [[nodiscard]] static bool isKnownName(const NormPhrase &phrase)
    {
        const QString first = phrase.plain.section(u' ', 0, 0);
        const bool isLetter = !first.isEmpty() && first.front().isLetter();
        return !hasDigit(phrase.plain) || isLetter || phrase.plain.contains(u'/') || phrase.plain.contains(u'x');
    }

    [[nodiscard]] static bool isFigureLike(const NormPhrase &phrase)
    {
        const bool isLetter = phrase.is(NormPhraseKind::Word) && phrase.plain.size() == 1;
        return phrase.is(NormPhraseKind::Amount) || isLetter || hasDigit(phrase.plain);
    }

    /// "geen klachten": a limit of its own.
    [[nodiscard]] bool isReadDenial(const NormPhrase &phrase) const
    {
        return std::any_of(m_mentions.list.begin(), m_mentions.list.end(), [&phrase](const NormMention &mention) {
            return mention.isAbsence && mention.from == phrase.from && mention.role == NormRole::Limit;
        });
    }

    void check(const NormMention &mention)
    {
        if (!isUsed(mention) && !isHarmless(mention))
            addDoubt(m_doubts, NormDoubt::NumberLeftOver, { mention.text });
        const bool isRatio = hasStem(mention.leadNouns(), { u"uptime", u"beschikbaarheid", u"availability" });
        if (mention.role == NormRole::Limit && isCount(mention) && isRatio) // "uptime above three nines"
            addDoubt(m_doubts, NormDoubt::UnitMissing, { mention.text, codeOf(Unit::Count) });
        checkLong(mention);
        checkClock(mention);
    }

    [[nodiscard]] static bool isUsed(const NormMention &mention)
    {
        return mention.role == NormRole::Limit || mention.role == NormRole::Share;
    }

    void checkPair(const NormMention &first, const NormMention &second)
    {
        checkAside(first, second);
        checkShares(first, second);
        const bool areBeside = first.sentence == second.sentence && isUsed(first) && isUsed(second);
        const bool isCase = areBeside && second.before == NormBreak::None && first.role == NormRole::Limit
            && first.comparator && isStrict(*first.comparator) && !first.isSigned
            && !first.amount.measure.text.isEmpty();
        if (isCase || (areBeside && (isLoose(first) || isLoose(second))))
            addDoubt(m_doubts, NormDoubt::CountQualified);
        if (!areBeside || second.role != NormRole::Limit || second.sharedBy)
            return;
        const bool isBare = second.leadNouns().isEmpty() && second.name.isEmpty() && second.label.isEmpty();
        const bool isRunOn = second.before <= NormBreak::Bracket && !second.isBracketed
            && (first.role == NormRole::Share || (isBare && (first.isBracketed || second.before == NormBreak::None)));
        if (isRunOn) // "binnen 4 uur (95%) < 5%": nothing tells them apart
            addDoubt(m_doubts, NormDoubt::Contradiction);
        const bool isUnsaid = second.isForged && isBare && second.tailNouns().isEmpty() && second.period.isEmpty()
            && (second.before == NormBreak::And || second.before == NormBreak::Comma
                || second.before == NormBreak::None);
        if (isUnsaid) // "herstel binnen 4 uur en 5 werkdagen"
            addDoubt(m_doubts, NormDoubt::ComparatorMissing, { signOf(*second.comparator) });
    }

    /// "≤ 4 uur (P1), ≤ 8 uur (overig) in 95%": whether the share holds for both; "90% van max. 500 punten": a part of
    /// it.
    void checkShares(const NormMention &first, const NormMention &second)
    {
        const bool isOnward = first.sharedBy && !second.sharedBy && second.isTerm() && second.role == NormRole::Limit
            && second.sentence == first.sentence + 1 && second.leadNouns().isEmpty() && second.head.empty()
            && !second.hasLead(NormWordKind::Every);
        if (isOnward) // "95% ≤ 2 dagen (standaard); ≤ 10 dagen (overig)"
            addDoubt(m_doubts, NormDoubt::ShareScope, { m_mentions.list[*first.sharedBy].text });
        const NormMention *held = first.sharedBy ? &m_mentions.list[*first.sharedBy] : nullptr;
        const bool isNext = held && held->from < first.from && !second.sharedBy && second.isTerm()
            && second.role == NormRole::Limit && second.sentence == first.sentence && second.before <= NormBreak::And
            && second.name != first.name && !namesRest(second.leadNouns());
        if (isNext) // "90% P1 ≤ 4 uur en P2 ≤ 8 uur"
            addDoubt(m_doubts, NormDoubt::ShareScope, { held->text });
        const NormMention *share = second.sharedBy ? &m_mentions.list[*second.sharedBy] : nullptr;
        if (!share || share->isPercentile || first.sentence != second.sentence)
            return;
        const bool isBehind = share->from > second.from && share->hasLead(NormWordKind::Into) && first.isTerm()
            && first.role == NormRole::Limit && !first.sharedBy && second.before <= NormBreak::Comma;
        const bool isOwn = share == &first && second.isBracketed && !first.isBracketed && second.isSigned
            && !second.tailNouns().isEmpty(); // "96% gehaald (≤ 5 min overstap)"
        if (isOwn)
            addDoubt(m_doubts, NormDoubt::ShareAssumed, { share->text });
        const bool isPart = share == &first && share->tail.size() == 1 && share->tail.front().isWord(NormWordKind::Of)
            && !second.isTerm();
        if (isBehind || isPart)
            addDoubt(m_doubts, isPart ? NormDoubt::ShareAssumed : NormDoubt::ShareScope, { share->text });
    }

    /// "respons ≤ 10 min; herstel ≤ 60 min (≥ 90% van de gevallen)": the share at the end may be of all of them.
    void checkLastShare()
    {
        if (m_mentions.list.size() < 3 || m_mentions.list.back().role != NormRole::Share)
            return;
        const std::size_t last = m_mentions.list.size() - 1;
        const bool isAlone = std::ranges::all_of(m_mentions.list, [this](const NormMention &mention) {
            return &mention == &m_mentions.list.back() || mention.role != NormRole::Share;
        });
        const bool hasMore = std::ranges::any_of(m_mentions.list, [last](const NormMention &mention) {
            return mention.role == NormRole::Limit && mention.isTerm() && mention.sharedBy != last;
        });
        if (isAlone && hasMore && m_mentions.list[last].isBracketed)
            addDoubt(m_doubts, NormDoubt::ShareScope, { m_mentions.list[last].text });
    }

    /// "meer dan 100 bestellingen", "boven € 500" beside another limit: one more limit, or only the case it is for.
    [[nodiscard]] static bool isLoose(const NormMention &mention)
    {
        const bool isThing = isCount(mention) || mention.amount.measure.unit == Unit::Euro;
        return mention.role == NormRole::Limit && isThing && mention.comparator && isStrict(*mention.comparator)
            && !mention.isSigned && !mention.isAbsence && mention.label.isEmpty();
    }

    /// "De stichting heeft meer dan 60 gebouwen. Storingen binnen 4 uur": how it is, beside what is asked.
    void checkFacts()
    {
        const auto isFact = [](const NormMention &mention) { return isLoose(mention) && !isWanted(mention); };
        const bool hasFact = std::any_of(m_mentions.list.begin(), m_mentions.list.end(), isFact);
        if (hasFact && std::count_if(m_mentions.list.begin(), m_mentions.list.end(), isUsed) > 1)
            addDoubt(m_doubts, NormDoubt::CountQualified);
    }

    /// "minder dan 3 klachten": what is counted is bad, and asked to be few.
    [[nodiscard]] static bool isWanted(const NormMention &mention)
    {
        const auto direction = directionOf(mention, {});
        return direction && (*direction == NormDirection::Lower) == isUpperBound(*mention.comparator);
    }

    /// "wacht langer dan 20 minuten": nobody asks for that, so a word before it turns it or makes it a case.
    void checkLong(const NormMention &mention)
    {
        const bool isAsked = m_kind == NormTextKind::Norm || m_kind == NormTextKind::Term
            || m_kind == NormTextKind::Target || m_kind == NormTextKind::Guideline;
        const NormMention *share = mention.sharedBy ? &m_mentions.list[*mention.sharedBy] : nullptr;
        const bool isFew = share && share->comparator && isUpperBound(*share->comparator);
        const bool isOver = mention.role == NormRole::Limit && mention.isTerm()
            && mention.comparator == Comparator::Greater && !mention.upper;
        if (isAsked && isOver && !isFew && !namesLasting(mention.nouns()))
            addDoubt(m_doubts, NormDoubt::AgainstSubject, { signOf(Comparator::Greater) });
    }

    /// "uiterlijk 9 uur", "geopend tot minimaal 20 uur": a time of day, or a stretch of hours.
    void checkClock(const NormMention &mention)
    {
        constexpr int longest = 24;
        const bool isHour = mention.role == NormRole::Limit && mention.amount.measure.unit == Unit::Hour
            && mention.amount.value && *mention.amount.value <= Decimal(longest);
        const bool isOpening
            = std::any_of(m_mentions.phrases.begin(), m_mentions.phrases.end(), [](const NormPhrase &phrase) {
                  return hasStem({ phrase.plain }, { u"geopend", u"bereikbaar", u"open", u"openings" })
                      && !hasStem({ phrase.plain }, { u"opened", u"heropen" });
              });
        const bool isBy = (mention.comparing == u"uiterlijk" || mention.comparing == u"voor")
            && !mention.hasTail(NormWordKind::After);
        const bool isSameDay = std::ranges::any_of(m_mentions.phrases, [](const NormPhrase &phrase) {
            return phrase.plain.endsWith(u"zelfde dag") || phrase.plain == u"same day" || phrase.plain == u"zelfde";
        }); // "orders ≤ 14 u zelfde dag weg"
        const bool isStay = isOpening && !mention.isOfTime && mention.perThing.isEmpty() && mention.period.isEmpty()
            && !mention.sharedBy;
        if (isHour && (isBy || isStay || isSameDay))
            addDoubt(m_doubts, NormDoubt::Moment, { mention.text });
    }

    /// "binnen 4 uur tijdens kantooruren": hours of the clock, or of the office.
    void checkHours(const NormPhrase &phrase)
    {
        static const QStringList words { u"kantooruren"_s, u"kantoortijd"_s,    u"kantoortijden"_s, u"werktijd"_s,
                                         u"werktijden"_s,  u"openingstijden"_s, u"servicetijden"_s };
        const bool isHourly
            = std::any_of(m_mentions.list.begin(), m_mentions.list.end(), [](const NormMention &mention) {
                  return mention.role == NormRole::Limit && mention.amount.measure.unit == Unit::Hour;
              });
        static const QStringList kinds { u"working"_s, u"business"_s, u"office"_s,
                                         u"opening"_s, u"support"_s,  u"service"_s };
        const bool isEnglish = phrase.plain == u"hours" && m_last && kinds.contains(m_last->plain);
        if (isHourly && (isEnglish || words.contains(phrase.plain)))
            addDoubt(m_doubts, NormDoubt::WordUnread, { phrase.text });
    }

    /// "80% lokaal (max. 50 km)": a limit of its own, or what a word before it means.
    void checkAside(const NormMention &before, const NormMention &aside)
    {
        const bool isOpen = aside.isBracketed && !before.isBracketed
            && (aside.before == NormBreak::Bracket || aside.before == NormBreak::Slash)
            && before.sentence == aside.sentence && before.name == aside.name && before.label == aside.label;
        const bool areLimits = before.role == NormRole::Limit && aside.role == NormRole::Limit;
        if (isOpen && areLimits && !before.sharedBy && !aside.sharedBy)
            addDoubt(m_doubts, NormDoubt::CountQualified);
    }

    /// "gemeten over 3 maanden", "(n = 50)": says how is measured, and the same limit holds.
    [[nodiscard]] static bool isHarmless(const NormMention &mention)
    {
        return mention.role == NormRole::Window || mention.role == NormRole::Restated;
    }

    const NormMentions &m_mentions;
    std::vector<NormDoubtNote> &m_doubts;
    const NormTextKind m_kind;
    const NormPhrase *m_last = nullptr; ///< the phrase before the one that is looked at
};

} // namespace

void addUnproven(const NormMentions &mentions, NormReading &reading)
{
    Proof(mentions, reading).run();
}
