// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexPresenter.h"

#include "AnnexText.h"
#include "AnnexWords.h"
#include "Words.h"
#include "Workspace.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

AnnexPresenter::AnnexPresenter(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_loader(new AnnexLoader(this))
{
    connect(m_loader, &AnnexLoader::loaded, this, &AnnexPresenter::take);
    connect(m_loader, &AnnexLoader::progressed, this, &AnnexPresenter::inputChanged);
    connect(&workspace, &Workspace::changed, this, &AnnexPresenter::reviewChanged);
}

void AnnexPresenter::read(const AnnexSource &source)
{
    if (source.bytes.trimmed().isEmpty())
        return clear();
    m_wanted.clear();
    m_isAgain = false;
    m_loader->read(source);
}

void AnnexPresenter::readFile(const QString &path)
{
    m_wanted = QFileInfo(path).fileName();
    m_isAgain = false;
    m_loader->readFile(path);
}

void AnnexPresenter::readAgain(const AnnexChoice &choice)
{
    m_wanted = m_fileName;
    m_isAgain = true;
    m_loader->read(m_source, choice);
}

void AnnexPresenter::cancelReading()
{
    m_loader->cancel();
    Q_EMIT inputChanged();
}

void AnnexPresenter::clear()
{
    m_loader->cancel();
    m_input = Input::None;
    m_fault.clear();
    m_fileName.clear();
    m_source = {};
    m_reading = {};
    m_choice = {};
    m_review = {};
    beginReview();
    Q_EMIT inputChanged();
}

AnnexPresenter::Input AnnexPresenter::input() const
{
    return m_loader->isBusy() ? Input::Busy : m_input;
}

void AnnexPresenter::take(const AnnexLoaded &loaded)
{
    const bool isReadable = !loaded.fault;
    m_fileName = m_wanted;
    m_fault.clear();
    m_reading = loaded.reading;
    if (isReadable)
        m_source = loaded.source;
    m_choice = loaded.choice;
    if (!isReadable)
        m_fault = errorText(*loaded.fault);
    else if (m_reading.rows.empty() && m_reading.tables.empty())
        m_fault = m_reading.refused.empty() ? QString() : annexNoteText(m_reading.refused.front());
    m_input = !m_fault.isEmpty() ? Input::Faulty : m_reading.rows.empty() ? Input::Unnamed : Input::Ready;
    KpiImportReview review = loaded.review;
    if (m_isAgain)
        review.carryOver(m_review);
    m_review = std::move(review);
    if (m_isAgain)
        showReview();
    else
        beginReview();
    Q_EMIT inputChanged();
}

QString AnnexPresenter::found() const
{
    const int kpis = static_cast<int>(m_reading.rows.size());
    const std::vector<std::size_t> taken = takenTables();
    if (m_reading.tables.empty())
        return tr("%n KPI(’s) gevonden in een formulier of lijst.", nullptr, kpis);
    if (taken.size() == 1)
        return tr("%n KPI(’s) gevonden in een tabel met %1.", nullptr, kpis)
            .arg(tr("%n kolom(men)", nullptr, static_cast<int>(m_reading.tables[taken.front()].columns.size())));
    return tr("%n KPI(’s) gevonden in %1.", nullptr, kpis)
        .arg(tr("%n tabel(len)", nullptr, static_cast<int>(taken.size())));
}

std::vector<std::size_t> AnnexPresenter::takenTables() const
{
    std::vector<std::size_t> taken;
    for (std::size_t table = 0; table < m_reading.tables.size(); ++table) {
        if (m_reading.tables[table].isTaken)
            taken.push_back(table);
    }
    return taken;
}

void AnnexPresenter::takeTable(std::size_t table, bool taken)
{
    std::vector<std::size_t> tables = takenTables();
    std::erase(tables, table);
    if (taken)
        tables.push_back(table);
    if (tables.empty()) { // nothing at all is no choice: the tick comes back
        Q_EMIT inputChanged();
        return;
    }
    std::ranges::sort(tables);
    AnnexChoice choice = m_choice;
    choice.layout = m_reading.layout;
    choice.tables = std::move(tables);
    readAgain(choice);
}

std::vector<std::optional<AnnexField>> AnnexPresenter::fieldsOf(std::size_t table) const
{
    if (const auto chosen = m_choice.fields.find(table); chosen != m_choice.fields.end())
        return chosen->second;
    std::vector<std::optional<AnnexField>> fields;
    for (const AnnexTableColumn &column : m_reading.tables.at(table).columns)
        fields.push_back(column.field);
    return fields;
}

void AnnexPresenter::setField(std::size_t table, std::size_t column, std::optional<AnnexField> field)
{
    std::vector<std::optional<AnnexField>> fields = fieldsOf(table);
    if (fields.at(column) == field)
        return;
    fields[column] = field;
    AnnexChoice choice = m_choice;
    choice.layout = m_reading.layout;
    if (choice.tables.empty())
        choice.tables = takenTables();
    if (choice.tables.empty())
        choice.tables = { table };
    choice.fields[table] = std::move(fields);
    readAgain(choice);
}

QString AnnexPresenter::columnsFault() const
{
    bool isAny = m_reading.tables.empty() && !m_reading.rows.empty();
    for (std::size_t table = 0; table < m_reading.tables.size(); ++table) {
        if (!m_reading.tables[table].isTaken)
            continue;
        isAny = true;
        const AnnexMappingCheck check = checkMapping(m_reading.tables[table], fieldsOf(table));
        if (check.fault != AnnexMappingFault::None)
            return AnnexText::fault(check);
    }
    return isAny ? QString() : AnnexText::fault({ AnnexMappingFault::NoName, AnnexField::Title });
}

std::pair<int, int> AnnexPresenter::recognised() const
{
    std::pair<int, int> counts;
    for (const std::size_t table : takenTables()) {
        const auto fields = fieldsOf(table);
        counts.first
            += static_cast<int>(std::ranges::count_if(fields, [](const auto &field) { return field.has_value(); }));
        counts.second += static_cast<int>(fields.size());
    }
    return counts;
}

bool AnnexPresenter::canGo(Step step) const
{
    if (step == Step::Paste)
        return true;
    if (m_loader->isBusy() || (m_input != Input::Ready && m_input != Input::Unnamed))
        return false;
    const bool hasRows = m_input == Input::Ready && columnsFault().isEmpty();
    return step == Step::Columns || (hasRows && (step == Step::Norms || m_review.taken() > 0));
}

void AnnexPresenter::go(Step step)
{
    if (step == m_step || !canGo(step))
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

void AnnexPresenter::goAsFarAsRead()
{
    const auto [known, all] = recognised();
    const bool isPlain
        = m_input == Input::Ready && columnsFault().isEmpty() && known == all && m_reading.refused.empty();
    if (isPlain && takenTables().size() <= 1)
        go(Step::Norms);
    else
        go(m_input == Input::Ready && m_reading.tables.size() < 2 ? Step::Columns : Step::Paste);
}

QString AnnexPresenter::stateOf(Step step) const
{
    const auto [known, all] = recognised();
    const CertaintyCounts counts = m_review.counts();
    switch (step) {
    case Step::Paste:
        if (input() == Input::Busy)
            return tr("bezig met lezen");
        if (m_input == Input::None)
            return tr("uit Word, Excel of een bestand");
        if (m_input == Input::Faulty)
            return tr("geen tabel gevonden");
        return all == 0 ? tr("%n regel(s)", nullptr, counts.all)
                        : tr("%n regel(s), %1", nullptr, counts.all).arg(tr("%n kolom(men)", nullptr, all));
    case Step::Columns:
        if (m_input == Input::Unnamed || (m_input == Input::Ready && !columnsFault().isEmpty()))
            return tr("nog niet in orde");
        if (m_input != Input::Ready)
            return tr("wat elke kolom is");
        if (all == 0)
            return tr("labels herkend");
        return known == all ? tr("alle %1 herkend").arg(all) : tr("%1 van %2 overgenomen").arg(known).arg(all);
    case Step::Norms:
        if (counts.all == 0)
            return tr("zeker of nog te vragen");
        return open() == 0 ? tr("geen vragen meer")
                           : tr("%1 van %2 vragen aandacht").arg(counts.check + counts.fill).arg(counts.all);
    case Step::Insert:
        return tr("in bestaand of nieuw contract");
    }
    return {};
}
