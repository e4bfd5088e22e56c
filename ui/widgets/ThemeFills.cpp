// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PatternFill.h"
#include "Theme.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr int sharpness = 4; ///< texture pixels per design pixel, so that the fill stays sharp on a fine screen

QBrush textureOf(const PatternFill::Look &look, bool hatch, qreal scale)
{
    const qreal side = hatch ? look.pitch * std::numbers::sqrt2 : look.pitch;
    const int pixels = qMax(4, qRound(side * sharpness));
    const QString key = u"fill%1/%2/%3/%4"_s.arg(look.ground.rgb()).arg(look.mark.rgb()).arg(pixels).arg(hatch);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = QPixmap(pixels, pixels);
        QPainter painter(&tile);
        painter.scale(pixels / side, pixels / side);
        const QRectF rect(0, 0, side, side);
        hatch ? PatternFill::hatched(painter, rect, look) : PatternFill::dotted(painter, rect, look);
        painter.end();
        QPixmapCache::insert(key, tile);
    }
    QBrush brush(tile);
    const qreal shrink = side * scale / pixels;
    brush.setTransform(QTransform::fromScale(shrink, shrink));
    return brush;
}

} // namespace

QBrush Theme::softFill(Verdict verdict) const
{
    const VerdictColours c = colours(verdict);
    if (verdict == Verdict::Breach)
        return textureOf({ c.fill, c.line, 6, 1 }, true, m_scale);
    if (verdict == Verdict::Attention)
        return textureOf({ c.fill, c.line, 6, 2 }, false, m_scale);
    return c.fill;
}

QBrush Theme::strongFill(Verdict verdict) const
{
    const VerdictColours c = colours(verdict);
    if (verdict == Verdict::Breach)
        return textureOf({ c.glyph, PatternFill::mixed(c.glyph, m_tokens.surf, 0.45), 5, 0.8 }, true, m_scale);
    if (verdict == Verdict::Attention)
        return textureOf({ c.glyph, PatternFill::mixed(c.glyph, m_tokens.surf, 0.75), 5, 1.7 }, false, m_scale);
    return c.line;
}
