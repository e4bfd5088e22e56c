// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormAmountReader.h"
#include "NumberText.h"

namespace {

std::optional<Decimal> times(const Decimal &value, qint64 factor)
{
    constexpr qint64 most = 1'000'000'000'000'000'000;
    if (value.units() != 0 && std::abs(factor) > (most - 1) / std::abs(value.units()))
        return std::nullopt;
    return Decimal::fromUnits(value.units() * factor, value.scale());
}

} // namespace

bool NormAmountReader::isPartOf(QStringView words, qsizetype behind) const
{
    const bool isMark = words == u"out of" || words == u"op" || words == u"in" || words == u"uit" || words == u"van";
    const bool isEnd = words != u"out of" && wholeAt(behind - 1) > 10
        && (!token(behind) || token(behind)->kind == NormTokenKind::Mark); // "minder dan 1 op 100"
    if (isEnd)
        return true;
    return m_amount.value && m_amount.value->isWhole() && (!isMark || isNounAt(behind) || isAt(u"of", behind));
}

bool NormAmountReader::readPart()
{
    struct Part
    {
        QStringView words;
        int part;
        int whole;
    };
    static constexpr Part parts[]
        = { { u"de helft van", 1, 2 },      { u"een kwart van", 1, 4 },   { u"driekwart van", 3, 4 },
            { u"drie kwart van", 3, 4 },    { u"half of the", 1, 2 },     { u"a quarter of the", 1, 4 },
            { u"three quarters of", 3, 4 }, { u"een derde van", 1, 3 },   { u"twee derde van", 2, 3 },
            { u"drie vierde van", 3, 4 },   { u"vier vijfde van", 4, 5 }, { u"een vijfde van", 1, 5 },
            { u"a third of", 1, 3 },        { u"one third of", 1, 3 },    { u"two thirds of", 2, 3 },
            { u"two-thirds of", 2, 3 },     { u"one quarter of", 1, 4 },  { u"een vierde van", 1, 4 } };
    for (const Part &part : parts) {
        const qsizetype count = tokensSpelling(m_tokens, m_at, part.words);
        const NormToken *whole
            = token(count + (isAt(u"de", count) || isAt(u"het", count) || isAt(u"the", count) ? 1 : 0));
        if (count == 0 || !whole || !periodNamed(whole->text).isEmpty()) // "de helft van het jaar"
            continue;
        m_at += count - 1;
        setPart(part.part, part.whole);
        setUnit(Unit::Percent);
        m_amount.isShareOf = true;
        return true;
    }
    return false;
}

std::optional<qint64> NormAmountReader::wholeAt(qsizetype ahead) const
{
    const NormToken *found = token(ahead);
    if (!found)
        return std::nullopt;
    const NumberReading figures = ::readNumber(found->text);
    const auto word = numberWord(found->text);
    const auto number = word ? word : figures.thousands ? figures.thousands : figures.decimal;
    if (!number || !number->isWhole() || number->trimmed().scale() != 0)
        return std::nullopt;
    return number->trimmed().units();
}

void NormAmountReader::setPart(qint64 part, qint64 whole)
{
    constexpr int places = 6;
    qint64 units = part * 100;
    for (int scale = 0; scale < places; ++scale, units *= 10) {
        if (units % whole == 0) {
            m_amount.value = Decimal::fromUnits(units / whole, scale);
            return;
        }
    }
    m_amount.value = Decimal::fromUnits((units + whole / 2) / whole, places); // "2 van de 3"
    m_amount.isAbout = true;
}

bool NormAmountReader::readFraction()
{
    const auto whole = isAt(u"/") ? wholeAt(1) : std::nullopt;
    if (!whole || *whole < 2 || !m_amount.value || *m_amount.value > Decimal(*whole))
        return false;
    const bool isEnd = !token(2) || token(2)->kind == NormTokenKind::Mark;
    if (*whole == 5 && isEnd) { // "4,5/5"
        setUnit(Unit::Grade);
        m_amount.isScaled = true;
    } else if (m_amount.value->isWhole()
               && (tokensSpelling(m_tokens, m_at + 2, u"van de") > 0
                   || tokensSpelling(m_tokens, m_at + 2, u"of the") > 0)) { // "2/3 van de leveringen"
        setPart(m_amount.value->trimmed().units(), *whole);
        setUnit(Unit::Percent);
        m_amount.isShareOf = true;
    } else {
        return false;
    }
    m_at += 2;
    return true;
}

