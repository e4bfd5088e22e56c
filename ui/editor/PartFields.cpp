// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartFields.h"

#include "BandFields.h"
#include "CodeTable.h"
#include "EditorWords.h"
#include "EntryText.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto shapes = codeTable<PartShape::Survey>("share"_L1, "percentage"_L1, "count"_L1, "time"_L1, "date"_L1, "yes_no"_L1,
                                                     "grade"_L1, "nps"_L1, "euro"_L1, "number"_L1, "derived"_L1, "survey"_L1);

QString flag(bool on)
{
    return on ? u"1"_s : u"0"_s;
}

/// Reads and writes the fields of one part.
class PartReader
{
public:
    PartReader(const PartDraft &draft, int index, FieldProblems &problems) : m_draft(draft), m_index(index), m_problems(problems) { }

    [[nodiscard]] QString text(Field field) const
    {
        const auto found = m_draft.fields.find(field);
        return found == m_draft.fields.end() ? QString() : found->second.trimmed();
    }
    [[nodiscard]] FieldKey key(Field field) const { return { field, m_index, -1 }; }
    /// A number in @p unit; nothing where the field is empty, or cannot be read: then the problem is noted.
    [[nodiscard]] std::optional<Decimal> number(Field field, Unit unit) const
    {
        return readNumberField(text(field), unit, key(field), m_problems);
    }
    /// Reads a field into @p target, which keeps what it has where the field cannot be read.
    void readInto(std::optional<Decimal> &target, Field field, Unit unit) const
    {
        const auto value = number(field, unit);
        if (!m_problems.contains(key(field)))
            target = value;
    }
    [[nodiscard]] std::optional<int> whole(Field field, int least) const { return readWhole(text(field), least, key(field), m_problems); }

private:
    const PartDraft &m_draft;
    int m_index;
    FieldProblems &m_problems;
};

void readShape(const PartReader &reader, PartShape shape, Indicator &part)
{
    const PartShape before = shapeOf(part);
    const auto unit = unitFrom(reader.text(Field::Unit));
    const std::vector<Unit> units = unitsOf(shape);
    if (unit && std::ranges::find(units, *unit) != units.end())
        part.unit = *unit;
    else if (!units.empty() && std::ranges::find(units, part.unit) == units.end())
        part.unit = units.front();
    switch (shape) {
    case PartShape::Share: part.input = InputKind::Fraction; break;
    case PartShape::Date: part.input = InputKind::Date; break;
    case PartShape::YesNo: part.input = InputKind::YesNo; break;
    case PartShape::Derived: part.input = InputKind::Derived; break;
    case PartShape::Survey: part.input = InputKind::Survey; break;
    default: part.input = InputKind::Number; break;
    }
    if (shape == PartShape::Share) {
        part.numeratorLabel = reader.text(Field::Counted);
        part.denominatorLabel = reader.text(Field::Things);
    } else if (before != shape) {
        part.numeratorLabel.clear();
        part.denominatorLabel.clear();
    }
}

void readCase(const PartReader &reader, Indicator &part)
{
    const Unit unit = unitFrom(reader.text(Field::CaseUnit)).value_or(Unit::WorkingDay);
    const auto value = part.input == InputKind::Fraction ? reader.number(Field::CaseValue, unit) : std::nullopt;
    if (!value) {
        part.caseLimit.reset();
        return;
    }
    if (!part.caseLimit)
        part.caseLimit.emplace();
    part.caseLimit->value = *value;
    part.caseLimit->unit = unit;
}

void readRhythm(const PartReader &reader, Indicator &part)
{
    part.measured = periodKindFrom(reader.text(Field::Measured)).value_or(part.measured);
    part.judged = periodKindFrom(reader.text(Field::Judged)).value_or(part.judged);
    part.overTime = timeAggregationFrom(reader.text(Field::OverTime)).value_or(part.overTime);
    part.accumulates = accumulationFrom(reader.text(Field::Accumulates)).value_or(part.accumulates);
    part.perParty = reader.text(Field::PerParty) == "1"_L1 && part.input != InputKind::Derived && part.input != InputKind::Survey;
    part.countsForKpi = reader.text(Field::CountsForKpi) != "0"_L1;
}

void readLimit(const PartReader &reader, Unit unit, NormVersion &norm)
{
    norm.deadline.reset();
    norm.comparator = comparatorFrom(reader.text(Field::Comparator)).value_or(norm.comparator);
    if (unit == Unit::YesNo)
        norm.comparator = Comparator::Equal;
    reader.readInto(norm.value, Field::Value, unit);
    reader.readInto(norm.offered, Field::Offered, unit);
    reader.readInto(norm.watchMargin, Field::Margin, unit == Unit::Percent ? Unit::PercentagePoint : unit);
    if (norm.comparator == Comparator::Between)
        reader.readInto(norm.high, Field::High, unit);
    else
        norm.high.reset();
}

