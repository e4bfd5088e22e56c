// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "ImportMap.h"
#include "RecordImport.h"
#include "RecordPlanning.h"
#include "RecordWords.h"
#include "RowChangeWords.h"
#include "Words.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QString stateText(RecordProposal::State state)
{
    switch (state) {
    case RecordProposal::State::New: return u"new"_s;
    case RecordProposal::State::Equal: return u"equal"_s;
    case RecordProposal::State::Differs: return u"differs"_s;
    }
    return {};
}

Json decimalJson(const std::optional<Decimal> &value)
{
    return value ? Json(value->toPlain()) : Json();
}

Json valueJson(const RecordProposal &proposal)
{
    const Measurement &given = proposal.figure.measurement;
    const auto value = given.value ? std::optional(Ratio(*given.value)) : std::nullopt;
    return Json::object({ { u"kpi"_s, proposal.code },
                          { u"period"_s, given.cell.period.toText() },
                          { u"measure"_s, codeOf(proposal.figure.measure) },
                          { u"value"_s, value ? Json(exactText(*value)) : Json() },
                          { u"numerator"_s, decimalJson(given.numerator) },
                          { u"denominator"_s, decimalJson(given.denominator) },
                          { u"provisional"_s, given.state == MeasurementState::Provisional },
                          { u"state"_s, stateText(proposal.state) },
                          { u"note"_s, given.note } });
}

/// What a log came to, before and after it is stored.
struct Answer
{
    RecordKind kind;
    const RecordReading &reading;
    const std::vector<RecordProposal> &proposals;
    std::vector<Problem> refused;
    int stored = 0;
};

void printJson(const Call &call, const Answer &answer)
{
    std::vector<Json> values;
    for (const RecordProposal &proposal : answer.proposals)
        values.push_back(valueJson(proposal));
    std::vector<Json> skipped;
    for (const RecordSkip &skip : answer.reading.skipped)
        skipped.push_back(Json::object({ { u"kpi"_s, skip.code }, { u"column"_s, skip.column } }));
    const qint64 more = answer.reading.refused - static_cast<qint64>(answer.reading.problems.size());
    call.print(Json::object({ { u"kind"_s, codeOf(answer.kind) },
                              { u"rows"_s, answer.reading.rows },
                              { u"outside_term"_s, answer.reading.outsideTerm },
                              { u"sha256"_s, QString::fromLatin1(answer.reading.sha256.toHex()) },
                              { u"values"_s, Json::array(std::move(values)) },
                              { u"skipped"_s, Json::array(std::move(skipped)) },
                              { u"stored"_s, answer.stored },
                              { u"refused"_s, refusedJson(answer.refused) },
                              { u"refused_more"_s, more } }));
}

void printWords(const Call &call, const Answer &answer, const ContractDefinition &contract)
{
    std::vector<QStringList> rows { { Cli::tr("KPI"), Cli::tr("Periode"), Cli::tr("Wat"), Cli::tr("Waarde"), Cli::tr("Hoe") } };
    for (const RecordProposal &proposal : answer.proposals) {
        const Measurement &given = proposal.figure.measurement;
        const QString value = rowChangeText({ std::nullopt, given }, contract).after;
        rows.push_back({ proposal.code, given.cell.period.toText(), recordMeasureName(proposal.figure.measure), value, given.note });
    }
    if (rows.size() > 1)
        call.printTable(rows);
    for (const RecordSkip &skip : answer.reading.skipped)
        //: %1 the code of a kpi, %2 the name of a column
        call.print(Cli::tr("%1 krijgt niets uit dit logboek: kolom ‘%2’ ontbreekt").arg(skip.code, skip.column));
    if (answer.reading.outsideTerm > 0)
        call.print(Cli::tr("%1 rijen vallen buiten de looptijd van het contract").arg(shown(Decimal(answer.reading.outsideTerm))));
    call.print(answer.stored == 1 ? Cli::tr("1 waarde opgeslagen")
                                  : Cli::tr("%1 waarden opgeslagen").arg(shown(Decimal(answer.stored))));
}

