// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryForm.h"

#include "Controls.h"
#include "FormField.h"
#include "Labels.h"
#include "MaatlatWidget.h"
#include "RulerSpecs.h"
#include "StatusGlyph.h"
#include "Translate.h"
#include "Words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int pastCount = 12;

} // namespace

EntryForm::EntryForm(FormPresenter &presenter, EntryModel &model, QWidget *parent)
    : ScrollPage(parent), m_presenter(presenter), m_model(model)
{
    build();
    connectAll();
    retranslate();
}

void EntryForm::connectAll()
{
    for (QLineEdit *edit : { m_value, m_numerator, m_denominator, m_source, m_claimed, m_note, m_evidence })
        connect(edit, &QLineEdit::textEdited, this, &EntryForm::takeFields);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            takeFields();
    });
    // Afterwards: the list is filled anew, and is still busy with its choice.
    const auto chooseRow = [this] {
        if (m_rows->currentIndex() >= 0 && m_rows->currentData().toInt() != m_presenter.index().row())
            go(m_model.index(m_rows->currentData().toInt(), m_presenter.index().column()));
    };
    connect(m_rows, &QComboBox::currentIndexChanged, this, chooseRow, Qt::QueuedConnection);
    connect(m_period, &Stepper::stepped, this, [this](int step) { go(m_presenter.nextPeriod(step)); });
    connect(m_choose, &QPushButton::clicked, this, &EntryForm::chooseEvidence);
    connect(m_save, &QPushButton::clicked, this, &EntryForm::saveAndGoOn);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_presenter.revert();
        refresh();
        focusStart();
    });
    // Not in keyPressEvent(): a text field keeps these keys for itself.
    for (const auto &[key, step] : { std::pair { Qt::Key_Up, -1 }, std::pair { Qt::Key_Down, 1 } }) {
        auto *other = new QShortcut(QKeySequence(Qt::ControlModifier | key), this);
        other->setContext(Qt::WidgetWithChildrenShortcut);
        connect(other, &QShortcut::activated, this, [this, step = step] { go(m_presenter.nextRow(step)); });
    }
    connect(m_others, &QPushButton::clicked, &m_presenter, &FormPresenter::goToOtherDraft);
    connect(m_past, &QTableWidget::cellDoubleClicked, this, [this](int row) {
        const auto past = m_presenter.past(pastCount);
        if (static_cast<std::size_t>(row) < past.size())
            Q_EMIT m_presenter.goTo(past[static_cast<std::size_t>(row)].cell);
    });
}

void EntryForm::show(const QModelIndex &index)
{
    const bool other = m_presenter.index() != index;
    m_presenter.show(index);
    if (other)
        m_tried = false;
    refresh();
}

void EntryForm::go(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT moved(index);
    focusStart();
}

void EntryForm::refresh()
{
    m_filling = true;
    fillRows();
    showDraft();
    showAgreed();
    m_filling = false;
    showLive();
}

void EntryForm::fillRows()
{
    const QModelIndex current = m_presenter.index();
    m_rows->clear();
    QString heading;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const EntryRow &line = m_model.content().rows[static_cast<std::size_t>(row)];
        if (line.heading) {
            heading = line.group ? line.title : QString();
            continue;
        }
        const EntryCell *cell = m_model.cell(m_model.index(row, std::max(current.column(), int(EntryModel::FirstMonth))));
        if (!cell || !cell->period)
            continue;
        const QString own = line.indented && !heading.isEmpty() ? heading + u" · "_s + line.title : line.title;
        m_rows->addItem(line.shownCode.isEmpty() ? own : line.shownCode + u"  "_s + own, row);
    }
    m_rows->setCurrentIndex(current.isValid() ? m_rows->findData(current.row()) : -1);
    const EntryCell *cell = m_model.cell(current);
    m_period->setText(cell && cell->period ? periodName(*cell->period) : QString());
    m_period->setCanStep(m_presenter.nextPeriod(-1).isValid(), m_presenter.nextPeriod(1).isValid());
    QMenu *menu = m_period->chooser()->menu();
    menu->clear();
    for (int column = EntryModel::FirstMonth; current.isValid() && column < EntryModel::ColumnCount; ++column) {
        const QModelIndex index = m_model.index(current.row(), column);
        const EntryCell *other = m_model.cell(index);
        if (other && other->period && other->open)
            menu->addAction(periodName(*other->period), this, [this, index] { go(index); });
    }
}

