// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Norm.h"

#include "CodeTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto normKinds = codeTable<NormKind::Guideline>("norm"_L1, "target"_L1, "guideline"_L1);
constexpr auto comparators = codeTable<Comparator::Between>("<"_L1, "<="_L1, ">"_L1, ">="_L1, "="_L1, "between"_L1);
constexpr auto pathShapes = codeTable<NormPath::Shape::ContractYear>("linear"_L1, "calendar_year"_L1, "contract_year"_L1);

} // namespace

QString codeOf(NormKind kind)
{
    return normKinds.codeOf(kind);
}

std::optional<NormKind> normKindFrom(QStringView code)
{
    return normKinds.valueOf(code);
}

QString codeOf(Comparator comparator)
{
    return comparators.codeOf(comparator);
}

std::optional<Comparator> comparatorFrom(QStringView code)
{
    return comparators.valueOf(code);
}

QString codeOf(NormPath::Shape shape)
{
    return pathShapes.codeOf(shape);
}

std::optional<NormPath::Shape> pathShapeFrom(QStringView code)
{
    return pathShapes.valueOf(code);
}

std::optional<Decimal> fullLimit(const NormVersion &norm)
{
    if (!norm.offered || !norm.value)
        return norm.offered ? norm.offered : norm.value;
    const bool asksForLess = norm.comparator == Comparator::AtMost || norm.comparator == Comparator::Less;
    return asksForLess ? std::min(*norm.value, *norm.offered) : std::max(*norm.value, *norm.offered);
}
