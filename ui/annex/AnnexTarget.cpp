// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexTarget.h"

#include "AnnexPresenter.h"
#include "AnnexText.h"
#include "ContractVerbs.h"
#include "DateText.h"
#include "Desk.h"
#include "Words.h"
#include "Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isWritable(const Workspace &workspace)
{
    return workspace.portfolio() && !workspace.portfolio()->isReadOnly();
}

} // namespace

AnnexTarget::AnnexTarget(Workspace &workspace, const AnnexPresenter &presenter, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_presenter(presenter)
{
    const QDate today = workspace.today();
    m_texts[Field::Start] = typedDate(QDate(today.year(), today.month(), 1));
    const auto current = workspace.definition();
    if (isWritable(workspace) && current) {
        m_contract = current->contract.id;
        m_isNew = !current->kpis.empty();
    }
}

std::vector<Contract> AnnexTarget::contracts() const
{
    return isWritable(m_workspace) ? m_workspace.portfolio()->contracts() : std::vector<Contract> {};
}

QString AnnexTarget::whyOnlyNew() const
{
    const Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio)
        return tr("Er is geen bestand open: het contract komt in een nieuw bestand.");
    if (portfolio->isReadOnly())
        return tr("Dit bestand is alleen te lezen: het contract komt in een nieuw bestand.");
    return portfolio->contracts().empty() ? tr("In dit bestand staat nog geen contract.") : QString();
}

void AnnexTarget::setNew(bool isNew)
{
    if (!isNew && !m_contract.isValid() && !contracts().empty())
        m_contract = contracts().front().id;
    m_isNew = isNew || !m_contract.isValid();
    refresh();
}

void AnnexTarget::setContract(ContractId contract)
{
    m_contract = contract;
    m_isNew = false;
    refresh();
}

QString AnnexTarget::text(Field field) const
{
    const auto found = m_texts.find(field);
    return found == m_texts.end() ? QString() : found->second;
}

void AnnexTarget::setText(Field field, const QString &text)
{
    m_texts[field] = text;
    m_problems.erase(field);
    Q_EMIT changed();
}

QString AnnexTarget::problem(Field field) const
{
    const auto found = m_problems.find(field);
    return found == m_problems.end() ? QString() : found->second;
}

ContractDefinition AnnexTarget::destination() const
{
    const auto definition
        = m_isNew || !isWritable(m_workspace) ? nullptr : m_workspace.portfolio()->definition(m_contract);
    return definition ? *definition : ContractDefinition {};
}

void AnnexTarget::skip(std::size_t row, bool skipped)
{
    m_choices[row].isSkipped = skipped;
    refresh();
}

void AnnexTarget::skipAll(bool skipped)
{
    for (const AnnexClash &clash : m_clashes)
        m_choices[clash.row].isSkipped = skipped;
    refresh();
}

void AnnexTarget::setCode(std::size_t row, const QString &code)
{
    m_choices[row] = { false, code.simplified().replace(u' ', u'-') };
    refresh();
}

/// What goes along, with the codes that were chosen.
KpiImportReview AnnexTarget::settled() const
{
    KpiImportReview review = m_presenter.review();
    for (const AnnexClash &clash : m_clashes) {
        if (clash.isSkipped)
            review.setTaken(clash.row, false);
        else
            review.rename(clash.row, clash.newCode, {});
    }
    return review;
}

void AnnexTarget::refresh()
{
    const ContractDefinition there = destination();
    const KpiImportReview &review = m_presenter.review();
    m_clashes.clear();
    m_fault.clear();
    for (const auto &[row, at] : review.clashes(there)) {
        const Choice &choice = m_choices[row];
        m_clashes.push_back(
            { row, at, review.kpi(row).sheet.kpi.code, choice.isSkipped, choice.code.value_or(at.suggestion), {} });
    }
    const KpiImportReview after = settled();
    for (const auto &[row, left] : after.clashes(there)) {
        for (AnnexClash &clash : m_clashes) {
            // Of two rows with one code, the one that was given it is to blame, whichever comes first.
            const bool isIt = clash.row == row || (left.clash == CodeClash::InImport && clash.row == left.other);
            if (isIt && !clash.isSkipped)
                clash.problem = AnnexText::clash(
                    { left.clash, row, clash.row == row ? left.title : after.kpi(row).sheet.kpi.title, {} },
                    clash.newCode);
        }
    }
    Q_EMIT changed();
}

