// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

class Db;

/// What is known after a commit was asked for. Source: reliability.md §8.3.
enum class CommitOutcome : quint8 {
    Done,
    RolledBack, ///< nothing of it is stored
    Unknown,    ///< the disk failed halfway: what is stored has to be read again
};

/// One write transaction. Rolls back at the end of its life unless it was committed.
class Transaction
{
public:
    /// Takes the write lock at once, so that no later statement can find the file busy.
    [[nodiscard]] static Result<Transaction> begin(Db &db);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] CommitOutcome commit();
    /// The same as a Status: CommitUnknown for Unknown, the cause for RolledBack.
    Status commitOrFail();

private:
    explicit Transaction(Db &db) : m_db(&db) { }
    void rollBack();

    Db *m_db;
    Error m_cause;
};
