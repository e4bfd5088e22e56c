// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 64;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

class JsonParser
{
public:
    explicit JsonParser(QStringView text) : m_text(text) { }

    JsonReading read()
    {
        JsonNode root;
        if (readValue(root, 0)) {
            skipSpace();
            if (m_at < m_text.size())
                fail(u"text after the end"_s);
        }
        if (!m_fault.isEmpty())
            return { std::nullopt, m_line, m_fault };
        return { std::move(root), 0, {} };
    }

private:
    bool fail(const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
        return false;
    }

    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipSpace()
    {
        for (; here() == u' ' || here() == u'\t' || here() == u'\r' || here() == u'\n'; ++m_at)
            m_line += here() == u'\n' ? 1 : 0;
    }

    bool take(QChar c)
    {
        skipSpace();
        if (here() != c || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }

    bool readValue(JsonNode &node, int depth)
    {
        skipSpace();
        node.line = m_line;
        if (depth > maxDepth)
            return fail(u"nested too deep"_s);
        if (take(u'{'))
            return readObject(node, depth);
        if (take(u'['))
            return readList(node, depth);
        if (here() == u'"') {
            node.kind = JsonNode::Kind::Text;
            return readText(node.text);
        }
        if (here() == u'-' || isDigit(here()))
            return readNumber(node);
        return readWord(node);
    }

    bool readObject(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        if (take(u'}'))
            return true;
        do {
            skipSpace();
            JsonMember member;
            member.line = m_line;
            if (here() != u'"')
                return fail(u"a name in quotes expected"_s);
            if (!readText(member.key))
                return false;
            if (!take(u':'))
                return fail(u"a colon expected after a name"_s);
            if (!readValue(member.value, depth + 1))
                return false;
            node.members.push_back(std::move(member));
        } while (take(u','));
        return take(u'}') || fail(u"a comma or a closing brace expected"_s);
    }

    bool readList(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::List;
        if (take(u']'))
            return true;
        do {
            JsonNode item;
            if (!readValue(item, depth + 1))
                return false;
            node.items.push_back(std::move(item));
        } while (take(u','));
        return take(u']') || fail(u"a comma or a closing bracket expected"_s);
    }

    bool readText(QString &text)
    {
        ++m_at;
        for (;;) {
            if (m_at >= m_text.size() || here() < u' ')
                return fail(u"a text without its closing quote"_s);
            const QChar c = m_text[m_at++];
            if (c == u'"')
                return true;
            if (c != u'\\')
                text += c;
            else if (!readEscape(text))
                return fail(u"an unknown escape in a text"_s);
        }
    }

    bool readEscape(QString &text)
    {
        const QChar code = here();
        ++m_at;
        if (code == u'u') {
            const QStringView digits = m_text.mid(m_at, 4);
            if (digits.size() < 4 || !std::ranges::all_of(digits, isHexDigit))
                return false;
            m_at += 4;
            text += QChar(digits.toUShort(nullptr, 16));
            return true;
        }
        constexpr QStringView codes = u"\"\\/bfnrt";
        constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        const qsizetype found = codes.indexOf(code);
        if (found < 0 || code.isNull())
            return false;
        text += meanings[found];
        return true;
    }

    bool takeDigits()
    {
        const qsizetype start = m_at;
        while (isDigit(here()))
            ++m_at;
        return m_at > start;
    }

    bool readNumber(JsonNode &node)
    {
        node.kind = JsonNode::Kind::Number;
        const qsizetype start = m_at;
        m_at += here() == u'-' ? 1 : 0;
        const bool leadingZero = here() == u'0';
        const qsizetype digits = m_at;
        if (!takeDigits() || (leadingZero && m_at - digits > 1))
            return fail(u"a number that is none"_s);
        if (here() == u'.') {
            ++m_at;
            if (!takeDigits())
                return fail(u"a number that is none"_s);
        }
        if (here() == u'e' || here() == u'E') {
            ++m_at;
            m_at += here() == u'+' || here() == u'-' ? 1 : 0;
            if (!takeDigits())
                return fail(u"a number that is none"_s);
        }
        node.text = m_text.sliced(start, m_at - start).toString();
        return true;
    }

    bool readWord(JsonNode &node)
    {
        const QStringView rest = m_text.sliced(std::min(m_at, m_text.size()));
        for (const QStringView word : { QStringView(u"true"), QStringView(u"false"), QStringView(u"null") }) {
            if (!rest.startsWith(word))
                continue;
            m_at += word.size();
            node.kind = word == u"null" ? JsonNode::Kind::Null : JsonNode::Kind::Bool;
            node.truth = word == u"true";
            return true;
        }
        return fail(rest.isEmpty() ? u"the text breaks off"_s : u"a value expected"_s);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_fault;
};

} // namespace

const JsonNode *JsonNode::member(QStringView key) const
{
    const auto found = std::ranges::find(members, key, &JsonMember::key);
    return found == members.end() ? nullptr : &found->value;
}

JsonReading readJson(QStringView text)
{
    return JsonParser(text).read();
}
