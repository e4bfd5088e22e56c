// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GlyphView.h"

#include "AccessiblePicture.h"
#include "FollowTheme.h"
#include "Icons.h"
#include "StatusGlyph.h"

#include <QPainter>

namespace {

void prepare(QWidget *widget)
{
    AccessiblePicture::install();
    widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

QSize square(int designSize)
{
    const int side = Theme::instance().px(designSize);
    return { side, side };
}

} // namespace

GlyphView::GlyphView(QWidget *parent, int designSize) : QWidget(parent), m_size(designSize)
{
    prepare(this);
}

void GlyphView::set(Verdict verdict, const QString &word)
{
    m_verdict = verdict;
    setAccessibleName(word);
    Labels::setToolTip(this, word);
    update();
}

QSize GlyphView::sizeHint() const
{
    return square(m_size);
}

void GlyphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StatusGlyph::paint(painter, rect(), m_verdict);
}

IconView::IconView(const QString &icon, QWidget *parent, int designSize, Labels::Ink ink)
    : QWidget(parent), m_icon(icon), m_size(designSize), m_ink(ink)
{
    prepare(this);
}

void IconView::setIcon(const QString &icon)
{
    m_icon = icon;
    m_verdict.reset();
    update();
}

void IconView::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    update();
}

QSize IconView::sizeHint() const
{
    return square(m_size);
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_verdict)
        StatusGlyph::paint(painter, rect(), *m_verdict);
    else
        Icons::paint(painter, rect(), m_icon, Labels::colour(m_ink));
}
