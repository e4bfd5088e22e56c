// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingWords.h"

#include "Translate.h"

QString meetingKindName(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Regular: return Words::tr("regulier overleg");
    case MeetingKind::Strategic: return Words::tr("strategisch overleg");
    case MeetingKind::Inserted: return Words::tr("ingelast overleg");
    case MeetingKind::UserGroup: return Words::tr("gebruikersgroep");
    case MeetingKind::Council: return Words::tr("Strategische Klantenraad");
    case MeetingKind::Board: return Words::tr("directie-overleg");
    }
    return {};
}
