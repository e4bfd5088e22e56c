// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPage.h"

#include "Controls.h"
#include "EntryBar.h"
#include "EntryGrid.h"
#include "EntryLegend.h"
#include "EntryQuestion.h"
#include "Route.h"
#include "Words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EntryPage::EntryPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connectAll();
    connectGrid();
    retranslate();
}

void EntryPage::build()
{
    buildHeader();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildContent());
    m_empty = new EmptyState(this);
    QPushButton *start = m_empty->addButton(tr("Nieuw uit sjabloon"), u"plus"_s);
    connect(start, &QPushButton::clicked, this, [this] { m_workspace.go({ u"start"_s }); });
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void EntryPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_paste = Buttons::plain({}, u"clipboard"_s, this);
    m_import = Buttons::plain({}, u"import"_s, this);
    m_year = new Stepper(this);
    m_undo = Buttons::iconOnly(u"undo"_s, {}, this);
    m_redo = Buttons::iconOnly(u"redo"_s, {}, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_paste, m_import, m_year, m_undo, m_redo })
        m_header->addAction(widget);
}

QWidget *EntryPage::buildContent()
{
    const Theme &theme = Theme::instance();
    auto *content = new QWidget(this);
    m_bar = new EntryBar(content);
    auto *card = new Card(content);
    m_grid = new EntryGrid(card);
    m_grid->setEntryModel(m_presenter.model());
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_grid);
    m_question = new EntryQuestion(m_grid->viewport());
    m_summary = new NoteBar(content);
    m_summary->hide();
    m_legend = new EntryLegend(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(14));
    layout->setSpacing(theme.px(10));
    layout->addWidget(m_bar);
    layout->addWidget(card, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_legend);
    return content;
}

void EntryPage::connectAll()
{
    connect(&m_presenter, &EntryPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
    connect(m_paste, &QPushButton::clicked, this, &EntryPage::paste);
    connect(m_import, &QPushButton::clicked, this, [this] { m_workspace.go({ u"importing"_s }); });
    connect(m_year, &Stepper::stepped, this, [this](int direction) { m_presenter.setYear(m_presenter.year() + direction); });
    const auto undo = [this] { m_workspace.check(m_workspace.portfolio()->undo()); };
    const auto redo = [this] { m_workspace.check(m_workspace.portfolio()->redo()); };
    connect(m_undo, &QToolButton::clicked, this, undo);
    connect(m_redo, &QToolButton::clicked, this, redo);
    connect(m_bar, &EntryBar::entered, this, [this](const Measurement &measurement) {
        m_workspace.check(m_presenter.enter(m_grid->currentIndex(), measurement));
    });
    connect(m_bar, &EntryBar::evidenceWanted, this, &EntryPage::chooseEvidence);
    connect(m_question, &EntryQuestion::answered, this, [this](const Decimal &value) {
        m_workspace.check(m_presenter.answer(m_grid->currentIndex(), value));
        m_grid->setFocus();
    });
    connect(m_question, &EntryQuestion::editWanted, this, [this] { m_grid->edit(m_grid->currentIndex()); });
    connect(m_question, &EntryQuestion::discarded, this, [this] {
        m_presenter.discard(m_grid->currentIndex());
        m_grid->setFocus();
    });
}

void EntryPage::connectGrid()
{
    connect(m_grid, &EntryGrid::currentMoved, this, &EntryPage::showCurrent);
    connect(m_grid, &EntryGrid::pasteWanted, this, &EntryPage::paste);
    connect(m_grid, &EntryGrid::questionWanted, this, &EntryPage::nextQuestion);
    const auto range = [this] {
        const QItemSelection selection = m_grid->selectionModel()->selection();
        return selection.isEmpty() ? QItemSelectionRange(m_grid->currentIndex()) : selection.first();
    };
    connect(m_grid, &EntryGrid::copyWanted, this,
            [this, range] { QGuiApplication::clipboard()->setText(m_presenter.copy(range())); });
    connect(m_grid, &EntryGrid::fillWanted, this, [this, range] { m_workspace.check(m_presenter.fillDown(range())); });
    connect(m_grid, &EntryGrid::clearWanted, this, [this, range] { m_workspace.check(m_presenter.clear(range())); });
}

void EntryPage::enter(const Route &route)
{
    refresh();
    if (route.kpi)
        startAt(m_presenter.firstRowOf(*route.kpi));
}

void EntryPage::startAt(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    QModelIndex best = row;
    for (int column = EntryModel::FirstMonth; column < EntryModel::ColumnCount; ++column) {
        const QModelIndex index = m_presenter.model()->index(row.row(), column);
        if (index.data(EntryModel::OpenRole).toBool())
            best = index;
        if (index.data(EntryModel::MissingRole).toBool())
            break;
    }
    m_grid->goTo(best);
}

void EntryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void EntryPage::focusStart()
{
    m_grid->setFocus();
    if (!m_grid->currentIndex().isValid() && m_presenter.model()->rowCount() > 1)
        startAt(m_presenter.model()->index(1, EntryModel::FirstMonth));
}

std::vector<KeyHint> EntryPage::keyHints() const
{
    return { { u"Tab"_s, tr("volgende maand") },
             { u"Enter"_s, tr("volgende KPI") },
             { u"Ctrl D"_s, tr("vul omlaag") },
             { u"F6"_s, tr("uit het rooster") } };
}

void EntryPage::retranslate()
{
    m_header->setTitle(tr("Metingen invoeren"));
    m_paste->setText(tr("Plakken uit Excel"));
    m_import->setText(tr("CSV…"));
    m_year->setNames(tr("Vorig jaar"), tr("Jaar"), tr("Volgend jaar"));
    m_undo->setAccessibleName(tr("Ongedaan maken"));
    m_redo->setAccessibleName(tr("Opnieuw"));
    m_grid->setAccessibleName(tr("Metingen per KPI en maand"));
    m_empty->set(u"grid"_s, tr("Nog niets om in te voeren"), tr("Maak een contract uit een sjabloon; de metingen staan dan klaar."));
    m_bar->retranslate();
    m_stale = true;
    if (isVisible())
        refresh();
}

void EntryPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    const bool anything = m_presenter.load();
    m_stack->setCurrentIndex(anything ? 0 : 1);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_paste, m_import, m_year, m_undo, m_redo })
        widget->setVisible(anything);
    const auto contract = m_workspace.definition();
    m_header->setCrumbs({ { tr("Overzicht"), u"overview"_s }, { contract ? contract->contract.title : QString(), u"dashboard"_s } });
    if (!anything) {
        m_header->setTags({});
        return;
    }
    const QString filled = m_presenter.filledText();
    m_header->setTags(filled.isEmpty() ? QStringList() : QStringList { filled });
    m_year->setText(QString::number(m_presenter.year()));
    m_year->setCanStep(m_presenter.canStep(-1), m_presenter.canStep(1));
    m_undo->setEnabled(m_workspace.portfolio()->undoStep().has_value());
    m_redo->setEnabled(m_workspace.portfolio()->redoStep().has_value());
    showCurrent();
}

