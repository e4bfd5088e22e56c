// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryForm.h"

#include "Controls.h"
#include "FlowRow.h"
#include "FollowTheme.h"
#include "FormField.h"
#include "FormSection.h"
#include "Labels.h"
#include "MaatlatWidget.h"
#include "TableStyle.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the form is put together; what it shows and does is in EntryForm.cpp.

namespace {

constexpr int besideFrom = 860; // design pixels
constexpr int pastRows = 6;

QLineEdit *numberField(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setAlignment(Qt::AlignRight);
    return edit;
}

} // namespace

void EntryForm::build()
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(Theme::instance().px(14));
    m_card = new Card(this);
    m_side = new Card(this);
    m_columns->addWidget(m_card, 3);
    m_columns->addWidget(m_side, 2);
    content()->addLayout(m_columns);
    content()->addStretch(1);
    buildFields();
    buildLive();
    buildSide();
}

void EntryForm::buildFields()
{
    auto *section = new FormSection(m_card);
    m_card->body()->setContentsMargins(1, 1, 1, 1);
    m_card->body()->addWidget(section);
    section->setTitle({});
    m_rows = new QComboBox(section);
    m_rows->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rows->setMinimumContentsLength(20);
    m_period = new Stepper(section);
    m_period->chooser()->setMenu(new QMenu(this));
    QGridLayout *head = section->addGrid({ 1, 0 });
    m_rowsField = section->place(head, 0, 0, m_rows);
    head->addWidget(m_period, 0, 1, Qt::AlignBottom);
    QGridLayout *numbers = section->addGrid({ 1, 1, 1 });
    m_numerator = numberField(section);
    m_denominator = numberField(section);
    m_value = numberField(section);
    m_numeratorField = section->place(numbers, 0, 0, m_numerator);
    m_denominatorField = section->place(numbers, 0, 1, m_denominator);
    m_valueField = section->place(numbers, 0, 2, m_value);
    m_suggestions = new QWidget(section);
    new FlowRow(m_suggestions);
    section->content()->addWidget(m_suggestions);
    QGridLayout *rest = section->addGrid({ 1, 1 });
    m_state = new QComboBox(section);
    m_source = new QLineEdit(section);
    m_note = new QLineEdit(section);
    m_evidence = new QLineEdit(section);
    m_stateField = section->place(rest, 0, 0, m_state);
    m_sourceField = section->place(rest, 0, 1, m_source);
    m_claimed = numberField(section);
    m_claimedField = section->place(rest, 1, 0, m_claimed);
    m_noteField = section->place(rest, 1, 1, m_note);
    QGridLayout *evidence = section->addGrid({ 1, 0 });
    m_evidenceField = section->place(evidence, 0, 0, m_evidence);
    m_choose = Buttons::plain({}, u"folder"_s, section);
    evidence->addWidget(m_choose, 0, 1, Qt::AlignBottom);
}

void EntryForm::buildLive()
{
    m_card->body()->addWidget(sectionLine(m_card));
    auto *live = new FormSection(m_card);
    m_card->body()->addWidget(live);
    live->setTitle({});
    m_liveTitle = Labels::text({}, live, TextSize::Caption, true, Labels::Ink::Secondary);
    m_verdict = new Pill(live);
    auto *head = new QHBoxLayout;
    head->addWidget(m_liveTitle);
    head->addWidget(m_verdict);
    head->addStretch(1);
    m_ruler = new MaatlatWidget(live);
    m_why = Labels::text({}, live);
    m_why->setWordWrap(true);
    live->content()->addLayout(head);
    live->content()->addWidget(m_ruler);
    live->content()->addWidget(m_why);
    m_unsaved = Labels::text({}, live, TextSize::Caption, true, Labels::Ink::Secondary);
    m_others = Buttons::ghost({}, live);
    m_revert = Buttons::plain({}, u"undo"_s, live);
    m_revert->setProperty("keys", u"Esc"_s);
    m_save = Buttons::primary({}, u"check"_s, live);
    m_save->setProperty("keys", u"Enter"_s);
    for (QPushButton *button : { m_others, m_revert, m_save, m_choose })
        button->setAutoDefault(true); // Enter on a button is that button's
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::instance().px(8));
    foot->addWidget(m_save);
    foot->addWidget(m_revert);
    foot->addWidget(m_unsaved);
    foot->addWidget(m_others);
    foot->addStretch(1);
    live->content()->addLayout(foot);
    m_card->body()->addStretch(1);
}

