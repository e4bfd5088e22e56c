// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Attachment.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto kinds = codeTable<EvidenceOf::Survey>("contract"_L1, "kpi"_L1, "deviation"_L1, "case"_L1, "sanction"_L1, "action"_L1, "survey"_L1);

} // namespace

QString codeOf(EvidenceOf value)
{
    return kinds.codeOf(value);
}

std::optional<EvidenceOf> evidenceOfFrom(QStringView code)
{
    return kinds.valueOf(code);
}
