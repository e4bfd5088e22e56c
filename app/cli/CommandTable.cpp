// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"
#include "Commands.h"

using namespace Qt::StringLiterals;

namespace {

std::vector<OptionSpec> calendarOptions()
{
    return { { u"--good-friday"_s, false }, { u"--bridge-days"_s, false } };
}

std::vector<CommandSpec> fileCommands()
{
    return {
        { u"new"_s,
          u"FILE [--template ID]… [--sample]"_s,
          [] { return Cli::tr("maakt een portefeuille, met een contract uit elk sjabloon; overschrijft niets"); },
          1,
          1,
          { { u"--template"_s, true, true }, { u"--sample"_s, false } },
          runNew },
        { u"contract add"_s,
          u"FILE --id ID --title TEXT --start DATE [--end DATE] [--client TEXT] [--supplier TEXT]"_s,
          [] { return Cli::tr("voegt een leeg contract toe"); },
          1,
          1,
          { { u"--id"_s, true, false, true },
            { u"--title"_s, true, false, true },
            { u"--start"_s, true, false, true },
            { u"--end"_s },
            { u"--client"_s },
            { u"--supplier"_s } },
          runContractAdd },
        { u"templates"_s, QString(), [] { return Cli::tr("noemt de sjablonen die er zijn"); }, 0, 0, {}, runTemplates },
        { u"info"_s,
          u"FILE"_s,
          [] { return Cli::tr("noemt contracten, KPI’s, perioden en aantallen"); },
          1,
          1,
          {},
          runInfo },
        { u"import measurements"_s,
          u"FILE SOURCE [--contract ID] [--map FILE]"_s,
          [] { return Cli::tr("leest metingen uit een tabel (CSV, TSV, XLSX of ODS) in, of weigert ze allemaal"); },
          2,
          2,
          { { u"--contract"_s }, { u"--map"_s } },
          runImportMeasurements },
        { u"import records"_s,
          u"FILE SOURCE [--contract ID] --kind calls|cases|outages|works|journeys [--map FILE] [--kpi CODE[=WHAT]]… [--replace]"_s,
          [] { return Cli::tr("rekent een logboek (gesprekken, zaken, storingen, werken, ritten) om naar waarden per periode, of weigert het; bewaart geen rijen"); },
          2,
          2,
          { { u"--contract"_s }, { u"--kind"_s, true, false, true }, { u"--map"_s }, { u"--kpi"_s, true, true }, { u"--replace"_s, false } },
          runImportRecords },
        { u"import kpis"_s,
          u"FILE SOURCE --contract ID"_s,
          [] { return Cli::tr("neemt de KPI’s van een bijlage over, nog te bevestigen"); },
          2,
          2,
          { { u"--contract"_s, true, false, true } },
          runImportKpis },
        { u"confirm kpis"_s,
          u"FILE --contract ID [--kpi CODE]… [--offered CODE=N]…"_s,
          [] { return Cli::tr("bevestigt de normen zoals ze gelezen zijn; met --offered met wat de opdrachtnemer heeft aangeboden"); },
          1,
          1,
          { { u"--contract"_s, true, false, true }, { u"--kpi"_s, true, true }, { u"--offered"_s, true, true } },
          runConfirmKpis },
        { u"evaluate"_s,
          u"FILE [--contract ID] [--period P] [--as-of DATE] [--fail-on-breach]"_s,
          [] { return Cli::tr("geeft de oordelen met hun redenen; met --as-of zoals ze op die dag bekend waren, en wat er sindsdien veranderde"); },
          1,
          1,
          { { u"--contract"_s }, { u"--period"_s }, { u"--as-of"_s }, { u"--fail-on-breach"_s, false } },
          runEvaluate },
        { u"report"_s,
          u"FILE --kind overleg|dossier [--contract ID] [--period P] [--deviation REF] -o OUT.pdf|.odt"_s,
          [] { return Cli::tr("schrijft het stuk voor het strategisch overleg, of het dossier van een contract of een afwijking met zijn bijlagen"); },
          1,
          1,
          { { u"--kind"_s, true, false, true },
            { u"--contract"_s },
            { u"--period"_s },
            { u"--deviation"_s },
            { u"-o"_s, true, false, true } },
          runReport,
          true },
        { u"agenda"_s,
          u"FILE [--until DATE]"_s,
          [] { return Cli::tr("noemt wat er te doen is en wanneer, het eerste bovenaan; zonder --until een jaar vooruit"); },
          1,
          1,
          { { u"--until"_s } },
          runAgenda },
        { u"export"_s,
          u"FILE -o OUT.ics"_s,
          [] { return Cli::tr("schrijft de agenda voor een ander agendaprogramma"); },
          1,
          1,
          { { u"-o"_s, true, false, true } },
          runExport },
        { u"check"_s, u"FILE"_s, [] { return Cli::tr("kijkt het hele bestand na op schade"); }, 1, 1, {}, runCheck },
        { u"backup"_s,
          u"FILE DEST"_s,
          [] { return Cli::tr("maakt een kopie, ook als het bestand open staat"); },
          2,
          2,
          {},
          runBackup },
        { u"restore"_s,
          u"BACKUP FILE [--replace]"_s,
          [] { return Cli::tr("zet een reservekopie terug; wat er stond blijft met --replace ernaast bewaard"); },
          2,
          2,
          { { u"--replace"_s, false } },
          runRestore },
    };
}

std::vector<CommandSpec> agreementCommands()
{
    return {
        { u"readings"_s,
          u"FILE [--contract ID] [--set KEY=VALUE [--from DATE] [--by TEXT] [--reason TEXT]]"_s,
          [] { return Cli::tr("noemt hoe het contract gelezen wordt waar het ruimte laat, of legt een lezing vast"); },
          1,
          1,
          { { u"--contract"_s }, { u"--set"_s }, { u"--from"_s }, { u"--by"_s }, { u"--reason"_s } },
          runReadings },
        { u"bonus"_s,
          u"FILE [--contract ID] [--part CODE (--off | [--bonus N] [--malus N] [--step N] [--exact] [--band LABEL=N]… "
          "[--percent-of EURO] [--cap N] [--floor N] --agreed TEXT) [--from DATE --reason TEXT [--contract-change]]]"_s,
          [] { return Cli::tr("noemt wat over bonus en malus is afgesproken, of legt het voor een onderdeel vast"); },
          1,
          1,
          { { u"--contract"_s }, { u"--part"_s }, { u"--off"_s, false }, { u"--bonus"_s }, { u"--malus"_s }, { u"--step"_s },
            { u"--exact"_s, false }, { u"--band"_s, true, true }, { u"--percent-of"_s }, { u"--cap"_s }, { u"--floor"_s },
            { u"--agreed"_s }, { u"--from"_s }, { u"--reason"_s }, { u"--contract-change"_s, false } },
          runBonus },
        { u"reference"_s,
          u"FILE [--contract ID] [--add KEY --period P --value N --source TEXT [--title TEXT] [--unit TEXT] [--date DATE] [--by TEXT] "
          "[--reason TEXT]] [--part CODE [--use none|denominator|reduction] [--key KEY] [--permit SOURCE]…]"_s,
          [] { return Cli::tr("noemt de referenties (nulmeting, inwoners), legt er een vast, of zet een onderdeel ertegen af"); },
          1,
          1,
          { { u"--contract"_s }, { u"--add"_s }, { u"--period"_s }, { u"--value"_s }, { u"--source"_s }, { u"--title"_s }, { u"--unit"_s },
            { u"--date"_s }, { u"--by"_s }, { u"--reason"_s }, { u"--part"_s }, { u"--use"_s }, { u"--key"_s },
            { u"--permit"_s, true, true } },
          runReference },
    };
}

std::vector<CommandSpec> answerCommands()
{
    return {
        { u"annex"_s,
          u"SOURCE"_s,
          [] { return Cli::tr("leest een bijlage met KPI’s (tabel, formulier of werkmap); slaat niets op"); },
          1,
          1,
          {},
          runAnnex },
        { u"norm"_s,
          u"TEXT [--subject TEXT] [--frequency TEXT]"_s,
          [] { return Cli::tr("leest één normtekst en zegt wat er zeker en onzeker aan is"); },
          1,
          1,
          { { u"--subject"_s }, { u"--frequency"_s } },
          runNorm },
        { u"kto"_s,
          u"SCORES.csv [--response RESPONSE.csv] [--set key=value]…"_s,
          [] { return Cli::tr("scoort een klanttevredenheidsonderzoek uit een bestand"); },
          1,
          1,
          { { u"--response"_s }, { u"--set"_s, true, true } },
          runKto },
        { u"workdays add"_s, u"DATE N [--good-friday] [--bridge-days]"_s,
          [] { return Cli::tr("telt werkdagen bij een datum op"); }, 2, 2, calendarOptions(), runWorkdaysAdd },
        { u"workdays count"_s, u"FROM TO [--good-friday] [--bridge-days]"_s,
          [] { return Cli::tr("telt de werkdagen na FROM tot en met TO"); }, 2, 2, calendarOptions(),
          runWorkdaysCount },
        { u"workdays holidays"_s, u"YEAR [--good-friday] [--bridge-days]"_s,
          [] { return Cli::tr("noemt de feestdagen van een jaar"); }, 1, 1, calendarOptions(), runWorkdaysHolidays },
        { u"term"_s,
          u"DATE TERM [--atw] [--good-friday] [--bridge-days]"_s,
          [] { return Cli::tr("telt een termijn zoals ‘10 werkdagen’ of ‘3 maanden’ bij een datum op"); },
          2,
          4,
          { { u"--atw"_s, false }, { u"--good-friday"_s, false }, { u"--bridge-days"_s, false } },
          runTerm },
    };
}

std::vector<CommandSpec> allCommands()
{
    std::vector<CommandSpec> all = fileCommands();
    for (auto more : { agreementCommands, answerCommands }) {
        for (CommandSpec &command : more())
            all.push_back(std::move(command));
    }
    return all;
}

} // namespace

const std::vector<CommandSpec> &commands()
{
    static const std::vector<CommandSpec> table = allCommands();
    return table;
}
