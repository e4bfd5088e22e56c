// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditorFields.h"
#include "FormSection.h"

#include <vector>

class FieldBinder;
class FormField;
class KpiEditorPresenter;
class QCheckBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

/// A titled stretch of the editor whose fields the binder knows.
class KpiSection : public FormSection
{
    Q_OBJECT

public:
    KpiSection(FieldBinder &binder, QWidget *parent) : FormSection(parent), m_binder(binder) { }
    virtual void retranslate() = 0;

protected:
    FormField *add(QGridLayout *grid, int row, int column, const FieldKey &key, QWidget *control, int span = 1);
    [[nodiscard]] FieldBinder &binder() const { return m_binder; }

private:
    FieldBinder &m_binder;
};

/// Code, naam, meetbron, frequentie; verantwoordelijk, eis, soort, telt als.
class BasicsForm : public KpiSection
{
    Q_OBJECT

public:
    BasicsForm(FieldBinder &binder, QWidget *parent);
    void retranslate() override;

private:
    std::vector<FormField *> m_fields;
};

/// Vanaf wanneer een gewijzigde norm geldt, en waarom; shown only when a norm that was used is changed.
class ChangeForm : public KpiSection
{
    Q_OBJECT

public:
    ChangeForm(FieldBinder &binder, QWidget *parent);
    void retranslate() override;
    void showProblem(const QString &problem); ///< of the check box, which has no room below it

private:
    QLabel *m_intro = nullptr;
    QCheckBox *m_contract = nullptr;
    QLabel *m_problem = nullptr;
    std::vector<FormField *> m_fields;
};

/// What was agreed for when the norm is not met: the measure, its term, the sanctions that the contract allows.
class ConsequenceForm : public KpiSection
{
    Q_OBJECT

public:
    ConsequenceForm(KpiEditorPresenter &presenter, FieldBinder &binder, QWidget *parent);
    void retranslate() override;
    void refresh();

private:
    void toggle(const QString &code, bool on);

    KpiEditorPresenter &m_presenter;
    std::vector<FormField *> m_fields;
    QWidget *m_sanctions = nullptr;
    FormField *m_sanctionField = nullptr;
    std::vector<QCheckBox *> m_boxes;
};

/// The words around it: purpose, method, short name, theme, place in the document.
class DetailsForm : public KpiSection
{
    Q_OBJECT

public:
    DetailsForm(FieldBinder &binder, QWidget *parent);
    void retranslate() override;

private:
    std::vector<FormField *> m_fields;
};
