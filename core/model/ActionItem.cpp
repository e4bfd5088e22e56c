// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionItem.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto registers = codeTable<ActionRegister::Improvement>("none"_L1, "rca"_L1, "capa"_L1, "improvement"_L1);
constexpr auto statuses = codeTable<ActionStatus::Dropped>("open"_L1, "done"_L1, "closed"_L1, "dropped"_L1);
constexpr auto effects = codeTable<Effect::NotEffective>("not_checked"_L1, "effective"_L1, "not_effective"_L1);

} // namespace

QString codeOf(ActionRegister value)
{
    return registers.codeOf(value);
}

std::optional<ActionRegister> actionRegisterFrom(QStringView code)
{
    return registers.valueOf(code);
}

QString codeOf(ActionStatus value)
{
    return statuses.codeOf(value);
}

std::optional<ActionStatus> actionStatusFrom(QStringView code)
{
    return statuses.valueOf(code);
}

QString codeOf(Effect value)
{
    return effects.codeOf(value);
}

std::optional<Effect> effectFrom(QStringView code)
{
    return effects.valueOf(code);
}
