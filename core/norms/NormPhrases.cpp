// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormPhraseReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

NormBreak strengthOf(const NormToken &token)
{
    if (token.is(u",") || token.is(u"\n")) // a line may break inside a sentence
        return NormBreak::Comma;
    if (token.is(u":"))
        return NormBreak::Colon;
    if (token.is(u"/") || token.is(u"\\"))
        return NormBreak::Slash;
    if (token.is(u"&"))
        return NormBreak::And;
    if (token.is(u"@")) // "4h @ 95%"
        return NormBreak::Bracket;
    static constexpr QStringView brackets = u"()[]{}";
    return brackets.contains(token.text) ? NormBreak::Bracket : NormBreak::Hard;
}

} // namespace

std::vector<NormPhrase> NormPhraseReader::all()
{
    while (m_at < size())
        readOne();
    return std::move(m_phrases);
}

const NormToken &NormPhraseReader::token(qsizetype ahead) const
{
    static const NormToken none { NormTokenKind::Mark, {}, 0, 0, true, false };
    const qsizetype index = m_at + ahead;
    return index >= 0 && index < size() ? m_tokens[static_cast<std::size_t>(index)] : none;
}

void NormPhraseReader::readOne()
{
    if (token().kind == NormTokenKind::Moment)
        return readMoment(1);
    for (const QStringView some : { u"een of meer", u"een of meerdere", u"one or more" }) {
        if (const qsizetype count = tokensSpelling(m_tokens, m_at, some))
            return add(NormPhraseKind::Word, count); // says that there are some, not how many
    }
    if (tokensSpelling(m_tokens, m_at, u"schijf van vijf") > 0)
        return add(NormPhraseKind::Word, 3);
    if (tokensSpelling(m_tokens, m_at, u"zero tolerance :") > 0) // a title, before the limit itself
        return add(NormPhraseKind::Word, 2);
    for (const QStringView window :
         { u"24 uur per dag", u"7 dagen per week", u"5 dagen per week", u"24 hours a day", u"24 hours per day",
           u"7 days a week", u"7 days per week", u"365 dagen per jaar", u"zeven dagen per week",
           u"vierentwintig uur per dag", u"365 days a year", u"7 x 24 uur", u"24 x 7 uur", u"7 x 24", u"24 x 7" }) {
        if (const qsizetype count = tokensSpelling(m_tokens, m_at, window))
            return add(NormPhraseKind::Moment, count);
    }
    if (readListLetter() || readLineNumber() || readColonNumber() || readParagraph() || readListNumber()
        || readOpening() || readHourOfDay() || readScale() || readPeriod() || readPerThing() || readName() || readYear()
        || readAmount())
        return;
    if (token().kind == NormTokenKind::Code)
        return add(NormPhraseKind::Name, 1);
    if (token().kind == NormTokenKind::Mark)
        return addBreak(strengthOf(token()));
    if (readComparing() || readKnown())
        return;
    if (token().kind == NormTokenKind::Sign)
        return readSign();
    add(token().kind == NormTokenKind::Strange ? NormPhraseKind::Strange : NormPhraseKind::Word, 1);
}

NormPhrase &NormPhraseReader::push(NormPhraseKind kind, qsizetype count)
{
    NormPhrase phrase;
    phrase.kind = kind;
    phrase.from = m_at;
    phrase.to = m_at + count;
    const NormToken &last = token(count - 1);
    phrase.text = m_text.mid(token().from, last.to - token().from).simplified();
    QStringList words;
    for (qsizetype i = 0; i < count; ++i)
        words += token(i).text;
    phrase.plain = words.join(u' ');
    m_phrases.push_back(phrase);
    m_at += count;
    return m_phrases.back();
}

