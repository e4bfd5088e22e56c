// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexLoader.h"
#include "KpiImportReview.h"

#include <QObject>

class Workspace;

/// From a table with KPI's to KPI's of a contract, in steps: what was pasted and how it was read, and the review of its
/// norms. What is shown and asked at each step; no widget. Source: issue 3 "import wizard", ux §6-11.
class AnnexPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Step : quint8 { Paste, Columns, Norms, Insert };
    static constexpr int steps = 4;
    enum class Input : quint8 {
        None,
        Busy, ///< see loader()
        Faulty, ///< see fault(); the input stays
        Unnamed, ///< a table without a column that says what it is: the user can say it
        Ready,
    };

    explicit AnnexPresenter(Workspace &workspace, QObject *parent = nullptr);

    // Plakken
    void read(const AnnexSource &source); ///< pasted or typed; nothing in it: back to the beginning
    void readFile(const QString &path);
    void cancelReading(); ///< what was there before stays
    void clear();
    [[nodiscard]] Input input() const;
    [[nodiscard]] bool hasInput() const { return m_input != Input::None; }
    [[nodiscard]] const AnnexLoader &loader() const { return *m_loader; }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString fileName() const { return m_fileName; } ///< empty: pasted
    [[nodiscard]] const AnnexReading &reading() const { return m_reading; }
    [[nodiscard]] QString found() const; ///< "14 KPI’s in een tabel met 8 kolommen"

    // Kolommen
    void takeTable(std::size_t table, bool taken);
    void setField(std::size_t table, std::size_t column, std::optional<AnnexField> field);
    /// What each column of a table is read as, as guessed or as the user says.
    [[nodiscard]] std::vector<std::optional<AnnexField>> fieldsOf(std::size_t table) const;
    [[nodiscard]] QString columnsFault() const; ///< why the columns cannot be so; empty: they can
    [[nodiscard]] std::pair<int, int> recognised() const; ///< how many columns of how many go along

    // Normen nakijken
    [[nodiscard]] const KpiImportReview &review() const { return m_review; }
    void setTaken(std::size_t row, bool taken);
    void rename(std::size_t row, const QString &code, const QString &title);
    void rewrite(std::size_t row, const QString &text); ///< empty: the annex's own text again
    [[nodiscard]] const std::vector<ReviewQuestion> &questions() const
    {
        return m_questions;
    } ///< without the shown defaults
    [[nodiscard]] int open() const; ///< how many of them wait
    [[nodiscard]] std::size_t row() const { return m_row; } ///< the one that is looked at
    /// The question at hand: of the row that is looked at; a shown default where nothing else is asked of it.
    [[nodiscard]] std::optional<ReviewQuestion> question() const;
    [[nodiscard]] int number() const; ///< of the question among all, from 1; 0: it is none of them
    void look(std::size_t row); ///< at a row, and at the first of its questions that waits
    void ask(const ReviewQuestion &question);
    void ask(int direction); ///< the question before or after
    [[nodiscard]] bool canAsk(int direction) const;
    void answer(NormAnswer answer); ///< and on to the next that waits
    void leaveOpen(); ///< the KPI stays a concept; on to the next that waits
    [[nodiscard]] QString answered() const { return m_answered; } ///< what the last answer did, for how many

    // The steps
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool canGo(Step step) const;
    void go(Step step);
    [[nodiscard]] QString stateOf(Step step) const; ///< "14 regels, 8 kolommen": the line below its name
    /// After a paste straight from the clipboard: as far as everything speaks for itself.
    void goAsFarAsRead();

Q_SIGNALS:
    void inputChanged();
    void reviewChanged();
    void questionChanged();
    void stepChanged();

private:
    void take(const AnnexLoaded &loaded);
    void readAgain(const AnnexChoice &choice);
    void showReview();
    void beginReview(); ///< of another source: at the first question
    void toNextOpen();
    [[nodiscard]] std::vector<std::size_t> takenTables() const;
    [[nodiscard]] const ReviewQuestion *firstOf(std::size_t row) const;

    Workspace &m_workspace;
    AnnexLoader *m_loader;
    Input m_input = Input::None;
    bool m_isAgain = false; ///< the same source in another way: what was said about the rows stays
    QString m_fault;
    QString m_fileName;
    QString m_wanted; ///< the file that is being read
    AnnexSource m_source;
    AnnexReading m_reading;
    AnnexChoice m_choice;
    KpiImportReview m_review;
    std::vector<ReviewQuestion> m_questions;
    std::vector<ReviewQuestion> m_defaults;
    std::optional<ReviewQuestion> m_asked;
    std::size_t m_row = 0;
    QString m_answered;
    Step m_step = Step::Paste;
};
