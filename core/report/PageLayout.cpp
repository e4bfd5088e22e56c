// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageLayout.h"

#include "PageFlow.h"
#include "ReportWords.h"

using namespace Qt::StringLiterals;
using namespace ReportStyle;

namespace {

constexpr qreal chartHeight = 1750;
constexpr qreal bulletIndent = 140;

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

void flowVerdict(PageFlow &flow, const ReportVerdict &block)
{
    const qreal boxHeight = 560;
    const qreal boxWidth = 1100;
    flow.need(boxHeight + 100);
    const VerdictInk colours = inkOf(block.verdict);
    const QRectF box(margin, flow.y(), boxWidth, boxHeight);
    flow.add(FillItem { box, colours.fill, colours.glyph });
    flow.add(GlyphItem { QRectF(box.left() + 90, box.center().y() - 80, 160, 160), block.verdict });
    flow.add(TextItem { QRectF(box.left() + 330, box.top() + 140, boxWidth - 370, boxHeight - 160), block.heading,
                        font(Letter::Title), colours.text });
    const QRectF beside(box.right() + 140, box.top() + 60, textWidth - boxWidth - 140, boxHeight - 60);
    flow.add(TextItem { beside, block.text, font(Letter::Body), ink });
    flow.skip(boxHeight + 140);
}

void flowChart(PageFlow &flow, const ChartSpec &spec)
{
    const QFont title = font(Letter::Lead, true);
    const qreal summary = PageFlow::heightOf(spec.summary, font(Letter::Small), textWidth);
    flow.need(200 + chartHeight + summary);
    flow.addText(spec.title, title, ink, margin, textWidth);
    flow.addText(spec.summary, font(Letter::Small), secondary, margin, textWidth);
    flow.skip(40);
    flow.add(ChartItem { QRectF(margin, flow.y(), textWidth, chartHeight), spec });
    flow.skip(chartHeight + 160);
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
        if (section.newPage)
            flow.newPage();
        flow.need(900); // a heading stays with the beginning of what follows
        flow.addText(section.title, font(Letter::Heading), accent, margin, textWidth);
        flow.skip(70);
        for (const ReportBlock &block : section.blocks)
            flowBlock(flow, block);
        flow.skip(120);
    }
    std::vector<ReportPage> pages = flow.take();
    addFooters(pages, report);
    return pages;
}
