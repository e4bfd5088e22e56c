// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormReader.h"

#include "NormBuilding.h"
#include "NormDefaults.h"
#include "NormProof.h"
#include "NormRoles.h"
#include "NormTextDoubts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasWord(const NormMentions &mentions, NormWordKind kind)
{
    return std::any_of(mentions.phrases.begin(), mentions.phrases.end(),
                       [kind](const NormPhrase &phrase) { return phrase.isWord(kind); });
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const NormToken &token : normTokens(text)) {
        if (token.kind == NormTokenKind::Word)
            words += token.text;
    }
    return words;
}

/// The words before the first cell border are the subject of what follows: "Aangenomen gesprekken | 95%".
NormSubject subjectBeside(const QString &text, const NormHints &hints)
{
    const qsizetype cell = text.indexOf(u'|');
    const std::vector<NormPhrase> first = cell > 0 ? normPhrases(text.left(cell)) : std::vector<NormPhrase> {};
    const bool isSubject = !first.empty() && std::none_of(first.begin(), first.end(), [](const NormPhrase &phrase) {
        return phrase.is(NormPhraseKind::Amount) || phrase.is(NormPhraseKind::Comparing);
    });
    NormSubject subject = subjectOf(isSubject ? hints.subject + u' ' + text.left(cell) : hints.subject);
    const QStringList cells = cell > 0 ? text.split(u'|') : QStringList();
    for (const QString &one : cells) { // "Hernieuwbare stroom | % | 1,7"
        const std::vector<NormToken> tokens = normTokens(one);
        const NormUnitWord unit = tokens.empty() ? NormUnitWord {} : unitAt(tokens, 0);
        if (unit && unit.count == static_cast<qsizetype>(tokens.size()) && !subject.unit.isKnown())
            subject.unit = unit.measure;
    }
    const qsizetype colon = text.indexOf(u':');
    if (!subject.unit.isKnown() && colon > 0 && text.left(colon).trimmed().endsWith(u')'))
        subject.unit = subjectOf(text.left(colon)).unit; // "Reactietijd (min.): P1 15"
    return subject;
}

/// The period of a frequency column: "Maandelijks", "Kwartaal", "Per kwartaal".
QString periodOfFrequency(const QString &frequency)
{
    for (const NormPhrase &phrase : normPhrases(frequency)) {
        if (phrase.is(NormPhraseKind::Period))
            return phrase.period;
    }
    for (const QString &word : wordsOf(frequency)) {
        if (const QString period = periodNamed(word); !period.isEmpty())
            return period;
    }
    return {};
}

void settlePeriods(NormReading &reading, const NormHints &hints)
{
    QString rhythm;
    for (const NormRequirement &requirement : reading.requirements) {
        if (!requirement.period.isEmpty())
            rhythm = requirement.period;
    }
    const QString hinted = periodOfFrequency(hints.frequency);
    for (NormRequirement &requirement : reading.requirements) {
        if (requirement.period.isEmpty() && rhythm == u"audit")
            requirement.period = rhythm;
        if (!requirement.period.isEmpty() || hinted.isEmpty() || requirement.unit.text.startsWith(u"per "))
            continue;
        requirement.period = hinted;
        addDoubt(reading.unsure, NormDoubt::PeriodFromFrequency, { hinted });
    }
}

/// "kritiek 2 dagen, hoog 7 dagen": names of priorities, and no bands.
bool namesPriority(const NormMentions &mentions)
{
    QStringList labels;
    for (const NormMention &mention : mentions.list) {
        if (!mention.isTerm() && mention.role == NormRole::Limit)
            return false;
        labels += mention.label;
    }
    labels.removeDuplicates();
    return mentions.list.size() > 1 && labels.size() == 1 && !mentions.hasCells;
}

bool isLabelled(const NormMentions &mentions, NormWordKind kind)
{
    return std::any_of(mentions.list.begin(), mentions.list.end(), [&mentions, kind](const NormMention &mention) {
        return !mention.label.isEmpty()
            && std::any_of(mentions.phrases.begin(), mentions.phrases.end(),
                           [&mention, kind](const NormPhrase &phrase) {
                               return phrase.isWord(kind) && phrase.text == mention.label;
                           });
    });
}

