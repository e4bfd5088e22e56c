// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "ContractVerbs.h"
#include "SamplePortfolio.h"
#include "TemplateLibrary.h"
#include "Words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

Json kpiJson(const Kpi &kpi)
{
    return Json::object({ { u"code"_s, kpi.code }, { u"title"_s, kpi.title }, { u"confirmed"_s, kpi.confirmed } });
}

Json contractJson(const Portfolio &portfolio, const Contract &contract)
{
    std::vector<Json> kpis;
    if (const auto definition = portfolio.definition(contract.id)) {
        for (const Kpi &kpi : definition->kpis)
            kpis.push_back(kpiJson(kpi));
    }
    QStringList periods;
    for (const Period &period : portfolio.periodsWithData(contract.id))
        periods += period.toText();
    return Json::object({ { u"id"_s, contract.code },
                          { u"title"_s, contract.title },
                          { u"start"_s, dateJson(contract.start) },
                          { u"end"_s, dateJson(contract.end) },
                          { u"kpis"_s, Json::array(std::move(kpis)) },
                          { u"periods"_s, Json::array(periods) } });
}

Json infoJson(const Portfolio &portfolio, const QString &file)
{
    std::vector<Json> contracts;
    for (const Contract &contract : portfolio.contracts())
        contracts.push_back(contractJson(portfolio, contract));
    return Json::object({ { u"file"_s, file },
                          { u"version"_s, portfolio.fileVersion() },
                          { u"contracts"_s, Json::array(std::move(contracts)) },
                          { u"measurements"_s, portfolio.measurementCount() } });
}

/// The first and the last period with data; what happens once has no place in between.
QString periodsText(std::vector<Period> periods)
{
    const bool once = std::erase(periods, Period::once()) > 0;
    if (periods.empty())
        return once ? Cli::tr("Alleen eenmalige gegevens") : Cli::tr("Nog geen metingen");
    //: the first and the last period with data
    return Cli::tr("Perioden met gegevens: %1 tot en met %2")
        .arg(periodName(periods.front()), periodName(periods.back()));
}

void printInfo(const Call &call, const Portfolio &portfolio, const QString &file)
{
    call.print(Cli::tr("%1 (bestandsversie %2)").arg(file, QString::number(portfolio.fileVersion())));
    call.print(Cli::tr("Metingen: %1").arg(shown(Decimal(portfolio.measurementCount()))));
    for (const Contract &contract : portfolio.contracts()) {
        //: the first day of a contract and its last
        const QString term = contract.end.isValid()
            ? Cli::tr("%1 tot en met %2").arg(shownDate(contract.start), shownDate(contract.end))
            : Cli::tr("vanaf %1, zonder einddatum").arg(shownDate(contract.start));
        call.print(QString());
        call.print(u"%1: %2 (%3)"_s.arg(contract.code, contract.title, term));
        std::vector<QStringList> rows;
        if (const auto definition = portfolio.definition(contract.id)) {
            for (const Kpi &kpi : definition->kpis)
                rows.push_back(
                    { u"  "_s + kpi.code, kpi.title, kpi.confirmed ? QString() : Cli::tr("nog te bevestigen") });
        }
        call.printTable(rows);
        call.print(u"  "_s + periodsText(portfolio.periodsWithData(contract.id)));
    }
}

Exit printOutcome(const Call &call, const Portfolio &portfolio, const QString &file)
{
    if (call.wantsJson())
        call.print(infoJson(portfolio, file));
    else
        printInfo(call, portfolio, file);
    return Exit::Done;
}

/// The contracts of --template, all of them read before a file is made.
Found<std::vector<ContractDefinition>> chosenTemplates(const Call &call)
{
    std::vector<ContractDefinition> definitions;
    for (const QString &id : call.options(u"--template"_s)) {
        auto definition = loadTemplate(id);
        if (!definition)
            return {
                {}, call.wrong(Cli::tr("sjabloon ‘%1’ is er niet; er is: %2").arg(id, definition.error().args.value(1)))
            };
        definitions.push_back(std::move(*definition));
    }
    return { std::move(definitions) };
}

