// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfWriter.h"

#include "PageLayout.h"
#include "ReportStyle.h"

#include <QDir>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

/// Paints every page; false when a page could not be started.
bool paintPages(QPdfWriter &writer, const std::vector<ReportPage> &pages)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        paintPage(painter, pages[i]);
    }
    return painter.end();
}

} // namespace

Status writePdf(const Report &report, const QString &path)
{
    // QSaveFile writes beside the target and renames, so that a file that was there stays whole when this fails.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error { ErrorCode::WriteFailed, file.errorString(), { QDir::toNativeSeparators(path) } };

    QPdfWriter writer(&file);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(ReportStyle::dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
    writer.setTitle(report.title);
    writer.setCreator(u"Maatlat "_s + QStringLiteral(MAATLAT_VERSION));
    if (!paintPages(writer, layOut(report)))
        return Error { ErrorCode::WriteFailed, u"painting failed"_s, { QDir::toNativeSeparators(path) } };
    if (!file.commit())
        return Error { ErrorCode::WriteFailed, file.errorString(), { QDir::toNativeSeparators(path) } };
    return done();
}

int pageCount(const Report &report)
{
    return static_cast<int>(layOut(report).size());
}

QImage pageImage(const Report &report, int index, int dotsPerInch)
{
    const std::vector<ReportPage> pages = layOut(report);
    if (index < 0 || index >= static_cast<int>(pages.size()))
        return {};
    const qreal scale = qreal(dotsPerInch) / ReportStyle::dotsPerInch;
    QImage image(qRound(ReportStyle::pageWidth * scale), qRound(ReportStyle::pageHeight * scale), QImage::Format_RGB32);
    image.fill(ReportStyle::paper);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, pages[static_cast<std::size_t>(index)]);
    return image;
}
