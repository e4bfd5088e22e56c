// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MaatlatWidget.h"

#include "AccessiblePicture.h"
#include "FollowTheme.h"
#include "PatternFill.h"
#include "RulerGeometry.h"

#include <QPainter>

namespace {

constexpr int designHeight = 35;
constexpr int intervals = 20; ///< ticks of a yardstick: every fifth is long

void paintStretch(QPainter &painter, const QRectF &rect, Verdict verdict, qreal scale)
{
    const VerdictColours c = Theme::instance().colours(verdict);
    if (verdict == Verdict::Breach)
        PatternFill::hatched(painter, rect, { c.fill, c.line, 6 * scale, 1 * scale });
    else if (verdict == Verdict::Attention)
        PatternFill::dotted(painter, rect, { c.fill, c.line, 6 * scale, 2 * scale });
    else
        PatternFill::plain(painter, rect, c.fill);
}

void paintTicks(QPainter &painter, const QRectF &band, qreal scale)
{
    painter.setPen(QPen(Theme::instance().tokens().ctl, 0.8 * scale, Qt::SolidLine, Qt::FlatCap));
    for (int i = 0; i <= intervals; ++i) {
        const qreal x = band.left() + band.width() * i / intervals;
        painter.drawLine(QPointF(x, band.bottom()), QPointF(x, band.bottom() + (i % 5 == 0 ? 4 : 2) * scale));
    }
}

void paintNorm(QPainter &painter, const RulerGeometry &geometry, const RulerSpec &spec, qreal scale)
{
    const Theme &theme = Theme::instance();
    const qreal x = geometry.x(*spec.norm);
    const QRectF band = geometry.band();
    painter.setPen(QPen(theme.tokens().ink, 1.8 * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, band.top() - 3 * scale), QPointF(x, band.bottom() + 5 * scale));
    painter.setPen(theme.tokens().ink2);
    painter.setFont(theme.font(TextSize::Axis));
    const QRectF box = geometry.normText(painter.fontMetrics().horizontalAdvance(spec.normText) + 2);
    painter.drawText(box, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextDontClip, spec.normText);
}

void paintPointer(QPainter &painter, const QPointF &tip, Verdict verdict, qreal scale)
{
    const Theme &theme = Theme::instance();
    painter.setPen(QPen(theme.tokens().surf, 1.2 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.colours(verdict).glyph);
    painter.drawPolygon(QPolygonF({ tip, tip + QPointF(-5.5, -9) * scale, tip + QPointF(5.5, -9) * scale }));
}

} // namespace

MaatlatWidget::MaatlatWidget(QWidget *parent) : QWidget(parent)
{
    AccessiblePicture::install();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void MaatlatWidget::setSpec(const RulerSpec &spec)
{
    if (accessibleName().isEmpty() || accessibleName() == m_spec.description)
        setAccessibleName(spec.description);
    m_spec = spec;
    setAccessibleDescription(spec.description);
    update();
}

QSize MaatlatWidget::sizeHint() const
{
    return { Theme::instance().px(206), Theme::instance().px(designHeight) };
}

QSize MaatlatWidget::minimumSizeHint() const
{
    return { Theme::instance().px(80), Theme::instance().px(designHeight) };
}

void MaatlatWidget::paint(QPainter &painter, const QRectF &rect, const RulerSpec &spec)
{
    const Theme &theme = Theme::instance();
    const qreal scale = theme.scale();
    const RulerGeometry geometry(spec, rect, scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RulerSpec::Stretch &stretch : spec.stretches)
        paintStretch(painter, geometry.stretch(stretch), stretch.verdict, scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.tokens().line2, 1));
    painter.drawRect(geometry.band());
    paintTicks(painter, geometry.band(), scale);
    if (spec.norm)
        paintNorm(painter, geometry, spec, scale);
    if (spec.value)
        paintPointer(painter, geometry.pointer(), spec.verdict, scale);
    painter.restore();
}

void MaatlatWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_spec);
}
