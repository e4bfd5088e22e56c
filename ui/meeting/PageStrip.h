// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PageLayout.h"

#include <QWidget>

/// The pages of a report below each other, as they will be printed. Only the pages in sight are painted.
class PageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PageStrip(QWidget *parent = nullptr);
    /// @p description is what a screen reader tells: the report as plain text.
    void setPages(std::vector<ReportPage> pages, const QString &description);
    /// Pages no higher than this, so that a whole one is in sight; 0: as wide as can be read.
    void setPageHeight(int pixels);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int topOf(int page) const;   ///< where to scroll to for a page
    [[nodiscard]] int pageAt(int top) const;   ///< which page is looked at, scrolled to here
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF pageRect(int index) const;
    [[nodiscard]] qreal pageWidthIn(int width) const;

    std::vector<ReportPage> m_pages;
    int m_pageHeight = 0;
};
