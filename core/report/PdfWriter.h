// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"
#include "Result.h"

#include <QString>

class QImage;

/// Writes @p report as PDF/A-1b with the embedded font, A4. Written beside the target first and then renamed, so that
/// a file that was there stays whole when writing fails. WriteFailed, DiskFull, FileUnreadable.
/// @pre a QGuiApplication exists
[[nodiscard]] Status writePdf(const Report &report, const QString &path);
/// The same pages, for the preview.
[[nodiscard]] int pageCount(const Report &report);
[[nodiscard]] QImage pageImage(const Report &report, int index, int dotsPerInch);
