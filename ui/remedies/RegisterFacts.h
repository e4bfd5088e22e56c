// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PanelContent.h"
#include "RemedyData.h"

#include <QCoreApplication>

/// What the panel says of an afwijking, a sanction or an action, with what can be done about it.
class RegisterFacts
{
    Q_DECLARE_TR_FUNCTIONS(RegisterFacts)

public:
    [[nodiscard]] static PanelContent deviation(const RemedyData &data, const RegisterLine &line);
    [[nodiscard]] static PanelContent sanction(const RemedyData &data, const SanctionFile &file);
    [[nodiscard]] static PanelContent action(const RemedyData &data, const ActionItem &row);

    /// The sanction as the contract calls it: "S1 Verbetervoorstel".
    [[nodiscard]] static QString titleOf(const RemedyData &data, const QString &code);

private:
    static void addDeviationText(PanelContent &content, const RemedyData &data, const RegisterLine &line);
    static void addWhatFollowed(PanelContent &content, const RemedyData &data, const Deviation &deviation);
    static void addGrounds(PanelContent &content, const RemedyData &data, const SanctionFile &file);
    static void addActs(PanelContent &content, const RemedyData &data, const SanctionFile &file);
    static void addSanctionHistory(PanelContent &content, const SanctionFile &file);
};

/// What an action still lacks to be SMART, as a gentle question; empty: nothing.
[[nodiscard]] QStringList gapQuestions(const ActionItem &action);
