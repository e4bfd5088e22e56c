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
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF pageRect(int index) const;
    [[nodiscard]] qreal pageWidthIn(int width) const;

    std::vector<ReportPage> m_pages;
};
