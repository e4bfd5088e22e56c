// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierReport.h"

#include "AttachmentVerbs.h"
#include "DossierSections.h"
#include "DossierWords.h"
#include "FileNames.h"
#include "OdtWriter.h"
#include "PdfWriter.h"
#include "ReportWords.h"
#include "Words.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<Dossier> dossier(const Portfolio &portfolio, const DossierScope &scope, const QDate &today)
{
    const auto gathered = DossierContent::of(portfolio, scope.contract, scope.deviation, today);
    if (!gathered)
        return gathered.error();
    const DossierContent &content = *gathered;
    const Contract &contract = content.definition->contract;
    Dossier result;
    Report &report = result.report;
    report.title = dossierPhrase(DossierPhrase::Title) + u' ' + content.title();
    report.subtitle = contract.title;
    report.facts = { contract.client, contract.supplier, shownDate(today) };
    report.facts.removeAll(QString());
    report.footer = contract.title + u" · "_s + content.title();
    report.date = today;
    report.sections.push_back(findingSection(content));
    report.sections.push_back(measurementSection(portfolio, content));
    if (auto timeline = timelineSection(portfolio, content))
        report.sections.push_back(std::move(*timeline));
    for (ReportSection &section : caseSections(content))
        report.sections.push_back(std::move(section));
    report.sections.push_back(sanctionSection(content));
    report.sections.push_back(actionSection(content));
    for (const Attachment &row : content.attachments) {
        if (row.isKept()) {
            const QString number = QString::number(result.files.size() + 1).rightJustified(2, u'0');
            result.files.push_back({ safeFileName(number + u'-' + row.name), row.digest });
        }
    }
    report.sections.push_back(evidenceSection(content));
    report.sections.push_back(logSection(portfolio, content));
    return result;
}

QString attachmentFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.dir().filePath(info.completeBaseName() + u"-bijlagen"_s);
}

Status writeDossier(const Portfolio &portfolio, const Dossier &dossier, const QString &path)
{
    const bool isOdt = path.endsWith(u".odt"_s, Qt::CaseInsensitive);
    if (auto status = isOdt ? writeOdt(dossier.report, path) : writePdf(dossier.report, path); !status)
        return status;
    if (dossier.files.empty())
        return done();
    const QString folder = attachmentFolder(path);
    if (!QDir().mkpath(folder))
        return Error { ErrorCode::WriteFailed, u"the folder cannot be made"_s, { QDir::toNativeSeparators(folder) } };
    for (const DossierFile &file : dossier.files) {
        if (auto status = exportContent(portfolio, file.digest, QDir(folder).filePath(file.name)); !status)
            return status;
    }
    return done();
}
