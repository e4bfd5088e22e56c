// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileQuestions.h"

#include "ChoiceDialog.h"
#include "PortfolioOpening.h"
#include "WaitDialog.h"

#include <QEventLoop>
#include <QFileDialog>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto unnoticed = 300ms; // a dialog that is gone at once only flickers

} // namespace

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

void FileDialogs::waitFor(PortfolioOpening &opening, const QString &name)
{
    QEventLoop first;
    QObject::connect(&opening, &PortfolioOpening::ended, &first, &QEventLoop::quit);
    QTimer::singleShot(unnoticed, &first, &QEventLoop::quit);
    if (!opening.hasEnded())
        first.exec(QEventLoop::ExcludeUserInputEvents);
    if (opening.hasEnded())
        return;
    WaitDialog dialog(tr("‘%1’ wordt geopend").arg(name),
                      tr("Het bestand is groot. Alles wat erin staat, wordt eerst nagekeken."), m_window);
    QObject::connect(&opening, &PortfolioOpening::ended, &dialog, &QDialog::accept);
    QObject::connect(&dialog, &QDialog::rejected, &opening, &PortfolioOpening::cancel);
    dialog.exec();
}
