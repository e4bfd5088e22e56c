// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GuardedXml.h"
#include "SheetReader.h"

/// Reads the visible sheets of an XLSX file. @p workbook is the member that names them ("xl/workbook.xml").
[[nodiscard]] Workbook readXlsx(ZipFile &zip, const QString &workbook);
/// Reads the visible sheets of an ODS file (OdsReader.cpp).
[[nodiscard]] Workbook readOds(ZipFile &zip);
[[nodiscard]] Workbook::Fault faultOf(GuardedXml::Fault fault);
