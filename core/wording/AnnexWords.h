// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexNote.h"

/// What is to be said about an annex, and how to mend it, without its place.
[[nodiscard]] QString annexNoteText(const AnnexNote &note);
