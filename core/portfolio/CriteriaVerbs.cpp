// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CriteriaVerbs.h"

#include "Criteria.h"
#include "VerbErrors.h"

Status saveCriteria(Portfolio &portfolio, ContractId contract, const QStringList &lines)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    QStringList kept;
    for (const QString &line : lines) {
        const QString text = criterionIn(line).text();
        if (!text.isEmpty() && !kept.contains(text, Qt::CaseInsensitive))
            kept += text;
    }
    if (kept.size() > mostCriteria)
        return refused(QString::number(kept.size()), "more criteria than are kept");
    const QString key = QString::fromUtf16(criteriaKey);
    const ContractSetting *last = definition->lastSetting(key);
    ContractSetting changed { contract, key, kept.join(u'\n') };
    if (last ? last->value == changed.value : kept.isEmpty())
        return done();
    RecordChange record { last ? std::optional<Record>(*last) : std::nullopt, changed };
    if (kept.isEmpty())
        record.after.reset();
    return statusOf(portfolio.apply({ ChangeKind::EditSetting, { definition->contract.title, key }, { record } }));
}
