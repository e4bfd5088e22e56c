// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpisPresenter.h"
#include "Page.h"

class Card;
class EmptyState;
class PageHeader;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QVBoxLayout;

/// "KPI's en normen": what was agreed. The kpi's with their parts, norms, bands and sanctions; the deelnemers; the
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

private:
    void build();
    [[nodiscard]] QTableView *tableOf(DefinitionModel *model);
    [[nodiscard]] QWidget *buildKpis();
    void refresh();
    void showFacts();
    void showReadings();
    void addReading(const ReadingChoice &choice);
    void selectKpi(KpiId kpi);
    [[nodiscard]] KpiId selectedKpi() const;

    Workspace &m_workspace;
    KpisPresenter m_presenter;
    PageHeader *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTableView *m_kpis = nullptr;
    QTableView *m_parties = nullptr;
    QTableView *m_topics = nullptr;
    QTableView *m_sanctions = nullptr;
    Card *m_detail = nullptr;
    QVBoxLayout *m_facts = nullptr;
    QVBoxLayout *m_readings = nullptr;
    EmptyState *m_empty = nullptr;
};
