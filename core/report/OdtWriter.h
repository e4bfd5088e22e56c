// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"
#include "Result.h"

#include <QString>

/// Writes @p report as an OpenDocument text, to be edited further: headings, paragraphs, lists and tables stay what they are; a
/// chart becomes a picture. Written beside the target first and then renamed. WriteFailed.
/// @pre a QGuiApplication exists
[[nodiscard]] Status writeOdt(const Report &report, const QString &path);
