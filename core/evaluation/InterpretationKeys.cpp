// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InterpretationKeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

const std::vector<Interpretation> &interpretations()
{
    static const std::vector<Interpretation> all {
        { u"kto.rounding"_s, { u"none"_s, u"0"_s, u"1"_s, u"2"_s }, u"A4-11"_s },
        { u"kto.count"_s, { u"onderwerp"_s, u"factor"_s, u"answer"_s }, u"A4-06"_s },
        { u"kto.score"_s, { u"average"_s, u"lowest"_s }, u"A4-07"_s },
        { u"kto.members"_s, { u"per_deelnemer_first"_s, u"pooled"_s }, u"A4-12"_s },
        { u"kto.table"_s, { u"cumulatief"_s, u"letterlijk"_s }, u"A4-05"_s },
        { u"kto.response_minimum"_s, { u"70"_s }, u"A4-12"_s },
        { u"delivery.quarter"_s, { u"weighted"_s, u"mean"_s, u"every_month"_s }, u"A4-14"_s },
        { u"dynamic.max"_s, { u"none"_s, u"1"_s, u"2"_s, u"3"_s }, u"E1-40"_s },
    };
    return all;
}

std::optional<Interpretation> interpretation(const QString &key)
{
    const auto &all = interpretations();
    const auto found = std::find_if(all.begin(), all.end(), [&key](const Interpretation &one) { return one.key == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}
