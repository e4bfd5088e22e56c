// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"

#include <QString>

/// One line of the overview of SLA parameters that a programma van eisen asks for. Source: E4-80…82.
struct SlaParameter
{
    SlaParameterId id;
    ContractId contract;
    QString process;  ///< "Leveren", "Factureren"; free, the contract's own words
    QString title;    ///< omschrijving
    QString value;    ///< the parameter as written: "binnen 2 werkdagen"
    QString remark;   ///< opmerkingen
    QString goal;     ///< strategic goal that it serves; may be empty
    KpiId kpi;        ///< the kpi or PI that measures it; may be invalid
    int order = 0;

    friend bool operator==(const SlaParameter &, const SlaParameter &) = default;
};