/// A title of a report that names a limit: "Percentage gesprekken (<5 sec.)".
bool isReportLine(const NormMentions &mentions)
{
    if (mentions.list.empty())
        return false;
    const NormMention &mention = mentions.list.front();
    const auto first = std::find_if(mention.lead.begin(), mention.lead.end(),
                                    [](const NormPhrase &phrase) { return !phrase.isWord(NormWordKind::Small); });
    const bool isTitle = first != mention.lead.end() && first->isWord(NormWordKind::Report);
    return isTitle && !mention.isPercent() && (mention.isTerm() || mention.amount.measure.unit == Unit::Grade);
}

bool isTermText(const NormMentions &mentions)
{
    const bool isSaid = std::any_of(mentions.phrases.begin(), mentions.phrases.end(), [](const NormPhrase &phrase) {
        return phrase.is(NormPhraseKind::Comparing) && phrase.plain.contains(u"termijn");
    });
    if (isSaid && mentions.list.size() == 1)
        return true;
    return std::all_of(mentions.list.begin(), mentions.list.end(), [](const NormMention &mention) {
        return mention.role != NormRole::Limit
            || (mention.isTerm() && !mention.sharedBy
                && (mention.hasTail(NormWordKind::After) || mention.isAfterColon || mention.hasLead(NormWordKind::After)
                    || (mention.isOfTime && !mention.leadNouns().isEmpty())));
    });
}

NormTextKind kindOf(const NormMentions &mentions)
{
    if (isLabelled(mentions, NormWordKind::Colour))
        return NormTextKind::TrafficLight;
    if (isLabelled(mentions, NormWordKind::Label) && !namesPriority(mentions))
        return NormTextKind::Band;
    if (hasWord(mentions, NormWordKind::Guideline))
        return NormTextKind::Guideline;
    const bool isAllTarget = std::all_of(mentions.list.begin(), mentions.list.end(), [](const NormMention &mention) {
        return mention.role != NormRole::Limit || mention.isTarget || mention.comparator == Comparator::Less;
    });
    const bool saysTarget = hasWord(mentions, NormWordKind::Target) && !hasWord(mentions, NormWordKind::Norm);
    if (saysTarget && (isAllTarget || mentions.list.size() == 1))
        return NormTextKind::Target;
    if (isReportLine(mentions))
        return NormTextKind::ReportLine;
    if (isTermText(mentions))
        return NormTextKind::Term;
    const bool isShould = mentions.phrases.front().plain == u"should"; // "Should availability drop below 99%, …"
    const bool isTrigger = isShould || (mentions.startsWithWhen && mentions.list.front().role != NormRole::Share);
    if (mentions.hasAction || isTrigger || hasWord(mentions, NormWordKind::Threshold))
        return NormTextKind::Threshold;
    return NormTextKind::Norm;
}

/// A count in running text that nothing makes a norm: "het gebouw heeft 3 verdiepingen".
bool isIdle(const NormMention &mention, const std::vector<NormDoubtNote> &doubts)
{
    const bool isGuess = std::any_of(doubts.begin(), doubts.end(), [](const NormDoubtNote &note) {
        return note.code == NormDoubt::DirectionGuessed;
    });
    const bool isAim
        = !mention.lead.empty() && (mention.lead.back().plain == u"naar" || mention.lead.back().plain == u"towards");
    const bool isAlone = mention.lead.empty() && mention.tailNouns().isEmpty()
        && mention.moment.startsWith(u"20"); // "6 in 2028", beside its subject
    return mention.isForged && isGuess && !isAim && !isAlone
        && (mention.amount.isCounted || !mention.amount.measure.isKnown()) && mention.period.isEmpty()
        && mention.perThing.isEmpty() && mention.label.isEmpty()
        && (mention.head.empty() || mention.before == NormBreak::Slash || !mention.lead.empty());
}

/// "0 kritiek": how many of them, and no band.
bool isNoneCritical(const NormMention &mention)
{
    return mention.label.toLower() == u"kritiek" && mention.amount.value && mention.amount.value->isZero()
        && !mention.comparator;
}

/// The unit of one light or band holds for the others: "groen ≥ 95%, rood < 90".
void spreadUnits(NormMentions &mentions)
{
    NormMeasure known;
    for (const NormMention &mention : mentions.list) {
        if (!mention.label.isEmpty() && mention.amount.measure.isKnown())
            known = mention.amount.measure;
    }
    const bool isCounted
        = !known.isKnown() && std::any_of(mentions.list.begin(), mentions.list.end(), [](const NormMention &mention) {
              return !mention.label.isEmpty() && mention.amount.isCounted && mention.namesMany();
          });
    if (isCounted)
        known.unit = Unit::Count; // "groen: 0-1 incidenten, oranje: 2-3"
    for (NormMention &mention : mentions.list) {
        if (!mention.label.isEmpty() && !mention.amount.measure.isKnown() && !mention.amount.isCounted
            && !isNoneCritical(mention))
            mention.amount.measure = known;
    }
}

