// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyPresenter.h"

#include <QWidget>

class Card;
class MaatlatWidget;
class Pill;
class QLabel;
class QToolButton;

/// How many of the people asked answered, against the minimum; and who stays behind.
class ResponsePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResponsePanel(QWidget *parent = nullptr);
    void show(const SurveyPresenter &presenter);
    void retranslate();

Q_SIGNALS:
    void editWanted();

private:
    Card *m_card = nullptr;
    QLabel *m_title = nullptr;
    Pill *m_pill = nullptr;
    QLabel *m_percent = nullptr;
    QLabel *m_people = nullptr;
    MaatlatWidget *m_ruler = nullptr;
    QWidget *m_behindSign = nullptr;
    QLabel *m_behind = nullptr;
    QToolButton *m_edit = nullptr;
};
