// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "EvaluateAnswer.h"
#include "Standings.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The contract of --contract, or all of them.
Found<std::vector<ContractId>> chosenContracts(const Call &call, const Portfolio &portfolio)
{
    std::vector<ContractId> ids;
    if (!call.has(u"--contract"_s)) {
        for (const Contract &contract : portfolio.contracts())
            ids.push_back(contract.id);
        if (!ids.empty())
            return { ids };
    }
    const auto one = contractFrom(call, portfolio);
    if (!one)
        return { {}, one.exit };
    return { std::vector { *one.value } };
}

void printText(const Call &call, const std::vector<EvaluateAnswer> &answers)
{
    for (const EvaluateAnswer &answer : answers) {
        //: %1 a contract, %2 a period
        call.print(Cli::tr("%1, %2").arg(answer.standing.definition.contract.title, periodName(answer.standing.view)));
        call.print(summaryText(answer.standing));
        call.print(QString());
        call.printTable(answer.table());
        if (&answer != &answers.back())
            call.print(QString());
    }
}

/// One contract has the plain shape of cli.md; more stand in a list of such shapes.
Json jsonOf(const std::vector<EvaluateAnswer> &answers)
{
    if (answers.size() == 1)
        return answers.front().json();
    std::vector<Json> contracts;
    for (const EvaluateAnswer &answer : answers)
        contracts.push_back(answer.json());
    return Json::object({ { u"contracts"_s, Json::array(std::move(contracts)) } });
}

} // namespace

Exit runEvaluate(const Call &call)
{
    std::optional<Period> asked;
    if (call.has(u"--period"_s)) {
        const auto period = periodFrom(call, call.option(u"--period"_s));
        if (!period)
            return period.exit;
        asked = period.value;
    }
    const auto portfolio = openFile(call, call.argument(0), Access::ReadOnly);
    if (!portfolio)
        return portfolio.exit;
    const Portfolio &file = **portfolio.value;
    const auto contracts = chosenContracts(call, file);
    if (!contracts)
        return contracts.exit;
    std::vector<EvaluateAnswer> answers;
    for (const ContractId contract : *contracts.value) {
        const Period view = asked ? *asked : defaultView(file, contract, PeriodKind::Quarter, call.today());
        answers.push_back(EvaluateAnswer::of(file, contract, view, call.today()));
    }
    if (call.wantsJson())
        call.print(jsonOf(answers));
    else
        printText(call, answers);
    const bool breach
        = std::any_of(answers.begin(), answers.end(), [](const auto &answer) { return answer.hasBreach(); });
    return breach && call.has(u"--fail-on-breach"_s) ? Exit::NotInOrder : Exit::Done;
}
