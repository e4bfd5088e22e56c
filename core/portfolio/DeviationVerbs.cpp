// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeviationVerbs.h"

#include "FinalStep.h"
#include "PeriodMath.h"
#include "VerbErrors.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr PeriodKind judgedKinds[] = { PeriodKind::Once,    PeriodKind::Week,     PeriodKind::Month,       PeriodKind::Quarter,
                                       PeriodKind::HalfYear, PeriodKind::Year, PeriodKind::ContractYear };

/// The verdicts of every kpi on periods that are over, oldest first.
std::vector<KpiOutcome> pastOutcomes(const Portfolio &portfolio, const ContractDefinition &definition, const QDate &today)
{
    std::vector<KpiOutcome> past;
    for (const PeriodKind kind : judgedKinds) {
        const Period first { kind, 0 };
        const Period last { kind, (1 << 19) - 1 };
        for (KpiOutcome &outcome : portfolio.kpiOutcomes(definition.contract.id, first, last)) {
            if (kind == PeriodKind::Once || daysOf(outcome.period, definition.contract).last < today)
                past.push_back(std::move(outcome));
        }
    }
    return past;
}

/// The runs of periods below the norm of one kpi.
std::vector<RegisterLine> runsOf(KpiId kpi, const std::vector<KpiOutcome> &outcomes)
{
    std::vector<RegisterLine> runs;
    bool running = false;
    for (const KpiOutcome &outcome : outcomes) {
        if (outcome.verdict != Verdict::Breach) {
            running = running && outcome.verdict == Verdict::Missing;
            if (!running && !runs.empty())
                runs.back().isRunning = false;
            continue;
        }
        if (!running)
            runs.push_back({ std::nullopt, kpi, outcome.period, outcome.period, 0, true });
        running = true;
        runs.back().last = outcome.period;
        ++runs.back().misses;
    }
    return runs;
}

bool belongs(const Deviation &deviation, const RegisterLine &line)
{
    return deviation.kind == DeviationKind::Norm && deviation.kpi == line.kpi && deviation.first.kind == line.first.kind
        && deviation.first.ordinal >= line.first.ordinal && deviation.first.ordinal <= line.last.ordinal;
}

Status check(const Deviation &deviation)
{
    if (deviation.title.isEmpty())
        return refused(deviation.reference, "a deviation needs a title");
    if (!deviation.found.isValid())
        return refused(deviation.title, "a deviation needs the day on which it was found");
    if (deviation.attributable != Attribution::Unknown && deviation.attributableReason.isEmpty())
        return refused(deviation.title, "whether it is attributable needs a reason");
    if (deviation.status == DeviationStatus::Open)
        return done();
    if (deviation.outcome.isEmpty())
        return refused(deviation.title, "settling a deviation needs how");
    if (!deviation.settled.isValid() || deviation.settled < deviation.found)
        return refused(deviation.title, "a deviation is settled after it was found");
    return done();
}

template<typename Row>
bool refersTo(const Portfolio &portfolio, ContractId contract, DeviationId id)
{
    return std::ranges::any_of(portfolio.rowsOf<Row>(contract), [id](const Row &row) { return row.deviation == id; });
}

} // namespace

std::vector<RegisterLine> deviationRegister(const Portfolio &portfolio, ContractId contract, const QDate &today)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return {};
    const std::vector<KpiOutcome> past = pastOutcomes(portfolio, *definition, today);
    std::vector<RegisterLine> lines;
    for (const Kpi &kpi : definition->kpis) {
        std::vector<KpiOutcome> own;
        std::ranges::copy_if(past, std::back_inserter(own), [&kpi](const KpiOutcome &row) { return row.kpi == kpi.id; });
        for (RegisterLine &line : runsOf(kpi.id, own))
            lines.push_back(std::move(line));
    }
    for (const Deviation &deviation : portfolio.rowsOf<Deviation>(contract)) {
        const auto line = std::ranges::find_if(lines, [&](const RegisterLine &one) { return !one.stored && belongs(deviation, one); });
        if (line != lines.end())
            line->stored = deviation;
        else
            lines.push_back({ deviation, deviation.kpi, deviation.first, deviation.first, 0, false });
    }
    const auto dayOf = [&](const RegisterLine &line) {
        if (line.stored && line.misses == 0)
            return line.stored->found;
        return line.last.kind == PeriodKind::Once ? today : daysOf(line.last, definition->contract).last;
    };
    std::ranges::stable_sort(lines, [&](const RegisterLine &a, const RegisterLine &b) { return dayOf(a) > dayOf(b); });
    return lines;
}

