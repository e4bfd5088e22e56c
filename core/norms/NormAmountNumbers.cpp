// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormAmountReader.h"
#include "NormWordTable.h"
#include "NumberText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void NormAmountReader::readCurrency()
{
    for (const QStringView sign : { u"€", u"eur", u"$", u"£" }) {
        if (!isAt(sign) || !isNumberAt(1))
            continue;
        ++m_at;
        if (sign == u"$" || sign == u"£")
            m_amount.measure = { std::nullopt, sign.toString() };
        else
            setUnit(Unit::Euro);
        return;
    }
}

void NormAmountReader::readSign()
{
    const NormToken *before = m_at > 0 ? token(-1) : nullptr;
    const bool isGlued = before && !token()->spaced && before->kind == NormTokenKind::Word && !before->is(u"nps");
    const bool isSign = (isAt(u"+") || isAt(u"-")) && !isGlued; // not "M+5"
    if (!isSign || !token(1) || token(1)->kind != NormTokenKind::Number || token(1)->spaced)
        return;
    m_amount.sign = token()->text.front();
    ++m_at;
}

bool NormAmountReader::readNumber(std::optional<Decimal> &into)
{
    const NormToken *first = token();
    if (!first)
        return false;
    if (first->kind == NormTokenKind::Number)
        return readFigures(*first, into);
    if (readHalves(into))
        return true;
    const bool isEnglishTen = first->is(u"ten") && m_start > 0 && token(1) && token(1)->text.endsWith(u's')
        && isListed(u"every|each|of|the|least|most|than|by|within", token(-1)->text);
    const bool isDutchTen
        = first->is(u"ten") && !isEnglishTen && !unitAt(m_tokens, m_at + 1) && !isAt(u"(", 1); // "ten minste"
    if (const auto word = isDutchTen ? std::nullopt : numberWord(first->text)) {
        into = word;
        m_amount.written = first->text;
        ++m_at;
        const auto part = isAt(u"komma") && token(1) ? numberWord(token(1)->text) : std::nullopt;
        if (part && word->scale() == 0) { // "vijfennegentig komma vijf"
            into = Decimal::fromPlain(word->toPlain() + u'.' + part->toPlain());
            m_at += 2;
        }
        return true;
    }
    return readOne(*first, into);
}

bool NormAmountReader::readFigures(const NormToken &first, std::optional<Decimal> &into)
{
    const NumberReading reading = ::readNumber(first.text);
    if (!reading.isNumber())
        return false;
    if (reading.decimal && reading.thousands) {
        m_amount.isAmbiguous = true;
        m_isComma = reading.isComma;
        m_thousands = reading.thousands;
    }
    into = reading.decimal ? reading.decimal : reading.thousands;
    m_amount.written = first.text;
    ++m_at;
    readPieces(into);
    return true;
}

void NormAmountReader::readPieces(std::optional<Decimal> &into)
{
    constexpr qsizetype mostDigits = 2;
    const NormToken *part = token(1);
    const bool isStart = m_start == 0 || comparingAt(m_tokens, m_start - 1);
    const bool isLoose = isAt(u",") && part && part->kind == NormTokenKind::Number && part->text.size() <= mostDigits
        && (token()->spaced || part->spaced);
    if (!isStart || !isLoose || !into || into->scale() > 0)
        return;
    const bool isEnd = token()->spaced && (!token(2) || token(2)->kind == NormTokenKind::Mark);
    const bool isPercent = token(2) && unitAt(m_tokens, m_at + 2).measure.unit == Unit::Percent;
    const auto whole = Decimal::fromPlain(m_amount.written + u'.' + part->text);
    if (!whole || (!isEnd && !isPercent))
        return;
    into = whole;
    m_amount.isPieced = true;
    m_amount.written += u',' + part->text;
    m_at += 2;
}

bool NormAmountReader::readHalves(std::optional<Decimal> &into)
{
    const qsizetype article = isAt(u"een") || isAt(u"a") ? 1 : 0;
    const bool isHalf = isAt(u"half", article) || isAt(u"halve", article) || isAt(u"halfjaar", article);
    if (isAt(u"anderhalf") || isAt(u"anderhalve")) {
        into = Decimal::fromUnits(15, 1);
        ++m_at;
        return true;
    }
    if (!isHalf)
        return false;
    if (isAt(u"halfjaar", article)) {
        into = Decimal(6);
        setUnit(Unit::Month);
    } else if (unitAt(m_tokens, m_at + article + 1) || isAt(u"a", article + 1) || isAt(u"an", article + 1)) {
        into = Decimal::fromUnits(5, 1);
    } else {
        return false;
    }
    m_at += article + 1;
    if (isAt(u"a") || isAt(u"an"))
        ++m_at;
    return true;
}

