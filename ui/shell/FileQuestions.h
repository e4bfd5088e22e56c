// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class PortfolioOpening;
class QWidget;

/// The questions that working with files may put to the user. A test answers them itself.
class FileQuestions
{
public:
    enum class OnClose : quint8 { Save, Leave, Cancel };
    enum class OnConflict : quint8 { Replace, SaveAs, Cancel };

    virtual ~FileQuestions() = default;
    [[nodiscard]] virtual QString chooseOpen(const QString &folder) = 0; ///< empty: none
    [[nodiscard]] virtual QString chooseSave(const QString &title, const QString &suggestion) = 0;
    /// @p question names the file, @p detail says what happens to the changes, @p leave is the text on that button.
    [[nodiscard]] virtual OnClose askClose(const QString &question, const QString &detail, const QString &leave) = 0;
    /// Someone else saved the file @p name since it was opened.
    [[nodiscard]] virtual OnConflict askConflict(const QString &name) = 0;
    /// Comes back when the opening of the file @p name ended, which the user may make it do.
    virtual void waitFor(PortfolioOpening &opening, const QString &name) = 0;
};

/// The real ones: the file dialogs of the system and CloseDialog.
class FileDialogs : public FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)

public:
    explicit FileDialogs(QWidget *window) : m_window(window) { }
    [[nodiscard]] QString chooseOpen(const QString &folder) override;
    [[nodiscard]] QString chooseSave(const QString &title, const QString &suggestion) override;
    [[nodiscard]] OnClose askClose(const QString &question, const QString &detail, const QString &leave) override;
    [[nodiscard]] OnConflict askConflict(const QString &name) override;
    void waitFor(PortfolioOpening &opening, const QString &name) override;

private:
    QWidget *m_window;
};
