// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

namespace {

class SharePairing
{
public:
    SharePairing(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
        : m_list(list)
        , m_doubts(doubts)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_list.size(); ++i) {
            if (m_list[i].isPercentile)
                pairPercentile(i);
        }
        for (std::size_t i = 0; i < m_list.size(); ++i) {
            if (mayBeShare(m_list[i]))
                pair(i);
        }
        for (std::size_t i = 1; i < m_list.size(); ++i) {
            if (mayBeShare(m_list[i]) && m_list[i].isAfterCell)
                pairCell(i);
            if (mayBeShare(m_list[i - 1]) && m_list[i].isAfterCell)
                pairNextCell(i - 1);
        }
        for (std::size_t i = 1; i < m_list.size(); ++i) {
            if (mayBeShare(m_list[i]))
                pairAlone(i);
        }
        for (std::size_t i = 1, count = m_list.size(); i < count; ++i) {
            if (m_list[i].isPercent() && m_list[i].role == NormRole::Limit && !m_list[i].sharedBy)
                pairAgain(i);
        }
    }

private:
    /// "Afhandeling binnen 2 weken | 80%": a cell of its own for the share.
    void pairCell(std::size_t i)
    {
        const NormMention &share = m_list[i];
        const bool isBare = share.leadNouns().isEmpty() && share.tailNouns().isEmpty() && namesShareOnly(share.nouns());
        const bool isUpward = !share.comparator || isLowerBound(*share.comparator);
        if (!isBare || !isUpward)
            return;
        std::size_t from = i;
        while (from > 0 && m_list[from - 1].role == NormRole::Window)
            --from; // "| 88% | doel 95%"
        for (std::size_t j = from; j-- > 0 && m_list[j].isTerm() && isFreeLimit(j);) {
            const bool isSaid = j + 1 == i && !m_list[j].lead.empty()
                && (m_list[j].lead.front().plain == u"%" || m_list[j].lead.front().isWord(NormWordKind::Report));
            take(i, j);
            if (!isSaid)
                addDoubt(m_doubts, NormDoubt::ShareAssumed, { m_list[i].text });
            if (!m_list[j].isAfterCell)
                break;
        }
    }

    /// "Bereikbaarheid | 85% | binnen 25 seconden": the limit in a cell of its own behind the share.
    void pairNextCell(std::size_t i)
    {
        const NormMention &limit = m_list[i + 1];
        const bool isBare = limit.isTerm() && limit.isOfTime && limit.leadNouns().isEmpty()
            && limit.tailNouns().isEmpty() && isFreeLimit(i + 1) && m_list[i].leadNouns().isEmpty()
            && m_list[i].tailNouns().isEmpty();
        if (!isBare || limit.sentence != m_list[i].sentence + 1)
            return;
        take(i, i + 1);
        addDoubt(m_doubts, NormDoubt::ShareAssumed, { m_list[i].text });
    }

    /// "80% binnen 20 seconden (doel), 75% (minimum)": one more share of the same limit.
    void pairAgain(std::size_t i)
    {
        const NormMention &again = m_list[i];
        const auto first = std::find_if(
            m_list.begin(), m_list.begin() + static_cast<std::ptrdiff_t>(i), [&again](const NormMention &mention) {
                return mention.role == NormRole::Share && mention.sentence == again.sentence;
            });
        const auto index = static_cast<std::size_t>(first - m_list.begin());
        const bool isElsewhere = !again.lead.empty() && again.before == NormBreak::Comma
            && again.lead.front().isWord(NormWordKind::Into)
            && again.lead.front().plain != u"voor"; // ", in de nacht 80%"
        const bool isBare = (again.leadNouns().isEmpty() || isElsewhere) && again.tailNouns().isEmpty()
            && again.before <= NormBreak::Comma && again.label.isEmpty() && !again.isReduction && !again.upper
            && !again.amount.high && !again.hasLead(NormWordKind::When);
        const bool isUpward = !again.comparator || isLowerBound(*again.comparator);
        if (index >= i || !isBare || !isUpward)
            return;
        const auto limit = std::find_if(m_list.begin(), m_list.end(),
                                        [index](const NormMention &mention) { return mention.sharedBy == index; });
        if (limit == m_list.end() || m_list[index].isPercentile)
            return;
        NormMention copy = *limit;
        copy.sharedBy = i;
        m_list[i].role = NormRole::Share;
        addDoubt(m_doubts, NormDoubt::ShareAssumed, { m_list[i].text });
        m_list.push_back(copy);
    }

