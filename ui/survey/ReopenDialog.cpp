// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReopenDialog.h"

#include "FormField.h"
#include "Labels.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

ReopenDialog::ReopenDialog(const QString &round, QWidget *parent)
    : HouseDialog(parent)
{
    //: %1 a survey round ("KTO 2026")
    const QString heading = tr("%1 heropenen").arg(round);
    setWindowTitle(heading);
    setHeading(heading);
    QLabel *explanation = Labels::text(tr("Na het heropenen kunnen de cijfers weer worden gewijzigd. De reden komt in het logboek."), this);
    explanation->setWordWrap(true);
    body()->addWidget(explanation);
    m_reason = new QPlainTextEdit(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(Theme::instance().px(84));
    auto *field = new FormField(tr("Reden"), m_reason, this);
    body()->addWidget(field);
    QPushButton *reopen = addMain(tr("Heropenen"), QStringLiteral("lock"));
    connect(reopen, &QPushButton::clicked, this, [this, field] {
        if (!reason().isEmpty()) {
            accept();
            return;
        }
        field->setProblem(tr("Schrijf op waarom; zonder reden blijft de ronde definitief."));
        m_reason->setFocus();
    });
    m_reason->setFocus();
    setMinimumWidth(Theme::instance().px(400));
}

QString ReopenDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}
