// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MomentVerbs.h"

#include "KeptTextVerb.h"
#include "VerbErrors.h"

#include <algorithm>

namespace {

Status keep(Portfolio &portfolio, const ContractDefinition &definition, const std::vector<ContractMoment> &moments)
{
    return keepList(portfolio, definition, QString::fromUtf16(momentsKey), momentsText(momentsOf(definition)), momentsText(moments));
}

Status checkMoment(const Contract &contract, const ContractMoment &moment)
{
    if (!moment.day.isValid())
        return refused(moment.title, "a moment of the contract needs a day");
    if (moment.day < contract.start)
        return refused(moment.title, "the day lies before the contract starts");
    if (moment.until.isValid() && moment.until < moment.day)
        return refused(moment.title, "notice lies after the term that the option gives");
    return done();
}

} // namespace

Result<int> putMoment(Portfolio &portfolio, ContractId contract, ContractMoment moment)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    if (moment.isIndexation()) {
        moment.until = {};
        moment.state = OptionState::Open;
    }
    if (const Status status = checkMoment(definition->contract, moment); !status)
        return status.error();
    std::vector<ContractMoment> moments = momentsOf(*definition);
    if (moment.number == 0) {
        if (moments.size() >= static_cast<std::size_t>(mostMoments))
            return refused(QString::number(moments.size()), "more moments than are kept");
        moment.number = moments.empty() ? 1 : moments.back().number + 1;
        moments.push_back(moment);
    } else {
        const auto known = std::ranges::find(moments, moment.number, &ContractMoment::number);
        if (known == moments.end())
            return notFound(moment.title, "moment");
        *known = moment;
    }
    if (const Status kept = keep(portfolio, *definition, moments); !kept)
        return kept.error();
    return moment.number;
}

Status removeMoments(Portfolio &portfolio, ContractId contract, const std::vector<int> &numbers)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    std::vector<ContractMoment> moments = momentsOf(*definition);
    for (const int number : numbers) {
        if (std::erase_if(moments, [number](const ContractMoment &moment) { return moment.number == number; }) == 0)
            return notFound(QString::number(number), "moment");
    }
    return keep(portfolio, *definition, moments);
}
