// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileQuestions.h"

#include "ChoiceDialog.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

QString FileDialogs::chooseOpen(const QString &folder)
{
    return QFileDialog::getOpenFileName(m_window, tr("Bestand openen"), folder,
                                        tr("Maatlat-bestanden (*.maatlat);;Alle bestanden (*)"));
}

QString FileDialogs::chooseSave(const QString &title, const QString &suggestion)
{
    QFileDialog dialog(m_window, title, suggestion, tr("Maatlat-bestanden (*.maatlat)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"maatlat"_s);
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

FileQuestions::OnClose FileDialogs::askClose(const QString &question, const QString &detail, const QString &leave)
{
    ChoiceDialog dialog({ tr("Opslaan"), question, detail, tr("Opslaan"), u"save"_s, leave }, m_window);
    dialog.exec();
    switch (dialog.choice()) {
    case ChoiceDialog::Choice::Main:
        return OnClose::Save;
    case ChoiceDialog::Choice::Other:
        return OnClose::Leave;
    case ChoiceDialog::Choice::Cancel:
        break;
    }
    return OnClose::Cancel;
}

FileQuestions::OnConflict FileDialogs::askConflict(const QString &name)
{
    const QString detail = tr("Jouw wijzigingen staan veilig op deze pc. Sla ze op onder een andere naam, of zet jouw versie "
                              "in de plaats; van de andere versie wordt dan een reservekopie bewaard.");
    ChoiceDialog dialog({ tr("Opslaan"), tr("Iemand anders heeft ‘%1’ intussen opgeslagen").arg(name), detail,
                          tr("Opslaan als…"), u"save"_s, tr("Mijn versie in de plaats zetten") },
                        m_window);
    dialog.exec();
    switch (dialog.choice()) {
    case ChoiceDialog::Choice::Main:
        return OnConflict::SaveAs;
    case ChoiceDialog::Choice::Other:
        return OnConflict::Replace;
    case ChoiceDialog::Choice::Cancel:
        break;
    }
    return OnConflict::Cancel;
}
