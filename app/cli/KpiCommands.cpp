// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexPlaces.h"
#include "AnnexWords.h"
#include "Commands.h"
#include "KpiImport.h"
#include "NormJson.h"
#include "NormQuestionWords.h"
#include "NormReadingWords.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

QString certaintyName(NormCertainty certainty)
{
    switch (certainty) {
    case NormCertainty::Sure: return Cli::tr("zeker");
    case NormCertainty::Check: return Cli::tr("controleren");
    case NormCertainty::Fill: break;
    }
    return Cli::tr("aanvullen");
}

Json placedNotes(const std::vector<AnnexNote> &notes)
{
    std::vector<Json> rows;
    for (const AnnexNote &note : notes)
        rows.push_back(Json::object({ { u"line"_s, note.line }, { u"reason"_s, annexNoteText(note) } }));
    return Json::array(std::move(rows));
}

Json questionsJson(const NormReading &reading)
{
    std::vector<Json> questions;
    for (const NormQuestion &question : questionsOf(reading)) {
        QStringList answers;
        for (const NormAnswer answer : question.answers)
            answers += normAnswerText(answer);
        questions.push_back(Json::object({ { u"question"_s, normQuestionText(question) }, { u"answers"_s, Json::array(answers) } }));
    }
    return Json::array(std::move(questions));
}

void printImport(const Call &call, const KpiImport &import, const AnnexReading &annex)
{
    if (call.wantsJson()) {
        std::vector<Json> kpis;
        for (const ImportedKpi &kpi : import.kpis)
            kpis.push_back(Json::object({ { u"line"_s, kpi.line },
                                          { u"code"_s, kpi.sheet.kpi.code },
                                          { u"title"_s, kpi.sheet.kpi.title },
                                          { u"certainty"_s, codeOf(kpi.certainty) },
                                          { u"parts"_s, static_cast<int>(kpi.sheet.parts.size()) },
                                          { u"norm"_s, normJson(kpi.reading) },
                                          { u"questions"_s, questionsJson(kpi.reading) } }));
        call.print(Json::object({ { u"stored"_s, static_cast<int>(import.kpis.size()) },
                                  { u"kpis"_s, Json::array(std::move(kpis)) },
                                  { u"open_points"_s, Json::array(annex.openPoints) },
                                  { u"refused"_s, placedNotes(annex.refused) },
                                  { u"findings"_s, placedNotes(annex.findings) } }));
        return;
    }
    std::vector<QStringList> rows { { Cli::tr("code"), Cli::tr("omschrijving"), Cli::tr("zekerheid"), Cli::tr("zo gelezen") } };
    for (const ImportedKpi &kpi : import.kpis)
        rows.push_back({ kpi.sheet.kpi.code, kpi.sheet.kpi.title, certaintyName(kpi.certainty), normReadingSentence(kpi.reading) });
    call.printTable(rows);
    for (const AnnexNote &note : annex.findings)
        call.print(Cli::tr("let op, %1").arg(annexNotePlaced(note)));
    call.print(Cli::tr("%1 KPI’s overgenomen; bevestig ze met confirm kpis, tot dan volgt er geen oordeel")
                   .arg(shown(Decimal(static_cast<qint64>(import.kpis.size())))));
}

/// The kpis named by --kpi, or all that are not confirmed yet and were read for sure.
struct Chosen
{
    std::vector<KpiId> kpis;
    QStringList unsure; ///< left out: they have to be named
    QString unknown;
};

Chosen chosenKpis(const ContractDefinition &contract, const QStringList &codes)
{
    Chosen chosen;
    for (const QString &code : codes) {
        if (const Kpi *kpi = contract.kpi(code))
            chosen.kpis.push_back(kpi->id);
        else
            chosen.unknown = code;
    }
    if (!codes.isEmpty())
        return chosen;
    for (const Kpi &kpi : contract.kpis) {
        if (kpi.confirmed)
            continue;
        if (certaintyOf(contract, kpi) == NormCertainty::Sure)
            chosen.kpis.push_back(kpi.id);
        else
            chosen.unsure += kpi.code;
    }
    return chosen;
}

