// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractDraft.h"

#include "CodeTable.h"
#include "ContractWords.h"
#include "DateText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto roles = codeTable<PartyRole::Category>("participant"_L1, "client"_L1, "supplier"_L1, "category"_L1);
constexpr auto sizes = codeTable<PartySize::Small>("large"_L1, "small"_L1);

QString flag(bool on)
{
    return on ? u"1"_s : u"0"_s;
}

QString at(const ContractDraft &draft, ContractField field)
{
    const auto found = draft.fields.find(field);
    return found == draft.fields.end() ? QString() : found->second.trimmed();
}

/// Empty: no date. What cannot be read is a problem at @p key.
QDate dateIn(const QString &text, const ContractKey &key, ContractProblemMap &problems)
{
    if (text.trimmed().isEmpty())
        return {};
    const DateReading read = readDate(text);
    if (read.date)
        return *read.date;
    problems[key] = { ContractWords::notADate(text.trimmed(), read.suggestion), true };
    return {};
}

Party readParty(const PartyDraft &draft, int row, const ContractDraft &whole, ContractProblemMap &problems)
{
    Party party;
    party.id = draft.id;
    party.contract = whole.base.id;
    party.name = draft.at(PartyColumn::Name).simplified();
    party.shortName = draft.at(PartyColumn::ShortName).simplified();
    if (party.shortName.isEmpty())
        party.shortName = party.name;
    party.role = roleFrom(draft.at(PartyColumn::Role));
    party.size = sizeFrom(draft.at(PartyColumn::Size));
    party.from = dateIn(draft.at(PartyColumn::From), cellKey(row, PartyColumn::From), problems);
    party.until = dateIn(draft.at(PartyColumn::Until), cellKey(row, PartyColumn::Until), problems);
    return party;
}

const PartyDraft *find(const ContractDraft &draft, PartyId id)
{
    const auto found = std::ranges::find(draft.parties, id, &PartyDraft::id);
    return id.isValid() && found != draft.parties.end() ? &*found : nullptr;
}

} // namespace

QString codeOf(PartyRole role)
{
    return roles.codeOf(role);
}

QString codeOf(PartySize size)
{
    return sizes.codeOf(size);
}

PartyRole roleFrom(const QString &code)
{
    return roles.valueOf(code).value_or(PartyRole::Participant);
}

PartySize sizeFrom(const QString &code)
{
    return sizes.valueOf(code).value_or(PartySize::Large);
}

PartyDraft draftOf(const Party &party)
{
    return { party.id, { party.name, party.shortName, codeOf(party.role), codeOf(party.size), typedDate(party.from), typedDate(party.until) } };
}

PartyDraft freshParty(const QString &name)
{
    Party party;
    party.name = name;
    party.shortName = name;
    return draftOf(party);
}

ContractDraft draftOf(const ContractDefinition &definition)
{
    const Contract &contract = definition.contract;
    ContractDraft draft;
    draft.base = contract;
    draft.fields = {
        { ContractField::Title, contract.title },
        { ContractField::Code, contract.code },
        { ContractField::Client, contract.client },
        { ContractField::Supplier, contract.supplier },
        { ContractField::Category, contract.category },
        { ContractField::Icon, contract.icon },
        { ContractField::Document, contract.sourceDocument },
        { ContractField::Reference, contract.sourceReference },
        { ContractField::Award, typedDate(contract.award) },
        { ContractField::Signing, typedDate(contract.signing) },
        { ContractField::PlanApproval, typedDate(contract.planApproval) },
        { ContractField::Start, typedDate(contract.start) },
        { ContractField::End, typedDate(contract.end) },
        { ContractField::GoodFriday, flag(contract.calendar.goodFridayOff) },
        { ContractField::BridgeDays, flag(contract.calendar.bridgeDaysOff) },
    };
    for (const Party &party : definition.parties)
        draft.parties.push_back(draftOf(party));
    return draft;
}

ReadContract readDraft(const ContractDraft &draft)
{
    ReadContract read;
    Contract &contract = read.contract;
    contract = draft.base;
    contract.title = at(draft, ContractField::Title);
    contract.code = at(draft, ContractField::Code);
    contract.client = at(draft, ContractField::Client);
    contract.supplier = at(draft, ContractField::Supplier);
    contract.category = at(draft, ContractField::Category);
    contract.icon = at(draft, ContractField::Icon);
    contract.sourceDocument = at(draft, ContractField::Document);
    contract.sourceReference = at(draft, ContractField::Reference);
    const auto date = [&](ContractField field) { return dateIn(at(draft, field), { field }, read.problems); };
    contract.award = date(ContractField::Award);
    contract.signing = date(ContractField::Signing);
    contract.planApproval = date(ContractField::PlanApproval);
    contract.start = date(ContractField::Start);
    contract.end = date(ContractField::End);
    contract.calendar.goodFridayOff = at(draft, ContractField::GoodFriday) == "1"_L1;
    contract.calendar.bridgeDaysOff = at(draft, ContractField::BridgeDays) == "1"_L1;
    for (std::size_t i = 0; i < draft.parties.size(); ++i)
        read.parties.push_back(readParty(draft.parties[i], static_cast<int>(i), draft, read.problems));
    return read;
}

int differences(const ContractDraft &before, const ContractDraft &after)
{
    int count = 0;
    for (const auto &[field, text] : after.fields)
        count += at(before, field) != text.trimmed() ? 1 : 0;
    for (const PartyDraft &party : after.parties) {
        const PartyDraft *was = find(before, party.id);
        if (!was) {
            ++count;
            continue;
        }
        for (std::size_t i = 0; i < party.cells.size(); ++i)
            count += party.cells[i] != was->cells[i] ? 1 : 0;
    }
    for (const PartyDraft &party : before.parties)
        count += find(after, party.id) ? 0 : 1;
    return count;
}

ContractDraft rebased(const ContractDraft &now, const ContractDraft &start, const ContractDraft &fresh)
{
    ContractDraft result = fresh;
    for (const auto &[field, text] : now.fields) {
        if (text != start.fields.at(field))
            result.fields[field] = text;
    }
    std::erase_if(result.parties, [&](const PartyDraft &party) { return find(start, party.id) && !find(now, party.id); });
    for (const PartyDraft &party : now.parties) {
        const auto target = std::ranges::find(result.parties, party.id, &PartyDraft::id);
        const PartyDraft *was = find(start, party.id);
        if (!party.id.isValid())
            result.parties.push_back(party);
        else if (target != result.parties.end() && was) {
            for (std::size_t i = 0; i < party.cells.size(); ++i)
                target->cells[i] = party.cells[i] != was->cells[i] ? party.cells[i] : target->cells[i];
        }
    }
    return result;
}
