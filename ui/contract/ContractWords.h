// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractFields.h"
#include "Party.h"
#include "Period.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

/// The words of the contract editor: choices, columns, dates, and what is wrong with a field and how to mend it.
struct ContractWords
{
    Q_DECLARE_TR_FUNCTIONS(ContractWords)

public:
    [[nodiscard]] static QString roleName(PartyRole role);
    [[nodiscard]] static QString sizeName(PartySize size);
    [[nodiscard]] static QString columnName(PartyColumn column);
    [[nodiscard]] static QString iconName(const QString &icon);
    /// A role or size as a person writes it, in the language of the screen or in Dutch; none: it is no such word.
    [[nodiscard]] static std::optional<PartyRole> roleIn(const QString &text);
    [[nodiscard]] static std::optional<PartySize> sizeIn(const QString &text);

    [[nodiscard]] static QString shortDate(const QDate &date); ///< "20 okt 2026"
    /// "4 jaar", "47 maanden", "100 dagen", "zonder einde".
    [[nodiscard]] static QString duration(const QDate &start, const QDate &end);
    /// "januari 2025 tot en met maart 2025, juni 2025": runs of periods, in order.
    [[nodiscard]] static QString periodList(std::vector<Period> periods);
    [[nodiscard]] static QString notADate(const QString &text, const std::optional<QDate> &meant);
};
