// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryModel.h"

/// The row of a part (by its code and, for a deelnemer, its title).
inline int rowOf(const EntryModel &model, const QString &code, const QString &title = {})
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const EntryRow &line = model.content().rows[static_cast<std::size_t>(row)];
        if (!line.heading && line.code == code && (title.isEmpty() || line.title == title))
            return row;
    }
    return -1;
}

inline QModelIndex cellOf(const EntryModel &model, int row, int month)
{
    return model.index(row, EntryModel::FirstMonth + month - 1);
}
