// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EvidenceCopies.h"

#include "AttachmentVerbs.h"
#include "FileNames.h"
#include "Words.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// What an operating system runs rather than shows.
bool isProgram(const QString &name)
{
    static const QStringList suffixes { u"exe"_s, u"com"_s,  u"bat"_s, u"cmd"_s, u"msi"_s, u"msix"_s, u"scr"_s, u"pif"_s, u"ps1"_s, u"vbs"_s,
                                        u"vbe"_s, u"js"_s,   u"jse"_s, u"wsf"_s, u"wsh"_s, u"hta"_s,  u"lnk"_s, u"url"_s, u"reg"_s, u"cpl"_s,
                                        u"jar"_s, u"sh"_s,   u"run"_s, u"py"_s,  u"pl"_s,  u"desktop"_s, u"appimage"_s, u"dll"_s, u"scf"_s };
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

} // namespace

QString EvidenceCopies::sizeText(qint64 bytes)
{
    if (bytes < 1024)
        return tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    const bool mega = bytes >= 1024 * 1024;
    const qint64 unit = mega ? 1024 * 1024 : 1024;
    return shown(Ratio(Decimal(bytes)) / Ratio(Decimal(unit)), mega ? 1 : 0) + (mega ? u" MB"_s : u" kB"_s);
}

QString EvidenceCopies::faultOf(const EvidenceFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (file.fault && file.fault->code == ErrorCode::FileTooLarge)
        return tr("‘%1’ is te groot: tot %2 wordt een bestand bewaard. Zet het op een gedeelde plek en voeg een link toe.").arg(name, file.fault->args.value(0));
    if (file.fault && file.fault->code == ErrorCode::FileMissing)
        return tr("‘%1’ is er niet (meer).").arg(name);
    if (file.fault)
        return tr("‘%1’ kan niet worden gelezen. Is het een map, of staat het open in een ander programma?").arg(name);
    return file.content.bytes.isEmpty() ? tr("‘%1’ is leeg en is niet toegevoegd.").arg(name) : QString();
}

QUrl EvidenceCopies::placeOf(const Portfolio &portfolio, const Attachment &evidence, QString &problem) const
{
    problem.clear();
    if (!evidence.isKept()) {
        const QUrl url = QUrl::fromUserInput(evidence.link);
        const bool isSafe = url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || (url.isLocalFile() && !isProgram(url.path()));
        if (!isSafe)
            problem = tr("Deze link wordt niet vanzelf geopend: %1").arg(evidence.link);
        return isSafe ? url : QUrl();
    }
    if (isProgram(evidence.name)) {
        problem = tr("‘%1’ is een programma en wordt niet geopend. Bewaar een kopie als je het vertrouwt.").arg(evidence.name);
        return {};
    }
    const QString folder = m_copies.filePath(QString::number(evidence.id.value));
    const QString path = folder + u'/' + safeFileName(evidence.name);
    if (QFile::exists(path))
        return QUrl::fromLocalFile(path);
    QDir().mkpath(folder);
    problem = saveCopy(portfolio, evidence, path);
    if (!problem.isEmpty())
        return {};
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return QUrl::fromLocalFile(path);
}

QString EvidenceCopies::saveCopy(const Portfolio &portfolio, const Attachment &evidence, const QString &path)
{
    const Status written = exportContent(portfolio, evidence.digest, path);
    if (written)
        return {};
    return written.error().code == ErrorCode::FileDamaged
        ? tr("‘%1’ staat niet meer in dit bestand.").arg(evidence.name)
        : tr("‘%1’ kan daar niet worden opgeslagen. Kies een andere plaats.").arg(QFileInfo(path).fileName());
}
