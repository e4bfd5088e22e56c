// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptTextVerb.h"

#include "VerbErrors.h"

Status keepText(Portfolio &portfolio, const ContractDefinition &definition, const QString &key, const QString &text)
{
    const ContractSetting *last = definition.lastSetting(key);
    if (last ? last->value == text : text.isEmpty())
        return done();
    RecordChange record { last ? std::optional<Record>(*last) : std::nullopt, std::nullopt };
    if (!text.isEmpty())
        record.after = ContractSetting { definition.contract.id, key, text };
    return statusOf(portfolio.apply({ ChangeKind::EditSetting, { definition.contract.title, key }, { record } }));
}

Status keepList(Portfolio &portfolio, const ContractDefinition &definition, const QString &key, const QString &asRead, const QString &text)
{
    if (definition.setting(key) != asRead)
        return Error { ErrorCode::FileDamaged, QStringLiteral("a line of %1 is not understood").arg(key), { key } };
    return keepText(portfolio, definition, key, text);
}
