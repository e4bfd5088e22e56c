// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormAmounts.h"

#include "NormAmountReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

NormAmount NormAmountReader::read()
{
    if (readDayNumber() || readRung() || readSettlement() || readBlank() || readNextPeriod() || readPart())
        return finished();
    readCurrency();
    readSign();
    if (!readNumber(m_amount.value))
        return {};
    if (readBothWays())
        return finished();
    if (readOrdinal() || m_failed)
        return m_failed ? NormAmount {} : finished();
    readRepeat();
    if (readShareOf())
        return finished();
    readScale();
    readTimes();
    readOrMore();
    if (m_amount.isOrMore && readShareOf()) // "4.0+ out of 5.0"
        return finished();
    readUnit(true);
    if (m_failed)
        return {};
    readOrMore();
    readRepeat();
    readMinutes();
    readRange();
    settle();
    return finished();
}

bool NormAmountReader::readBothWays()
{
    const bool isBelow = m_amount.sign == u'-' && isAt(u"+", 1);
    const bool isAbove = m_amount.sign == u'+' && isAt(u"-", 1);
    if (!isAt(u"/") || (!isBelow && !isAbove) || !token(2) || token(2)->kind != NormTokenKind::Number)
        return false;
    m_at += 2;
    std::optional<Decimal> other;
    if (!readNumber(other))
        return false;
    m_amount.high = isBelow ? other : m_amount.value;
    m_amount.value = (isBelow ? m_amount.value : other)->negated();
    m_amount.sign = QChar();
    m_amount.isAround = true;
    readUnit(false);
    return true;
}

const NormToken *NormAmountReader::token(qsizetype ahead) const
{
    const auto index = static_cast<std::size_t>(m_at + ahead);
    return index < m_tokens.size() ? &m_tokens[index] : nullptr;
}

bool NormAmountReader::isAt(QStringView text, qsizetype ahead) const
{
    const NormToken *found = token(ahead);
    return found && found->is(text);
}

bool NormAmountReader::isNumberAt(qsizetype ahead) const
{
    const NormToken *found = token(ahead);
    return found && (found->kind == NormTokenKind::Number || numberWord(found->text));
}

NormAmount NormAmountReader::finished()
{
    m_amount.count = m_at - m_start;
    return m_amount;
}

bool NormAmountReader::readDayNumber()
{
    const bool isWorking = isAt(u"werkdag") || isAt(u"workday") || isAt(u"wd");
    if ((!isWorking && !isAt(u"dag") && !isAt(u"day")) || !token(1) || token(1)->kind != NormTokenKind::Number)
        return false;
    ++m_at;
    m_amount.isWorkday = isWorking;
    if (!readNumber(m_amount.value))
        return false;
    setUnit(Unit::DayOfMonth);
    return true;
}

bool isRung(QStringView noun)
{
    return noun == u"trede" || noun == u"niveau" || noun == u"level";
}

bool NormAmountReader::readRung()
{
    const bool isStep = isRung(token()->text) && token(1) && token(1)->kind == NormTokenKind::Number;
    if (!isStep || token(1)->text.size() > 2 || (token(2) && unitAt(m_tokens, m_at + 2))) // "service level 99,9%"
        return false;
    m_amount.measure = { std::nullopt, token()->text };
    ++m_at;
    return readNumber(m_amount.value);
}

bool NormAmountReader::readNextPeriod()
{
    for (const QStringView words : { u"in de maand volgend op", u"in de maand na", u"in the month following",
                                     u"in the month after", u"in de daaropvolgende maand" }) {
        const qsizetype count = tokensSpelling(m_tokens, m_at, words);
        if (count == 0)
            continue;
        m_at += count;
        m_amount.value = Decimal(1);
        setUnit(Unit::Month);
        return true;
    }
    return false;
}

bool NormAmountReader::readSettlement()
{
    if (!(isAt(u"t") || isAt(u"d") || isAt(u"dag") || isAt(u"day")) || !isAt(u"+", 1) || !isNumberAt(2))
        return false;
    m_at += 2;
    if (!readNumber(m_amount.value))
        return false;
    m_amount.isSettlement = true;
    readUnit(false);
    m_amount.isWorkday = !m_amount.measure.isKnown();
    if (m_amount.isWorkday)
        setUnit(Unit::WorkingDay);
    return true;
}

