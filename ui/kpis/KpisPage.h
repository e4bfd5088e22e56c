// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpisPresenter.h"
#include "Page.h"

class DefinitionView;
class EmptyState;
class KpiDetail;
class PageHeader;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class ReadingsPanel;

/// "KPI’s en normen": what was agreed. The kpi's with their parts, norms, bands and sanctions; the deelnemers; the
/// questionnaire; the sanctions; and the readings that were chosen where the text leaves room.
class KpisPage : public Page
{
    Q_OBJECT

public:
    KpisPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildKpis();
    void addTab(QWidget *content);
    void nameTabs();
    void nameEmptyStates();
    void refresh();
    void showDetail();
    void buildActions();
    void editSelected();
    void removeSelected();
    void openLibrary();
    void nameActions();
    void refreshActions(bool anything);
    void showEarlier();
    [[nodiscard]] KpiId selectedKpi() const;

    Workspace &m_workspace;
    KpisPresenter m_presenter;
    PageHeader *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTabWidget *m_tabs = nullptr;
    QSplitter *m_splitter = nullptr;
    DefinitionView *m_kpis = nullptr;
    DefinitionView *m_parties = nullptr;
    DefinitionView *m_topics = nullptr;
    DefinitionView *m_sanctions = nullptr;
    DefinitionView *m_criteria = nullptr;
    KpiDetail *m_detail = nullptr;
    QPushButton *m_earlier = nullptr;
    ReadingsPanel *m_readings = nullptr;
    QPushButton *m_paste = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_first = nullptr; ///< of the empty state
    QPushButton *m_firstFromLibrary = nullptr;
    QPushButton *m_library = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_new = nullptr;
};
