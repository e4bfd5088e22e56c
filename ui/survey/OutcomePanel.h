// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyPresenter.h"

#include <QWidget>

class Card;
class OutcomeBadge;
class QLabel;
class QVBoxLayout;

/// What the marks come to and why, what would change it, and which sanctions the contract allows. A proposal: the
/// category decides.
class OutcomePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePanel(QWidget *parent = nullptr);
    void show(const SurveyPresenter &presenter);

Q_SIGNALS:
    void decisionWanted(); ///< about the sanction that is proposed

private:
    void showHead(const SurveyPresenter &presenter);
    void showUncovered(const SurveyResult &result);
    void showWhy(const SurveyPresenter &presenter);
    void showChanges(const SurveyResult &result);
    void showSanctions(const SurveyPresenter &presenter);
    void startSection(); ///< a line over the whole width, but before the first one
    void addHeading(const QString &text, const QString &icon = {});
    void addText(const QString &text);
    void addCount(const QString &band, int count);

    Card *m_card = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QVBoxLayout *m_rows = nullptr; ///< of the section that is being filled
};
