// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"
#include "Period.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

/// What a piece of evidence belongs to.
enum class EvidenceOf : quint8 { Contract, Kpi, Deviation, Case, Sanction, Action, Survey };
[[nodiscard]] QString codeOf(EvidenceOf kind); ///< "contract", "kpi", "deviation", "case", "sanction", "action", "survey"
[[nodiscard]] std::optional<EvidenceOf> evidenceOfFrom(QStringView code);

/// A piece of evidence: a file that is kept in the portfolio, or a link to where it lies. Source: E0-63, E1-60.
struct Attachment
{
    AttachmentId id;
    ContractId contract;
    EvidenceOf about = EvidenceOf::Contract;
    qint64 subject = 0;   ///< id of what it belongs to
    Period period;        ///< with a kpi: of which measurement; once(): of none in particular
    QString name;         ///< file name without a folder, or the title of the link
    QByteArray digest;    ///< SHA-256 of the kept file; empty: a link
    qint64 size = 0;      ///< bytes of the kept file
    QString link;         ///< where it lies; empty: a kept file
    QString note;
    QDate added;
    QString addedBy;

    [[nodiscard]] bool isKept() const { return !digest.isEmpty(); }
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// The content of a kept file, stored once however often it is attached.
struct AttachedContent
{
    QByteArray digest; ///< SHA-256 of bytes
    QByteArray bytes;

    friend bool operator==(const AttachedContent &, const AttachedContent &) = default;
};
