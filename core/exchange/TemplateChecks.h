// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonPlace.h"
#include "TemplateDraft.h"

/// Reports what the parts of a template say against each other: doubled codes, references to what is not there, norms
/// with holes, inputs that do not fit their unit.
/// @pre the draft was read from @p root without a mistake
void checkTemplate(const JsonPlace &root, const TemplateDraft &draft);
