// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class CommentPanel;
class OutcomePanel;
class ResponsePanel;
class SurveyPresenter;

/// Beside the grid: outcome, comment and response, one above the other. Where they are higher than the page they scroll, and the
/// scroll bar gets room of its own.
class SurveyPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit SurveyPanel(QWidget *parent = nullptr);
    void show(const SurveyPresenter &presenter); ///< @pre State::Round
    void retranslate();
    [[nodiscard]] CommentPanel *comments() const { return m_comments; }
    /// As wide as the page instead of a column of its own.
    void setWide(bool wide);

Q_SIGNALS:
    void responseWanted(); ///< to be changed
    void decisionWanted(); ///< about the sanction that is proposed

private:
    void fitWidth();

    bool m_wide = false;
    OutcomePanel *m_outcome = nullptr;
    CommentPanel *m_comments = nullptr;
    ResponsePanel *m_response = nullptr;
};
