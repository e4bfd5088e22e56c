// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Problem.h"
#include "Result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// A contract type in the library, for the list.
struct TemplateInfo
{
    QString id;          ///< "leasefietsen"
    QString title;       ///< "Leasefietsen voor het Rijk"
    QString name;        ///< the kind of contract: "Raamovereenkomst met KTO"
    QString description; ///< "5 KPI's, 17 onderwerpen, sancties S1–S5"
    QString source;      ///< file name of the document
    QString picture;     ///< which small picture the start page shows: "kto", "escalation", "calls", …
    int kpis = 0;
    int order = 0;       ///< place in the library
};

/// The templates that come with the program, in a fixed order.
[[nodiscard]] std::vector<TemplateInfo> templateLibrary();
/// The contract with its start as the template proposes it; the other dates are for the user to fill in.
/// NotFound when there is no such id (regardless of case); args: id, the known ids joined.
[[nodiscard]] Result<ContractDefinition> loadTemplate(const QString &id);

/// A template file read: either a definition, or every mistake with its place.
struct TemplateReading
{
    std::optional<TemplateInfo> info;
    std::optional<ContractDefinition> definition;
    std::vector<Problem> problems;
};
[[nodiscard]] TemplateReading readTemplate(const QByteArray &json);
