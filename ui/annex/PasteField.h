// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexReading.h"

#include <QPlainTextEdit>

class QMimeData;

/// The field to paste in. What is pasted with a table in it is read as it was copied (HTML from Word or Excel, texts
/// with tabs), and shown as text; what is typed or changed afterwards is read as the text that stands there.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteField(QWidget *parent = nullptr);
    void paste(const QMimeData &mime); ///< in the place of everything
    void showText(const QString &text); ///< without a word that it changed
    /// What of the clipboard can be read: HTML when it holds a table, else the text.
    [[nodiscard]] static AnnexSource sourceOf(const QMimeData &mime);

Q_SIGNALS:
    void given(const AnnexSource &source);
    void fileGiven(const QString &path);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_isQuiet = false;
};
