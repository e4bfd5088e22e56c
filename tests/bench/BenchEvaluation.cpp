// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "Timing.h"
#include "Evaluate.h"

#include <vector>

using namespace Qt::StringLiterals;

void benchEvaluation()
{
    constexpr int count = 1000000;
    const Contract contract;
    NormVersion norm;
    norm.value = 95;
    std::vector<Measurement> measurements(count);
    for (int i = 0; i < count; ++i) {
        measurements[static_cast<std::size_t>(i)].numerator = 900 + i % 100;
        measurements[static_cast<std::size_t>(i)].denominator = 1000;
    }
    qint64 sum = 0;
    const qreal summing = medianMs(5, [&] {
        sum = 0;
        for (const Measurement &measurement : measurements)
            sum += measurement.numerator->units() + measurement.denominator->units();
    });
    qint64 breaches = 0;
    const qreal judging = medianMs(5, [&] {
        breaches = 0;
        for (const Measurement &measurement : measurements)
            breaches += verdictOf(measurement, &norm, Unit::Percent, contract) == Verdict::Breach ? 1 : 0;
    });
    if (sum == 0 || breaches == 0)
        qFatal("nothing was counted");
    printRow(u"G7"_s, u"1 000 000 verdicts in memory, against summing"_s, judging, summing, u"ms"_s, 20);
}
