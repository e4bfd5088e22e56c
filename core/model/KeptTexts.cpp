// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptTexts.h"

#include "Audit.h"
#include "ContractMoment.h"
#include "Criteria.h"
#include "MeetingAgenda.h"
#include "NormMeeting.h"

bool isKeptText(const ContractSetting &setting)
{
    return isCriteriaList(setting) || isMomentList(setting) || isAuditList(setting) || isMeetingAgenda(setting) || isNormMeeting(setting);
}
