// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorDraft.h"

#include "DateText.h"
#include "EditorWords.h"
#include "PartFields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What all parts agree on, as one text; empty where they differ.
template<typename Get>
QString common(const KpiSheet &sheet, Get get)
{
    QString first;
    for (std::size_t i = 0; i < sheet.parts.size(); ++i) {
        const QString own = get(sheet.parts[i]);
        if (i > 0 && own != first)
            return {};
        first = own;
    }
    return first;
}

QString at(const Fields &fields, Field field)
{
    const auto found = fields.find(field);
    return found == fields.end() ? QString() : found->second.trimmed();
}

QStringList listIn(const QString &text, QChar separator)
{
    QStringList items;
    for (const QString &item : text.split(separator, Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items += item.trimmed();
    }
    return items;
}

/// Criteria stand in one field with semicolons between them; one inside brackets belongs to its text.
QStringList criteriaIn(const QString &text)
{
    QStringList items;
    QString now;
    int depth = 0;
    for (const QChar sign : text) {
        depth += sign == u'(' ? 1 : sign == u')' ? -1 : 0;
        if (sign == u';' && depth <= 0) {
            items += now.trimmed();
            now.clear();
        } else {
            now += sign;
        }
    }
    items += now.trimmed();
    items.removeAll(QString());
    return items;
}

void readWords(const EditorDraft &draft, Kpi &kpi, FieldProblems &problems)
{
    const bool sameShort = kpi.shortTitle == kpi.title || kpi.shortTitle.isEmpty();
    kpi.code = at(draft.fields, Field::Code);
    kpi.title = at(draft.fields, Field::Title);
    kpi.shortTitle = at(draft.fields, Field::ShortTitle);
    if (kpi.shortTitle.isEmpty() || (sameShort && kpi.shortTitle == draft.base.title))
        kpi.shortTitle = kpi.title;
    kpi.theme = themeFrom(at(draft.fields, Field::Theme)).value_or(kpi.theme);
    kpi.dynamic = at(draft.fields, Field::Kind) == "dynamic"_L1;
    kpi.measuredBy = at(draft.fields, Field::MeasuredBy);
    kpi.criteria = criteriaIn(at(draft.fields, Field::Criteria));
    kpi.purpose = at(draft.fields, Field::Purpose);
    kpi.method = at(draft.fields, Field::Method);
    kpi.consequence = at(draft.fields, Field::Consequence);
    kpi.sanctions = listIn(at(draft.fields, Field::Sanctions), u',');
    kpi.sourceReference = at(draft.fields, Field::SourceReference);
    kpi.mostParts = readWhole(at(draft.fields, Field::MostParts), 1, { Field::MostParts }, problems).value_or(0);
    const QString day = at(draft.fields, Field::Announced);
    const auto announced = readDate(day);
    kpi.announced = announced.date.value_or(QDate());
    if (!announced.date && !day.isEmpty())
        problems[{ Field::Announced }] = { EditorWords::notADate(day) };
    kpi.remedyTerm.reset();
    if (const auto amount = readWhole(at(draft.fields, Field::RemedyAmount), 1, { Field::RemedyAmount }, problems))
        kpi.remedyTerm = Term { *amount, termUnitFrom(at(draft.fields, Field::RemedyUnit)).value_or(TermUnit::WorkingDay) };
}

void readRule(const EditorDraft &draft, Kpi &kpi)
{
    bool isNumber = false;
    const int needed = at(draft.fields, Field::PartRule).toInt(&isNumber);
    kpi.partRule = isNumber ? PartRule::AtLeast : PartRule::All;
    kpi.partsNeeded = isNumber ? needed : 0;
}

NormChange readChange(const EditorDraft &draft, FieldProblems &problems)
{
    NormChange change;
    change.reason = at(draft.change, Field::Reason);
    change.contractChange = at(draft.change, Field::ContractChange) == "1"_L1;
    change.meeting = MeetingId { at(draft.change, Field::AgreedIn).toLongLong() };
    const QString day = at(draft.change, Field::ValidFrom);
    const auto read = readDate(day);
    if (read.date)
        change.validFrom = *read.date;
    else if (!day.isEmpty())
        problems[{ Field::ValidFrom }] = { EditorWords::notADate(day) };
    return change;
}

int differences(const Fields &a, const Fields &b)
{
    int count = 0;
    for (const auto &[field, text] : a)
        count += at(b, field) != text.trimmed() ? 1 : 0;
    for (const auto &[field, text] : b)
        count += !a.contains(field) && !text.trimmed().isEmpty() ? 1 : 0;
    return count;
}

int differences(const PartDraft &a, const PartDraft &b)
{
    const auto both = std::min(a.bands.size(), b.bands.size());
    int count = differences(a.fields, b.fields) + static_cast<int>(std::max(a.bands.size(), b.bands.size()) - both);
    for (std::size_t i = 0; i < both; ++i)
        count += differences(a.bands[i], b.bands[i]);
    return count;
}

/// The fields that hold a key; null where there is no such part or band. @p Draft is const or not, and so is what it gives.
template<typename Draft>
auto *fieldsAt(Draft &draft, const FieldKey &key)
{
    using Found = decltype(&draft.fields);
    if (key.field == Field::ValidFrom || key.field == Field::Reason || key.field == Field::ContractChange || key.field == Field::AgreedIn)
        return &draft.change;
    if (key.part < 0)
        return &draft.fields;
    if (key.part >= static_cast<int>(draft.parts.size()))
        return Found(nullptr);
    auto &part = draft.parts[static_cast<std::size_t>(key.part)];
    if (key.band < 0)
        return &part.fields;
    return key.band < static_cast<int>(part.bands.size()) ? &part.bands[static_cast<std::size_t>(key.band)] : Found(nullptr);
}

} // namespace