/// Why nothing can be counted, as a mistake in the command line.
Exit explain(const Call &call, const RecordPlanFault &fault)
{
    const QString first = fault.arguments.value(0);
    const QString second = fault.arguments.value(1);
    switch (fault.code) {
    case RecordPlanFault::Code::None: break;
    case RecordPlanFault::Code::NoFeed:
        return call.wrong(Cli::tr("dit contract zegt niet welke KPI’s hun waarden uit zo’n logboek krijgen; noem ze met --kpi CODE"));
    case RecordPlanFault::Code::UnknownKpi: return call.wrong(Cli::tr("KPI ‘%1’ is er niet").arg(first));
    case RecordPlanFault::Code::UnknownFeed: return call.wrong(Cli::tr("‘%1’ is niet iets wat zo’n logboek levert").arg(first));
    case RecordPlanFault::Code::NotFitting:
        //: %1 the code of a kpi, %2 what a log would give it
        return call.wrong(Cli::tr("‘%2’ past niet bij %1, of bij meer dan een onderdeel ervan").arg(first, second));
    case RecordPlanFault::Code::ChooseFeed:
        if (second.isEmpty())
            return call.wrong(Cli::tr("niets uit zo’n logboek past bij %1").arg(first));
        //: %1 the code of a kpi, %2 what fits, between commas
        return call.wrong(Cli::tr("kies wat %1 meet en schrijf --kpi %1=WAT; WAT is %2").arg(first, second));
    case RecordPlanFault::Code::NoLimits:
        return call.wrong(Cli::tr("geen ander onderdeel van de KPI van %1 heeft een termijn die uit dit logboek komt").arg(first));
    }
    return Exit::WrongLine;
}

Found<RecordKind> kindFrom(const Call &call)
{
    const QString text = call.option(u"--kind"_s);
    if (const auto kind = recordKindFrom(text))
        return { kind };
    return { {}, call.wrong(Cli::tr("‘%1’ is geen soort logboek").arg(text)) };
}

/// The file itself, not its bytes: it may be larger than memory.
Exit openLog(const Call &call, QFile &file)
{
    const QString path = file.fileName();
    const QFileInfo info(path);
    if (!info.exists())
        return call.failed(path, { ErrorCode::FileMissing, u"no such file"_s });
    if (!info.isFile())
        return call.failed(path, { ErrorCode::FileUnreadable, u"not a plain file"_s, { path, info.isDir() ? u"folder"_s : u"device"_s } });
    if (!file.open(QIODevice::ReadOnly))
        return call.failed(path, { ErrorCode::FileUnreadable, file.errorString(), { path } });
    return Exit::Done;
}

} // namespace

Exit runImportRecords(const Call &call)
{
    const auto kind = kindFrom(call);
    if (!kind)
        return kind.exit;
    QFile log(call.argument(1));
    if (const Exit opened = openLog(call, log); opened != Exit::Done)
        return opened;
    const auto map = mapFrom(call);
    if (!map)
        return map.exit;
    auto contract = openContract(call, call.argument(0));
    if (!contract)
        return contract.exit;
    const auto definition = contract->definition();
    const QStringList chosen = call.options(u"--kpi"_s);
    const RecordPlanning planning = planRecords(*definition, *kind.value, call.today(), *map.value, chosen);
    if (planning.fault.code != RecordPlanFault::Code::None)
        return explain(call, planning.fault);

    const RecordReading reading = readRecords(log, planning.plan);
    const QString name = QFileInfo(log.fileName()).fileName();
    const auto proposals = reading.refused > 0 ? std::vector<RecordProposal>() : recordProposals(*contract->portfolio, *definition, reading, name);
    const bool replaces = call.has(u"--replace"_s);
    Answer answer { *kind.value, reading, proposals, reading.problems, 0 };
    if (answer.refused.empty() && !replaces)
        answer.refused = conflictsIn(proposals, *definition);
    if (!answer.refused.empty()) {
        if (call.wantsJson())
            printJson(call, answer);
        return call.refused(log.fileName(), answer.refused, reading.refused);
    }
    const auto stored = storeRecords(*contract->portfolio, proposals, name, replaces);
    if (!stored)
        return call.failed(call.argument(0), stored.error());
    if (const Status saved = contract->portfolio->save(); !saved)
        return call.failed(call.argument(0), saved.error());
    answer.stored = *stored;
    if (call.wantsJson())
        printJson(call, answer);
    else
        printWords(call, answer, *definition);
    return Exit::Done;
}