bool NormAmountReader::readBlank()
{
    if (spells(u"een vast percentage") || spells(u"nader te bepalen percentage")
        || spells(u"het overeengekomen percentage") || spells(u"een overeengekomen percentage")) {
        m_at += 3;
        setUnit(Unit::Percent);
        return true;
    }
    const bool isBracketed = (isAt(u"[") && isAt(u"]", 2)) || (isAt(u"(") && isAt(u")", 2));
    const NormToken *blank = token(isBracketed ? 1 : 0);
    const qsizetype behind = isBracketed ? 3 : 1;
    const bool isBlank = blank->is(u"x") || blank->is(u"xx") || blank->is(u"n") || blank->is(u"y") || blank->is(u"…");
    if (!isBlank || !token(behind))
        return false;
    const NormUnitWord unit = unitAt(m_tokens, m_at + behind);
    if (!unit || !unit.measure.unit)
        return false;
    m_at += behind;
    readUnit(false);
    return true;
}

NormAmount amountAt(const std::vector<NormToken> &tokens, qsizetype at, bool inBetween)
{
    if (const auto word = ordinalWord(tokens[static_cast<std::size_t>(at)].text)) {
        for (const QStringView day : { u"werkdag", u"working day", u"business day", u"dag van", u"calendar day" }) {
            if (tokensSpelling(tokens, at + 1, day) == 0)
                continue;
            const qsizetype count = 1 + tokensSpelling(tokens, at + 1, day) - (day == u"dag van" ? 1 : 0);
            const bool isWork = day == u"werkdag" || day == u"working day" || day == u"business day";
            NormAmount amount;
            amount.count = count;
            amount.value = word;
            amount.measure.unit = isWork ? Unit::WorkingDay : Unit::DayOfMonth;
            amount.isWorkday = isWork;
            return amount;
        }
        return {};
    }
    return NormAmountReader(tokens, at, inBetween).read();
}

void takeFarSide(const std::vector<NormToken> &tokens, qsizetype at, NormAmount &amount)
{
    const auto is = [&tokens](qsizetype index, std::initializer_list<QStringView> words) {
        return index < static_cast<qsizetype>(tokens.size())
            && std::find(words.begin(), words.end(), tokens[static_cast<std::size_t>(index)].text) != words.end();
    };
    const qsizetype joint = at + amount.count + 1;
    const bool isTerm = amount.measure.unit && isTimeUnit(*amount.measure.unit) && amount.value && !amount.high;
    if (!isTerm || !is(joint - 1, { u"voor", u"before" }) || !is(joint, { u"tot", u"en", u"and", u"to", u"-", u"t/m" })
        || joint + 1 >= static_cast<qsizetype>(tokens.size()))
        return;
    const NormAmount far = amountAt(tokens, joint + 1, false);
    const bool isSame = far.value == amount.value;
    if (!isSame && !(at > 0 && is(at - 1, { u"tussen", u"between", u"van", u"from" })))
        return; // "maximaal 10 minuten voor en 15 minuten na": a limit on each side
    if (!far || far.measure != amount.measure || !far.value || far.high
        || !is(joint + 1 + far.count, { u"na", u"after" }))
        return;
    amount.count = joint + 1 + far.count - at;
    amount.isAround = true;
    if (isSame)
        return;
    amount.value = amount.value->negated(); // before the moment
    amount.high = far.value;
}

NormAmount percentileAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    const auto text = [&tokens, at](qsizetype ahead) {
        const auto index = static_cast<std::size_t>(at + ahead);
        return index < tokens.size() ? QStringView(tokens[index].text) : QStringView();
    };
    const auto isPercentile = [](QStringView word) {
        return word == u"percentiel" || word == u"percentile" || word == u"e-percentiel" || word == u"pctl";
    };
    NormAmount amount;
    amount.measure.unit = Unit::Percent;
    const bool isLetter = text(0).size() == 3 && text(0).front() == u'p';
    const QStringView digits = isLetter ? text(0).mid(1) : text(0);
    amount.value = Decimal::fromPlain(QString(digits.toString()).replace(u',', u'.'));
    if (!amount.value || *amount.value < Decimal(50) || *amount.value >= Decimal(100))
        return {};
    if (isLetter) {
        amount.count = 1;
        return amount;
    }
    if (text(1) == u"p" && !tokens[static_cast<std::size_t>(at + 1)].spaced)
        amount.count = 2;
    else if (isPercentile(text(1)))
        amount.count = 2;
    else if (isPercentile(text(2))
             && (text(1) == u"e" || text(1) == u"th" || text(1) == u"ste" || text(1) == u"%" || text(1) == u"-"))
        amount.count = 3;
    return amount.count > 0 ? amount : NormAmount {};
}
