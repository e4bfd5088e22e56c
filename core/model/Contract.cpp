// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contract.h"

QDate Contract::dateOf(Anchor anchor) const
{
    switch (anchor) {
    case Anchor::Award:
        return award;
    case Anchor::Signing:
        return signing;
    case Anchor::Start:
        return start;
    case Anchor::End:
        return end;
    case Anchor::PlanApproval:
        return planApproval;
    }
    return {};
}
