// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormAmounts.h"

#include "NumberText.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<Decimal> times(const Decimal &value, qint64 factor)
{
    constexpr qint64 most = 1'000'000'000'000'000'000;
    if (value.units() != 0 && std::abs(factor) > (most - 1) / std::abs(value.units()))
        return std::nullopt;
    return Decimal::fromUnits(value.units() * factor, value.scale());
}

class AmountReader
{
public:
    AmountReader(const std::vector<NormToken> &tokens, qsizetype at, bool inBetween)
        : m_tokens(tokens)
        , m_start(at)
        , m_at(at)
        , m_inBetween(inBetween)
    {
    }

    NormAmount read()
    {
        if (readDayNumber() || readSettlement() || readBlank() || readNextPeriod())
            return finished();
        readCurrency();
        readSign();
        if (!readNumber(m_amount.value))
            return {};
        if (readOrdinal() || m_failed)
            return m_failed ? NormAmount {} : finished();
        readRepeat();
        if (readShareOf())
            return finished();
        readScale();
        readUnit(true);
        readRepeat();
        readMinutes();
        readRange();
        settle();
        return finished();
    }

private:
    [[nodiscard]] const NormToken *token(qsizetype ahead = 0) const
    {
        const auto index = static_cast<std::size_t>(m_at + ahead);
        return index < m_tokens.size() ? &m_tokens[index] : nullptr;
    }
    [[nodiscard]] bool isAt(QStringView text, qsizetype ahead = 0) const
    {
        const NormToken *found = token(ahead);
        return found && found->is(text);
    }
    [[nodiscard]] bool isNumberAt(qsizetype ahead) const
    {
        const NormToken *found = token(ahead);
        return found && (found->kind == NormTokenKind::Number || numberWord(found->text));
    }
    [[nodiscard]] bool spells(QStringView words) const { return tokensSpelling(m_tokens, m_at, words) > 0; }

    NormAmount finished()
    {
        m_amount.count = m_at - m_start;
        return m_amount;
    }

    /// "dag 5", "werkdag 10", "day 5".
    bool readDayNumber()
    {
        const bool isWorking = isAt(u"werkdag") || isAt(u"workday");
        if ((!isWorking && !isAt(u"dag") && !isAt(u"day")) || !token(1) || token(1)->kind != NormTokenKind::Number)
            return false;
        ++m_at;
        m_amount.isWorkday = isWorking;
        if (!readNumber(m_amount.value))
            return false;
        setUnit(Unit::DayOfMonth);
        return true;
    }

    /// "in de maand volgend op": before the next month ends.
    bool readNextPeriod()
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

    /// "T+2", "D+1", "T + 5 wd".
    bool readSettlement()
    {
        if (!(isAt(u"t") || isAt(u"d") || isAt(u"dag") || isAt(u"day")) || !isAt(u"+", 1) || !isNumberAt(2))
            return false;
        m_at += 2;
        if (!readNumber(m_amount.value))
            return false;
        m_amount.isWorkday = true;
        readUnit(false);
        if (!m_amount.measure.isKnown())
            setUnit(Unit::WorkingDay);
        else
            m_amount.isWorkday = false;
        return true;
    }

    /// "X%", "x werkdagen", "… %", "[percentage]", "een vast percentage".
    bool readBlank()
    {
        const NormToken *first = token();
        if (spells(u"een vast percentage") || spells(u"nader te bepalen percentage")
            || spells(u"het overeengekomen percentage") || spells(u"een overeengekomen percentage")) {
            m_at += 3;
            setUnit(Unit::Percent);
            return true;
        }
        const bool isBlank = first->is(u"x") || first->is(u"xx") || first->is(u"n") || first->is(u"y") || first->is(u"…");
        if (!isBlank || !token(1))
            return false;
        const NormUnitWord unit = unitAt(m_tokens, m_at + 1);
        if (!unit || !unit.measure.unit)
            return false;
        ++m_at;
        readUnit(false);
        return true;
    }

    void readCurrency()
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

