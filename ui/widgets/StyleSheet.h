// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Theme;

/// The style sheet of the parts that HouseStyle leaves to it: text areas, tables and headers, menus, scroll bars, tooltips,
/// group boxes, tab bars. Source: ux §4.
[[nodiscard]] QString styleSheetOf(const Theme &theme);