void EntryForm::buildSide()
{
    auto *agreed = new FormSection(m_side);
    m_side->body()->setContentsMargins(1, 1, 1, 1);
    m_side->body()->addWidget(agreed);
    agreed->setTitle({});
    m_agreedTitle = Labels::text({}, agreed, TextSize::CardHeader, true);
    m_norm = Labels::text({}, agreed);
    m_definition = Labels::text({}, agreed, TextSize::Body, false, Labels::Ink::Secondary);
    for (QLabel *label : { m_agreedTitle, m_norm, m_definition }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
        agreed->content()->addWidget(label);
    }
    m_side->body()->addWidget(sectionLine(m_side));
    auto *past = new FormSection(m_side);
    m_side->body()->addWidget(past);
    m_pastTitle = Labels::text({}, past, TextSize::CardHeader, true);
    past->setTitle({});
    past->content()->addWidget(m_pastTitle);
    m_past = new QTableWidget(0, 4, past);
    TableStyle::dress(m_past);
    m_past->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_past->setSortingEnabled(false);
    m_past->horizontalHeader()->setStretchLastSection(true);
    followTheme(m_past, [this] { m_past->setFixedHeight(Theme::instance().px(31) * (pastRows + 1) + Theme::instance().px(4)); });
    past->content()->addWidget(m_past);
    m_side->body()->addStretch(1);
}

void EntryForm::resizeEvent(QResizeEvent *event)
{
    ScrollPage::resizeEvent(event);
    const bool beside = viewport()->width() >= Theme::instance().px(besideFrom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void EntryForm::retranslate()
{
    m_rowsField->setLabel(tr("KPI"));
    m_period->setNames(tr("Vorige periode"), tr("Periode"), tr("Volgende periode"));
    m_valueField->setLabel(FormText::isFraction(m_presenter.indicator()) ? tr("Of de waarde zelf") : tr("Waarde"));
    m_numeratorField->setLabel(tr("Teller"));
    m_denominatorField->setLabel(tr("Noemer"));
    m_stateField->setLabel(tr("Status"));
    m_sourceField->setLabel(tr("Bron"));
    m_noteField->setLabel(tr("Toelichting"));
    m_claimedField->setLabel(tr("Opgave van de opdrachtnemer"));
    m_claimed->setPlaceholderText(tr("Optioneel, telt niet mee"));
    m_note->setPlaceholderText(tr("Optioneel, komt in het rapport"));
    m_evidenceField->setLabel(tr("Bewijs: bestand of koppeling"));
    m_choose->setText(tr("Kiezen…"));
    m_liveTitle->setText(tr("Wordt"));
    m_ruler->setAccessibleName(tr("Norm en realisatie"));
    m_unsaved->setText(tr("Nog niet opgeslagen"));
    m_revert->setText(tr("Terugzetten"));
    m_save->setText(tr("Opslaan en volgende"));
    m_pastTitle->setText(tr("Vorige perioden"));
    m_past->setAccessibleName(tr("Vorige perioden"));
    m_past->setHorizontalHeaderLabels({ tr("Periode"), tr("Waarde"), tr("Oordeel"), tr("Toelichting") });
    const int state = m_state->currentIndex();
    m_filling = true;
    m_state->clear();
    for (const MeasurementState each : FormText::states())
        m_state->addItem(FormText::stateWord(each), static_cast<int>(each));
    m_state->setCurrentIndex(std::max(state, 0));
    m_filling = false;
    refresh();
}
