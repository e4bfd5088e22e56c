// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgreementVerbs.h"

#include "BonusMalus.h"
#include "VerbErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const char *reasonOf(BonusFault fault)
{
    switch (fault) {
    case BonusFault::NotAgreed: return "bonus and malus need to say where they were agreed";
    case BonusFault::NoMoney: return "bonus and malus need an amount";
    case BonusFault::NotPositive: return "a step, an amount or a limit is below zero";
    case BonusFault::NoBase: return "a percentage needs the amount that it is of";
    case BonusFault::UnknownBand: return "the norm has no such band";
    case BonusFault::NoLimit: return "the norm has no limit to count from";
    }
    return "";
}

bool isYearOrPart(const Period &period)
{
    return period.kind == PeriodKind::Year || period.kind == PeriodKind::HalfYear || period.kind == PeriodKind::Quarter
        || period.kind == PeriodKind::Month;
}

Status checkReference(const ReferenceValue &reference)
{
    if (reference.key.isEmpty() || reference.title.isEmpty())
        return refused(reference.key + reference.title, "a reference needs a key and a title");
    if (reference.source.isEmpty())
        return refused(reference.key, "a reference needs its source");
    return isYearOrPart(reference.period) ? done() : Status(refused(reference.period.toText(), "a reference is of a year or a part of one"));
}

/// Tidies the texts, and finds the number of the version; what cannot be kept is refused.
Status completeReference(const ContractDefinition &definition, ReferenceValue &reference)
{
    for (QString *text : { &reference.key, &reference.title, &reference.unit, &reference.source, &reference.approvedBy, &reference.reason })
        *text = text->trimmed();
    if (auto status = checkReference(reference); !status)
        return status;
    reference.number = 1;
    for (const ReferenceValue &row : definition.references) {
        if (row.key.compare(reference.key, Qt::CaseInsensitive) != 0)
            continue;
        reference.key = row.key; // in one spelling
        if (row.period == reference.period)
            reference.number = std::max(reference.number, row.number + 1);
    }
    if (reference.number > 1 && reference.reason.isEmpty())
        return refused(reference.key, "a new version of a reference needs a reason");
    return done();
}

} // namespace

Status agreeBonus(Portfolio &portfolio, ContractId contract, IndicatorId part, const std::optional<BonusRule> &rule,
                  const NormChange &change)
{
    const auto definition = portfolio.definition(contract);
    const Indicator *indicator = definition ? definition->indicator(part) : nullptr;
    if (!indicator)
        return notFound(QString::number(part.value), "part");
    const QDate day = change.validFrom.isValid() ? change.validFrom : definition->contract.start;
    auto sheet = kpiSheet(*definition, indicator->kpi, day);
    const auto row = std::find_if(sheet->parts.begin(), sheet->parts.end(), [part](const PartSheet &one) { return one.indicator.id == part; });
    if (rule) {
        if (const auto fault = faultOf(*rule, row->norm))
            return refused(definition->codeOf(*indicator), reasonOf(*fault));
    }
    row->norm.bonus = rule;
    return statusOf(saveKpi(portfolio, contract, *sheet, change));
}

Result<ReferenceId> addReference(Portfolio &portfolio, ReferenceValue reference)
{
    const ContractId contract = reference.contract;
    const auto added = addReferences(portfolio, contract, { std::move(reference) });
    return added ? Result<ReferenceId>(added->front()) : added.error();
}

Result<std::vector<ReferenceId>> addReferences(Portfolio &portfolio, ContractId contract, std::vector<ReferenceValue> references)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    if (references.empty())
        return std::vector<ReferenceId>();
    Change change { ChangeKind::AddReference, {}, {}, {} };
    std::vector<ReferenceId> ids;
    QStringList periods;
    for (ReferenceValue &reference : references) {
        reference.contract = contract;
        if (auto status = completeReference(*definition, reference); !status)
            return status.error();
        const bool isTwice = std::ranges::count_if(references, [&](const ReferenceValue &other) {
            return other.period == reference.period && other.key.compare(reference.key, Qt::CaseInsensitive) == 0;
        }) > 1;
        if (isTwice)
            return refused(reference.period.toText(), "a reference stands there twice");
        reference.id = portfolio.nextId<ReferenceId>();
        ids.push_back(reference.id);
        periods += reference.period.toText();
        change.records.push_back({ std::nullopt, reference });
    }
    change.arguments = { references.front().title, periods.join(u", "_s) };
    const auto topics = portfolio.apply(change);
    return topics ? Result<std::vector<ReferenceId>>(ids) : topics.error();
}

Status changeMeasuring(Portfolio &portfolio, ContractId contract, IndicatorId part, const Measuring &measuring)
{
    const auto definition = portfolio.definition(contract);
    const Indicator *indicator = definition ? definition->indicator(part) : nullptr;
    if (!indicator)
        return notFound(QString::number(part.value), "part");
    const bool isNumber = indicator->input == InputKind::Number || indicator->input == InputKind::Fraction;
    if (measuring.use != ReferenceUse::None && measuring.reference.trimmed().isEmpty())
        return refused(definition->codeOf(*indicator), "a part that is set against a reference needs its key");
    if (measuring.use != ReferenceUse::None && !isNumber)
        return refused(definition->codeOf(*indicator), "only a number can be set against a reference");
    Indicator changed = *indicator;
    changed.reference = measuring.reference.trimmed();
    changed.referenceUse = measuring.use;
    changed.permittedSources = measuring.permittedSources;
    if (changed == *indicator)
        return done();
    const Kpi *kpi = definition->kpi(indicator->kpi);
    return statusOf(portfolio.apply({ ChangeKind::EditKpi, { kpi ? kpi->title : indicator->title }, { { *indicator, changed } } }));
}
