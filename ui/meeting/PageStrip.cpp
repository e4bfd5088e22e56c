// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageStrip.h"

#include "ReportStyle.h"
#include "Theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace {

constexpr int gap = 16;
constexpr int lowest = 240; ///< design pixels: a lower page cannot be read
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
    const qreal wide = qMin<qreal>(theme.px(widest), width - 2 * theme.px(gap));
    if (m_pageHeight <= 0)
        return wide;
    const qreal high = qMax(theme.px(lowest), m_pageHeight - 2 * theme.px(gap));
    return qMin(wide, high * ReportStyle::pageWidth / ReportStyle::pageHeight);
}

void PageStrip::setPageHeight(int pixels)
{
    m_pageHeight = pixels;
    updateGeometry();
    update();
}

int PageStrip::topOf(int page) const
{
    return qRound(pageRect(page).top()) - Theme::instance().px(gap);
}

int PageStrip::pageAt(int top) const
{
    int page = 0;
    while (page + 1 < pageCount() && pageRect(page).center().y() < top)
        ++page;
    return page;
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
    painter.fillRect(event->rect(), Theme::instance().tokens().noB);
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