void NormPhraseReader::readSign()
{
    if (token().is(u"→"))
        return addBreak(NormBreak::Colon);
    if (token().is(u"+"))
        return addBreak(NormBreak::Slash);
    if (token().is(u"-"))
        return addBreak(token().spaced ? NormBreak::Comma : NormBreak::Slash);
    const bool isFree = token().is(u"%") || token().is(u"€");
    add(isFree ? NormPhraseKind::Word : NormPhraseKind::Strange, 1);
}

bool NormPhraseReader::readPeriod()
{
    const NormPeriodWord period = periodAt(m_tokens, m_at);
    const bool isArticled = token().is(u"a");
    const bool isLimit = isAfter(NormPhraseKind::Comparing) && isArticled;
    if (!period || isLimit)
        return false;
    NormPhrase &phrase = push(NormPhraseKind::Period, period.count);
    phrase.period = period.period;
    phrase.isRhythm = period.isRhythm;
    return true;
}

bool NormPhraseReader::readPerThing()
{
    qsizetype every = 0;
    for (const QStringView words : { u"voor elke", u"voor iedere", u"voor elk", u"for every", u"for each" })
        every = std::max(every, tokensSpelling(m_tokens, m_at, words));
    const bool isEach = every > 0 && (token(every).kind == NormTokenKind::Number || token(every).is(u"€"));
    const bool isPer = token().is(u"per") || isEach;
    const bool isOfMany = token(1).kind == NormTokenKind::Number && token(1).text.size() > 2
        && token(2).kind == NormTokenKind::Word
        && (!isMeasured(2) || token(2).is(u"m2") || token(2).is(u"km")); // "< 2 klachten/1000 bezoekers"
    const bool isInMonths = token().is(u"/") && isAfter(NormPhraseKind::Amount)
        && m_phrases.back().amount.measure.unit == Unit::Percent && token(1).kind == NormTokenKind::Number
        && isMeasured(2) && unitAt(m_tokens, m_at + 2).measure.unit == Unit::Month;
    if (isInMonths) { // "≥ 20%/12 mnd"
        add(NormPhraseKind::PerThing, 3);
        return true;
    }
    const bool isSlash = token().is(u"/") && (isThing(token(1).text) || isOfMany || isEachAtEnd());
    if (!isPer && !isSlash)
        return false;
    qsizetype count = isEach ? every : 1;
    if (token(count).kind == NormTokenKind::Number && isMonthName(token(2).text)) {
        add(NormPhraseKind::Word, 1); // "per 1 januari 2027"
        return readYear();
    }
    if (token(count).kind == NormTokenKind::Number && token(count).text.size() == 4
        && token(count).text.startsWith(u"20") && token(count + 1).kind == NormTokenKind::Mark) {
        add(NormPhraseKind::Word, 1); // "80% per 2027"
        return readYear();
    }
    const bool isMoney = token(count).is(u"€") || token(count).is(u"£") || token(count).is(u"$");
    if (isMoney && token(count + 1).kind == NormTokenKind::Number)
        ++count;
    const bool isMany = token(count).kind == NormTokenKind::Number && token(count).text.size() > 2;
    if (token(count).kind == NormTokenKind::Number)
        ++count;
    static const QStringList scales { u"m"_s, u"mln"_s, u"miljoen"_s, u"million"_s, u"k"_s };
    if (isMoney && scales.contains(token(count).text) && token(count + 1).kind == NormTokenKind::Word)
        ++count; // "per £10m spend"
    if (isMany && (m_at + count >= size() || token(count).kind == NormTokenKind::Mark))
        return add(NormPhraseKind::PerThing, count), true; // "2 per 1000"
    const qsizetype unit = count > 1 ? unitAt(m_tokens, m_at + count).count : 0; // "per 0,1%-punt"
    if (unit == 0 && token(count).kind != NormTokenKind::Word && !token(count).is(u"%-punt")
        && token(count).kind != NormTokenKind::Code)
        return false;
    add(NormPhraseKind::PerThing, count + std::max<qsizetype>(unit, 1));
    return true;
}

