// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Procedure.h"

#include <QByteArray>

/// A procedure as a file that readProcedure() reads back as the same value. An editor checks what it made by reading it
/// again: the problems stand at their path.
[[nodiscard]] QByteArray writeProcedure(const Procedure &procedure);
