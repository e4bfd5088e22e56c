// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;
class SegmentedControl;
class SurveyPresenter;

/// Under the grid: what the bands mean and how many there are of each, on what the verdict is based, where the cursor
/// goes after a mark, and which onderwerpen the document does not describe.
class SurveyFoot : public QWidget
{
    Q_OBJECT

public:
    explicit SurveyFoot(QWidget *parent = nullptr);
    void show(const SurveyPresenter &presenter); ///< @pre State::Round
    void retranslate();
    void setAdvanceRight(bool right); ///< shows the choice; does not signal

Q_SIGNALS:
    void readingChosen(int index); ///< of SurveyReadings
    void advanceRightChosen(bool right);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLegend();
    void buildReading();
    void buildNotes();
    void explainReading();
    void showUndescribed(const SurveyPresenter &presenter);

    std::array<QLabel *, 3> m_bands {};
    QBoxLayout *m_line = nullptr; ///< legend and choice, or one under the other
    QWidget *m_legend = nullptr;
    QWidget *m_choice = nullptr;
    QLabel *m_readingLabel = nullptr;
    QComboBox *m_reading = nullptr;
    QToolButton *m_explain = nullptr;
    QWidget *m_notes = nullptr;
    QWidget *m_undescribedSign = nullptr;
    QLabel *m_undescribed = nullptr;
    QLabel *m_advanceLabel = nullptr;
    SegmentedControl *m_advance = nullptr;
};
