// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaletteMatch.h"

#include <algorithm>

namespace {

constexpr int atStart = 1000;
constexpr int atWord = 700;
constexpr int inside = 400;
constexpr int slip = 150;
constexpr int spread = 100;
constexpr qsizetype leastForSlip = 5; // letters: in shorter words every slip is another word

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

bool hasSlippedWord(const QString &typed, const QString &text)
{
    if (typed.size() < leastForSlip)
        return false;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (!text.at(start).isLetterOrNumber() || !startsWord(text, start))
            continue;
        qsizetype end = start;
        while (end < text.size() && text.at(end).isLetterOrNumber())
            ++end;
        if (isOneSlipFrom(typed, QStringView(text).sliced(start, end - start)))
            return true;
        start = end;
    }
    return false;
}

std::optional<int> wordScore(const QString &word, const QString &text, MatchReach reach)
{
    qsizetype place = text.indexOf(word);
    if (place == 0)
        return atStart - static_cast<int>(std::min<qsizetype>(text.size() - word.size(), 200));
    int best = place > 0 ? inside : 0;
    for (; place > 0; place = text.indexOf(word, place + 1)) {
        if (startsWord(text, place))
            best = atWord;
    }
    if (best > 0)
        return best;
    if (hasSlippedWord(word, text))
        return slip;
    return reach == MatchReach::Letters ? spreadScore(word, text) : std::nullopt;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter == u'’' || letter == u'‘') // a keyboard has the straight one
            folded += u'\'';
        else if (letter.category() != QChar::Mark_NonSpacing)
            folded += letter.toLower();
    }
    return folded;
}

bool isOneSlipFrom(QStringView typed, QStringView word)
{
    qsizetype same = 0;
    while (same < typed.size() && same < word.size() && typed[same] == word[same])
        ++same;
    if (same == typed.size())
        return true;
    const QStringView left = typed.sliced(same);
    const QStringView rest = word.sliced(same);
    const bool missing = rest.size() > 1 && rest.sliced(1).startsWith(left);
    const bool extra = rest.startsWith(left.sliced(1));
    const bool other = !rest.isEmpty() && rest.sliced(1).startsWith(left.sliced(1));
    const bool swapped = left.size() > 1 && rest.size() > 1 && left[0] == rest[1] && left[1] == rest[0]
        && rest.sliced(2).startsWith(left.sliced(2));
    return missing || extra || other || swapped;
}

std::optional<int> matchFolded(const QStringList &words, const QString &text, MatchReach reach)
{
    int total = 0;
    for (const QString &word : words) {
        const std::optional<int> score = wordScore(word, text, reach);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    return total;
}

std::optional<int> matchScore(const QString &pattern, const QString &text)
{
    return matchFolded(foldedForSearch(pattern).split(u' ', Qt::SkipEmptyParts), foldedForSearch(text), MatchReach::Letters);
}
