// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentVerbs.h"
#include "FinalStep.h"

#include <QMap>
#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

class Workspace;
struct EvidenceFile;

enum class FormKind : quint8 {
    Line,
    Text,   ///< several lines
    Day,    ///< as it is typed; see readDate()
    Choice, ///< one of a list that opens
    Radio,  ///< one of what stands there; nothing is chosen beforehand
    Checks, ///< any of what stands there; the value is their codes with a comma between
    Note,   ///< nothing to fill in: a sentence to read
    Documents, ///< files and links that go along; see RemedyForm::documents()
};

struct FormOption
{
    QString code;
    QString title;
    friend bool operator==(const FormOption &, const FormOption &) = default;
};

/// One thing that a form asks for, or says.
struct FormRow
{
    QString code;
    QString title; ///< of a note: the sentence
    FormKind kind = FormKind::Line;
    std::vector<FormOption> options = {}; ///< of a line: what was written there before
    QString hint = {}; ///< a gentle question below it; does not stand in the way
    friend bool operator==(const FormRow &, const FormRow &) = default;
};

/// A line of what will be recorded, for a last look.
struct ReviewLine
{
    QString title;
    QString text;
    friend bool operator==(const ReviewLine &, const ReviewLine &) = default;
};

/// What a dialog of this room asks, checks and records, without a window. What is typed stays, whatever is wrong with it.
class RemedyForm : public QObject
{
    Q_OBJECT

public:
    explicit RemedyForm(Workspace &workspace) : m_workspace(workspace) { }

    [[nodiscard]] virtual QString heading() const = 0;
    /// What is asked now; it may depend on what is filled in.
    [[nodiscard]] virtual std::vector<FormRow> rows() const = 0;
    [[nodiscard]] virtual QString mainText() const = 0; ///< of the button
    [[nodiscard]] QString value(const QString &code) const { return m_values.value(code); }
    [[nodiscard]] QStringList values(const QString &code) const { return value(code).split(u',', Qt::SkipEmptyParts); }
    void set(const QString &code, const QString &value);
    [[nodiscard]] bool isTouched() const { return m_isTouched; } ///< something was filled in, and would be lost
    /// Looks at everything; true: it can be recorded. The problems stand at their fields, those of the whole at "".
    bool check();
    [[nodiscard]] QString problem(const QString &code) const { return m_problems.value(code); }
    [[nodiscard]] const QMap<QString, QString> &problems() const { return m_problems; }
    /// What will be recorded, in words; empty: nothing of legal weight, so that it is stored without a last look.
    [[nodiscard]] virtual std::vector<ReviewLine> review() const { return {}; }
    /// Stores it; false: it could not be, and the problem says why.
    bool commit();
    /// After a commit of legal weight: whether it stands in the file.
    [[nodiscard]] const std::optional<Publication> &publication() const { return m_publication; }
    [[nodiscard]] virtual QString doneText() const = 0; ///< what happened, as a sentence
    /// After a commit: it is a step that can be taken back.
    [[nodiscard]] virtual bool isUndoable() const { return !m_publication; }

    // Documents that go along. They are kept in one step with the rest, and not before.
    [[nodiscard]] const std::vector<NewEvidence> &documents() const { return m_documents; }
    /// Takes what was read; what could not be read is said at the field, and nothing else changes.
    void addFile(const EvidenceFile &file);
    void addLink(const QString &link); ///< it is called by its last part
    void dropDocument(std::size_t index);
    void setReading(bool isReading); ///< while a file is being read the form is not stored

    /// An afwijking that was only measured so far, and that what is made refers to: it is written down with it.
    void bringAlong(const Deviation &draft) { m_draft = draft; }

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] Portfolio &portfolio() const;
    void put(const QString &code, const QString &value) { m_values.insert(code, value); } ///< without a signal: to begin with
    /// The day typed at @p code; invalid where there is none.
    [[nodiscard]] QDate day(const QString &code) const;
    /// Says what is wrong with a day that was typed; @p isNeeded: also when there is none.
    void checkDay(const QString &code, bool isNeeded, QMap<QString, QString> &problems) const;
    [[nodiscard]] virtual QMap<QString, QString> findProblems() const = 0;
    /// Stores it; the error says why it could not be.
    virtual std::optional<Error> store() = 0;
    [[nodiscard]] FormRow documentsRow() const;
    void setPublication(const Publication &publication) { m_publication = publication; }
    /// Writes down what was brought along; @p id becomes its id. The error says why it could not be.
    std::optional<Error> storeDraft(DeviationId &id);
    void setProblems(const QMap<QString, QString> &problems) { m_problems = problems; }

private:
    void takeDocument(NewEvidence document);

    Workspace &m_workspace;
    QMap<QString, QString> m_values;
    QMap<QString, QString> m_problems;
    std::optional<Publication> m_publication;
    std::optional<Deviation> m_draft;
    std::vector<NewEvidence> m_documents;
    QString m_documentTrouble; ///< why the last file was not taken
    bool m_isTouched = false;
    bool m_isReading = false;
    bool m_wasChecked = false; ///< from the first try on the problems follow what is typed
};

/// The people of the contract and those who were named before, for a field that asks by whom.
[[nodiscard]] std::vector<FormOption> peopleOf(const Portfolio &portfolio, ContractId contract, std::optional<bool> bySupplier = std::nullopt);
