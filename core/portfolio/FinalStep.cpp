// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FinalStep.h"

#include <algorithm>

Publication publishAtOnce(Portfolio &portfolio)
{
    if (portfolio.path().isEmpty())
        return {};
    const Status saved = portfolio.save();
    return saved ? Publication { true, std::nullopt } : Publication { false, saved.error() };
}

QString nextReference(const QStringList &known, const QString &prefix, int year)
{
    const QString series = QStringLiteral("%1-%2-").arg(prefix).arg(year);
    int last = 0;
    for (const QString &reference : known) {
        if (reference.startsWith(series))
            last = std::max(last, reference.mid(series.size()).toInt());
    }
    return QStringLiteral("%1%2").arg(series).arg(last + 1, 2, 10, QLatin1Char('0'));
}
