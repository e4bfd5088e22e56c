// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Reason.h"

/// Reads the arguments of a reason by place; what is absent or of another type is the type's own nothing, so that a
/// file of another version cannot stop a sentence.
class ReasonArguments
{
public:
    explicit ReasonArguments(const Reason &reason)
        : m_reason(reason)
    {
    }

    template <typename T> [[nodiscard]] T at(std::size_t index) const
    {
        if (index < m_reason.arguments.size()) {
            if (const T *value = std::get_if<T>(&m_reason.arguments[index]))
                return *value;
        }
        return {};
    }
    [[nodiscard]] QString text(std::size_t index) const { return at<QString>(index); }
    [[nodiscard]] QStringList list(std::size_t index) const { return at<QStringList>(index); }
    [[nodiscard]] Decimal decimal(std::size_t index) const { return at<Decimal>(index); }
    [[nodiscard]] Amount amount(std::size_t index) const { return at<Amount>(index); }
    [[nodiscard]] QDate date(std::size_t index) const { return at<QDate>(index); }
    [[nodiscard]] qint64 count(std::size_t index) const { return at<qint64>(index); }

private:
    const Reason &m_reason;
};

struct NormVersion;

/// The sentence of a reason about one value; empty when the code is of another family.
[[nodiscard]] QString valueReasonText(const Reason &reason, const NormVersion *beside);
/// Likewise for values, parties and parts put together.
[[nodiscard]] QString aggregateReasonText(const Reason &reason);
/// Likewise for surveys.
[[nodiscard]] QString surveyReasonText(const Reason &reason);
/// Likewise for bonus and malus.
[[nodiscard]] QString bonusReasonText(const Reason &reason);
/// A count in running text: four figures stay together ("738 van 1000"), more are grouped ("12.345").
[[nodiscard]] QString runningCount(const Decimal &value);
