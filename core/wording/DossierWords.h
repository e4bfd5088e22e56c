// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The fixed texts of a dossier.
enum class DossierPhrase : quint8 {
    Title, ///< "Dossier"
    Finding,
    Measurements,
    Cases,
    Timeline,
    Deadlines,
    Sanctions,
    Actions,
    Evidence,
    EvidenceIntro, ///< where the kept files lie and what the digest is for
    Log,
    Remedies, ///< in the overleg pack
    NothingRecorded,
    Cause,
    Claimed, ///< holds %1: what the supplier says of a value
    Attributable,
    NotAttributable,
    AttributionOpen,
    Outcome,
    ColumnPeriod,
    ColumnDay,
    ColumnEvent,
    ColumnBy,
    ColumnContent,
    ColumnDeviation,
    ColumnTerm,
    ColumnEnd,
    ColumnStanding,
    ColumnCounted,
    ColumnAct,
    ColumnAction,
    ColumnOwner,
    ColumnDue,
    ColumnStatus,
    ColumnFile,
    ColumnDigest,
    ColumnBelongs,
    ColumnChange,
    ColumnBefore,
    ColumnAfter,
};
[[nodiscard]] QString dossierPhrase(DossierPhrase phrase);
/// "Het logboek telt 120 regels; de laatste draagt het kenmerk 3f…. Elke regel sluit aan op die ervoor."
[[nodiscard]] QString logHeadText(qint64 number, const QByteArray &hash);
