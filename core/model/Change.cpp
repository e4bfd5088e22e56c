// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Change.h"

Change inverse(const Change &change)
{
    Change result { change.kind, change.arguments, {} };
    result.records.reserve(change.records.size());
    for (auto record = change.records.rbegin(); record != change.records.rend(); ++record)
        result.records.push_back({ record->after, record->before });
    return result;
}
