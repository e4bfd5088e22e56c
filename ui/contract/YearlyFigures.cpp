// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearlyFigures.h"

#include "ContractWords.h"
#include "DateText.h"
#include "EntryText.h"
#include "TypedNumber.h"
#include "Words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2199;

/// Most are counts of things, so that "225.400" is one of thousands; where a count cannot be meant any number will do.
TypedNumber figureIn(const QString &text)
{
    Indicator count;
    count.unit = Unit::Count;
    const EntryReading reading = readEntry(text, count);
    if (reading.value)
        return { reading.value, {} };
    if (reading.problem && !reading.suggestions.empty())
        return { {}, problemText(*reading.problem) };
    return TypedNumber::of(text);
}

} // namespace

YearlyFigures::YearlyFigures(std::vector<ReferenceValue> known, const QString &key) : m_known(std::move(known)), m_key(key)
{
}

YearlyFigures::Reading YearlyFigures::read(const QString &lines)
{
    static const QRegularExpression pair(u"^(\\d{4})(?:\\s*[:;=]\\s*|\\s+)(\\S.*)$"_s);
    Reading reading;
    for (const QString &each : lines.split(u'\n')) {
        const QString line = each.trimmed();
        const auto match = pair.match(line);
        const int year = match.captured(1).toInt();
        if (line.isEmpty() || !reading.problem.isEmpty())
            continue;
        const TypedNumber number = figureIn(match.captured(2));
        if (!match.hasMatch() || year < firstYear || year > lastYear)
            reading.problem = tr("‘%1’ is geen jaar met een waarde. Schrijf bijvoorbeeld: 2026 225.400.").arg(line.left(60));
        else if (!number.value)
            reading.problem = tr("%1: %2").arg(QString::number(year), number.problem.isEmpty() ? tr("vul de waarde in.") : number.problem);
        else if (reading.years.contains(year))
            reading.problem = tr("%1 staat er twee keer.").arg(year);
        else
            reading.years[year] = *number.value;
    }
    return reading;
}

const ReferenceValue *YearlyFigures::lastOf(const QString &key, const Period &period) const
{
    const ReferenceValue *last = nullptr;
    for (const ReferenceValue &row : m_known) {
        const bool isIt = row.period == period && row.key.compare(key, Qt::CaseInsensitive) == 0;
        if (isIt && (!last || row.number > last->number))
            last = &row;
    }
    return last;
}

const ReferenceValue *YearlyFigures::anyOf(const QString &key) const
{
    const ReferenceValue *newest = nullptr;
    for (const ReferenceValue &row : m_known) {
        if (row.key.compare(key, Qt::CaseInsensitive) == 0 && (!newest || row.period >= newest->period))
            newest = &row;
    }
    return newest;
}

QString YearlyFigures::linesOf(const QString &key) const
{
    std::map<Period, const ReferenceValue *> years;
    for (const ReferenceValue &row : m_known) {
        if (row.period.kind == PeriodKind::Year && row.key.compare(key, Qt::CaseInsensitive) == 0)
            years[row.period] = lastOf(key, row.period);
    }
    QStringList lines;
    for (const auto &[period, row] : years)
        lines += u"%1\t%2"_s.arg(period.toText(), row->value.toPlain().replace(u'.', u','));
    return lines.join(u'\n');
}

