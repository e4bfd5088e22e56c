// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormSpans.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A number that stands free of a word ("P1", "W-03" are names), with the sign before it and up to two words behind it.
const QRegularExpression &amount()
{
    static const QRegularExpression expression(
        uR"re((?<![\p{L}\d-])(?:[<>≤≥=]=?\s?)?[+−-]?\d+(?:[.,:]\d+)*(?:\s?%)?(?:[ -]?(?!(?:en|én|and|in|of|or|per|van|op|bij|na|met|te|t)\b)[\p{L}/]++(?!\d)\.?){0,2})re"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return expression;
}

bool hasSign(QStringView span)
{
    return !span.isEmpty() && QStringView(u"<>≤≥=").contains(span.front());
}

bool asksForSign(NormDoubt doubt)
{
    return doubt == NormDoubt::ComparatorMissing || doubt == NormDoubt::DirectionGuessed
        || doubt == NormDoubt::SignLost;
}

void markAsked(const QString &text, const NormDoubtNote &asked, std::vector<NormSpan> &spans)
{
    const auto textOf = [&](const NormSpan &span) { return QStringView(text).sliced(span.start, span.length); };
    bool isAnyNamed = false;
    for (NormSpan &span : spans) {
        span.isAsked = std::ranges::any_of(asked.args, [&](const QString &arg) {
            return arg.contains(QRegularExpression(u"\\d"_s)) && textOf(span).contains(arg);
        });
        isAnyNamed = isAnyNamed || span.isAsked;
    }
    for (NormSpan &span : spans) {
        if (!isAnyNamed)
            span.isAsked = asksForSign(asked.code) ? !hasSign(textOf(span)) : spans.size() == 1;
    }
}

} // namespace

std::vector<NormSpan> normSpans(const NormReading &reading, const std::optional<NormDoubtNote> &asked)
{
    constexpr std::size_t most = 200; // of a long text only the beginning is looked at
    std::vector<NormSpan> spans;
    auto matches = amount().globalMatch(reading.text);
    while (matches.hasNext() && spans.size() < most) {
        const auto match = matches.next();
        spans.push_back({ match.capturedStart(), match.capturedLength(), false });
    }
    if (asked)
        markAsked(reading.text, *asked, spans);
    return spans;
}
