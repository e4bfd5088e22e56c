// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"
#include "Ids.h"
#include "MaatlatWidget.h"
#include "Standing.h"

#include <QString>

/// What one kpi card says, in words: made by the presenter, painted by the card.
struct CardModel
{
    KpiId kpi;
    QString code;
    QString title;
    Verdict verdict = Verdict::Missing;
    QString word;          ///< "Onvoldoende"
    QString number;        ///< "73,8"
    QString unit;          ///< "%"
    QString norm;          ///< "norm ≥ 75%"
    TrendChart trend;
    RulerSpec ruler;
    QString change;        ///< "−0,7 t.o.v. aug"; empty without a period before
    int direction = 0;     ///< of the change: -1, 0, 1
    QString forecastLabel; ///< "Prognose okt"; empty without a forecast
    QString forecastValue;
    Verdict forecastVerdict = Verdict::Missing;
    QString why;           ///< one line: "4e maand op rij onder de norm"
    QString whyIcon;
    QString tag;           ///< "Eenmalig, afgerond"
    QString sentence;      ///< everything, for the screen reader
};
