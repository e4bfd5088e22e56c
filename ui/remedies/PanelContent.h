// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QString>

#include <optional>
#include <vector>

/// One part of the panel beside a table: what a presenter says about the chosen row, without widgets.
struct PanelItem
{
    enum class Kind : quint8 {
        Title,   ///< text, with detail as the word beside its glyph
        Heading,
        Text,    ///< quiet
        Fact,    ///< text: its name; detail: what it is
        Line,    ///< text with its glyph or icon before it, detail below it; with an id it can be opened
        Action,  ///< a button
        Blocked, ///< a disabled button with the reason beside it, and what unlocks it
        Warning, ///< the yellow bar
    };

    Kind kind = Kind::Text;
    QString text;
    QString detail = {};
    QString id = {};       ///< what a press means; of Blocked: of what unlocks it
    QString link = {};     ///< of Blocked: the words of what unlocks it
    QString icon = {};
    std::optional<Verdict> glyph = std::nullopt;
    bool isStrong = false; ///< the main button; a fact that deserves a look

    friend bool operator==(const PanelItem &, const PanelItem &) = default;
};

using PanelContent = std::vector<PanelItem>;

/// Short ways to make the parts.
namespace Panel {
[[nodiscard]] inline PanelItem title(const QString &text, Verdict glyph, const QString &word) { return { PanelItem::Kind::Title, text, word, {}, {}, {}, glyph }; }
[[nodiscard]] inline PanelItem heading(const QString &text) { return { PanelItem::Kind::Heading, text }; }
[[nodiscard]] inline PanelItem text(const QString &text) { return { PanelItem::Kind::Text, text }; }
[[nodiscard]] inline PanelItem fact(const QString &name, const QString &what, bool isStrong = false)
{
    return { PanelItem::Kind::Fact, name, what, {}, {}, {}, std::nullopt, isStrong };
}
[[nodiscard]] inline PanelItem line(const QString &text, const QString &detail, const QString &icon, std::optional<Verdict> glyph = std::nullopt, const QString &id = {})
{
    return { PanelItem::Kind::Line, text, detail, id, {}, icon, glyph };
}
[[nodiscard]] inline PanelItem action(const QString &text, const QString &id, const QString &icon = {}, bool isStrong = false, const QString &detail = {})
{
    return { PanelItem::Kind::Action, text, detail, id, {}, icon, std::nullopt, isStrong };
}
[[nodiscard]] inline PanelItem blocked(const QString &text, const QString &reason, const QString &unlock = {}, const QString &link = {})
{
    return { PanelItem::Kind::Blocked, text, reason, unlock, link };
}
[[nodiscard]] inline PanelItem warning(const QString &text, const QString &id = {}, const QString &link = {})
{
    return { PanelItem::Kind::Warning, text, {}, id, link };
}
}
