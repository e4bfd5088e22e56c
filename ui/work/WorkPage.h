// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"
#include "WorkPresenter.h"

#include <array>

class EmptyState;
class PageHeader;
class QComboBox;
class QPushButton;
class QStackedWidget;
class RegisterView;
class SegmentedControl;

/// "Werklijst": the work per role and person, and beside it the improvement list over all kpi's. Source: E0-08, E2-09.
class WorkPage : public Page
{
    Q_OBJECT

public:
    WorkPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;
    bool exportPage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using List = WorkPresenter::List;

    void build();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildFilters();
    void connectAll();
    void refresh();
    void showRows();
    void fillFilters();
    void fitMonths();
    void showList(List list);
    void open(int row);
    void copyRows();
    void exportCsv();
    [[nodiscard]] RegisterView *view() const { return m_views[static_cast<std::size_t>(m_list)]; }

    Workspace &m_workspace;
    WorkPresenter m_presenter;
    List m_list = List::Work;
    PageHeader *m_header = nullptr;
    SegmentedControl *m_lists = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_stack = nullptr;
    QComboBox *m_contract = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_state = nullptr;
    QPushButton *m_clear = nullptr;
    QStackedWidget *m_tables = nullptr;
    std::array<RegisterView *, 2> m_views {}; ///< by List
    EmptyState *m_empty = nullptr;
    QPushButton *m_toStart = nullptr;
    bool m_stale = true;
};
