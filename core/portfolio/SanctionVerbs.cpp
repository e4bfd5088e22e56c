// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SanctionVerbs.h"

#include "ReadLog.h"
#include "VerbErrors.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// With an id and a reference of its own.
Result<SanctionFile> freshFile(Portfolio &portfolio, const SanctionOpening &opening)
{
    if (!portfolio.definition(opening.contract))
        return notFound(QString::number(opening.contract.value), "contract");
    auto file = proposedFile(opening);
    if (!file)
        return refused(opening.title, "a sanction needs a norm that it is about");
    file->record.id = portfolio.nextId<SanctionId>();
    file->record.reference = nextReference(referencesOf(portfolio.rowsOf<SanctionRecord>(opening.contract)), u"SAN"_s, opening.made.year());
    return std::move(*file);
}

Change changeOf(const SanctionFile &file)
{
    Change change { ChangeKind::OpenSanction, { file.record.reference, file.record.title }, { { std::nullopt, file.record } } };
    int number = 0;
    for (const SanctionEvent &event : file.sanction.history)
        change.records.push_back({ std::nullopt, recordOf(event, file.record.id, ++number) });
    return change;
}

} // namespace

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

std::optional<SanctionFile> proposedFile(const SanctionOpening &opening)
{
    if (opening.grounds.empty())
        return std::nullopt;
    SanctionEvent proposal;
    proposal.on = proposal.recorded = opening.made;
    SanctionStepResult proposed = step({ opening.grounds, {} }, proposal);
    if (!proposed.sanction)
        return std::nullopt;
    SanctionFile file;
    file.record.contract = opening.contract;
    file.record.title = opening.title.trimmed();
    file.record.deviation = opening.deviation;
    file.record.kpi = opening.kpi;
    file.record.round = opening.round;
    file.record.period = opening.period;
    file.record.grounds = groundsText(opening.grounds);
    file.record.made = opening.made;
    file.sanction = std::move(*proposed.sanction);
    return file;
}

Result<SanctionId> openSanction(Portfolio &portfolio, const SanctionOpening &opening)
{
    const auto file = freshFile(portfolio, opening);
    if (!file)
        return file.error();
    const auto topics = portfolio.apply(changeOf(*file));
    return topics ? Result<SanctionId>(file->record.id) : topics.error();
}

Result<SanctionRecorded> openDecided(Portfolio &portfolio, const SanctionOpening &opening, const SanctionEvent &decision)
{
    auto file = freshFile(portfolio, opening);
    if (!file)
        return file.error();
    SanctionStepResult decided = step(file->sanction, decision);
    if (!decided.sanction)
        return SanctionRecorded { {}, decided.refusals, {} };
    file->sanction = std::move(*decided.sanction);
    Change change = changeOf(*file);
    change.kind = ChangeKind::RecordSanctionAct;
    change.arguments = { file->record.reference, codeOf(decision.act) };
    if (const auto topics = portfolio.apply(change); !topics)
        return topics.error();
    return SanctionRecorded { file->record.id, {}, publishAtOnce(portfolio) };
}

Result<SanctionRecorded> recordAct(Portfolio &portfolio, ContractId contract, SanctionId id, SanctionEvent event,
                                   const std::vector<NewEvidence> &evidence)
{
    const auto file = sanctionOf(portfolio, contract, id);
    if (!file)
        return notFound(QString::number(id.value), "sanction");
    event.evidence += namesOf(evidence);
    const SanctionStepResult result = step(file->sanction, event);
    if (!result.sanction)
        return SanctionRecorded { id, result.refusals, {} };
    const int number = static_cast<int>(result.sanction->history.size());
    Change change { ChangeKind::RecordSanctionAct,
                    { file->record.reference, codeOf(event.act) },
                    { { std::nullopt, recordOf(result.sanction->history.back(), id, number) } } };
    Attachment about;
    about.contract = contract;
    about.about = EvidenceOf::Sanction;
    about.subject = id.value;
    about.added = event.recorded;
    if (const Status added = addEvidence(portfolio, change, about, evidence); !added)
        return added.error();
    if (const auto topics = portfolio.apply(change); !topics)
        return topics.error();
    return SanctionRecorded { id, {}, publishAtOnce(portfolio) };
}
