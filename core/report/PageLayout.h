// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QRectF>

#include <variant>
#include <vector>

class QPainter;

struct TextItem
{
    QRectF rect;
    QString text;
    QFont font;
    QColor colour;
    bool rightAligned = false;
};
struct LineItem
{
    QLineF line;
    QColor colour;
    qreal width = 5;
};
struct FillItem
{
    QRectF rect;
    QColor fill;
    QColor line;
};
struct GlyphItem
{
    QRectF rect;
    Verdict verdict = Verdict::Missing;
};
struct ChartItem
{
    QRectF rect;
    ChartSpec spec;
};
struct TimelineItem
{
    QRectF rect;
    TimelineSpec spec;
};
using PageItem = std::variant<TextItem, LineItem, FillItem, GlyphItem, ChartItem, TimelineItem>;

/// One page: what stands where, in tenths of a point. The same pages are written to PDF and shown as preview.
struct ReportPage
{
    std::vector<PageItem> items;
};

/// Flows @p report over A4 pages: headings stay with what follows, table rows stay whole, header rows are repeated.
[[nodiscard]] std::vector<ReportPage> layOut(const Report &report);
/// Paints one page; @p painter is scaled to ReportStyle::dotsPerInch.
void paintPage(QPainter &painter, const ReportPage &page);