    void readSign()
    {
        const NormToken *before = m_at > 0 ? token(-1) : nullptr;
        const bool isGlued = before && !token()->spaced && before->kind == NormTokenKind::Word && !before->is(u"nps");
        const bool isSign = (isAt(u"+") || isAt(u"-")) && !isGlued; // not "M+5"
        if (!isSign || !token(1) || token(1)->kind != NormTokenKind::Number || token(1)->spaced)
            return;
        m_amount.sign = token()->text.front();
        ++m_at;
    }

    bool readNumber(std::optional<Decimal> &into)
    {
        const NormToken *first = token();
        if (!first)
            return false;
        if (first->kind == NormTokenKind::Number)
            return readFigures(*first, into);
        if (readHalves(into))
            return true;
        const bool isDutchTen = first->is(u"ten") && !unitAt(m_tokens, m_at + 1) && !isAt(u"(", 1); // "ten minste"
        if (const auto word = isDutchTen ? std::nullopt : numberWord(first->text)) {
            into = word;
            m_amount.written = first->text;
            ++m_at;
            return true;
        }
        return readOne(*first, into);
    }

    bool readFigures(const NormToken &first, std::optional<Decimal> &into)
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
        return true;
    }

    /// "anderhalf uur", "een half uur", "half jaar".
    bool readHalves(std::optional<Decimal> &into)
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
        } else if (unitAt(m_tokens, m_at + article + 1) || isAt(u"a", article + 1)) {
            into = Decimal::fromUnits(5, 1);
        } else {
            return false;
        }
        m_at += article + 1;
        if (isAt(u"a") || isAt(u"an"))
            ++m_at;
        return true;
    }

    /// "een", "one" and "a" are a number before a unit or a word of times; "een 8" has an article.
    bool readOne(const NormToken &first, std::optional<Decimal> &into)
    {
        const bool isOne = first.is(u"een") || first.is(u"one") || first.is(u"an") || first.is(u"a");
        if (first.is(u"eenmaal") || first.is(u"once") || first.is(u"tweemaal") || first.is(u"twice")
            || first.is(u"driemaal") || first.is(u"viermaal")) {
            into = Decimal(first.is(u"viermaal") ? 4 : first.is(u"driemaal") ? 3 : first.text.startsWith(u't') ? 2 : 1);
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
        const NormUnitWord unit = unitAt(m_tokens, m_at + 1);
        const bool isUnit = unit && unit.measure.unit && (isTimeUnit(*unit.measure.unit) || *unit.measure.unit == Unit::Count)
            && token(1)->text.size() > 2;
        const bool isWritten = first.accented || first.is(u"one");
        if (!isUnit && !isWritten)
            return false;
        into = Decimal(1);
        m_amount.written = first.text;
        ++m_at;
        return true;
    }

    /// "de 5e werkdag van de maand", "10th of the month"; every other ordinal is a name ("2e lijn").
    bool readOrdinal()
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

    bool readDayOfMonth()
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
        if (!isDay && !spells(u"van de") && !spells(u"van elke") && !spells(u"of the") && !spells(u"of each")
            && !spells(u"van iedere") && !spells(u"van") && !spells(u"of every"))
            return false;
        setUnit(Unit::DayOfMonth);
        return true;
    }

    /// "zes (6)", "6 (zes)".
    void readRepeat()
    {
        qsizetype close = 2;
        if (const NormToken *unit = token(close); unit && m_amount.measure.isKnown()
            && unitAt(m_tokens, m_at + close).measure == m_amount.measure)
            close += unitAt(m_tokens, m_at + close).count;
        if (!isAt(u"(") || !isAt(u")", close) || !token(1))
            return;
        const NumberReading figures = ::readNumber(token(1)->text);
        const auto word = numberWord(token(1)->text);
        const std::optional<Decimal> again = word ? word : figures.decimal;
        if (again && m_amount.value && *again == *m_amount.value)
            m_at += close + 1;
    }

    /// "9 van de 10 klanten", not the mark of "4,5 out of 5" or "8 op 10".
    [[nodiscard]] bool isPartOf(QStringView words, qsizetype behind) const
    {
        const bool isMark = words == u"out of" || words == u"op";
        return m_amount.value && m_amount.value->isWhole() && (!isMark || isNounAt(behind) || isAt(u"of", behind));
    }

    /// "9 van de 10": 90%.
    bool readShareOf()
    {
        for (const QStringView words : { u"van de", u"op de", u"out of", u"of every", u"van elke", u"op elke", u"op" }) {
            const qsizetype count = tokensSpelling(m_tokens, m_at, words);
            const NormToken *whole = count > 0 ? token(count) : nullptr;
            if (!whole)
                continue;
            const auto number = numberWord(whole->text) ? numberWord(whole->text) : Decimal::fromPlain(whole->text);
            if (!number || !number->isWhole() || !m_amount.value || *m_amount.value > *number)
                continue;
            const qint64 of = number->trimmed().units();
            if (of < 2 || of > 100 || 100 % of != 0 || number->trimmed().scale() != 0)
                continue;
            if (!isPartOf(words, count + 1)) {
                if (of == 10 || words != u"out of")
                    continue; // a mark out of ten has a unit of its own
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
            m_amount.value = times(*m_amount.value, 100 / of);
            m_at += count + 1;
            setUnit(Unit::Percent);
            m_amount.isShareOf = true;
            return m_amount.value.has_value();
        }
        return false;
    }

    void readScale()
    {
        qint64 factor = 1;
        if (isAt(u"miljoen") || isAt(u"mln") || isAt(u"million"))
            factor = 1'000'000;
        else if (isAt(u"duizend") || isAt(u"thousand") || (isAt(u"k") && !token()->spaced))
            factor = 1'000;
        if (factor == 1 || !m_amount.value)
            return;
        m_amount.value = times(*m_amount.value, factor);
        ++m_at;
    }

    void readUnit(bool mayCount)
    {
        qsizetype glue = isAt(u"-") && token(1) && !token()->spaced && !token(1)->spaced
                && token(1)->kind == NormTokenKind::Word
            ? 1
            : 0;
        const NormUnitWord unit = token(glue) ? unitAt(m_tokens, m_at + glue) : NormUnitWord {};
        if (!unit) {
            m_amount.isCounted = mayCount && !m_amount.isArticled && isNounAt(0);
            return;
        }
        m_at += glue + unit.count;
        m_amount.measure = unit.measure;
        m_amount.isLooseDay = unit.isLooseDay;
        m_times = unit.times;
        m_isArticleRemoved = true;
    }

    [[nodiscard]] bool isNounAt(qsizetype ahead) const
    {
        const NormToken *found = token(ahead);
        if (!found || (found->kind != NormTokenKind::Word && found->kind != NormTokenKind::Code))
            return false;
        const auto index = m_at + ahead;
        if (ahead == 0 && !found->spaced)
            return false; // "1O%"
        if (comparingAt(m_tokens, index) && comparingAt(m_tokens, index).place != ComparatorPlace::After)
            return false;
        if (comparingAt(m_tokens, index)) // "2 of meer scores"
            return isNounAt(ahead + comparingAt(m_tokens, index).count);
        const NormWord word = wordAt(m_tokens, index);
        const bool isNoun = !word || word.kind == NormWordKind::Mark
            || word.kind == NormWordKind::Sanction || word.kind == NormWordKind::Target
            || (word.kind == NormWordKind::During && found->text.endsWith(u"e"));
        return isNoun && !periodAt(m_tokens, index) && numberWord(found->text) == std::nullopt;
    }

    /// "90-95%", "18 tot 22 graden", "tussen 2 en 4 uur", "2 à 3 dagen".
    void readRange()
    {
        const qsizetype before = m_at;
        qsizetype joint = 0;
        bool isClosed = true;
        bool isAbout = false;
        if (m_inBetween && (isAt(u"en") || isAt(u"and") || isAt(u"&")))
            joint = 1;
        else if (isAt(u"-") || isAt(u"t/m") || (isAt(u"to") && !isFromBefore()))
            joint = 1;
        else if (isAt(u"naar") || (isAt(u"to") && isFromBefore()))
            return readPath();
        else if (spells(u"tot en met") || spells(u"up to and"))
            joint = 3;
        else if (isAt(u"tot")) {
            joint = 1;
            isClosed = false;
        } else if (isAt(u"a") && token()->spaced) {
            joint = 1;
            isAbout = true;
        }
        if (joint == 0 || !token(joint))
            return;
        if (isAt(u"de", joint))
            ++joint;
        if (!token(joint) || token(joint)->kind != NormTokenKind::Number || (isAt(u"-") && !areDashesEven()))
            return;
        const NormAmount first = m_amount;
        const int firstTimes = m_times;
        m_at += joint;
        std::optional<Decimal> high;
        m_amount.measure = {};
        if (!readNumber(high) || isOrdinalSuffix()) {
            m_amount = first;
            m_at = before;
            return;
        }
        readUnit(true);
        const bool fits = !first.measure.isKnown() || first.measure == m_amount.measure || !m_amount.measure.isKnown();
        if (!fits) {
            m_amount = first;
            m_times = firstTimes;
            m_at = before;
            return;
        }
        if (!m_amount.measure.isKnown())
            m_amount.measure = first.measure;
        m_amount.written = first.written;
        m_amount.value = first.value;
        m_amount.high = high;
        m_amount.highClosed = isClosed;
        m_amount.isAbout = isAbout;
        if (m_amount.value && *m_amount.value > *high)
            std::swap(*m_amount.value, *m_amount.high);
    }

    [[nodiscard]] bool isFromBefore() const
    {
        return m_start > 0 && m_tokens[static_cast<std::size_t>(m_start - 1)].is(u"from");
    }

    /// "2 uur 30 minuten".
    void readMinutes()
    {
        const bool isHours = m_amount.measure.unit == Unit::Hour && m_amount.value && m_amount.value->isWhole();
        if (!isHours || !token(1) || token()->kind != NormTokenKind::Number
            || unitAt(m_tokens, m_at + 1).measure.unit != Unit::Minute)
            return;
        const auto minutes = Decimal::fromPlain(token()->text);
        const auto whole = times(*m_amount.value, 60);
        const auto sum = minutes && whole ? whole->plus(*minutes) : std::nullopt;
        if (!sum)
            return;
        m_amount.value = sum;
        setUnit(Unit::Minute);
        m_at += 1 + unitAt(m_tokens, m_at + 1).count;
    }

    /// "van 80% naar 90%": where it has to go.
    void readPath()
    {
        if (!token(1) || token(1)->kind != NormTokenKind::Number)
            return;
        ++m_at;
        if (readNumber(m_amount.value)) {
            m_amount.isPath = true;
            readUnit(true);
        }
    }

    [[nodiscard]] bool areDashesEven() const { return token(1) && token()->spaced == token(1)->spaced; }
    [[nodiscard]] bool isOrdinalSuffix() const { return isAt(u"e") && !token()->spaced; }

    /// Chooses between a thousand and a fraction, and turns "2 kwartalen" into months.
    void settle()
    {
        if (m_amount.isAmbiguous) {
            const bool isFine = m_amount.measure.unit == Unit::Percent || m_amount.measure.unit == Unit::Grade
                || m_amount.measure.unit == Unit::PercentagePoint;
            if (!isFine && m_thousands && !m_amount.high)
                m_amount.value = m_thousands;
            const bool isCount = m_amount.isCounted || m_amount.measure.unit == Unit::Count
                || m_amount.measure.unit == Unit::Euro;
            m_amount.isAmbiguous = isFine ? false : !(isCount && !m_isComma);
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

    void setUnit(Unit unit) { m_amount.measure = { unit, {} }; }

    const std::vector<NormToken> &m_tokens;
    const qsizetype m_start;
    qsizetype m_at;
    const bool m_inBetween;
    NormAmount m_amount;
    std::optional<Decimal> m_thousands;
    int m_times = 1;
    bool m_isComma = false;
    bool m_failed = false;
    bool m_isArticleRemoved = false;
};

} // namespace

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
    return AmountReader(tokens, at, inBetween).read();
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
    else if (isPercentile(text(2)) && (text(1) == u"e" || text(1) == u"th" || text(1) == u"ste" || text(1) == u"%" || text(1) == u"-"))
        amount.count = 3;
    return amount.count > 0 ? amount : NormAmount {};
}
