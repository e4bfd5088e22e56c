// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"

#include <QImage>
#include <QSize>

class QWidget;

/// A chart outside the window: as picture with its title and summary, and as table.
namespace ChartExport {
/// Painted by core/charting at twice the size, so that it stays sharp in a document.
[[nodiscard]] QImage picture(const ChartSpec &spec, const QSize &size);
void copyPicture(const ChartSpec &spec, const QSize &size);
void copyTable(const ChartSpec &spec);
/// Asks where, and writes a PNG; tells on @p parent when that fails.
void savePicture(const ChartSpec &spec, const QSize &size, QWidget *parent);
}
