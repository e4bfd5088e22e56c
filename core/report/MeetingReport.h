// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Report.h"

/// The document of one meeting: its agenda, of a strategisch overleg every kpi with room for the decision on it, what comes back
/// because a norm was missed, and the verslag once it is there. NotFound without that meeting. Source: E1-01, E4-108.
[[nodiscard]] Result<Report> meetingReport(const Portfolio &portfolio, ContractId contract, MeetingId meeting, const QDate &today);
