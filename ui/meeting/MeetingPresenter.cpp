// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingPresenter.h"

#include "MeetingReport.h"
#include "OdtWriter.h"
#include "OverlegReport.h"
#include "PdfWriter.h"
#include "Standings.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

MeetingPresenter::MeetingPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::portfolioChanged, this, &MeetingPresenter::forget);
    connect(&workspace, &Workspace::contractChanged, this, &MeetingPresenter::forget);
    connect(&workspace, &Workspace::viewChanged, this, &MeetingPresenter::forget);
    connect(&workspace, &Workspace::changed, this, &MeetingPresenter::forget);
}

const Report *MeetingPresenter::report()
{
    if (!m_report && !m_error && m_workspace.definition()) {
        if (const DocumentChoice *wanted = choice())
            make(*wanted);
    }
    return m_report ? &*m_report : nullptr;
}

void MeetingPresenter::make(const DocumentChoice &choice)
{
    const Portfolio &portfolio = *m_workspace.portfolio();
    const ContractId contract = m_workspace.contract();
    const auto take = [this](auto made, auto reportOf) {
        if (made)
            m_report = reportOf(*made);
        else
            m_error = made.error();
    };
    switch (choice.kind) {
    case DocumentChoice::Kind::Overleg:
        take(overlegReport(portfolio, contract, m_workspace.view(), today()), [](const Report &report) { return report; });
        break;
    case DocumentChoice::Kind::Dossier:
        take(dossier(portfolio, { contract, choice.deviation }, today()), [this](const Dossier &made) {
            m_dossier = made;
            return made.report;
        });
        break;
    case DocumentChoice::Kind::Meeting:
        take(meetingReport(portfolio, contract, choice.meeting, today()), [](const Report &report) { return report; });
        break;
    case DocumentChoice::Kind::Letter:
        take(letterFacts(portfolio, contract, choice.letter, today()), [this](const LetterFacts &facts) { return letterDraft(facts, today()); });
        break;
    }
}

const std::vector<DocumentChoice> &MeetingPresenter::choices() const
{
    if (m_choices.empty() && m_workspace.definition())
        m_choices = documentChoices(*m_workspace.portfolio(), m_workspace.contract(), m_workspace.view());
    return m_choices;
}

const DocumentChoice *MeetingPresenter::choice() const
{
    const std::vector<DocumentChoice> &all = choices();
    auto found = std::ranges::find(all, m_chosen, &DocumentChoice::key);
    if (found == all.end() && !m_chosen.isEmpty())
        found = std::ranges::find_if(all, [about = u':' + m_chosen](const DocumentChoice &one) { return one.key.contains(about); });
    return all.empty() ? nullptr : found == all.end() ? &all.front() : &*found;
}

bool MeetingPresenter::isPackChosen() const
{
    const DocumentChoice *wanted = choice();
    return !wanted || wanted->kind == DocumentChoice::Kind::Overleg;
}

QString MeetingPresenter::chosen() const
{
    const DocumentChoice *wanted = choice();
    return wanted ? wanted->key : QString();
}

void MeetingPresenter::choose(const QString &key)
{
    if (key == m_chosen)
        return;
    m_chosen = key;
    forget();
}

void MeetingPresenter::retranslate()
{
    forget();
}

QString MeetingPresenter::heldBack() const
{
    const DocumentChoice *wanted = choice();
    if (!wanted || wanted->kind != DocumentChoice::Kind::Letter || m_workspace.portfolio()->path().isEmpty())
        return {};
    const SaveState state = m_workspace.portfolio()->saveState();
    if (state == SaveState::Saved || state == SaveState::ReadOnly)
        return {};
    return tr("Deze brief rust op wat alleen op deze pc staat. Sla eerst op met Ctrl S; daarna kun je hem bewaren of afdrukken.");
}

QString MeetingPresenter::summary() const
{
    if (!m_workspace.definition())
        return {};
    return summaryText(contractStanding(*m_workspace.portfolio(), m_workspace.contract(), m_workspace.view(), today()));
}

QString MeetingPresenter::summaryAsHtml() const
{
    if (!m_workspace.definition())
        return {};
    return summaryHtml(contractStanding(*m_workspace.portfolio(), m_workspace.contract(), m_workspace.view(), today()));
}

QString MeetingPresenter::suggestedFileName() const
{
    const DocumentChoice *wanted = choice();
    return wanted ? wanted->fileName + u".pdf"_s : QString();
}

Status MeetingPresenter::writeTo(const QString &path)
{
    const Report *made = report();
    if (!made)
        return m_error.value_or(Error { ErrorCode::NotFound, u"no contract"_s });
    if (m_dossier)
        return writeDossier(*m_workspace.portfolio(), *m_dossier, path);
    return path.endsWith(u".odt"_s, Qt::CaseInsensitive) ? writeOdt(*made, path) : writePdf(*made, path);
}

void MeetingPresenter::forget()
{
    m_choices.clear();
    m_report.reset();
    m_dossier.reset();
    m_error.reset();
    Q_EMIT changed();
}
