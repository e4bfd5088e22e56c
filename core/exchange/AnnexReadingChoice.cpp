// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexReading.h"

#include <algorithm>

namespace {

bool holds(const std::vector<std::optional<AnnexField>> &fields, AnnexField field)
{
    return std::ranges::find(fields, std::optional(field)) != fields.end();
}

bool hasNorm(const std::vector<std::optional<AnnexField>> &fields)
{
    return holds(fields, AnnexField::Norm) || holds(fields, AnnexField::Band);
}

} // namespace

AnnexMappingCheck checkMapping(const AnnexTable &table, const std::vector<std::optional<AnnexField>> &fields)
{
    for (const std::optional<AnnexField> &field : fields) {
        if (field && *field != AnnexField::Band && std::ranges::count(fields, field) > 1)
            return { AnnexMappingFault::FieldTwice, *field };
    }
    if (!holds(fields, AnnexField::Code) && !holds(fields, AnnexField::Title))
        return { AnnexMappingFault::NoName, AnnexField::Title };
    // A list of KPI's without norms is one all the same; each of them waits to be filled in.
    std::vector<std::optional<AnnexField>> guessed;
    for (const AnnexTableColumn &column : table.columns)
        guessed.push_back(column.field);
    const bool isGuessed = holds(guessed, AnnexField::Title) || holds(guessed, AnnexField::Code);
    if (!hasNorm(fields) && (hasNorm(guessed) || !isGuessed))
        return { AnnexMappingFault::NoNorm, AnnexField::Norm };
    return {};
}
