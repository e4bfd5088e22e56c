// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryBar.h"

#include "Controls.h"
#include "Labels.h"
#include "Words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

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

EntryBar::EntryBar(QWidget *parent) : QWidget(parent)
{
    m_card = new Card(this);
    m_where = Labels::text({}, m_card, TextSize::Body, true);
    m_where->setMinimumWidth(Theme::instance().px(150));
    m_value = field(m_card, 100, true);
    m_numerator = field(m_card, 76, true);
    m_denominator = field(m_card, 76, true);
    m_source = field(m_card, 130, false);
    m_note = field(m_card, 0, false);
    m_numeratorLabel = labelFor(m_numerator, m_card);
    m_denominatorLabel = labelFor(m_denominator, m_card);
    m_sourceLabel = labelFor(m_source, m_card);
    m_noteLabel = labelFor(m_note, m_card);
    m_evidence = Buttons::iconOnly(u"link"_s, {}, m_card);
    m_problem = Labels::text({}, m_card, TextSize::Caption);
    m_problem->setWordWrap(true);
    m_problem->hide();

    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    for (QWidget *widget : std::initializer_list<QWidget *> { m_where, m_value, m_numeratorLabel, m_numerator, m_denominatorLabel,
                                                               m_denominator, m_sourceLabel, m_source, m_noteLabel })
        row->addWidget(widget);
    row->addWidget(m_note, 1);
    row->addWidget(m_evidence);
    QVBoxLayout *body = m_card->body();
    body->setContentsMargins(theme.px(10), theme.px(7), theme.px(10), theme.px(7));
    body->addLayout(row);
    body->addWidget(m_problem);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);

    for (QLineEdit *edit : { m_value, m_numerator, m_denominator, m_source, m_note })
        connect(edit, &QLineEdit::editingFinished, this, &EntryBar::commit);
    connect(m_evidence, &QToolButton::clicked, this, &EntryBar::evidenceWanted);
    retranslate();
}

void EntryBar::retranslate()
{
    m_value->setAccessibleName(tr("Waarde"));
    m_numeratorLabel->setText(tr("teller"));
    m_denominatorLabel->setText(tr("van"));
    m_sourceLabel->setText(tr("bron"));
    m_noteLabel->setText(tr("toelichting"));
    m_note->setPlaceholderText(tr("Optioneel, komt in het rapport"));
    m_evidence->setAccessibleName(tr("Bewijs: bestand of koppeling"));
    Labels::setToolTip(m_evidence, tr("Bewijs: bestand of koppeling"));
}

void EntryBar::show(const EntryModel &model, const QModelIndex &index)
{
    const EntryCell *cell = model.cell(index);
    const bool usable = cell && cell->period && cell->open;
    m_filling = true;
    m_problem->hide();
    m_indicator = usable ? model.content().indicators[static_cast<std::size_t>(index.row())] : Indicator();
    m_measurement = usable && cell->measurement ? *cell->measurement : Measurement();
    if (usable) {
        const EntryRow &row = model.content().rows[static_cast<std::size_t>(index.row())];
        m_measurement.cell = model.address(index);
        m_where->setText((row.party.isValid() ? row.title : row.code) + u" · "_s + periodShort(*cell->period));
    } else {
        m_where->setText(tr("Kies een cel"));
    }
    const auto text = [](const std::optional<Decimal> &value) { return value ? shown(*value) : QString(); };
    m_value->setText(cell && cell->pending ? cell->pending->text : text(m_measurement.value));
    if (m_value->text().isEmpty() && cell && cell->outcome && cell->outcome->value)
        m_value->setPlaceholderText(shownValue(*cell->outcome->value, m_indicator.unit));
    else
        m_value->setPlaceholderText({});
    m_numerator->setText(text(m_measurement.numerator));
    m_denominator->setText(text(m_measurement.denominator));
    m_source->setText(m_measurement.source);
    m_source->setPlaceholderText(m_indicator.source);
    m_note->setText(m_measurement.note);
    const bool fraction = m_indicator.input == InputKind::Fraction || m_indicator.input == InputKind::Derived;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_numerator, m_denominator, m_numeratorLabel, m_denominatorLabel })
        widget->setEnabled(usable && fraction);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_value, m_source, m_note, m_evidence })
        widget->setEnabled(usable);
    m_filling = false;
}

void EntryBar::complain(QLineEdit *field, const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    field->setFocus();
    field->selectAll();
}

bool EntryBar::readNumbers(Measurement &measurement)
{
    measurement.value.reset();
    measurement.numerator.reset();
    measurement.denominator.reset();
    const bool fraction = !m_numerator->text().trimmed().isEmpty() || !m_denominator->text().trimmed().isEmpty();
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
    measurement.state = reading.notApplicable ? MeasurementState::NotApplicable
        : reading.noData                      ? MeasurementState::NoData
                                              : MeasurementState::Measured;
    return true;
}

void EntryBar::commit()
{
    if (m_filling || !m_measurement.cell.indicator.isValid())
        return;
    Measurement measurement = m_measurement;
    if (!readNumbers(measurement))
        return;
    measurement.source = m_source->text().trimmed();
    measurement.note = m_note->text().trimmed();
    const bool something = measurement.hasNumber() || measurement.state != MeasurementState::Measured;
    if (!something || measurement == m_measurement)
        return;
    m_problem->hide();
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
