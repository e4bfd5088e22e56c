// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

/// One stretch of the description of a kpi: a small heading and what stands under it.
struct KpiFact
{
    QString heading;
    QString text;
};

/// Everything agreed about one kpi in words: parts, norms as sentences, bands, method, consequence, the source text.
class KpiText
{
    Q_DECLARE_TR_FUNCTIONS(KpiText)

public:
    [[nodiscard]] static std::vector<KpiFact> facts(const ContractDefinition &contract, const Kpi &kpi);
};
