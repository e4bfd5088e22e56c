// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LibraryDialog.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "TableStyle.h"
#include "Workspace.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Every word of the search somewhere in the definition, and the channel when one is chosen.
class LibraryFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void look(const QString &words, const QString &channel)
    {
        m_words = words.split(u' ', Qt::SkipEmptyParts);
        m_channel = channel;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, LibraryModel::Channel, parent);
        if (!m_channel.isEmpty() && index.data().toString() != m_channel)
            return false;
        const QString text = index.data(LibraryModel::SearchRole).toString();
        return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
    QString m_channel;
};

std::set<QString> codesOf(const ContractDefinition &contract)
{
    std::set<QString> codes;
    for (const Kpi &kpi : contract.kpis)
        codes.insert(kpi.code.toLower());
    return codes;
}

} // namespace

LibraryDialog::LibraryDialog(Workspace &workspace, QWidget *parent) : HouseDialog(parent), m_workspace(workspace)
{
    setWindowTitle(tr("KPI’s uit de bibliotheek"));
    setHeading(tr("KPI’s uit de bibliotheek"));
    m_model = new LibraryModel(kpiLibrary(), codesOf(*workspace.definition()), this);
    auto *proxy = new LibraryFilter(this);
    proxy->setSourceModel(m_model);
    m_filtered = proxy;
    build();
    filter();
    m_table->selectRow(0);
    m_search->setFocus();
    resize(Theme::instance().px(1000), Theme::instance().px(620));
}

void LibraryDialog::build()
{
    QLabel *intro = Labels::text(tr("Definities uit de praktijk van klantcontact. Je kopieert wat er wordt gemeten; de norm vul je daarna zelf in."),
                                 this, TextSize::Body, false, Labels::Ink::Secondary);
    intro->setWordWrap(true);
    body()->addWidget(intro);
    auto *search = new QHBoxLayout;
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Zoek in naam en uitleg"));
    m_search->setAccessibleName(tr("Zoek in de bibliotheek"));
    m_search->setClearButtonEnabled(true);
    m_channel = new QComboBox(this);
    m_channel->setAccessibleName(tr("Kanaal"));
    m_channel->addItem(tr("Alle kanalen"), QString());
    for (const QString &channel : m_model->channels())
        m_channel->addItem(channel, channel);
    search->addWidget(m_search, 1);
    search->addWidget(m_channel);
    body()->addLayout(search);

    auto *middle = new QHBoxLayout;
    m_table = new QTableView(this);
    m_table->setModel(m_filtered);
    TableStyle::dress(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("KPI’s in de bibliotheek"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LibraryModel::Title, QHeaderView::Stretch);
    middle->addWidget(m_table, 3);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    m_title = Labels::text({}, side, TextSize::CardHeader, true);
    m_explanation = Labels::text({}, side);
    m_definition = Labels::text({}, side, TextSize::Body, false, Labels::Ink::Secondary);
    for (QLabel *label : { m_title, m_explanation, m_definition }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    followMargins(side, { 12, 4, 0, 0 }, 8);
    middle->addWidget(side, 2);
    body()->addLayout(middle, 1);
    m_count = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Hint);
    foot()->insertWidget(0, m_count);
    m_add = addMain(tr("Toevoegen"), u"plus"_s);

    connect(m_search, &QLineEdit::textChanged, this, &LibraryDialog::filter);
    connect(m_channel, &QComboBox::activated, this, &LibraryDialog::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryDialog::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &LibraryDialog::add);
    connect(m_add, &QPushButton::clicked, this, &LibraryDialog::add);
}

void LibraryDialog::filter()
{
    static_cast<LibraryFilter *>(m_filtered)->look(m_search->text(), m_channel->currentData().toString());
    const int found = m_filtered->rowCount();
    m_count->setText(found == 0 ? tr("Niets gevonden. Zoek op een ander woord of in alle kanalen.") : tr("%n KPI(’s)", nullptr, found));
    if (chosenRows().empty())
        m_table->selectRow(0);
    showCurrent();
}

std::vector<int> LibraryDialog::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_filtered->mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

void LibraryDialog::showCurrent()
{
    const std::vector<int> rows = chosenRows();
    m_add->setEnabled(!rows.empty());
    m_add->setText(rows.size() > 1 ? tr("%n toevoegen", nullptr, static_cast<int>(rows.size())) : tr("Toevoegen"));
    for (QLabel *label : { m_title, m_explanation, m_definition })
        label->setVisible(!rows.empty());
    if (rows.empty())
        return;
    const LibraryKpi &kpi = m_model->kpiAt(rows.front());
    m_title->setText(kpi.sheet.kpi.title);
    m_explanation->setText(kpi.explanation);
    m_definition->setText(kpi.sheet.parts.front().indicator.definition);
}

/// All of them in one step; a code that is taken gets a number, so nothing is refused for its name.
void LibraryDialog::add()
{
    const auto contract = m_workspace.definition();
    const std::vector<int> rows = chosenRows();
    if (!contract || rows.empty())
        return;
    ContractDefinition grown = *contract;
    std::vector<KpiSheet> sheets;
    for (const int row : rows) {
        sheets.push_back(copyFor(grown, m_model->kpiAt(row)));
        grown.kpis.push_back(sheets.back().kpi);
    }
    const auto added = addKpis(*m_workspace.portfolio(), contract->contract.id, sheets);
    if (!m_workspace.check(added))
        return;
    m_added = *added;
    m_workspace.notify({ Notice::Tone::Information, tr("%n KPI(’s) toegevoegd. Vul de norm in om een oordeel te krijgen.", nullptr,
                                                       static_cast<int>(m_added.size())), true });
    accept();
}
