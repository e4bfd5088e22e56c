// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexLaunch.h"

#include "AnnexWizard.h"
#include "MeasurementColumns.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

bool isOfMeasurements(const QByteArray &bytes)
{
    const TextTable table = readTextTable(bytes);
    return !table.rows.empty() && readMeasurementColumns(table.rows.front()).problems.empty();
}

} // namespace

void startAnnexImport(Workspace &workspace, QWidget *parent, const QString &path)
{
    auto *wizard = new AnnexWizard(workspace, parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!path.isEmpty())
        wizard->openFile(path);
    else if (data && (data->hasHtml() || data->hasText() || data->hasUrls()))
        wizard->paste(*data);
    wizard->open();
}

bool holdsKpiTable(const QString &path)
{
    constexpr qint64 looked = 400'000;
    const AnnexKind kind = annexKindOf(path);
    if (kind == AnnexKind::Workbook || kind == AnnexKind::Html)
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray bytes = file.read(looked);
    if (const auto end = bytes.lastIndexOf('\n'); !file.atEnd() && end > 0)
        bytes.truncate(end);
    return !isOfMeasurements(bytes) && !readAnnex({ bytes, kind }).rows.empty();
}
