// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DocumentActions;
class NoteBar;
class Workspace;

/// The bars above the page that tell what kind of file is open: the sample, one for reading only, one with changes that
/// were found back after a crash.
class DocumentBars : public QWidget
{
    Q_OBJECT

public:
    DocumentBars(Workspace &workspace, DocumentActions &documents, QWidget *parent);
    void refresh();
    [[nodiscard]] QString text() const { return m_text; } ///< of the bar that is shown; empty: none

private:
    void show(const QString &text, const QString &icon, bool warning);

    Workspace &m_workspace;
    DocumentActions &m_documents;
    NoteBar *m_bar = nullptr;
    QString m_text;
};
