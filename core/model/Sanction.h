// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"

#include <QString>

/// A sanction that the contract knows (S1 … S5). Source: E4-90.
struct SanctionType
{
    ContractId contract;
    QString code;      ///< "S4"
    QString title;     ///< short
    QString text;      ///< as the contract describes it, in our words
    QString imposedBy; ///< sanctioneerder
    int rank = 0;      ///< our order of weight; the document gives none (A4-13)

    friend bool operator==(const SanctionType &, const SanctionType &) = default;
};
