// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QUndoGroup;
struct Route;

/// A key and what it does here, for the status bar and the key list.
struct KeyHint
{
    QString keys; ///< "Ctrl D"
    QString text; ///< "vul omlaag"
};

/// A page of a feature. The shell shows one at a time; a page that is not shown does no work.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page becomes visible, or is asked for something else while it is: show what the route names.
    virtual void enter(const Route &route) = 0;
    /// The texts of the page's own widgets, after a switch of language.
    virtual void retranslate() = 0;
    /// At most four, for the status bar.
    [[nodiscard]] virtual std::vector<KeyHint> keyHints() const { return {}; }
    /// Where the keyboard starts.
    virtual void focusStart() { setFocus(); }
    /// Steps that are not stored yet: Ctrl+Z and Ctrl+Y move through these while the page is shown. Null: through the file's.
    [[nodiscard]] virtual QUndoGroup *ownSteps() { return nullptr; }
    /// Ctrl+S: stores what is typed here and not stored yet, before the file is saved. False: it cannot be, and the page says why.
    virtual bool keepInput() { return true; }
    /// Exports or prints what is shown (Ctrl+E, Ctrl+P); false: this page has nothing to export.
    virtual bool exportPage() { return false; }

Q_SIGNALS:
    /// What keyHints() says became something else while the page is shown: another section of it, or a table that can take less.
    void hintsChanged();

protected:
    /// Lays the page out as every page is: the header at the top, and the rest for its content.
    void stack(QWidget *header, QWidget *content);
    void changeEvent(QEvent *event) override; ///< calls retranslate() on a language change
};
