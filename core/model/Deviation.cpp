// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deviation.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto kinds = codeTable<DeviationKind::Expectation>("norm"_L1, "threat"_L1, "requirement"_L1, "audit"_L1, "expectation"_L1);
constexpr auto statuses = codeTable<DeviationStatus::Dropped>("open"_L1, "restored"_L1, "closed"_L1, "dropped"_L1);
constexpr auto attributions = codeTable<Attribution::No>("unknown"_L1, "yes"_L1, "no"_L1);

} // namespace

QString codeOf(DeviationKind value)
{
    return kinds.codeOf(value);
}

std::optional<DeviationKind> deviationKindFrom(QStringView code)
{
    return kinds.valueOf(code);
}

QString codeOf(DeviationStatus value)
{
    return statuses.codeOf(value);
}

std::optional<DeviationStatus> deviationStatusFrom(QStringView code)
{
    return statuses.valueOf(code);
}

QString codeOf(Attribution value)
{
    return attributions.codeOf(value);
}

std::optional<Attribution> attributionFrom(QStringView code)
{
    return attributions.valueOf(code);
}
