// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

/// One band of a norm: "Goed: vanaf 95%", with the glyph of what it is worth.
struct KpiBand
{
    Verdict verdict = Verdict::Met;
    QString word;
    QString text;
};

/// One stretch of the description of a kpi: a heading and what stands under it.
struct KpiFact
{
    QString heading;
    QString text;
    std::vector<KpiBand> bands = {};
    QString note = {};   ///< smaller, below: how often, per deelnemer, the code for import
    bool isPart = false; ///< a part (PI) of the kpi
};

struct KpiDescription
{
    QString title;
    QStringList tags; ///< static or dynamic, the code, not yet confirmed
    std::vector<KpiFact> facts;
};

/// Everything agreed about one kpi in words: parts, norms as sentences, bands, method, consequence, the source text.
class KpiText
{
    Q_DECLARE_TR_FUNCTIONS(KpiText)

public:
    [[nodiscard]] static KpiDescription describe(const ContractDefinition &contract, const Kpi &kpi);

private:
    [[nodiscard]] static QString rhythm(const Indicator &part); ///< "Gemeten maandelijks, beoordeeld per kwartaal"
    [[nodiscard]] static KpiFact partFact(const ContractDefinition &contract, const Indicator &part);
};
