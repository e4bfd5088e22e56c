// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormBuilding.h"
#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Requirements without an amount: rhythms, moments, and lines of a report.

namespace {

QString rhythmText(const QString &period, const QString &written)
{
    static const QHash<QString, QString> texts {
        { u"month"_s, u"per maand"_s },         { u"quarter"_s, u"per kwartaal"_s },
        { u"half_year"_s, u"per half jaar"_s }, { u"year"_s, u"per jaar"_s },
        { u"week"_s, u"per week"_s },           { u"contract_year"_s, u"per contractjaar"_s }
    };
    return texts.value(period, written);
}

/// Words that make "per kwartaal" a rhythm of something that is done.
bool isActivity(const QString &word)
{
    static const QStringList stems { u"besproken"_s,   u"overleg"_s, u"rapport"_s, u"gemonitord"_s, u"evaluat"_s,
                                     u"geevalueerd"_s, u"review"_s,  u"meeting"_s, u"report"_s,     u"bijeenkomst"_s };
    return std::any_of(stems.begin(), stems.end(), [&word](const QString &stem) { return word.contains(stem); });
}

} // namespace

std::vector<NormRequirement> followingRhythms(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    static const QStringList starts { u"vervolgens"_s, u"daarna"_s, u"thereafter"_s };
    std::vector<NormRequirement> requirements;
    for (std::size_t i = 0; i + 1 < mentions.phrases.size(); ++i) {
        const NormPhrase &period = mentions.phrases[i + 1];
        if (!starts.contains(mentions.phrases[i].plain) || !period.is(NormPhraseKind::Period) || !period.isRhythm)
            continue;
        NormRequirement requirement;
        requirement.comparator = Comparator::Equal;
        requirement.value = Decimal(1);
        requirement.unit.text = rhythmText(period.period, period.text);
        requirement.condition = mentions.phrases[i].text;
        requirements.push_back(requirement);
        addDoubt(doubts, NormDoubt::FrequencyReading);
    }
    return requirements;
}

std::vector<NormRequirement> rhythmsOf(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    QStringList units;
    QStringList written;
    std::optional<Comparator> comparing;
    bool isDone = false;
    for (std::size_t i = 0; i < mentions.phrases.size(); ++i) {
        const NormPhrase &phrase = mentions.phrases[i];
        const bool isOfPeriod = i + 1 < mentions.phrases.size()
            && (mentions.phrases[i + 1].is(NormPhraseKind::Period) || mentions.phrases[i + 1].plain == u"een");
        if (phrase.is(NormPhraseKind::Comparing) && !isOfPeriod)
            return {}; // "jaarlijkse evaluatie, ten minste voldoende": asks something else
        if (phrase.is(NormPhraseKind::Comparing))
            comparing = phrase.comparing.comparator;
        isDone = isDone || isActivity(phrase.plain) || (phrase.is(NormPhraseKind::Period) && phrase.isRhythm);
        if (phrase.is(NormPhraseKind::Period)) {
            units += rhythmText(phrase.period, phrase.plain);
            written += phrase.plain;
        }
    }
    if (units.isEmpty() || !isDone)
        return {};
    NormRequirement requirement;
    requirement.quantity = quantityIn(mentions.phrases);
    requirement.comparator = comparing.value_or(Comparator::Equal);
    if (units.size() == 1) {
        requirement.value = Decimal(1);
        requirement.unit.text = units.front();
    } else {
        requirement.unit.text = written.join(u" of "_s);
    }
    addDoubt(doubts, NormDoubt::FrequencyReading);
    return { requirement };
}

std::vector<NormRequirement> momentsOf(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    if (!mentions.isMomentLimited || mentions.moments.isEmpty())
        return {};
    NormRequirement requirement;
    for (const NormPhrase &phrase : mentions.phrases) {
        if (phrase.is(NormPhraseKind::Comparing))
            requirement.comparator = phrase.comparing.comparator;
    }
    requirement.quantity = quantityIn(mentions.phrases);
    requirement.condition = mentions.moments.front();
    addDoubt(doubts, NormDoubt::Moment, { mentions.moments.front() });
    return { requirement };
}

std::vector<NormRequirement> breakdownsOf(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    const auto isSlice = [](const NormPhrase &phrase) {
        return phrase.is(NormPhraseKind::Period) && !phrase.isRhythm && phrase.plain.startsWith(u"per ");
    };
    const auto slice = std::find_if(mentions.phrases.begin(), mentions.phrases.end(), isSlice);
    const bool isOf = slice != mentions.phrases.end() && slice + 1 != mentions.phrases.end()
        && (slice + 1)->isWord(NormWordKind::Of);
    if (!isOf)
        return {};
    NormRequirement requirement;
    requirement.quantity = quantityIn({ mentions.phrases.begin(), slice });
    requirement.unit.unit = Unit::Count;
    requirement.aggregation = slice->text;
    requirement.condition = mentions.moments.join(u", "_s);
    addDoubt(doubts, NormDoubt::ValueBlank);
    return { requirement };
}
