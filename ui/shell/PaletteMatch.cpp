// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaletteMatch.h"

#include <QStringList>

#include <algorithm>

namespace {

constexpr int atStart = 1000;
constexpr int atWord = 700;
constexpr int inside = 400;
constexpr int spread = 100;

bool startsWord(const QString &text, qsizetype place)
{
    return place == 0 || !text.at(place - 1).isLetterOrNumber();
}

/// The letters of @p word in their order, with other letters between them: fewer between is better.
std::optional<int> spreadScore(const QString &word, const QString &text)
{
    if (!text.contains(word.front()))
        return std::nullopt;
    qsizetype place = -1;
    qsizetype first = -1;
    for (const QChar letter : word) {
        place = text.indexOf(letter, place + 1);
        if (place < 0)
            return std::nullopt;
        if (first < 0)
            first = place;
    }
    const qsizetype gaps = place - first + 1 - word.size();
    return std::max(1, spread - static_cast<int>(gaps));
}

std::optional<int> wordScore(const QString &word, const QString &text)
{
    qsizetype place = text.indexOf(word);
    if (place == 0)
        return atStart - static_cast<int>(std::min<qsizetype>(text.size() - word.size(), 200));
    int best = place > 0 ? inside : 0;
    for (; place > 0; place = text.indexOf(word, place + 1)) {
        if (startsWord(text, place))
            best = atWord;
    }
    return best > 0 ? std::optional(best) : spreadScore(word, text);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            folded += letter.toLower();
    }
    return folded;
}

std::optional<int> matchScore(const QString &pattern, const QString &text)
{
    const QString folded = foldedForSearch(text);
    int total = 0;
    for (const QString &word : foldedForSearch(pattern).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> score = wordScore(word, folded);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    return total;
}
