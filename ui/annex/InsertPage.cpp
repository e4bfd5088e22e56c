// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InsertPage.h"

#include "AnnexText.h"
#include "Controls.h"
#include "FollowTheme.h"
#include "FormField.h"
#include "GlyphView.h"
#include "Labels.h"
#include "StepList.h"
#include "Workspace.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using Field = AnnexTarget::Field;

namespace {

constexpr std::size_t mostClashes = 50; ///< that are shown one by one

QLabel *line(QWidget *parent, Labels::Ink ink = Labels::Ink::Secondary)
{
    QLabel *label = Labels::text({}, parent, TextSize::Body, false, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

InsertPage::InsertPage(AnnexPresenter &presenter, AnnexTarget &target, QWidget *parent)
    : WizardPage(StepList::nameOf(AnnexPresenter::Step::Insert), parent)
    , m_presenter(presenter)
    , m_target(target)
{
    m_fault = new NoteBar(this);
    column()->addWidget(m_fault);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    m_cards = new QHBoxLayout;
    m_cards->addWidget(buildPlace(), 3, Qt::AlignTop);
    m_cards->addWidget(buildSummary(), 2, Qt::AlignTop);
    outer->addLayout(m_cards);
    m_clashCard = new Card(content);
    m_clashCard->setTitle(tr("Codes die er al zijn"));
    auto *skipAll = Buttons::small(tr("Alle overslaan"), {}, m_clashCard->headerEnd());
    auto *renameAll = Buttons::small(tr("Alle een andere code"), {}, m_clashCard->headerEnd());
    for (QPushButton *button : { skipAll, renameAll })
        m_clashCard->headerEnd()->layout()->addWidget(button);
    connect(skipAll, &QPushButton::clicked, this, [this] { m_target.skipAll(true); });
    connect(renameAll, &QPushButton::clicked, this, [this] { m_target.skipAll(false); });
    m_clashes = new QWidget(m_clashCard);
    new QVBoxLayout(m_clashes);
    followMargins(m_clashes, { 14, 10, 14, 12 }, 10);
    m_clashCard->body()->addWidget(m_clashes);
    outer->addWidget(m_clashCard);
    outer->addStretch(1);
    followMargins(content, {}, 14);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column()->addWidget(scroll, 1);
    connect(&target, &AnnexTarget::changed, this, &InsertPage::refresh);
    refresh();
}

/// Beside each other where the fields keep a width to read them; else below each other.
void InsertPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    const Theme &theme = Theme::instance();
    const bool isNarrow = width() < theme.px(820);
    m_cards->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cards->setSpacing(theme.px(14));
    for (int i = 0; i < m_cards->count(); ++i)
        m_cards->setAlignment(m_cards->itemAt(i)->widget(), isNarrow ? Qt::Alignment() : Qt::AlignTop);
}

QWidget *InsertPage::buildPlace()
{
    auto *card = new Card(this);
    card->setTitle(tr("Waar de KPI’s komen"));
    auto *body = new QWidget(card);
    auto *layout = new QVBoxLayout(body);
    auto *group = new QButtonGroup(this);
    m_existing = new QRadioButton(tr("In een bestaand contract"), body);
    m_new = new QRadioButton(tr("In een nieuw contract"), body);
    group->addButton(m_existing);
    group->addButton(m_new);
    m_contracts = new QComboBox(body);
    m_contracts->setAccessibleName(tr("Contract"));
    m_contracts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contracts->setMinimumContentsLength(30);
    m_why = Labels::text({}, body, TextSize::Caption, false, Labels::Ink::Secondary);
    m_why->setWordWrap(true);
    m_form = new QWidget(body);
    auto *grid = new QGridLayout(m_form);
    addField(grid, 0, 0, Field::Title, tr("Naam van het contract"));
    addField(grid, 1, 0, Field::Client, tr("Opdrachtgever"));
    addField(grid, 1, 1, Field::Supplier, tr("Opdrachtnemer"));
    addField(grid, 2, 0, Field::Start, tr("Ingangsdatum"));
    addField(grid, 2, 1, Field::End, tr("Einddatum"));
    followTheme(m_form, [grid] {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(Theme::instance().px(16));
        grid->setVerticalSpacing(Theme::instance().px(8));
    });
    for (QWidget *each : std::initializer_list<QWidget *> { m_existing, m_contracts, m_new, m_why, m_form })
        layout->addWidget(each);
    followMargins(body, { 14, 12, 14, 14 }, 8);
    card->body()->addWidget(body);
    connect(group, &QButtonGroup::buttonClicked, this, [this] { m_target.setNew(m_new->isChecked()); });
    connect(m_contracts, &QComboBox::activated, this,
            [this](int index) { m_target.setContract(ContractId { m_contracts->itemData(index).toLongLong() }); });
    return card;
}

void InsertPage::addField(QGridLayout *grid, int row, int column, Field field, const QString &label)
{
    auto *edit = new QLineEdit(m_form);
    edit->setMaxLength(200);
    if (field == Field::Start || field == Field::End)
        edit->setPlaceholderText(field == Field::Start ? tr("dag-maand-jaar") : tr("dag-maand-jaar, of leeg"));
    edit->setText(m_target.text(field));
    auto *form = new FormField(label, edit, m_form);
    grid->addWidget(form, row, column, 1, field == Field::Title ? 2 : 1);
    m_fields[field] = form;
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) { m_target.setText(field, text); });
}

