// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrendWords.h"

#include "Words.h"

#include <QCoreApplication>

namespace {

/// The context of these texts in the catalogues.
class TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(TrendWords)
};

} // namespace

QString forecastRangeText(const Ratio &low, const Ratio &high, Unit unit, const NormVersion *norm)
{
    return TrendWords::tr("%1 tot %2").arg(shownValue(low, unit, norm), shownValue(high, unit, norm));
}

QString forecastChanceText(const QString &range)
{
    return TrendWords::tr("met 80% kans %1").arg(range);
}

QString eventsCaption()
{
    return TrendWords::tr("Gebeurtenissen");
}
