// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormAmounts.h"

/// Reads one amount from the tokens. The parts of it stand in three files: the flow and the day numbers in
/// NormAmounts, numbers in NormAmountNumbers, units, shares and ranges in NormAmountParts.
class NormAmountReader
{
public:
    NormAmountReader(const std::vector<NormToken> &tokens, qsizetype at, bool inBetween)
        : m_tokens(tokens)
        , m_start(at)
        , m_at(at)
        , m_inBetween(inBetween)
    {
    }
    [[nodiscard]] NormAmount read();

private:
    [[nodiscard]] const NormToken *token(qsizetype ahead = 0) const;
    [[nodiscard]] bool isAt(QStringView text, qsizetype ahead = 0) const;
    [[nodiscard]] bool isNumberAt(qsizetype ahead) const;
    [[nodiscard]] bool spells(QStringView words) const { return tokensSpelling(m_tokens, m_at, words) > 0; }
    NormAmount finished();
    /// "dag 5", "werkdag 10", "day 5".
    bool readDayNumber();
    bool readRung(); ///< "trede 3"
    /// "in de maand volgend op": before the next month ends.
    bool readNextPeriod();
    /// "T+2", "D+1", "T + 5 wd".
    bool readSettlement();
    /// "X%", "[x] werkdagen", "… %", "een vast percentage".
    bool readBlank();
    /// "de helft van de", "driekwart van de": a share in words.
    bool readPart();
    void readCurrency();
    void readSign();
    bool readNumber(std::optional<Decimal> &into);
    bool readFigures(const NormToken &first, std::optional<Decimal> &into);
    void readPieces(std::optional<Decimal> &into); ///< "7 , 5", "99, 5 %": a decimal comma that stands loose
    /// "anderhalf uur", "een half uur", "half jaar".
    bool readHalves(std::optional<Decimal> &into);
    /// "een", "one" and "a" are a number before a unit or a word of times; "een 8" has an article.
    bool readOne(const NormToken &first, std::optional<Decimal> &into);
    /// "-10/+10 min": so far on either side.
    bool readBothWays();
    /// "de 5e werkdag van de maand", "10th of the month"; every other ordinal is a name ("2e lijn").
    bool readOrdinal();
    bool readDayOfMonth();
    [[nodiscard]] bool isDated() const; ///< "by the 10th": an ordinal that can only be a day
    /// "zes (6)", "6 (zes)".
    void readRepeat();
    /// "9 van de 10 klanten", not the mark of "4,5 out of 5" or "8 op 10".
    [[nodiscard]] bool isPartOf(QStringView words, qsizetype behind) const;
    /// "9 van de 10": 90%; a part that does not end is rounded, and about.
    bool readShareOf();
    bool readFraction(); ///< "2/3 van de", "4,5/5"
    bool readShareOf(QStringView words, qsizetype count);
    [[nodiscard]] std::optional<qint64> wholeAt(qsizetype ahead) const; ///< the whole number that is written there
    void setPart(qint64 part, qint64 whole);
    void readScale();
    void readOrMore(); ///< a plus right behind: "95%+"
    void readUnit(bool mayCount);
    [[nodiscard]] bool isNounAt(qsizetype ahead) const;
    /// "90-95%", "18 tot 22 graden", "tussen 2 en 4 uur", "2 à 3 dagen".
    void readRange();
    /// How many tokens join two ends of a range here; whether the far end belongs to it, and whether both are about.
    [[nodiscard]] qsizetype rangeJoint(bool &isClosed, bool &isAbout) const;
    void restore(const NormAmountReader &before); ///< as if nothing had been read since
    [[nodiscard]] bool isFromBefore() const;
    [[nodiscard]] bool isArrowOnward() const; ///< "95% → 98%", not the consequence of "< 95% → 5% korting"
    /// "2 maal 24 uur": so many times a stretch of time.
    void readTimes();
    /// "2 uur 30 minuten".
    void readMinutes();
    /// "van 80% naar 90%": where it has to go.
    void readPath();
    [[nodiscard]] bool areDashesEven() const { return token(1) && token()->spaced == token(1)->spaced; }
    [[nodiscard]] bool isOrdinalSuffix() const { return isAt(u"e") && !token()->spaced; }
    /// Chooses between a thousand and a fraction, and turns "2 kwartalen" into months.
    void settle();
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
};