bool NormAmountReader::readShareOf()
{
    if (readFraction())
        return true;
    for (const QStringView words : { u"van de", u"op de", u"out of every", u"out of each", u"out of", u"of every",
                                     u"van elke", u"op elke", u"uit", u"op", u"in", u"van" }) {
        const qsizetype count = tokensSpelling(m_tokens, m_at, words);
        if (count > 0 && wholeAt(count) && readShareOf(words, count))
            return true;
    }
    return false;
}

bool NormAmountReader::readShareOf(QStringView words, qsizetype count)
{
    constexpr qint64 most = 100'000;
    const qint64 whole = *wholeAt(count);
    const bool isYear
        = words == u"in" && whole >= 1990 && whole < 2100 && token(count)->text.size() == 4; // "7,5 in 2027"
    if (isYear || whole < 2 || whole > most || !m_amount.value || *m_amount.value > Decimal(whole))
        return false;
    if (!isPartOf(words, count + 1)) {
        if (whole == 10 || words != u"out of")
            return false; // a mark out of ten has a unit of its own
        m_at += count + 1;
        setUnit(Unit::Grade);
        m_amount.isScaled = true;
        return true;
    }
    const NormUnitWord unit = token(count + 1) ? unitAt(m_tokens, m_at + count + 1) : NormUnitWord {};
    if (unit && !unit.measure.unit) { // "4 out of 5 stars"
        m_at += count + 1 + unit.count;
        m_amount.measure = unit.measure;
        return true;
    }
    const qint64 part = m_amount.value->trimmed().units();
    if (unit && (words == u"in" || part * 100 % whole != 0))
        return false; // "2 in 5 dagen", "zes van de zeven dagen"
    setPart(part, whole);
    m_at += count + 1;
    setUnit(Unit::Percent);
    m_amount.isShareOf = true;
    return true;
}

void NormAmountReader::readScale()
{
    qint64 factor = 1;
    const bool isLetter = isAt(u"m") && !token()->spaced && m_amount.measure.unit == Unit::Euro; // "€1,5M"
    if (isAt(u"miljoen") || isAt(u"mln") || isAt(u"million") || isAt(u"mio") || isLetter)
        factor = 1'000'000;
    else if (isAt(u"duizend") || isAt(u"thousand") || (isAt(u"k") && !token()->spaced))
        factor = 1'000;
    if (factor == 1 || !m_amount.value)
        return;
    m_amount.value = times(*m_amount.value, factor);
    ++m_at;
}

void NormAmountReader::readTimes()
{
    const bool isTimes = isAt(u"maal") || isAt(u"x") || isAt(u"keer") || isAt(u"times");
    const NormUnitWord unit = isTimes && token(2) ? unitAt(m_tokens, m_at + 2) : NormUnitWord {};
    const auto each = unit.measure.unit && isTimeUnit(*unit.measure.unit) ? wholeAt(1) : std::nullopt;
    if (!each || !m_amount.value || !m_amount.value->isWhole())
        return;
    m_amount.value = times(*m_amount.value, *each);
    m_at += 2;
}

void NormAmountReader::readOrMore()
{
    const bool isPlus = isAt(u"+") && !token()->spaced;
    const NormToken *next = token(1);
    const bool isEnd = !next || next->spaced || next->kind == NormTokenKind::Mark || next->is(u"%");
    if (!isPlus || !isEnd)
        return;
    m_amount.isOrMore = true;
    ++m_at;
}

namespace {

/// What kind of days or hours; the unit follows.
bool isDegree(const QString &word)
{
    static const QStringList words { QStringLiteral("werkbare"), QStringLiteral("aaneengesloten"),
                                     QStringLiteral("volle"),    QStringLiteral("hele"),
                                     QStringLiteral("gehele"),   QStringLiteral("volledige"),
                                     QStringLiteral("gewone"),   QStringLiteral("reguliere"),
                                     QStringLiteral("normale"),  QStringLiteral("full"),
                                     QStringLiteral("clear"),    QStringLiteral("whole") };
    return words.contains(word);
}

} // namespace

