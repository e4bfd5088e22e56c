// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Under this key stand the audits of the contract among its settings, one a line. It is no reading: no verdict rests on it.
inline constexpr auto auditsKey = u"contract.audits";
/// The most of them that are kept.
inline constexpr int mostAudits = 500;
/// The most findings of one weight in one audit.
inline constexpr int mostFindings = 999;

/// Who had it done, and what for.
enum class AuditKind : quint8 {
    Internal,      ///< the opdrachtnemer looks at itself
    Client,        ///< the opdrachtgever looks at the opdrachtnemer
    Certification, ///< of a certifying body: ISO 9001
    Other,
};
[[nodiscard]] QString codeOf(AuditKind kind); ///< "internal", "client", "certification", "other"
[[nodiscard]] std::optional<AuditKind> auditKindFrom(QStringView code);

/// An audit with its findings by weight, and what followed from it. Audits are a ground for a verbeterplan. Source: E0-34, E4-115.
struct Audit
{
    int number = 0;     ///< 1, 2, … in the contract
    QString reference;  ///< "AUD-2026-01"; unique in the contract
    QDate date;
    AuditKind kind = AuditKind::Client;
    QString title;      ///< what was looked at
    QString auditor;
    int majors = 0;     ///< majeure bevindingen
    int minors = 0;
    int remarks = 0;    ///< observations and points to improve; no shortcoming
    QString note;
    CaseId caseId;      ///< the verbeterplan or other case that followed; may be invalid
    ActionId action;    ///< the CAPA that followed; may be invalid

    [[nodiscard]] int findings() const { return majors + minors; }
    friend bool operator==(const Audit &, const Audit &) = default;
};

[[nodiscard]] bool isAuditList(const ContractSetting &setting);
/// Those of the contract in the order of their numbers. A line that cannot be read is left out.
[[nodiscard]] std::vector<Audit> auditsOf(const ContractDefinition &contract);
/// What auditsText() wrote.
[[nodiscard]] std::vector<Audit> auditsIn(const QString &text);
/// As they are kept, one a line; signs that would break a line become spaces.
[[nodiscard]] QString auditsText(const std::vector<Audit> &audits);
