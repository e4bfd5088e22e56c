// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Roles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QStringList rolesIn(const QString &measuredBy)
{
    static const QRegularExpression between(u"\\s*[;/]\\s*"_s);
    QStringList roles;
    for (const QString &part : measuredBy.split(between, Qt::SkipEmptyParts)) {
        const QString role = part.simplified();
        if (!role.isEmpty() && !roles.contains(role, Qt::CaseInsensitive))
            roles += role;
    }
    return roles;
}

bool isInOffice(const Person &person, const QDate &day)
{
    return (!person.from.isValid() || person.from <= day) && (!person.until.isValid() || person.until >= day);
}

QStringList peopleIn(const QString &role, std::span<const Person> people, const QDate &day)
{
    QStringList names;
    for (const Person &person : people) {
        if (isInOffice(person, day) && person.role.compare(role, Qt::CaseInsensitive) == 0 && !names.contains(person.name))
            names += person.name;
    }
    return names;
}
