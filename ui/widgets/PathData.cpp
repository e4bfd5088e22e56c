// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PathData.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace {

/// Splits path data into letters and numbers; "1.6-.6" are two numbers, and so are ".6.6".
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) { }

    /// The next letter when one stands here; nothing when a number does, or the data ends.
    [[nodiscard]] std::optional<QChar> letter()
    {
        skip();
        if (m_at < m_text.size() && m_text[m_at].isLetter())
            return m_text[m_at++];
        return std::nullopt;
    }
    [[nodiscard]] bool atNumber()
    {
        skip();
        return m_at < m_text.size() && !m_text[m_at].isLetter();
    }
    [[nodiscard]] qreal number()
    {
        skip();
        const qsizetype start = m_at;
        bool point = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool isSign = c == u'-' && m_at == start;
            const bool isPoint = c == u'.' && !point;
            if (!c.isDigit() && !isSign && !isPoint)
                break;
            point = point || isPoint;
            ++m_at;
        }
        if (m_at == start)
            ++m_at; // never stand still on a sign that is not ours
        return m_text.mid(start, m_at - start).toDouble();
    }
    /// The flag of an arc is one digit; the number behind it may follow without a space.
    [[nodiscard]] bool flag()
    {
        skip();
        return m_at < m_text.size() && m_text[m_at++] == u'1';
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }
    QStringView m_text;
    qsizetype m_at = 0;
};

struct Arc
{
    qreal rx = 0;
    qreal ry = 0;
    bool large = false;
    bool sweep = false;
    QPointF to;
};

/// Adds an arc without rotation. Source: SVG 1.1, appendix F.6 (from end points to centre).
void addArc(QPainterPath &path, const Arc &arc)
{
    const QPointF from = path.currentPosition();
    const QPointF half((from.x() - arc.to.x()) / 2, (from.y() - arc.to.y()) / 2);
    const qreal lambda = half.x() * half.x() / (arc.rx * arc.rx) + half.y() * half.y() / (arc.ry * arc.ry);
    if (lambda <= 0)
        return;
    const qreal grow = lambda > 1 ? std::sqrt(lambda) : 1;
    const qreal rx = arc.rx * grow;
    const qreal ry = arc.ry * grow;
    const qreal share = std::sqrt(qMax<qreal>(0, 1 / (lambda / (grow * grow)) - 1)) * (arc.large == arc.sweep ? -1 : 1);
    const QPointF offset(share * rx * half.y() / ry, -share * ry * half.x() / rx);
    const QPointF centre = (from + arc.to) / 2 + offset;
    const auto angleOf = [&](const QPointF &p) {
        return -std::atan2((p.y() - centre.y()) / ry, (p.x() - centre.x()) / rx) * 180 / std::numbers::pi;
    };
    const qreal start = angleOf(from);
    qreal sweep = angleOf(arc.to) - start;
    if (arc.sweep && sweep > 0)
        sweep -= 360;
    if (!arc.sweep && sweep < 0)
        sweep += 360;
    path.arcTo(QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry), start, sweep);
}

class Builder
{
public:
    explicit Builder(QStringView data) : m_read(data) { }
    [[nodiscard]] QPainterPath build()
    {
        while (const auto letter = m_read.letter()) {
            m_command = *letter;
            do
                step();
            while (m_read.atNumber() && m_command.toUpper() != u'Z');
        }
        return m_path;
    }

private:
    [[nodiscard]] bool isRelative() const { return m_command.isLower(); }
    [[nodiscard]] QPointF origin() const { return isRelative() ? m_path.currentPosition() : QPointF(); }
    [[nodiscard]] QPointF point()
    {
        const qreal x = m_read.number();
        const qreal y = m_read.number();
        return origin() + QPointF(x, y);
    }
    void curve(const QPointF &first)
    {
        m_control = point();
        m_path.cubicTo(first, m_control, m_nextEnd = point());
    }
    void arc()
    {
        Arc arc;
        arc.rx = m_read.number();
        arc.ry = m_read.number();
        static_cast<void>(m_read.number()); // our designs never turn an arc
        arc.large = m_read.flag();
        arc.sweep = m_read.flag();
        arc.to = point();
        addArc(m_path, arc);
    }
    void step()
    {
        const QPointF here = m_path.currentPosition();
        switch (m_command.toUpper().unicode()) {
        case u'M':
            m_path.moveTo(point());
            m_command = isRelative() ? u'l' : u'L';
            break;
        case u'L':
            m_path.lineTo(point());
            break;
        case u'H':
            m_path.lineTo(origin().x() + m_read.number(), here.y());
            break;
        case u'V':
            m_path.lineTo(here.x(), origin().y() + m_read.number());
            break;
        case u'C':
            curve(point());
            break;
        case u'S':
            curve(here == m_nextEnd ? here * 2 - m_control : here);
            break;
        case u'A':
            arc();
            break;
        default:
            m_path.closeSubpath();
        }
    }

    Reader m_read;
    QPainterPath m_path;
    QChar m_command;
    QPointF m_control;
    QPointF m_nextEnd { -1, -1 };
};

} // namespace

QPainterPath pathFromData(QStringView data)
{
    return Builder(data).build();
}
