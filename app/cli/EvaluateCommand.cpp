// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "EvaluateAnswer.h"
#include "HindsightAnswer.h"
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
        const QStringList money = answer.money();
        if (!money.isEmpty()) {
            call.print(QString());
            call.print(Cli::tr("Bonus en malus, als berekening"));
            for (const QString &line : money)
                call.print(u"  "_s + line);
        }
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

/// The period of --period, or the last closed quarter with data.
Period viewOf(const Call &call, const Portfolio &portfolio, ContractId contract, const std::optional<Period> &asked)
{
    return asked ? *asked : defaultView(portfolio, contract, PeriodKind::Quarter, call.today());
}

void printThen(const Call &call, const HindsightAnswer &answer, const QDate &day)
{
    const QString title = answer.now().standing.definition.contract.title;
    //: %1 a contract, %2 a period, %3 a day
    call.print(Cli::tr("%1, %2, zoals bekend op %3").arg(title, periodName(answer.now().standing.view), shownDate(day)));
    if (answer.hadContract()) {
        call.print(QString());
        call.printTable(answer.then().table());
    } else {
        call.print(Cli::tr("Het contract stond er toen nog niet in."));
    }
    call.print(QString());
    call.print(Cli::tr("Zoals nu bekend"));
    call.print(QString());
    call.printTable(answer.now().table());
    call.print(QString());
    const auto changes = answer.changesTable();
    call.print(changes.size() > 1 ? Cli::tr("Sindsdien gewijzigd") : Cli::tr("Sindsdien is er niets gewijzigd."));
    if (changes.size() > 1) {
        call.print(QString());
        call.printTable(changes);
    }
    if (!answer.isComplete())
        call.print(Cli::tr("Let op: een grote wijziging staat alleen als aantallen in het logboek en is niet teruggedraaid."));
}

Json thenJson(const std::vector<HindsightAnswer> &answers)
{
    if (answers.size() == 1)
        return answers.front().json();
    std::vector<Json> contracts;
    for (const HindsightAnswer &answer : answers)
        contracts.push_back(answer.json());
    return Json::object({ { u"contracts"_s, Json::array(std::move(contracts)) } });
}

/// What was established on the day of --as-of, beside what is known now.
Exit evaluateAsOf(const Call &call, const Portfolio &portfolio, const std::vector<ContractId> &contracts,
                  const std::optional<Period> &asked, const QDate &day)
{
    std::vector<HindsightAnswer> answers;
    for (const ContractId contract : contracts) {
        auto answer = HindsightAnswer::of(portfolio, contract, viewOf(call, portfolio, contract, asked), day, call.today());
        if (!answer)
            return call.failed(call.argument(0), answer.error());
        answers.push_back(std::move(*answer));
    }
    if (call.wantsJson()) {
        call.print(thenJson(answers));
    } else {
        for (const HindsightAnswer &answer : answers) {
            printThen(call, answer, day);
            if (&answer != &answers.back())
                call.print(QString());
        }
    }
    const bool breach = std::any_of(answers.begin(), answers.end(), [](const auto &answer) { return answer.then().hasBreach(); });
    return breach && call.has(u"--fail-on-breach"_s) ? Exit::NotInOrder : Exit::Done;
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
    std::optional<QDate> day;
    if (call.has(u"--as-of"_s)) {
        const auto date = dateFrom(call, call.option(u"--as-of"_s));
        if (!date)
            return date.exit;
        day = date.value;
    }
    const auto portfolio = openFile(call, call.argument(0), Access::ReadOnly);
    if (!portfolio)
        return portfolio.exit;
    const Portfolio &file = **portfolio.value;
    const auto contracts = chosenContracts(call, file);
    if (!contracts)
        return contracts.exit;
    if (day)
        return evaluateAsOf(call, file, *contracts.value, asked, *day);
    std::vector<EvaluateAnswer> answers;
    for (const ContractId contract : *contracts.value)
        answers.push_back(EvaluateAnswer::of(file, contract, viewOf(call, file, contract, asked), call.today()));
    if (call.wantsJson())
        call.print(jsonOf(answers));
    else
        printText(call, answers);
    const bool breach
        = std::any_of(answers.begin(), answers.end(), [](const auto &answer) { return answer.hasBreach(); });
    return breach && call.has(u"--fail-on-breach"_s) ? Exit::NotInOrder : Exit::Done;
}
