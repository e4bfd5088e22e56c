// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"

#include <QByteArray>

/// What an event of the logbook tells of a change, as canonical JSON: up to @p rowsInFull rows with the columns that
/// changed, before and after; of more rows how many of each table were made, changed and removed, and the SHA-256 of
/// all of them. Source: decision 10.
[[nodiscard]] QByteArray auditDetailOf(const Change &change, std::size_t rowsInFull);
