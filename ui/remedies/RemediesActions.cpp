// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttachmentVerbs.h"
#include "EvidenceReader.h"
#include "FileNames.h"
#include "FormDialog.h"
#include "RemediesPage.h"
#include "TimelineView.h"
#include "Workspace.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

// What the keys and buttons of the page do.

std::vector<KeyHint> RemediesPage::keyHints() const
{
    std::vector<KeyHint> hints;
    if (m_new->isEnabled() && m_stack->currentIndex() == 0)
        hints.push_back({ u"Ins"_s, m_section == Section::Timeline || m_section == Section::Cases ? tr("zaak openen") : tr("toevoegen") });
    const auto add = [&hints](const QString &keys, const QString &text) { hints.push_back({ keys, text }); };
    if (m_stack->currentIndex() != 0)
        return hints;
    if (m_section == Section::Timeline) {
        add(u"← →"_s, tr("gebeurtenis"));
        add(u"T"_s, tr("naar vandaag"));
        add(u"Ctrl T"_s, tr("als tabel"));
        return hints;
    }
    const bool isEdited = m_section == Section::Deviations || m_section == Section::Actions || m_section == Section::Audits;
    if (m_section == Section::Actions)
        add(tr("Spatie"), tr("gedaan"));
    add(u"Enter"_s, isEdited ? tr("bewerken") : tr("naar wat nu kan"));
    add(u"Ctrl C"_s, tr("kopiëren"));
    return hints;
}

bool RemediesPage::exportPage()
{
    if (m_stack->currentIndex() != 0)
        return false;
    showSection(Section::Timeline);
    m_timeline->exportPicture();
    return true;
}

void RemediesPage::printPage()
{
    if (m_stack->currentIndex() != 0)
        return;
    showSection(Section::Timeline);
    m_timeline->print();
}

QString RemediesPage::newId() const
{
    switch (m_section) {
    case Section::Deviations: return u"new.deviation"_s;
    case Section::Sanctions: return u"new.sanction"_s;
    case Section::Actions: return u"new.action"_s;
    case Section::Audits: return u"new.audit"_s;
    default: return u"new.case"_s;
    }
}

void RemediesPage::press(const QString &id)
{
    Section section = m_section;
    if (m_presenter.press(section, id)) {
        showSection(section);
        return;
    }
    if (id.startsWith(u"go.decide:")) {
        showSection(section);
        press(u"san.decide"_s);
    } else if (id == u"doc.file") {
        attachFile();
    } else if (id.startsWith(u"doc.open:")) {
        openDocument(id);
    } else if (auto form = m_presenter.formFor(m_section, id)) {
        openForm(std::move(form));
    }
}

/// The form lives as long as its dialog.
void RemediesPage::openForm(std::unique_ptr<RemedyForm> form)
{
    auto *dialog = new FormDialog(*form, this);
    const RemedyForm *shown = form.get();
    form.release()->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, shown] { takeForm(*shown); });
    dialog->open();
}

void RemediesPage::takeForm(const RemedyForm &form)
{
    m_section = m_presenter.take(form, m_section);
    m_stale = true;
    refresh();
    m_workspace.notify({ Notice::Tone::Information, form.doneText(), form.isUndoable() });
}

void RemediesPage::attachFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Document toevoegen"));
    if (path.isEmpty())
        return;
    const auto draft = m_presenter.attachmentDraft(m_section);
    if (!draft)
        return;
    auto *reader = new EvidenceReader(this);
    connect(reader, &EvidenceReader::arrived, this, [this, reader, draft = *draft](const EvidenceFile &file) {
        m_workspace.check(m_presenter.attach(draft, file));
        reader->deleteLater();
    });
    reader->read(path, largestAttachment);
}

/// A link goes to the system; a kept file is saved where the user wants it.
void RemediesPage::openDocument(const QString &id)
{
    const auto document = m_presenter.document(id);
    if (!document)
        return;
    if (!document->isKept()) {
        const QUrl url = QUrl::fromUserInput(document->link);
        if (url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http"))
            QDesktopServices::openUrl(url);
        else
            m_workspace.notify({ Notice::Tone::Information, tr("‘%1’ ligt hier: %2").arg(document->name, document->link) });
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("Document bewaren"), safeFileName(document->name));
    if (!path.isEmpty())
        m_workspace.check(exportContent(*m_workspace.portfolio(), document->digest, path));
}
