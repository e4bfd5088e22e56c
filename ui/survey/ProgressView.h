// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProgressPresenter.h"

#include <QWidget>

class EmptyState;
class IconView;
class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

/// "Vergelijken": the round beside an earlier one, and whether the improvement that S4 asks for can be seen (E4-69, E4-73).
class ProgressView : public QWidget
{
    Q_OBJECT

public:
    ProgressView(const Workspace &workspace, const SurveyPresenter &survey, QWidget *parent);
    void fill(); ///< @pre the survey is loaded, with a round
    void retranslate();
    void focusStart();

private:
    void build();

    ProgressPresenter m_presenter;
    QLabel *m_beside = nullptr;
    QComboBox *m_earlier = nullptr;
    IconView *m_sign = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_reading = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
};
