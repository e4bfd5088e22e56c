// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewContract.h"

#include "ContractVerbs.h"
#include "Desk.h"
#include "NewContractDialog.h"
#include "TemplateLibrary.h"
#include "Workspace.h"

using namespace Qt::StringLiterals;

ContractDefinition contractDraft(const QString &templateId, const QDate &today)
{
    if (!templateId.isEmpty()) {
        if (Result<ContractDefinition> loaded = loadTemplate(templateId)) {
            loaded->contract.templateId = templateId;
            if (loaded->contract.code.isEmpty())
                loaded->contract.code = templateId;
            return std::move(*loaded);
        }
    }
    ContractDefinition empty;
    empty.contract.id = ContractId { 1 };
    empty.contract.start = QDate(today.year(), today.month(), 1);
    empty.contract.icon = u"book"_s;
    return empty;
}

QString freeCode(const Workspace &workspace, const QString &wanted)
{
    const Portfolio *portfolio = workspace.portfolio();
    QString code = wanted;
    for (int number = 2; portfolio && !code.isEmpty() && portfolio->contractByCode(code); ++number)
        code = u"%1-%2"_s.arg(wanted).arg(number);
    return code;
}

Result<ContractId> createContract(Workspace &workspace, const ContractDefinition &definition, NewContractPlace place)
{
    if (place == NewContractPlace::NewFile && workspace.desk() && !workspace.desk()->newFile())
        return Error { ErrorCode::Cancelled, u"the open file was kept"_s };
    if (!workspace.portfolio())
        return Error { ErrorCode::Internal, u"no file to add the contract to"_s };
    Result<ContractId> added = addContract(*workspace.portfolio(), definition);
    if (added)
        workspace.go({ .feature = u"dashboard"_s, .contract = *added });
    return added;
}

void startNewContract(Workspace &workspace, QWidget *parent, NewContractPlace place, const QString &templateId)
{
    auto *dialog = new NewContractDialog(workspace, place, templateId, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
