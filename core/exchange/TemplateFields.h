// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonPlace.h"
#include "TemplateDraft.h"

/// The format number of template files that this program reads.
inline constexpr int templateFormat = 1;

/// Reads a whole template file by its tables of fields; every mistake lands at its place.
[[nodiscard]] TemplateDraft readTemplateDraft(const JsonPlace &root);

/// The keys of one kind of object in a template file: what resources/templates/template.schema.json has to say too.
struct TemplateObject
{
    struct Key
    {
        QString name;
        bool required = false;
        QStringList allowed; ///< codes; empty when anything goes
    };
    QString name; ///< as under "$defs" in the schema; "template" for the whole
    std::vector<Key> keys;
};
[[nodiscard]] std::vector<TemplateObject> templateObjects();