void readDeadline(const PartReader &reader, NormVersion &norm)
{
    norm.comparator = Comparator::AtMost;
    norm.high.reset();
    norm.offered.reset();
    norm.watchMargin.reset();
    norm.value = reader.number(Field::Value, Unit::Date);
    const auto amount = reader.whole(Field::TermAmount, 0);
    if (!amount) {
        norm.deadline.reset();
        return;
    }
    if (!norm.deadline)
        norm.deadline.emplace();
    norm.value.reset();
    norm.deadline->term = { *amount, termUnitFrom(reader.text(Field::TermUnit)).value_or(TermUnit::WorkingDay) };
    norm.deadline->anchor = anchorFrom(reader.text(Field::Anchor)).value_or(Anchor::Start);
}

void readPath(const PartReader &reader, Unit unit, NormVersion &norm)
{
    const auto shape = pathShapeFrom(reader.text(Field::PathShape));
    if (!shape) {
        norm.path.reset();
        return;
    }
    if (!norm.path)
        norm.path.emplace();
    norm.path->shape = *shape;
    norm.path->months = *shape == NormPath::Shape::Linear ? reader.whole(Field::PathMonths, 1).value_or(0) : 0;
    norm.path->tolerance = reader.number(Field::PathTolerance, unit == Unit::Percent ? Unit::PercentagePoint : unit);
}

Fields limitFields(const NormVersion &norm, Unit unit)
{
    Fields fields { { Field::Comparator, codeOf(norm.comparator) },
                    { Field::High, fieldText(norm.high) },
                    { Field::Margin, fieldText(norm.watchMargin) },
                    { Field::Offered, fieldText(norm.offered) },
                    { Field::PathShape, norm.path ? codeOf(norm.path->shape) : QString() },
                    { Field::PathMonths, norm.path && norm.path->months > 0 ? QString::number(norm.path->months) : QString() },
                    { Field::PathTolerance, norm.path ? fieldText(norm.path->tolerance) : QString() },
                    { Field::TermAmount, norm.deadline ? QString::number(norm.deadline->term.amount) : QString() },
                    { Field::TermUnit, codeOf(norm.deadline ? norm.deadline->term.unit : TermUnit::WorkingDay) },
                    { Field::Anchor, codeOf(norm.deadline ? norm.deadline->anchor : Anchor::Start) } };
    if (unit == Unit::Date && norm.value)
        fields[Field::Value] = dateFieldText(*norm.value);
    else
        fields[Field::Value] = fieldText(norm.value);
    return fields;
}

} // namespace

QString codeOf(PartShape shape)
{
    return shapes.codeOf(shape);
}

PartShape shapeFrom(const QString &code)
{
    return shapes.valueOf(code).value_or(PartShape::Number);
}

PartShape shapeOf(const Indicator &indicator)
{
    switch (indicator.input) {
    case InputKind::Derived: return PartShape::Derived;
    case InputKind::Survey: return PartShape::Survey;
    case InputKind::YesNo: return PartShape::YesNo;
    case InputKind::Date: return PartShape::Date;
    case InputKind::Fraction:
    case InputKind::Number: break;
    }
    if (indicator.unit == Unit::Percent)
        return indicator.input == InputKind::Fraction ? PartShape::Share : PartShape::Percentage;
    for (const PartShape shape : { PartShape::Count, PartShape::Time, PartShape::Grade, PartShape::Nps, PartShape::Money }) {
        const std::vector<Unit> units = unitsOf(shape);
        if (indicator.input == InputKind::Number && std::ranges::find(units, indicator.unit) != units.end())
            return shape;
    }
    return indicator.input == InputKind::Fraction ? PartShape::Share : PartShape::Number;
}

std::vector<Unit> timeUnits()
{
    return { Unit::WorkingDay, Unit::Day, Unit::Week, Unit::Month, Unit::Hour, Unit::OfficeHour, Unit::Minute, Unit::Second, Unit::Millisecond };
}

