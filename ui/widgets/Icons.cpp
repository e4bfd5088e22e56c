// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Icons.h"

#include "IconPaths.h"
#include "Theme.h"

#include <QIconEngine>
#include <QPainter>

namespace {

constexpr qreal lineWidth = 1.35;

void strokePath(QPainter &painter, const QRectF &rect, const QPainterPath &path, const QPen &pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height());
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(path);
    painter.restore();
}

/// An icon engine that paints when asked, so that an icon has today's colours after a change of theme.
class PaintedIcon : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

class LineIcon : public PaintedIcon
{
public:
    LineIcon(QString name, const QColor &colour) : m_name(std::move(name)), m_colour(colour) { }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &t = Theme::instance().tokens();
        const QColor own = m_colour.isValid() ? m_colour : t.ink2;
        Icons::paint(*painter, rect, m_name, mode == QIcon::Disabled ? t.ctl : own);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    QString m_name;
    QColor m_colour;
};


} // namespace

QIcon Icons::icon(const QString &name)
{
    return QIcon(new LineIcon(name, {}));
}

QIcon Icons::icon(const QString &name, const QColor &colour)
{
    return QIcon(new LineIcon(name, colour));
}

void Icons::paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const auto found = iconPaths().constFind(name);
    if (found == iconPaths().constEnd())
        return;
    const bool dots = name == QLatin1String("more");
    strokePath(painter, rect, *found, QPen(colour, dots ? lineWidth + 0.5 : lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

bool Icons::has(const QString &name)
{
    return iconPaths().contains(name);
}

void Icons::paintLogo(QPainter &painter, const QRectF &rect)
{
    constexpr QColor ground(0x15, 0x4D, 0x8B);
    constexpr QColor norm(0xF0, 0xB6, 0x4A);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height());
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 32, side / 32);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(1, 1, 30, 30), 7, 7);
    painter.setPen(QPen(Qt::white, 2.3, Qt::SolidLine, Qt::RoundCap));
    const QLineF posts[] = { { 6.5, 10, 6.5, 23 }, { 11.3, 15, 11.3, 23 }, { 16, 12, 16, 23 }, { 20.7, 15, 20.7, 23 }, { 25.5, 10, 25.5, 23 } };
    painter.drawLines(posts, 5);
    painter.setPen(QPen(norm, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QLineF(5, 9.5, 27, 9.5));
    painter.restore();
}

QIcon Icons::logo()
{
    QIcon icon;
    for (const int size : { 16, 24, 32, 48, 64, 128, 256 }) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintLogo(painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}
