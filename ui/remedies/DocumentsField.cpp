// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentsField.h"

#include "AttachmentVerbs.h"
#include "Controls.h"
#include "Labels.h"
#include "RemedyForm.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

DocumentsField::DocumentsField(RemedyForm &form, QWidget *parent) : QWidget(parent), m_form(form)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().px(4));
    m_list = new QWidget(this);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    layout->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::instance().px(8));
    m_file = Buttons::plain(tr("Bestand kiezen…"), u"file"_s, this);
    m_file->setToolTip(tr("Je kunt een bestand ook hierheen slepen"));
    m_link = new QLineEdit(this);
    m_link->setPlaceholderText(tr("of een link: waar het ligt"));
    m_link->setAccessibleName(tr("Link naar het document"));
    m_link->installEventFilter(this);
    m_add = Buttons::plain(tr("Link toevoegen"), u"link"_s, this);
    for (QPushButton *button : { m_file, m_add })
        button->setAutoDefault(false);
    row->addWidget(m_file);
    row->addWidget(m_link, 1);
    row->addWidget(m_add);
    layout->addLayout(row);
    m_busy = Labels::text(tr("Het bestand wordt gelezen…"), this, TextSize::Caption, false, Labels::Ink::Secondary);
    layout->addWidget(m_busy);
    setFocusProxy(m_file);
    setAcceptDrops(true);
    connect(m_file, &QPushButton::clicked, this, &DocumentsField::pick);
    connect(m_add, &QPushButton::clicked, this, &DocumentsField::addLink);
    connect(m_link, &QLineEdit::textChanged, this, [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(&m_reader, &EvidenceReader::arrived, this, [this](const EvidenceFile &file) {
        m_form.setReading(m_reader.isBusy());
        m_form.addFile(file);
    });
    m_add->setEnabled(false);
    refresh();
}

void DocumentsField::refresh()
{
    m_busy->setVisible(m_reader.isBusy());
    const QStringList names = namesOf(m_form.documents());
    if (names == m_names)
        return;
    m_names = names;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own button may have brought us here
        }
        delete item;
    }
    for (std::size_t i = 0; i < m_form.documents().size(); ++i)
        addRow(i);
}

void DocumentsField::addRow(std::size_t index)
{
    const NewEvidence &document = m_form.documents()[index];
    auto *row = new QWidget(m_list);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel *name = Labels::text(document.link.isEmpty() ? document.name : document.link, row);
    name->setWordWrap(true);
    layout->addWidget(name, 1);
    //: %1 the name of a document
    QToolButton *drop = Buttons::ghostIcon(u"trash"_s, tr("‘%1’ weghalen").arg(document.name), row);
    connect(drop, &QToolButton::clicked, this, [this, index] { m_form.dropDocument(index); });
    layout->addWidget(drop);
    m_rows->addWidget(row);
}

void DocumentsField::pick()
{
    read(QFileDialog::getOpenFileNames(this, tr("Document toevoegen")));
}

void DocumentsField::read(const QStringList &paths)
{
    for (const QString &path : paths)
        m_reader.read(path, largestAttachment);
    m_form.setReading(m_reader.isBusy());
    refresh();
}

void DocumentsField::addLink()
{
    const QString link = m_link->text();
    m_link->clear();
    m_form.addLink(link);
}

/// Return in the link adds it; the dialog is not stored by it.
bool DocumentsField::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched == m_link && (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_link->text().trimmed().isEmpty()) {
        addLink();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DocumentsField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentsField::dropEvent(QDropEvent *event)
{
    const QStringList paths = filesIn(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    read(paths);
}
