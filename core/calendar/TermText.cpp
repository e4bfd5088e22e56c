// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TermText.h"

#include <QLatin1StringView>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct UnitWord
{
    QLatin1StringView word;
    TermUnit unit;
    int factor = 1; ///< how many of the unit one of the word is
};

constexpr auto unitWords = std::to_array<UnitWord>({
    { "werkdag"_L1, TermUnit::WorkingDay },
    { "werkdagen"_L1, TermUnit::WorkingDay },
    { "werkdgn"_L1, TermUnit::WorkingDay },
    { "wd"_L1, TermUnit::WorkingDay },
    { "working day"_L1, TermUnit::WorkingDay },
    { "working days"_L1, TermUnit::WorkingDay },
    { "workday"_L1, TermUnit::WorkingDay },
    { "workdays"_L1, TermUnit::WorkingDay },
    { "business day"_L1, TermUnit::WorkingDay },
    { "business days"_L1, TermUnit::WorkingDay },
    { "dag"_L1, TermUnit::CalendarDay },
    { "dagen"_L1, TermUnit::CalendarDay },
    { "dgn"_L1, TermUnit::CalendarDay },
    { "dg"_L1, TermUnit::CalendarDay },
    { "kalenderdag"_L1, TermUnit::CalendarDay },
    { "kalenderdagen"_L1, TermUnit::CalendarDay },
    { "day"_L1, TermUnit::CalendarDay },
    { "days"_L1, TermUnit::CalendarDay },
    { "calendar day"_L1, TermUnit::CalendarDay },
    { "calendar days"_L1, TermUnit::CalendarDay },
    { "etmaal"_L1, TermUnit::CalendarDay },
    { "etmalen"_L1, TermUnit::CalendarDay },
    { "week"_L1, TermUnit::Week },
    { "weken"_L1, TermUnit::Week },
    { "wk"_L1, TermUnit::Week },
    { "wkn"_L1, TermUnit::Week },
    { "weeks"_L1, TermUnit::Week },
    { "maand"_L1, TermUnit::Month },
    { "maanden"_L1, TermUnit::Month },
    { "mnd"_L1, TermUnit::Month },
    { "month"_L1, TermUnit::Month },
    { "months"_L1, TermUnit::Month },
    { "kwartaal"_L1, TermUnit::Month, 3 },
    { "kwartalen"_L1, TermUnit::Month, 3 },
    { "quarter"_L1, TermUnit::Month, 3 },
    { "quarters"_L1, TermUnit::Month, 3 },
    { "half jaar"_L1, TermUnit::Month, 6 },
    { "halfjaar"_L1, TermUnit::Month, 6 },
    { "half year"_L1, TermUnit::Month, 6 },
    { "jaar"_L1, TermUnit::Year },
    { "jaren"_L1, TermUnit::Year },
    { "jr"_L1, TermUnit::Year },
    { "year"_L1, TermUnit::Year },
    { "years"_L1, TermUnit::Year },
});

struct NumberWord
{
    QLatin1StringView word;
    int number;
};

constexpr auto numberWords = std::to_array<NumberWord>({
    { "een"_L1, 1 },       { "twee"_L1, 2 },     { "drie"_L1, 3 },      { "vier"_L1, 4 },      { "vijf"_L1, 5 },
    { "zes"_L1, 6 },       { "zeven"_L1, 7 },    { "acht"_L1, 8 },      { "negen"_L1, 9 },     { "tien"_L1, 10 },
    { "elf"_L1, 11 },      { "twaalf"_L1, 12 },  { "dertien"_L1, 13 },  { "veertien"_L1, 14 }, { "vijftien"_L1, 15 },
    { "zestien"_L1, 16 },  { "achttien"_L1, 18 }, { "twintig"_L1, 20 }, { "dertig"_L1, 30 },   { "veertig"_L1, 40 },
    { "vijftig"_L1, 50 },  { "zestig"_L1, 60 },  { "negentig"_L1, 90 }, { "a"_L1, 1 },        { "an"_L1, 1 },        { "one"_L1, 1 },       { "two"_L1, 2 },
    { "three"_L1, 3 },     { "four"_L1, 4 },     { "five"_L1, 5 },      { "six"_L1, 6 },       { "seven"_L1, 7 },
    { "eight"_L1, 8 },     { "nine"_L1, 9 },     { "ten"_L1, 10 },      { "eleven"_L1, 11 },   { "twelve"_L1, 12 },
    { "fourteen"_L1, 14 }, { "fifteen"_L1, 15 }, { "twenty"_L1, 20 },   { "thirty"_L1, 30 },
    { "sixty"_L1, 60 },    { "ninety"_L1, 90 },
});

