// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"
#include "Ids.h"
#include "MaatlatWidget.h"
#include "Standing.h"

#include <QString>

#include <vector>

/// What one kpi card says, in words: made by the presenter, painted by the card.
struct CardModel
{
    KpiId kpi;
    QString code;          ///< "KPI-03"; empty when the document numbers nothing and the name says it already
    QString title;
    QString name;          ///< in full, for a card with room for it
    Verdict verdict = Verdict::Missing;
    QString word;          ///< "Onvoldoende"
    QString number;        ///< "73,8"
    QString unit;          ///< "%"
    QString norm;          ///< "norm ≥ 75%"
    TrendChart trend;
    RulerSpec ruler;
    struct Share
    {
        Verdict verdict = Verdict::Met;
        int count = 0;
        QString text; ///< "2 matig"
    };
    std::vector<Share> shares; ///< a survey has these instead of a ruler: how many onderwerpen were poor, fair, good
    QString change;        ///< "−0,7 t.o.v. aug"; empty without a period before; "respons 82,5%" of a survey
    QString changeIcon;    ///< an arrow in the direction of the change
    QString forecastLabel; ///< "Prognose okt"; empty without a forecast
    QString forecastValue;
    Verdict forecastVerdict = Verdict::Missing;
    QString why;           ///< one line: "4e maand op rij onder de norm"
    QString whyIcon;
    QString stripText;     ///< beside the name in a strip: value and norm, or why there is none
    QString tag;           ///< "Eenmalig, afgerond"
    QString action;        ///< "Nu invoeren" where a measurement is overdue; empty: nothing to do
    QString sentence;      ///< everything, for the screen reader

    /// "73,8%", "86 s": the number with its unit as running text has them.
    [[nodiscard]] QString value() const
    {
        const QString plain = unit.trimmed();
        return plain.isEmpty() || plain.startsWith(u'%') ? number + plain : number + u' ' + plain;
    }
};
