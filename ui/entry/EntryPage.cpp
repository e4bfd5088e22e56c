// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPage.h"

#include "CellQuestion.h"
#include "Controls.h"
#include "EntryBar.h"
#include "EntryFilterBar.h"
#include "EntryForm.h"
#include "EntryGrid.h"
#include "EntryLegend.h"
#include "Labels.h"
#include "Route.h"
#include "Words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int gridPage = 0;
constexpr int emptyPage = 1;
constexpr int formPage = 2;
constexpr int formMode = 1; ///< of the two ways to enter

} // namespace

EntryPage::EntryPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_presenter(workspace)
    , m_formPresenter(workspace, m_presenter)
{
    build();
    connectAll();
    connectGrid();
    connectForm();
    retranslate();
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
    connect(m_grid, &EntryGrid::questionWanted, this, &EntryPage::goToQuestion);
    connect(m_grid, &EntryGrid::copyWanted, this, [this] {
        const EntryPresenter::Copied copied = m_presenter.copy(m_grid->chosen());
        QGuiApplication::clipboard()->setMimeData(ClipboardTable::write(copied.own, copied.shown).release());
    });
    connect(m_grid, &EntryGrid::fillWanted, this, &EntryPage::fillDown);
    connect(m_grid, &EntryGrid::clearWanted, this, [this] { m_workspace.check(m_presenter.clear(m_grid->chosen())); });
    connect(m_grid, &EntryGrid::filterWanted, this, [this] { showFilter(true); });
    connect(m_filterButton, &QToolButton::clicked, this, [this] { showFilter(!m_filter->isVisibleTo(this)); });
    connect(m_filter, &EntryFilterBar::chosen, &m_presenter, &EntryPresenter::choose);
    connect(m_filter, &EntryFilterBar::quarterChosen, m_grid, &EntryGrid::setQuarter);
    connect(m_filter, &EntryFilterBar::left, this, [this] { showFilter(false); });
}

void EntryPage::showFilter(bool shown)
{
    if (!shown && m_filter->isActive())
        m_filter->reset();
    m_filter->setVisible(shown);
    if (shown)
        m_filter->focusWords();
    else
        m_grid->setFocus();
}

void EntryPage::fillDown()
{
    const Result<int> skipped = m_presenter.fillDown(m_grid->chosen());
    if (m_workspace.check(skipped) && *skipped > 0)
        m_workspace.notify({ Notice::Tone::Warning,
                             *skipped == 1 ? tr("1 cel overgeslagen: andere eenheid, of daar hoort geen waarde.")
                                           : tr("%1 cellen overgeslagen: andere eenheid, of daar hoort geen waarde.").arg(*skipped),
                             false });
}

void EntryPage::connectForm()
{
    connect(m_mode, &SegmentedControl::chosen, this, [this](int mode) { choose(mode == formMode); });
    connect(m_form, &EntryForm::moved, this, [this](const QModelIndex &index) { m_grid->setCurrentIndex(index); });
    connect(&m_formPresenter, &FormPresenter::goTo, this, [this](const Cell &cell) {
        const auto contract = m_workspace.portfolio()->contractOf(cell.indicator);
        const auto definition = contract ? m_workspace.portfolio()->definition(*contract) : nullptr;
        if (!definition)
            return;
        Route route { u"entry"_s, contract, definition->indicator(cell.indicator)->kpi };
        route.argument = u"form"_s;
        route.cell = cell;
        m_workspace.go(route);
    });
}

/// By way of the shell, so that the keys in the status bar and the way back go with it.
void EntryPage::choose(bool form)
{
    Route route { u"entry"_s, m_workspace.contract() };
    route.argument = form ? u"form"_s : u"grid"_s;
    const QModelIndex index = m_grid->currentIndex();
    const EntryCell *cell = m_presenter.model()->cell(index);
    if (cell && cell->period) {
        route.cell = m_presenter.model()->address(index);
        route.kpi = m_workspace.definition()->indicator(route.cell->indicator)->kpi;
    }
    m_workspace.go(route);
}

void EntryPage::showMode()
{
    m_mode->setCurrent(m_inForm ? formMode : 0);
    if (m_stack->currentIndex() != emptyPage)
        m_stack->setCurrentIndex(m_inForm ? formPage : gridPage);
    m_paste->setVisible(!m_inForm && m_stack->currentIndex() != emptyPage);
    if (m_inForm)
        m_form->show(m_grid->currentIndex());
}

bool EntryPage::keepInput()
{
    return !m_inForm || !m_formPresenter.isDirty() || m_form->save();
}

