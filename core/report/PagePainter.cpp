// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartPainter.h"
#include "PageLayout.h"
#include "ReportStyle.h"
#include "VerdictGlyph.h"
#include "Words.h"

#include <QPainter>

using namespace ReportStyle;

namespace {

ChartVerdictColours chartColoursOf(Verdict verdict)
{
    const VerdictInk colours = inkOf(verdict);
    return { colours.glyph, colours.text, colours.fill, colours.line };
}

/// The look of charts on paper: the same colours as the tables, ten of our units to a design pixel.
ChartLook paperLook()
{
    ChartLook look;
    look.colours.surface = paper;
    look.colours.ink = ink;
    look.colours.ink2 = secondary;
    look.colours.ink3 = secondary;
    look.colours.grid = line;
    look.colours.accent = accent;
    look.colours.met = chartColoursOf(Verdict::Met);
    look.colours.attention = chartColoursOf(Verdict::Attention);
    look.colours.breach = chartColoursOf(Verdict::Breach);
    look.colours.none = chartColoursOf(Verdict::Missing);
    look.axis = font(Letter::Small);
    look.axisStrong = font(Letter::Small, true);
    look.unit = 7.5; // 96 design pixels and 720 of our units make an inch
    look.number = [](qreal value, int decimals) {
        const auto exact = Decimal::fromPlain(QString::number(value, 'f', decimals));
        return exact ? shown(*exact) : QString();
    };
    return look;
}

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

} // namespace

void paintPage(QPainter &painter, const ReportPage &page)
{
    for (const PageItem &item : page.items) {
        painter.save();
        std::visit([&painter](const auto &one) { paintItem(painter, one); }, item);
        painter.restore();
    }
}
