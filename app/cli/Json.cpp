// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Json.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            result += u"\\\"";
            break;
        case u'\\':
            result += u"\\\\";
            break;
        case u'\n':
            result += u"\\n";
            break;
        case u'\r':
            result += u"\\r";
            break;
        case u'\t':
            result += u"\\t";
            break;
        default:
            if (c.unicode() < 0x20)
                result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                result += c;
        }
    }
    return result + u'"';
}

/// Lines between brackets, each on its own line and indented.
QString bracketed(const QStringList &lines, QChar open, QChar close, int depth)
{
    if (lines.isEmpty())
        return QString(open) + close;
    const QString inner = u'\n' + QString((depth + 1) * 2, u' ');
    return open + inner + lines.join(u',' + inner) + u'\n' + QString(depth * 2, u' ') + close;
}

} // namespace

Json Json::array(std::vector<Json> values)
{
    Json json;
    json.m_data = std::move(values);
    return json;
}

Json Json::array(const QStringList &values)
{
    return array(std::vector<Json>(values.begin(), values.end()));
}

Json Json::object(std::vector<Member> members)
{
    Json json;
    json.m_data = std::move(members);
    return json;
}

QString Json::text(int depth) const
{
    if (const bool *value = std::get_if<bool>(&m_data))
        return *value ? u"true"_s : u"false"_s;
    if (const qint64 *value = std::get_if<qint64>(&m_data))
        return QString::number(*value);
    if (const QString *value = std::get_if<QString>(&m_data))
        return quoted(*value);
    QStringList lines;
    if (const auto *values = std::get_if<std::vector<Json>>(&m_data)) {
        for (const Json &value : *values)
            lines += value.text(depth + 1);
        return bracketed(lines, u'[', u']', depth);
    }
    if (const auto *members = std::get_if<std::vector<Member>>(&m_data)) {
        for (const Member &member : *members)
            lines += quoted(member.key) + u": "_s + member.value.text(depth + 1);
        return bracketed(lines, u'{', u'}', depth);
    }
    return u"null"_s;
}
