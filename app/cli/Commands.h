// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Call.h"

// One function per command; which words they take stands in CommandTable.cpp. Source: cli.md.

[[nodiscard]] Exit runNew(const Call &call);
[[nodiscard]] Exit runContractAdd(const Call &call);
[[nodiscard]] Exit runTemplates(const Call &call);
[[nodiscard]] Exit runInfo(const Call &call);
[[nodiscard]] Exit runImportMeasurements(const Call &call);
[[nodiscard]] Exit runImportRecords(const Call &call);
[[nodiscard]] Exit runImportKpis(const Call &call);
[[nodiscard]] Exit runConfirmKpis(const Call &call);
[[nodiscard]] Exit runEvaluate(const Call &call);
[[nodiscard]] Exit runReadings(const Call &call);
[[nodiscard]] Exit runBonus(const Call &call);
[[nodiscard]] Exit runReference(const Call &call);
[[nodiscard]] Exit runAnnex(const Call &call);
[[nodiscard]] Exit runNorm(const Call &call);
[[nodiscard]] Exit runKto(const Call &call);
[[nodiscard]] Exit runWorkdaysAdd(const Call &call);
[[nodiscard]] Exit runWorkdaysCount(const Call &call);
[[nodiscard]] Exit runWorkdaysHolidays(const Call &call);
[[nodiscard]] Exit runTerm(const Call &call);
[[nodiscard]] Exit runReport(const Call &call);
[[nodiscard]] Exit runAgenda(const Call &call);
[[nodiscard]] Exit runExport(const Call &call);
[[nodiscard]] Exit runCheck(const Call &call);
[[nodiscard]] Exit runBackup(const Call &call);
[[nodiscard]] Exit runRestore(const Call &call);
