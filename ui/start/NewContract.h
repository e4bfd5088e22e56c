// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Result.h"

#include <QString>

class QWidget;
class Workspace;

/// Whether a new contract starts a file of its own, or joins the open one.
enum class NewContractPlace : quint8 { NewFile, OpenFile };

/// Opens the dialog for a new contract; when it is filled in, the contract is added and its dashboard shown.
/// @p templateId: empty for a contract without kpi's.
void startNewContract(Workspace &workspace, QWidget *parent, NewContractPlace place, const QString &templateId = {});

/// What a contract starts with: the template's definition, or one without kpi's that starts today.
[[nodiscard]] ContractDefinition contractDraft(const QString &templateId, const QDate &today);
/// @p wanted, or the first of wanted-2, wanted-3, … that the open file does not have.
[[nodiscard]] QString freeCode(const Workspace &workspace, const QString &wanted);
/// Adds @p definition at @p place and goes to its dashboard. Cancelled: the user kept the open file.
[[nodiscard]] Result<ContractId> createContract(Workspace &workspace, const ContractDefinition &definition, NewContractPlace place);