void NormAmountReader::readUnit(bool mayCount)
{
    qsizetype glue
        = isAt(u"-") && token(1) && !token()->spaced && !token(1)->spaced && token(1)->kind == NormTokenKind::Word ? 1
                                                                                                                   : 0;
    if (isAt(u"\n") && token(1) && unitAt(m_tokens, m_at + 1).measure.unit == Unit::Percent)
        ++m_at; // a cell that wraps between the figure and its sign
    const bool isLimit = m_start > 0 && comparingAt(m_tokens, m_start - 1);
    const bool isInRow = isLimit && token()
        && (isAt(u"achtereenvolgende") || isAt(u"opeenvolgende") || isAt(u"consecutive")); // "maximaal 3 … werkdagen"
    if (token(1) && (isInRow || isDegree(token()->text)) && unitAt(m_tokens, m_at + 1))
        ++m_at; // "200 werkbare werkdagen"
    const NormUnitWord unit = token(glue) ? unitAt(m_tokens, m_at + glue) : NormUnitWord {};
    if (!unit && token() && token()->text.size() > 5 && token()->text.endsWith(u"uren")) { // "2.500 opleidingsuren"
        const bool isEach = isAt(u"fte", 2) && (isAt(u"/", 1) || isAt(u"per", 1)); // "24 opleidingsuren/fte"
        m_at += isEach ? 3 : 0;
        setUnit(isEach ? Unit::HoursPerFte : Unit::Hour);
        return; // the word itself says what is counted
    }
    if (!unit) {
        m_amount.isCounted = mayCount && !m_amount.isArticled && isNounAt(0);
        return;
    }
    m_at += glue + unit.count;
    m_failed
        = isAt(u"%") && !token()->spaced && unit.measure.unit != Unit::Percent; // "9S%": a figure misread as a letter
    m_amount.measure = unit.measure;
    m_amount.isLooseDay = unit.isLooseDay;
    m_times = unit.times;
}

bool NormAmountReader::isNounAt(qsizetype ahead) const
{
    const NormToken *found = token(ahead);
    if (!found || (found->kind != NormTokenKind::Word && found->kind != NormTokenKind::Code))
        return false;
    const auto index = m_at + ahead;
    if (ahead == 0 && !found->spaced)
        return false; // "1O%"
    if (found->text.size() == 1 && isAt(u")", ahead + 1))
        return false; // "NPS ≥ 20 b) CES ≤ 2,5"
    if (comparingAt(m_tokens, index) && comparingAt(m_tokens, index).place != ComparatorPlace::After)
        return false;
    if (comparingAt(m_tokens, index)) // "2 of meer scores"
        return isNounAt(ahead + comparingAt(m_tokens, index).count);
    const NormWord word = wordAt(m_tokens, index);
    const bool isNoun = !word || word.kind == NormWordKind::Mark || word.kind == NormWordKind::Sanction
        || word.kind == NormWordKind::Target || (word.kind == NormWordKind::During && found->text.endsWith(u"e"));
    return isNoun && !isFunctionWord(found->text) && !periodAt(m_tokens, index)
        && numberWord(found->text) == std::nullopt;
}

qsizetype NormAmountReader::rangeJoint(bool &isClosed, bool &isAbout) const
{
    if ((isAt(u"-") || isAt(u"tot")) && (isAt(u"<", 1) || isAt(u"<=", 1)) && token(2)) { // "90% - < 95%"
        isClosed = isAt(u"<=", 1);
        return token(2)->kind == NormTokenKind::Number ? 2 : 0;
    }
    if (m_inBetween && (isAt(u"en") || isAt(u"and") || isAt(u"&")))
        return 1;
    if (isAt(u"-") || isAt(u"t/m") || isAt(u"to"))
        return 1;
    if (spells(u"tot en met") || spells(u"up to and"))
        return 3;
    isClosed = !isAt(u"tot");
    isAbout = isAt(u"a") && token()->spaced;
    return isAbout || !isClosed ? 1 : 0;
}

void NormAmountReader::readRange()
{
    if (isAt(u"naar") || (isAt(u"to") && isFromBefore()) || isArrowOnward())
        return readPath();
    bool isClosed = true;
    bool isAbout = false;
    qsizetype joint = rangeJoint(isClosed, isAbout);
    const bool isArticle = isAt(u"de", joint) || (m_inBetween && isAt(u"een", joint)); // "tussen een 7 en een 9"
    if (joint > 0 && isArticle)
        ++joint;
    const bool isWord
        = joint > 0 && !isAt(u"-") && !isAt(u"to") && token(joint) && numberWord(token(joint)->text); // "één à twee"
    const bool isNegative = m_inBetween && joint > 0 && (isAt(u"-", joint) || isAt(u"+", joint)) && token(joint + 1)
        && token(joint + 1)->kind == NormTokenKind::Number && !token(joint + 1)->spaced;
    const bool isFollowed
        = joint > 0 && token(joint) && (isWord || isNegative || token(joint)->kind == NormTokenKind::Number);
    const bool isSigned = joint > 1 && (isAt(u"<", 1) || isAt(u"<=", 1));
    if (!isFollowed || (isAt(u"-") && !isSigned && !areDashesEven()))
        return;
    const NormAmountReader before = *this;
    m_at += joint;
    m_amount.measure = {};
    const bool isBelowZero = m_amount.sign == u'-' && isAt(u"-"); // "tussen -20 en -18 °C"
    const bool isAboveZero = m_amount.sign == u'-' && isAt(u"+"); // "tussen -5% en +5%"
    m_at += isBelowZero || isAboveZero ? 1 : 0;
    if (!readNumber(m_amount.high) || isOrdinalSuffix())
        return restore(before);
    if (isBelowZero || isAboveZero) {
        if (isBelowZero)
            m_amount.high = m_amount.high->negated();
        m_amount.value = m_amount.value->negated();
        m_amount.sign = QChar();
    }
    readUnit(true);
    const NormMeasure &first = before.m_amount.measure;
    if (first.isKnown() && m_amount.measure.isKnown() && first != m_amount.measure)
        return restore(before);
    if (!m_amount.measure.isKnown())
        m_amount.measure = first;
    m_amount.written = before.m_amount.written;
    m_amount.highClosed = isClosed;
    m_amount.isAbout = isAbout;
    m_amount.isFalling = m_amount.value && *m_amount.value > *m_amount.high;
    if (m_amount.isFalling)
        std::swap(*m_amount.value, *m_amount.high);
}

