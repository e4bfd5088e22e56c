// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormPhraseReader.h"

#include <algorithm>

// Letters and numbers that count the parts of a text, and are no amounts.

bool NormPhraseReader::readListLetter()
{
    const bool isLetter = token().kind == NormTokenKind::Word && token().text.size() == 1 && token(1).is(u")")
        && token().text.front() == QChar(u'a' + m_lettered) && (m_phrases.empty() || m_phrases.back().plain != u"(");
    if (!isLetter)
        return false;
    ++m_lettered;
    push(NormPhraseKind::Break, 2).strength = NormBreak::Hard;
    return true;
}

bool NormPhraseReader::readLineNumber()
{
    const bool isNumber = token().kind == NormTokenKind::Number && token(1).is(u".") && !token(1).spaced
        && token(2).kind == NormTokenKind::Word && token().text.toInt() == m_listed + 1;
    if (!isNumber || !(m_phrases.empty() || isAfter(NormPhraseKind::Break)))
        return false;
    ++m_listed;
    push(NormPhraseKind::Break, 2).strength = NormBreak::Hard;
    return true;
}

bool NormPhraseReader::readParagraph()
{
    const bool isStart = std::all_of(m_phrases.begin(), m_phrases.end(),
                                     [](const NormPhrase &phrase) { return phrase.is(NormPhraseKind::Break); });
    const bool isNumber = isStart && token().kind == NormTokenKind::Number && token().text.contains(u'.');
    const NormComparing next = isNumber && m_at + 1 < size() ? comparingAt(m_tokens, m_at + 1) : NormComparing {};
    const bool isHead = next && !next.isSign && next.place != ComparatorPlace::After
        && token(1 + next.count).kind == NormTokenKind::Number;
    if (!isHead) // "3.1 Minimaal 98%"
        return false;
    push(NormPhraseKind::Break, 1).strength = NormBreak::Hard;
    return true;
}

bool NormPhraseReader::readColonNumber()
{
    const auto isAt = [this](qsizetype index, int number) {
        const NormToken &one = token(index - m_at);
        return one.kind == NormTokenKind::Number && one.text == QString::number(number)
            && token(index + 1 - m_at).is(u":");
    };
    if (!isAt(m_at, m_listed + 1))
        return false;
    bool isSecondAhead = false;
    for (qsizetype i = m_at + 2; m_listed == 0 && m_phrases.empty() && i + 1 < size(); ++i)
        isSecondAhead = isSecondAhead || isAt(i, 2);
    if (m_listed == 0 && !isSecondAhead)
        return false;
    ++m_listed;
    push(NormPhraseKind::Break, 2).strength = NormBreak::Hard;
    return true;
}

bool NormPhraseReader::readListNumber()
{
    const bool isPair = token().kind == NormTokenKind::Number && token(1).is(u"/")
        && token(2).kind == NormTokenKind::Number && !token(2).spaced
        && token().text.toInt() + token(2).text.toInt() == 100 && !isMeasured(3);
    if (isPair) { // "80/20" says it short, in a way of its own
        add(NormPhraseKind::Name, 3);
        return true;
    }
    static const QStringList rhythms { QStringLiteral("jaarlijks"),   QStringLiteral("jaarlijkse"),
                                       QStringLiteral("maandelijks"), QStringLiteral("maandelijkse"),
                                       QStringLiteral("wekelijks"),   QStringLiteral("wekelijkse") };
    if (token().kind == NormTokenKind::Number && token(1).is(u"-") && !token(1).spaced
        && rhythms.contains(token(2).text)) { // "2-jaarlijks": every other year
        add(NormPhraseKind::Word, 3);
        return true;
    }
    if (token().is(u"1") && token(1).is(u":") && !token(1).spaced && token(2).is(u"1") && !token(2).spaced) {
        add(NormPhraseKind::Name, 3); // "1:1 herleidbaar"
        return true;
    }
    const bool isGlued = token().kind == NormTokenKind::Number && token(1).is(u"/") && !token(1).spaced
        && token(2).kind == NormTokenKind::Number && !token(2).spaced;
    const int whole = token(2).text.toInt();
    const bool isAlone = m_phrases.empty() && m_at + 3 == size();
    if (isGlued && isAlone && whole < 10 && whole != 5) { // "1/2": a half, a date, or one of two
        add(NormPhraseKind::Name, 3);
        return true;
    }
    const bool isRatio = token().kind == NormTokenKind::Number && token(1).is(u":") && !token(1).spaced
        && token(2).kind == NormTokenKind::Number && !token(2).spaced && token(2).text.size() > 1 && !isMeasured(3);
    if (isRatio) { // "1:1000"
        add(NormPhraseKind::Name, 3);
        return true;
    }
    const bool isNumbered = token().kind == NormTokenKind::Number && token().text.size() == 1 && token(1).is(u")")
        && token().text.toInt() == m_listed + 1;
    const auto isBracket = [](const NormPhrase &phrase) { return phrase.strength == NormBreak::Bracket; };
    const bool isStart = m_listed > 0 || std::all_of(m_phrases.begin(), m_phrases.end(), isBracket)
        || (m_phrases.size() > 1 && m_phrases[m_phrases.size() - 2].strength >= NormBreak::Colon);
    if (!isNumbered || !isStart)
        return false;
    ++m_listed;
    add(NormPhraseKind::Name, 1);
    return true;
}
