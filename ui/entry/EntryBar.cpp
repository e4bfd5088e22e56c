// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryBar.h"

#include "Controls.h"
#include "FormDraft.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "KpiSentences.h"
#include "Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 1060; // design pixels

QLineEdit *field(QWidget *parent, int designWidth, bool number)
{
    auto *edit = new QLineEdit(parent);
    if (number)
        edit->setAlignment(Qt::AlignRight);
    if (designWidth > 0)
        edit->setFixedWidth(Theme::instance().px(designWidth));
    return edit;
}

QLabel *labelFor(QLineEdit *edit, QWidget *parent)
{
    QLabel *label = Labels::text({}, parent, TextSize::Caption, false, Labels::Ink::Secondary);
    label->setBuddy(edit);
    return label;
}

} // namespace

EntryBar::EntryBar(QWidget *parent)
    : QWidget(parent)
{
    build();
    const Theme &theme = Theme::instance();
    auto *numbers = new QHBoxLayout;
    auto *words = new QHBoxLayout;
    for (QHBoxLayout *part : { numbers, words })
        part->setSpacing(theme.px(9));
    for (QWidget *widget : std::initializer_list<QWidget *> { m_where, m_value, m_numeratorLabel, m_numerator,
                                                              m_denominatorLabel, m_denominator, m_state })
        numbers->addWidget(widget);
    numbers->addStretch(0);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_sourceLabel, m_source, m_noteLabel })
        words->addWidget(widget);
    words->addWidget(m_note, 1);
    words->addWidget(m_evidence);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(theme.px(9));
    m_row->addLayout(numbers);
    m_row->addLayout(words, 1);
    QVBoxLayout *body = m_card->body();
    body->setContentsMargins(theme.px(10), theme.px(7), theme.px(10), theme.px(7));
    body->addLayout(m_row);
    body->addWidget(m_problem);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    connect(m_where, &QComboBox::activated, this,
            [this](int item) { Q_EMIT rowChosen(m_where->itemData(item).toInt()); });
    for (QLineEdit *edit : { m_value, m_numerator, m_denominator, m_source, m_note })
        connect(edit, &QLineEdit::editingFinished, this, &EntryBar::commit);
    m_state->installEventFilter(this);
    connect(m_evidence, &QToolButton::clicked, this, &EntryBar::evidenceWanted);
    retranslate();
}

/// A state counts when the list is left, or at Enter: on the way to it the arrow keys pass states without a number.
bool EntryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_state) {
        const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
        const bool left = event->type() == QEvent::FocusOut
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
        if (left || key == Qt::Key_Return || key == Qt::Key_Enter)
            commit();
    }
    return QWidget::eventFilter(watched, event);
}

void EntryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::instance().px(narrowBelow);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EntryBar::build()
{
    m_card = new Card(this);
    m_where = new QComboBox(m_card);
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    followFont(m_where, TextSize::Body, true);
    m_where->setFixedWidth(Theme::instance().px(178));
    m_value = field(m_card, 96, true);
    m_numerator = field(m_card, 68, true);
    m_denominator = field(m_card, 68, true);
    m_state = new QComboBox(m_card);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setFixedWidth(Theme::instance().px(116));
    m_source = field(m_card, 120, false);
    m_note = field(m_card, 0, false);
    m_note->setMinimumWidth(Theme::instance().px(80));
    m_numeratorLabel = labelFor(m_numerator, m_card);
    m_denominatorLabel = labelFor(m_denominator, m_card);
    m_sourceLabel = labelFor(m_source, m_card);
    m_noteLabel = labelFor(m_note, m_card);
    m_evidence = Buttons::iconOnly(u"link"_s, {}, m_card);
    m_evidence->setProperty("small", true);
    m_problem = Labels::text({}, m_card, TextSize::Caption);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(0, Theme::instance().px(6), 0, 0);
    m_problem->hide();
}

