// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PageLayout.h"
#include "ReportStyle.h"

/// Where the next thing goes while a report is laid out: the current page and how far down it is filled.
class PageFlow
{
public:
    PageFlow() { m_pages.emplace_back(); }

    [[nodiscard]] qreal y() const { return m_y; }
    void skip(qreal height) { m_y += height; }
    /// Starts a new page unless this one is still empty.
    void newPage();
    /// Starts a new page when less than @p height is left.
    void need(qreal height);
    [[nodiscard]] bool fits(qreal height) const { return m_y + height <= ReportStyle::textBottom; }
    void add(PageItem item) { m_pages.back().items.push_back(std::move(item)); }
    /// Adds wrapped text over @p width from @p x and moves below it. Returns its height.
    qreal addText(const QString &text, const QFont &font, const QColor &colour, qreal x, qreal width);
    [[nodiscard]] std::vector<ReportPage> take() { return std::move(m_pages); }

    [[nodiscard]] static qreal heightOf(const QString &text, const QFont &font, qreal width);
    /// @p text with a line break inside each word that is wider than @p width, so that nothing runs off the page.
    [[nodiscard]] static QString breakable(const QString &text, const QFont &font, qreal width);

private:
    std::vector<ReportPage> m_pages;
    qreal m_y = ReportStyle::margin;
};

/// How much of @p table has to stand on one page: all of a short one, else its head and first rows.
[[nodiscard]] qreal tableStart(const ReportTable &table);
/// Lays a table out: columns as wide as their words ask for, rows whole, the header again on each page.
void flowTable(PageFlow &flow, const ReportTable &table);
