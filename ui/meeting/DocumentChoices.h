// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Letters.h"
#include "Portfolio.h"

#include <QString>

#include <vector>

/// A document that can be made of the current contract.
struct DocumentChoice
{
    enum class Kind : quint8 { Overleg, Dossier, Letter, Meeting };
    Kind kind = Kind::Overleg;
    QString key;           ///< "overleg", "dossier", "dossier:AFW-2026-01", "brief:ESC-2026-01:2", "agenda:12": stable, also in a route
    QString title;         ///< for the list
    QString fileName;      ///< without an ending; safe on every system
    DeviationId deviation; ///< of a dossier; invalid: of the whole contract
    LetterRequest letter;  ///< of a letter
    MeetingId meeting = {}; ///< of the document of a meeting
};

/// The overleg pack, the dossier of the contract and of each afwijking, and the letters that fit each case and each decided
/// sanction, and the document of each meeting; in that order. @p view is for the name of the pack.
[[nodiscard]] std::vector<DocumentChoice> documentChoices(const Portfolio &portfolio, ContractId contract, const Period &view);