EditorDraft draftOf(const KpiSheet &sheet)
{
    const Kpi &kpi = sheet.kpi;
    EditorDraft draft;
    draft.base = kpi;
    draft.fields = { { Field::Code, kpi.code },
                     { Field::Title, kpi.title },
                     { Field::ShortTitle, kpi.shortTitle == kpi.title ? QString() : kpi.shortTitle },
                     { Field::Theme, codeOf(kpi.theme) },
                     { Field::Kind, kpi.dynamic ? u"dynamic"_s : u"static"_s },
                     { Field::CountsAs, common(sheet, [](const PartSheet &part) { return codeOf(part.norm.kind); }) },
                     { Field::Source, common(sheet, [](const PartSheet &part) { return part.indicator.source; }) },
                     { Field::Frequency, common(sheet, [](const PartSheet &part) { return codeOf(part.indicator.measured); }) },
                     { Field::MeasuredBy, kpi.measuredBy },
                     { Field::Criteria, kpi.criteria.join(u"; "_s) },
                     { Field::PartRule, kpi.partRule == PartRule::All ? u"all"_s : QString::number(kpi.partsNeeded) },
                     { Field::Purpose, kpi.purpose },
                     { Field::Method, kpi.method },
                     { Field::Consequence, kpi.consequence },
                     { Field::RemedyAmount, kpi.remedyTerm ? QString::number(kpi.remedyTerm->amount) : QString() },
                     { Field::RemedyUnit, codeOf(kpi.remedyTerm ? kpi.remedyTerm->unit : TermUnit::WorkingDay) },
                     { Field::Sanctions, kpi.sanctions.join(u", "_s) },
                     { Field::SourceReference, kpi.sourceReference },
                     { Field::MostParts, kpi.mostParts > 0 ? QString::number(kpi.mostParts) : QString() },
                     { Field::Announced, typedDate(kpi.announced) } };
    for (const PartSheet &part : sheet.parts)
        draft.parts.push_back(partDraftOf(part));
    return draft;
}

ReadDraft readDraft(const EditorDraft &draft)
{
    ReadDraft result;
    result.sheet.kpi = draft.base;
    readWords(draft, result.sheet.kpi, result.problems);
    readRule(draft, result.sheet.kpi);
    result.sheet.kpi.confirmed = true;
    const auto kind = normKindFrom(at(draft.fields, Field::CountsAs));
    for (int i = 0; i < static_cast<int>(draft.parts.size()); ++i) {
        PartSheet part = readPart(draft.parts[static_cast<std::size_t>(i)], i, result.problems);
        if (kind)
            part.norm.kind = *kind;
        part.norm.confirmed = true; // the person who saves it has seen it
        result.sheet.parts.push_back(std::move(part));
    }
    result.change = readChange(draft, result.problems);
    return result;
}

PartDraft freshPart()
{
    PartSheet sheet;
    sheet.indicator.input = InputKind::Fraction;
    return partDraftOf(sheet);
}

QString textOf(const EditorDraft &draft, const FieldKey &key)
{
    const Fields *fields = fieldsAt(draft, key);
    const auto found = fields ? fields->find(key.field) : Fields::const_iterator {};
    return !fields || found == fields->end() ? QString() : found->second;
}

void setText(EditorDraft &draft, const FieldKey &key, const QString &text)
{
    if (Fields *fields = fieldsAt(draft, key))
        (*fields)[key.field] = text;
}

int differences(const EditorDraft &a, const EditorDraft &b)
{
    const auto both = std::min(a.parts.size(), b.parts.size());
    int count = differences(a.fields, b.fields) + static_cast<int>(std::max(a.parts.size(), b.parts.size()) - both);
    for (std::size_t i = 0; i < both; ++i)
        count += differences(a.parts[i], b.parts[i]);
    return count;
}
