// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageStrip.h"

#include "ReportStyle.h"
#include "Theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace {

constexpr int gap = 24;
constexpr int widest = 820; ///< design pixels: a page need not be wider to be read

} // namespace

PageStrip::PageStrip(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageStrip::setPages(std::vector<ReportPage> pages, const QString &description)
{
    m_pages = std::move(pages);
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

qreal PageStrip::pageWidthIn(int width) const
{
    const Theme &theme = Theme::instance();
    return qMin<qreal>(theme.px(widest), width - 2 * theme.px(gap));
}

int PageStrip::heightForWidth(int width) const
{
    const qreal pageHeight = pageWidthIn(width) * ReportStyle::pageHeight / ReportStyle::pageWidth;
    const int spacing = Theme::instance().px(gap);
    return qRound(static_cast<qreal>(m_pages.size()) * (pageHeight + spacing)) + spacing;
}

QSize PageStrip::sizeHint() const
{
    const int width = Theme::instance().px(widest + 2 * gap);
    return { width, heightForWidth(width) };
}

QRectF PageStrip::pageRect(int index) const
{
    const qreal pageWidth = pageWidthIn(width());
    const qreal pageHeight = pageWidth * ReportStyle::pageHeight / ReportStyle::pageWidth;
    const int spacing = Theme::instance().px(gap);
    return { (width() - pageWidth) / 2, spacing + index * (pageHeight + spacing), pageWidth, pageHeight };
}

void PageStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int i = 0; i < static_cast<int>(m_pages.size()); ++i) {
        const QRectF rect = pageRect(i);
        if (!rect.intersects(event->rect()))
            continue;
        painter.setPen(Theme::instance().tokens().line2);
        painter.setBrush(ReportStyle::paper);
        painter.drawRect(rect);
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(rect.width() / ReportStyle::pageWidth, rect.width() / ReportStyle::pageWidth);
        paintPage(painter, m_pages[static_cast<std::size_t>(i)]);
        painter.restore();
    }
}
