// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Db.h"
#include "Store.h"

/// The inside of a Store, shared by its reading and its writing half.
class Store::Private
{
public:
    std::unique_ptr<Db> db;
    Mode mode = Mode::ReadWrite;
    int version = 0;
    qint64 nextId = 0; ///< 0: not read yet

    /// Learns the next free id; @p atLeast is one that a change brought along.
    Status readNextId(qint64 atLeast = 0);
    Status keepNextId();
    Status refuseReadOnly() const;
    Status applyRows(const Change &change, const WriteInfo &info, qint64 event, class SealMarks &marks);
    Status keepHistory(const Measurement &before, qint64 event, std::size_t position);
};
