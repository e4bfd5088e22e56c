// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexPresenter.h"
#include "AnnexTarget.h"

#include <QDialog>

#include <array>

class InsertPage;
class NormsPage;
class PastePage;
class QLabel;
class QMimeData;
class QPushButton;
class QStackedWidget;
class StepList;
class WizardPage;
class Workspace;

/// The window in which a table with KPI's becomes KPI's of a contract, in four steps. Source: ux §6-11, screen 11.
class AnnexWizard : public QDialog
{
    Q_OBJECT

public:
    AnnexWizard(Workspace &workspace, QWidget *parent);
    ~AnnexWizard() override;

    void paste(const QMimeData &mime); ///< straight in, and on as far as everything speaks for itself
    void openFile(const QString &path); ///< the same with a file
    [[nodiscard]] AnnexPresenter &presenter() const { return *m_presenter; }
    [[nodiscard]] AnnexTarget &target() const { return *m_target; }
    [[nodiscard]] WizardPage *page() const;
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }

    void reject() override; ///< asks first when there is something to lose

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFoot();
    void showStep();
    void refreshFoot();
    void next();
    void back();
    void whenRead();

    AnnexPresenter *m_presenter;
    AnnexTarget *m_target;
    StepList *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    PastePage *m_paste = nullptr;
    NormsPage *m_norms = nullptr;
    InsertPage *m_insert = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_footText = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    bool m_isStraight = false; ///< what is being read goes on by itself when it is there
};
