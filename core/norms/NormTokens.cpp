// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormTokens.h"

#include "NormSigns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

/// "＞", "％": the wide forms of the plain signs, in a row of their own.
QChar narrowed(QChar c)
{
    constexpr char16_t first = 0xFF01;
    constexpr char16_t last = 0xFF5E;
    constexpr char16_t distance = first - u'!';
    return c >= QChar(first) && c <= QChar(last) ? QChar(static_cast<char16_t>(c.unicode() - distance)) : c;
}

/// One sign for each sign of the text, so that places in both are the same: lower case, no accents, plain spaces.
QChar plainSign(QChar written)
{
    const QChar c = narrowed(written);
    if (isDash(c))
        return u'-';
    if (c == QChar(0x00B5)) // the sign of a millionth, as the letter
        return QChar(0x03BC);
    if (c == QChar(0x00D7)) // "24×7", "2× per jaar"
        return u'x';
    if (c == u'\n' || c == u'\r' || c == QChar(0x2028))
        return u'\n';
    if (c.isSpace())
        return u' ';
    if (c == QChar(0x2019) || c == QChar(0x2018) || c == u'`' || c == QChar(0x00B4))
        return u'\'';
    const QString parts = c.decomposition();
    const bool isLetter = c.isLetter() && c.decompositionTag() == QChar::Canonical && !parts.isEmpty();
    return isLetter ? parts.front().toLower() : c.toLower();
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString &text)
        : m_text(text)
    {
        m_plain.reserve(text.size());
        for (const QChar c : text)
            m_plain += isPower(c) ? figureOf(c) : plainSign(c);
    }

    std::vector<NormToken> all()
    {
        while (m_at < m_plain.size()) {
            const QChar c = m_plain.at(m_at);
            if (c == u'*' && isFactorMark()) { // "(tijdig / totaal) * 100%"
                add(NormTokenKind::Word, u"x"_s, 1);
                continue;
            }
            if (const qsizetype length = blankLength(); length > 1) {
                add(NormTokenKind::Mark, u"…"_s, length);
                continue;
            }
            if (c == u' ' || isIgnored(c)) {
                m_spaced = m_spaced || c == u' ';
                ++m_at;
                continue;
            }
            takeOne(c);
            m_spaced = false;
        }
        return std::move(m_tokens);
    }

