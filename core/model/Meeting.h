// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"

#include <QDate>
#include <QString>

#include <optional>

/// What a meeting is for. Source: E1-01, E1-53, E4-107, E4-108.
enum class MeetingKind : quint8 {
    Regular,   ///< regulier overleg on operational or tactical level
    Strategic, ///< strategisch overleg, which adopts results
    Inserted,  ///< ingelast overleg about a plan or a breach
    UserGroup, ///< gebruikersgroep of categorie, deelnemers and opdrachtnemer
    Council,   ///< Strategische Klantenraad
    Board,     ///< directie-overleg of the opdrachtnemer
};
[[nodiscard]] QString codeOf(MeetingKind kind); ///< "regular", "strategic", "inserted", "user_group", "council", "board"
[[nodiscard]] std::optional<MeetingKind> meetingKindFrom(QStringView code);

/// A meeting that is planned or was held, and its verslag. Source: E1-53, E1-56, E4-107, E4-108.
struct Meeting
{
    MeetingId id;
    ContractId contract;
    MeetingKind kind = MeetingKind::Regular;
    QDate date;
    QString title;
    QString present;     ///< who took part
    QString minutes;     ///< the verslag, or where it lies
    QDate minutesSent;   ///< the day the verslag was sent; invalid: not yet
    CaseId caseId;       ///< the case that it was about; may be invalid

    friend bool operator==(const Meeting &, const Meeting &) = default;
};
