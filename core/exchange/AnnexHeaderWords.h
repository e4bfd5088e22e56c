// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexReading.h"

/// A field that a header may mean, and how surely (0…100).
struct HeaderClaim
{
    AnnexField field = AnnexField::Title;
    int score = 0;
};

/// Every field that a folded header may mean.
[[nodiscard]] std::vector<HeaderClaim> headerClaims(const QString &folded);
/// The field whose word the folded text is, for the labels of a form.
[[nodiscard]] std::optional<AnnexField> exactField(const QString &folded);
/// What the folded word of a norm means where there is another norm: "doel" the purpose, "target" the target.
[[nodiscard]] std::optional<AnnexField> asideField(const QString &folded);
/// Whether the column holds figures that are no norm: what was scored, what a KPI weighs.
[[nodiscard]] bool headsFigures(const QString &folded);
/// Whether the folded header is a word for KPI.
[[nodiscard]] bool saysKpi(const QString &folded);
