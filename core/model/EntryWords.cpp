// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto nothing = std::to_array<QStringView>({
    u"",
    u"-",
    u"--",
    u"geen meting",
    u"niet gemeten",
    u"not measured",
    u"no measurement",
});
constexpr auto noData = std::to_array<QStringView>({
    u"geen percentage bekend",
    u"geen cijfer bekend",
    u"geen waarde bekend",
    u"geen gegevens",
    u"geen gegevens bekend",
    u"geen data",
    u"onbekend",
    u"niet bekend",
    u"nog niet bekend",
    u"no percentage known",
    u"no data",
    u"unknown",
    u"not known",
});
constexpr auto notApplicable = std::to_array<QStringView>({
    u"n.v.t.",
    u"n.v.t",
    u"nvt",
    u"nvt.",
    u"niet van toepassing",
    u"n/a",
    u"n.a.",
    u"not applicable",
});
constexpr auto yes = std::to_array<QStringView>({
    u"ja",
    u"j",
    u"yes",
    u"y",
    u"wel",
    u"waar",
    u"true",
    u"1",
    u"\u2713",
    u"\u2714",
});
constexpr auto no = std::to_array<QStringView>({
    u"nee",
    u"neen",
    u"n",
    u"no",
    u"niet",
    u"onwaar",
    u"false",
    u"0",
    u"\u2717",
    u"\u2718",
});

template <std::size_t N> bool isOneOf(const QString &text, const std::array<QStringView, N> &words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

QString plainEntry(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format || (sign.category() == QChar::Other_Control && !sign.isSpace()); });
    for (const char16_t dash : { u'\u2212', u'\u2013', u'\u2014', u'\uFE63', u'\uFF0D' })
        result.replace(QChar(dash), u'-');
    return result.simplified().toLower();
}

bool isNothing(const QString &words)
{
    return isOneOf(words, nothing);
}

bool isNoData(const QString &words)
{
    return isOneOf(words, noData);
}

bool isNotApplicable(const QString &words)
{
    return isOneOf(words, notApplicable);
}

std::optional<bool> yesNoFrom(const QString &words)
{
    if (isOneOf(words, yes))
        return true;
    return isOneOf(words, no) ? std::optional(false) : std::nullopt;
}
