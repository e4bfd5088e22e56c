// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SanctionVerbs.h"

#include "ReadLog.h"
#include "VerbErrors.h"

#include <map>

using namespace Qt::StringLiterals;

std::vector<SanctionFile> sanctionsOf(const Portfolio &portfolio, ContractId contract)
{
    std::vector<SanctionFile> sanctions;
    std::map<qint64, std::vector<SanctionEvent>> histories;
    for (const SanctionEntryRecord &record : portfolio.rowsOf<SanctionEntryRecord>(contract)) {
        if (auto event = eventFrom(record))
            histories[record.sanction.value].push_back(std::move(*event));
        else
            qCWarning(portfolioLog).noquote() << "An act of a sanction cannot be read:" << record.sanction.value << record.number;
    }
    for (const SanctionRecord &record : portfolio.rowsOf<SanctionRecord>(contract)) {
        auto grounds = groundsFrom(record.grounds);
        if (!grounds) {
            qCWarning(portfolioLog).noquote() << "The grounds of a sanction cannot be read:" << record.reference;
            continue;
        }
        sanctions.push_back({ record, { std::move(*grounds), std::move(histories[record.id.value]) } });
    }
    return sanctions;
}

std::optional<SanctionFile> sanctionOf(const Portfolio &portfolio, ContractId contract, SanctionId id)
{
    for (SanctionFile &file : sanctionsOf(portfolio, contract)) {
        if (file.record.id == id)
            return std::move(file);
    }
    return std::nullopt;
}

Result<SanctionId> openSanction(Portfolio &portfolio, const SanctionOpening &opening)
{
    if (!portfolio.definition(opening.contract))
        return notFound(QString::number(opening.contract.value), "contract");
    if (opening.grounds.empty())
        return refused(opening.title, "a sanction needs a norm that it is about");
    SanctionCase fresh { opening.grounds, {} };
    SanctionEvent proposal;
    proposal.on = proposal.recorded = opening.made;
    const SanctionStepResult proposed = step(fresh, proposal);
    if (!proposed.sanction)
        return refused(opening.title, "a sanction cannot be proposed");
    SanctionRecord record;
    record.id = portfolio.nextId<SanctionId>();
    record.contract = opening.contract;
    record.reference = nextReference(referencesOf(portfolio.rowsOf<SanctionRecord>(opening.contract)), u"SAN"_s, opening.made.year());
    record.title = opening.title.trimmed();
    record.deviation = opening.deviation;
    record.kpi = opening.kpi;
    record.round = opening.round;
    record.period = opening.period;
    record.grounds = groundsText(opening.grounds);
    record.made = opening.made;
    const auto topics = portfolio.apply({ ChangeKind::OpenSanction,
                                          { record.reference, record.title },
                                          { { std::nullopt, record },
                                            { std::nullopt, recordOf(proposed.sanction->history.back(), record.id, 1) } } });
    return topics ? Result<SanctionId>(record.id) : topics.error();
}

Result<SanctionRecorded> recordAct(Portfolio &portfolio, ContractId contract, SanctionId id, const SanctionEvent &event)
{
    const auto file = sanctionOf(portfolio, contract, id);
    if (!file)
        return notFound(QString::number(id.value), "sanction");
    const SanctionStepResult result = step(file->sanction, event);
    if (!result.sanction)
        return SanctionRecorded { result.refusals, {} };
    const int number = static_cast<int>(result.sanction->history.size());
    const auto topics = portfolio.apply({ ChangeKind::RecordSanctionAct,
                                          { file->record.reference, codeOf(event.act) },
                                          { { std::nullopt, recordOf(result.sanction->history.back(), id, number) } } });
    if (!topics)
        return topics.error();
    return SanctionRecorded { {}, publishAtOnce(portfolio) };
}
