// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexNote.h"

#include <QString>

/// "regel 9: KPI-04: …": a note on an annex with where it stands.
[[nodiscard]] QString annexNotePlaced(const AnnexNote &note);
