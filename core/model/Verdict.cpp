// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verdict.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto verdicts = codeTable<Verdict::Undecided>("missing"_L1, "met"_L1, "attention"_L1, "breach"_L1,
                                                        "not_applicable"_L1, "incomplete"_L1, "undecided"_L1);

} // namespace

QString codeOf(Verdict verdict)
{
    return verdicts.codeOf(verdict);
}

std::optional<Verdict> verdictFrom(QStringView code)
{
    return verdicts.valueOf(code);
}

int urgencyOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotApplicable:
        return 0;
    case Verdict::Met:
        return 1;
    case Verdict::Undecided:
        return 2;
    case Verdict::Incomplete:
        return 3;
    case Verdict::Missing:
        return 4;
    case Verdict::Attention:
        return 5;
    case Verdict::Breach:
        return 6;
    }
    return 0;
}
