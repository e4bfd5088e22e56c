// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReferencesPresenter.h"

#include "AgreementVerbs.h"
#include "ContractWords.h"
#include "DateText.h"
#include "TypedNumber.h"
#include "Words.h"
#include "YearlyFigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A year or a part of one, as the file writes it.
std::optional<Period> periodIn(const QString &text)
{
    const auto period = Period::fromText(text.simplified());
    const bool isYearOrPart = period
        && (period->kind == PeriodKind::Year || period->kind == PeriodKind::HalfYear || period->kind == PeriodKind::Quarter || period->kind == PeriodKind::Month);
    return isYearOrPart ? period : std::nullopt;
}

} // namespace

void ReferencesPresenter::load()
{
    m_references = contract() ? contract()->references : std::vector<ReferenceValue>();
    std::vector<RegisterRow> rows;
    for (const ReferenceValue &row : m_references) {
        const bool isLast = std::ranges::none_of(m_references, [&](const ReferenceValue &other) {
            return other.key == row.key && other.period == row.period && other.number > row.number;
        });
        RegisterRow line { { row.key, row.title, periodName(row.period), (shown(row.value) + u' ' + row.unit).trimmed(), QString::number(row.number),
                             row.dated.isValid() ? ContractWords::shortDate(row.dated) : QString(), row.source, row.approvedBy, row.reason } };
        line.keys = QVariantList(ColumnCount);
        line.keys[PeriodColumn] = row.period.key();
        line.keys[Version] = row.number;
        line.keys[Dated] = row.dated;
        line.isQuiet = !isLast;
        line.note = isLast ? QString() : tr("Vervangen door een latere versie.");
        rows.push_back(std::move(line));
    }
    show({ tr("Sleutel"), tr("Omschrijving"), tr("Periode"), tr("Waarde"), tr("Versie"), tr("Datum"), tr("Bron"), tr("Akkoord"), tr("Reden") }, std::move(rows));
}

QString ReferencesPresenter::hint() const
{
    return m_references.empty()
        ? tr("Nog geen referenties. Leg hier de nulmeting vast (CO₂, volumes, NPS), of cijfers per jaar waar metingen door worden gedeeld.")
        : tr("Versies worden alleen toegevoegd; de laatste telt. Wat ermee is beoordeeld, wordt dan opnieuw beoordeeld.");
}

RowForm ReferencesPresenter::form(int row)
{
    using Kind = RowField::Kind;
    const bool isNew = row < 0 || row >= static_cast<int>(m_references.size());
    ReferenceValue before;
    if (!isNew)
        before = m_references[static_cast<std::size_t>(row)];
    std::vector<FieldChoice> keys;
    if (const auto definition = contract()) {
        QStringList known;
        for (const ReferenceValue &reference : m_references)
            known += reference.key;
        for (const Indicator &part : definition->indicators)
            known += part.reference;
        known.removeAll(QString());
        known.removeDuplicates();
        for (const QString &key : known)
            keys.emplace_back(key, key);
    }
    RowForm form;
    form.heading = isNew ? tr("Referentie toevoegen") : tr("Nieuwe versie van ‘%1’").arg(before.title);
    form.button = tr("Opslaan");
    form.fields = { { u"key"_s, tr("Sleutel, waarmee een KPI ernaar verwijst"), Kind::OpenChoice, 5, keys, u"co2"_s },
                    { u"title"_s, tr("Omschrijving"), Kind::Line, 7 },
                    { u"period"_s, tr("Periode"), Kind::Line, 4, {}, tr("2025, 2025-Q1 of 2025-03") },
                    { u"value"_s, tr("Waarde"), Kind::Line, 4 },
                    { u"unit"_s, tr("Eenheid"), Kind::Line, 4, {}, tr("ton") },
                    { u"source"_s, tr("Bron"), Kind::Line, 8 },
                    { u"dated"_s, tr("Datum van de bron"), Kind::Line, 4, {}, tr("dd-mm-jjjj") },
                    { u"approved"_s, tr("Akkoord van"), Kind::Line, 5 },
                    { u"reason"_s, tr("Reden van deze versie"), Kind::Line, 7 } };
    if (!isNew) {
        form.values = { { u"key"_s, before.key }, { u"title"_s, before.title }, { u"period"_s, before.period.toText() },
                        { u"unit"_s, before.unit }, { u"source"_s, before.source } };
    }
    form.problems = [this](const RowValues &values) { return problemsOf(values); };
    form.isShown = [this](const RowField &field, const RowValues &values) {
        return field.key != "reason"_L1 || isKnown(valueIn(values, u"key"_s), valueIn(values, u"period"_s));
    };
    form.store = [this](const RowValues &values) { return outcomeOf(addReference(*workspace().portfolio(), read(values))); };
    form.lock = lock();
    return form;
}

