// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "NewContract.h"

#include <vector>

class FormField;
class PartyListEditor;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

/// A new contract: from which template, its name and parties, and its dates. What is wrong is told at the field, and
/// nothing typed is lost.
class NewContractDialog : public HouseDialog
{
    Q_OBJECT

public:
    NewContractDialog(Workspace &workspace, NewContractPlace place, const QString &templateId, QWidget *parent);
    /// Fills the fields from a template; what the user typed in them before stays.
    void chooseTemplate(const QString &templateId);
    /// Checks every field, tells what is wrong beside it and puts the keyboard in the first of them.
    [[nodiscard]] bool check();
    [[nodiscard]] ContractDefinition definition() const;
    [[nodiscard]] NewContractPlace place() const;

    void accept() override;

private:
    void build();
    [[nodiscard]] QLayout *makePlaceRow();
    [[nodiscard]] QLineEdit *addText(QGridLayout *grid, int row, int column, const QString &label, FormField *&field);
    void fill(QLineEdit *edit, const QString &text);
    void showKept();
    [[nodiscard]] bool checkTexts();
    [[nodiscard]] bool checkDates();

    Workspace &m_workspace;
    ContractDefinition m_draft;
    QString m_chosen; ///< the template
    QComboBox *m_template = nullptr;
    QLabel *m_kept = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_client = nullptr;
    QLineEdit *m_supplier = nullptr;
    QLineEdit *m_award = nullptr;
    QLineEdit *m_signing = nullptr;
    QLineEdit *m_start = nullptr;
    QLineEdit *m_end = nullptr;
    std::vector<FormField *> m_fields; ///< in the order of the keyboard
    FormField *m_titleField = nullptr;
    FormField *m_codeField = nullptr;
    FormField *m_clientField = nullptr;
    FormField *m_supplierField = nullptr;
    FormField *m_awardField = nullptr;
    FormField *m_signingField = nullptr;
    FormField *m_startField = nullptr;
    FormField *m_endField = nullptr;
    PartyListEditor *m_parties = nullptr;
    QRadioButton *m_newFile = nullptr;
    QRadioButton *m_openFile = nullptr;
};
