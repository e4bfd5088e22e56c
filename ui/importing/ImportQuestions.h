// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Controls.h"
#include "ImportQuestion.h"

class QComboBox;
class QGridLayout;

/// What a file leaves open, a line each with its answers to choose from: what a column holds, which kpi a word means, what of a
/// log a part measures.
class ImportQuestions : public Card
{
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);
    /// @p contract gives the names behind the codes. The line that was answered keeps the focus where it is still there.
    void show(const std::vector<ImportQuestion> &questions, const ContractDefinition &contract);
    void focusStart();

Q_SIGNALS:
    void answered(const ImportQuestion &question, const QString &option);

private:
    static constexpr std::size_t mostLines = 12; ///< the others come when these are answered

    void addLine(QGridLayout *grid, int row, const ImportQuestion &question, const ContractDefinition &contract);
    [[nodiscard]] QComboBox *makeChooser(const ImportQuestion &question, const ContractDefinition &contract, QWidget *parent);

    QWidget *m_lines = nullptr;
    std::vector<ImportQuestion> m_shown;
};
