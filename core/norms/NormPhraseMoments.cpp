// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormPhraseReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void NormPhraseReader::readMoment(qsizetype count)
{
    const bool isJoint = token(count).is(u"-") || token(count).is(u"tot") || token(count).is(u"en")
        || token(count).is(u"and") || token(count).is(u"to") || token(count).is(u"t/m");
    if (isJoint && token(count + 1).kind == NormTokenKind::Moment)
        count += 2;
    if (token(count).is(u"uur") || token(count).is(u"u") || token(count).is(u"h") || token(count).is(u"hours"))
        ++count;
    add(NormPhraseKind::Moment, count);
}

bool NormPhraseReader::readOpening()
{
    const bool isRange = token().kind == NormTokenKind::Number && isClockJoint(token(1))
        && token(2).kind == NormTokenKind::Number && (token(3).is(u"uur") || token(3).is(u"u") || token(3).is(u"h"));
    if (!isRange || !isAfterWeekday())
        return false;
    add(NormPhraseKind::Moment, 4);
    return true;
}

std::optional<int> NormPhraseReader::hourAt(qsizetype ahead) const
{
    constexpr int last = 24;
    const NormToken &number = token(ahead);
    bool isWhole = false;
    const int hour = number.text.toInt(&isWhole);
    return number.kind == NormTokenKind::Number && isWhole && hour <= last ? std::optional(hour) : std::nullopt;
}

bool NormPhraseReader::isDayPartAhead(qsizetype ahead) const
{
    static const QStringList parts { u"ochtends"_s, u"ochtend"_s, u"middags"_s, u"middag"_s,  u"avonds"_s,
                                     u"avond"_s,    u"nachts"_s,  u"morning"_s, u"evening"_s, u"afternoon"_s };
    for (qsizetype i = ahead; i < ahead + 4; ++i) {
        if (parts.contains(token(i).text))
            return true;
    }
    return false;
}

bool NormPhraseReader::readHourOfDay()
{
    constexpr int noon = 12;
    constexpr int midnight = 24;
    const auto first = hourAt(0);
    static const QStringList weekdays { u"maandag"_s,  u"dinsdag"_s, u"woensdag"_s, u"donderdag"_s, u"vrijdag"_s,
                                        u"zaterdag"_s, u"zondag"_s,  u"monday"_s,   u"friday"_s };
    if (first && m_at > 0 && weekdays.contains(token(-1).text) && (token(1).is(u"u") || token(1).is(u"uur"))) {
        add(NormPhraseKind::Moment, 2); // "vóór maandag 12u"
        return true;
    }
    static const QStringList weeks { u"mon-fri"_s, u"ma-vr"_s, u"ma-za"_s, u"ma-zo"_s, u"mon-sat"_s, u"mon-sun"_s };
    if (first && m_at > 0 && weeks.contains(token(-1).text) && token(1).is(u"-") && hourAt(2)) {
        add(NormPhraseKind::Moment, 3); // "ma-vr 8-18"
        return true;
    }
    const bool isShift = first && token(-1).is(u"(") && token(1).is(u"-") && hourAt(2) && *first < *hourAt(2)
        && (token().text.startsWith(u'0') || *hourAt(2) > noon) && (token(3).is(u"u") || token(3).is(u"uur"));
    if (isShift && m_at > 0) { // "(08-22u)"
        add(NormPhraseKind::Moment, 4);
        return true;
    }
    const bool isRange = (token(1).is(u"en") || token(1).is(u"tot") || token(1).is(u"-")) && hourAt(2).has_value();
    const qsizetype unit = isRange ? 3 : 1;
    const auto last = isRange ? hourAt(2) : first;
    if (!first || !token(unit).is(u"uur") || (isRange && *first >= *last))
        return false;
    static const QStringList starts { u"uiterlijk"_s, u"voor"_s, u"om"_s, u"tot"_s, u"vanaf"_s, u"tussen"_s, u"van"_s };
    static const QStringList terms { u"na"_s, u"nadat"_s, u"voor"_s, u"vooraf"_s, u"van"_s, u"eerder"_s, u"per"_s };
    const bool isTerm = !token(unit + 1).accented && terms.contains(token(unit + 1).text);
    const bool isLate = *last > noon && *last < midnight;
    const bool isSaid = token(-1).is(u"om") || isDayPartAhead(unit + 1);
    if (m_at == 0 || !starts.contains(token(-1).text) || isTerm || !(isLate || isSaid))
        return false;
    add(NormPhraseKind::Moment, unit + 1);
    return true;
}

bool NormPhraseReader::isAfterWeekday() const
{
    static const QStringList days { u"vr"_s,
                                    u"zo"_s,
                                    u"za"_s,
                                    u"vrijdag"_s,
                                    u"zaterdag"_s,
                                    u"zondag"_s,
                                    u"werkdagen"_s,
                                    u"friday"_s,
                                    u"fri"_s,
                                    u"weekdays"_s,
                                    u"ma-vr"_s,
                                    u"ma-zo"_s,
                                    u"ma-za"_s,
                                    u"dagelijks"_s,
                                    u"kantoortijden"_s,
                                    u"kantooruren"_s,
                                    u"openingstijden"_s,
                                    u"piekuren"_s,
                                    u"spitsuren"_s,
                                    u"spits"_s,
                                    u"daluren"_s };
    for (qsizetype back = 1; back <= 3 && back <= m_at; ++back) {
        if (days.contains(token(-back).text))
            return true;
    }
    return false;
}

