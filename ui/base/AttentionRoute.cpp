// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttentionRoute.h"

using namespace Qt::StringLiterals;

Route attentionRoute(const AttentionItem &item)
{
    Route route { u"dashboard"_s, item.contract };
    if (item.kpi.isValid()) {
        route.feature = u"detail"_s;
        route.kpi = item.kpi;
    }
    if (item.kind == AttentionKind::DecisionNeeded) {
        route.feature = u"survey"_s;
        route.round = item.round;
    } else if (item.kind == AttentionKind::MissingData) {
        route.feature = u"entry"_s;
    } else if (item.step != AttentionStep::Look) {
        route.feature = u"remedies"_s;
        route.argument = item.reference;
    }
    return route;
}
