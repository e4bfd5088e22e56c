// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlValue.h"

#include <QCborArray>

/// Rows as CBOR, for what the store keeps outside its own tables: undo steps and publications.
namespace SqlCbor {
[[nodiscard]] QCborArray fromRow(const SqlRow &row);
/// Whatever is no number, text or bytes becomes null.
[[nodiscard]] SqlRow toRow(const QCborArray &values);
}