void EntryForm::showDraft()
{
    const FormDraft draft = m_presenter.draft();
    const auto show = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text) // else the cursor stays where it was
            edit->setText(text);
    };
    show(m_value, draft.value);
    show(m_numerator, draft.numerator);
    show(m_denominator, draft.denominator);
    show(m_source, draft.source);
    show(m_note, draft.note);
    show(m_evidence, draft.evidence);
    show(m_claimed, draft.claimed);
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(draft.state)));
    const Indicator &indicator = m_presenter.indicator();
    const bool fraction = FormText::isFraction(indicator);
    m_numeratorField->setVisible(fraction);
    m_denominatorField->setVisible(fraction);
    m_valueField->setLabel(fraction ? tr("Of de waarde zelf") : tr("Waarde"));
    m_value->setPlaceholderText(unitSuffix(enteredUnit(indicator)).trimmed());
    m_source->setPlaceholderText(indicator.source);
    const bool usable = m_presenter.canEnter();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_state, m_source, m_claimed, m_note, m_evidence, m_choose })
        widget->setEnabled(usable);
    for (QLineEdit *edit : { m_value, m_numerator, m_denominator })
        edit->setEnabled(usable && FormText::takesNumber(draft.state));
}

void EntryForm::showAgreed()
{
    const FormPresenter::Agreed agreed = m_presenter.agreed();
    m_agreedTitle->setText(agreed.title);
    m_norm->setText(agreed.norm);
    QStringList more { agreed.definition, agreed.fraction };
    if (!agreed.source.isEmpty())
        more += tr("Bron: %1.").arg(agreed.source);
    more.removeAll(QString());
    m_definition->setText(more.join(u'\n'));
    m_definition->setVisible(!more.isEmpty());
    const auto past = m_presenter.past(pastCount);
    m_pastTitle->setText(past.empty() ? tr("Geen eerdere perioden") : tr("Vorige perioden"));
    m_past->setVisible(!past.empty());
    m_past->setRowCount(static_cast<int>(past.size()));
    for (int row = 0; row < m_past->rowCount(); ++row) {
        const FormPresenter::Past &one = past[static_cast<std::size_t>(row)];
        m_past->setItem(row, 0, new QTableWidgetItem(one.period));
        auto *value = new QTableWidgetItem(one.value.isEmpty() ? tr("leeg") : one.value);
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_past->setItem(row, 1, value);
        auto *word = new QTableWidgetItem(one.word);
        if (!one.word.isEmpty())
            word->setIcon(StatusGlyph::icon(one.verdict));
        m_past->setItem(row, 2, word);
        m_past->setItem(row, 3, new QTableWidgetItem(one.note));
        m_past->item(row, 3)->setToolTip(Labels::literal(one.note));
    }
    m_past->resizeColumnToContents(0);
    m_past->resizeColumnToContents(2);
}

void EntryForm::takeFields()
{
    FormDraft draft;
    draft.value = m_value->text();
    draft.numerator = m_numerator->text();
    draft.denominator = m_denominator->text();
    draft.state = static_cast<MeasurementState>(m_state->currentData().toInt());
    draft.source = m_source->text();
    draft.note = m_note->text();
    draft.evidence = m_evidence->text();
    draft.claimed = m_claimed->text();
    m_presenter.setDraft(draft);
    for (QLineEdit *edit : { m_value, m_numerator, m_denominator })
        edit->setEnabled(m_presenter.canEnter() && FormText::takesNumber(draft.state));
    showLive();
}

void EntryForm::showLive()
{
    const FormReading reading = m_presenter.reading();
    // A form that is not finished yet is no mistake; a number that cannot be is told at once.
    const auto isBlank = [](const QLineEdit *edit) { return edit->text().trimmed().isEmpty(); };
    const bool half = isBlank(m_numerator) != isBlank(m_denominator);
    const bool nothing = isBlank(m_value) && isBlank(m_numerator) && isBlank(m_denominator);
    const bool isReasonMissing = reading.place == FormPlace::Claimed && isBlank(m_claimed);
    const bool tells = m_tried || reading.place == FormPlace::Claimed ? m_tried || !isReasonMissing : !(half || nothing);
    const auto at = [&](FormField *field, FormPlace place) {
        field->setProblem(tells && reading.place == place ? reading.problem : QString());
    };
    at(m_valueField, FormPlace::Value);
    at(m_numeratorField, FormPlace::Numerator);
    at(m_denominatorField, FormPlace::Denominator);
    at(m_claimedField, FormPlace::Claimed);
    showSuggestions(reading);
    showVerdict(reading);
    const bool dirty = m_presenter.isDirty();
    m_unsaved->setVisible(dirty);
    const EntryCell *cell = m_model.cell(m_presenter.index());
    m_revert->setEnabled(dirty || (cell && cell->pending));
    m_save->setEnabled(m_presenter.canEnter());
    const int others = m_presenter.otherDrafts();
    m_others->setVisible(others > 0);
    m_others->setText(others == 1 ? tr("Nog 1 andere invoer niet opgeslagen") : tr("Nog %1 andere niet opgeslagen").arg(others));
}

