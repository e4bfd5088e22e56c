// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyPresenter.h"

#include <QWidget>

class Card;
class QLabel;
class QPlainTextEdit;

/// What a deelnemer said about the onderwerp that the cursor is on. Kept when the field is left.
class CommentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CommentPanel(QWidget *parent = nullptr);
    void show(const SurveyPresenter &presenter); ///< after a change, the same cell again
    void showCell(const SurveyPresenter &presenter, const QModelIndex &index);
    void retranslate();
    void startTyping();
    void keep(); ///< stores what was typed, if it is other than what is kept

Q_SIGNALS:
    void commented(const QString &topic, PartyId party, const QString &text);
    void left(); ///< back to the grid

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const SurveyPresenter &presenter);

    Card *m_card = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_place = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    QString m_topic; ///< empty: the cursor is on no mark
    PartyId m_party;
    SurveyRoundId m_round;
    QString m_kept;
};