    /// "P1: 4 uur; P2: 8 uur; in 90% van de gevallen": whether the term belongs to the list before the last sentence.
    [[nodiscard]] bool isOfList(std::size_t term, const NormMention &share) const
    {
        const NormMention &mention = m_list[term];
        static const QStringList pointing { QStringLiteral("dit"), QStringLiteral("deze"), QStringLiteral("this"),
                                            QStringLiteral("these") };
        const bool isLast = mention.sentence + 2 >= share.sentence;
        const bool isPointed = std::any_of(share.lead.begin(), share.lead.end(), [](const NormPhrase &phrase) {
            return pointing.contains(phrase.plain); // "de norm is dat dit in 95% van de meldingen wordt gehaald"
        });
        return mention.isTerm() && isFreeLimit(term)
            && (isLast || isPointed || !mention.name.isEmpty() || !mention.head.empty());
    }

    /// "Reactie 4 uur, herstel 24 uur; 90%": nothing but the share in the last sentence.
    void pairAlone(std::size_t i)
    {
        const NormMention &share = m_list[i];
        const bool isBare = i + 1 == m_list.size() && share.before == NormBreak::Hard && !share.isAfterCell
            && namesShareOnly(share.leadNouns()) && share.head.empty() && share.label.isEmpty() && isOfCases(share)
            && !share.hasLead(NormWordKind::When) && (!share.comparator || isLowerBound(*share.comparator))
            && share.sentence == m_list[i - 1].sentence + 1;
        std::size_t from = i;
        while (isBare && from > 0 && isOfList(from - 1, share))
            --from;
        if (from == i || (from > 0 && m_list[from - 1].sentence + 1 == share.sentence))
            return;
        for (std::size_t j = from; j < i; ++j)
            take(i, j);
        addDoubt(m_doubts, NormDoubt::ShareAssumed, { m_list[i].text });
        if (from + 1 < i)
            addDoubt(m_doubts, NormDoubt::ShareScope, { m_list[i].text });
    }

    /// The neighbour that counts: windows and the like are passed over.
    [[nodiscard]] std::optional<std::size_t> after(std::size_t i) const
    {
        for (std::size_t j = i + 1; j < m_list.size(); ++j) {
            if (m_list[j].role != NormRole::Window && m_list[j].role != NormRole::Qualifier)
                return j;
        }
        return std::nullopt;
    }
    [[nodiscard]] NormBreak breakBetween(std::size_t i, std::size_t j) const
    {
        NormBreak strongest = NormBreak::None;
        for (std::size_t k = i + 1; k <= j; ++k)
            strongest = std::max(strongest, m_list[k].before);
        return strongest;
    }

    [[nodiscard]] bool isFreeLimit(std::size_t index) const
    {
        const NormMention &mention = m_list[index];
        return mention.role == NormRole::Limit && !mention.sharedBy;
    }

    void pairPercentile(std::size_t i)
    {
        m_list[i].role = NormRole::Share;
        const bool isNextCell = i + 1 < m_list.size() && m_list[i + 1].isAfterCell && m_list[i + 1].comparator
            && m_list[i + 1].sentence == m_list[i].sentence + 1; // "Responstijd (p99) | < 200 ms"
        const bool hasNext = i + 1 < m_list.size() && isFreeLimit(i + 1) && !m_list[i + 1].isPercentile
            && (isNextCell
                || (m_list[i + 1].sentence == m_list[i].sentence && m_list[i + 1].before < NormBreak::Comma));
        const bool isBehind = i > 0 && m_list[i].before == NormBreak::None && m_list[i].hasLead(NormWordKind::Into)
            && m_list[i - 1].sentence == m_list[i].sentence
            && isFreeLimit(i - 1); // "< 10 ms in het 99e percentiel en …"
        if (hasNext && !isBehind) {
            m_list[i + 1].sharedBy = i;
            if (m_list[i].comparator && !m_list[i + 1].comparator)
                m_list[i + 1].comparator = m_list[i].comparator;
            m_list[i].comparator.reset();
        } else if (i > 0 && m_list[i - 1].sentence == m_list[i].sentence && isFreeLimit(i - 1)) {
            m_list[i - 1].sharedBy = i;
            shareOn(i);
        } else {
            m_list[i].role = NormRole::Window;
            addDoubt(m_doubts, NormDoubt::NumberLeftOver, { m_list[i].text });
        }
    }

