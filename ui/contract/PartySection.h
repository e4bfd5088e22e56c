// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractFields.h"
#include "FormSection.h"

class ContractPresenter;
class CountBadge;
class NoteBar;
class PartyModel;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

/// Deelnemers en partijen: a table to add to, edit in place and remove from, that takes a copied list of names.
class PartySection : public FormSection
{
    Q_OBJECT

public:
    PartySection(ContractPresenter &presenter, QWidget *parent);
    void retranslate();
    void refresh();
    void focus(const ContractKey &key); ///< a cell; it is edited where that is possible
    [[nodiscard]] std::optional<ContractKey> focused() const;
    void finishTyping(); ///< what stands in a cell that is still being edited counts

Q_SIGNALS:
    void said(const QString &text); ///< what came of a paste

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void connectAll();
    bool takeKey(QEvent *event);
    void add();
    void remove();
    void paste();
    void showProblem();
    void fitHeight();
    [[nodiscard]] int partyAt(int row) const;
    [[nodiscard]] std::vector<int> chosen() const;

    ContractPresenter &m_presenter;
    PartyModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QLabel *m_hint = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problem = nullptr;
    NoteBar *m_refusal = nullptr;
};