void EntryBar::retranslate()
{
    m_where->setAccessibleName(tr("KPI en periode"));
    m_value->setAccessibleName(tr("Waarde"));
    m_numerator->setAccessibleName(tr("teller"));
    m_denominator->setAccessibleName(tr("van"));
    m_state->setAccessibleName(tr("Status"));
    m_filling = true;
    const int state = std::max(m_state->currentIndex(), 0);
    m_state->clear();
    for (const MeasurementState each : FormText::states())
        m_state->addItem(FormText::stateWord(each), static_cast<int>(each));
    m_state->setCurrentIndex(state);
    m_filling = false;
    m_source->setAccessibleName(tr("bron"));
    m_note->setAccessibleName(tr("toelichting"));
    m_numeratorLabel->setText(tr("teller"));
    m_denominatorLabel->setText(tr("van"));
    m_sourceLabel->setText(tr("bron"));
    m_noteLabel->setText(tr("toelichting"));
    m_note->setPlaceholderText(tr("Optioneel, komt in het rapport"));
    m_evidence->setAccessibleName(tr("Bewijs: bestand of koppeling"));
    Labels::setToolTip(m_evidence, tr("Bewijs: bestand of koppeling"));
}

void EntryBar::fillRows(const EntryModel &model, const QModelIndex &index)
{
    m_where->clear();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex other = model.index(row, index.isValid() ? index.column() : int(EntryModel::FirstMonth));
        const EntryCell *cell = model.cell(other);
        if (!cell || !cell->period)
            continue;
        const EntryRow &line = model.content().rows[static_cast<std::size_t>(row)];
        const QString name = line.shownCode.isEmpty() || line.party.isValid() ? line.title : line.shownCode;
        m_where->addItem(name + u" · "_s + periodShort(*cell->period), row);
        m_where->setItemData(m_where->count() - 1, Labels::literal(line.title), Qt::ToolTipRole);
    }
    m_where->setCurrentIndex(index.isValid() ? m_where->findData(index.row()) : -1);
    if (m_where->currentIndex() < 0)
        m_where->setPlaceholderText(tr("Kies een cel"));
}

void EntryBar::showNumbers(const EntryCell *cell)
{
    const auto text = [](const std::optional<Decimal> &value, Unit unit) {
        return value ? EntryModel::typedText(*value, unit) : QString();
    };
    const bool computed = !m_measurement.value && cell && cell->outcome && cell->outcome->value;
    m_value->setText(cell && cell->pending                     ? cell->pending->text
                         : computed && m_measurement.numerator ? shownValue(*cell->outcome->value, m_indicator.unit)
                                                               : text(m_measurement.value, enteredUnit(m_indicator)));
    m_value->setPlaceholderText(computed ? shownValue(*cell->outcome->value, m_indicator.unit) : QString());
    m_value->setProperty("bad", cell && cell->pending.has_value());
    m_numerator->setText(text(m_measurement.numerator, Unit::Count));
    m_denominator->setText(text(m_measurement.denominator, Unit::Count));
    for (QLineEdit *edit : { m_value, m_numerator, m_denominator })
        edit->setModified(false);
}

void EntryBar::show(const EntryModel &model, const QModelIndex &index)
{
    const EntryCell *cell = model.cell(index);
    const bool usable = cell && cell->period && model.flags(index).testFlag(Qt::ItemIsEditable);
    m_filling = true;
    forgetComplaint();
    fillRows(model, cell && cell->period ? index : QModelIndex());
    m_indicator = usable ? model.content().indicators[static_cast<std::size_t>(index.row())] : Indicator();
    m_measurement = usable && cell->measurement ? *cell->measurement : Measurement();
    if (usable)
        m_measurement.cell = model.address(index);
    showNumbers(usable ? cell : nullptr);
    m_numerator->setToolTip(Labels::literal(countedText(m_indicator)));
    m_denominator->setToolTip(Labels::literal(m_indicator.denominatorLabel));
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(m_measurement.state)));
    m_source->setText(m_measurement.source);
    m_source->setPlaceholderText(m_indicator.source);
    m_source->setToolTip(Labels::literal(m_measurement.source.isEmpty() ? m_indicator.source : m_measurement.source));
    m_note->setText(m_measurement.note);
    const bool fraction = m_indicator.input == InputKind::Fraction || m_indicator.input == InputKind::Derived;
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_numerator, m_denominator, m_numeratorLabel, m_denominatorLabel })
        widget->setEnabled(usable && fraction);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_value, m_state, m_source, m_note, m_evidence })
        widget->setEnabled(usable);
    m_filling = false;
}

