// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonPlace.h"
#include "Procedure.h"

/// Reports what the parts of a procedure say against each other: doubled codes, references to what is not there, steps
/// that nothing leads to or out of, skips without a motive, contractual terms without a length.
/// @pre the procedure was read from @p root without a mistake
void checkProcedure(const JsonPlace &root, const Procedure &procedure);
