// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormReading.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto kinds
    = codeTable<NormTextKind::Unknown>("norm"_L1, "target"_L1, "band"_L1, "threshold"_L1, "term"_L1, "guideline"_L1,
                                       "reportline"_L1, "traffic_light"_L1, "unknown"_L1);
constexpr auto confidences = codeTable<NormConfidence::High>("low"_L1, "medium"_L1, "high"_L1);

} // namespace

QString codeOf(NormTextKind kind)
{
    return kinds.codeOf(kind);
}

QString codeOf(NormJoin join)
{
    return join == NormJoin::And ? u"and"_s : u"or"_s;
}

QString codeOf(NormConfidence confidence)
{
    return confidences.codeOf(confidence);
}

QString codeOf(const NormMeasure &unit)
{
    return unit.unit ? codeOf(*unit.unit) : unit.text;
}

QString boundsOf(const NormRequirement &requirement)
{
    return QString(requirement.lowClosed ? u'[' : u'(') + (requirement.highClosed ? u']' : u')');
}
