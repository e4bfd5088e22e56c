// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"

class QWidget;

/// Shows the system's print preview of @p report, with the same pages as the PDF.
void printWithPreview(const Report &report, QWidget *parent);
