// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkScale.h"

namespace {

template<typename Mark>
MarkBand chosen(const Mark &mark, const MarkScale &scale)
{
    if (mark >= Mark(scale.goodFrom))
        return MarkBand::Good;
    return mark >= Mark(scale.fairFrom) ? MarkBand::Fair : MarkBand::Poor;
}

} // namespace

MarkBand MarkScale::bandOf(const Ratio &score) const
{
    return chosen(rounding ? score.rounded(*rounding) : score, *this);
}

MarkBand MarkScale::bandOf(const Decimal &mark) const
{
    return rounding ? bandOf(Ratio(mark)) : chosen(mark, *this);
}

MarkScale markScaleOf(const Questionnaire &questionnaire, std::optional<int> rounding)
{
    MarkScale scale;
    scale.rounding = rounding;
    for (const Band &band : questionnaire.bands) {
        if (!band.lower)
            continue;
        if (band.verdict == Verdict::Attention)
            scale.fairFrom = band.lower->value;
        else if (band.verdict == Verdict::Met)
            scale.goodFrom = band.lower->value;
    }
    return scale;
}