void EntryPage::enter(const Route &route)
{
    if (!route.argument.isEmpty())
        m_inForm = route.argument == u"form"_s;
    refresh();
    place(route);
    if (m_inForm && !m_presenter.model()->cell(m_grid->currentIndex()))
        startAt(m_presenter.firstRow());
    showMode();
}

void EntryPage::place(const Route &route)
{
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
    if (m_inForm)
        m_form->focusStart();
    else
        m_grid->setFocus();
}

std::vector<KeyHint> EntryPage::keyHints() const
{
    if (m_inForm)
        return { { u"Enter"_s, tr("opslaan en volgende") },
                 { u"Esc"_s, tr("terugzetten") },
                 { u"PgDn"_s, tr("volgende periode") },
                 { u"Ctrl ↓"_s, tr("volgende KPI") } };
    return { { u"Tab"_s, tr("volgende maand") },
             { u"Enter"_s, tr("volgende KPI") },
             { u"Ctrl D"_s, tr("vul omlaag") },
             { u"F6"_s, tr("uit het rooster") } };
}

std::vector<KeyHint> EntryPage::allKeys() const
{
    std::vector<KeyHint> keys = keyHints();
    if (m_inForm) {
        keys.push_back({ u"PgUp"_s, tr("vorige periode") });
        keys.push_back({ u"Ctrl ↑"_s, tr("vorige KPI") });
        return keys;
    }
    const KeyHint more[] = { { u"F2"_s, tr("wijzig de waarde") },
                             { u"Del"_s, tr("maak leeg") },
                             { u"F8"_s, tr("naar de volgende vraag") },
                             { u"Shift F8"_s, tr("naar de vorige vraag") },
                             { u"Ctrl F"_s, tr("filter en sorteer") },
                             { u"Ctrl C"_s, tr("kopieer het blok") },
                             { u"Ctrl V"_s, tr("plak het blok") },
                             { u"Shift ↓"_s, tr("kies meer cellen") } };
    keys.insert(keys.end(), std::begin(more), std::end(more));
    return keys;
}

void EntryPage::retranslate()
{
    m_header->setTitle(tr("Metingen invoeren"));
    m_mode->setOptions({ { tr("Raster"), u"grid"_s }, { tr("Formulier"), u"list"_s } });
    m_mode->setCurrent(m_inForm ? formMode : 0);
    m_mode->setAccessibleName(tr("Manier van invoeren"));
    m_paste->setText(tr("Plakken uit Excel"));
    m_import->setText(tr("CSV…"));
    m_year->setNames(tr("Vorig jaar"), tr("Jaar"), tr("Volgend jaar"));
    m_undo->setAccessibleName(tr("Ongedaan maken"));
    m_redo->setAccessibleName(tr("Opnieuw"));
    m_grid->setAccessibleName(tr("Metingen per KPI en maand"));
    m_empty->set(u"grid"_s, tr("Nog niets om in te voeren"),
                 tr("Maak een contract uit een sjabloon; de metingen staan dan klaar."));
    m_bar->retranslate();
    m_form->retranslate();
    m_filter->retranslate();
    m_filterButton->setAccessibleName(tr("Filteren en sorteren"));
    Labels::setToolTip(m_filterButton, tr("Filteren en sorteren (Ctrl F)"));
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
    m_stack->setCurrentIndex(!anything ? emptyPage : m_inForm ? formPage : gridPage);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_mode, m_paste, m_import, m_filterButton, m_year, m_undo, m_redo })
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
    m_paste->setVisible(!m_inForm);
    m_filterButton->setVisible(!m_inForm);
    m_filter->show(m_presenter.arrangement().choice(), m_filter->quarter());
    m_filter->setCounts(m_presenter.arrangement().shown(), m_presenter.arrangement().all());
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
    if (m_inForm)
        m_form->show(index);
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
    m_question->ask(tr("“%1” is niet zeker").arg(pending.brief()), problemText(pending.problem), answers,
                    m_grid->visualRect(index));
}

void EntryPage::goToQuestion(int step)
{
    QModelIndex next = m_presenter.nextQuestion(m_grid->currentIndex(), step);
    if (!next.isValid() && m_presenter.questions() > 0 && m_filter->isActive()) {
        m_filter->reset(); // the line with the question was left out
        refresh();
        next = m_presenter.nextQuestion(m_grid->currentIndex(), step);
    }
    if (next.isValid())
        m_grid->goTo(next);
    else if (const auto place = m_presenter.questionPlace())
        m_workspace.go(*place); // in another year, or another contract
    else
        m_workspace.notify({ Notice::Tone::Information, tr("Er staat geen vraag meer open.") });
}

void EntryPage::chooseEvidence()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Bewijs kiezen"));
    if (!path.isEmpty())
        m_bar->setEvidence(path);
}
