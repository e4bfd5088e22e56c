// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AsOfPresenter.h"
#include "DefinitionModel.h"
#include "HouseDialog.h"

class DefinitionView;
class NoteBar;
class QDateEdit;
class QLabel;

/// "Stand op een eerdere datum": how a kpi was judged by what was known on a day, beside what is known now, and what was
/// changed in between. Looks only; changes nothing.
class AsOfDialog : public HouseDialog
{
    Q_OBJECT

public:
    AsOfDialog(const Workspace &workspace, KpiId kpi, QWidget *parent);

private:
    void build();
    void ask();

    AsOfPresenter m_presenter;
    DefinitionModel m_verdictRows;
    DefinitionModel m_changeRows;
    QDateEdit *m_day = nullptr;
    QLabel *m_sentence = nullptr;
    NoteBar *m_warning = nullptr;
    DefinitionView *m_verdicts = nullptr;
    DefinitionView *m_changes = nullptr;
};