RowForm ReferencesPresenter::yearlyForm(int row)
{
    const bool isRow = row >= 0 && row < static_cast<int>(m_references.size());
    const bool isYearly = isRow && m_references[static_cast<std::size_t>(row)].period.kind == PeriodKind::Year;
    const YearlyFigures figures(m_references, isYearly ? m_references[static_cast<std::size_t>(row)].key : u"inwoners"_s);
    RowForm form = figures.form();
    form.store = [this, figures](const RowValues &values) {
        return outcomeOf(addReferences(*workspace().portfolio(), workspace().contract(), figures.changesIn(values)));
    };
    form.lock = lock();
    return form;
}

bool ReferencesPresenter::isKnown(const QString &key, const QString &period) const
{
    const auto wanted = periodIn(period);
    return std::ranges::any_of(m_references, [&](const ReferenceValue &row) {
        return row.key.compare(key.simplified(), Qt::CaseInsensitive) == 0 && wanted == row.period;
    });
}

ReferenceValue ReferencesPresenter::read(const RowValues &values) const
{
    ReferenceValue made;
    made.contract = workspace().contract();
    made.key = valueIn(values, u"key"_s).simplified();
    made.title = valueIn(values, u"title"_s).simplified();
    made.period = periodIn(valueIn(values, u"period"_s)).value_or(Period::once());
    made.value = TypedNumber::of(valueIn(values, u"value"_s)).value.value_or(Decimal());
    made.unit = valueIn(values, u"unit"_s).simplified();
    made.dated = readDate(valueIn(values, u"dated"_s)).date.value_or(QDate());
    made.source = valueIn(values, u"source"_s).simplified();
    made.approvedBy = valueIn(values, u"approved"_s).simplified();
    if (isKnown(made.key, valueIn(values, u"period"_s)))
        made.reason = valueIn(values, u"reason"_s).simplified();
    return made;
}

RowProblems ReferencesPresenter::problemsOf(const RowValues &values) const
{
    RowProblems problems;
    const ReferenceValue made = read(values);
    if (made.key.isEmpty())
        problems[u"key"_s] = { tr("Geef een korte naam zonder spaties, bijvoorbeeld co2.") };
    if (made.title.isEmpty())
        problems[u"title"_s] = { tr("Vul in wat dit cijfer is.") };
    if (!periodIn(valueIn(values, u"period"_s)))
        problems[u"period"_s] = { tr("Een jaar of een deel ervan: 2025, 2025-H1, 2025-Q1 of 2025-03.") };
    const TypedNumber value = TypedNumber::of(valueIn(values, u"value"_s));
    if (!value.value)
        problems[u"value"_s] = { value.problem.isEmpty() ? tr("Vul de waarde in.") : value.problem };
    if (made.source.isEmpty())
        problems[u"source"_s] = { tr("Waar komt dit cijfer vandaan?") };
    const QString dated = valueIn(values, u"dated"_s).trimmed();
    if (const DateReading date = readDate(dated); !dated.isEmpty() && !date.date)
        problems[u"dated"_s] = { ContractWords::notADate(dated, date.suggestion) };
    if (made.approvedBy.isEmpty())
        problems[u"approved"_s] = { tr("Zonder akkoord kan het cijfer worden betwist."), false };
    if (made.reason.isEmpty() && isKnown(made.key, valueIn(values, u"period"_s)))
        problems[u"reason"_s] = { tr("Waarom komt er een nieuwe versie?") };
    return problems;
}
