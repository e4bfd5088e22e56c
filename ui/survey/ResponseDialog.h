// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "Survey.h"

#include <vector>

class QLabel;
class QSpinBox;

/// Asks per deelnemer how many people were asked and how many answered. Answered above asked is told at the row itself.
class ResponseDialog : public HouseDialog
{
    Q_OBJECT

public:
    ResponseDialog(const std::vector<SurveyResponse> &responses, const QStringList &names, QWidget *parent);
    [[nodiscard]] std::vector<SurveyResponse> responses() const;

private:
    struct Row
    {
        SurveyResponse response;
        QSpinBox *asked = nullptr;
        QSpinBox *answered = nullptr;
        QLabel *problem = nullptr;
    };
    [[nodiscard]] bool check();

    std::vector<Row> m_rows;
};