bool NormPhraseReader::isEachAtEnd() const
{
    const bool isCount = isAfter(NormPhraseKind::Amount)
        && (!m_phrases.back().amount.measure.isKnown()
            || isTimeUnit(m_phrases.back().amount.measure.unit.value_or(Unit::Count)))
        && m_phrases.size() > 1 && m_phrases[m_phrases.size() - 2].is(NormPhraseKind::Comparing);
    const bool isGlued = !token().spaced && !token(1).spaced && token(1).kind == NormTokenKind::Word && !isMeasured(1);
    return isCount && isGlued && token(1).text.size() > 2 && token(2).kind == NormTokenKind::Mark;
}

bool NormPhraseReader::isThing(const QString &word)
{
    for (const QStringView thing :
         { u"fte",      u"incident", u"order",     u"melding", u"klant",     u"medewerker", u"gesprek",
           u"call",     u"meting",   u"locatie",   u"ticket",  u"rit",       u"levering",   u"zending",
           u"employee", u"user",     u"gebruiker", u"object",  u"inspectie", u"ronde",      u"m2",
           u"bezoek",   u"location", u"site",      u"dienst",  u"project",   u"opdracht" }) {
        if (word == thing)
            return true;
    }
    return false;
}

bool NormPhraseReader::readName()
{
    const bool isNetwork = token().kind == NormTokenKind::Number && token().text.size() == 1 && token(1).is(u"g")
        && !token(1).spaced && m_at + 2 < size() && comparingAt(m_tokens, m_at + 2).isSign;
    if (isNetwork) { // "5G ≥ 80%"
        add(NormPhraseKind::Name, 2);
        return true;
    }
    if (token().kind != NormTokenKind::Word || (isAfter(NormPhraseKind::Comparing) && isRung(token().text)))
        return false;
    const bool isShort = token().text.size() <= 3 && token().text.back().isDigit() && token().text.front() == u'p';
    if (isShort && percentileAt(m_tokens, m_at).count == 0) {
        add(NormPhraseKind::Name, 1);
        return true;
    }
    const bool isClass = token().text.size() > 2 && token().text.front() != u'p' && token().text.back().isDigit()
        && token(1).is(u"/") && !token(1).spaced && token(2).kind == NormTokenKind::Number && !token(2).spaced
        && !isMeasured(3);
    if (isClass) { // "sterkteklasse C30/37"
        add(NormPhraseKind::Name, 3);
        return true;
    }
    const bool isNumber = token(1).kind == NormTokenKind::Number || token(1).kind == NormTokenKind::Code;
    if (isNumber && token().is(u"score") && (token(2).is(u"(") || token(2).is(u":")) && !token(3).is(u"van")) {
        add(NormPhraseKind::Name, 2); // "score 1 (< 80%)"
        return true;
    }
    const bool hasAmount = std::any_of(m_phrases.begin(), m_phrases.end(),
                                       [](const NormPhrase &phrase) { return phrase.is(NormPhraseKind::Amount); });
    const bool isOtherAhead = std::any_of(m_tokens.begin() + std::min<qsizetype>(m_at + 3, size()), m_tokens.end(),
                                          [](const NormToken &ahead) { return ahead.is(u"%"); });
    if (isNumber && token().is(u"aql")
        && (hasAmount || isOtherAhead)) { // a level of sampling, with a per cent of its own
        add(NormPhraseKind::Name, token(2).is(u"%") ? 3 : 2);
        return true;
    }
    const bool isNumberedWeek = (token().is(u"week") || (token().is(u"euro") && token(1).text.size() == 1)) && isNumber
        && token(1).kind == NormTokenKind::Number;
    if (!isNumber || (!namesByNumber(token().text) && !isNumberedWeek && !isNumberedYear()) || isMeasured(2))
        return false;
    qsizetype count = 2;
    while ((token(count).is(u",") || token(count).is(u"en") || token(count).is(u"and") || token(count).is(u"-"))
           && token(count + 1).kind == NormTokenKind::Number && !isMeasured(count + 2))
        count += 2;
    add(NormPhraseKind::Name, count);
    return true;
}

