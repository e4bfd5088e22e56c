// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiThemes.h"

#include <QLatin1StringView>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ThemeWord
{
    QLatin1StringView stem;
    KpiTheme theme;
};

/// The first stem that occurs decides, so the narrow ones stand before the wide ones.
constexpr auto stems = std::to_array<ThemeWord>({
    { "co2"_L1, KpiTheme::Sustainability },         { "duurza"_L1, KpiTheme::Sustainability },
    { "circula"_L1, KpiTheme::Sustainability },     { "emissie"_L1, KpiTheme::Sustainability },
    { "energie"_L1, KpiTheme::Sustainability },     { "sroi"_L1, KpiTheme::Social },
    { "social"_L1, KpiTheme::Social },              { "training"_L1, KpiTheme::Social },
    { "opleiding"_L1, KpiTheme::Social },           { "ziekteverzuim"_L1, KpiTheme::Social },
    { "arbeids"_L1, KpiTheme::Social },             { "tevreden"_L1, KpiTheme::Experience },
    { "nps"_L1, KpiTheme::Experience },             { "klantwaarder"_L1, KpiTheme::Experience },
    { "satisfaction"_L1, KpiTheme::Experience },    { "rapport"_L1, KpiTheme::Governance },
    { "audit"_L1, KpiTheme::Governance },           { "risico"_L1, KpiTheme::Governance },
    { "security"_L1, KpiTheme::Governance },        { "beveilig"_L1, KpiTheme::Governance },
    { "patch"_L1, KpiTheme::Governance },           { "innovati"_L1, KpiTheme::Governance },
    { "facturen"_L1, KpiTheme::Governance },        { "respons"_L1, KpiTheme::Reach },
    { "reactie"_L1, KpiTheme::Reach },              { "response"_L1, KpiTheme::Reach },
    { "herstel"_L1, KpiTheme::Reach },              { "wachttijd"_L1, KpiTheme::Reach },
    { "beantwoord"_L1, KpiTheme::Reach },           { "aangenomen"_L1, KpiTheme::Reach },
    { "bereikbaar"_L1, KpiTheme::Reach },           { "klacht"_L1, KpiTheme::Reach },
    { "doorlooptijd"_L1, KpiTheme::Reach },         { "levertijd"_L1, KpiTheme::Reach },
    { "mobilisatie"_L1, KpiTheme::Reach },
});

} // namespace

KpiTheme themeOfWords(const QString &words)
{
    for (const ThemeWord &row : stems) {
        if (words.contains(row.stem, Qt::CaseInsensitive))
            return row.theme;
    }
    return KpiTheme::Delivery;
}
