// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewContractDialog.h"

#include "Controls.h"
#include "DateText.h"
#include "FormField.h"
#include "Labels.h"
#include "PartyListEditor.h"
#include "TemplateLibrary.h"
#include "Workspace.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> dateFrom(const QString &text)
{
    return readDate(text.trimmed()).date;
}

} // namespace

NewContractDialog::NewContractDialog(Workspace &workspace, NewContractPlace place, const QString &templateId, QWidget *parent)
    : HouseDialog(parent), m_workspace(workspace)
{
    setWindowTitle(tr("Nieuw contract"));
    setHeading(tr("Nieuw contract"));
    build();
    const bool canJoin = workspace.portfolio() && !workspace.portfolio()->isReadOnly();
    m_openFile->setEnabled(canJoin);
    m_openFile->setChecked(canJoin && place == NewContractPlace::OpenFile);
    m_newFile->setChecked(!m_openFile->isChecked());
    chooseTemplate(templateId);
    m_chosen = templateId;
    connect(m_template, &QComboBox::currentIndexChanged, this, [this](int index) { // typing its name is no activation
        if (const QString id = m_template->itemData(index).toString(); id != m_chosen)
            chooseTemplate(id);
    });
    m_title->setFocus();
    m_title->selectAll();
}

void NewContractDialog::build()
{
    const Theme &theme = Theme::instance();
    QVBoxLayout *outer = body();
    m_template = new QComboBox(this);
    m_template->addItem(tr("Leeg, zonder sjabloon"), QString());
    for (const TemplateInfo &info : templateLibrary())
        m_template->addItem(u"%1 (%2)"_s.arg(info.name, info.title), info.id);
    outer->addWidget(new FormField(tr("Sjabloon"), m_template, this));
    m_kept = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Hint);
    m_kept->setWordWrap(true);
    outer->addWidget(m_kept);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(8));
    m_title = addText(grid, 0, 0, tr("Titel"), m_titleField);
    m_code = addText(grid, 0, 1, tr("Korte code"), m_codeField);
    m_client = addText(grid, 1, 0, tr("Opdrachtgever"), m_clientField);
    m_supplier = addText(grid, 1, 1, tr("Opdrachtnemer"), m_supplierField);
    m_award = addText(grid, 2, 0, tr("Gunning"), m_awardField);
    m_signing = addText(grid, 2, 1, tr("Ondertekening"), m_signingField);
    m_start = addText(grid, 3, 0, tr("Ingangsdatum"), m_startField);
    m_end = addText(grid, 3, 1, tr("Einde"), m_endField);
    for (QLineEdit *date : { m_award, m_signing, m_start, m_end })
        date->setPlaceholderText(date == m_start ? tr("dag-maand-jaar") : tr("dag-maand-jaar, of leeg"));
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    outer->addLayout(grid);
    m_parties = new PartyListEditor(this);
    outer->addWidget(new FormField(tr("Deelnemers"), m_parties, this));
    outer->addLayout(makePlaceRow());
    outer->addStretch(1);
    connect(addMain(tr("Contract maken"), u"check"_s), &QPushButton::clicked, this, &NewContractDialog::accept);
    setMinimumWidth(theme.px(600));
}

QLineEdit *NewContractDialog::addText(QGridLayout *grid, int row, int column, const QString &label, FormField *&field)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(200);
    field = new FormField(label, edit, this);
    grid->addWidget(field, row, column);
    m_fields.push_back(field);
    connect(edit, &QLineEdit::textEdited, this, [edit, field] {
        edit->setModified(true);
        field->setProblem({});
    });
    return edit;
}

QLayout *NewContractDialog::makePlaceRow()
{
    auto *row = new QHBoxLayout;
    m_newFile = new QRadioButton(tr("In een nieuw bestand"), this);
    m_openFile = new QRadioButton(tr("In het geopende bestand"), this);
    row->addWidget(m_newFile);
    row->addWidget(m_openFile);
    row->addStretch(1);
    return row;
}

void NewContractDialog::fill(QLineEdit *edit, const QString &text)
{
    if (edit->isModified() && !edit->text().isEmpty())
        return;
    edit->setText(text);
    edit->setCursorPosition(0); // a long name is read from its start
    edit->setModified(false);
}