/// Whether none of it is good: "ongevallen", not "bijzonderheden".
bool isMishap(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return directionOf(word) == NormDirection::Lower; });
}

bool isOfComparator(NormDoubt code)
{
    return code == NormDoubt::ComparatorMissing || code == NormDoubt::DirectionGuessed || code == NormDoubt::SignLost
        || code == NormDoubt::BestEnd;
}

/// The doubts of the requirement that was read last; those about its comparator say so.
void addOwn(NormReading &reading, const std::vector<NormDoubtNote> &own, const NormMention &mention)
{
    for (const NormDoubtNote &note : own) {
        NormDoubtNote added = note;
        if (isOfComparator(note.code)) {
            added.args += mention.text;
            added.requirement = static_cast<int>(reading.requirements.size()) - 1;
        }
        if (std::find(reading.unsure.begin(), reading.unsure.end(), added) == reading.unsure.end())
            reading.unsure.push_back(added);
    }
}

/// "NPS > 20 (streef: 35)", "maximaal 3 defecten. Meer dan 5 is rood": the same unit as before.
void inheritUnit(const NormReading &reading, NormMention &mention, std::vector<NormDoubtNote> &doubts)
{
    const bool isOpen = !mention.amount.measure.isKnown() && !mention.amount.isCounted && mention.amount.value;
    if (!isOpen || reading.requirements.empty() || !reading.requirements.back().unit.isKnown())
        return;
    const bool isAgain = mention.isBracketed && mention.isTarget && mention.leadNouns().isEmpty();
    const bool isBand
        = !mention.label.isEmpty() && !isNoneCritical(mention) && mention.leadNouns().isEmpty() && mention.head.empty();
    if (!isAgain && !isBand)
        return;
    mention.amount.measure = reading.requirements.back().unit;
    addDoubt(doubts, NormDoubt::UnitMissing, { mention.text, codeOf(mention.amount.measure) });
}

void addLimits(NormMentions &mentions, NormReading &reading, const NormSubject &subject)
{
    for (NormMention &mention : mentions.list) {
        if (mention.role != NormRole::Limit)
            continue;
        if (mention.isAbsence && mention.nouns().isEmpty() && !isMishap(subject.words)) {
            mention.role = NormRole::Restated;
            continue;
        }
        std::vector<NormDoubtNote> own;
        inheritUnit(reading, mention, own);
        settleUnit(mention, subject, own);
        const bool isBare = mention.comparator && !mention.amount.measure.isKnown() && !mention.amount.isCounted
            && mention.amount.value <= Decimal(10);
        if (isBare && !reading.requirements.empty() && reading.requirements.back().unit.unit == Unit::Grade) {
            mention.amount.measure.unit = Unit::Grade; // "≥ 7,0, geen onderdeel lager dan 6,0"
            addDoubt(own, NormDoubt::UnitMissing, { mention.text, codeOf(Unit::Grade) });
        }
        const bool isLoose = mention.comparator && (mention.isSigned || mention.tailNouns().isEmpty())
            && !mention.amount.measure.isKnown() && mention.amount.value && mention.amount.value->isWhole()
            && mention.amount.value->scale() == 0 && mention.leadNouns().isEmpty();
        if (isLoose && !reading.requirements.empty() && reading.requirements.back().unit.unit == Unit::Count) {
            mention.amount.measure.unit = Unit::Count; // "0 met letsel; ≤ 2 zonder letsel"
            addDoubt(own, NormDoubt::UnitMissing, { mention.text, codeOf(Unit::Count) });
        }
        const bool isThing = mention.amount.measure.isKnown() || mention.amount.isCounted;
        const bool isEvent = mentions.hasAction && &mention == &mentions.list.front() && mention.lead.empty()
            && mention.amount.isCounted && mention.amount.value == Decimal(1); // "1 incident: melding binnen 15 min"
        if ((mentions.startsWithWhen || isEvent) && isThing && !mention.comparator && !mention.isTerm()
            && mention.sentence == 0 && !mention.amount.high) { // "bij 3 onvoldoendes": what sets the action off
            mention.comparator = Comparator::AtLeast;
            addDoubt(own, NormDoubt::ComparatorMissing, { u"≥"_s });
        }
        if (mention.isForged && mention.comparator)
            addDoubt(own, NormDoubt::ComparatorMissing, { signOf(*mention.comparator) });
        settleComparator(mention, subject, mentions.startsWithColon, own);
        if (mention.comparator == Comparator::Between && !mention.amount.high && !mention.upper) {
            mention.comparator.reset();
            settleComparator(mention, subject, false, own);
            addDoubt(own, NormDoubt::ComparatorLeftOver, { mention.text });
        }
        if (isIdle(mention, own)) {
            mention.role = NormRole::Window;
            addDoubt(reading.unsure, NormDoubt::NumberLeftOver, { mention.text });
            continue;
        }
        if (mention.isAbsence && !directionOf(mention.nouns().join(u' ')))
            addDoubt(own, NormDoubt::DirectionGuessed, { u"≤"_s });
        reading.requirements.push_back(requirementOf(mentions, mention, own));
        addOwn(reading, own, mention);
    }
}

