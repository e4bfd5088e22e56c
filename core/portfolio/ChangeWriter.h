// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DefinitionCache.h"
#include "Portfolio.h"
#include "Store.h"

/// Writes one change with everything that follows from it. Needs no more than a store and the definitions on it, so
/// that a worker can do it with a connection of its own (decision 8).
class ChangeWriter
{
public:
    ChangeWriter(Store &store, DefinitionCache &definitions) : m_store(store), m_definitions(definitions) { }

    /// One transaction: rows, logbook, undo step, outcomes. What it reached, or what Store::write() failed with.
    [[nodiscard]] Result<Topics> write(const Change &change, const WriteInfo &info, StepKind step);
    /// Judges everything of @p contract anew.
    [[nodiscard]] Status recompute(ContractId contract);

private:
    [[nodiscard]] Status derive(const Change &change, OutcomeWriter &writer, Topics &topics);

    Store &m_store;
    DefinitionCache &m_definitions;
};
