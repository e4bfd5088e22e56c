// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"
#include "JsonText.h"
#include "Problem.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

/// A value of a JSON text with the path that leads to it, and where its mistakes are collected.
class JsonPlace
{
public:
    JsonPlace(const JsonNode &node, QString path, std::vector<Problem> &problems)
        : m_node(&node), m_path(std::move(path)), m_problems(&problems)
    {
    }

    [[nodiscard]] const JsonNode &node() const { return *m_node; }
    [[nodiscard]] const QString &path() const { return m_path; } ///< "kpis[2].indicators[0].norm"; empty for the whole
    [[nodiscard]] QString pathOf(QStringView key) const;
    [[nodiscard]] JsonPlace at(const JsonMember &member) const { return { member.value, pathOf(member.key), *m_problems }; }
    [[nodiscard]] JsonPlace at(std::size_t item) const;
    /// The place of that key; this place itself when the key is not there.
    [[nodiscard]] JsonPlace at(QStringView key) const;

    void report(ProblemCode code, const QStringList &arguments = {}) const;
    /// The same about one key of this object, also when it is not there.
    void reportKey(int line, QStringView key, ProblemCode code, const QStringList &arguments) const;
    /// True when it is of @p kind; else WrongType is reported.
    [[nodiscard]] bool isKind(JsonNode::Kind kind) const;

private:
    const JsonNode *m_node;
    QString m_path;
    std::vector<Problem> *m_problems;
};

/// One key that an object may have, and how its value is read. The one place where its name is written.
template<typename Target>
struct JsonField
{
    enum class Need : quint8 { Optional, Required };
    QStringView name;
    Need need = Need::Optional;
    void (*read)(const JsonPlace &place, Target &target);
    QStringList (*allowed)() = nullptr; ///< the codes it may hold, when there is a list of them
};

void readValue(const JsonPlace &place, QString &target);
void readValue(const JsonPlace &place, bool &target);
void readValue(const JsonPlace &place, int &target);
void readValue(const JsonPlace &place, Decimal &target);
void readValue(const JsonPlace &place, QDate &target); ///< a text "2026-01-31"
void readValue(const JsonPlace &place, QStringList &target);

template<typename Value>
void readValue(const JsonPlace &place, std::optional<Value> &target)
{
    Value value {};
    readValue(place, value);
    target = value;
}

/// Reads one of the codes that @p from knows; UnknownValue names those of @p allowed.
template<typename Enum, typename From>
void readCode(const JsonPlace &place, Enum &target, From from, const QStringList &allowed)
{
    if (!place.isKind(JsonNode::Kind::Text))
        return;
    if (const auto value = from(place.node().text))
        target = *value;
    else
        place.report(ProblemCode::UnknownValue, { place.node().text, allowed.join(u", ") });
}

namespace Json {

/// Reports doubled keys; false when it is no object.
[[nodiscard]] bool isSoundObject(const JsonPlace &place);

} // namespace Json

/// Reads an object by its table of fields; unknown, doubled and missing keys are reported at their place.
template<typename Target>
void readObject(const JsonPlace &place, std::type_identity_t<std::span<const JsonField<Target>>> fields, Target &target)
{
    if (!Json::isSoundObject(place))
        return;
    for (const JsonMember &member : place.node().members) {
        const auto field = std::ranges::find(fields, QStringView(member.key), &JsonField<Target>::name);
        if (field != fields.end())
            field->read(place.at(member), target);
        else
            place.reportKey(member.line, member.key, ProblemCode::UnknownKey, { member.key });
    }
    for (const JsonField<Target> &field : fields) {
        if (field.need == JsonField<Target>::Need::Required && !place.node().member(field.name))
            place.reportKey(place.node().line, field.name, ProblemCode::MissingKey, { field.name.toString() });
    }
}

/// Reads a list of such objects.
template<typename Target>
void readObjects(const JsonPlace &place, std::type_identity_t<std::span<const JsonField<Target>>> fields,
                 std::vector<Target> &targets)
{
    if (!place.isKind(JsonNode::Kind::List))
        return;
    for (std::size_t i = 0; i < place.node().items.size(); ++i) {
        Target target {};
        readObject(place.at(i), fields, target);
        targets.push_back(std::move(target));
    }
}
