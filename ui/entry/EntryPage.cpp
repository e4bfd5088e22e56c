// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPage.h"

#include "CellQuestion.h"
#include "Controls.h"
#include "EntryBar.h"
#include "EntryGrid.h"
#include "EntryLegend.h"
#include "Route.h"
#include "Words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EntryPage::EntryPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_presenter(workspace)
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
    m_stack->addWidget(m_empty);    stack(m_header, m_stack);
}

void EntryPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_paste = Buttons::plain({}, u"clipboard"_s, this);
    m_import = Buttons::plain({}, u"import"_s, this);
    m_paste->setProperty("keys", u"Ctrl V"_s);
    m_year = new Stepper(this);
    m_year->chooser()->setMenu(new QMenu(this));
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
    m_question = new CellQuestion(m_grid);
    m_summary = new NoteBar(content);
    m_summary->hide();
    m_legend = new EntryLegend(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(14));
    layout->setSpacing(theme.px(10));
    layout->addWidget(m_bar);
    m_card = card;
    layout->addWidget(card, 1);
    layout->addStretch(0);
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
    connect(m_year, &Stepper::stepped, this,
            [this](int direction) { m_presenter.setYear(m_presenter.year() + direction); });
    for (const auto other : { &Workspace::contractChanged, &Workspace::portfolioChanged })
        connect(&m_workspace, other, m_summary, &QWidget::hide);
    const auto undo = [this] { m_workspace.check(m_workspace.portfolio()->undo()); };
    const auto redo = [this] { m_workspace.check(m_workspace.portfolio()->redo()); };
    connect(m_undo, &QToolButton::clicked, this, undo);
    connect(m_redo, &QToolButton::clicked, this, redo);
    connect(m_bar, &EntryBar::entered, this,
            [this](const Measurement &measurement) { m_workspace.check(m_presenter.enter(measurement)); });
    connect(m_bar, &EntryBar::rowChosen, this, [this](int row) {
        const int column = std::max(m_grid->currentIndex().column(), int(EntryModel::FirstMonth));
        m_grid->goTo(m_presenter.model()->index(row, column));
    });
    connect(m_bar, &EntryBar::evidenceWanted, this, &EntryPage::chooseEvidence);
    connect(&m_presenter, &EntryPresenter::pasteLeft, this, &EntryPage::leavePaste);
    connectQuestion();
}

void EntryPage::connectQuestion()
{
    connect(m_question, &CellQuestion::answered, this, [this](int answer) {
        const QModelIndex index = m_grid->currentIndex();
        const EntryCell *cell = m_presenter.model()->cell(index);
        if (cell && cell->pending && std::size_t(answer) < cell->pending->suggestions.size())
            m_workspace.check(m_presenter.answer(index, cell->pending->suggestions[std::size_t(answer)]));
        m_grid->setFocus();
    });
    connect(m_question, &CellQuestion::editWanted, this, [this] {
        m_grid->setFocus();
        m_grid->edit(m_grid->currentIndex());
    });
    connect(m_question, &CellQuestion::discarded, this, [this] {
        m_presenter.discard(m_grid->currentIndex());
        m_grid->setFocus();
    });
}

void EntryPage::connectGrid()
{
    connect(m_grid, &EntryGrid::fitted, this, &EntryPage::hugRows);
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
    if (!route.kpi)
        return;
    if (const QModelIndex cell = route.cell ? m_presenter.show(*route.cell) : QModelIndex(); cell.isValid()) {
        refresh(); // it may be in another year
        m_grid->goTo(cell);
    } else {
        startAt(m_presenter.firstRowOf(*route.kpi).row());
    }
}

void EntryPage::startAt(int row)
{
    if (row >= 0)
        m_grid->goTo(m_presenter.startIn(row));
}

/// The card ends where its rows end.
void EntryPage::hugRows()
{
    m_card->setMaximumHeight(m_grid->sizeHint().height() + 2);
}

void EntryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void EntryPage::focusStart()
{
    if (!m_presenter.model()->cell(m_grid->currentIndex()))
        startAt(m_presenter.firstRow());
    m_grid->setFocus();
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
    m_empty->set(u"grid"_s, tr("Nog niets om in te voeren"),
                 tr("Maak een contract uit een sjabloon; de metingen staan dan klaar."));
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
    std::vector<std::pair<QString, QString>> crumbs { { tr("Overzicht"), u"overview"_s } };
    if (contract)
        crumbs.emplace_back(contract->contract.title, u"dashboard"_s);
    m_header->setCrumbs(crumbs);
    if (!anything) {
        m_header->setTags({});
        return;
    }
    const QString filled = m_presenter.filledText();
    m_header->setTags(filled.isEmpty() ? QStringList() : QStringList { filled });
    showYears();
    m_year->setCanStep(m_presenter.canStep(-1), m_presenter.canStep(1));
    m_undo->setEnabled(m_workspace.portfolio()->undoStep().has_value());
    m_redo->setEnabled(m_workspace.portfolio()->redoStep().has_value());
    m_legend->show(*m_presenter.model());
    hugRows();
    if (!m_grid->currentIndex().isValid() && m_grid->hasFocus())
        startAt(m_presenter.firstRow());
    showCurrent();
}

void EntryPage::showYears()
{
    m_year->setText(QString::number(m_presenter.year()));
    QMenu *menu = m_year->chooser()->menu();
    menu->clear();
    for (const int year : m_presenter.years())
        menu->addAction(QString::number(year), this, [this, year] { m_presenter.setYear(year); });
}

void EntryPage::showCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    m_bar->show(*m_presenter.model(), index);
    const EntryCell *cell = m_presenter.model()->cell(index);
    if (!cell || !cell->pending) {
        m_question->hide();
        return;
    }
    const PendingEntry &pending = *cell->pending;
    const Unit unit = enteredUnit(m_presenter.model()->content().indicators[static_cast<std::size_t>(index.row())]);
    QStringList answers;
    for (const Decimal &value : pending.suggestions)
        answers += shownValue(Ratio(value), unit);
    m_grid->scrollTo(index);
    m_question->ask(tr("“%1” is niet zeker").arg(pending.text), problemText(pending.problem), answers,
                    m_grid->visualRect(index));
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
        text += u", "_s
            + (summary.questions == 1 ? tr("1 vraagt controle") : tr("%1 vragen controle").arg(summary.questions));
    if (summary.outside > 0)
        text += u", "_s + tr("%1 pasten niet in het rooster").arg(summary.outside);
    m_summary->clearButtons();
    m_summary->set(summary.questions > 0 ? NoteBar::Tone::Warning : NoteBar::Tone::Information, text + u'.',
                   u"clipboard"_s);
    if (summary.questions > 0)
        connect(m_summary->addButton(tr("Naar controle"), u"arrow-right"_s, u"F8"_s), &QPushButton::clicked, this,
                &EntryPage::nextQuestion);
    if (summary.undoable)
        connect(m_summary->addButton(tr("Plakken ongedaan"), u"undo"_s), &QPushButton::clicked, this, [this] {
            m_workspace.check(m_presenter.undoPaste());
            m_summary->hide();
        });
    m_summary->show();
}

/// The last paste is no longer what undo would take back; only its questions still count.
void EntryPage::leavePaste()
{
    const int questions = m_presenter.questions();
    if (questions == 0) {
        m_summary->hide();
        return;
    }
    m_summary->clearButtons();
    m_summary->set(NoteBar::Tone::Warning,
                   questions == 1 ? tr("1 waarde vraagt controle.") : tr("%1 waarden vragen controle.").arg(questions),
                   u"clipboard"_s);
    connect(m_summary->addButton(tr("Naar controle"), u"arrow-right"_s, u"F8"_s), &QPushButton::clicked, this,
            &EntryPage::nextQuestion);
}

void EntryPage::nextQuestion()
{
    const QModelIndex next = m_presenter.nextQuestion(m_grid->currentIndex());
    if (next.isValid())
        m_grid->goTo(next);
    else
        m_workspace.notify({ Notice::Tone::Information, tr("Er staat geen vraag meer open in dit rooster.") });
}

void EntryPage::chooseEvidence()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Bewijs kiezen"));
    if (!path.isEmpty())
        m_bar->setEvidence(path);
}
