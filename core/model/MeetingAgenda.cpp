// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingAgenda.h"

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"meeting.agenda."_s;

} // namespace

QString agendaKey(MeetingId meeting)
{
    return prefix + QString::number(meeting.value);
}

bool isMeetingAgenda(const ContractSetting &setting)
{
    return setting.key.startsWith(prefix);
}

QString meetingAgenda(const ContractDefinition &contract, MeetingId meeting)
{
    return contract.setting(agendaKey(meeting));
}
