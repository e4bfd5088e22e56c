// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "ContractVerbs.h"
#include "Readings.h"
#include "ReportWords.h"

using namespace Qt::StringLiterals;

namespace {

/// Every version that the contract has of a reading, the first one first.
std::vector<const ContractSetting *> versionsOf(const ContractDefinition &contract, const QString &key)
{
    std::vector<const ContractSetting *> versions;
    for (const ContractSetting &setting : contract.settings) {
        if (setting.key == key)
            versions.push_back(&setting);
    }
    return versions;
}

Json readingJson(const ContractDefinition &contract, const Interpretation &reading)
{
    std::vector<Json> versions;
    for (const ContractSetting *version : versionsOf(contract, reading.key)) {
        versions.push_back(Json::object({ { u"value"_s, version->value },
                                          { u"from"_s, dateJson(version->validFrom) },
                                          { u"agreed_by"_s, Json::textOrNull(version->agreedBy) },
                                          { u"reason"_s, Json::textOrNull(version->reason) } }));
    }
    return Json::object({ { u"key"_s, reading.key },
                          { u"name"_s, readingName(reading.key) },
                          { u"value"_s, contract.setting(reading.key, reading.values.front()) },
                          { u"values"_s, Json::array(reading.values) },
                          { u"requirement"_s, reading.requirement },
                          { u"versions"_s, Json::array(std::move(versions)) } });
}

Exit print(const Call &call, const ContractDefinition &contract)
{
    std::vector<Json> list;
    std::vector<QStringList> rows { { Cli::tr("Lezing"), Cli::tr("Gekozen"), Cli::tr("Sleutel"), Cli::tr("Vanaf"), Cli::tr("Waarom") } };
    for (const Interpretation &reading : readingsThatMatter(contract)) {
        list.push_back(readingJson(contract, reading));
        const QString value = contract.setting(reading.key, reading.values.front());
        const ContractSetting *last = contract.lastSetting(reading.key);
        const bool hasDay = last && last->validFrom.isValid();
        rows.push_back({ readingName(reading.key), readingValue(reading.key, value), reading.key + u'=' + value,
                         hasDay ? last->validFrom.toString(Qt::ISODate) : u"–"_s, last ? last->reason : QString() });
    }
    if (call.wantsJson())
        call.print(Json::object({ { u"contract"_s, contract.contract.code }, { u"readings"_s, Json::array(std::move(list)) } }));
    else if (rows.size() == 1)
        call.print(Cli::tr("De afspraken van dit contract zijn op één manier te lezen."));
    else
        call.printTable(rows);
    return Exit::Done;
}

/// The change of --from, --by and --reason.
Found<SettingChange> changeFrom(const Call &call)
{
    SettingChange change { {}, call.option(u"--by"_s), call.option(u"--reason"_s) };
    if (call.has(u"--from"_s)) {
        const auto day = dateFrom(call, call.option(u"--from"_s));
        if (!day)
            return { {}, day.exit };
        change.validFrom = *day.value;
    }
    return { change };
}

} // namespace

Exit runReadings(const Call &call)
{
    const QString set = call.option(u"--set"_s);
    if (!call.has(u"--set"_s)) {
        const auto portfolio = openFile(call, call.argument(0), Access::ReadOnly);
        if (!portfolio)
            return portfolio.exit;
        const auto id = contractFrom(call, **portfolio.value);
        return id ? print(call, *(*portfolio.value)->definition(*id.value)) : id.exit;
    }
    const qsizetype equals = set.indexOf(u'=');
    if (equals < 1)
        return call.wrong(Cli::tr("‘%1’ is geen lezing; schrijf sleutel=waarde").arg(set));
    auto change = changeFrom(call);
    if (!change)
        return change.exit;
    const auto open = openContract(call, call.argument(0));
    if (!open)
        return open.exit;
    Portfolio &portfolio = *open.value->portfolio;
    const Status status = changeSetting(portfolio, open.value->id, set.left(equals).trimmed(), set.mid(equals + 1).trimmed(), *change);
    if (!status)
        return call.failed(QString(), status.error());
    if (const Status saved = portfolio.save(); !saved)
        return call.failed(call.argument(0), saved.error());
    return print(call, *open.value->definition());
}
