// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EvidenceReader.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class RemedyForm;

/// The documents that go along with a form: picked, dropped, or a link to where they lie. What else is typed in the form stays.
/// Large files are read in a thread of their own. Source: E0-63, E1-54.
class DocumentsField : public QWidget
{
    Q_OBJECT

public:
    DocumentsField(RemedyForm &form, QWidget *parent);
    void refresh();
    void read(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pick();
    void addLink();
    void addRow(std::size_t index);

    RemedyForm &m_form;
    EvidenceReader m_reader;
    QStringList m_names; ///< as they are shown
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_file = nullptr;
    QLineEdit *m_link = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_busy = nullptr;
};
