// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormPhrases.h"

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
    static constexpr QStringView brackets = u"()[]{}";
    return brackets.contains(token.text) ? NormBreak::Bracket : NormBreak::Hard;
}

class PhraseReader
{
public:
    explicit PhraseReader(const QString &text)
        : m_text(text)
        , m_tokens(normTokens(text))
    {
    }

    std::vector<NormPhrase> all()
    {
        while (m_at < size())
            readOne();
        return std::move(m_phrases);
    }

private:
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_tokens.size()); }
    [[nodiscard]] const NormToken &token(qsizetype ahead = 0) const
    {
        static const NormToken none { NormTokenKind::Mark, {}, 0, 0, true, false };
        const qsizetype index = m_at + ahead;
        return index >= 0 && index < size() ? m_tokens[static_cast<std::size_t>(index)] : none;
    }
    [[nodiscard]] bool isAfter(NormPhraseKind kind) const { return !m_phrases.empty() && m_phrases.back().is(kind); }

    void readOne()
    {
        if (token().kind == NormTokenKind::Moment)
            return readMoment(1);
        for (const QStringView some : { u"een of meer", u"een of meerdere", u"one or more" }) {
            if (const qsizetype count = tokensSpelling(m_tokens, m_at, some))
                return add(NormPhraseKind::Word, count); // says that there are some, not how many
        }
        for (const QStringView window :
             { u"24 uur per dag", u"7 dagen per week", u"5 dagen per week", u"24 hours a day", u"24 hours per day",
               u"7 days a week", u"7 days per week", u"365 dagen per jaar", u"zeven dagen per week",
               u"vierentwintig uur per dag", u"365 days a year", u"7 x 24 uur", u"24 x 7 uur", u"7 x 24", u"24 x 7" }) {
            if (const qsizetype count = tokensSpelling(m_tokens, m_at, window))
                return add(NormPhraseKind::Moment, count);
        }
        if (readScale() || readPeriod() || readPerThing() || readName() || readYear() || readAmount())
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

    NormPhrase &push(NormPhraseKind kind, qsizetype count)
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
    void add(NormPhraseKind kind, qsizetype count) { push(kind, count); }
    void addBreak(NormBreak strength) { push(NormPhraseKind::Break, 1).strength = strength; }

    /// Signs that are no comparator: a plus or a dash between parts, an arrow before an action.
    void readSign()
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

    /// A date, or two times of day with what joins them.
    void readMoment(qsizetype count)
    {
        const bool isJoint = token(count).is(u"-") || token(count).is(u"tot") || token(count).is(u"en")
            || token(count).is(u"and") || token(count).is(u"to") || token(count).is(u"t/m");
        if (isJoint && token(count + 1).kind == NormTokenKind::Moment)
            count += 2;
        if (token(count).is(u"uur") || token(count).is(u"u") || token(count).is(u"h") || token(count).is(u"hours"))
            ++count;
        add(NormPhraseKind::Moment, count);
    }

    /// "(op een schaal van 1 tot 10)", "schaal 1-5": the scale of a mark, no limit.
    bool readScale()
    {
        qsizetype at = 0;
        for (const QStringView words :
             { u"op een schaal van", u"op schaal van", u"schaal van", u"schaal", u"on a scale of", u"on a scale from",
               u"scale of", u"scale from", u"scale", u"op de schaal van" }) {
            if (at == 0)
                at = tokensSpelling(m_tokens, m_at, words);
        }
        if (at == 0 && m_phrases.size() > 1 && m_phrases.back().strength == NormBreak::Bracket)
            at = tokensSpelling(m_tokens, m_at, u"out of"); // "9 or higher (out of 10)"
        if (at == 0 && readPointScale())
            return true;
        if (at == 0 || token(at).kind != NormTokenKind::Number)
            return false;
        ++at;
        const bool isJoint = token(at).is(u"-") || token(at).is(u"tot") || token(at).is(u"t/m") || token(at).is(u"to");
        if (isJoint && token(at + 1).kind == NormTokenKind::Number)
            at += 2;
        else if (tokensSpelling(m_tokens, m_at + at, u"tot en met") > 0 && token(at + 3).kind == NormTokenKind::Number)
            at += 4;
        add(NormPhraseKind::Scale, at);
        return true;
    }

    /// "op een 5-puntsschaal", "10-point scale".
    bool readPointScale()
    {
        qsizetype at = token().is(u"op") || token().is(u"on") ? 1 : 0;
        at += token(at).is(u"een") || token(at).is(u"a") ? 1 : 0;
        if (token(at).kind != NormTokenKind::Number)
            return false;
        const bool isDutch = token(at + 1).is(u"-") && token(at + 2).text.endsWith(u"schaal");
        const bool isEnglish = token(at + 1).is(u"-")
            && (token(at + 2).is(u"point-scale") || (token(at + 2).is(u"point") && token(at + 3).is(u"scale")));
        if (!isDutch && !isEnglish)
            return false;
        add(NormPhraseKind::Scale, at + (isEnglish && token(at + 2).is(u"point") ? 4 : 3));
        return true;
    }

    bool readPeriod()
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

    /// "per audit", "per 100 orders", "/incident".
    bool readPerThing()
    {
        const bool isPer = token().is(u"per");
        const bool isSlash = token().is(u"/") && isThing(token(1).text);
        if (!isPer && !isSlash)
            return false;
        qsizetype count = 1;
        if (token(count).kind == NormTokenKind::Number && isMonthName(token(2).text)) {
            add(NormPhraseKind::Word, 1); // "per 1 januari 2027"
            return readYear();
        }
        if (token(count).is(u"€") && token(count + 1).kind == NormTokenKind::Number)
            ++count;
        if (token(count).kind == NormTokenKind::Number)
            ++count;
        if (token(count).kind != NormTokenKind::Word && token(count).kind != NormTokenKind::Code)
            return false;
        add(NormPhraseKind::PerThing, count + 1);
        return true;
    }

    static bool isThing(const QString &word)
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

    /// "P1", "artikel 5.3", "PI 1, 2 en 3": a figure that is a name.
    bool readName()
    {
        if (token().kind != NormTokenKind::Word || (isAfter(NormPhraseKind::Comparing) && isRung(token().text)))
            return false;
        const bool isShort = token().text.size() <= 3 && token().text.back().isDigit() && token().text.front() == u'p';
        if (isShort && percentileAt(m_tokens, m_at).count == 0) {
            add(NormPhraseKind::Name, 1);
            return true;
        }
        const bool isNumber = token(1).kind == NormTokenKind::Number || token(1).kind == NormTokenKind::Code;
        const bool hasAmount = std::any_of(m_phrases.begin(), m_phrases.end(),
                                           [](const NormPhrase &phrase) { return phrase.is(NormPhraseKind::Amount); });
        if (isNumber && token().is(u"aql") && hasAmount) { // a level of sampling, with a per cent of its own
            add(NormPhraseKind::Name, token(2).is(u"%") ? 3 : 2);
            return true;
        }
        const bool isNumberedWeek = (token().is(u"week") || (token().is(u"euro") && token(1).text.size() == 1))
            && isNumber && token(1).kind == NormTokenKind::Number;
        if (!isNumber || (!namesByNumber(token().text) && !isNumberedWeek && !isNumberedYear()) || isMeasured(2))
            return false;
        qsizetype count = 2;
        while ((token(count).is(u",") || token(count).is(u"en") || token(count).is(u"and") || token(count).is(u"-"))
               && token(count + 1).kind == NormTokenKind::Number && !isMeasured(count + 2))
            count += 2;
        add(NormPhraseKind::Name, count);
        return true;
    }

    /// "jaar 1: 90%", "in contractjaar 2": not the 2 of "per jaar 2 audits".
    [[nodiscard]] bool isNumberedYear() const
    {
        const bool isYear = token().is(u"jaar") || token().is(u"year") || token().is(u"contractjaar")
            || token().is(u"maand") || token().is(u"month") || token().is(u"kwartaal") || token().is(u"quarter");
        const bool isStart = m_phrases.empty() || m_phrases.back().is(NormPhraseKind::Break)
            || m_phrases.back().isWord(NormWordKind::Into) || m_phrases.back().isWord(NormWordKind::After)
            || m_phrases.back().plain == u"vanaf" || m_phrases.back().plain == u"contract";
        return isYear && isStart && token(1).text.size() <= 2;
    }

    /// Whether the figure before token @p ahead has a unit.
    [[nodiscard]] bool isMeasured(qsizetype ahead) const
    {
        return m_at + ahead < size() && unitAt(m_tokens, m_at + ahead).count > 0;
    }

    static bool isClockJoint(const NormToken &token)
    {
        return token.is(u"-") || token.is(u"tot") || token.is(u"en") || token.is(u"and") || token.is(u"to");
    }

    /// "2027", "1 juli 2026", "eind 2028": a moment. "09.00 uur" too.
    bool readYear()
    {
        if (token().kind != NormTokenKind::Number)
            return false;
        const bool isTimed = isAfter(NormPhraseKind::Comparing) && m_phrases.back().comparing.isOfTime;
        if (isTimed && (token(1).is(u"pm") || token(1).is(u"am"))) {
            add(NormPhraseKind::Moment, 2); // "no later than 5 pm"
            return true;
        }
        if (isMonthName(token(1).text) && token(1).spaced && !unitAt(m_tokens, m_at + 1)) {
            const bool hasYear = isYear(2);
            add(NormPhraseKind::Moment, hasYear ? 3 : 2);
            return true;
        }
        const QString &text = token().text;
        const bool isClock
            = looksLikeClock(text) && (token(1).is(u"uur") || token(1).is(u"u") || isClockJoint(token(1)));
        if (isClock) {
            const bool isRange = isClockJoint(token(1)) && looksLikeClock(token(2).text);
            if (token(1).is(u"uur") || token(1).is(u"u") || isRange) {
                const qsizetype count = isRange ? 3 : 2;
                add(NormPhraseKind::Moment, count + (isRange && token(3).is(u"uur") ? 1 : 0));
                return true;
            }
        }
        if (!isYear(0) || isMeasured(1) || isAfterAmountSign())
            return false;
        const QString before = m_phrases.empty() ? QString() : m_phrases.back().plain;
        const bool isDated = before == u"in" || before == u"eind" || before == u"vanaf" || before == u"medio"
            || before == u"jaar" || before == u"tov" || before == u"sinds" || before == u"since" || isMonthName(before)
            || before == u"year" || before == u"begin" || before == u"end of" || before == u"of" || before == u"by";
        const bool isCounted = token(1).kind == NormTokenKind::Word && !wordAt(m_tokens, m_at + 1) && m_at + 1 < size();
        if (!isDated && isCounted)
            return false;
        const bool isSpan = (token(1).is(u"-") || token(1).is(u"/")) && isYear(2);
        add(NormPhraseKind::Moment, isSpan ? 3 : 1);
        return true;
    }

    /// "≥ 2000" is an amount; "vanaf 2025" and "uiterlijk 2027" are moments.
    [[nodiscard]] bool isAfterAmountSign() const
    {
        if (!isAfter(NormPhraseKind::Comparing) || m_phrases.back().comparing.isOfTime
            || m_phrases.back().plain == u"vanaf"
            || (m_phrases.back().plain.endsWith(u"gelijk aan") && isYear(0)))
            return false;
        const bool isThanYear = m_phrases.size() > 1 && !m_phrases.back().comparing.isSign // "10% lager dan 2022"
            && m_phrases[m_phrases.size() - 2].is(NormPhraseKind::Amount)
            && m_phrases[m_phrases.size() - 2].amount.measure.unit == Unit::Percent;
        return !isThanYear;
    }

    [[nodiscard]] bool isYear(qsizetype ahead) const
    {
        const QString &text = token(ahead).text;
        return token(ahead).kind == NormTokenKind::Number && text.size() == 4
            && (text.startsWith(u"20") || text.startsWith(u"199")) && text.at(2) >= u'0' && text.at(2) <= u'9'
            && !text.contains(u'.') && !text.contains(u',');
    }

    bool readAmount()
    {
        if (const NormAmount percentile = percentileAt(m_tokens, m_at)) {
            push(NormPhraseKind::Percentile, percentile.count).amount = percentile;
            return true;
        }
        const bool inBetween
            = isAfter(NormPhraseKind::Comparing) && m_phrases.back().comparing.comparator == Comparator::Between;
        NormAmount amount = amountAt(m_tokens, m_at, inBetween);
        if (!amount)
            return readBareOrdinal();
        NormPhrase &phrase = push(NormPhraseKind::Amount, amount.count);
        phrase.amount = amount;
        phrase.amount.measure.text = asWritten(amount.measure.text.remove(u' '), phrase.text);
        return true;
    }

    /// A unit of no table in the letters of the text: "kWh", "FTE".
    static QString asWritten(const QString &unit, const QString &written)
    {
        const qsizetype at = unit.isEmpty() ? -1 : written.lastIndexOf(unit, -1, Qt::CaseInsensitive);
        return at < 0 ? unit : written.mid(at, unit.size());
    }

    /// "2e lijn", "1st line": the ordinal is a name.
    bool readBareOrdinal()
    {
        if (token().kind != NormTokenKind::Number)
            return false;
        const bool hasSuffix = !token(1).spaced && token(1).kind == NormTokenKind::Word && token(1).text.size() <= 3;
        add(NormPhraseKind::Name, hasSuffix ? 2 : 1);
        return true;
    }

    bool readComparing()
    {
        const NormComparing comparing = comparingAt(m_tokens, m_at);
        if (!comparing)
            return false;
        push(NormPhraseKind::Comparing, comparing.count).comparing = comparing;
        return true;
    }

    bool readKnown()
    {
        const NormWord word = wordAt(m_tokens, m_at);
        if (!word)
            return false;
        if (word.kind == NormWordKind::And) {
            addBreak(NormBreak::And);
            return true;
        }
        push(NormPhraseKind::Known, word.count).word = word.kind;
        return true;
    }

    const QString m_text;
    const std::vector<NormToken> m_tokens;
    qsizetype m_at = 0;
    std::vector<NormPhrase> m_phrases;
};

} // namespace

std::vector<NormPhrase> normPhrases(const QString &text)
{
    return PhraseReader(text).all();
}
