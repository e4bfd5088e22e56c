// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"
#include "PanelContent.h"
#include "RemedyData.h"
#include "RemedyForm.h"
#include "RemedyModel.h"
#include "Route.h"
#include "TimelineRange.h"
#include "TimelineSpec.h"

#include <array>
#include <memory>

struct EvidenceFile;

/// What can be read and done on "Sancties en escalatie", without a window: the registers, what the panel says of the chosen row,
/// and the form behind each of its buttons.
class RemediesPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Section : quint8 { Timeline, Deviations, Cases, Sanctions, Actions, Audits };
    static constexpr int sectionCount = 6;

    /// Something that asks for attention, under the timeline.
    struct Notice
    {
        QString title;
        QString text;
        QString button;
        QString id;
        bool isDecision = false;
        friend bool operator==(const Notice &, const Notice &) = default;
    };

    explicit RemediesPresenter(Workspace &workspace);

    /// Reads everything again; false: there is no contract.
    bool load();
    [[nodiscard]] const RemedyData &data() const { return m_data; }
    /// Nothing was missed, opened or proposed yet.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString sectionName(Section section) const; ///< with how many are open
    [[nodiscard]] RemedyModel *model(Section section);      ///< @pre not Timeline
    [[nodiscard]] std::vector<Notice> notices() const;
    [[nodiscard]] QString subtitle() const;

    // The timeline
    [[nodiscard]] TimelineSpec timeline() const;
    [[nodiscard]] const TimelineRange &range() const { return m_range; }
    void setScale(TimelineScale scale);
    void stepRange(int direction);
    /// Where an item of the timeline leads: a case is chosen beside it, the rest has a place of its own.
    bool openItem(const QString &item, Section &section);
    /// An agreed term was dragged to another end: the form that agrees on it anew; null when that cannot be.
    [[nodiscard]] std::unique_ptr<RemedyForm> dragForm(const QString &item, const QDate &day);

    void setRegister(std::optional<ActionRegister> reg); ///< of the list of actions; none: all
    [[nodiscard]] std::optional<ActionRegister> chosenRegister() const { return m_register; }

    void choose(Section section, const QString &id);
    [[nodiscard]] QString chosen(Section section) const; ///< beside the timeline stands the chosen case
    [[nodiscard]] PanelContent panel(Section section) const;

    /// The form behind a button of the panel, or of the head ("new.deviation", "new.case", "new.action", "new.audit"); null: the button has none.
    [[nodiscard]] std::unique_ptr<RemedyForm> formFor(Section section, const QString &id);
    /// After a form was stored: what it made becomes the chosen row. Gives the section to show.
    Section take(const RemedyForm &form, Section section);
    /// Does what a button means that has no form; true: it was such a button. "go.…" gives the section to show in @p section.
    bool press(Section &section, const QString &id);
    /// Space on an action: done, or open again.
    void toggleDone(const QString &action);
    /// What a file of the chosen row is kept as, still without the file; none when nothing is chosen.
    [[nodiscard]] std::optional<Attachment> attachmentDraft(Section section) const;
    Status attach(Attachment draft, const EvidenceFile &file);
    [[nodiscard]] std::optional<Attachment> document(const QString &id) const; ///< of a button "doc.open:…"

    /// Where a route leads: the section, with its row chosen. With a survey round: the proposal of that round, if it was kept.
    Section open(const Route &route);
    /// The decision that a route asks for. What the survey proposes is kept with the decision, and not by looking at it; null:
    /// the route asks for none, or there is nothing to decide.
    [[nodiscard]] std::unique_ptr<RemedyForm> formFor(const Route &route);
    /// What happened to the file after something of legal weight.
    [[nodiscard]] bool isUnpublished() const { return m_isUnpublished; }
    [[nodiscard]] QString publicationText() const { return m_publicationText; }
    bool publishAgain();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::unique_ptr<RemedyForm> deviationForm(const QString &id);
    [[nodiscard]] std::unique_ptr<RemedyForm> caseForm(const QString &id);
    [[nodiscard]] std::unique_ptr<RemedyForm> sanctionForm(const QString &id);
    [[nodiscard]] std::unique_ptr<RemedyForm> actionForm(const QString &id);
    [[nodiscard]] std::unique_ptr<RemedyForm> auditForm(const QString &id);
    [[nodiscard]] std::unique_ptr<RemedyForm> newForm(const QString &id);
    [[nodiscard]] std::unique_ptr<RemedyForm> escalationForm(KpiId kpi);
    [[nodiscard]] std::unique_ptr<RemedyForm> openCaseForm(const RegisterLine *line);
    [[nodiscard]] ActionItem freshAction() const;
    [[nodiscard]] bool hasRunningCase(KpiId kpi) const;
    void addAlarms(std::vector<Notice> &notices) const;
    [[nodiscard]] PanelContent nothingChosen() const;
    void readAlarms();
    [[nodiscard]] std::optional<std::pair<EvidenceOf, qint64>> subject(Section section) const;
    [[nodiscard]] Deviation draftOf(const RegisterLine &line) const; ///< of a miss that was only measured
    void notePublication(const RemedyForm &form);
    void fillModels();
    void keepChoices();

    Workspace &m_workspace;
    RemedyData m_data;
    std::vector<Procedure> m_procedures; ///< for new cases
    TimelineRange m_range;
    std::array<RemedyModel, sectionCount - 1> m_models;
    std::array<QString, sectionCount> m_chosen; ///< by section
    std::vector<AgendaItem> m_alarms; ///< one-off terms that end soon or have ended, without an outcome
    std::optional<ActionRegister> m_register;
    bool m_allEvents = false;
    bool m_isUnpublished = false;
    QString m_publicationText;
};
