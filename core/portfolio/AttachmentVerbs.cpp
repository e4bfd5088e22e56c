// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttachmentVerbs.h"

#include "VerbErrors.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString withoutFolder(const QString &name)
{
    const qsizetype last = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    return name.mid(last + 1).trimmed();
}

Result<AttachmentId> add(Portfolio &portfolio, Attachment attachment, std::vector<AttachedContent> files)
{
    if (!portfolio.definition(attachment.contract))
        return notFound(QString::number(attachment.contract.value), "contract");
    if (!attachment.added.isValid())
        return refused(attachment.name, "evidence needs the day on which it was added");
    attachment.id = portfolio.nextId<AttachmentId>();
    attachment.note = attachment.note.trimmed();
    if (attachment.addedBy.isEmpty())
        attachment.addedBy = portfolio.user();
    const auto topics = portfolio.apply({ ChangeKind::AddAttachment, { attachment.name }, { { std::nullopt, attachment } }, std::move(files) });
    return topics ? Result<AttachmentId>(attachment.id) : topics.error();
}

std::optional<Attachment> stored(const Portfolio &portfolio, ContractId contract, AttachmentId id)
{
    const auto known = portfolio.rowsOf<Attachment>(contract);
    const auto found = std::ranges::find(known, id, &Attachment::id);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<AttachmentId> attachFile(Portfolio &portfolio, Attachment attachment, const QByteArray &bytes)
{
    attachment.name = withoutFolder(attachment.name);
    if (attachment.name.isEmpty())
        return refused(attachment.name, "a file needs a name");
    if (bytes.isEmpty())
        return refused(attachment.name, "the file is empty");
    if (bytes.size() > largestAttachment)
        return Error { ErrorCode::FileTooLarge, u"larger than what is kept in the portfolio"_s, { u"25 MB"_s } };
    attachment.digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    attachment.size = bytes.size();
    attachment.link.clear();
    std::vector<AttachedContent> files { { attachment.digest, bytes } };
    return add(portfolio, std::move(attachment), std::move(files));
}

Result<AttachmentId> attachLink(Portfolio &portfolio, Attachment attachment)
{
    attachment.link = attachment.link.trimmed();
    if (attachment.link.isEmpty())
        return refused(attachment.name, "a reference needs its link");
    attachment.name = attachment.name.trimmed().isEmpty() ? attachment.link : attachment.name.trimmed();
    attachment.digest.clear();
    attachment.size = 0;
    return add(portfolio, std::move(attachment), {});
}

Status changeAttachment(Portfolio &portfolio, const Attachment &attachment)
{
    const auto before = stored(portfolio, attachment.contract, attachment.id);
    if (!before)
        return notFound(attachment.name, "evidence");
    Attachment after = *before;
    after.name = withoutFolder(attachment.name);
    after.note = attachment.note.trimmed();
    after.period = attachment.period;
    if (after.name.isEmpty())
        return refused(before->name, "a file needs a name");
    return after == *before ? done() : statusOf(portfolio.apply({ ChangeKind::EditAttachment, { after.name }, { { *before, after } } }));
}

Status removeAttachment(Portfolio &portfolio, ContractId contract, AttachmentId id)
{
    const auto before = stored(portfolio, contract, id);
    if (!before)
        return notFound(QString::number(id.value), "evidence");
    return statusOf(portfolio.apply({ ChangeKind::RemoveAttachment, { before->name }, { { *before, std::nullopt } } }));
}

std::vector<Attachment> attachmentsOf(const Portfolio &portfolio, ContractId contract, EvidenceOf about, qint64 subject)
{
    auto rows = portfolio.rowsOf<Attachment>(contract);
    std::erase_if(rows, [&](const Attachment &row) { return row.about != about || row.subject != subject; });
    return rows;
}

Status exportContent(const Portfolio &portfolio, const QByteArray &digest, const QString &path)
{
    const auto bytes = portfolio.attachedContent(digest);
    if (!bytes)
        return Error { ErrorCode::FileDamaged, u"a kept file is gone"_s, {} };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error { ErrorCode::WriteFailed, file.errorString(), { QDir::toNativeSeparators(path) } };
    return done();
}
