// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Person.h"

#include <QStringList>

#include <span>

/// The roles in the words of who measures a kpi: "SDM / Security officer" and "SDM; Security officer" are two. Source: E0-08.
[[nodiscard]] QStringList rolesIn(const QString &measuredBy);
/// Whether @p person plays a part in the contract on @p day.
[[nodiscard]] bool isInOffice(const Person &person, const QDate &day);
/// Who fills @p role on @p day, compared without regard to case, in the order of the register.
[[nodiscard]] QStringList peopleIn(const QString &role, std::span<const Person> people, const QDate &day);
