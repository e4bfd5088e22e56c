// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"
#include "Period.h"

#include <QDate>
#include <QString>

#include <optional>

/// What does not go as agreed. Source: E4-99, E4-100, E4-110.
enum class DeviationKind : quint8 {
    Norm,        ///< a kpi below its norm
    Threat,      ///< a norm that threatens not to be met, in the judgement of a deelnemer or the categorie
    Requirement, ///< an eis of the contract that is not met
    Audit,       ///< found by an audit (E4-115)
    Expectation, ///< an expectation or the working together; no norm
};
enum class DeviationStatus : quint8 {
    Open,
    Restored, ///< put right, and not closed yet
    Closed,
    Dropped,  ///< nothing is done with it, with the reason: redelijkheid en billijkheid (E2-10, E4-08)
};
/// Whether the supplier is to blame; has to be answered before any sanction (E4-96).
enum class Attribution : quint8 { Unknown, Yes, No };

[[nodiscard]] QString codeOf(DeviationKind kind);     ///< "norm", "threat", "requirement", "audit", "expectation"
[[nodiscard]] std::optional<DeviationKind> deviationKindFrom(QStringView code);
[[nodiscard]] QString codeOf(DeviationStatus status); ///< "open", "restored", "closed", "dropped"
[[nodiscard]] std::optional<DeviationStatus> deviationStatusFrom(QStringView code);
[[nodiscard]] QString codeOf(Attribution attribution); ///< "unknown", "yes", "no"
[[nodiscard]] std::optional<Attribution> attributionFrom(QStringView code);

/// An afwijking in the register: what was found, why it came about, and what became of it. A kpi that stays below its norm
/// in the periods after it stays the same afwijking. Source: E2-08, E2-10, E4-99.
struct Deviation
{
    DeviationId id;
    ContractId contract;
    QString reference;    ///< "AFW-2026-01"; unique in the contract
    DeviationKind kind = DeviationKind::Norm;
    QString title;
    KpiId kpi;            ///< may be invalid
    Period first;         ///< the first period below the norm; once() where it has none
    PartyId party;        ///< of whom it is; 0: the contract as a whole
    QDate found;
    QString foundBy;
    QString measuredBy;
    QString cause;        ///< analysis of causes, as the supplier shared it
    QDate causeShared;    ///< the day it was shared; invalid: not yet
    Attribution attributable = Attribution::Unknown;
    QString attributableReason;
    DeviationStatus status = DeviationStatus::Open;
    QDate settled;        ///< restored, closed or dropped on; invalid while open
    QString outcome;      ///< how it was restored or why it was closed or dropped

    friend bool operator==(const Deviation &, const Deviation &) = default;
};
