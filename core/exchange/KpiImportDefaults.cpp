// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiImportDefaults.h"

#include "NormReader.h"
#include "NormSpans.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const Decimal &value)
{
    return !value.toPlain().contains(u'.');
}

bool isAboutNps(const QString &title)
{
    static const QRegularExpression expression(u"\\b(NPS|net promotor|net promoter)\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression.match(title).hasMatch();
}

/// Whether nothing but the chosen unit can be meant: a whole number of things that have a name, or a score of NPS.
bool isSettledUnit(const NormReading &reading, const NormDoubtNote &note, const AnnexRow &row)
{
    const QString unit = note.args.value(1);
    if (isAboutNps(row.title))
        return unit == codeOf(Unit::Nps);
    const bool isCounted = std::ranges::any_of(
        reading.requirements, [](const NormRequirement &each) { return each.unit.unit == Unit::Count; });
    return unit == codeOf(Unit::Count) && row.unit.isEmpty() && isCounted
        && std::ranges::all_of(reading.requirements, [](const NormRequirement &each) {
               const bool isNumberOfThings
                   = each.value && isWhole(*each.value) && *each.value >= Decimal(0) && !each.quantity.isEmpty();
               return each.unit.unit != Unit::Count || isNumberOfThings;
           });
}

void settleUnits(NormReading &reading, const AnnexRow &row)
{
    std::erase_if(reading.unsure, [&](const NormDoubtNote &note) {
        return note.code == NormDoubt::UnitMissing && isSettledUnit(reading, note, row);
    });
}

/// The only number without a sign is a zero, of things that are counted.
void settleZero(NormReading &reading)
{
    const std::vector<NormSpan> spans = normSpans(reading);
    qsizetype signless = 0;
    bool isZero = false;
    for (const NormSpan &span : spans) {
        const QString text = reading.text.sliced(span.start, span.length);
        if (u"<>≤≥="_s.contains(text.front()))
            continue;
        ++signless;
        isZero = text == u"0" || text.startsWith(u"0 ");
    }
    const bool isCounted = std::ranges::any_of(reading.requirements, [](const NormRequirement &each) {
        return each.value && *each.value == Decimal(0) && each.comparator == Comparator::AtMost
            && each.unit.unit == Unit::Count;
    });
    if (signless == 1 && isZero && isCounted)
        std::erase_if(reading.unsure,
                      [](const NormDoubtNote &note) { return note.code == NormDoubt::ComparatorMissing; });
}

} // namespace

NormReading readAnnexNorm(const AnnexRow &row, const QString &text)
{
    NormReading reading = readNorm(text, { row.title, row.frequency.text });
    const auto doubts = reading.unsure.size();
    settleUnits(reading, row);
    settleZero(reading);
    if (reading.unsure.empty() && doubts > 0)
        reading.confidence = NormConfidence::High;
    return reading;
}