void NormAmountReader::restore(const NormAmountReader &before)
{
    m_at = before.m_at;
    m_amount = before.m_amount;
    m_thousands = before.m_thousands;
    m_times = before.m_times;
    m_isComma = before.m_isComma;
}

bool NormAmountReader::isFromBefore() const
{
    return m_start > 0 && m_tokens[static_cast<std::size_t>(m_start - 1)].is(u"from");
}

bool NormAmountReader::isArrowOnward() const
{
    const bool isLimit = m_start > 0 && comparingAt(m_tokens, m_start - 1);
    const NormUnitWord unit = isAt(u"→") && token(2) ? unitAt(m_tokens, m_at + 2) : NormUnitWord {};
    const NormToken *behind = token(2 + unit.count);
    const bool isEnd = !behind || behind->kind == NormTokenKind::Mark || behind->is(u"in") || behind->is(u"per");
    return !isLimit && unit && unit.measure == m_amount.measure && isEnd;
}

void NormAmountReader::readMinutes()
{
    constexpr int hour = 60;
    const qsizetype joint = isAt(u"en") || isAt(u"and") ? 1 : 0; // "1 uur en 30 minuten"
    const bool isHours = m_amount.measure.unit == Unit::Hour && m_amount.value && m_amount.value->isWhole();
    if (!isHours || !token(joint + 1) || token(joint)->kind != NormTokenKind::Number
        || unitAt(m_tokens, m_at + joint + 1).measure.unit != Unit::Minute)
        return;
    const auto minutes = Decimal::fromPlain(token(joint)->text);
    const auto whole = times(*m_amount.value, hour);
    const auto sum = minutes && whole && *minutes < Decimal(hour) ? whole->plus(*minutes) : std::nullopt;
    if (!sum)
        return;
    m_amount.value = sum;
    setUnit(Unit::Minute);
    m_at += joint + 1 + unitAt(m_tokens, m_at + joint + 1).count;
}

void NormAmountReader::readPath()
{
    if (!token(1) || token(1)->kind != NormTokenKind::Number)
        return;
    ++m_at;
    if (readNumber(m_amount.value)) {
        m_amount.isPath = true;
        readUnit(true);
    }
}

void NormAmountReader::settle()
{
    if (m_amount.isAmbiguous) {
        const bool isFine = m_amount.measure.unit == Unit::Percent || m_amount.measure.unit == Unit::Grade
            || m_amount.measure.unit == Unit::PercentagePoint;
        if (!isFine && m_thousands && !m_amount.high)
            m_amount.value = m_thousands;
        const bool isCount
            = m_amount.isCounted || m_amount.measure.unit == Unit::Count || m_amount.measure.unit == Unit::Euro;
        m_amount.isAmbiguous = isFine ? false : !(isCount && !m_isComma);
    }
    const bool isThousandth = m_amount.measure.text == u"‰" || m_amount.measure.text == u"promille";
    if (isThousandth && m_amount.value) { // a tenth of a per cent
        setUnit(Unit::Percent);
        m_amount.value = Decimal::fromUnits(m_amount.value->units(), m_amount.value->scale() + 1);
        if (m_amount.high)
            m_amount.high = Decimal::fromUnits(m_amount.high->units(), m_amount.high->scale() + 1);
    }
    if (m_times == 1)
        return;
    if (m_amount.value)
        m_amount.value = times(*m_amount.value, m_times);
    if (m_amount.high)
        m_amount.high = times(*m_amount.high, m_times);
    if (m_amount.value)
        m_amount.value = m_amount.value->trimmed();
}
