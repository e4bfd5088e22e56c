// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageLayout.h"

#include "PageFlow.h"
#include "PaperTimeline.h"
#include "ReportWords.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ReportStyle;

namespace {

constexpr qreal chartHeight = 1270;
constexpr qreal bulletIndent = 140;
constexpr qreal verdictGap = 140;

void flowTitle(PageFlow &flow, const Report &report)
{
    flow.addText(report.title, font(Letter::Title), ink, margin, textWidth);
    flow.skip(20);
    flow.addText(report.subtitle, font(Letter::Subtitle), secondary, margin, textWidth);
    flow.skip(90);
    for (const QString &fact : report.facts)
        flow.addText(fact, font(Letter::Body), secondary, margin, textWidth);
    flow.skip(90);
    flow.add(LineItem { QLineF(margin, flow.y(), margin + textWidth, flow.y()), accent, 14 });
    flow.skip(160);
}

void flowText(PageFlow &flow, const ReportText &block)
{
    switch (block.style) {
    case ReportText::Style::Lead:
        flow.addText(block.text, font(Letter::Lead, true), ink, margin, textWidth);
        flow.skip(70);
        break;
    case ReportText::Style::Paragraph:
        flow.addText(block.text, font(Letter::Body), ink, margin, textWidth);
        flow.skip(90);
        break;
    case ReportText::Style::Note:
        flow.addText(block.text, font(Letter::Small), secondary, margin, textWidth);
        flow.skip(50);
        break;
    case ReportText::Style::Bullet: {
        const qreal height = PageFlow::heightOf(block.text, font(Letter::Body), textWidth - bulletIndent);
        flow.need(height);
        flow.add(TextItem { QRectF(margin, flow.y(), bulletIndent, height), u"•"_s, font(Letter::Body), secondary });
        flow.addText(block.text, font(Letter::Body), ink, margin + bulletIndent, textWidth - bulletIndent);
        flow.skip(40);
        break;
    }
    }
}

qreal verdictHeight(const ReportVerdict &block, qreal boxWidth)
{
    return std::max<qreal>(420, PageFlow::heightOf(block.text, font(Letter::Body), textWidth - boxWidth - verdictGap));
}

/// The outcome in a coloured box as wide as its words, and what it means beside it.
void flowVerdict(PageFlow &flow, const ReportVerdict &block)
{
    constexpr qreal glyph = 160;
    const QFont big = font(Letter::Title);
    const qreal wish = 330 + QFontMetricsF(big).horizontalAdvance(block.heading) + 110;
    const qreal boxWidth = std::clamp<qreal>(wish, 900, textWidth * 0.6);
    const qreal boxHeight = verdictHeight(block, boxWidth);
    flow.need(boxHeight + 100);
    const VerdictInk colours = inkOf(block.verdict);
    const QRectF box(margin, flow.y(), boxWidth, boxHeight);
    const auto centred = [&box](qreal left, qreal width, qreal height) {
        return QRectF(left, box.center().y() - height / 2, width, height);
    };
    flow.add(FillItem { box, colours.fill, colours.glyph });
    flow.add(GlyphItem { centred(box.left() + 90, glyph, glyph), block.verdict });
    const qreal headingWidth = boxWidth - 370;
    const QString heading = PageFlow::breakable(block.heading, big, headingWidth);
    flow.add(TextItem { centred(box.left() + 330, headingWidth, PageFlow::heightOf(heading, big, headingWidth)), heading, big,
                        colours.text });
    const qreal besideWidth = textWidth - boxWidth - verdictGap;
    const qreal besideHeight = PageFlow::heightOf(block.text, font(Letter::Body), besideWidth);
    flow.add(TextItem { centred(box.right() + verdictGap, besideWidth, besideHeight),
                        PageFlow::breakable(block.text, font(Letter::Body), besideWidth), font(Letter::Body), ink });
    flow.skip(boxHeight + 140);
}

qreal chartBlockHeight(const ChartSpec &spec)
{
    return PageFlow::heightOf(spec.title, font(Letter::Lead, true), textWidth)
        + PageFlow::heightOf(spec.summary, font(Letter::Small), textWidth) + 40 + chartHeight;
}

void flowChart(PageFlow &flow, const ChartSpec &spec)
{
    flow.need(chartBlockHeight(spec));
    flow.addText(spec.title, font(Letter::Lead, true), ink, margin, textWidth);
    flow.addText(spec.summary, font(Letter::Small), secondary, margin, textWidth);
    flow.skip(40);
    flow.add(ChartItem { QRectF(margin, flow.y(), textWidth, chartHeight), spec });
    flow.skip(chartHeight + 120);
}

qreal timelineHeight(const TimelineSpec &spec)
{
    const qreal words = PageFlow::heightOf(spec.summary, font(Letter::Body), textWidth);
    return words + 40 + PaperTimeline::heightOf(spec, textWidth, PaperTimeline::mostHeight);
}

void flowTimeline(PageFlow &flow, const TimelineSpec &spec)
{
    const qreal height = PaperTimeline::heightOf(spec, textWidth, PaperTimeline::mostHeight);
    flow.need(timelineHeight(spec));
    flow.addText(spec.summary, font(Letter::Body), ink, margin, textWidth);
    flow.skip(40);
    flow.add(TimelineItem { QRectF(margin, flow.y(), textWidth, height), spec });
    flow.skip(height + 120);
}

/// How much of the blocks from @p first has to stand together: an introduction stays with what it introduces.
qreal startHeight(const std::vector<ReportBlock> &blocks, std::size_t first)
{
    if (first >= blocks.size())
        return 0;
    if (const auto *table = std::get_if<ReportTable>(&blocks[first]))
        return tableStart(*table);
    if (const auto *chart = std::get_if<ChartSpec>(&blocks[first]))
        return chartBlockHeight(*chart);
    if (const auto *timeline = std::get_if<TimelineSpec>(&blocks[first]))
        return timelineHeight(*timeline);
    if (const auto *verdict = std::get_if<ReportVerdict>(&blocks[first]))
        return verdictHeight(*verdict, textWidth / 2) + 140;
    const auto &text = std::get<ReportText>(blocks[first]);
    const bool introduces = text.style == ReportText::Style::Lead || text.style == ReportText::Style::Paragraph;
    const Letter letter = text.style == ReportText::Style::Lead ? Letter::Lead : Letter::Body;
    const qreal own = PageFlow::heightOf(text.text, font(letter, letter == Letter::Lead), textWidth) + 90;
    return introduces ? own + startHeight(blocks, first + 1) : own;
}

void flowBlock(PageFlow &flow, const ReportBlock &block)
{
    if (const auto *text = std::get_if<ReportText>(&block))
        flowText(flow, *text);
    else if (const auto *table = std::get_if<ReportTable>(&block))
        flowTable(flow, *table);
    else if (const auto *chart = std::get_if<ChartSpec>(&block))
        flowChart(flow, *chart);
    else if (const auto *verdict = std::get_if<ReportVerdict>(&block))
        flowVerdict(flow, *verdict);
    else if (const auto *timeline = std::get_if<TimelineSpec>(&block))
        flowTimeline(flow, *timeline);
}

void addFooters(std::vector<ReportPage> &pages, const Report &report)
{
    const qreal y = textBottom + 150;
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        std::vector<PageItem> &items = pages[static_cast<std::size_t>(i)].items;
        items.push_back(LineItem { QLineF(margin, y, margin + textWidth, y), line, 5 });
        const QRectF rect(margin, y + 40, textWidth, 150);
        items.push_back(TextItem { rect, report.footer, font(Letter::Small), secondary });
        items.push_back(TextItem { rect, pageText(i + 1, count), font(Letter::Small), secondary, true });
    }
}

} // namespace

std::vector<ReportPage> layOut(const Report &report)
{
    PageFlow flow;
    flowTitle(flow, report);
    for (const ReportSection &section : report.sections) {
        const qreal heading = PageFlow::heightOf(section.title, font(Letter::Heading), textWidth) + 70;
        flow.need(heading + startHeight(section.blocks, 0));
        flow.addText(section.title, font(Letter::Heading), accent, margin, textWidth);
        flow.skip(70);
        for (std::size_t i = 0; i < section.blocks.size(); ++i) {
            flow.need(startHeight(section.blocks, i));
            flowBlock(flow, section.blocks[i]);
        }
        flow.skip(120);
    }
    std::vector<ReportPage> pages = flow.take();
    addFooters(pages, report);
    return pages;
}
