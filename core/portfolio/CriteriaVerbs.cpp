// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CriteriaVerbs.h"

#include "Criteria.h"
#include "KeptTextVerb.h"
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
    return keepText(portfolio, *definition, QString::fromUtf16(criteriaKey), kept.join(u'\n'));
}
