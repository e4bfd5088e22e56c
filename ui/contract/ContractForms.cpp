// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractForms.h"

#include "BoundField.h"
#include "ContractPresenter.h"
#include "FormField.h"
#include "Icons.h"
#include "Labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QLineEdit *ContractSection::addLine(QGridLayout *grid, int row, int column, ContractField field, int span)
{
    auto *edit = new QLineEdit(this);
    Place &place = m_fields[field];
    place.frame = FormSection::place(grid, row, column, edit, span);
    place.bound = new BoundField(m_presenter.door(field), this);
    place.bound->bind(edit);
    place.bound->setFrame(place.frame);
    return edit;
}

void ContractSection::addChoice(QGridLayout *grid, int row, int column, ContractField field, QComboBox *box)
{
    Place &place = m_fields[field];
    place.frame = FormSection::place(grid, row, column, box);
    place.bound = new BoundField(m_presenter.door(field), this);
    place.bound->bind(box);
    place.bound->setFrame(place.frame);
}

void ContractSection::setLabel(ContractField field, const QString &label)
{
    m_fields.at(field).frame->setLabel(label);
}

void ContractSection::refresh()
{
    for (const auto &[field, place] : m_fields)
        place.bound->refresh();
}

bool ContractSection::focus(ContractField field)
{
    const auto found = m_fields.find(field);
    if (found == m_fields.end())
        return false;
    found->second.bound->focus();
    return true;
}

std::optional<ContractField> ContractSection::focused() const
{
    for (const auto &[field, place] : m_fields) {
        if (place.bound->hasFocus())
            return field;
    }
    return std::nullopt;
}

NamesForm::NamesForm(ContractPresenter &presenter, QWidget *parent) : ContractSection(presenter, parent)
{
    QGridLayout *top = addGrid({ 28, 16, 14 });
    addLine(top, 0, 0, ContractField::Title);
    addLine(top, 0, 1, ContractField::Code);
    m_icon = new QComboBox(this);
    m_icon->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_icon->setMinimumContentsLength(6);
    addChoice(top, 0, 2, ContractField::Icon, m_icon);
    QGridLayout *middle = addGrid({ 1, 1, 1 });
    addLine(middle, 0, 0, ContractField::Client);
    addLine(middle, 0, 1, ContractField::Supplier);
    addLine(middle, 0, 2, ContractField::Category);
    QGridLayout *bottom = addGrid({ 1, 2 });
    addLine(bottom, 0, 0, ContractField::Document);
    addLine(bottom, 0, 1, ContractField::Reference);
}

void NamesForm::retranslate()
{
    setTitle(tr("Contract"));
    setLabel(ContractField::Title, tr("Titel"));
    setLabel(ContractField::Code, tr("Code, zonder spaties"));
    setLabel(ContractField::Icon, tr("Pictogram"));
    setLabel(ContractField::Client, tr("Opdrachtgever"));
    setLabel(ContractField::Supplier, tr("Opdrachtnemer"));
    setLabel(ContractField::Category, tr("Categorie"));
    setLabel(ContractField::Document, tr("Document"));
    setLabel(ContractField::Reference, tr("Kenmerk en vindplaats"));
}

void NamesForm::refresh()
{
    ContractSection::refresh();
    for (int i = 0; i < m_icon->count(); ++i) {
        const QString name = m_icon->itemData(i).toString();
        m_icon->setItemIcon(i, Icons::has(name) ? Icons::icon(name) : QIcon());
    }
}

DatesForm::DatesForm(ContractPresenter &presenter, QWidget *parent) : ContractSection(presenter, parent)
{
    m_intro = Labels::text({}, this, TextSize::Body, false, Labels::Ink::Secondary);
    m_intro->setWordWrap(true);
    content()->addWidget(m_intro);
    QGridLayout *grid = addGrid({ 1, 1, 1 });
    addLine(grid, 0, 0, ContractField::Award);
    addLine(grid, 0, 1, ContractField::Signing);
    addLine(grid, 0, 2, ContractField::PlanApproval);
    addLine(grid, 1, 0, ContractField::Start)->setObjectName(u"start"_s);
    addLine(grid, 1, 1, ContractField::End)->setObjectName(u"end"_s);
}

void DatesForm::retranslate()
{
    setTitle(tr("Data"));
    m_intro->setText(tr("Het contract loopt van de ingangsdatum tot en met de einddatum; zonder einddatum loopt het door. Een termijn telt "
                        "vanaf de datum die de norm noemt."));
    setLabel(ContractField::Award, tr("Gunning"));
    setLabel(ContractField::Signing, tr("Ondertekening"));
    setLabel(ContractField::PlanApproval, tr("Akkoord op het plan"));
    setLabel(ContractField::Start, tr("Ingangsdatum"));
    setLabel(ContractField::End, tr("Einde, laatste dag"));
}