Deviation draftFor(const Portfolio &portfolio, ContractId contract, const RegisterLine &line, const QDate &today)
{
    Deviation draft;
    draft.contract = contract;
    draft.kpi = line.kpi;
    draft.first = line.first;
    draft.found = today;
    draft.foundBy = portfolio.user();
    if (const auto definition = portfolio.definition(contract)) {
        if (const Kpi *kpi = definition->kpi(line.kpi)) {
            draft.title = kpi->title;
            draft.measuredBy = kpi->measuredBy;
        }
    }
    return draft;
}

Result<DeviationId> saveDeviation(Portfolio &portfolio, Deviation deviation)
{
    const auto definition = portfolio.definition(deviation.contract);
    if (!definition)
        return notFound(QString::number(deviation.contract.value), "contract");
    if (deviation.kpi.isValid() && !definition->kpi(deviation.kpi))
        return notFound(QString::number(deviation.kpi.value), "kpi");
    for (QString *text : { &deviation.title, &deviation.foundBy, &deviation.measuredBy, &deviation.cause, &deviation.attributableReason,
                           &deviation.outcome })
        *text = text->trimmed();
    if (deviation.status == DeviationStatus::Open) {
        deviation.settled = {};
        deviation.outcome.clear();
    }
    if (auto status = check(deviation); !status)
        return status.error();
    const auto known = portfolio.rowsOf<Deviation>(deviation.contract);
    if (!deviation.id.isValid()) {
        deviation.id = portfolio.nextId<DeviationId>();
        deviation.reference = nextReference(referencesOf(known), u"AFW"_s, deviation.found.year());
        const auto topics = portfolio.apply({ ChangeKind::AddDeviation, { deviation.reference, deviation.title }, { { std::nullopt, deviation } } });
        return topics ? Result<DeviationId>(deviation.id) : topics.error();
    }
    const auto before = std::ranges::find(known, deviation.id, &Deviation::id);
    if (before == known.end())
        return notFound(deviation.reference, "deviation");
    if (*before == deviation)
        return deviation.id;
    const auto topics = portfolio.apply({ ChangeKind::EditDeviation, { deviation.reference, deviation.title }, { { *before, deviation } } });
    return topics ? Result<DeviationId>(deviation.id) : topics.error();
}

Status removeDeviation(Portfolio &portfolio, ContractId contract, DeviationId id)
{
    const auto known = portfolio.rowsOf<Deviation>(contract);
    const auto found = std::ranges::find(known, id, &Deviation::id);
    if (found == known.end())
        return notFound(QString::number(id.value), "deviation");
    const bool hasEvidence = std::ranges::any_of(portfolio.rowsOf<Attachment>(contract), [id](const Attachment &row) {
        return row.about == EvidenceOf::Deviation && row.subject == id.value;
    });
    if (hasEvidence || refersTo<CaseRecord>(portfolio, contract, id) || refersTo<SanctionRecord>(portfolio, contract, id)
        || refersTo<ActionItem>(portfolio, contract, id))
        return refused(found->reference, "something refers to this deviation");
    return statusOf(portfolio.apply({ ChangeKind::RemoveDeviation, { found->reference, found->title }, { { *found, std::nullopt } } }));
}