QWidget *InsertPage::buildSummary()
{
    auto *card = new Card(this);
    card->setTitle(tr("Wat er gebeurt"));
    auto *body = new QWidget(card);
    auto *layout = new QVBoxLayout(body);
    const auto add = [&](QLabel *&label, const QString &icon, std::optional<Verdict> verdict) {
        auto *holder = new QWidget(body);
        auto *row = new QHBoxLayout(holder);
        auto *mark = new IconView(icon, holder, 15);
        if (verdict)
            mark->setVerdict(*verdict);
        label = line(holder, Labels::Ink::Normal);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        followMargins(holder, {}, 10);
        layout->addWidget(holder);
    };
    add(m_counts, u"plus"_s, std::nullopt);
    add(m_confirmed, {}, Verdict::Met);
    add(m_concepts, {}, Verdict::Attention);
    add(m_skipped, u"minus"_s, std::nullopt);
    followMargins(body, { 14, 12, 14, 14 }, 8);
    card->body()->addWidget(body);
    return card;
}

void InsertPage::enter()
{
    m_target.refresh();
    if (m_target.isNew())
        m_fields[Field::Title]->control()->setFocus();
    else
        m_contracts->setFocus();
}

QString InsertPage::footText() const
{
    const QString blocked = m_target.blocked();
    return blocked.isEmpty() ? tr("Invoegen is één stap, die je ongedaan kunt maken.") : blocked;
}

void InsertPage::focusProblem()
{
    for (const auto &[field, form] : m_fields) {
        if (!m_target.problem(field).isEmpty()) {
            form->control()->setFocus();
            return;
        }
    }
}

void InsertPage::refresh()
{
    m_fault->setVisible(!m_target.fault().isEmpty());
    if (!m_target.fault().isEmpty())
        m_fault->set(NoteBar::Tone::Problem, m_target.fault());
    refreshContracts();
    for (const auto &[field, form] : m_fields) {
        if (form->problem() != m_target.problem(field))
            form->setProblem(m_target.problem(field));
    }
    rebuildClashes();
    refreshSummary();
    Q_EMIT footChanged();
}

void InsertPage::refreshContracts()
{
    const std::vector<Contract> contracts = m_target.contracts();
    m_contracts->clear();
    for (const Contract &contract : contracts)
        m_contracts->addItem(contract.title, static_cast<qlonglong>(contract.id.value));
    m_contracts->setCurrentIndex(m_contracts->findData(static_cast<qlonglong>(m_target.contract().value)));
    m_existing->setEnabled(!contracts.empty());
    (m_target.isNew() ? m_new : m_existing)->setChecked(true);
    m_contracts->setVisible(!contracts.empty());
    m_contracts->setEnabled(!m_target.isNew());
    m_why->setText(m_target.whyOnlyNew());
    m_why->setVisible(!m_why->text().isEmpty());
    m_form->setVisible(m_target.isNew());
}