    /// "herhaalmeldingen (zelfde oorzaak binnen 30 dagen) maximaal 5%": the term says which of them are counted.
    bool definesCases(std::size_t i)
    {
        const bool isFew = m_list[i].comparator && isUpperBound(*m_list[i].comparator);
        const bool isBehind = i > 0 && m_list[i - 1].isBracketed && !m_list[i].isBracketed
            && m_list[i].before == NormBreak::Bracket && m_list[i].sentence == m_list[i - 1].sentence;
        if (!isFew || !isBehind || !isFreeLimit(i - 1) || !m_list[i - 1].isTerm() || !m_list[i - 1].isOfTime)
            return false;
        m_list[i - 1].role = NormRole::Qualifier;
        addDoubt(m_doubts, NormDoubt::CountQualified);
        return true;
    }

    void pair(std::size_t i)
    {
        if (definesCases(i))
            return;
        const auto next = nextFit(i);
        const auto previous = previousFit(i);
        if (!next && !previous)
            return;
        const bool takesPrevious = previous && (!next || *previous < *next || (*previous == *next && !m_sharesLead));
        if (takesPrevious)
            sharePrevious(i);
        else
            shareNext(i);
        m_sharesLead = m_sharesLead || !takesPrevious;
    }

    /// How strongly the limit behind is separated from the share, if it can be one.
    [[nodiscard]] std::optional<NormBreak> nextFit(std::size_t i) const
    {
        const auto j = after(i);
        if (!j || !isFreeLimit(*j) || m_list[*j].sentence != m_list[i].sentence)
            return std::nullopt;
        const NormMention &share = m_list[i];
        const NormMention &limit = m_list[*j];
        if (isSameInTime(limit, share) || namesDeviation(limit))
            return std::nullopt;
        if (*j == i + 1 && isOfThose(share, limit))
            return limit.before;
        const bool isSetOff = share.comparator && isStrict(*share.comparator)
            && hasStem(limit.leadNouns(), { u"trigger", u"leads", u"leidt", u"results", u"volgt", u"stelt" });
        if (isSetOff || (limit.isAfterColon && !share.isAfterColon) || breakBetween(i, *j) > NormBreak::Comma
            || limit.isPercentile)
            return std::nullopt;
        if (*j != i + 1)
            return limit.isTerm() && limit.isOfTime ? std::optional(breakBetween(i, *j)) : std::nullopt;
        const bool isWithin = limit.isOfTime && (isCount(limit) || !limit.amount.measure.text.isEmpty())
            && (limit.before <= NormBreak::And && limit.before != NormBreak::Bracket); // "binnen 5 belsignalen"
        if (!limit.isTerm() && !isWithin)
            return isShareOfOthers(share, limit) ? std::optional(limit.before) : std::nullopt;
        const bool isOwn
            = namesAvailability(share.tailNouns()) || (share.tailNouns().isEmpty() && namesAvailability(share.nouns()));
        const bool isAge = limit.isBracketed && !share.isBracketed
            && hasStem({ limit.comparing }, { u"ouder", u"older" }); // "100% gekeurd (niet ouder dan 3 maanden)"
        const bool isAnswering = limit.isSigned && limit.before == NormBreak::None && limit.lead.empty()
            && hasStem(share.nouns(), { u"bereikbaar" }); // "telefonische bereikbaarheid: 90% < 30 sec"
        if (isAge || isAnswering)
            return isAge ? std::nullopt : std::optional(limit.before);
        const bool isNear
            = limit.before == NormBreak::None || (limit.before == NormBreak::Bracket && !limit.comparator);
        if (isNear && isOwn && !limit.isOfTime)
            return std::nullopt;
        const bool isAtMost = share.comparator == Comparator::AtMost || share.comparator == Comparator::Less;
        const bool isWhole
            = hasStem(share.tailNouns(), { u"correct", u"juist", u"volledig", u"compleet", u"accura", u"foutloos" });
        if (limit.before >= NormBreak::And && (isOwn || isAtMost || isWhole))
            return std::nullopt;
        if (limit.before == NormBreak::Comma && !endsClause(share, limit)
            && (!share.tailNouns().isEmpty() || !limit.leadNouns().isEmpty()))
            return std::nullopt;
        return limit.before;
    }

