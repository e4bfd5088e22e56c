// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractFields.h"
#include "FormSection.h"

#include <map>

class BoundField;
class ContractPresenter;
class QComboBox;
class QLabel;
class QLineEdit;

/// A section of the contract form: fields that are known by what they hold.
class ContractSection : public FormSection
{
    Q_OBJECT

public:
    ContractSection(ContractPresenter &presenter, QWidget *parent) : FormSection(parent), m_presenter(presenter) { }
    virtual void retranslate() = 0;
    virtual void refresh();
    /// False: the field stands elsewhere.
    bool focus(ContractField field);
    [[nodiscard]] std::optional<ContractField> focused() const;

protected:
    QLineEdit *addLine(QGridLayout *grid, int row, int column, ContractField field, int span = 1);
    void addChoice(QGridLayout *grid, int row, int column, ContractField field, QComboBox *box);
    void setLabel(ContractField field, const QString &label);

private:
    struct Place
    {
        BoundField *bound = nullptr;
        FormField *frame = nullptr;
    };
    ContractPresenter &m_presenter;
    std::map<ContractField, Place> m_fields;
};

/// Titel, code, partners, categorie, pictogram, kenmerk.
class NamesForm : public ContractSection
{
    Q_OBJECT

public:
    NamesForm(ContractPresenter &presenter, QWidget *parent);
    void retranslate() override;
    void refresh() override;

private:
    QComboBox *m_icon = nullptr;
};

/// Gunning, ondertekening, akkoord op het plan; ingangsdatum, einde.
class DatesForm : public ContractSection
{
    Q_OBJECT

public:
    DatesForm(ContractPresenter &presenter, QWidget *parent);
    void retranslate() override;

private:
    QLabel *m_intro = nullptr;
};
