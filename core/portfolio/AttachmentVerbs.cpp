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

/// The row of a kept file; its content is whole.
Result<Attachment> fileRow(Attachment attachment, const AttachedContent &content)
{
    attachment.name = withoutFolder(attachment.name);
    if (attachment.name.isEmpty())
        return refused(attachment.name, "a file needs a name");
    if (content.bytes.isEmpty())
        return refused(attachment.name, "the file is empty");
    if (content.bytes.size() > largestAttachment)
        return Error { ErrorCode::FileTooLarge, u"larger than what is kept in the portfolio"_s, { u"25 MB"_s } };
    attachment.digest = content.digest;
    attachment.size = content.bytes.size();
    attachment.link.clear();
    return attachment;
}

Result<Attachment> linkRow(Attachment attachment)
{
    attachment.link = attachment.link.trimmed();
    if (attachment.link.isEmpty())
        return refused(attachment.name, "a reference needs its link");
    attachment.name = attachment.name.trimmed().isEmpty() ? attachment.link : attachment.name.trimmed();
    attachment.digest.clear();
    attachment.size = 0;
    return attachment;
}

/// Puts the row into the change, with an id of its own.
Result<AttachmentId> add(Portfolio &portfolio, Change &change, Attachment attachment)
{
    if (!portfolio.definition(attachment.contract))
        return notFound(QString::number(attachment.contract.value), "contract");
    if (!attachment.added.isValid())
        return refused(attachment.name, "evidence needs the day on which it was added");
    attachment.id = portfolio.nextId<AttachmentId>();
    attachment.note = attachment.note.trimmed();
    if (attachment.addedBy.isEmpty())
        attachment.addedBy = portfolio.user();
    change.records.push_back({ std::nullopt, attachment });
    return attachment.id;
}

Result<AttachmentId> addAlone(Portfolio &portfolio, const Attachment &attachment, std::vector<AttachedContent> files)
{
    Change change { ChangeKind::AddAttachment, { attachment.name }, {}, std::move(files) };
    const auto added = add(portfolio, change, attachment);
    if (!added)
        return added.error();
    const auto topics = portfolio.apply(change);
    return topics ? added : Result<AttachmentId>(topics.error());
}

std::optional<Attachment> stored(const Portfolio &portfolio, ContractId contract, AttachmentId id)
{
    const auto known = portfolio.rowsOf<Attachment>(contract);
    const auto found = std::ranges::find(known, id, &Attachment::id);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

} // namespace

AttachedContent contentOf(const QByteArray &bytes)
{
    return { QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes };
}

Result<AttachmentId> attachFile(Portfolio &portfolio, Attachment attachment, const AttachedContent &content)
{
    const auto row = fileRow(std::move(attachment), content);
    return row ? addAlone(portfolio, *row, { content }) : Result<AttachmentId>(row.error());
}

Result<AttachmentId> attachLink(Portfolio &portfolio, Attachment attachment)
{
    const auto row = linkRow(std::move(attachment));
    return row ? addAlone(portfolio, *row, {}) : Result<AttachmentId>(row.error());
}

QStringList namesOf(const std::vector<NewEvidence> &evidence)
{
    QStringList names;
    for (const NewEvidence &one : evidence)
        names += one.name;
    return names;
}

Status addEvidence(Portfolio &portfolio, Change &change, const Attachment &about, const std::vector<NewEvidence> &evidence)
{
    for (const NewEvidence &one : evidence) {
        Attachment attachment = about;
        attachment.name = one.name;
        attachment.link = one.link;
        const bool isFile = one.link.isEmpty();
        const auto row = isFile ? fileRow(std::move(attachment), one.content) : linkRow(std::move(attachment));
        if (!row)
            return row.error();
        if (const auto added = add(portfolio, change, *row); !added)
            return added.error();
        if (isFile)
            change.files.push_back(one.content);
    }
    return done();
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