Status fill(Portfolio &portfolio, std::vector<ContractDefinition> definitions)
{
    for (ContractDefinition &definition : definitions) {
        if (const auto added = addContract(portfolio, std::move(definition)); !added)
            return added.error();
    }
    return done();
}

} // namespace

Exit runNew(const Call &call)
{
    const QString file = call.argument(0);
    const bool sample = call.has(u"--sample"_s);
    if (sample && call.has(u"--template"_s))
        return call.wrong(Cli::tr("kies --sample of --template, niet allebei"));
    auto definitions = chosenTemplates(call);
    if (!definitions)
        return definitions.exit;
    if (QFileInfo::exists(file))
        return call.failed(file, { ErrorCode::AlreadyExists, u"there is a file"_s, { Cli::tr("Dit bestand") } });
    auto portfolio = sample ? buildSample(call.environment()) : Portfolio::createUnsaved(call.environment());
    if (!portfolio)
        return call.failed(file, portfolio.error());
    Status made = fill(**portfolio, std::move(*definitions));
    if (made)
        made = (*portfolio)->saveAs(file);
    if (made)
        return printOutcome(call, **portfolio, file);
    (*portfolio)->discardAtClose();
    return made.error().code == ErrorCode::AlreadyExists
        ? call.wrong(Cli::tr("elk sjabloon kan één keer: %1 staat er twee keer").arg(made.error().args.value(0)))
        : call.failed(file, made.error());
}

Exit runContractAdd(const Call &call)
{
    const QString file = call.argument(0);
    ContractDefinition definition;
    Contract &contract = definition.contract;
    contract.code = call.option(u"--id"_s);
    contract.title = call.option(u"--title"_s);
    contract.client = call.option(u"--client"_s);
    contract.supplier = call.option(u"--supplier"_s);
    const auto start = dateFrom(call, call.option(u"--start"_s));
    if (!start)
        return start.exit;
    contract.start = *start.value;
    if (call.has(u"--end"_s)) {
        const auto end = dateFrom(call, call.option(u"--end"_s));
        if (!end)
            return end.exit;
        contract.end = *end.value;
    }
    auto portfolio = openFile(call, file, Access::ReadWrite);
    if (!portfolio)
        return portfolio.exit;
    if (const auto added = addContract(**portfolio, definition); !added)
        return added.error().code == ErrorCode::AlreadyExists
            ? call.wrong(Cli::tr("contract ‘%1’ is er al; kies een ander --id").arg(contract.code))
            : call.failed(QString(), added.error());
    if (const Status saved = (*portfolio)->save(); !saved)
        return call.failed(file, saved.error());
    return printOutcome(call, **portfolio, file);
}

Exit runTemplates(const Call &call)
{
    std::vector<Json> list;
    std::vector<QStringList> rows { { Cli::tr("Sjabloon"), Cli::tr("Titel"), Cli::tr("Bron"), Cli::tr("KPI’s") } };
    for (const TemplateInfo &info : templateLibrary()) {
        list.push_back(Json::object({ { u"id"_s, info.id },
                                      { u"title"_s, info.title },
                                      { u"source"_s, info.source },
                                      { u"kpis"_s, info.kpis } }));
        rows.push_back({ info.id, info.title, info.source, QString::number(info.kpis) });
    }
    if (call.wantsJson())
        call.print(Json::object({ { u"templates"_s, Json::array(std::move(list)) } }));
    else
        call.printTable(rows);
    return Exit::Done;
}

Exit runInfo(const Call &call)
{
    const auto portfolio = openFile(call, call.argument(0), Access::ReadOnly);
    if (!portfolio)
        return portfolio.exit;
    return printOutcome(call, **portfolio.value, call.argument(0));
}