RowForm YearlyFigures::form() const
{
    using Kind = RowField::Kind;
    std::vector<FieldChoice> keys;
    for (const ReferenceValue &row : m_known) {
        if (std::ranges::find(keys, row.key, &FieldChoice::first) == keys.end())
            keys.emplace_back(row.key, row.key);
    }
    const ReferenceValue *before = anyOf(m_key);
    RowForm form;
    form.heading = tr("Cijfers per jaar");
    form.intro = tr("Een cijfer waar een meting door wordt gedeeld, zoals het aantal inwoners: een meting wordt gezet tegen het cijfer van haar eigen jaar.");
    form.button = tr("Opslaan");
    form.fields = { { u"key"_s, tr("Sleutel, waarmee een KPI ernaar verwijst"), Kind::OpenChoice, 6, keys, u"inwoners"_s },
                    { u"title"_s, tr("Omschrijving"), Kind::Line, 6, {}, tr("Inwoners op 1 januari") },
                    { u"years"_s, tr("Jaar en waarde, één per regel; plakken uit een rekenblad kan"), Kind::Area },
                    { u"unit"_s, tr("Eenheid"), Kind::Line, 4, {}, tr("inwoners") },
                    { u"source"_s, tr("Bron"), Kind::Line, 8, {}, tr("CBS StatLine") },
                    { u"dated"_s, tr("Datum van de bron"), Kind::Line, 4, {}, tr("dd-mm-jjjj") },
                    { u"approved"_s, tr("Akkoord van"), Kind::Line, 8 },
                    { u"reason"_s, tr("Reden van de nieuwe waarde"), Kind::Line, 12 } };
    form.values = { { u"key"_s, m_key }, { u"years"_s, linesOf(m_key) } };
    if (before) {
        form.values[u"title"_s] = before->title;
        form.values[u"unit"_s] = before->unit;
        form.values[u"source"_s] = before->source;
    }
    const YearlyFigures figures = *this;
    form.problems = [figures](const RowValues &values) { return figures.problemsOf(values); };
    form.isShown = [figures](const RowField &field, const RowValues &values) { return field.key != "reason"_L1 || figures.corrects(values); };
    return form;
}

std::vector<ReferenceValue> YearlyFigures::changesIn(const RowValues &values) const
{
    const QString key = valueIn(values, u"key"_s).simplified();
    std::vector<ReferenceValue> changes;
    for (const auto &[year, value] : read(valueIn(values, u"years"_s)).years) {
        ReferenceValue made;
        made.key = key;
        made.period = Period::year(year);
        made.value = value;
        const ReferenceValue *before = lastOf(key, made.period);
        if (before && before->value == value)
            continue;
        made.title = valueIn(values, u"title"_s).simplified();
        made.unit = valueIn(values, u"unit"_s).simplified();
        made.source = valueIn(values, u"source"_s).simplified();
        made.dated = readDate(valueIn(values, u"dated"_s)).date.value_or(QDate());
        made.approvedBy = valueIn(values, u"approved"_s).simplified();
        if (before)
            made.reason = valueIn(values, u"reason"_s).simplified();
        changes.push_back(std::move(made));
    }
    return changes;
}

bool YearlyFigures::corrects(const RowValues &values) const
{
    const auto changes = changesIn(values);
    return std::ranges::any_of(changes, [this](const ReferenceValue &row) { return lastOf(row.key, row.period) != nullptr; });
}

RowProblems YearlyFigures::problemsOf(const RowValues &values) const
{
    RowProblems problems;
    const QString key = valueIn(values, u"key"_s).simplified();
    if (key.isEmpty())
        problems[u"key"_s] = { tr("Geef een korte naam zonder spaties, bijvoorbeeld inwoners.") };
    if (valueIn(values, u"title"_s).simplified().isEmpty())
        problems[u"title"_s] = { tr("Vul in wat dit cijfer is.") };
    if (valueIn(values, u"source"_s).simplified().isEmpty())
        problems[u"source"_s] = { tr("Waar komt dit cijfer vandaan?") };
    const Reading reading = read(valueIn(values, u"years"_s));
    if (!reading.problem.isEmpty())
        problems[u"years"_s] = { reading.problem };
    else if (reading.years.empty())
        problems[u"years"_s] = { tr("Vul minstens één jaar in.") };
    const QString dated = valueIn(values, u"dated"_s).trimmed();
    if (const DateReading date = readDate(dated); !dated.isEmpty() && !date.date)
        problems[u"dated"_s] = { ContractWords::notADate(dated, date.suggestion) };
    if (corrects(values) && valueIn(values, u"reason"_s).simplified().isEmpty())
        problems[u"reason"_s] = { tr("Een jaar krijgt een andere waarde. Waarom?") };
    return problems;
}
