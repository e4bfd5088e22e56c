// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpisPage.h"

#include "Controls.h"
#include "Labels.h"
#include "Route.h"
#include "TableStyle.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QScrollArea *scrolling(QVBoxLayout *&content, QWidget *parent)
{
    auto *inner = new QWidget(parent);
    content = new QVBoxLayout(inner);
    const int margin = Theme::instance().px(16);
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(Theme::instance().px(4));
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

KpisPage::KpisPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connect(&m_presenter, &KpisPresenter::reloaded, this, &KpisPage::refresh);
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
    connect(m_kpis->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KpisPage::showFacts);
    retranslate();
}

QTableView *KpisPage::tableOf(DefinitionModel *model)
{
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(model);
    auto *table = new QTableView(this);
    table->setModel(proxy);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    TableStyle::dress(table);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void KpisPage::build()
{
    m_header = new PageHeader(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_parties = tableOf(m_presenter.parties());
    m_topics = tableOf(m_presenter.topics());
    m_sanctions = tableOf(m_presenter.sanctions());
    m_tabs->addTab(buildKpis(), {});
    m_tabs->addTab(m_parties, {});
    m_tabs->addTab(m_topics, {});
    m_tabs->addTab(m_sanctions, {});
    m_tabs->addTab(scrolling(m_readings, this), {});
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);

    auto *inner = new QVBoxLayout;
    const Theme &theme = Theme::instance();
    inner->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
    inner->addWidget(m_stack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(inner, 1);
}

QWidget *KpisPage::buildKpis()
{
    m_kpis = tableOf(m_presenter.kpis());
    m_detail = new Card(this);
    m_detail->setMinimumWidth(Theme::instance().px(280));
    QScrollArea *scroll = scrolling(m_facts, m_detail);
    m_detail->body()->setContentsMargins(0, 0, 0, 0);
    m_detail->body()->addWidget(scroll);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_kpis);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void KpisPage::enter(const Route &route)
{
    if (!route.kpi)
        return;
    m_tabs->setCurrentIndex(0);
    selectKpi(*route.kpi);
}

void KpisPage::focusStart()
{
    m_kpis->setFocus();
}

std::vector<KeyHint> KpisPage::keyHints() const
{
    return { { u"↑↓"_s, tr("KPI kiezen") }, { u"Ctrl C"_s, tr("kopiëren") } };
}

void KpisPage::retranslate()
{
    m_header->setTitle(tr("KPI’s en normen"));
    const QStringList titles { tr("KPI’s"), tr("Deelnemers"), tr("Vragenlijst"), tr("Sancties"), tr("Lezingen") };
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_kpis->setAccessibleName(titles[0]);
    m_parties->setAccessibleName(titles[1]);
    m_topics->setAccessibleName(titles[2]);
    m_sanctions->setAccessibleName(titles[3]);
    m_empty->set(u"list"_s, tr("Nog geen KPI’s"), tr("Maak een contract uit een sjabloon; de KPI’s en normen staan er dan in."));
    m_presenter.reload();
}

void KpisPage::refresh()
{
    const auto definition = m_workspace.definition();
    const bool anything = definition && !definition->kpis.empty();
    m_stack->setCurrentIndex(anything ? 0 : 1);
    m_header->setCrumbs({ { tr("Overzicht"), u"overview"_s },
                          { definition ? definition->contract.title : QString(), u"dashboard"_s } });
    m_header->setTags(definition ? QStringList { definition->contract.sourceReference } : QStringList());
    m_tabs->setTabVisible(2, m_presenter.topics()->rowCount() > 0);
    m_tabs->setTabVisible(3, m_presenter.sanctions()->rowCount() > 0);
    for (QTableView *table : { m_kpis, m_parties, m_topics, m_sanctions })
        table->resizeColumnsToContents();
    if (anything && !selectedKpi().isValid())
        m_kpis->selectRow(0);
    showFacts();
    showReadings();
}

KpiId KpisPage::selectedKpi() const
{
    const auto *proxy = static_cast<const QSortFilterProxyModel *>(m_kpis->model());
    return m_presenter.kpiOf(proxy->mapToSource(m_kpis->currentIndex()).row());
}

void KpisPage::selectKpi(KpiId kpi)
{
    const auto *proxy = static_cast<const QSortFilterProxyModel *>(m_kpis->model());
    const int row = m_presenter.kpis()->rowOf(kpi);
    if (row >= 0)
        m_kpis->setCurrentIndex(proxy->mapFromSource(m_presenter.kpis()->index(row, 0)));
}

void KpisPage::showFacts()
{
    clear(m_facts);
    for (const KpiFact &fact : m_presenter.facts(selectedKpi())) {
        m_facts->addWidget(Labels::text(fact.heading, m_detail, TextSize::Caption, true, Labels::Ink::Hint));
        QLabel *text = Labels::text(fact.text, m_detail);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_facts->addWidget(text);
        m_facts->addSpacing(Theme::instance().px(8));
    }
    m_facts->addStretch(1);
}

void KpisPage::showReadings()
{
    clear(m_readings);
    QWidget *parent = m_readings->parentWidget();
    QLabel *intro = Labels::text(tr("Waar het contract ruimte laat, kies je hier hoe het wordt gelezen. Elk oordeel wordt daarna opnieuw bepaald."),
                                 parent, TextSize::Body, false, Labels::Ink::Secondary);
    intro->setWordWrap(true);
    m_readings->addWidget(intro);
    m_readings->addSpacing(Theme::instance().px(8));
    for (const ReadingChoice &choice : m_presenter.readings())
        addReading(choice);
    m_readings->addStretch(1);
}

void KpisPage::addReading(const ReadingChoice &choice)
{
    QWidget *parent = m_readings->parentWidget();
    QLabel *name = Labels::text(choice.name + u"  ("_s + choice.requirement + u')', parent, TextSize::Caption, true,
                                Labels::Ink::Secondary);
    m_readings->addWidget(name);
    const auto choose = [this, key = choice.key](const QString &value) {
        if (!m_workspace.check(m_presenter.chooseReading(key, value)))
            showReadings();
    };
    if (choice.values.empty()) {
        auto *edit = new QLineEdit(choice.current, parent);
        connect(edit, &QLineEdit::editingFinished, this, [edit, choose, current = choice.current] {
            if (edit->text() != current)
                choose(edit->text());
        });
        name->setBuddy(edit);
        edit->setMaximumWidth(Theme::instance().px(120));
        m_readings->addWidget(edit);
        return;
    }
    auto *box = new QComboBox(parent);
    for (const auto &[value, words] : choice.values)
        box->addItem(words, value);
    box->setCurrentIndex(box->findData(choice.current));
    connect(box, &QComboBox::activated, this, [box, choose](int index) { choose(box->itemData(index).toString()); });
    name->setBuddy(box);
    box->setMaximumWidth(Theme::instance().px(420));
    m_readings->addWidget(box);
}
