// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportPrinting.h"

#include "PageLayout.h"
#include "ReportStyle.h"

#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>

namespace {

void paintAll(QPrinter &printer, const std::vector<ReportPage> &pages)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const qreal scale = qreal(printer.resolution()) / ReportStyle::dotsPerInch;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, pages[i]);
        painter.restore();
    }
}

} // namespace

void printWithPreview(const Report &report, QWidget *parent)
{
    const std::vector<ReportPage> pages = layOut(report);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(report.title);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&pages](QPrinter *target) { paintAll(*target, pages); });
    dialog.exec();
}