void EntryBar::forgetComplaint()
{
    m_problem->hide();
    for (QLineEdit *edit : { m_value, m_numerator, m_denominator }) {
        edit->setProperty("bad", false);
        edit->update();
    }
}

void EntryBar::complain(QLineEdit *field, const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    field->setProperty("bad", true);
    field->setFocus();
    field->selectAll();
}

bool EntryBar::isHalfDone()
{
    if (m_numerator->text().trimmed().isEmpty() == m_denominator->text().trimmed().isEmpty())
        return false;
    QLineEdit *other = m_numerator->text().trimmed().isEmpty() ? m_numerator : m_denominator;
    if (!m_numerator->isModified() && !m_denominator->isModified())
        return false;
    if (sender() == other)
        return false; // it was left empty: that is worth a word
    if (!other->hasFocus() && sender() && static_cast<QLineEdit *>(sender())->hasFocus())
        other->setFocus(); // Enter in the one leads to the other
    return other->hasFocus();
}

bool EntryBar::readNumbers(Measurement &measurement)
{
    measurement.value.reset();
    measurement.numerator.reset();
    measurement.denominator.reset();
    const bool typedFraction = m_numerator->isModified() || m_denominator->isModified();
    const bool hasFraction = !m_numerator->text().trimmed().isEmpty() || !m_denominator->text().trimmed().isEmpty();
    const bool fraction = hasFraction && (typedFraction || !m_value->isModified());
    QLineEdit *edit = fraction ? m_numerator : m_value;
    const QString text = fraction ? m_numerator->text() + u'/' + m_denominator->text() : m_value->text();
    const EntryReading reading = readEntry(text, m_indicator);
    if (reading.problem) {
        m_filling = true; // losing the focus to the field again must not ask twice
        complain(edit, problemText(*reading.problem));
        m_filling = false;
        return false;
    }
    measurement.value = reading.value;
    measurement.numerator = reading.numerator;
    measurement.denominator = reading.denominator;
    if (reading.notApplicable || reading.noData)
        measurement.state = reading.notApplicable ? MeasurementState::NotApplicable : MeasurementState::NoData;
    return true;
}

void EntryBar::commit()
{
    if (m_filling || !m_measurement.cell.indicator.isValid() || isHalfDone())
        return;
    forgetComplaint();
    const bool touched = m_value->isModified() || m_numerator->isModified() || m_denominator->isModified();
    Measurement measurement = m_measurement;
    measurement.state = static_cast<MeasurementState>(m_state->currentData().toInt());
    if (touched && !FormText::takesNumber(measurement.state) && measurement.state == m_measurement.state)
        measurement.state = MeasurementState::Measured; // a figure ends "n.v.t."
    if (!FormText::takesNumber(measurement.state)) {
        measurement.value.reset();
        measurement.numerator.reset();
        measurement.denominator.reset();
    } else if (touched && !readNumbers(measurement)) {
        return;
    }
    measurement.source = m_source->text().trimmed();
    measurement.note = m_note->text().trimmed();
    const bool something = measurement.hasNumber() || !FormText::takesNumber(measurement.state);
    if (!something && !m_measurement.hasNumber() && (!measurement.source.isEmpty() || !measurement.note.isEmpty())) {
        m_problem->setText(tr("Bron en toelichting horen bij een waarde. Vul eerst de waarde in."));
        m_problem->show();
    }
    const bool was = m_measurement.hasNumber() || !FormText::takesNumber(m_measurement.state);
    const bool emptied = !something && was && (touched || measurement.state != m_measurement.state);
    if ((!something && !emptied) || measurement == m_measurement)
        return;
    m_measurement = measurement;
    Q_EMIT entered(measurement);
}

void EntryBar::setEvidence(const QString &pathOrLink)
{
    Measurement measurement = m_measurement;
    measurement.evidence = pathOrLink;
    if (measurement == m_measurement || (!measurement.hasNumber() && measurement.state == MeasurementState::Measured))
        return;
    m_measurement = measurement;
    Q_EMIT entered(measurement);
}