void EntryPage::showCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    m_bar->show(*m_presenter.model(), index);
    const EntryCell *cell = m_presenter.model()->cell(index);
    if (cell && cell->pending) {
        const Unit unit = m_presenter.model()->content().indicators[static_cast<std::size_t>(index.row())].unit;
        m_question->ask(*cell->pending, unit, m_grid->visualRect(index));
    } else {
        m_question->hide();
    }
}

void EntryPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    QModelIndex at = m_grid->currentIndex();
    if (!at.isValid() || at.column() < EntryModel::FirstMonth) {
        m_workspace.notify({ Notice::Tone::Warning, tr("Kies eerst de cel waar het blok moet beginnen.") });
        return;
    }
    if (text.trimmed().isEmpty()) {
        m_workspace.notify({ Notice::Tone::Warning, tr("Er staat geen tekst op het klembord.") });
        return;
    }
    summarise(m_presenter.paste(at, text));
}

void EntryPage::summarise(const EntryPresenter::PasteSummary &summary)
{
    QString text = summary.stored == 1 ? tr("1 waarde geplakt") : tr("%1 waarden geplakt").arg(summary.stored);
    text += u' ' + tr("(%1 regels × %2 kolommen)").arg(summary.rows).arg(summary.columns);
    if (summary.questions > 0)
        text += u", "_s + (summary.questions == 1 ? tr("1 vraagt controle") : tr("%1 vragen controle").arg(summary.questions));
    if (summary.outside > 0)
        text += u", "_s + tr("%1 pasten niet in het rooster").arg(summary.outside);
    m_summary->clearButtons();
    m_summary->set(summary.questions > 0 ? NoteBar::Tone::Warning : NoteBar::Tone::Information, text + u'.', u"clipboard"_s);
    if (summary.questions > 0)
        connect(m_summary->addButton(tr("Naar controle"), u"arrow-right"_s, u"F8"_s), &QPushButton::clicked, this,
                &EntryPage::nextQuestion);
    if (summary.stored > 0)
        connect(m_summary->addButton(tr("Plakken ongedaan"), u"undo"_s), &QPushButton::clicked, this, [this] {
            m_workspace.check(m_workspace.portfolio()->undo());
            m_summary->hide();
        });
    m_summary->show();
}

void EntryPage::nextQuestion()
{
    m_grid->goTo(m_presenter.nextQuestion(m_grid->currentIndex()));
}

void EntryPage::chooseEvidence()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Bewijs kiezen"));
    if (!path.isEmpty())
        m_bar->setEvidence(path);
}