void EntryForm::showSuggestions(const FormReading &reading)
{
    while (QLayoutItem *item = m_suggestions->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the very button that was pressed
        delete item;
    }
    const Unit unit = enteredUnit(m_presenter.indicator());
    for (const Decimal &value : reading.suggestions) {
        QPushButton *button = Buttons::small(shownValue(Ratio(value), unit), {}, m_suggestions);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, value, unit] {
            m_value->setText(EntryModel::typedText(value, unit));
            takeFields();
            m_value->setFocus();
        });
        m_suggestions->layout()->addWidget(button);
    }
    m_suggestions->setVisible(!reading.suggestions.empty());
}

void EntryForm::showVerdict(const FormReading &reading)
{
    const auto outcome = m_presenter.verdict();
    m_verdict->setVisible(outcome.has_value());
    m_liveTitle->setVisible(outcome.has_value());
    const NormVersion *norm = m_presenter.norm();
    m_ruler->setVisible(outcome && outcome->value && norm);
    if (!outcome) {
        const QString why = m_presenter.whyNot();
        m_why->setText(!why.isEmpty()         ? why
                           : reading.clears   ? tr("De opgeslagen waarde wordt gewist.")
                           : !reading.problem.isEmpty() ? tr("Nog geen oordeel: er staat nog iets open.")
                                              : tr("Vul een waarde in; het oordeel staat hier voordat je opslaat."));
        return;
    }
    const QString word = outcomeWord(*outcome, norm ? norm->kind : NormKind::Norm);
    m_verdict->set(outcome->verdict, word);
    QStringList reasons = reasonTexts(outcome->because);
    if (outcome->cell.period != m_model.address(m_presenter.index()).period)
        reasons.prepend(tr("Oordeel over %1").arg(periodName(outcome->cell.period)));
    if (!outcome->final)
        reasons += tr("Voorlopig: nog niet definitief");
    m_why->setText(capitalised(reasons.join(u"; "_s)) + u'.');
    if (m_ruler->isVisibleTo(this))
        m_ruler->setSpec(rulerSpec(*norm, outcome->unit, outcome->value, outcome->verdict, word + u", "_s + reasons.join(u". "_s)));
}

bool EntryForm::save()
{
    m_tried = true;
    const bool saved = m_presenter.save();
    if (saved)
        m_tried = false;
    refresh();
    if (!saved)
        focusProblem();
    return saved;
}

void EntryForm::focusProblem()
{
    QLineEdit *edit = nullptr;
    switch (m_presenter.reading().place) {
    case FormPlace::Value: edit = m_value; break;
    case FormPlace::Numerator: edit = m_numerator; break;
    case FormPlace::Denominator: edit = m_denominator; break;
    case FormPlace::Claimed: edit = m_claimed; break;
    case FormPlace::None: break;
    }
    if (edit) {
        edit->setFocus();
        edit->selectAll();
        ensureWidgetVisible(edit);
    }
}

void EntryForm::saveAndGoOn()
{
    if (!m_presenter.canEnter() || !save())
        return;
    const QModelIndex next = m_presenter.next(1);
    if (next.isValid())
        go(next);
    else
        focusStart();
}

void EntryForm::focusStart()
{
    QLineEdit *edit = FormText::isFraction(m_presenter.indicator()) && m_value->text().isEmpty() ? m_numerator : m_value;
    if (!edit->isEnabled()) {
        (m_state->isEnabled() ? static_cast<QWidget *>(m_state) : m_rows)->setFocus();
        return;
    }
    edit->setFocus();
    edit->selectAll();
}

void EntryForm::chooseEvidence()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Bewijs kiezen"));
    if (path.isEmpty())
        return;
    m_evidence->setText(path);
    takeFields();
}

void EntryForm::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        saveAndGoOn();
    } else if (event->key() == Qt::Key_Escape && m_revert->isEnabled()) {
        m_revert->click();
    } else if (plain && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)) {
        go(m_presenter.nextPeriod(event->key() == Qt::Key_PageUp ? -1 : 1));
    } else {
        ScrollPage::keyPressEvent(event);
    }
}