bool NormPhraseReader::isMeasured(qsizetype ahead) const
{
    return m_at + ahead < size() && unitAt(m_tokens, m_at + ahead).count > 0;
}

bool NormPhraseReader::readAmount()
{
    const bool isNamed = token().kind == NormTokenKind::Word && !m_phrases.empty()
        && m_phrases.back().isWord(NormWordKind::Of); // "95% van P50"
    if (const NormAmount percentile = isNamed ? NormAmount {} : percentileAt(m_tokens, m_at)) {
        push(NormPhraseKind::Percentile, percentile.count).amount = percentile;
        return true;
    }
    if (readNextDay())
        return true;
    const bool inBetween
        = isAfter(NormPhraseKind::Comparing) && m_phrases.back().comparing.comparator == Comparator::Between;
    NormAmount amount = amountAt(m_tokens, m_at, inBetween);
    if (!amount)
        return readBareOrdinal();
    if (endsInPeriod(amount) || endsInYear(amount)) { // "< 8,2 maand: …"
        const std::vector<NormToken> before(m_tokens.begin(), m_tokens.begin() + m_at + amount.count - 1);
        amount = amountAt(before, m_at, inBetween);
    }
    takeFarSide(m_tokens, m_at, amount);
    if (amount.count == 1 && isNumberOfName(amount)) {
        add(NormPhraseKind::Name, 1);
        return true;
    }
    NormPhrase &phrase = push(NormPhraseKind::Amount, amount.count);
    phrase.amount = amount;
    phrase.amount.measure.text = asWritten(amount.measure.text, phrase.text);
    return true;
}

bool NormPhraseReader::endsInPeriod(const NormAmount &amount) const
{
    const NormToken &last = token(amount.count - 1);
    const bool isPeriod = last.is(u"week") || last.is(u"maand") || last.is(u"kwartaal") || last.is(u"jaar");
    return amount.count == 2 && isPeriod && amount.value && amount.value->scale() > 0 && token(2).is(u":");
}

bool NormPhraseReader::endsInYear(const NormAmount &amount) const
{
    const NormToken &last = token(amount.count - 1);
    const NormToken &number = token(amount.count);
    return amount.count > 1 && (last.is(u"jaar") || last.is(u"kwartaal")) && !amount.high
        && number.kind == NormTokenKind::Number && number.text.size() == 1
        && token(amount.count + 1).kind == NormTokenKind::Mark;
}

bool NormPhraseReader::readNextDay()
{
    const bool isListed = m_phrases.empty() || isAfter(NormPhraseKind::Name)
        || isAfter(NormPhraseKind::Break) // "P3: NBD"
        || isAfter(NormPhraseKind::Word)
        || (isAfter(NormPhraseKind::Amount) && m_phrases.back().amount.measure.unit == Unit::Percent)
        || (!m_phrases.empty() && m_phrases.back().plain == u"=")
        || (!m_phrases.empty() && (m_phrases.back().plain == u"wordt" || m_phrases.back().plain == u"worden"));
    const bool isLimit = isListed
        || (isAfter(NormPhraseKind::Comparing) && m_phrases.back().comparing.isOfTime
            && m_phrases.back().comparing.comparator == Comparator::AtMost);
    const qsizetype count = isLimit ? nextDayLength(0) : 0;
    const bool isMoment = m_at + count < size() && comparingAt(m_tokens, m_at + count).isOfTime;
    if (count == 0 || isMoment) // "de volgende werkdag vóór 12.00 uur"
        return false;
    const qsizetype again = token(count).is(u"(") ? nextDayLength(count + 1) : 0; // "NBD (next business day)"
    const bool isSaidTwice = again > 0 && token(count + 1 + again).is(u")");
    NormAmount &amount = push(NormPhraseKind::Amount, isSaidTwice ? count + again + 2 : count).amount;
    amount.count = count;
    const QString &said = m_phrases.back().plain;
    amount.value = Decimal(said.contains(u"zelfde") || said.contains(u"same") ? 0 : 1);
    const bool isWorking = said.contains(u"werkdag") || said.contains(u"working") || said.contains(u"business")
        || said.contains(u"nbd") || amount.value->isZero();
    amount.measure.unit = isWorking ? Unit::WorkingDay : Unit::Day;
    amount.isNextDay = true;
    return true;
}