void InsertPage::refreshSummary()
{
    const AnnexTarget::Summary summary = m_target.summary();
    const auto show = [](QLabel *label, const QString &text, bool isShown) {
        label->setText(text);
        label->parentWidget()->setVisible(isShown);
    };
    show(m_counts, tr("%n KPI(’s) worden ingevoegd, met hun brontekst.", nullptr, summary.inserted), true);
    show(m_confirmed,
         tr("%n ervan zijn zeker gelezen: invoegen bevestigt hun norm, en ze worden meteen beoordeeld.", nullptr,
            summary.confirmed),
         summary.confirmed > 0);
    show(m_concepts,
         tr("%n blijven concept: ze krijgen geen oordeel tot je hun norm hebt nagekeken.", nullptr, summary.concepts),
         summary.concepts > 0);
    show(m_skipped, tr("%n gaan niet mee.", nullptr, summary.skipped), summary.skipped > 0);
}

void InsertPage::rebuildClashes()
{
    QString shown;
    for (const AnnexClash &clash : m_target.clashes())
        shown += u"%1|%2|%3|%4;"_s.arg(clash.row).arg(clash.code, clash.at.title).arg(clash.isSkipped);
    if (shown != m_shownClashes) {
        m_shownClashes = shown;
        m_clashProblems.clear();
        while (QLayoutItem *item = m_clashes->layout()->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        const auto &clashes = m_target.clashes();
        for (std::size_t i = 0; i < std::min(clashes.size(), mostClashes); ++i)
            addClash(clashes[i]);
        if (clashes.size() > mostClashes) {
            auto *more = line(m_clashes);
            more->setText(tr("en nog %n; kies hierboven voor alle tegelijk.", nullptr,
                             static_cast<int>(clashes.size() - mostClashes)));
            m_clashes->layout()->addWidget(more);
        }
    }
    for (const AnnexClash &clash : m_target.clashes()) {
        const auto shownProblem = m_clashProblems.find(clash.row);
        if (shownProblem == m_clashProblems.end())
            continue;
        shownProblem->second->setText(clash.problem);
        shownProblem->second->setVisible(!clash.problem.isEmpty());
    }
    m_clashCard->setVisible(!m_target.clashes().empty());
}

void InsertPage::addClash(const AnnexClash &clash)
{
    auto *box = new QWidget(m_clashes);
    auto *grid = new QGridLayout(box);
    auto *what = line(box, Labels::Ink::Normal);
    what->setText(AnnexText::clash(clash.at, clash.code));
    auto *skip = new QRadioButton(tr("Overslaan"), box);
    auto *other = new QRadioButton(tr("Andere code:"), box);
    //: %1 a code
    skip->setAccessibleName(tr("%1 overslaan").arg(clash.code));
    other->setAccessibleName(tr("%1 een andere code geven").arg(clash.code));
    auto *edit = new QLineEdit(clash.newCode, box);
    edit->setMaxLength(40);
    edit->setAccessibleName(tr("Andere code voor %1").arg(clash.code));
    edit->setEnabled(!clash.isSkipped);
    (clash.isSkipped ? skip : other)->setChecked(true);
    auto *problem = Labels::text({}, box, TextSize::Caption);
    problem->setWordWrap(true);
    m_clashProblems[clash.row] = problem;
    edit->setFixedWidth(Theme::instance().px(150));
    grid->addWidget(what, 0, 0);
    grid->addWidget(skip, 0, 1);
    grid->addWidget(other, 0, 2);
    grid->addWidget(edit, 0, 3);
    grid->addWidget(problem, 1, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::instance().px(14));
    grid->setVerticalSpacing(0);
    m_clashes->layout()->addWidget(box);
    connect(skip, &QRadioButton::clicked, this, [this, row = clash.row] { m_target.skip(row, true); });
    connect(other, &QRadioButton::clicked, this, [this, row = clash.row] { m_target.skip(row, false); });
    connect(edit, &QLineEdit::textEdited, this,
            [this, row = clash.row](const QString &text) { m_target.setCode(row, text); });
}
