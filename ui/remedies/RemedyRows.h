// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseDeadlines.h"
#include "RemedyData.h"
#include "RemedyModel.h"

#include <QCoreApplication>

/// The rows of the registers, as their tables show them.
class RemedyRows
{
    Q_DECLARE_TR_FUNCTIONS(RemedyRows)

public:
    using Rows = std::vector<RemedyModel::Row>;

    [[nodiscard]] static QStringList deviationCaptions();
    [[nodiscard]] static Rows deviations(const RemedyData &data);
    [[nodiscard]] static QStringList caseCaptions();
    [[nodiscard]] static Rows cases(const RemedyData &data);
    [[nodiscard]] static QStringList sanctionCaptions();
    [[nodiscard]] static Rows sanctions(const RemedyData &data);
    [[nodiscard]] static QStringList actionCaptions();
    /// Of one register, or all of them.
    [[nodiscard]] static Rows actions(const RemedyData &data, std::optional<ActionRegister> reg);

    [[nodiscard]] static QStringList auditCaptions();
    [[nodiscard]] static Rows audits(const RemedyData &data); ///< latest first

    /// "derde kwartaal 2026", "juli 2026 – september 2026"
    [[nodiscard]] static QString spanOf(const RegisterLine &line);
    [[nodiscard]] static QString titleOf(const RegisterLine &line, const RemedyData &data);
    [[nodiscard]] static Verdict glyphOf(DeadlineStanding standing, int workingDaysLeft);
};
