// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// A JSON value that keeps its keys in the order in which they were given, as the public shapes have them.
/// Numbers with a fraction do not exist here: they are strings (cli.md).
class Json
{
public:
    struct Member;

    Json() = default; ///< null
    Json(bool value)
        : m_data(value)
    {
    }
    Json(int value)
        : m_data(qint64 { value })
    {
    }
    Json(qint64 value)
        : m_data(value)
    {
    }
    Json(QString value)
        : m_data(std::move(value))
    {
    }
    Json(const char *) = delete; ///< would become a bool
    template <typename T> Json(const std::optional<T> &value)
    {
        if (value)
            *this = Json(*value);
    }
    [[nodiscard]] static Json array(std::vector<Json> values);
    [[nodiscard]] static Json array(const QStringList &values);
    [[nodiscard]] static Json object(std::vector<Member> members);
    /// The text, or null when it is empty: "no value".
    [[nodiscard]] static Json textOrNull(const QString &text) { return text.isEmpty() ? Json() : Json(text); }

    /// Indented by two spaces, without a line end behind it.
    [[nodiscard]] QString text(int depth = 0) const;

private:
    std::variant<std::monostate, bool, qint64, QString, std::vector<Json>, std::vector<Member>> m_data;
};

struct Json::Member
{
    QString key;
    Json value;
};
