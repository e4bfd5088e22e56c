// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PanelContent.h"
#include "RemedyData.h"

/// What the panel says of an audit: what was found, what followed from it, and what can be done about it. Source: E4-115.
[[nodiscard]] PanelContent auditFacts(const RemedyData &data, const Audit &audit);