private:
    /// "m²", "CO₂": the figure is part of the unit; behind other words it points to a note.
    [[nodiscard]] bool isPower(QChar c) const
    {
        qsizetype from = m_plain.size();
        while (from > 0 && m_plain.at(from - 1).isLetter())
            --from;
        static constexpr QStringView lengths = u"|m|mm|cm|dm|km|";
        static constexpr QStringView gases = u"|co|no|";
        const QString word = u'|' + m_plain.mid(from) + u'|';
        const bool isSquare = (c == u'²' || c == u'³') && lengths.contains(word);
        return isSquare || (c >= QChar(0x2080) && c <= QChar(0x2089) && gases.contains(word));
    }

    static QChar figureOf(QChar c) { return QChar(static_cast<char16_t>(u'0' + c.digitValue())); }

    static bool isIgnored(QChar c)
    {
        return c == u'"' || c == QChar(0x201C) || c == QChar(0x201D) || c == QChar(0x201E) || c == u'\''
            || c == QChar(0x00AB) || c == QChar(0x00BB) || c == QChar(0x00AD) || c == u'*' || c == u'_'
            || c.category() == QChar::Other_Format;
    }

    /// "... %", "__ werkdagen": a place that is left open.
    [[nodiscard]] qsizetype blankLength() const
    {
        const QChar c = m_plain.at(m_at);
        qsizetype length = 0;
        while ((c == u'.' || c == u'_') && signAt(m_at + length) == c)
            ++length;
        return length;
    }

    /// Not the star of a bullet or of bold letters.
    bool isFactorMark() const
    {
        return !m_tokens.empty() && !m_tokens.back().is(u"\n") && signAt(m_at + 1) == u' ' && isDigit(signAt(m_at + 2));
    }

    void takeOne(QChar c)
    {
        if (takeListed(wholeWritings(), NormTokenKind::Word, true))
            return;
        if (isDigit(c))
            return takeFigures();
        if (c == u'.' && isDigit(signAt(m_at + 1))
            && (m_spaced || m_tokens.empty() || m_tokens.back().kind == NormTokenKind::Sign)) {
            const qsizetype length = digitsAt(m_at + 1) + 1; // ".5%"
            return add(NormTokenKind::Number, u'0' + m_plain.mid(m_at, length), length);
        }
        if (c == u'½' || c == u'¼' || c == u'¾')
            return add(NormTokenKind::Number, c == u'½' ? u"0.5"_s : c == u'¼' ? u"0.25"_s : u"0.75"_s, 1);
        if (c == u'#')
            return add(NormTokenKind::Word, u"aantal"_s, 1); // "# klachten"
        if (c.isLetter())
            return takeWord();
        if (takeListed(signWritings(), NormTokenKind::Sign, false))
            return;
        static constexpr QStringView marks = u".,;:()[]{}|/&!?\n•·…§@\\^";
        add(marks.contains(c) ? NormTokenKind::Mark : NormTokenKind::Strange, QString(c), 1);
    }

    bool takeListed(std::span<const NormWriting> table, NormTokenKind kind, bool atWordStart)
    {
        if (atWordStart && m_at > 0 && m_plain.at(m_at - 1).isLetterOrNumber())
            return false;
        for (const NormWriting &row : table) {
            if (!QStringView(m_plain).mid(m_at).startsWith(row.written))
                continue;
            const qsizetype end = m_at + row.written.size();
            const bool ends = end >= m_plain.size() || !m_plain.at(end).isLetter() || row.written.endsWith(u'/');
            if (!ends && row.written.back().isLetter())
                continue;
            if (row.written == u"p/" && (end >= m_plain.size() || !m_plain.at(end).isLetter()))
                continue;
            add(kind, row.sign.toString(), row.written.size());
            return true;
        }
        return false;
    }

    /// How many signs from @p at on are digits.
    qsizetype digitsAt(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_plain.size() && isDigit(m_plain.at(end)))
            ++end;
        return end - at;
    }

    QChar signAt(qsizetype at) const { return at < m_plain.size() ? m_plain.at(at) : QChar(u' '); }

    void takeFigures()
    {
        if (const qsizetype length = momentLength(); length > 0)
            return add(NormTokenKind::Moment, m_plain.mid(m_at, length), length);
        if (const qsizetype length = windowLength(); length > 0)
            return add(NormTokenKind::Code, m_plain.mid(m_at, length), length);
        if (const qsizetype length = referenceLength(); length > 0)
            return add(NormTokenKind::Code, m_plain.mid(m_at, length), length);
        if (takeHoursAndMinutes())
            return;
        const qsizetype length = numberLength();
        const QString text = m_plain.mid(m_at, length);
        const bool chapter = text.count(u'.') > 1 && !isGroupedBy(text, u'.');
        add(chapter ? NormTokenKind::Code : NormTokenKind::Number, QString(text).remove(u' '), length);
        if (signAt(m_at) == u',' && signAt(m_at + 1) == u'-' && !isDigit(signAt(m_at + 2)))
            m_at += 2; // "€ 500,-"
    }

    /// "1u45", "4h30": hours and minutes.
    bool takeHoursAndMinutes()
    {
        const qsizetype hours = digitsAt(m_at);
        const QChar mark = signAt(m_at + hours);
        const bool isTime = hours <= 2 && (mark == u'u' || mark == u'h') && digitsAt(m_at + hours + 1) == 2
            && !signAt(m_at + hours + 3).isLetter();
        if (!isTime)
            return false;
        add(NormTokenKind::Number, m_plain.mid(m_at, hours), hours);
        add(NormTokenKind::Word, u"u"_s, 1);
        add(NormTokenKind::Number, m_plain.mid(m_at, 2), 2);
        m_tokens.push_back({ NormTokenKind::Word, u"min"_s, m_at, m_at, false, false });
        return true;
    }

    static bool isGroupedBy(const QString &text, QChar mark)
    {
        const auto groups = text.section(u',', 0, 0).split(mark);
        return std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
    }

    /// "8:30", "01-07-2026", "1/7/2026", "2026-07-01".
    qsizetype momentLength() const
    {
        const qsizetype first = digitsAt(m_at);
        const qsizetype second = digitsAt(m_at + first + 1);
        const QChar mark = signAt(m_at + first);
        if (mark == u':' && first <= 2 && second == 2)
            return first + 1 + second;
        if (mark != u'-' && mark != u'/')
            return 0;
        const qsizetype third = digitsAt(m_at + first + second + 2);
        if (signAt(m_at + first + 1 + second) != mark || second < 1 || second > 2)
            return 0;
        const bool isDate = (first == 4 && third >= 1 && third <= 2) || (first <= 2 && third == 4);
        return isDate ? first + second + third + 2 : 0;
    }

    /// "24/7", "24x7", "7x24", "24x7x365": a service window.
    qsizetype windowLength() const
    {
        const qsizetype first = digitsAt(m_at);
        const QChar mark = signAt(m_at + first);
        const qsizetype second = digitsAt(m_at + first + 1);
        if ((mark != u'/' && mark != u'x' && mark != u'*') || second < 1)
            return 0;
        const QString low = m_plain.mid(m_at, first);
        const QString high = m_plain.mid(m_at + first + 1, second);
        const auto isWindow = [](const QString &text) {
            return text == u"24" || text == u"7" || text == u"5" || text == u"365" || text == u"8" || text == u"12"
                || text == u"6" || text == u"10";
        };
        const bool isAllDay = low == u"24" || high == u"24" || mark != u'/'; // "8/10" is a mark
        if (!isWindow(low) || !isWindow(high) || !isAllDay)
            return 0;
        qsizetype length = first + 1 + second;
        if (signAt(m_at + length) == mark && digitsAt(m_at + length + 1) > 0)
            length += 1 + digitsAt(m_at + length + 1);
        return length;
    }

    /// "2024-0456", "030-1234567": a reference or a telephone number.
    qsizetype referenceLength() const
    {
        constexpr qsizetype longNumber = 5;
        const qsizetype first = digitsAt(m_at);
        const qsizetype second = digitsAt(m_at + first + 1);
        if (signAt(m_at + first) != u'-' || second < 2)
            return 0;
        const bool isPadded
            = (m_plain.at(m_at) == u'0' && first > 2) || (signAt(m_at + first + 1) == u'0' && second > 2);
        return isPadded || second >= longNumber ? first + 1 + second : 0;
    }

    /// Digits, with a mark inside only when a digit follows it; "1 500" when exactly three follow the space.
    qsizetype numberLength() const
    {
        qsizetype length = digitsAt(m_at);
        const bool canGroup = length <= 3 && m_plain.at(m_at) != u'0';
        while (m_at + length < m_plain.size()) {
            const QChar mark = signAt(m_at + length);
            const qsizetype next = digitsAt(m_at + length + 1);
            const bool isMark = (mark == u'.' || mark == u',') && next > 0;
            const bool isGroup = mark == u' ' && canGroup && next == 3 && !signAt(m_at + length + 4).isLetterOrNumber()
                && signAt(m_at + length + 4) != u'%' && !isMarkedAlready(length);
            if (!isMark && !isGroup)
                break;
            length += 1 + next;
        }
        return length;
    }

    bool isMarkedAlready(qsizetype length) const
    {
        const QStringView text = QStringView(m_plain).mid(m_at, length);
        return text.contains(u'.') || text.contains(u',');
    }

    void takeWord()
    {
        qsizetype end = m_at;
        bool hasDigit = false;
        while (end < m_plain.size()) {
            const QChar c = m_plain.at(end);
            const bool inside = (c == u'\'' || c == u'-') && signAt(end + 1).isLetter() && end > m_at;
            if (!c.isLetterOrNumber() && !inside)
                break;
            if (isDigit(c) && !hasDigit && isComparing(m_plain.mid(m_at, end - m_at)))
                break;
            hasDigit = hasDigit || isDigit(c);
            ++end;
        }
        const QString word = m_plain.mid(m_at, end - m_at);
        if (const qsizetype length = codeLength(word, end); length > 0)
            return add(NormTokenKind::Code, m_plain.mid(m_at, length), length);
        const bool accented = word != m_text.mid(m_at, word.size()).toLower() && (word == u"een" || word == u"voor");
        add(NormTokenKind::Word, word, word.size());
        m_tokens.back().accented = accented;
        skipPlural();
        if (signAt(m_at) == u'.' && isAbbreviation(word))
            ++m_at;
    }

    static bool isComparing(const QString &word)
    {
        return word == u"max" || word == u"min" || word == u"maximaal" || word == u"minimaal" || word == u"binnen"
            || word == u"nps" || word == u"eur";
    }

    /// "kpi-04", "w-03", "5.3": letters, a hyphen and figures without a space.
    qsizetype codeLength(const QString &word, qsizetype end) const
    {
        constexpr int longestCode = 5;
        constexpr int yearDigits = 4;
        if (signAt(end) != u'-' || isComparing(word) || word == u"am" || word == u"pm") // "8am-6pm"
            return 0;
        const qsizetype digits = digitsAt(end + 1);
        const bool isCode = digits == yearDigits || (digits > 0 && word.size() <= longestCode);
        return isCode ? word.size() + 1 + digits : 0;
    }

    /// "cijfer(s)", "incident(en)".
    void skipPlural()
    {
        for (const QStringView plural : { u"(s)", u"(en)", u"(n)" }) {
            if (QStringView(m_plain).mid(m_at).startsWith(plural))
                m_at += plural.size();
        }
    }

    void add(NormTokenKind kind, const QString &text, qsizetype length)
    {
        m_tokens.push_back({ kind, text, m_at, m_at + length, m_spaced, false });
        m_at += length;
    }

    const QString m_text;
    QString m_plain;
    qsizetype m_at = 0;
    bool m_spaced = true;
    std::vector<NormToken> m_tokens;
};

} // namespace

std::vector<NormToken> normTokens(const QString &text)
{
    return Tokenizer(text).all();
}