void NewContractDialog::chooseTemplate(const QString &templateId)
{
    m_chosen = templateId;
    m_draft = contractDraft(templateId, m_workspace.today());
    m_template->setCurrentIndex(std::max(0, m_template->findData(templateId)));
    const Contract &contract = m_draft.contract;
    fill(m_title, contract.title);
    fill(m_code, freeCode(m_workspace, contract.code));
    fill(m_client, contract.client);
    fill(m_supplier, contract.supplier);
    fill(m_award, typedDate(contract.award));
    fill(m_signing, typedDate(contract.signing));
    fill(m_start, typedDate(contract.start));
    fill(m_end, typedDate(contract.end));
    m_parties->setParties(m_draft.parties);
    showKept();
}

void NewContractDialog::showKept()
{
    const int kpis = static_cast<int>(m_draft.kpis.size());
    m_kept->setText(kpis == 0 ? tr("Je begint zonder KPI’s.")
                              : tr("%n KPI(’s) met hun normen worden ingevuld; je kunt ze later aanpassen.", nullptr, kpis));
}

NewContractPlace NewContractDialog::place() const
{
    return m_openFile->isChecked() ? NewContractPlace::OpenFile : NewContractPlace::NewFile;
}

bool NewContractDialog::checkTexts()
{
    m_titleField->setProblem(m_title->text().trimmed().isEmpty() ? tr("Geef het contract een titel.") : QString());
    const QString code = m_code->text().trimmed();
    QString wrong;
    if (code.isEmpty())
        wrong = tr("Geef een korte code, bijvoorbeeld leasefietsen.");
    else if (code.contains(u' '))
        wrong = tr("Een code heeft geen spaties. Gebruik een streepje.");
    else if (place() == NewContractPlace::OpenFile && m_workspace.portfolio()->contractByCode(code))
        wrong = tr("Deze code is al in gebruik. Probeer %1.").arg(freeCode(m_workspace, code));
    m_codeField->setProblem(wrong);
    return m_titleField->problem().isEmpty() && wrong.isEmpty();
}

bool NewContractDialog::checkDates()
{
    bool fine = true;
    for (FormField *field : { m_awardField, m_signingField, m_startField, m_endField }) {
        const QString text = static_cast<QLineEdit *>(field->control())->text().trimmed();
        QString wrong;
        if (text.isEmpty())
            wrong = field == m_startField ? tr("De ingangsdatum is nodig: termijnen tellen vanaf die dag.") : QString();
        else if (!dateFrom(text))
            wrong = tr("Dit is geen datum. Schrijf bijvoorbeeld %1.").arg(typedDate(m_workspace.today()));
        field->setProblem(wrong);
        fine = fine && wrong.isEmpty();
    }
    const std::optional<QDate> start = dateFrom(m_start->text());
    const std::optional<QDate> end = dateFrom(m_end->text());
    if (fine && start && end && *end < *start) {
        m_endField->setProblem(tr("Het einde ligt vóór de ingangsdatum."));
        fine = false;
    }
    return fine;
}

bool NewContractDialog::check()
{
    const bool texts = checkTexts();
    const bool dates = checkDates();
    for (const FormField *field : m_fields) {
        if (!field->problem().isEmpty()) {
            field->control()->setFocus();
            break;
        }
    }
    return texts && dates;
}

ContractDefinition NewContractDialog::definition() const
{
    ContractDefinition result = m_draft;
    Contract &contract = result.contract;
    contract.title = m_title->text().trimmed();
    contract.code = m_code->text().trimmed();
    contract.client = m_client->text().trimmed();
    contract.supplier = m_supplier->text().trimmed();
    contract.award = dateFrom(m_award->text()).value_or(QDate());
    contract.signing = dateFrom(m_signing->text()).value_or(QDate());
    contract.start = dateFrom(m_start->text()).value_or(QDate());
    contract.end = dateFrom(m_end->text()).value_or(QDate());
    result.parties = m_parties->parties();
    return result;
}

void NewContractDialog::accept()
{
    if (!check())
        return;
    const Result<ContractId> made = createContract(m_workspace, definition(), place());
    if (!made && made.error().code == ErrorCode::Cancelled)
        return;
    if (!made && made.error().code == ErrorCode::AlreadyExists) {
        m_codeField->setProblem(tr("Deze code is al in gebruik. Probeer %1.").arg(freeCode(m_workspace, m_code->text().trimmed())));
        m_code->setFocus();
        return;
    }
    if (m_workspace.check(made))
        QDialog::accept();
}
