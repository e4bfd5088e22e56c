// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonPlace.h"

// Short forms of JsonField for keys that go straight into a member.

/// Every code of an enum of the model, whose values count from 0.
template<typename Enum>
QStringList codesOf()
{
    QStringList codes;
    for (quint8 i = 0; !codeOf(Enum(i)).isEmpty(); ++i)
        codes += codeOf(Enum(i));
    return codes;
}

template<typename Target>
using Need = typename JsonField<Target>::Need;

/// A key whose value goes straight into a member of the target.
template<auto member>
struct MemberOf;
template<typename Target, typename Value, Value Target::*member>
struct MemberOf<member>
{
    static void read(const JsonPlace &place, Target &target) { readValue(place, target.*member); }
    static constexpr JsonField<Target> required(QStringView name) { return { name, Need<Target>::Required, read }; }
    static constexpr JsonField<Target> optional(QStringView name) { return { name, Need<Target>::Optional, read }; }
};

/// A key whose value is a code of one of the model's enums.
template<auto member, auto from>
struct CodeOf;
template<typename Target, typename Enum, Enum Target::*member, auto from>
struct CodeOf<member, from>
{
    static void read(const JsonPlace &place, Target &target)
    {
        readCode(place, target.*member, from, codesOf<Enum>());
    }
    static constexpr JsonField<Target> required(QStringView name)
    {
        return { name, Need<Target>::Required, read, codesOf<Enum> };
    }
    static constexpr JsonField<Target> optional(QStringView name)
    {
        return { name, Need<Target>::Optional, read, codesOf<Enum> };
    }
};
