// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Attachment.h"
#include "Definition.h"

#include <QStringList>

#include <span>
#include <vector>

/// Where measurements come from: a system, a log, a report. Its evidence shows what it is and that it can be trusted: a
/// description of the query, an audit of the tool, an export. Source: E0-10.
struct MeasurementSource
{
    QString name;
    QStringList parts;       ///< codes of the parts that are measured from it; empty: none any more
    bool isAgreed = false;   ///< a part allows it by name; else it is only where values come from by default
    std::vector<Attachment> evidence; ///< in the order in which it was added
};

/// Every source that the parts name, by name without regard to case, with the evidence of the contract whose note is that name.
/// Other evidence of the contract stands behind them under its own note, so that nothing is lost when a source is renamed.
[[nodiscard]] std::vector<MeasurementSource> sourcesOf(const ContractDefinition &contract, std::span<const Attachment> attachments);
/// Evidence of @p source that is still without a file or a link.
[[nodiscard]] Attachment evidenceOfSource(ContractId contract, const QString &source, const QDate &today);
