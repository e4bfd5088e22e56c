// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BandFields.h"

#include "DateText.h"
#include "EditorWords.h"
#include "EntryText.h"
#include "PartFields.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

/// A lower end belongs to its band and an upper one does not, unless a sign says otherwise.
QString lowerText(const std::optional<Bound> &bound)
{
    if (!bound)
        return {};
    return (bound->closed ? QString() : u"> "_s) + fieldText(bound->value);
}

QString upperText(const std::optional<Bound> &bound)
{
    if (!bound)
        return {};
    return (bound->closed ? u"≤ "_s : QString()) + fieldText(bound->value);
}

/// Takes a sign from the head of @p text; @p closed says what it means.
QString withoutSign(QString text, bool &closed)
{
    text = text.trimmed();
    const std::pair<QStringView, bool> signs[] = { { u"≥", true }, { u">=", true }, { u"≤", true }, { u"<=", true }, { u">", false }, { u"<", false } };
    for (const auto &[sign, isClosed] : signs) {
        if (text.startsWith(sign)) {
            closed = isClosed;
            return text.mid(sign.size()).trimmed();
        }
    }
    return text;
}

std::optional<Bound> readEnd(const QString &text, bool closed, Unit unit, const FieldKey &key, FieldProblems &problems)
{
    const QString number = withoutSign(text, closed);
    if (number.isEmpty() && !text.trimmed().isEmpty()) {
        problems[key] = { EditorWords::signWithoutNumber(text) };
        return std::nullopt;
    }
    const auto value = readNumberField(number, unit, key, problems);
    return value ? std::optional(Bound { *value, closed }) : std::nullopt;
}

QString at(const Fields &fields, Field field)
{
    const auto found = fields.find(field);
    return found == fields.end() ? QString() : found->second.trimmed();
}

} // namespace

std::vector<Fields> bandFields(const std::vector<Band> &bands)
{
    std::vector<Fields> rows;
    for (const Band &band : bands)
        rows.push_back({ { Field::BandFrom, lowerText(band.lower) },
                         { Field::BandTo, upperText(band.upper) },
                         { Field::BandLabel, band.label },
                         { Field::BandVerdict, codeOf(band.verdict) } });
    return rows;
}

std::vector<Band> readBands(const PartDraft &draft, int part, Unit unit, FieldProblems &problems)
{
    std::vector<Band> bands;
    for (int i = 0; i < static_cast<int>(draft.bands.size()); ++i) {
        const Fields &fields = draft.bands[static_cast<std::size_t>(i)];
        Band band;
        band.lower = readEnd(at(fields, Field::BandFrom), true, unit, { Field::BandFrom, part, i }, problems);
        band.upper = readEnd(at(fields, Field::BandTo), false, unit, { Field::BandTo, part, i }, problems);
        band.label = at(fields, Field::BandLabel);
        band.verdict = verdictFrom(at(fields, Field::BandVerdict)).value_or(Verdict::Met);
        const auto &stored = draft.base.norm.bands;
        for (const Band &before : stored) {
            if (before.label == band.label)
                band.meaning = before.meaning; // the contract's explanation goes with its word
        }
        if (band.label.isEmpty())
            problems[{ Field::BandLabel, part, i }] = { EditorWords::bandWithoutWord() };
        bands.push_back(band);
    }
    return bands;
}

std::optional<Decimal> readNumberField(const QString &text, Unit unit, const FieldKey &key, FieldProblems &problems)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    Indicator asked;
    asked.unit = unit;
    asked.input = unit == Unit::Date ? InputKind::Date : unit == Unit::YesNo ? InputKind::YesNo : InputKind::Number;
    const bool isAnswer = unit == Unit::YesNo && (text == "1"_L1 || text == "0"_L1);
    if (isAnswer)
        return Decimal(text == "1"_L1 ? 1 : 0);
    const EntryReading reading = readEntry(text, asked);
    if (reading.problem)
        problems[key] = { problemText(*reading.problem) };
    else if (!reading.value)
        problems[key] = { EditorWords::notANumber(text) };
    return reading.problem ? std::nullopt : reading.value;
}

QString dateFieldText(const Decimal &julianDay)
{
    bool isNumber = false;
    const qint64 day = julianDay.toPlain().toLongLong(&isNumber);
    const QDate date = isNumber ? QDate::fromJulianDay(day) : QDate();
    return typedDate(date);
}
