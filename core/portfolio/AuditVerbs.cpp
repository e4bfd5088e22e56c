// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuditVerbs.h"

#include "FinalStep.h"
#include "KeptTextVerb.h"
#include "VerbErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template<typename Row, typename Id>
bool isThere(const Portfolio &portfolio, ContractId contract, Id id)
{
    const auto rows = portfolio.rowsOf<Row>(contract);
    return !id.isValid() || std::ranges::find(rows, id, &Row::id) != rows.end();
}

Status checkAudit(const Portfolio &portfolio, ContractId contract, const Audit &audit)
{
    if (audit.title.isEmpty())
        return refused(audit.auditor, "an audit needs a title");
    if (!audit.date.isValid())
        return refused(audit.title, "an audit needs its day");
    for (const int count : { audit.majors, audit.minors, audit.remarks }) {
        if (count < 0 || count > mostFindings)
            return refused(QString::number(count), "a number of findings lies between 0 and 999");
    }
    if (!isThere<CaseRecord>(portfolio, contract, audit.caseId))
        return notFound(QString::number(audit.caseId.value), "case");
    return isThere<ActionItem>(portfolio, contract, audit.action) ? done() : Status(notFound(QString::number(audit.action.value), "action"));
}

Status keep(Portfolio &portfolio, const ContractDefinition &definition, const std::vector<Audit> &audits)
{
    return keepList(portfolio, definition, QString::fromUtf16(auditsKey), auditsText(auditsOf(definition)), auditsText(audits));
}

} // namespace

Result<int> putAudit(Portfolio &portfolio, ContractId contract, Audit audit)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    for (QString *text : { &audit.title, &audit.auditor, &audit.note })
        *text = text->simplified();
    if (const Status status = checkAudit(portfolio, contract, audit); !status)
        return status.error();
    std::vector<Audit> audits = auditsOf(*definition);
    if (audit.number == 0) {
        if (audits.size() >= static_cast<std::size_t>(mostAudits))
            return refused(QString::number(audits.size()), "more audits than are kept");
        audit.number = audits.empty() ? 1 : audits.back().number + 1;
        audit.reference = nextReference(referencesOf(audits), u"AUD"_s, audit.date.year());
        audits.push_back(audit);
    } else {
        const auto known = std::ranges::find(audits, audit.number, &Audit::number);
        if (known == audits.end())
            return notFound(audit.title, "audit");
        audit.reference = known->reference;
        *known = audit;
    }
    if (const Status kept = keep(portfolio, *definition, audits); !kept)
        return kept.error();
    return audit.number;
}

Status removeAudit(Portfolio &portfolio, ContractId contract, int number)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    std::vector<Audit> audits = auditsOf(*definition);
    if (std::erase_if(audits, [number](const Audit &audit) { return audit.number == number; }) == 0)
        return notFound(QString::number(number), "audit");
    return keep(portfolio, *definition, audits);
}