AnnexTarget::Summary AnnexTarget::summary() const
{
    const std::vector<KpiSheet> sheets = settled().sheets();
    Summary summary;
    summary.inserted = static_cast<int>(sheets.size());
    summary.confirmed
        = static_cast<int>(std::ranges::count_if(sheets, [](const KpiSheet &sheet) { return sheet.kpi.confirmed; }));
    summary.concepts = summary.inserted - summary.confirmed;
    summary.skipped = static_cast<int>(m_presenter.review().size()) - summary.inserted;
    return summary;
}

QString AnnexTarget::blocked() const
{
    if (summary().inserted == 0)
        return tr("Er gaat geen enkele KPI mee. Vink er een aan bij ‘Normen nakijken’.");
    const bool isWrong
        = std::ranges::any_of(m_clashes, [](const AnnexClash &clash) { return !clash.problem.isEmpty(); });
    return isWrong ? tr("Een nieuwe code kan nog niet.") : QString();
}

std::optional<QDate> AnnexTarget::date(Field field) const
{
    return readDate(text(field).trimmed()).date;
}

bool AnnexTarget::check()
{
    m_problems.clear();
    if (m_isNew) {
        const QString wrongDate = tr("Dit is geen datum. Schrijf bijvoorbeeld %1.").arg(typedDate(m_workspace.today()));
        if (text(Field::Title).trimmed().isEmpty())
            m_problems[Field::Title] = tr("Geef het contract een naam.");
        if (text(Field::Start).trimmed().isEmpty())
            m_problems[Field::Start] = tr("De ingangsdatum is nodig: termijnen tellen vanaf die dag.");
        else if (!date(Field::Start))
            m_problems[Field::Start] = wrongDate;
        const bool hasEnd = !text(Field::End).trimmed().isEmpty();
        if (hasEnd && !date(Field::End))
            m_problems[Field::End] = wrongDate;
        else if (hasEnd && date(Field::Start) && *date(Field::End) < *date(Field::Start))
            m_problems[Field::End] = tr("Het einde ligt vóór de ingangsdatum.");
    }
    Q_EMIT changed();
    return m_problems.empty() && blocked().isEmpty();
}

Contract AnnexTarget::newContract() const
{
    FreeCodes codes;
    for (const Contract &each : contracts())
        codes.take(each.code);
    Contract contract;
    contract.title = text(Field::Title).trimmed();
    contract.code = codes.next(shortCodeOf(contract.title));
    contract.client = text(Field::Client).trimmed();
    contract.supplier = text(Field::Supplier).trimmed();
    contract.start = date(Field::Start).value_or(QDate());
    contract.end = date(Field::End).value_or(QDate());
    contract.icon = u"book"_s;
    contract.sourceDocument = m_presenter.fileName();
    return contract;
}

Result<ContractId> AnnexTarget::store(const std::vector<KpiSheet> &sheets)
{
    if (!m_isNew) {
        const auto added = addKpis(*m_workspace.portfolio(), m_contract, sheets);
        return added ? Result<ContractId>(m_contract) : added.error();
    }
    const Contract contract = newContract();
    if (!isWritable(m_workspace) && m_workspace.desk() && !m_workspace.desk()->newFile())
        return Error { ErrorCode::Cancelled, u"the open file was kept"_s };
    if (!isWritable(m_workspace))
        return Error { ErrorCode::Internal, u"no file to add the contract to"_s };
    return addContract(*m_workspace.portfolio(), definitionOf(contract, sheets));
}

bool AnnexTarget::insert()
{
    if (!check())
        return false;
    const Summary done = summary();
    const Result<ContractId> contract = store(settled().sheets());
    if (!contract) {
        m_fault = contract.error().code == ErrorCode::Cancelled ? QString() : errorText(contract.error());
        Q_EMIT changed();
        return false;
    }
    m_workspace.go({ .feature = u"dashboard"_s, .contract = *contract });
    const QString what = tr("%n KPI(’s) ingevoegd.", nullptr, done.inserted);
    m_workspace.notify({ Notice::Tone::Information,
                         done.concepts == 0 ? what
                                            : what + u' '
                                 + tr("%n ervan is (zijn) concept tot je de norm bevestigt.", nullptr, done.concepts),
                         true });
    return true;
}
