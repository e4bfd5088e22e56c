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
    const auto definition = portfolio.definition(reference.contract);
    if (!definition)
        return notFound(QString::number(reference.contract.value), "contract");
    for (QString *text : { &reference.key, &reference.title, &reference.unit, &reference.source, &reference.approvedBy, &reference.reason })
        *text = text->trimmed();
    if (auto status = checkReference(reference); !status)
        return status.error();
    reference.number = 1;
    for (const ReferenceValue &row : definition->references) {
        if (row.key.compare(reference.key, Qt::CaseInsensitive) != 0)
            continue;
        reference.key = row.key; // in one spelling
        if (row.period == reference.period)
            reference.number = std::max(reference.number, row.number + 1);
    }
    if (reference.number > 1 && reference.reason.isEmpty())
        return refused(reference.key, "a new version of a reference needs a reason");
    reference.id = portfolio.nextId<ReferenceId>();
    const auto topics = portfolio.apply({ ChangeKind::AddReference, { reference.title, reference.period.toText() }, { { std::nullopt, reference } } });
    return topics ? Result<ReferenceId>(reference.id) : topics.error();
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
