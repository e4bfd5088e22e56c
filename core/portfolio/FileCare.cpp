// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileCare.h"

#include "DocumentFile.h"

using namespace Qt::StringLiterals;

namespace {

QString codeOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Integrity: return u"integrity"_s;
    case CheckKind::Schema: return u"schema"_s;
    case CheckKind::References: return u"references"_s;
    case CheckKind::Seal: return u"seal"_s;
    case CheckKind::AuditChain: return u"audit_chain"_s;
    }
    return {};
}

} // namespace

Result<FileReport> checkFile(const QString &path, const Environment &environment)
{
    const auto checked = DocumentFile::check(path, environment.dataFolder);
    if (!checked)
        return checked.error();
    FileReport report { checked->tables, checked->rows, checked->auditEvents, {} };
    for (const CheckFinding &finding : checked->findings)
        report.findings.push_back({ codeOf(finding.kind), finding.place, finding.detail });
    return report;
}

Result<QString> restoreFile(const QString &backup, const QString &path, bool replace, const Environment &environment)
{
    const QDateTime now = environment.now();
    const WriteInfo info { environment.user, environment.machine, now, now.toLocalTime().offsetFromUtc(), {} };
    return DocumentFile::restore(backup, path, replace, environment.dataFolder, info);
}

std::vector<UnfinishedWork> unfinishedWork(const Environment &environment)
{
    std::vector<UnfinishedWork> result;
    for (const LeftoverWork &work : DocumentFile::leftovers(environment.dataFolder))
        result.push_back({ work.workCopy, work.documentPath, work.lastChange, work.changes });
    return result;
}

std::optional<FileHolder> holderOf(const QString &path)
{
    const auto holder = DocumentFile::holder(path);
    return holder ? std::optional(FileHolder { holder->user, holder->machine, holder->since }) : std::nullopt;
}
