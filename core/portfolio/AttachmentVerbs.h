// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

/// The largest file that is kept in the portfolio: 25 MiB. What is larger is referred to by a link.
inline constexpr qint64 largestAttachment = 25LL * 1024 * 1024;

/// @p bytes with their SHA-256. Of a large file this takes a while: a window asks it of another thread.
[[nodiscard]] AttachedContent contentOf(const QByteArray &bytes);
/// Keeps a file with its SHA-256. @p attachment says what it belongs to; its id, digest and size are filled in, and its
/// name loses any folder. InvalidInput for an empty or too large file and one without a name. Source: E0-63.
[[nodiscard]] Result<AttachmentId> attachFile(Portfolio &portfolio, Attachment attachment, const AttachedContent &content);
/// Keeps a reference to where it lies. InvalidInput without a link.
[[nodiscard]] Result<AttachmentId> attachLink(Portfolio &portfolio, Attachment attachment);
/// A piece of evidence that goes along with what it shows.
struct NewEvidence
{
    QString name; ///< of the file, or what the link is called
    QString link; ///< where it lies; empty: a file
    AttachedContent content = {}; ///< of the file

    friend bool operator==(const NewEvidence &, const NewEvidence &) = default;
};
[[nodiscard]] QStringList namesOf(const std::vector<NewEvidence> &evidence);
/// Puts @p evidence into @p change, so that it is kept in one step with the rest; @p about says what it belongs to and when it
/// was added. Refuses what attachFile() and attachLink() refuse.
[[nodiscard]] Status addEvidence(Portfolio &portfolio, Change &change, const Attachment &about, const std::vector<NewEvidence> &evidence);
[[nodiscard]] Status changeAttachment(Portfolio &portfolio, const Attachment &attachment); ///< name, note and period
/// The content of a kept file stays in the file, since what happened may rest on it; it is attached no more.
[[nodiscard]] Status removeAttachment(Portfolio &portfolio, ContractId contract, AttachmentId id);
/// Writes the content of a kept file to @p path, beside it first and then renamed. FileDamaged when it is gone; WriteFailed.
[[nodiscard]] Status exportContent(const Portfolio &portfolio, const QByteArray &digest, const QString &path);
/// What was attached to one thing, in the order in which it was added.
[[nodiscard]] std::vector<Attachment> attachmentsOf(const Portfolio &portfolio, ContractId contract, EvidenceOf about, qint64 subject);
