// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditorFields.h"
#include "KpiVerbs.h"

/// A part as it stands in the editor: what was typed, over what was stored.
struct PartDraft
{
    PartSheet base; ///< what the editor does not show is kept from it
    Fields fields;
    std::vector<Fields> bands;

    friend bool operator==(const PartDraft &, const PartDraft &) = default;
};

/// A kpi as it stands in the editor. A value: undo keeps the one before.
struct EditorDraft
{
    Kpi base;
    Fields fields;
    std::vector<PartDraft> parts;
    Fields change;

    friend bool operator==(const EditorDraft &, const EditorDraft &) = default;
};

/// What the fields say, and what of it cannot be read. A field that cannot be read keeps its stored value in the sheet.
struct ReadDraft
{
    KpiSheet sheet;
    NormChange change;
    FieldProblems problems;
};

[[nodiscard]] EditorDraft draftOf(const KpiSheet &sheet);
[[nodiscard]] ReadDraft readDraft(const EditorDraft &draft);
/// A new part of a draft: a share per month, without a limit yet.
[[nodiscard]] PartDraft freshPart();
/// The text of a field; empty where it was never filled.
[[nodiscard]] QString textOf(const EditorDraft &draft, const FieldKey &key);
void setText(EditorDraft &draft, const FieldKey &key, const QString &text);
/// How many fields, parts and bands differ between two drafts.
[[nodiscard]] int differences(const EditorDraft &a, const EditorDraft &b);