bool NormAmountReader::readOne(const NormToken &first, std::optional<Decimal> &into)
{
    const bool isEvery = m_start > 0 && (token(-1)->is(u"elk") || token(-1)->is(u"ieder") || token(-1)->is(u"every"));
    if (isEvery && m_at == m_start && (first.is(u"uur") || first.is(u"hour") || first.is(u"kwartier"))) {
        into = Decimal(1); // "elk uur een update"
        return true;
    }
    const bool isOne = first.is(u"een") || first.is(u"one") || first.is(u"an") || first.is(u"a");
    if (first.is(u"eenmaal") || first.is(u"once") || first.is(u"tweemaal") || first.is(u"twice")
        || first.is(u"driemaal") || first.is(u"viermaal")) {
        into = Decimal(first.is(u"viermaal") ? 4 : first.is(u"driemaal") ? 3 : first.text.startsWith(u't') ? 2 : 1);
        setUnit(Unit::Count);
        ++m_at;
        return true;
    }
    if (first.is(u"eens") && isAt(u"per", 1)) {
        into = Decimal(1);
        setUnit(Unit::Count);
        ++m_at;
        return true;
    }
    if (!isOne || !token(1))
        return false;
    if (token(1)->kind == NormTokenKind::Number) {
        ++m_at;
        m_amount.isArticled = true;
        return readFigures(*token(), into);
    }
    if (numberWord(token(1)->text) && !first.is(u"a")) {
        m_amount.isArticled = true;
        into = numberWord(token(1)->text);
        m_at += 2;
        return true;
    }
    const qsizetype whole
        = std::max({ tokensSpelling(m_tokens, m_at + 1, u"op de"), tokensSpelling(m_tokens, m_at + 1, u"van de"),
                     tokensSpelling(m_tokens, m_at + 1, u"op"), tokensSpelling(m_tokens, m_at + 1, u"in") });
    if (whole > 0 && wholeAt(whole + 1) > 1 && isNounAt(whole + 2)) { // "een op de twintig pakketten"
        into = Decimal(1);
        m_amount.written = first.text;
        ++m_at;
        return true;
    }
    const NormUnitWord unit = unitAt(m_tokens, m_at + 1);
    const bool isUnit = unit && unit.measure.unit
        && (isTimeUnit(*unit.measure.unit) || *unit.measure.unit == Unit::Count) && token(1)->text.size() > 2;
    const bool isWritten = first.accented || first.is(u"one");
    if (!isUnit && !isWritten)
        return false;
    into = Decimal(1);
    m_amount.written = first.text;
    ++m_at;
    return true;
}

bool NormAmountReader::readOrdinal()
{
    const NormToken *suffix = token();
    const bool isOrdinal = suffix && !suffix->spaced
        && (suffix->is(u"e") || suffix->is(u"de") || suffix->is(u"ste") || suffix->is(u"st") || suffix->is(u"nd")
            || suffix->is(u"rd") || suffix->is(u"th"));
    if (!isOrdinal)
        return false;
    ++m_at;
    return readDayOfMonth() || (m_failed = true);
}

bool NormAmountReader::readDayOfMonth()
{
    for (const QStringView words : { u"werkdag", u"working day", u"business day", u"workday" }) {
        if (const qsizetype count = tokensSpelling(m_tokens, m_at, words)) {
            m_at += count;
            m_amount.isWorkday = true;
            setUnit(Unit::WorkingDay);
            m_amount.isArticled = false;
            return true;
        }
    }
    bool isDay = false;
    for (const QStringView words : { u"kalenderdag", u"calendar day", u"dag", u"day" }) {
        if (const qsizetype count = isDay ? 0 : tokensSpelling(m_tokens, m_at, words)) {
            m_at += count;
            isDay = true;
        }
    }
    if (!isDay && !isDated() && !spells(u"van de") && !spells(u"van elke") && !spells(u"of the") && !spells(u"of each")
        && !spells(u"van iedere") && !spells(u"van") && !spells(u"of every"))
        return false;
    setUnit(Unit::DayOfMonth);
    return true;
}

bool NormAmountReader::isDated() const
{
    const bool isDirect = m_start > 0 && (isAt(u"uiterlijk", m_start - 1 - m_at) || isAt(u"by", m_start - 1 - m_at))
        && (!token() || token()->kind == NormTokenKind::Mark); // "uiterlijk 23e"
    if (isDirect)
        return true;
    if (m_start < 2 || !(token(m_start - 1 - m_at)->is(u"the") || token(m_start - 1 - m_at)->is(u"de")))
        return false;
    static const QStringList limits { u"by"_s, u"before"_s, u"uiterlijk"_s, u"op"_s, u"voor"_s, u"than"_s, u"dan"_s };
    return limits.contains(token(m_start - 2 - m_at)->text);
}

void NormAmountReader::readRepeat()
{
    qsizetype close = 2;
    if (const NormToken *unit = token(close);
        unit && m_amount.measure.isKnown() && unitAt(m_tokens, m_at + close).measure == m_amount.measure)
        close += unitAt(m_tokens, m_at + close).count;
    if (!isAt(u"(") || !isAt(u")", close) || !token(1))
        return;
    const NumberReading figures = ::readNumber(token(1)->text);
    const bool isOne = (isAt(u"een", 1) && token(1)->accented) || isAt(u"one", 1);
    const auto word = isOne ? std::optional(Decimal(1)) : numberWord(token(1)->text);
    const std::optional<Decimal> again = word ? word : figures.decimal;
    if (again && m_amount.value && *again == *m_amount.value)
        m_at += close + 1;
}