std::vector<Unit> unitsOf(PartShape shape)
{
    switch (shape) {
    case PartShape::Share: return { Unit::Percent, Unit::PerThousand };
    case PartShape::Percentage: return { Unit::Percent };
    case PartShape::Derived: return { Unit::Percent };
    case PartShape::Count: return { Unit::Count };
    case PartShape::Time: return timeUnits();
    case PartShape::Date: return { Unit::Date };
    case PartShape::YesNo: return { Unit::YesNo };
    case PartShape::Grade: return { Unit::Grade };
    case PartShape::Survey: return { Unit::Grade };
    case PartShape::Nps: return { Unit::Nps };
    case PartShape::Money: return { Unit::Euro };
    case PartShape::Number: return { Unit::Number, Unit::PercentagePoint, Unit::PerThousand, Unit::DayOfMonth, Unit::HoursPerFte };
    }
    return {};
}

QString fieldText(const Decimal &value)
{
    return value.toPlain().replace(u'.', u',');
}

QString fieldText(const std::optional<Decimal> &value)
{
    return value ? fieldText(*value) : QString();
}

std::optional<int> readWhole(const QString &text, int least, const FieldKey &key, FieldProblems &problems)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    constexpr int most = 9999;
    if (isNumber && value >= least && value <= most)
        return value;
    problems[key] = { EditorWords::wholeNumber(text, least) };
    return std::nullopt;
}

PartDraft partDraftOf(const PartSheet &sheet)
{
    const Indicator &part = sheet.indicator;
    PartDraft draft { sheet, limitFields(sheet.norm, part.unit), bandFields(sheet.norm.bands) };
    draft.fields.merge(Fields { { Field::PartTitle, part.title },
                                { Field::Shape, codeOf(shapeOf(part)) },
                                { Field::Things, part.denominatorLabel },
                                { Field::Counted, part.numeratorLabel },
                                { Field::CaseValue, part.caseLimit ? fieldText(part.caseLimit->value) : QString() },
                                { Field::CaseUnit, codeOf(part.caseLimit ? part.caseLimit->unit : Unit::WorkingDay) },
                                { Field::Unit, codeOf(part.unit) },
                                { Field::Definition, part.definition },
                                { Field::PartSource, part.source },
                                { Field::Measured, codeOf(part.measured) },
                                { Field::Judged, codeOf(part.judged) },
                                { Field::PerParty, flag(part.perParty) },
                                { Field::CountsForKpi, flag(part.countsForKpi) },
                                { Field::OverTime, codeOf(part.overTime) },
                                { Field::Accumulates, codeOf(part.accumulates) } });
    return draft;
}

PartSheet readPart(const PartDraft &draft, int index, FieldProblems &problems)
{
    PartSheet sheet = draft.base;
    const PartReader reader(draft, index, problems);
    Indicator &part = sheet.indicator;
    const bool sameShort = part.shortTitle == part.title || part.shortTitle.isEmpty();
    part.title = reader.text(Field::PartTitle);
    if (sameShort)
        part.shortTitle = part.title;
    readShape(reader, shapeFrom(reader.text(Field::Shape)), part);
    readCase(reader, part);
    readRhythm(reader, part);
    part.definition = reader.text(Field::Definition);
    part.source = reader.text(Field::PartSource);
    if (part.input == InputKind::Survey)
        return sheet;
    if (part.unit == Unit::Date)
        readDeadline(reader, sheet.norm);
    else
        readLimit(reader, part.unit, sheet.norm);
    readPath(reader, part.unit, sheet.norm);
    sheet.norm.bands = readBands(draft, index, part.unit, problems);
    return sheet;
}

void applyShape(PartDraft &draft, PartShape shape)
{
    draft.fields[Field::Shape] = codeOf(shape);
    const std::vector<Unit> units = unitsOf(shape);
    const auto unit = unitFrom(draft.fields[Field::Unit]);
    if (!unit || std::ranges::find(units, *unit) == units.end())
        draft.fields[Field::Unit] = codeOf(units.front());
    const bool downwards = shape == PartShape::Time;
    draft.fields[Field::Comparator] = codeOf(shape == PartShape::YesNo ? Comparator::Equal
                                             : downwards               ? Comparator::AtMost
                                                                       : Comparator::AtLeast);
    if (shape == PartShape::YesNo)
        draft.fields[Field::Value] = u"1"_s;
    if (shape == PartShape::Date) {
        draft.fields[Field::Measured] = codeOf(PeriodKind::Once);
        draft.fields[Field::Judged] = codeOf(PeriodKind::Once);
    }
    const TimeAggregation overTime = shape == PartShape::Share ? TimeAggregation::RatioOfSums
        : shape == PartShape::Count                            ? TimeAggregation::Sum
        : shape == PartShape::Date || shape == PartShape::YesNo ? TimeAggregation::Last
                                                                : TimeAggregation::Mean;
    draft.fields[Field::OverTime] = codeOf(overTime);
}
