// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormPresenter.h"

#include "Evaluate.h"
#include "KpiSentences.h"
#include "PeriodMath.h"
#include "SupplierFigureVerbs.h"
#include "Words.h"

using namespace Qt::StringLiterals;

FormPresenter::FormPresenter(Workspace &workspace, EntryPresenter &entry, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_entry(entry)
{
    workspace.addDraftKeeper(this);
    connect(&workspace, &Workspace::portfolioChanged, this, [this] {
        m_drafts.clear();
        m_cell.reset();
    });
}

FormPresenter::~FormPresenter()
{
    m_workspace.removeDraftKeeper(this);
}

void FormPresenter::show(const QModelIndex &index)
{
    m_index = index;
    const EntryCell *cell = m_entry.model()->cell(index);
    m_cell = cell && cell->period ? std::optional(m_entry.model()->address(index)) : std::nullopt;
    m_indicator = m_cell ? m_entry.model()->content().indicators[static_cast<std::size_t>(index.row())] : Indicator();
}

bool FormPresenter::isOpen(const QModelIndex &index) const
{
    const EntryCell *cell = m_entry.model()->cell(index);
    return cell && cell->period && cell->open;
}

bool FormPresenter::canEnter() const
{
    return m_cell && whyNot().isEmpty();
}

QString FormPresenter::whyNot() const
{
    if (m_entry.model()->content().readOnly)
        return tr("Dit bestand is alleen te lezen.");
    if (m_cell && !isOpen(m_index))
        return tr("Deze periode is nog niet begonnen, of ligt buiten de looptijd van het contract.");
    return {};
}

const NormVersion *FormPresenter::norm() const
{
    const auto definition = m_workspace.definition();
    return m_cell && definition ? normInForce(*definition, m_indicator.id, m_cell->period) : nullptr;
}

FormPresenter::Agreed FormPresenter::agreed() const
{
    const auto definition = m_workspace.definition();
    if (!m_cell || !definition)
        return {};
    const Kpi *kpi = definition->kpi(m_indicator.kpi);
    const Party *party = m_cell->party.isValid() ? definition->party(m_cell->party) : nullptr;
    Agreed result;
    result.title = m_indicator.title;
    if (kpi)
        result.title = kpi->title == m_indicator.title ? kpi->title : kpi->title + u": "_s + m_indicator.title;
    if (party)
        result.title += u", "_s + party->name;
    result.definition = m_indicator.definition.isEmpty() && kpi ? kpi->title : m_indicator.definition;
    result.norm = norm() ? normSentence(*norm(), m_indicator) : tr("Er is nog geen norm vastgelegd.");
    if (FormText::isFraction(m_indicator) && !m_indicator.numeratorLabel.isEmpty())
        //: %1 and %2 are what is counted: "op tijd leverbaar", "aanvragen"
        result.fraction = tr("Teller: %1. Noemer: %2.").arg(countedText(m_indicator), m_indicator.denominatorLabel);
    result.source = m_indicator.source;
    return result;
}

std::vector<FormPresenter::Past> FormPresenter::past(int count) const
{
    std::vector<Past> result;
    const auto definition = m_workspace.definition();
    if (!m_cell || !definition || m_cell->period.kind == PeriodKind::Once)
        return result;
    for (int back = 1; back <= count; ++back) {
        Past one;
        one.cell = *m_cell;
        one.cell.period = m_cell->period.plus(-back);
        if (!isInTerm(one.cell.period, definition->contract))
            break;
        const auto stored = m_workspace.portfolio()->measurement(one.cell);
        one.period = periodName(one.cell.period);
        if (const auto outcome = stored ? m_workspace.portfolio()->outcomeWith(*stored) : std::nullopt) {
            one.verdict = outcome->verdict;
            one.word = outcomeWord(*outcome, norm() ? norm()->kind : NormKind::Norm);
            if (outcome->cell.period == one.cell.period && outcome->value)
                one.value = shownValue(*outcome->value, outcome->unit, norm());
        }
        if (stored) {
            if (one.value.isEmpty() && stored->value)
                one.value = shownValue(Ratio(*stored->value), enteredUnit(m_indicator));
            else if (one.value.isEmpty() && stored->numerator)
                one.value = shown(*stored->numerator) + u" / "_s + shown(*stored->denominator);
            else if (one.value.isEmpty())
                one.value = FormText::stateWord(stored->state);
            one.note = stored->note;
        }
        result.push_back(one);
    }
    return result;
}

FormDraft FormPresenter::draft() const
{
    if (!m_cell)
        return {};
    if (const auto kept = m_drafts.find(*m_cell); kept != m_drafts.end())
        return kept->second;
    const EntryCell *cell = m_entry.model()->cell(m_index);
    FormDraft draft = FormText::draftOf(cell ? cell->measurement : std::nullopt, claimedAt(*m_cell), m_indicator);
    if (cell && cell->pending) {
        draft.value = cell->pending->text; // what the grid could not take stands here with its question
        draft.numerator.clear();
        draft.denominator.clear();
    }
    return draft;
}

void FormPresenter::setDraft(const FormDraft &draft)
{
    if (!m_cell)
        return;
    m_drafts.erase(*m_cell);
    if (draft != this->draft())
        m_drafts[*m_cell] = draft;
}

int FormPresenter::otherDrafts() const
{
    return static_cast<int>(m_drafts.size()) - (isDirty() ? 1 : 0);
}

void FormPresenter::goToOtherDraft()
{
    for (const auto &[cell, draft] : m_drafts) {
        if (!m_cell || cell != *m_cell) {
            Q_EMIT goTo(Cell(cell));
            return;
        }
    }
}

FormReading FormPresenter::readingOf(const Cell &cell, const FormDraft &draft) const
{
    const auto contract = m_workspace.portfolio()->contractOf(cell.indicator);
    const auto definition = contract ? m_workspace.portfolio()->definition(*contract) : nullptr;
    const Indicator *indicator = definition ? definition->indicator(cell.indicator) : nullptr;
    if (!indicator)
        return {};
    return FormText::read(draft, *indicator, cell, m_workspace.portfolio()->measurement(cell).has_value());
}

FormReading FormPresenter::reading() const
{
    return m_cell ? readingOf(*m_cell, draft()) : FormReading();
}

std::optional<Outcome> FormPresenter::verdict() const
{
    const FormReading read = reading();
    return read.measurement ? m_workspace.portfolio()->outcomeWith(*read.measurement) : std::nullopt;
}

bool FormPresenter::save()
{
    if (!m_cell || !canEnter())
        return false;
    const Cell cell = *m_cell;
    const FormReading read = reading();
    if (!read.problem.isEmpty())
        return false;
    const FormDraft typed = draft();
    m_drafts.erase(cell); // before the pages are told, so that they show what is stored
    if (store(cell, read))
        return true;
    m_drafts[cell] = typed;
    return false;
}

std::optional<SupplierFigure> FormPresenter::claimedAt(const Cell &cell) const
{
    const auto contract = m_workspace.portfolio()->contractOf(cell.indicator);
    return contract ? supplierFigureAt(*m_workspace.portfolio(), *contract, cell) : std::nullopt;
}

/// The value, and beside it what the supplier says where that changed.
bool FormPresenter::store(const Cell &cell, const FormReading &read)
{
    Measurement measurement;
    measurement.cell = cell;
    if (read.measurement)
        measurement = *read.measurement;
    if ((read.measurement || read.clears) && !m_workspace.check(m_entry.enter(measurement)))
        return false;
    Portfolio &portfolio = *m_workspace.portfolio();
    const auto contract = portfolio.contractOf(cell.indicator);
    const auto known = claimedAt(cell);
    if (!contract || (!read.claimed && !known))
        return true;
    if (!read.claimed)
        return m_workspace.check(removeSupplierFigure(portfolio, *contract, cell));
    SupplierFigure figure = *read.claimed;
    if (known) { // when it was given, and where, is not in this form
        figure.given = known->given;
        figure.note = known->note;
    }
    return m_workspace.check(putSupplierFigure(portfolio, *contract, figure));
}

void FormPresenter::revert()
{
    if (!m_cell)
        return;
    m_drafts.erase(*m_cell);
    const EntryCell *cell = m_entry.model()->cell(m_index);
    if (cell && cell->pending)
        m_entry.discard(m_index);
}

QModelIndex FormPresenter::nextRow(int step) const
{
    const EntryModel &model = *m_entry.model();
    for (int row = m_index.row() + step; row >= 0 && row < model.rowCount(); row += step) {
        const QModelIndex index = model.index(row, m_index.column());
        if (isOpen(index))
            return index;
    }
    return {};
}

QModelIndex FormPresenter::nextPeriod(int step) const
{
    const EntryModel &model = *m_entry.model();
    for (int column = m_index.column() + step; column >= EntryModel::FirstMonth && column < EntryModel::ColumnCount; column += step) {
        const QModelIndex index = model.index(m_index.row(), column);
        if (isOpen(index))
            return index;
    }
    return {};
}

QModelIndex FormPresenter::next(int step) const
{
    const EntryModel &model = *m_entry.model();
    QModelIndex found = nextRow(step);
    for (int column = m_index.column() + step; !found.isValid() && column >= EntryModel::FirstMonth && column < EntryModel::ColumnCount;
         column += step) {
        for (int row = step > 0 ? 0 : model.rowCount() - 1; row >= 0 && row < model.rowCount() && !found.isValid(); row += step) {
            if (isOpen(model.index(row, column)))
                found = model.index(row, column);
        }
    }
    return found;
}

bool FormPresenter::saveDrafts()
{
    const std::map<Cell, FormDraft> all = m_drafts;
    for (const auto &[cell, draft] : all) {
        const FormReading read = readingOf(cell, draft);
        if (!read.problem.isEmpty() || !store(cell, read)) {
            Q_EMIT goTo(Cell(cell));
            return false;
        }
        m_drafts.erase(cell);
    }
    return true;
}