/// With one requirement only, there is no need to say which.
void nameSingle(NormReading &reading)
{
    if (reading.requirements.size() != 1)
        return;
    std::vector<NormDoubtNote> notes;
    for (NormDoubtNote note : reading.unsure) {
        if (note.requirement >= 0)
            note.args.removeLast();
        note.requirement = -1;
        addDoubt(notes, note.code, note.args);
    }
    reading.unsure = notes;
}

NormConfidence confidenceOf(const NormReading &reading)
{
    if (reading.requirements.empty())
        return NormConfidence::Low;
    if (reading.unsure.empty())
        return NormConfidence::High;
    constexpr std::size_t manyDoubts = 4;
    const bool isGrave = std::any_of(reading.unsure.begin(), reading.unsure.end(), [](const NormDoubtNote &note) {
        return note.code == NormDoubt::DirectionGuessed || note.code == NormDoubt::SourceText
            || note.code == NormDoubt::Contradiction || note.code == NormDoubt::NumberLeftOver
            || note.code == NormDoubt::LongText;
    });
    return isGrave || reading.unsure.size() >= manyDoubts ? NormConfidence::Low : NormConfidence::Medium;
}

NormReading readingOf(const QString &text, const NormHints &hints)
{
    NormReading reading;
    NormMentions mentions = normMentions(text);
    if ((hasWord(mentions, NormWordKind::NoNorm) && mentions.list.empty()) || tellsPast(mentions))
        return reading;
    assignRoles(mentions, reading.unsure);
    spreadUnits(mentions);
    const NormSubject subject = subjectBeside(text, hints);
    addLimits(mentions, reading, subject);
    if (mentions.list.empty()) {
        reading.requirements = momentsOf(mentions, reading.unsure);
        if (reading.requirements.empty())
            reading.requirements = rhythmsOf(mentions, reading.unsure);
        if (!reading.requirements.empty())
            reading.kind = mentions.isMomentLimited ? NormTextKind::Term : NormTextKind::Guideline;
        if (reading.requirements.empty() && !(reading.requirements = breakdownsOf(mentions, reading.unsure)).empty())
            reading.kind = NormTextKind::ReportLine;
    } else if (!reading.requirements.empty()) {
        reading.kind = kindOf(mentions);
        for (const NormRequirement &requirement : followingRhythms(mentions, reading.unsure))
            reading.requirements.push_back(requirement);
    }
    if (reading.requirements.empty()) {
        reading.unsure.clear();
        return reading;
    }
    reading.join = mentions.isAlternative ? NormJoin::Or : NormJoin::And;
    addTextDoubts(mentions, subject, reading);
    if (reading.unsure.empty())
        addUnproven(mentions, reading);
    nameSingle(reading);
    settlePeriods(reading, hints);
    reading.confidence = confidenceOf(reading);
    return reading;
}

} // namespace

NormReading readNorm(const QString &text, const NormHints &hints)
{
    constexpr qsizetype longest = 6'000; // a norm is a sentence or two: of a whole document the beginning is enough
    const NormHints beside { hints.subject.left(longest), hints.frequency.left(longest) };
    NormReading reading = readingOf(text.left(longest), beside);
    reading.text = text;
    if (text.size() > longest && !reading.requirements.empty()) {
        addDoubt(reading.unsure, NormDoubt::LongText);
        reading.confidence = confidenceOf(reading);
    }
    return reading;
}
