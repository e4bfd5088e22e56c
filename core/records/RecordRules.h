// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServiceWindow.h"

#include <QMap>

/// How the figures of one period are counted: the readings of the contract that hold for it. Source: X-06, A0-04, A0-05,
/// A1-02, A1-06, A2-02…A2-05, A2-09, A3-02.
struct RecordRules
{
    /// F1…F5 of requirements 3.3; F3 is answered within the limit over all offered calls.
    enum class CallFormula : quint8 { F1, F2, F3, F4, F5 };

    CallFormula formula = CallFormula::F3;
    bool waitsFromMenu = true;    ///< else from the offer
    bool averagesAll = false;     ///< the average wait counts calls that hung up as well
    bool fixesOfAll = true;       ///< first time fix over all registered calls, else without internal and impossible ones
    ServiceWindow callWindow;     ///< calls outside are counted apart
    qint64 shortMs = 5'000;       ///< hung up within it is a short abandon
    bool clockRunsAlways = true;  ///< of terms in hours, else in the service window alone
    ServiceWindow serviceWindow;
    bool countsAllContacts = true; ///< else without those that the first line cannot solve
    bool countsPlannedWorks = false; ///< works planned and not done count as not accepted
    bool yearIsContracts = true;  ///< else the calendar year
    QMap<QString, QString> readings; ///< the same by key and value, for telling which were used

    /// The rules behind the readings of a period; a value that is not known leaves the default.
    [[nodiscard]] static RecordRules of(const QMap<QString, QString> &readings);
};