    [[nodiscard]] std::optional<NormBreak> previousFit(std::size_t i) const
    {
        const bool isBehindMark = i > 0 && isFreeLimit(i - 1) && m_list[i - 1].sentence == m_list[i].sentence
            && (isShareOfBracketedMark(m_list[i - 1], m_list[i]) || isShareBehind(m_list[i - 1], m_list[i]));
        if (isBehindMark)
            return m_list[i].before;
        if (i == 0 || isSameInTime(m_list[i - 1], m_list[i]) || !m_list[i - 1].isTerm()
            || m_list[i - 1].sentence != m_list[i].sentence || !isFreeLimit(i - 1))
            return std::nullopt;
        const NormMention &share = m_list[i];
        const bool isFor = share.before >= NormBreak::Comma && !share.leadNouns().isEmpty() && !share.lead.empty()
            && share.lead.back().plain == u"voor"; // "…, vaste hulp voor 90% van de cliënten"
        const bool isInto = (share.hasLead(NormWordKind::Into) && !isFor) || share.hasLead(NormWordKind::When);
        const bool isBracketed = share.before == NormBreak::Bracket && share.tail.empty() && m_list[i - 1].isOfTime;
        const bool isBeside = share.before == NormBreak::None && share.lead.size() == 1
            && (share.lead.front().plain == u"met" || share.lead.front().plain == u"with")
            && namesAvailability(share.tailNouns()); // "under 6 minutes with 90% satisfaction"
        if (isBeside || (namesAvailability(share.leadNouns()) && !isInto && !isBracketed))
            return std::nullopt;
        if (share.before == NormBreak::Colon && !isUnderOneTitle(m_list[i - 1], share))
            return std::nullopt; // "reactietijd: 2 uur, uitval: 3%"
        if (share.before <= NormBreak::Slash || share.before == NormBreak::Colon)
            return share.before == NormBreak::Colon ? NormBreak::Bracket : share.before;
        const bool isOf = !share.tail.empty() && share.tail.front().isWord(NormWordKind::Of) && !share.comparator;
        const bool isBare = namesShareOnly(share.leadNouns())
            && (share.tailNouns().isEmpty() || share.tailNouns().contains(QStringLiteral("gehaald")) || isOf
                || share.amount.isShareOf);
        return isInto || (share.before == NormBreak::Comma && isBare) ? std::optional(share.before) : std::nullopt;
    }

    void shareNext(std::size_t i)
    {
        const std::size_t next = *after(i);
        take(i, next);
        const bool isOwn = namesAvailability(m_list[i].nouns()) && namesAvailability(m_list[i].tailNouns());
        if (m_list[next].before >= NormBreak::And || isOwn || next != i + 1 || m_list[next].hasLead(NormWordKind::Or))
            addDoubt(m_doubts, NormDoubt::ShareAssumed, { m_list[i].text });
        for (std::size_t j = next + 1; j < m_list.size() && isJoined(j); ++j) {
            const bool isApart = !m_list[next].isTerm()
                || (m_list[j].comparator && m_list[j].amount.measure == m_list[next].amount.measure
                    && m_list[j].leadNouns().isEmpty() && m_list[j].tailNouns().isEmpty());
            if (m_list[j].saysAverage() || m_list[j].isNever || isApart || namesRest(m_list[j].leadNouns()))
                break;
            const bool hasOwn
                = j + 1 < m_list.size() && m_list[j + 1].isPercent() && m_list[j + 1].before <= NormBreak::Bracket;
            if (hasOwn)
                break;
            addDoubt(m_doubts, NormDoubt::ShareScope, { m_list[i].text });
            const bool isOther = !m_list[i].leadNouns().isEmpty() && m_list[next].leadNouns().isEmpty()
                && !m_list[j].leadNouns().isEmpty() && m_list[j].before == NormBreak::Comma && m_list[j].isSigned;
            if (isOther) // "SL 85% in 30 s, ACW ≤ 60 s"
                break;
            take(i, j);
        }
    }