/// Fills in what the supplier offered: "co2=5". The kpis of it are added to @p codes: they were named.
Exit fillOffers(const Call &call, OpenContract &open, QStringList &codes)
{
    for (const QString &text : call.options(u"--offered"_s)) {
        const qsizetype equals = text.lastIndexOf(u'=');
        if (equals < 1)
            return call.wrong(Cli::tr("‘%1’ is geen aanbod; schrijf de code en de waarde, zoals KPI-03=5").arg(text));
        const auto part = partFrom(call, *open.definition(), text.left(equals).trimmed());
        if (!part)
            return part.exit;
        const auto value = decimalFrom(call, text.mid(equals + 1).trimmed());
        if (!value)
            return value.exit;
        auto sheet = kpiSheet(*open.definition(), open.definition()->indicator(*part.value)->kpi, call.today());
        for (PartSheet &row : sheet->parts) {
            if (row.indicator.id == *part.value)
                row.norm.offered = *value.value;
        }
        if (needsNormChange(*open.portfolio, *sheet))
            return call.wrong(Cli::tr("‘%1’ is al gemeten: wijzig de norm in het programma, met de dag en de reden").arg(sheet->kpi.code));
        if (const auto saved = saveKpi(*open.portfolio, open.id, *sheet); !saved)
            return call.failed(call.argument(0), saved.error());
        codes += sheet->kpi.code;
    }
    return Exit::Done;
}

} // namespace

Exit runImportKpis(const Call &call)
{
    const QString file = call.argument(0);
    const QString source = call.argument(1);
    const auto bytes = sourceBytes(call, source);
    if (!bytes)
        return bytes.exit;
    auto contract = openContract(call, file);
    if (!contract)
        return contract.exit;
    const AnnexReading annex = readAnnex({ *bytes.value, annexKindOf(source) });
    for (const AnnexNote &note : annex.refused)
        call.say(source + u": "_s + annexNotePlaced(note));
    if (annex.rows.empty())
        return Exit::Refused;
    const KpiImport import = kpisFrom(annex, *contract->definition());
    if (!import.problems.empty())
        return call.refused(source, import.problems);
    if (const auto added = addKpis(*contract->portfolio, contract->id, sheetsOf(import)); !added)
        return call.failed(source, added.error());
    if (const Status saved = contract->portfolio->save(); !saved)
        return call.failed(file, saved.error());
    printImport(call, import, annex);
    return Exit::Done;
}

Exit runConfirmKpis(const Call &call)
{
    const QString file = call.argument(0);
    auto contract = openContract(call, file);
    if (!contract)
        return contract.exit;
    QStringList codes = call.options(u"--kpi"_s);
    if (const Exit exit = fillOffers(call, *contract, codes); exit != Exit::Done)
        return exit;
    const Chosen chosen = chosenKpis(*contract->definition(), codes);
    if (!chosen.unknown.isEmpty())
        return call.wrong(Cli::tr("KPI ‘%1’ staat niet in dit contract").arg(chosen.unknown));
    const auto confirmed = confirmKpis(*contract->portfolio, contract->id, chosen.kpis);
    if (!confirmed)
        return call.failed(file, confirmed.error());
    if (const Status saved = contract->portfolio->save(); !saved)
        return call.failed(file, saved.error());
    if (call.wantsJson())
        call.print(Json::object({ { u"confirmed"_s, *confirmed }, { u"unsure"_s, Json::array(chosen.unsure) } }));
    else
        call.print(*confirmed == 1 ? Cli::tr("1 KPI bevestigd") : Cli::tr("%1 KPI’s bevestigd").arg(*confirmed));
    if (!chosen.unsure.isEmpty())
        call.say(Cli::tr("nog niet zeker, noem ze met --kpi: %1").arg(chosen.unsure.join(u", "_s)));
    return Exit::Done;
}
