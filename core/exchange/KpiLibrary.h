// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiVerbs.h"
#include "Problem.h"
#include "Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// One kpi definition in the library, to be copied into a contract. Source: requirements E3-26, E3-30…67.
struct LibraryKpi
{
    QString channel;     ///< "counter", "phone", "digital", "email"
    QString channelName; ///< "Balie"
    QString explanation; ///< what it tells, for somebody who does not know the trade (E3-15)
    KpiSheet sheet;      ///< of one part; its norm has no value, because the documents only give examples (A3-08)
};

/// The definitions that come with the program, in the order of the document.
[[nodiscard]] std::vector<LibraryKpi> kpiLibrary();
/// NotFound when there is no such code (regardless of case).
[[nodiscard]] Result<LibraryKpi> libraryKpi(const QString &code);
/// A sheet for the editor and for saveKpi(): new in @p contract, with a code that is free there.
[[nodiscard]] KpiSheet copyFor(const ContractDefinition &contract, const LibraryKpi &kpi);

/// A library file read: the definitions, or every mistake with its place.
struct KpiLibraryReading
{
    std::vector<LibraryKpi> kpis;
    std::vector<Problem> problems;
};
[[nodiscard]] KpiLibraryReading readKpiLibrary(const QByteArray &json);
