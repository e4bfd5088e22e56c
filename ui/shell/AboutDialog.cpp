// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AboutDialog.h"

#include "Controls.h"
#include "Icons.h"
#include "Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : HouseDialog(parent)
{
    const Theme &theme = Theme::instance();
    setWindowTitle(tr("Over Maatlat"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(18));
    body()->addLayout(row);
    QLabel *logo = Labels::text({}, this);
    logo->setPixmap(Icons::logo().pixmap(QSize(theme.px(52), theme.px(52))));
    logo->setAccessibleName(tr("Het logo van Maatlat"));
    row->addWidget(logo, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(theme.px(8));
    row->addLayout(layout, 1);
    layout->addWidget(Labels::text(u"Maatlat"_s, this, TextSize::Page, true));
    layout->addWidget(Labels::text(tr("Prestaties meten, afspraken nakomen"), this, TextSize::CardHeader, false,
                                   Labels::Ink::Secondary));
    layout->addWidget(Labels::text(tr("Versie %1").arg(QStringLiteral(MAATLAT_VERSION)), this));
    const QString licence = tr("Vrije software onder de GNU General Public License, versie 3 of later. "
                               "Er is geen enkele garantie, voor zover de wet dat toestaat.");
    const QString parts = tr("Gemaakt met Qt %1 (LGPL 3) en SQLite (publiek domein); letter Open Sans (Apache 2.0). "
                             "Maatlat gebruikt geen internet en stuurt niets weg.").arg(QString::fromLatin1(qVersion()));
    for (const QString &text : { licence, parts }) {
        QLabel *label = Labels::text(text, this, TextSize::Body, false, Labels::Ink::Secondary);
        label->setWordWrap(true);
        label->setMinimumWidth(theme.px(380));
        layout->addWidget(label);
    }
    QPushButton *close = Buttons::plain(tr("Sluiten"), {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot()->addWidget(close);
    close->setFocus();
}
