// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ActionsPresenter.h"
#include "CausesPresenter.h"
#include "EvidencePresenter.h"

#include <QWidget>

class ListCard;
class QMenu;
class QPushButton;
class QToolButton;

/// What is written down beside the figures of a kpi: causes by number, actions and evidence, each on a card of its own.
class DetailRegisters : public QWidget
{
    Q_OBJECT

public:
    DetailRegisters(Workspace &workspace, QWidget *parent);

    void retranslate();
    /// Of which kpi and period; @p choices are the periods that evidence can belong to.
    void show(KpiId kpi, const std::optional<Period> &period, const std::vector<Period> &choices);
    void goToActions(); ///< the keyboard, once the page stands

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildCauses();
    void buildActions();
    void buildEvidence();
    [[nodiscard]] QToolButton *addMenu(ListCard *card);
    void fillMenu(ListCard *card, QMenu &menu, int row);
    void refreshCauses();
    void refreshActions();
    void refreshEvidence();
    void editCause(int row);
    void editAction(int row);
    void editEvidence(int row);
    void removeFrom(ListCard *card, int row);
    void pasteCauses();
    void chooseFiles();
    void openEvidence(int row);
    void saveEvidence(int row);

    Workspace &m_workspace;
    CausesPresenter m_causes;
    ActionsPresenter m_actions;
    EvidencePresenter m_evidence;
    ListCard *m_causeCard = nullptr;
    ListCard *m_actionCard = nullptr;
    ListCard *m_evidenceCard = nullptr;
    QToolButton *m_addCause = nullptr;
    QToolButton *m_addAction = nullptr;
    QPushButton *m_addFile = nullptr;
    QPushButton *m_addLink = nullptr;
    std::vector<QToolButton *> m_menus;
};
