// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureExport.h"

#include "Theme.h"
#include "ThemeChartLook.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFontInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PictureExport)
};

/// The whole picture in its own units, from (0, 0): ground, title, and what is to be shown.
void paintAll(QPainter &painter, const Picture &picture)
{
    const Theme &theme = Theme::instance();
    const QRectF sheet({}, QSizeF(picture.size));
    painter.fillRect(sheet, theme.tokens().surf);
    const QRectF all = sheet.adjusted(theme.px(12), theme.px(12), -theme.px(12), -theme.px(12));
    const QFont font = PictureExport::inPixels(theme.font(TextSize::CardHeader, true));
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.tokens().ink);
    painter.drawText(QRectF(all.topLeft(), QSizeF(all.width(), metrics.height())), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(picture.title, Qt::ElideRight, all.width()));
    picture.paint(painter, all.adjusted(0, metrics.height() + theme.px(8), 0, 0));
}

void printOn(QPrinter &printer, const Picture &picture)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const qreal scale = std::min(page.width() / picture.size.width(), page.height() / picture.size.height());
    painter.scale(scale, scale);
    paintAll(painter, picture);
}

QString endingOf(PictureFormat format)
{
    return format == PictureFormat::Png ? u".png"_s : u".svg"_s;
}

} // namespace

QFont PictureExport::inPixels(QFont font)
{
    font.setPixelSize(std::max(1, QFontInfo(font).pixelSize()));
    return font;
}

ChartLook PictureExport::chartLook()
{
    ChartLook look = themeChartLook();
    look.axis = inPixels(look.axis);
    look.axisStrong = inPixels(look.axisStrong);
    return look;
}

QImage PictureExport::image(const Picture &picture)
{
    constexpr int sharpness = 2;
    QImage image(picture.size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.setText(u"Title"_s, picture.title);
    image.setText(u"Description"_s, picture.summary);
    QPainter painter(&image);
    paintAll(painter, picture);
    return image;
}

QByteArray PictureExport::svg(const Picture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(picture.title);
    generator.setDescription(picture.summary);
    generator.setSize(picture.size);
    generator.setViewBox(QRect({}, picture.size));
    QPainter painter(&generator);
    paintAll(painter, picture);
    painter.end();
    return buffer.data();
}

void PictureExport::copy(const Picture &picture)
{
    QGuiApplication::clipboard()->setImage(image(picture));
}

void PictureExport::copyTable(const ChartTable &table)
{
    auto *mime = new QMimeData;
    mime->setText(table.toTsv());
    mime->setHtml(table.toHtml());
    QGuiApplication::clipboard()->setMimeData(mime);
}

bool PictureExport::write(const Picture &picture, PictureFormat format, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray drawing = format == PictureFormat::Svg ? svg(picture) : QByteArray();
    const bool isWritten = format == PictureFormat::Svg ? file.write(drawing) == drawing.size() : image(picture).save(&file, "PNG");
    return isWritten && file.commit();
}

void PictureExport::save(const Picture &picture, PictureFormat format, QWidget *parent)
{
    const QString kind = format == PictureFormat::Png ? Texts::tr("PNG-afbeelding (*.png)") : Texts::tr("SVG-tekening (*.svg)");
    QString path = QFileDialog::getSaveFileName(parent, Texts::tr("Afbeelding bewaren"), {}, kind);
    if (path.isEmpty())
        return;
    if (!path.endsWith(endingOf(format), Qt::CaseInsensitive))
        path += endingOf(format);
    if (write(picture, format, path))
        return;
    QMessageBox box(QMessageBox::Warning, Texts::tr("Afbeelding bewaren"), {}, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(Texts::tr("Kan niet opslaan: %1. Kies een map waarin je mag schrijven.").arg(path));
    box.exec();
}

void PictureExport::print(const Picture &picture, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(picture.title);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&picture](QPrinter *target) { printOn(*target, picture); });
    dialog.exec();
}
