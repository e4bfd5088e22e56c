// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexReading.h"

/// Where in the form of a KPI a line stands.
enum class FormSection : quint8 {
    None,
    Description, ///< between the title and the first label
    Bands, ///< Prestatienorm
    Norm, ///< Norm KPI
    Result, ///< Gerealiseerde prestatie: filled in beforehand or not, it is no measurement (A1-03)
    Field, ///< a label whose value is the next line
    Consequence, ///< may take several lines
    Done, ///< its value was read; what follows belongs to nothing
};

/// What one line of a form is.
struct FormLine
{
    enum class Kind : quint8 {
        Nothing,
        Card, ///< "KPI 2: Realisatie van …": code and label
        Identity, ///< "KPI-ID: KPI-01": field and value in texts
        Label, ///< "Meetfrequentie:", with its value in texts when that stands on the same line
        Heading, ///< of something else
        Text,
    };
    Kind kind = Kind::Nothing;
    QString code;
    QString label;
    QStringList texts; ///< what stands between the tabs
    QString whole;
    FormSection section = FormSection::None;
    std::optional<AnnexField> field;
    std::optional<AnnexField> aside; ///< what "Doel" or "Streefwaarde" is beside a norm
    bool isProse = false; ///< a bullet: "· Norm: 95%. Opdrachtnemer voldoet …"
    bool isColumnWord = false; ///< "Percentage", "Resultaat"
};

[[nodiscard]] FormLine readFormLine(const QString &text);
