// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusGlyph.h"

#include "Theme.h"
#include "VerdictGlyph.h"

#include <QIconEngine>
#include <QPainter>

namespace {

class GlyphIcon : public QIconEngine
{
public:
    explicit GlyphIcon(Verdict verdict) : m_verdict(verdict) { }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        StatusGlyph::paint(*painter, rect, m_verdict);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new GlyphIcon(*this); }

private:
    Verdict m_verdict;
};

} // namespace

void StatusGlyph::paint(QPainter &painter, const QRectF &rect, Verdict verdict)
{
    const Theme &theme = Theme::instance();
    VerdictGlyph::paint(painter, rect, verdict, theme.colours(verdict).glyph, theme.tokens().surf);
}

QIcon StatusGlyph::icon(Verdict verdict)
{
    return QIcon(new GlyphIcon(verdict));
}
