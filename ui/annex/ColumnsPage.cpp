// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnsPage.h"

#include "AnnexText.h"
#include "Controls.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "StepList.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int leftOut = -1;
constexpr std::size_t mostColumns = 60; ///< of a table; the rest of a sheet that wide is left out

QLabel *cell(const QString &text, QWidget *parent, bool semiBold, Labels::Ink ink)
{
    QLabel *label = Labels::text(text, parent, semiBold ? TextSize::Body : TextSize::Caption, semiBold, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

ColumnsPage::ColumnsPage(AnnexPresenter &presenter, QWidget *parent)
    : WizardPage(StepList::nameOf(AnnexPresenter::Step::Columns), parent)
    , m_presenter(presenter)
{
    auto *how = Labels::text(tr("Zo zijn de kolommen herkend. Kies iets anders waar het niet klopt; de KPI’s worden "
                                "meteen opnieuw gelezen."),
                             this, TextSize::Body, false, Labels::Ink::Secondary);
    how->setWordWrap(true);
    column()->addWidget(how);
    m_note = new NoteBar(this);
    column()->addWidget(m_note);
    auto *card = new Card(this);
    m_scroll = new QScrollArea(card);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Kolommen"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    card->body()->addWidget(m_scroll);
    column()->addWidget(card, 1);
    connect(&presenter, &AnnexPresenter::inputChanged, this, &ColumnsPage::refresh);
    refresh();
}

void ColumnsPage::enter()
{
    refresh();
    m_scroll->setFocusPolicy(m_choosers.empty() ? Qt::StrongFocus : Qt::NoFocus);
    if (!m_choosers.empty())
        m_choosers.front().box->setFocus();
    else
        m_scroll->setFocus();
}

QString ColumnsPage::footText() const
{
    const auto [known, all] = m_presenter.recognised();
    return all == 0 ? QString()
                    : tr("%1 van %2 kolommen gaan mee; elke cel blijft als brontekst bewaard.").arg(known).arg(all);
}

void ColumnsPage::refresh()
{
    QString shown;
    for (const AnnexTable &table : m_presenter.reading().tables) {
        shown += table.isTaken ? u'+' : u'-';
        for (const AnnexTableColumn &each : table.columns)
            shown += each.header + u'|' + each.samples.join(u'/');
    }
    for (const AnnexColumn &each : m_presenter.reading().columns)
        shown += m_presenter.reading().tables.empty() ? each.header : QString();
    if (shown != m_shown || m_choosers.empty()) {
        m_shown = shown;
        rebuild();
    }
    for (const Chooser &chooser : m_choosers) {
        const auto field = m_presenter.fieldsOf(chooser.table).at(chooser.column);
        chooser.box->setCurrentIndex(chooser.box->findData(field ? static_cast<int>(*field) : leftOut));
    }
    const bool isThere
        = m_presenter.input() == AnnexPresenter::Input::Ready || m_presenter.input() == AnnexPresenter::Input::Unnamed;
    const QString fault = isThere ? m_presenter.columnsFault() : QString();
    const bool isBusy = m_presenter.input() == AnnexPresenter::Input::Busy;
    m_note->setVisible(isBusy || !fault.isEmpty());
    if (isBusy)
        m_note->set(NoteBar::Tone::Information, tr("De tabel wordt opnieuw gelezen…"), u"clock"_s);
    else if (!fault.isEmpty())
        m_note->set(NoteBar::Tone::Problem, fault);
    Q_EMIT footChanged();
}

void ColumnsPage::rebuild()
{
    m_choosers.clear();
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    auto *grid = new QGridLayout;
    outer->addLayout(grid);
    outer->addStretch(1);
    followTheme(content, [grid] {
        grid->setHorizontalSpacing(Theme::instance().px(20));
        grid->setVerticalSpacing(Theme::instance().px(12));
    });
    followMargins(content, { 16, 12, 16, 12 }, 0);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 3);
    addHeadings(grid, 0, content);
    int row = 1;
    const auto &tables = m_presenter.reading().tables;
    const bool isAnyTaken = std::ranges::any_of(tables, &AnnexTable::isTaken);
    for (std::size_t table = 0; table < tables.size(); ++table) {
        if (isAnyTaken && !tables[table].isTaken)
            continue;
        for (std::size_t i = 0; i < std::min(tables[table].columns.size(), mostColumns); ++i)
            addColumn(grid, row++, table, i, content);
    }
    if (tables.empty())
        addLabels(grid, content);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the surface of the card shows through
}

void ColumnsPage::addHeadings(QGridLayout *grid, int row, QWidget *parent)
{
    const bool isForm = m_presenter.reading().tables.empty();
    const QStringList titles { isForm ? tr("Label in het formulier") : tr("Kolom in de tabel"),
                               isForm ? QString() : tr("Wat erin staat"), tr("Wordt overgenomen als") };
    for (int i = 0; i < titles.size(); ++i)
        grid->addWidget(Labels::text(titles[i], parent, TextSize::Caption, true, Labels::Ink::Secondary), row, i);
}

void ColumnsPage::addColumn(QGridLayout *grid, int row, std::size_t table, std::size_t column, QWidget *parent)
{
    const AnnexTableColumn &each = m_presenter.reading().tables[table].columns[column];
    grid->addWidget(cell(each.header, parent, true, Labels::Ink::Normal), row, 0, Qt::AlignVCenter);
    constexpr qsizetype longest = 60;
    QStringList samples;
    for (const QString &sample : each.samples)
        samples += sample.size() > longest ? sample.first(longest) + u'…' : sample;
    grid->addWidget(
        cell(samples.isEmpty() ? tr("leeg") : samples.join(u" · "_s), parent, false, Labels::Ink::Secondary), row, 1,
        Qt::AlignVCenter);
    QComboBox *box = makeChooser(table, column, parent);
    //: %1 the header of a column
    box->setAccessibleName(tr("Kolom ‘%1’ wordt").arg(each.header));
    grid->addWidget(box, row, 2, Qt::AlignVCenter);
    m_choosers.push_back({ box, table, column });
}

QComboBox *ColumnsPage::makeChooser(std::size_t table, std::size_t column, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(tr("Niet overnemen"), leftOut);
    for (int field = 0; field <= static_cast<int>(AnnexField::Band); ++field)
        box->addItem(AnnexText::field(static_cast<AnnexField>(field)), field);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::activated, this, [this, box, table, column](int index) {
        const int chosen = box->itemData(index).toInt();
        m_presenter.setField(table, column,
                             chosen == leftOut ? std::nullopt : std::optional(static_cast<AnnexField>(chosen)));
    });
    return box;
}

/// A form names its own parts: there is nothing to choose.
void ColumnsPage::addLabels(QGridLayout *grid, QWidget *parent)
{
    int row = 1;
    for (const AnnexColumn &each : m_presenter.reading().columns) {
        grid->addWidget(cell(each.header, parent, true, Labels::Ink::Normal), row, 0);
        grid->addWidget(cell(AnnexText::field(each.field), parent, false, Labels::Ink::Secondary), row, 2);
        ++row;
    }
    if (row == 1)
        grid->addWidget(cell(tr("Er zijn geen kolommen om te kiezen."), parent, false, Labels::Ink::Secondary), row, 0,
                        1, 3);
}
