// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeopleVerbs.h"

#include "VerbErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The changes that make the rows @p before into @p after; rows meet by their id.
template<typename Row>
std::vector<RecordChange> changesBetween(const std::vector<Row> &before, const std::vector<Row> &after)
{
    std::vector<RecordChange> changes;
    for (const Row &row : before) {
        if (std::ranges::find(after, row.id, &Row::id) == after.end())
            changes.push_back({ row, std::nullopt });
    }
    for (const Row &row : after) {
        const auto old = std::ranges::find(before, row.id, &Row::id);
        if (old == before.end())
            changes.push_back({ std::nullopt, row });
        else if (*old != row)
            changes.push_back({ *old, row });
    }
    return changes;
}

} // namespace

Result<PersonId> savePerson(Portfolio &portfolio, Person person)
{
    if (!portfolio.definition(person.contract))
        return notFound(QString::number(person.contract.value), "contract");
    for (QString *text : { &person.name, &person.function, &person.role, &person.mail, &person.phone })
        *text = text->trimmed();
    if (person.name.isEmpty())
        return refused(person.role, "a person needs a name");
    if (person.from.isValid() && person.until.isValid() && person.until < person.from)
        return refused(person.name, "a person leaves after he came");
    const auto known = portfolio.rowsOf<Person>(person.contract);
    if (!person.id.isValid()) {
        person.id = portfolio.nextId<PersonId>();
        for (const Person &other : known)
            person.order = std::max(person.order, other.order + 1);
        const auto topics = portfolio.apply({ ChangeKind::AddPerson, { person.name }, { { std::nullopt, person } } });
        return topics ? Result<PersonId>(person.id) : topics.error();
    }
    const auto before = std::ranges::find(known, person.id, &Person::id);
    if (before == known.end())
        return notFound(person.name, "person");
    if (*before == person)
        return person.id;
    const auto topics = portfolio.apply({ ChangeKind::EditPerson, { person.name }, { { *before, person } } });
    return topics ? Result<PersonId>(person.id) : topics.error();
}

Status removePerson(Portfolio &portfolio, ContractId contract, PersonId id)
{
    const auto known = portfolio.rowsOf<Person>(contract);
    const auto found = std::ranges::find(known, id, &Person::id);
    if (found == known.end())
        return notFound(QString::number(id.value), "person");
    return statusOf(portfolio.apply({ ChangeKind::RemovePerson, { found->name }, { { *found, std::nullopt } } }));
}

Status saveSlaParameters(Portfolio &portfolio, ContractId contract, std::vector<SlaParameter> rows)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    int order = 0;
    for (SlaParameter &row : rows) {
        for (QString *text : { &row.process, &row.title, &row.value, &row.remark, &row.goal })
            *text = text->trimmed();
        if (row.title.isEmpty())
            return refused(row.value, "an SLA parameter needs a description");
        if (row.kpi.isValid() && !definition->kpi(row.kpi))
            return notFound(row.title, "kpi");
        if (!row.id.isValid())
            row.id = portfolio.nextId<SlaParameterId>();
        row.contract = contract;
        row.order = order++;
    }
    const Change change { ChangeKind::EditSlaParameters,
                          { definition->contract.title, QString::number(rows.size()) },
                          changesBetween(portfolio.rowsOf<SlaParameter>(contract), rows) };
    return change.isEmpty() ? done() : statusOf(portfolio.apply(change));
}

Status saveCauses(Portfolio &portfolio, ContractId contract, KpiId kpi, const Period &period, std::vector<Cause> causes)
{
    const auto definition = portfolio.definition(contract);
    const Kpi *about = definition ? definition->kpi(kpi) : nullptr;
    if (!about)
        return notFound(QString::number(kpi.value), "kpi");
    int order = 0;
    for (Cause &cause : causes) {
        cause.title = cause.title.trimmed();
        if (cause.title.isEmpty())
            return refused(about->title, "a cause needs a description");
        if (cause.count < 0)
            return refused(cause.title, "a cause is counted from 0");
        if (!cause.id.isValid())
            cause.id = portfolio.nextId<CauseId>();
        cause.contract = contract;
        cause.kpi = kpi;
        cause.period = period;
        cause.order = order++;
    }
    auto before = portfolio.rowsOf<Cause>(contract);
    std::erase_if(before, [&](const Cause &row) { return row.kpi != kpi || row.period != period; });
    const Change change { ChangeKind::EditCauses, { about->title, period.toText() }, changesBetween(before, causes) };
    return change.isEmpty() ? done() : statusOf(portfolio.apply(change));
}
