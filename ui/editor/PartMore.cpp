// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartMore.h"

#include "Controls.h"
#include "FieldBinder.h"
#include "FollowTheme.h"
#include "FormField.h"
#include "KpiEditorPresenter.h"
#include "Labels.h"
#include "TabOrder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Field bandFieldsInOrder[] = { Field::BandFrom, Field::BandTo, Field::BandLabel, Field::BandVerdict };

QComboBox *comboBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

} // namespace

PartMore::PartMore(KpiEditorPresenter &presenter, FieldBinder &binder, int part, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_binder(binder), m_part(part)
{
    auto *column = new QVBoxLayout(this);
    auto *grid = new QGridLayout;
    column->addLayout(grid);
    followMargins(this, { 0, 8, 0, 0 }, 10);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    addField(grid, 0, 0, Field::Definition, new QLineEdit(this), 2);
    addField(grid, 0, 2, Field::PartSource, new QLineEdit(this));
    addField(grid, 1, 0, Field::Measured, comboBox(this));
    addField(grid, 1, 1, Field::Judged, comboBox(this));
    addField(grid, 1, 2, Field::OverTime, comboBox(this));
    addField(grid, 2, 0, Field::Accumulates, comboBox(this));
    addField(grid, 2, 1, Field::Offered, new QLineEdit(this));
    addField(grid, 3, 0, Field::PathShape, comboBox(this));
    addField(grid, 3, 1, Field::PathMonths, new QLineEdit(this));
    addField(grid, 3, 2, Field::PathTolerance, new QLineEdit(this));
    auto *checks = new QHBoxLayout;
    m_counts = new QCheckBox(this);
    m_perParty = new QCheckBox(this);
    m_binder.bind({ Field::CountsForKpi, part, -1 }, m_counts);
    m_binder.bind({ Field::PerParty, part, -1 }, m_perParty);
    checks->addWidget(m_counts);
    checks->addWidget(m_perParty);
    checks->addStretch(1);
    column->addLayout(checks);

    m_bands = new QWidget(this);
    m_rows = new QVBoxLayout(m_bands);
    followMargins(m_bands, {}, 6);
    m_bandTitle = Labels::text({}, m_bands, TextSize::Caption, true, Labels::Ink::Secondary);
    m_bandHint = Labels::text({}, m_bands, TextSize::Caption, false, Labels::Ink::Hint);
    m_bandHint->setWordWrap(true);
    m_rows->addWidget(m_bandTitle);
    m_rows->addWidget(m_bandHint);
    m_addBand = Buttons::small({}, u"plus"_s, m_bands);
    connect(m_addBand, &QPushButton::clicked, this, [this] {
        m_presenter.addBand(m_part);
        m_binder.focus({ Field::BandFrom, m_part, m_presenter.bandCount(m_part) - 1 });
    });
    m_rows->addWidget(m_addBand, 0, Qt::AlignLeft);
    column->addWidget(m_bands);
    m_binder.accompany({ Field::Offered, part, -1 }, m_bands);
}

bool PartMore::holds(Field field)
{
    static constexpr Field fields[] = { Field::Definition, Field::PartSource, Field::Measured, Field::Judged, Field::OverTime,
                                        Field::Accumulates, Field::Offered, Field::PathShape, Field::PathMonths, Field::PathTolerance,
                                        Field::CountsForKpi, Field::PerParty, Field::BandFrom, Field::BandTo, Field::BandLabel, Field::BandVerdict };
    return std::ranges::find(fields, field) != std::end(fields);
}

void PartMore::addField(QGridLayout *grid, int row, int column, Field field, QWidget *control, int span)
{
    const FieldKey key { field, m_part, -1 };
    auto *framed = new FormField({}, control, this);
    grid->addWidget(framed, row, column, 1, span);
    if (auto *edit = qobject_cast<QLineEdit *>(control))
        m_binder.bind(key, edit);
    else
        m_binder.bind(key, qobject_cast<QComboBox *>(control));
    m_binder.frame(key, framed);
    m_fields.emplace_back(field, framed);
}

void PartMore::addBandRow()
{
    const int band = static_cast<int>(m_bandRows.size());
    BandRow row;
    row.widget = new QWidget(m_bands);
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    column->addLayout(line);
    for (const Field field : bandFieldsInOrder) {
        const FieldKey key { field, m_part, band };
        if (field == Field::BandVerdict) {
            QComboBox *box = comboBox(row.widget);
            m_binder.bind(key, box);
            row.controls.push_back(box);
            line->addWidget(box, 2);
            continue;
        }
        auto *edit = new QLineEdit(row.widget);
        m_binder.bind(key, edit);
        row.controls.push_back(edit);
        line->addWidget(edit, field == Field::BandLabel ? 3 : 1);
    }
    row.remove = Buttons::ghostIcon(u"trash"_s, {}, row.widget);
    connect(row.remove, &QToolButton::clicked, this, [this, band] { m_presenter.removeBand(m_part, band); });
    line->addWidget(row.remove);
    row.problem = Labels::problem(row.widget);
    column->addWidget(row.problem);
    m_rows->insertWidget(m_rows->count() - 1, row.widget);
    row.widget->show(); // now, so that it can take the keyboard
    nameBandRow(row, band);
    m_bandRows.push_back(row);
}

void PartMore::nameBandRow(const BandRow &row, int band) const
{
    const QString names[] = { tr("Oordeel %1, vanaf").arg(band + 1), tr("Oordeel %1, tot").arg(band + 1),
                              tr("Oordeel %1, woord in het contract").arg(band + 1), tr("Oordeel %1 telt als").arg(band + 1) };
    const QString hints[] = { tr("vanaf"), tr("tot"), tr("woord in het contract"), QString() };
    for (std::size_t i = 0; i < row.controls.size(); ++i) {
        row.controls[i]->setAccessibleName(names[i]);
        if (auto *edit = qobject_cast<QLineEdit *>(row.controls[i]))
            edit->setPlaceholderText(hints[i]);
    }
    row.remove->setAccessibleName(tr("Oordeel %1 verwijderen").arg(band + 1));
    Labels::setToolTip(row.remove, row.remove->accessibleName());
}

void PartMore::retranslate()
{
    const std::pair<Field, QString> labels[] = {
        { Field::Definition, tr("Wat precies telt") },
        { Field::PartSource, tr("Bron van de waarde") },
        { Field::Measured, tr("Gemeten") },
        { Field::Judged, tr("Beoordeeld") },
        { Field::OverTime, tr("Meer metingen in één oordeel") },
        { Field::Accumulates, tr("Telt op") },
        { Field::Offered, tr("Aangeboden bij inschrijving") },
        { Field::PathShape, tr("De norm geldt") },
        { Field::PathMonths, tr("Helemaal na … maanden") },
        { Field::PathTolerance, tr("Speling achter het pad") },
    };
    for (const auto &[field, framed] : m_fields) {
        const auto found = std::ranges::find(labels, field, &std::pair<Field, QString>::first);
        framed->setLabel(found->second);
    }
    m_counts->setText(tr("Telt mee voor het oordeel over de KPI"));
    m_perParty->setText(tr("Elke deelnemer heeft een eigen waarde"));
    m_bandTitle->setText(tr("Oordelen met eigen woorden"));
    m_bandHint->setText(tr("Alleen nodig als het contract meer dan gehaald en niet gehaald kent. ‘Vanaf’ hoort erbij, ‘tot’ niet; "
                           "schrijf > of ≤ als het anders is."));
    m_addBand->setText(tr("Oordeel toevoegen"));
    for (std::size_t i = 0; i < m_bandRows.size(); ++i)
        nameBandRow(m_bandRows[i], static_cast<int>(i));
}

void PartMore::refresh()
{
    const auto wanted = static_cast<std::size_t>(m_presenter.bandCount(m_part));
    const std::size_t rowsBefore = m_bandRows.size();
    while (m_bandRows.size() < wanted)
        addBandRow();
    while (m_bandRows.size() > wanted) {
        m_binder.forgetBands(m_part, static_cast<int>(m_bandRows.size()) - 1);
        m_bandRows.back().widget->hide();
        m_bandRows.back().widget->deleteLater(); // its own button may have brought us here
        m_bandRows.pop_back();
    }
    for (std::size_t i = 0; i < m_bandRows.size(); ++i) {
        QStringList problems;
        for (const Field field : bandFieldsInOrder) {
            if (const auto problem = m_presenter.problem({ field, m_part, static_cast<int>(i) }))
                problems += problem->text;
        }
        m_bandRows[i].problem->setText(problems.join(u'\n'));
        m_bandRows[i].problem->setVisible(!problems.isEmpty());
        m_bandRows[i].remove->setEnabled(!m_presenter.isReadOnly());
    }
    m_addBand->setEnabled(!m_presenter.isReadOnly());
    if (rowsBefore < m_bandRows.size())
        tabAsLaidOut(window());
}
