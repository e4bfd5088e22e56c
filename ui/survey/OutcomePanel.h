// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyPresenter.h"

#include <QWidget>

class Card;
class OutcomeBadge;
class QLabel;
class QVBoxLayout;

/// What the marks come to and why, what would change it, and which sanctions the contract allows. A proposal: the category
/// decides.
class OutcomePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePanel(QWidget *parent = nullptr);
    void show(const SurveyPresenter &presenter);

private:
    void showHead(const SurveyResult &result);
    void showWhy(const SurveyResult &result);
    void showChanges(const SurveyResult &result);
    void showSanctions(const SurveyPresenter &presenter);
    void addRow(const QString &icon, const QString &text, const QString &end, bool strong);
    void addLine();
    void addHeading(const QString &text);

    Card *m_card = nullptr;
    QVBoxLayout *m_rows = nullptr;
};
