// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RulerSpecs.h"

#include "EntryText.h"
#include "Words.h"

#include <algorithm>

namespace {

struct Scale
{
    qreal from = 0;
    qreal to = 0;
};

qreal drawn(const Decimal &value)
{
    return Ratio(value).toDrawing();
}

bool isLowerBetter(Comparator comparator)
{
    return comparator == Comparator::Less || comparator == Comparator::AtMost;
}

/// Around the norm, as wide as the room up to the unit's end but at most ten per cent points, and wide enough for the value.
Scale scaleAround(qreal norm, Unit unit, const std::optional<Ratio> &value)
{
    const UnitRange range = rangeOf(unit);
    qreal half = std::max(std::abs(norm) / 2, 1.0);
    if (unit == Unit::Percent)
        half = std::clamp(std::min(100 - norm, norm), 0.5, 10.0);
    if (value)
        half = std::max(half, 1.2 * std::abs(value->toDrawing() - norm));
    Scale scale { norm - half, norm + half };
    if (range.low)
        scale.from = std::max(scale.from, drawn(*range.low));
    if (range.high)
        scale.to = std::max(norm, std::min(scale.to, drawn(*range.high)));
    return scale;
}

std::vector<RulerSpec::Stretch> stretchesOf(const NormVersion &norm, const Scale &scale, qreal mark)
{
    const Verdict missed = norm.kind == NormKind::Norm ? Verdict::Breach : Verdict::Attention;
    const qreal margin = norm.watchMargin ? drawn(*norm.watchMargin) : 0;
    if (isLowerBetter(norm.comparator)) {
        return { { scale.from, mark - margin, Verdict::Met },
                 { mark - margin, mark, margin > 0 ? Verdict::Attention : Verdict::Met },
                 { mark, scale.to, missed } };
    }
    return { { scale.from, mark, missed },
             { mark, mark + margin, margin > 0 ? Verdict::Attention : Verdict::Met },
             { mark + margin, scale.to, Verdict::Met } };
}

std::vector<RulerSpec::Stretch> stretchesOf(const std::vector<Band> &bands, const Scale &scale)
{
    std::vector<RulerSpec::Stretch> stretches;
    for (const Band &band : bands) {
        const qreal from = band.lower ? std::max(drawn(band.lower->value), scale.from) : scale.from;
        const qreal to = band.upper ? std::min(drawn(band.upper->value), scale.to) : scale.to;
        if (from < to)
            stretches.push_back({ from, to, band.verdict });
    }
    return stretches;
}

} // namespace

RulerSpec rulerSpec(const NormVersion &norm, Unit unit, const std::optional<Ratio> &value, Verdict verdict,
                    const QString &description)
{
    RulerSpec spec;
    spec.description = description;
    spec.verdict = verdict;
    if (value)
        spec.value = value->toDrawing();
    if (!norm.value)
        return spec;
    const qreal mark = drawn(*norm.value);
    const Scale scale = scaleAround(mark, unit, value);
    spec.from = scale.from;
    spec.to = scale.to;
    spec.norm = mark;
    spec.normText = shown(*norm.value);
    spec.stretches = norm.bands.empty() ? stretchesOf(norm, scale, mark) : stretchesOf(norm.bands, scale);
    return spec;
}
