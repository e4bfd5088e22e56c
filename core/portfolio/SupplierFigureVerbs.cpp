// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SupplierFigureVerbs.h"

#include "VerbErrors.h"

#include <algorithm>

namespace {

/// Lays figures beside those that are stored.
class Noting
{
public:
    Noting(Portfolio &portfolio, const ContractDefinition &definition)
        : m_portfolio(portfolio), m_definition(definition), m_stored(portfolio.rowsOf<SupplierFigure>(definition.contract.id))
    {
    }

    Status add(SupplierFigure figure)
    {
        if (const Status status = check(figure); !status)
            return status;
        figure.contract = m_definition.contract.id;
        figure.note = figure.note.trimmed();
        const auto known = std::ranges::find(m_stored, figure.cell(), &SupplierFigure::cell);
        if (known == m_stored.end()) {
            figure.id = m_portfolio.nextId<SupplierFigureId>();
            m_records.push_back({ std::nullopt, figure });
            m_stored.push_back(figure);
            return done();
        }
        figure.id = known->id;
        if (*known == figure)
            return done();
        m_records.push_back({ *known, figure });
        *known = figure;
        return done();
    }

    [[nodiscard]] std::vector<RecordChange> take() { return std::move(m_records); }

private:
    [[nodiscard]] Status check(const SupplierFigure &figure) const
    {
        const Indicator *part = m_definition.indicator(figure.indicator);
        if (!part)
            return notFound(QString::number(figure.indicator.value), "part");
        if (part->input == InputKind::Survey || part->input == InputKind::Derived)
            return refused(part->title, "this part is not entered");
        if (figure.period.kind != part->measured)
            return refused(figure.period.toText(), "the part is measured by another kind of period");
        if (figure.party.isValid() && !m_definition.party(figure.party))
            return notFound(QString::number(figure.party.value), "party");
        const bool isShare = figure.numerator && figure.denominator;
        if (figure.value.has_value() == isShare || figure.numerator.has_value() != figure.denominator.has_value())
            return refused(part->title, "a figure is a value, or a numerator and a denominator");
        return done();
    }

    Portfolio &m_portfolio;
    const ContractDefinition &m_definition;
    std::vector<SupplierFigure> m_stored;
    std::vector<RecordChange> m_records;
};

QString titleOf(const ContractDefinition &definition, IndicatorId id)
{
    const Indicator *part = definition.indicator(id);
    const Kpi *kpi = part ? definition.kpi(part->kpi) : nullptr;
    return kpi ? kpi->title : QString();
}

Change edit(const ContractDefinition &definition, const Cell &cell, std::vector<RecordChange> records)
{
    return { ChangeKind::EditSupplierFigure, { titleOf(definition, cell.indicator), cell.period.toText() }, std::move(records) };
}

} // namespace

Status putSupplierFigure(Portfolio &portfolio, ContractId contract, SupplierFigure figure)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    Noting noting(portfolio, *definition);
    if (const Status status = noting.add(figure); !status)
        return status;
    const Change change = edit(*definition, figure.cell(), noting.take());
    return change.isEmpty() ? done() : statusOf(portfolio.apply(change));
}

Result<int> putSupplierFigures(Portfolio &portfolio, ContractId contract, std::span<const SupplierFigure> figures, const QString &source)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    Noting noting(portfolio, *definition);
    for (const SupplierFigure &figure : figures) {
        if (const Status status = noting.add(figure); !status)
            return status.error();
    }
    Change change { ChangeKind::ImportSupplierFigures, {}, noting.take() };
    const auto count = static_cast<int>(change.records.size());
    change.arguments = { QString::number(count), source };
    if (count == 0)
        return 0;
    if (const auto stored = portfolio.apply(change); !stored)
        return stored.error();
    return count;
}

Status removeSupplierFigure(Portfolio &portfolio, ContractId contract, const Cell &cell)
{
    const auto definition = portfolio.definition(contract);
    const auto stored = supplierFigureAt(portfolio, contract, cell);
    if (!definition || !stored)
        return done();
    return statusOf(portfolio.apply(edit(*definition, cell, { { *stored, std::nullopt } })));
}

std::optional<SupplierFigure> supplierFigureAt(const Portfolio &portfolio, ContractId contract, const Cell &cell)
{
    const auto stored = portfolio.rowsOf<SupplierFigure>(contract);
    const auto found = std::ranges::find(stored, cell, &SupplierFigure::cell);
    return found == stored.end() ? std::nullopt : std::optional(*found);
}