bool NormPhraseReader::readScale()
{
    qsizetype at = 0;
    for (const QStringView words : { u"op een schaal van", u"op schaal van", u"schaal van", u"schaal", u"on a scale of",
                                     u"on a scale from", u"scale of", u"scale from", u"scale", u"op de schaal van" }) {
        if (at == 0)
            at = tokensSpelling(m_tokens, m_at, words);
    }
    if (at == 0 && m_phrases.size() > 1 && m_phrases.back().strength == NormBreak::Bracket)
        at = tokensSpelling(m_tokens, m_at, u"out of"); // "9 or higher (out of 10)"
    if (at == 0 && m_phrases.size() > 1 && m_phrases.back().plain == u"(" && token(2).is(u")"))
        at = token().is(u"van") || token().is(u"of") || token().is(u"op") ? 1 : 0; // "≥ 4,0 (van 5)"
    if (at == 0 && readBareScale())
        return true;
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

bool NormPhraseReader::readBareScale()
{
    static const QStringList ends { QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("7"), QStringLiteral("10"),
                                    QStringLiteral("100") };
    const bool isScale = isAfter(NormPhraseKind::Break) && m_phrases.size() > 1 && m_phrases.back().plain == u"("
        && (token().is(u"0") || token().is(u"1")) && token(1).is(u"-") && ends.contains(token(2).text)
        && token(3).is(u")");
    if (isScale)
        add(NormPhraseKind::Scale, 3);
    return isScale;
}

bool NormPhraseReader::readPointScale()
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

bool NormPhraseReader::isNumberedYear() const
{
    const bool isYear = token().is(u"jaar") || token().is(u"jr") || token().is(u"year") || token().is(u"contractjaar")
        || token().is(u"maand") || token().is(u"month") || token().is(u"kwartaal") || token().is(u"quarter");
    const bool isStart = m_phrases.empty() || isAfter(NormPhraseKind::Amount)
        || m_phrases.back().is(NormPhraseKind::Break) || m_phrases.back().isWord(NormWordKind::Into)
        || m_phrases.back().isWord(NormWordKind::After) || token(2).kind == NormTokenKind::Number
        || m_phrases.back().plain == u"vanaf" || m_phrases.back().plain == u"contract";
    return isYear && isStart && token(1).text.size() <= 2;
}

bool NormPhraseReader::isClockJoint(const NormToken &token)
{
    return token.is(u"-") || token.is(u"tot") || token.is(u"en") || token.is(u"and") || token.is(u"to");
}

bool NormPhraseReader::readYear()
{
    if (token().kind != NormTokenKind::Number)
        return false;
    const bool isTimed = isAfter(NormPhraseKind::Comparing) && m_phrases.back().comparing.isOfTime;
    const bool isGlued = !token(1).spaced && token().text.size() <= 2; // "9am to 5pm"
    if ((isTimed || isGlued) && (token(1).is(u"pm") || token(1).is(u"am"))) {
        add(NormPhraseKind::Moment, 2); // "no later than 5 pm"
        return true;
    }
    if (isMonthName(token(1).text) && token(1).spaced && !unitAt(m_tokens, m_at + 1)) {
        const bool hasYear = isYear(2);
        add(NormPhraseKind::Moment, hasYear ? 3 : 2);
        return true;
    }
    const QString &text = token().text;
    const bool isClock = looksLikeClock(text) && (token(1).is(u"uur") || token(1).is(u"u") || isClockJoint(token(1)));
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
    const bool isBookYear = token(2).kind == NormTokenKind::Number && token(2).text.size() == 2
        && token(2).text.toInt() == (text.right(2).toInt() + 1) % 100 && !token(2).spaced; // "2024/25"
    const bool isSpan = (token(1).is(u"-") || token(1).is(u"/")) && (isYear(2) || isBookYear);
    add(NormPhraseKind::Moment, isSpan ? 3 : 1);
    return true;
}

bool NormPhraseReader::isAfterAmountSign() const
{
    if (!isAfter(NormPhraseKind::Comparing) || m_phrases.back().comparing.isOfTime || m_phrases.back().plain == u"vanaf"
        || (m_phrases.back().plain.endsWith(u"gelijk aan") && isYear(0)))
        return false;
    const bool isThanYear = m_phrases.size() > 1 && !m_phrases.back().comparing.isSign // "10% lager dan 2022"
        && m_phrases[m_phrases.size() - 2].is(NormPhraseKind::Amount)
        && m_phrases[m_phrases.size() - 2].amount.measure.unit == Unit::Percent;
    return !isThanYear;
}

bool NormPhraseReader::isYear(qsizetype ahead) const
{
    const QString &text = token(ahead).text;
    return token(ahead).kind == NormTokenKind::Number && text.size() == 4
        && (text.startsWith(u"20") || text.startsWith(u"199")) && text.at(2) >= u'0' && text.at(2) <= u'9'
        && !text.contains(u'.') && !text.contains(u',');
}
