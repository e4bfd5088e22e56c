// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"

#include <QDate>
#include <QString>

#include <optional>

/// Which register an action belongs to, beside the one list of all. Source: E0-36, E0-37.
enum class ActionRegister : quint8 { None, Rca, Capa, Improvement };
enum class ActionStatus : quint8 { Open, Done, Closed, Dropped };
/// Whether it helped, as a measurement after it shows.
enum class Effect : quint8 { NotChecked, Effective, NotEffective };

[[nodiscard]] QString codeOf(ActionRegister reg);  ///< "none", "rca", "capa", "improvement"
[[nodiscard]] std::optional<ActionRegister> actionRegisterFrom(QStringView code);
[[nodiscard]] QString codeOf(ActionStatus status); ///< "open", "done", "closed", "dropped"
[[nodiscard]] std::optional<ActionStatus> actionStatusFrom(QStringView code);
[[nodiscard]] QString codeOf(Effect effect);       ///< "not_checked", "effective", "not_effective"
[[nodiscard]] std::optional<Effect> effectFrom(QStringView code);

/// Something that somebody will do: who, what, until when, and what it brings. From a missed kpi, a plan, an agreement in
/// a meeting, or by itself. Source: E0-12, E0-36, E0-37, E1-51, E1-54, E2-09.
struct ActionItem
{
    ActionId id;
    ContractId contract;
    QString reference;     ///< "ACT-2026-01"; unique in the contract
    QString title;         ///< which action
    QString owner;         ///< who
    bool bySupplier = true; ///< the opdrachtnemer does it; else the opdrachtgever
    QDate agreed;          ///< the day it was agreed
    QDate due;             ///< within which term; invalid: none yet
    QString result;        ///< the improvement that follows from it
    QString level;         ///< the level to be reached
    QString origin;        ///< where it was agreed: a meeting, a letter; may be empty
    KpiId kpi;             ///< may be invalid
    DeviationId deviation; ///< may be invalid
    CaseId caseId;         ///< may be invalid
    ActionRegister reg = ActionRegister::None;
    QString cause;         ///< of RCA and CAPA: the root cause
    QString corrective;    ///< of CAPA
    QString preventive;    ///< of CAPA
    int progress = 0;      ///< 0…100
    QString note;          ///< how it goes
    ActionStatus status = ActionStatus::Open;
    QDate settled;         ///< done, closed or dropped on
    Effect effect = Effect::NotChecked;
    QString effectNote;    ///< which measurement shows it

    friend bool operator==(const ActionItem &, const ActionItem &) = default;
};
