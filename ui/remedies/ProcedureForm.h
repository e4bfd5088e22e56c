// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Procedure.h"
#include "RemedyForm.h"

/// One procedure being edited, part by part: titles, who acts, what an event asks for, which guards a person may set aside with a
/// reason, how long terms are. It is checked by writing and reading it again, so that a mistake stands where the reader finds it;
/// it is kept as a new version, and running cases keep theirs. Source: issue "By the book", E1-59.
class ProcedureForm : public RemedyForm
{
    Q_OBJECT

public:
    /// A part that can be chosen, as the reader names its place: "terms[2]"; empty: the procedure itself.
    struct Part
    {
        QString place;
        QString title;
        QString group; ///< "Stappen", "Gebeurtenissen", "Termijnen", "Velden", "Communicatielijnen"; empty for the procedure itself
        friend bool operator==(const Part &, const Part &) = default;
    };

    ProcedureForm(Workspace &workspace, Procedure procedure);

    [[nodiscard]] const Procedure &original() const { return m_original; }
    [[nodiscard]] std::vector<Part> parts() const;
    void choose(const QString &place);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// The procedure with what was filled in; a length that is no number stays what it was.
    [[nodiscard]] Procedure edited() const;
    [[nodiscard]] bool isChanged() const { return edited() != m_original; }
    /// The part in which the first problem stands; the chosen one when there is none elsewhere.
    [[nodiscard]] QString partWithProblem() const;

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::vector<FormRow> rows() const override;
    [[nodiscard]] QString mainText() const override;
    [[nodiscard]] QString doneText() const override;

protected:
    [[nodiscard]] QMap<QString, QString> findProblems() const override;
    std::optional<Error> store() override;

private:
    void fill();
    void addStepRows(std::vector<FormRow> &rows, const ProcedureStep &step) const;
    void addEventRows(std::vector<FormRow> &rows, const ProcedureEvent &event) const;
    void addTermRows(std::vector<FormRow> &rows, const ProcedureTerm &term) const;
    void addLineRows(std::vector<FormRow> &rows) const;
    void checkLengths(QMap<QString, QString> &problems) const;
    void checkReading(QMap<QString, QString> &problems) const;
    [[nodiscard]] QString eventTitles(const QStringList &events) const;

    Procedure m_original;
    QString m_chosen;
    int m_kept = 0; ///< the number of the version that was made
};
