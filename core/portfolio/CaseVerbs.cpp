// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseVerbs.h"

#include "ProcedureReader.h"
#include "ProcedureWriter.h"
#include "ReadLog.h"
#include "VerbErrors.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// "ESC" of "escalatie", "PVA" of "plan-van-aanpak".
QString prefixOf(const QString &procedure)
{
    const QStringList words = procedure.split(u'-', Qt::SkipEmptyParts);
    QString prefix;
    if (words.size() >= 3) {
        for (const QString &word : words)
            prefix += word.front();
    } else {
        prefix = QString(procedure).remove(u'-').left(3);
    }
    return prefix.isEmpty() ? u"ZK"_s : prefix.toUpper();
}

/// The procedures that @p records follow; reading one takes a while, and the agenda asks at every change.
std::map<qint64, Procedure> proceduresOf(const Portfolio &portfolio, const std::vector<CaseRecord> &records)
{
    std::map<qint64, Procedure> procedures;
    for (const ProcedureVersion &version : portfolio.procedureVersions()) {
        if (std::ranges::none_of(records, [&version](const CaseRecord &record) { return record.procedure == version.id; }))
            continue;
        if (auto reading = readProcedure(version.content.toUtf8()); reading.procedure)
            procedures.emplace(version.id.value, std::move(*reading.procedure));
        else
            qCWarning(portfolioLog).noquote() << "A procedure cannot be read:" << version.code << version.number;
    }
    return procedures;
}

/// The history of each case; a case with an entry that cannot be read has none.
std::map<qint64, std::vector<CaseEntry>> historiesOf(const Portfolio &portfolio, ContractId contract)
{
    std::map<qint64, std::vector<CaseEntry>> histories;
    std::vector<qint64> broken;
    for (const CaseEntryRecord &record : portfolio.rowsOf<CaseEntryRecord>(contract)) {
        if (auto entry = entryFrom(record))
            histories[record.caseId.value].push_back(std::move(*entry));
        else
            broken.push_back(record.caseId.value);
    }
    for (const qint64 id : broken)
        histories.erase(id);
    return histories;
}

CaseState stateOf(const CaseRecord &record, const Procedure &procedure, std::vector<CaseEntry> history)
{
    CaseState state = startCase(procedure, record.subject, record.calendar);
    state.history = std::move(history);
    return state;
}

/// The row of that version; the change brings it along when the file does not have it yet.
ProcedureVersionId versionRow(Portfolio &portfolio, const Procedure &procedure, const QDate &day, Change &change)
{
    const QString content = QString::fromUtf8(writeProcedure(procedure));
    for (const ProcedureVersion &version : portfolio.procedureVersions()) {
        if (version.code == procedure.id && version.number == procedure.version)
            return version.id;
    }
    const ProcedureVersion row { portfolio.nextId<ProcedureVersionId>(), procedure.id, procedure.version, content, day, portfolio.user(), {} };
    change.records.push_back({ std::nullopt, row });
    return row.id;
}

} // namespace

std::vector<CaseFile> casesOf(const Portfolio &portfolio, ContractId contract)
{
    std::vector<CaseFile> cases;
    const auto records = portfolio.rowsOf<CaseRecord>(contract);
    if (records.empty())
        return cases;
    const auto procedures = proceduresOf(portfolio, records);
    auto histories = historiesOf(portfolio, contract);
    for (const CaseRecord &record : records) {
        const auto procedure = procedures.find(record.procedure.value);
        if (procedure == procedures.end()) {
            qCWarning(portfolioLog).noquote() << "A case has no procedure that can be read:" << record.reference;
            continue;
        }
        cases.push_back({ record, procedure->second, stateOf(record, procedure->second, std::move(histories[record.id.value])) });
    }
    return cases;
}

std::optional<CaseFile> caseOf(const Portfolio &portfolio, ContractId contract, CaseId id)
{
    for (CaseFile &file : casesOf(portfolio, contract)) {
        if (file.record.id == id)
            return std::move(file);
    }
    return std::nullopt;
}

QStringList unsoundCases(const Portfolio &portfolio, ContractId contract)
{
    QStringList references;
    const auto cases = casesOf(portfolio, contract);
    for (const CaseRecord &record : portfolio.rowsOf<CaseRecord>(contract)) {
        const auto file = std::ranges::find_if(cases, [&record](const CaseFile &one) { return one.record.id == record.id; });
        if (file == cases.end() || firstUnsoundEntry(file->procedure, file->state))
            references += record.reference;
    }
    return references;
}

