// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonPlace.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(JsonNode::Kind kind)
{
    switch (kind) {
    case JsonNode::Kind::Null: return u"null"_s;
    case JsonNode::Kind::Bool: return u"true or false"_s;
    case JsonNode::Kind::Number: return u"number"_s;
    case JsonNode::Kind::Text: return u"text"_s;
    case JsonNode::Kind::List: return u"list"_s;
    case JsonNode::Kind::Object: return u"object"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString JsonPlace::pathOf(QStringView key) const
{
    return m_path.isEmpty() ? key.toString() : m_path + u'.' + key.toString();
}

JsonPlace JsonPlace::at(std::size_t item) const
{
    return { m_node->items[item], m_path + u'[' + QString::number(item) + u']', *m_problems };
}

JsonPlace JsonPlace::at(QStringView key) const
{
    const auto found = std::ranges::find(m_node->members, key, &JsonMember::key);
    return found == m_node->members.end() ? *this : at(*found);
}

void JsonPlace::report(ProblemCode code, const QStringList &arguments) const
{
    m_problems->push_back({ m_node->line, m_path, m_node->text, code, arguments });
}

void JsonPlace::reportKey(int line, QStringView key, ProblemCode code, const QStringList &arguments) const
{
    m_problems->push_back({ line, pathOf(key), {}, code, arguments });
}

bool JsonPlace::isKind(JsonNode::Kind kind) const
{
    if (m_node->kind == kind)
        return true;
    report(ProblemCode::WrongType, { nameOf(kind) });
    return false;
}

void readValue(const JsonPlace &place, QString &target)
{
    if (!place.isKind(JsonNode::Kind::Text))
        return;
    target = place.node().text;
    if (target.trimmed().isEmpty())
        place.report(ProblemCode::WrongType, { u"text that is not empty"_s });
}

void readValue(const JsonPlace &place, bool &target)
{
    if (place.isKind(JsonNode::Kind::Bool))
        target = place.node().truth;
}

void readValue(const JsonPlace &place, int &target)
{
    if (!place.isKind(JsonNode::Kind::Number))
        return;
    bool isWhole = false;
    target = place.node().text.toInt(&isWhole);
    if (!isWhole)
        place.report(ProblemCode::WrongType, { u"whole number"_s });
}

void readValue(const JsonPlace &place, Decimal &target)
{
    if (!place.isKind(JsonNode::Kind::Number))
        return;
    if (const auto value = Decimal::fromPlain(place.node().text))
        target = *value;
    else
        place.report(ProblemCode::WrongType, { u"decimal number without exponent"_s });
}

void readValue(const JsonPlace &place, QDate &target)
{
    if (!place.isKind(JsonNode::Kind::Text))
        return;
    target = QDate::fromString(place.node().text, Qt::ISODate);
    if (!target.isValid() || place.node().text.size() != 10)
        place.report(ProblemCode::NotADate);
}

void readValue(const JsonPlace &place, QStringList &target)
{
    if (!place.isKind(JsonNode::Kind::List))
        return;
    for (std::size_t i = 0; i < place.node().items.size(); ++i) {
        QString item;
        readValue(place.at(i), item);
        target += item;
    }
}

bool Json::isSoundObject(const JsonPlace &place)
{
    if (!place.isKind(JsonNode::Kind::Object))
        return false;
    QSet<QString> seen;
    for (const JsonMember &member : place.node().members) {
        if (seen.contains(member.key))
            place.reportKey(member.line, member.key, ProblemCode::DuplicateCode, { member.key });
        seen.insert(member.key);
    }
    return true;
}
