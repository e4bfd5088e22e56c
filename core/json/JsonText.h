// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

struct JsonMember;

/// A value of a JSON text as it was written: with its line, numbers as their digits (so that 0.1 stays 0.1), members in
/// their order and doubled ones kept. QJsonDocument loses all four, and a mistake has to be named by its place.
struct JsonNode
{
    enum class Kind : quint8 { Null, Bool, Number, Text, List, Object };
    Kind kind = Kind::Null;
    int line = 0;       ///< 1-based, where it starts
    bool truth = false; ///< of a Bool
    QString text;       ///< of a Text, without its quotes and escapes; of a Number as written
    std::vector<JsonNode> items;     ///< of a List
    std::vector<JsonMember> members; ///< of an Object

    /// The first member of that name; null when there is none.
    [[nodiscard]] const JsonNode *member(QStringView key) const;
};

struct JsonMember
{
    QString key;
    int line = 0;
    JsonNode value;
};

/// A JSON text read: the value, or where and why it is none.
struct JsonReading
{
    std::optional<JsonNode> root;
    int faultLine = 0;
    QString fault; ///< English, short
};

/// Reads RFC 8259 strictly, at most 64 levels deep.
[[nodiscard]] JsonReading readJson(QStringView text);
