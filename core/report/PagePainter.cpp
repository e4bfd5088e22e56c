// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartPainter.h"
#include "PageLayout.h"
#include "PaperLook.h"
#include "PaperTimeline.h"
#include "ReportStyle.h"
#include "VerdictGlyph.h"
#include "Words.h"

#include <QPainter>

using namespace ReportStyle;

namespace {

void paintItem(QPainter &painter, const TextItem &item)
{
    painter.setFont(item.font);
    painter.setPen(item.colour);
    const auto side = item.rightAligned ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(item.rect, static_cast<int>(side) | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip, item.text);
}

void paintItem(QPainter &painter, const LineItem &item)
{
    painter.setPen(QPen(item.colour, item.width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(item.line);
}

void paintItem(QPainter &painter, const FillItem &item)
{
    painter.setPen(QPen(item.line, 8));
    painter.setBrush(item.fill);
    painter.drawRect(item.rect);
}

void paintItem(QPainter &painter, const GlyphItem &item)
{
    VerdictGlyph::paint(painter, item.rect, item.verdict, inkOf(item.verdict).glyph, paper);
}

void paintItem(QPainter &painter, const ChartItem &item)
{
    ChartPainter::paint(painter, item.rect, item.spec, paperLook());
}

void paintItem(QPainter &painter, const TimelineItem &item)
{
    PaperTimeline::paint(painter, item.rect, item.spec);
}

} // namespace

void paintPage(QPainter &painter, const ReportPage &page)
{
    for (const PageItem &item : page.items) {
        painter.save();
        std::visit([&painter](const auto &one) { paintItem(painter, one); }, item);
        painter.restore();
    }
}
