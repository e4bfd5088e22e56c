// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegisterPresenter.h"

#include "Words.h"

RegisterPresenter::RegisterPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
}

bool RegisterPresenter::isReadOnly() const
{
    return !m_workspace.portfolio() || m_workspace.portfolio()->isReadOnly();
}

QString RegisterPresenter::lock() const
{
    return isReadOnly() ? tr("Dit bestand is alleen te lezen.") : QString();
}

void RegisterPresenter::remove(const std::vector<int> &)
{
}

void RegisterPresenter::move(int, int)
{
}

QString RegisterPresenter::paste(const std::vector<QStringList> &)
{
    return {};
}

void RegisterPresenter::show(const QStringList &captions, std::vector<RegisterRow> rows)
{
    m_model.setCaptions(captions);
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

void RegisterPresenter::tell(const QString &text, bool undoable)
{
    m_workspace.notify({ Notice::Tone::Information, text, undoable });
}

QString RegisterPresenter::reasonOf(const Error &error)
{
    return errorText(error);
}