/// Lower case, one space between words, without accents on "één", without a full stop behind and the words that
/// contracts put before a term: "uiterlijk binnen een termijn van maximaal drie (3) maanden".
QString plain(const QString &text)
{
    QString result = text.simplified().toLower();
    result.replace(u'é', u'e');
    for (const QLatin1StringView word : { "uiterlijk "_L1, "binnen "_L1, "within "_L1, "een termijn van "_L1, "maximaal "_L1,
                                          "ten hoogste "_L1, "hoogstens "_L1, "at most "_L1 }) {
        if (result.startsWith(word))
            result.remove(0, word.size());
    }
    if (result.endsWith(u'.'))
        result.chop(1);
    return result.trimmed();
}

const UnitWord *unitNamed(QStringView word)
{
    for (const UnitWord &row : unitWords) {
        if (word == row.word)
            return &row;
    }
    return nullptr;
}

std::optional<int> amountFrom(QStringView text)
{
    constexpr int most = 99'999;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            number = -1;
            break;
        }
        number = number * 10 + (c.unicode() - u'0');
        if (number > most)
            return std::nullopt;
    }
    if (number >= 0 && !text.isEmpty())
        return number;
    for (const NumberWord &row : numberWords) {
        if (text == row.word)
            return row.number;
    }
    return std::nullopt;
}

/// Where the amount ends: after the digits ("10werkdagen", "10 werkdagen"), else at the first space or hyphen.
qsizetype lengthOfAmount(const QString &text)
{
    qsizetype length = 0;
    while (length < text.size() && text.at(length) >= u'0' && text.at(length) <= u'9')
        ++length;
    if (length > 0)
        return length;
    return text.indexOf(u' ');
}

/// Contracts repeat a number in brackets: "zes (6) maanden", "6 (zes) maanden". False when the two do not agree.
bool skipRepeatedAmount(QStringView &rest, int amount)
{
    if (!rest.startsWith(u'('))
        return true;
    const qsizetype close = rest.indexOf(u')');
    if (close < 0 || amountFrom(rest.mid(1, close - 1).trimmed()) != amount)
        return false;
    rest = rest.mid(close + 1).trimmed();
    return true;
}

/// Terms whose words do not fall apart into a number and a unit.
std::optional<Term> wholePhrase(const QString &words)
{
    if (words == "anderhalf jaar"_L1)
        return Term { 18, TermUnit::Month };
    if (words == "half jaar"_L1 || words == "halfjaar"_L1 || words == "half a year"_L1)
        return Term { 6, TermUnit::Month };
    return std::nullopt;
}

} // namespace

std::optional<Term> termFromText(const QString &text)
{
    const QString words = plain(text);
    if (const auto whole = wholePhrase(words))
        return whole;
    const qsizetype length = lengthOfAmount(words);
    if (length <= 0)
        return std::nullopt;
    QStringView rest = QStringView(words).mid(length).trimmed();
    const auto amount = amountFrom(QStringView(words).left(length));
    if (!amount || !skipRepeatedAmount(rest, *amount))
        return std::nullopt;
    if (rest.startsWith(u'-'))
        rest = rest.mid(1).trimmed();
    const UnitWord *unit = unitNamed(rest);
    if (!unit)
        return std::nullopt;
    return Term { *amount * unit->factor, unit->unit };
}