qsizetype NormPhraseReader::nextDayLength(qsizetype ahead) const
{
    qsizetype longest = 0;
    for (const QStringView words :
         { u"eerstvolgende werkdag", u"volgende werkdag", u"de eerstvolgende werkdag", u"de volgende werkdag",
           u"next working day", u"next business day", u"the next working day", u"the next business day", u"nbd",
           u"zelfde dag", u"zelfde werkdag", u"same day", u"same business day", u"de volgende dag", u"de dag erna",
           u"the next day", u"the following day", u"next day" })
        longest = std::max(longest, tokensSpelling(m_tokens, m_at + ahead, words));
    return longest;
}

bool NormPhraseReader::isNumberOfName(const NormAmount &amount) const
{
    const bool isBare = !amount.measure.isKnown() && !amount.isCounted && token().kind == NormTokenKind::Number;
    const NormComparing next = m_at + 1 < size() ? comparingAt(m_tokens, m_at + 1) : NormComparing {};
    const bool isRow = m_phrases.empty() && token(2).kind == NormTokenKind::Number && isMeasured(3); // "4 < 24 uur"
    return isBare && (isRow || isAfter(NormPhraseKind::Word)) && next && next.isSign && token().text.size() <= 2;
}

QString NormPhraseReader::asWritten(const QString &unit, const QString &written)
{
    const qsizetype at = unit.isEmpty() ? -1 : written.lastIndexOf(unit, -1, Qt::CaseInsensitive);
    return at < 0 ? unit : written.mid(at, unit.size());
}

bool NormPhraseReader::readBareOrdinal()
{
    if (token().kind != NormTokenKind::Number)
        return false;
    const bool hasSuffix = !token(1).spaced && token(1).kind == NormTokenKind::Word && token(1).text.size() <= 3;
    add(NormPhraseKind::Name, hasSuffix ? 2 : 1);
    return true;
}

bool NormPhraseReader::readComparing()
{
    const NormComparing comparing = comparingAt(m_tokens, m_at);
    const bool isUnitOfTitle = token().is(u"min") && token(-1).is(u"(") && token(1).is(u")") && token(2).is(u":");
    if (!comparing || isUnitOfTitle) // "Reactietijd (min.): P1 15"
        return false;
    push(NormPhraseKind::Comparing, comparing.count).comparing = comparing;
    return true;
}

bool NormPhraseReader::readKnown()
{
    const NormWord word = wordAt(m_tokens, m_at);
    const bool isTurned = token().is(u"around") && token(1).kind != NormTokenKind::Number; // "turned around in"
    if (!word || isTurned)
        return false;
    if (word.kind == NormWordKind::And) {
        addBreak(NormBreak::And);
        return true;
    }
    const bool isNextLimit = m_at + 1 < size() && comparingAt(m_tokens, m_at + 1); // the Dutch "min. 95% of max. 5%"
    const bool isShareOf = word.count == 1 && token().is(u"of") && isAfter(NormPhraseKind::Amount)
        && token(1).kind == NormTokenKind::Word && !isNextLimit
        && m_phrases.back().amount.measure.unit == Unit::Percent; // the English "95% of meals"
    push(NormPhraseKind::Known, word.count).word = isShareOf ? NormWordKind::Of : word.kind;
    return true;
}

std::vector<NormPhrase> normPhrases(const QString &text)
{
    return NormPhraseReader(text).all();
}
