// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartExport.h"

#include "ChartPainter.h"
#include "ChartTable.h"
#include "Theme.h"
#include "ThemeChartLook.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

} // namespace

QImage ChartExport::picture(const ChartSpec &spec, const QSize &size)
{
    constexpr int sharpness = 2;
    const Theme &theme = Theme::instance();
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(theme.tokens().surf);
    image.setText(u"Title"_s, spec.title);
    image.setText(u"Description"_s, spec.summary); // the text alternative travels with the picture
    QPainter painter(&image);
    const QRectF all = QRectF(QPointF(), QSizeF(size)).adjusted(theme.px(12), theme.px(12), -theme.px(12), -theme.px(12));
    painter.setFont(theme.font(TextSize::CardHeader, true));
    painter.setPen(theme.tokens().ink);
    const qreal head = painter.fontMetrics().height();
    painter.drawText(QRectF(all.topLeft(), QSizeF(all.width(), head)), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(spec.title, Qt::ElideRight, static_cast<int>(all.width())));
    ChartPainter::paint(painter, all.adjusted(0, head + theme.px(8), 0, 0), spec, themeChartLook());
    return image;
}

void ChartExport::copyPicture(const ChartSpec &spec, const QSize &size)
{
    QGuiApplication::clipboard()->setImage(picture(spec, size));
}

void ChartExport::copyTable(const ChartSpec &spec)
{
    const ChartTable table = chartTable(spec);
    auto *mime = new QMimeData;
    mime->setText(table.toTsv());
    mime->setHtml(table.toHtml());
    QGuiApplication::clipboard()->setMimeData(mime);
}

void ChartExport::savePicture(const ChartSpec &spec, const QSize &size, QWidget *parent)
{
    QString path = QFileDialog::getSaveFileName(parent, Texts::tr("Grafiek bewaren"), {}, Texts::tr("PNG-afbeelding (*.png)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".png"_s, Qt::CaseInsensitive))
        path += u".png"_s;
    if (picture(spec, size).save(path, "PNG"))
        return;
    QMessageBox box(QMessageBox::Warning, Texts::tr("Grafiek bewaren"), {}, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(Texts::tr("Kan niet opslaan: %1. Kies een map waarin je mag schrijven.").arg(path));
    box.exec();
}
