// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingPresenter.h"

#include "OverlegReport.h"
#include "PdfWriter.h"
#include "Standings.h"
#include "Words.h"

#include <QRegularExpression>

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
        auto made = overlegReport(*m_workspace.portfolio(), m_workspace.contract(), m_workspace.view(), today());
        if (made)
            m_report = std::move(made).value();
        else
            m_error = made.error();
    }
    return m_report ? &*m_report : nullptr;
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
    const auto definition = m_workspace.definition();
    if (!definition)
        return {};
    QString code = definition->contract.code;
    static const QRegularExpression unsafe(uR"([^\w.-]+)"_s);
    code.replace(unsafe, u"-"_s);
    return tr("Overlegstuk") + u' ' + code + u' ' + m_workspace.view().toText() + u".pdf"_s;
}

Status MeetingPresenter::writePdfTo(const QString &path)
{
    const Report *made = report();
    if (!made)
        return m_error.value_or(Error { ErrorCode::NotFound, u"no contract"_s });
    return writePdf(*made, path);
}

void MeetingPresenter::forget()
{
    m_report.reset();
    m_error.reset();
    Q_EMIT changed();
}