Result<OpenedCase> openCase(Portfolio &portfolio, const CaseOpening &opening)
{
    const auto definition = portfolio.definition(opening.contract);
    if (!definition)
        return notFound(QString::number(opening.contract.value), "contract");
    const QString title = opening.title.trimmed();
    if (title.isEmpty())
        return refused(opening.procedure.id, "a case needs a title");
    if (!opening.opened.isValid())
        return refused(title, "a case needs the day on which it is opened");
    const Kpi *kpi = definition->kpi(opening.kpi);
    const QString reference = nextReference(referencesOf(portfolio.rowsOf<CaseRecord>(opening.contract)), prefixOf(opening.procedure.id),
                                            opening.opened.year());
    Change change { ChangeKind::OpenCase, { reference, title }, {} };
    CaseRecord record;
    record.procedure = versionRow(portfolio, opening.procedure, opening.opened, change);
    record.id = portfolio.nextId<CaseId>();
    record.contract = opening.contract;
    record.reference = reference;
    record.title = title;
    record.deviation = opening.deviation;
    record.kpi = opening.kpi;
    record.subject = kpi ? kpi->code : QString();
    record.calendar = definition->contract.calendar;
    record.opened = opening.opened;
    change.records.push_back({ std::nullopt, record });
    if (const auto topics = portfolio.apply(change); !topics)
        return topics.error();
    return OpenedCase { record.id, publishAtOnce(portfolio) };
}

Result<Recorded> recordEvent(Portfolio &portfolio, ContractId contract, CaseId id, CaseEvent event,
                             const std::vector<NewEvidence> &evidence)
{
    const auto file = caseOf(portfolio, contract, id);
    if (!file)
        return notFound(QString::number(id.value), "case");
    event.evidence += namesOf(evidence);
    const StepResult result = step(file->procedure, file->state, event);
    if (!result.state)
        return Recorded { result.refusals, {} };
    const CaseEntryRecord row = recordOf(result.state->history.back(), id, static_cast<int>(result.state->history.size()));
    const ProcedureEvent *known = file->procedure.event(event.code);
    Change change { ChangeKind::RecordCaseEvent, { file->record.reference, known ? known->title : event.code }, { { std::nullopt, row } } };
    Attachment about;
    about.contract = contract;
    about.about = EvidenceOf::Case;
    about.subject = id.value;
    about.added = event.recorded;
    if (const Status added = addEvidence(portfolio, change, about, evidence); !added)
        return added.error();
    if (const auto topics = portfolio.apply(change); !topics)
        return topics.error();
    return Recorded { {}, publishAtOnce(portfolio) };
}

std::vector<CaseLink> linksTo(const std::vector<CaseFile> &cases, CaseId except)
{
    std::vector<CaseLink> links;
    for (const CaseFile &file : cases) {
        if (file.record.id == except)
            continue;
        links.push_back({ file.record.reference, file.procedure.id, isOver(file.procedure, file.state) });
    }
    return links;
}

Result<Procedure> saveProcedure(Portfolio &portfolio, Procedure procedure, const QString &reason, const QDate &today)
{
    if (reason.trimmed().isEmpty())
        return refused(procedure.id, "a changed procedure needs a reason");
    for (const ProcedureVersion &version : portfolio.procedureVersions()) {
        if (version.code == procedure.id)
            procedure.version = std::max(procedure.version, version.number);
    }
    ++procedure.version;
    const QByteArray content = writeProcedure(procedure);
    if (const auto reading = readProcedure(content); !reading.procedure)
        return refused(procedure.id, "a procedure has mistakes");
    const ProcedureVersion row { portfolio.nextId<ProcedureVersionId>(), procedure.id, procedure.version, QString::fromUtf8(content),
                                 today, portfolio.user(), reason.trimmed() };
    const auto topics = portfolio.apply({ ChangeKind::AddProcedureVersion,
                                          { procedure.title, QString::number(procedure.version) },
                                          { { std::nullopt, row } } });
    return topics ? Result<Procedure>(procedure) : topics.error();
}

std::vector<Procedure> latestProcedures(const Portfolio &portfolio, const std::vector<Procedure> &shipped)
{
    std::map<QString, Procedure> latest;
    const auto take = [&latest](const Procedure &procedure) {
        const auto known = latest.find(procedure.id);
        if (known == latest.end() || known->second.version < procedure.version)
            latest.insert_or_assign(procedure.id, procedure);
    };
    for (const Procedure &procedure : shipped)
        take(procedure);
    for (const ProcedureVersion &version : portfolio.procedureVersions()) {
        if (const auto reading = readProcedure(version.content.toUtf8()); reading.procedure)
            take(*reading.procedure);
    }
    std::vector<Procedure> result;
    for (const auto &[id, procedure] : latest)
        result.push_back(procedure);
    return result;
}
