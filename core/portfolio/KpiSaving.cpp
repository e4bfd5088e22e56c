// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiSaving.h"

#include "NormMeeting.h"
#include "VerbErrors.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The agreement of a norm, without the row it stands in and whether somebody confirmed it.
NormVersion agreementOf(NormVersion norm)
{
    norm.confirmed = true;
    norm.id = {};
    norm.indicator = {};
    norm.number = 1;
    norm.validFrom = {};
    norm.reason.clear();
    return norm;
}

} // namespace

KpiSaving::KpiSaving(const ContractDefinition &contract, KpiUse use, const KpiSheet &sheet)
    : m_contract(contract), m_use(std::move(use)), m_sheet(sheet)
{
}

std::vector<const NormVersion *> KpiSaving::versionsOf(IndicatorId part) const
{
    std::vector<const NormVersion *> versions;
    for (const NormVersion &norm : m_contract.norms) {
        if (norm.indicator == part)
            versions.push_back(&norm);
    }
    std::sort(versions.begin(), versions.end(), [](const auto *a, const auto *b) { return a->number < b->number; });
    return versions;
}

bool KpiSaving::normDiffers(const PartSheet &part) const
{
    const auto versions = versionsOf(part.indicator.id);
    return agreementOf(part.norm) != agreementOf(versions.empty() ? NormVersion {} : *versions.back());
}

bool KpiSaving::changesAUsedNorm() const
{
    return std::any_of(m_sheet.parts.begin(), m_sheet.parts.end(), [this](const PartSheet &part) {
        return isNormUsed(part.indicator.id) && normDiffers(part);
    });
}

Status KpiSaving::check(const NormChange &change) const
{
    for (const Status &status : { checkWords(), checkParts(), checkDynamics(), checkNormChange(change) }) {
        if (!status)
            return status;
    }
    return done();
}

Status KpiSaving::checkWords() const
{
    const Kpi &kpi = m_sheet.kpi;
    if (kpi.code.trimmed().isEmpty() || kpi.title.trimmed().isEmpty())
        return refused(kpi.code + kpi.title, "a kpi needs a code and a title");
    if (kpi.id.isValid() && !m_contract.kpi(kpi.id))
        return notFound(kpi.code, "kpi");
    const Kpi *holder = m_contract.kpi(kpi.code);
    if (holder && holder->id != kpi.id)
        return Error { ErrorCode::AlreadyExists, u"the code is taken"_s, { kpi.code } };
    return done();
}

Status KpiSaving::checkParts() const
{
    if (m_sheet.parts.empty())
        return refused(m_sheet.kpi.code, "a kpi needs a part");
    if (m_sheet.kpi.partRule == PartRule::AtLeast
        && (m_sheet.kpi.partsNeeded < 1 || m_sheet.kpi.partsNeeded > static_cast<int>(m_sheet.parts.size())))
        return refused(m_sheet.kpi.code, "more parts are needed than there are");
    if (m_sheet.kpi.mostParts > 0 && static_cast<int>(m_sheet.parts.size()) > m_sheet.kpi.mostParts)
        return refused(m_sheet.kpi.code, "the contract allows no more parts");
    for (const Indicator *stored : m_contract.indicatorsOf(m_sheet.kpi.id)) {
        if (!isMeasured(stored->id))
            continue;
        const auto kept = std::find_if(m_sheet.parts.begin(), m_sheet.parts.end(),
                                       [stored](const PartSheet &part) { return part.indicator.id == stored->id; });
        if (kept == m_sheet.parts.end())
            return refused(stored->title, "a part that was measured stays");
        if (kept->indicator.unit != stored->unit || kept->indicator.measured != stored->measured)
            return refused(stored->title, "a part that was measured keeps its unit and rhythm");
    }
    return done();
}

Status KpiSaving::checkDynamics() const
{
    bool isNumber = false;
    const int most = m_contract.setting(u"dynamic.max"_s).toInt(&isNumber);
    if (!isNumber || !m_sheet.kpi.dynamic)
        return done();
    const auto others = std::count_if(m_contract.kpis.begin(), m_contract.kpis.end(),
                                      [this](const Kpi &kpi) { return kpi.dynamic && kpi.id != m_sheet.kpi.id; });
    if (others >= most)
        return refused(m_sheet.kpi.code, "the contract allows no more dynamic kpis");
    // What comes after the award rests on the offer or the programma van eisen (E1-41).
    const bool isFresh = !m_contract.kpi(m_sheet.kpi.id);
    return isFresh && m_sheet.kpi.sourceReference.trimmed().isEmpty()
        ? Status(refused(m_sheet.kpi.code, "a dynamic kpi refers to the offer or the requirements"))
        : done();
}

