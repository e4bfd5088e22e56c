// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasteField.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostShown = 200'000; ///< signs; more makes typing slow, and is read all the same

QString localFile(const QMimeData &mime)
{
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

PasteField::PasteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setUndoRedoEnabled(true);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(400ms);
    connect(this, &QPlainTextEdit::textChanged, this, [this, pause] {
        if (!m_isQuiet)
            pause->start();
    });
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT given({ toPlainText().toUtf8(), AnnexKind::Text }); });
}

AnnexSource PasteField::sourceOf(const QMimeData &mime)
{
    const QString html = mime.hasHtml() ? mime.html() : QString();
    if (html.contains(u"<table"_s, Qt::CaseInsensitive) || html.contains(u"<tr"_s, Qt::CaseInsensitive))
        return { html.toUtf8(), AnnexKind::Html };
    if (mime.hasText())
        return { mime.text().toUtf8(), AnnexKind::Text };
    return mime.hasHtml() ? AnnexSource { mime.html().toUtf8(), AnnexKind::Html } : AnnexSource {};
}

void PasteField::paste(const QMimeData &mime)
{
    if (const QString path = localFile(mime); !path.isEmpty()) {
        Q_EMIT fileGiven(path);
        return;
    }
    const AnnexSource source = sourceOf(mime);
    if (source.bytes.trimmed().isEmpty())
        return;
    showText(mime.hasText() ? mime.text() : QString());
    Q_EMIT given(source);
}

void PasteField::showText(const QString &text)
{
    m_isQuiet = true;
    setPlainText(text.size() > mostShown ? text.first(mostShown) + u"\n…"_s : text);
    m_isQuiet = false;
}

bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasHtml() || source->hasText() || source->hasUrls();
}

/// A table, a file or a first text takes the place of what is there; a word that is pasted into a text is just that.
void PasteField::insertFromMimeData(const QMimeData *source)
{
    const bool isAll = document()->isEmpty() || textCursor().selectedText().size() >= document()->characterCount() - 1;
    const bool isTable
        = sourceOf(*source).kind == AnnexKind::Html || source->text().count(u'\n') > 1 || !localFile(*source).isEmpty();
    if (isAll || isTable)
        paste(*source);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

/// Ctrl+Enter is for the wizard: on to the next step.
void PasteField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}
