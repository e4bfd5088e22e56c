// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Meeting.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto kinds = codeTable<MeetingKind::Board>("regular"_L1, "strategic"_L1, "inserted"_L1, "user_group"_L1, "council"_L1, "board"_L1);

} // namespace

QString codeOf(MeetingKind kind)
{
    return kinds.codeOf(kind);
}

std::optional<MeetingKind> meetingKindFrom(QStringView code)
{
    return kinds.valueOf(code);
}
