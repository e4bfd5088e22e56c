// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormLexicon.h"

#include <QHash>

#include <span>

/// Phrases with a meaning, by their first word, so that the longest one that the tokens spell is found at once.
/// A row holds all phrases of one meaning, separated by "|"; the words of a phrase by one space.
template <typename Value> class NormWordTable
{
public:
    struct Row
    {
        Value value;
        QStringView phrases;
    };
    struct Found : NormMatch
    {
        Value value {};
    };

    explicit NormWordTable(std::span<const Row> rows)
    {
        for (const Row &row : rows) {
            for (const QStringView phrase : row.phrases.split(u'|'))
                m_phrases[phrase.left(phrase.indexOf(u' ') < 0 ? phrase.size() : phrase.indexOf(u' ')).toString()]
                    .push_back({ row.value, phrase });
        }
    }

    /// The longest phrase that begins at @p at; the first of two that are as long.
    [[nodiscard]] Found longestAt(const std::vector<NormToken> &tokens, qsizetype at) const
    {
        Found best;
        if (at >= static_cast<qsizetype>(tokens.size()))
            return best;
        const auto found = m_phrases.constFind(tokens[static_cast<std::size_t>(at)].text);
        if (found == m_phrases.constEnd())
            return best;
        for (const Row &row : *found) {
            const qsizetype count = tokensSpelling(tokens, at, row.phrases);
            if (count > best.count) {
                best.count = count;
                best.value = row.value;
            }
        }
        return best;
    }

    /// The meaning of a phrase of one word.
    [[nodiscard]] const Value *find(QStringView word) const
    {
        const auto found = m_phrases.constFind(word.toString());
        if (found == m_phrases.constEnd())
            return nullptr;
        for (const Row &row : *found) {
            if (row.phrases == word)
                return &row.value;
        }
        return nullptr;
    }

private:
    QHash<QString, std::vector<Row>> m_phrases; ///< one phrase a row
};

/// Whether @p word is one of @p words, which are separated by "|".
[[nodiscard]] bool isListed(QStringView words, QStringView word);