Status KpiSaving::checkNormChange(const NormChange &change) const
{
    for (const PartSheet &part : m_sheet.parts) {
        if (!isNormUsed(part.indicator.id) || !normDiffers(part))
            continue;
        if (!m_sheet.kpi.dynamic && !change.contractChange)
            return refused(m_sheet.kpi.code, "a static kpi changes by a change of the contract only");
        if (!change.validFrom.isValid() || change.reason.trimmed().isEmpty())
            return refused(part.indicator.title, "a changed norm needs a day and a reason");
        const auto versions = versionsOf(part.indicator.id);
        const QDate last = versions.empty() ? QDate() : versions.back()->validFrom;
        if (change.validFrom < m_contract.contract.start || (last.isValid() && change.validFrom <= last))
            return refused(part.indicator.title, "a changed norm begins after the version before it");
    }
    return done();
}

Change KpiSaving::changeFor(Portfolio &portfolio, const NormChange &change)
{
    Kpi &kpi = m_sheet.kpi;
    const Kpi *stored = m_contract.kpi(kpi.id);
    Change step { stored ? ChangeKind::EditKpi : ChangeKind::AddKpi, { kpi.title }, {} };
    if (!stored) {
        kpi.id = portfolio.nextId<KpiId>();
        kpi.order = m_contract.kpis.empty() ? 0 : m_contract.kpis.back().order + 1;
        step.records.push_back({ std::nullopt, kpi });
    } else if (*stored != kpi) {
        step.records.push_back({ *stored, kpi });
    }
    int number = 0;
    for (const Indicator *part : m_contract.indicatorsOf(kpi.id))
        number = std::max(number, part->number);
    int order = -1;
    for (PartSheet &part : m_sheet.parts) {
        order = std::max(order + 1, part.indicator.order);
        part.indicator.order = order;
        if (part.indicator.id.isValid())
            editPart(step, portfolio, part, change);
        else
            addPart(step, portfolio, part, ++number);
    }
    dropParts(step);
    const bool onlyNorms = std::all_of(step.records.begin(), step.records.end(), [](const RecordChange &row) {
        const bool isOfNorm = row.after && (std::holds_alternative<NormVersion>(*row.after) || std::holds_alternative<ContractSetting>(*row.after));
        return isOfNorm && !row.before;
    });
    if (stored && !step.isEmpty() && onlyNorms)
        step.kind = ChangeKind::AddNormVersion;
    return step;
}

void KpiSaving::addPart(Change &step, Portfolio &portfolio, PartSheet part, int number)
{
    part.indicator.id = portfolio.nextId<IndicatorId>();
    part.indicator.kpi = m_sheet.kpi.id;
    part.indicator.number = number;
    part.norm.id = portfolio.nextId<NormVersionId>();
    part.norm.indicator = part.indicator.id;
    part.norm.number = 1;
    step.records.push_back({ std::nullopt, part.indicator });
    step.records.push_back({ std::nullopt, part.norm });
}

void KpiSaving::editPart(Change &step, Portfolio &portfolio, const PartSheet &part, const NormChange &change) const
{
    const Indicator *stored = m_contract.indicator(part.indicator.id);
    if (stored && *stored != part.indicator)
        step.records.push_back({ *stored, part.indicator });
    const auto versions = versionsOf(part.indicator.id);
    const bool confirms = !versions.empty() && part.norm.confirmed != versions.back()->confirmed;
    if (!normDiffers(part) && !confirms)
        return;
    NormVersion norm = part.norm;
    norm.indicator = part.indicator.id;
    if (!versions.empty() && (!isNormUsed(part.indicator.id) || !normDiffers(part))) {
        norm.id = versions.back()->id;
        norm.number = versions.back()->number;
        norm.validFrom = versions.back()->validFrom;
        norm.reason = versions.back()->reason;
        step.records.push_back({ *versions.back(), norm });
        return;
    }
    norm.id = portfolio.nextId<NormVersionId>();
    norm.number = versions.empty() ? 1 : versions.back()->number + 1;
    norm.validFrom = change.validFrom;
    norm.reason = change.reason.trimmed();
    step.records.push_back({ std::nullopt, norm });
    if (m_meeting)
        step.records.push_back({ std::nullopt, normMeetingSetting(norm.id, *m_meeting) });
}

void KpiSaving::dropParts(Change &step) const
{
    for (const Indicator *stored : m_contract.indicatorsOf(m_sheet.kpi.id)) {
        const bool kept = std::any_of(m_sheet.parts.begin(), m_sheet.parts.end(),
                                      [stored](const PartSheet &part) { return part.indicator.id == stored->id; });
        if (kept)
            continue;
        for (const NormVersion *norm : versionsOf(stored->id)) {
            for (const ContractSetting &setting : m_contract.settings) {
                if (isNormMeeting(setting) && normOf(setting) == norm->id)
                    step.records.push_back({ setting, std::nullopt });
            }
            step.records.push_back({ *norm, std::nullopt });
        }
        step.records.push_back({ *stored, std::nullopt });
    }
}