    void sharePrevious(std::size_t i)
    {
        take(i, i - 1);
        const bool isInto = m_list[i].hasLead(NormWordKind::Into);
        const Unit unit = m_list[i - 1].amount.measure.unit.value_or(Unit::Hour);
        const bool isLong
            = !isInto && m_list[i].before == NormBreak::None && (unit == Unit::Month || unit == Unit::Week);
        const bool isStart
            = m_list[i].before == NormBreak::Colon && unit == Unit::Month && m_list[i - 1].leadNouns().isEmpty();
        const bool isDated = m_list[i].isBracketed && !m_list[i].moment.isEmpty(); // "(2024: 93%)"
        const bool isAtWhat = !m_list[i].lead.empty() && m_list[i].lead.back().plain == u"at"
            && !m_list[i].tailNouns().isEmpty(); // "at 90% load"
        const bool isOwn = isDated || isAtWhat || namesAvailability(m_list[i].tailNouns());
        if ((m_list[i].before >= NormBreak::And && m_list[i].before != NormBreak::Colon) || isLong || isOwn
            || isStart) // "binnen 3 maanden na start: 95%"
            addDoubt(m_doubts, NormDoubt::ShareAssumed, { m_list[i].text });
        shareOn(i);
    }

    /// The limits before the one that has the share, as far as they belong to it.
    void shareOn(std::size_t i)
    {
        const bool isLast = isLastOf(i);
        for (std::size_t j = i - 1; j > 0 && (isJoined(j) || (isLast && isListed(j))) && m_list[j - 1].isTerm()
             && isFreeLimit(j - 1) && !m_list[j - 1].saysAverage();
             --j) {
            take(i, j - 1);
            addDoubt(m_doubts, NormDoubt::ShareScope, { m_list[i].text });
        }
    }

    /// One more term in the same sentence, joined by a comma, "en" or a slash.
    [[nodiscard]] bool isJoined(std::size_t j) const
    {
        const NormMention &mention = m_list[j];
        return mention.isTerm() && mention.role == NormRole::Limit && !mention.isAfterColon
            && mention.sentence == m_list[j - 1].sentence && mention.before <= NormBreak::Comma
            && mention.before != NormBreak::None && (!mention.sharedBy || mention.before != NormBreak::Hard)
            && mention.name == m_list[j - 1].name && !mention.hasLead(NormWordKind::Every);
    }

    /// Nothing else stands behind the share in its sentence, and it is the only one.
    [[nodiscard]] bool isLastOf(std::size_t i) const
    {
        const int sentence = m_list[i].sentence;
        for (std::size_t j = 0; j < m_list.size(); ++j) {
            const bool isOther = j != i && m_list[j].sentence == sentence && (j > i || m_list[j].isPercent());
            if (isOther)
                return false;
        }
        return true;
    }

    /// "P1: 4 uur, P2: 8 uur (90%)": a list of cases under one share.
    [[nodiscard]] bool isListed(std::size_t j) const
    {
        const NormMention &mention = m_list[j];
        return mention.isTerm() && mention.role == NormRole::Limit && mention.sentence == m_list[j - 1].sentence
            && !mention.name.isEmpty() && !m_list[j - 1].name.isEmpty() && mention.name != m_list[j - 1].name;
    }

    void take(std::size_t share, std::size_t limit)
    {
        m_list[share].role = NormRole::Share;
        m_list[limit].sharedBy = share;
    }

    std::vector<NormMention> &m_list;
    std::vector<NormDoubtNote> &m_doubts;
    bool m_sharesLead = false; ///< shares stood before their limits so far
};

} // namespace

void pairShares(NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    SharePairing(mentions.list, doubts).run();
}
