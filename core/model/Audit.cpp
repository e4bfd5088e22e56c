// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Audit.h"

#include "CodeTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kinds = codeTable<AuditKind::Other>("internal"_L1, "client"_L1, "certification"_L1, "other"_L1);
constexpr int columns = 12;

bool isCount(int number)
{
    return number >= 0 && number <= mostFindings;
}

std::optional<Audit> auditIn(const QString &line)
{
    const QStringList cells = line.split(u'\t');
    if (cells.size() != columns)
        return std::nullopt;
    const auto kind = auditKindFrom(cells[3]);
    Audit audit;
    audit.number = cells[0].toInt();
    audit.reference = cells[1];
    audit.date = QDate::fromString(cells[2], Qt::ISODate);
    audit.kind = kind.value_or(AuditKind::Other);
    audit.majors = cells[4].toInt();
    audit.minors = cells[5].toInt();
    audit.remarks = cells[6].toInt();
    audit.caseId = CaseId { cells[7].toLongLong() };
    audit.action = ActionId { cells[8].toLongLong() };
    audit.title = cells[9];
    audit.auditor = cells[10];
    audit.note = cells[11];
    const bool isSound = kind && audit.number > 0 && audit.date.isValid() && isCount(audit.majors) && isCount(audit.minors) && isCount(audit.remarks);
    return isSound ? std::optional(audit) : std::nullopt;
}

} // namespace

QString codeOf(AuditKind kind)
{
    return kinds.codeOf(kind);
}

std::optional<AuditKind> auditKindFrom(QStringView code)
{
    return kinds.valueOf(code);
}

bool isAuditList(const ContractSetting &setting)
{
    return setting.key == QString::fromUtf16(auditsKey);
}

std::vector<Audit> auditsIn(const QString &text)
{
    std::vector<Audit> audits;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (auto audit = auditIn(line))
            audits.push_back(std::move(*audit));
    }
    std::ranges::stable_sort(audits, {}, &Audit::number);
    return audits;
}

std::vector<Audit> auditsOf(const ContractDefinition &contract)
{
    return auditsIn(contract.setting(QString::fromUtf16(auditsKey)));
}

QString auditsText(const std::vector<Audit> &audits)
{
    QStringList lines;
    for (const Audit &audit : audits) {
        lines += QStringList { QString::number(audit.number),  audit.reference.simplified(),      audit.date.toString(Qt::ISODate),
                               codeOf(audit.kind),             QString::number(audit.majors),     QString::number(audit.minors),
                               QString::number(audit.remarks), QString::number(audit.caseId.value), QString::number(audit.action.value),
                               audit.title.simplified(),       audit.auditor.simplified(),        audit.note.simplified() }
                     .join(u'\t');
    }
    return lines.join(u'\n');
}
