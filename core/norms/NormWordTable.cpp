// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormWordTable.h"

qsizetype tokensSpelling(const std::vector<NormToken> &tokens, qsizetype at, QStringView words)
{
    qsizetype count = 0;
    for (const QStringView part : words.tokenize(u' ')) {
        const auto index = static_cast<std::size_t>(at + count);
        if (index >= tokens.size() || tokens[index].text != part)
            return 0;
        ++count;
    }
    return count;
}

bool isListed(QStringView words, QStringView word)
{
    for (const QStringView part : words.tokenize(u'|')) {
        if (part == word && !word.isEmpty())
            return true;
    }
    return false;
}
