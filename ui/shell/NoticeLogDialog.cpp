// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoticeLogDialog.h"

#include "Controls.h"
#include "Labels.h"
#include "NoticeLog.h"
#include "StatusGlyph.h"
#include "TableStyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Column { Time, Kind, Text, Count };

QString kindWord(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Information:
        return NoticeLogDialog::tr("bericht");
    case Notice::Tone::Warning:
        return NoticeLogDialog::tr("let op");
    case Notice::Tone::Problem:
        return NoticeLogDialog::tr("probleem");
    }
    return {};
}

void fillRow(QTableWidget &table, int row, const NoticeLog::Entry &entry)
{
    auto *kind = new QTableWidgetItem(kindWord(entry.notice.tone));
    if (entry.notice.tone != Notice::Tone::Information)
        kind->setIcon(StatusGlyph::icon(entry.notice.tone == Notice::Tone::Warning ? Verdict::Attention : Verdict::Breach));
    auto *text = new QTableWidgetItem(entry.notice.text);
    text->setToolTip(Labels::literal(entry.notice.text));
    table.setItem(row, Time, new QTableWidgetItem(entry.time.toLocalTime().time().toString(u"HH:mm:ss"_s)));
    table.setItem(row, Kind, kind);
    table.setItem(row, Text, text);
}

} // namespace

NoticeLogDialog::NoticeLogDialog(const NoticeLog &log, QWidget *parent) : HouseDialog(parent)
{
    const Theme &theme = Theme::instance();
    setWindowTitle(tr("Meldingen"));
    setHeading(tr("Meldingen sinds het openen van Maatlat"));
    auto *table = new QTableWidget(static_cast<int>(log.entries().size()), Column::Count, this);
    TableStyle::dress(table);
    table->setAccessibleName(tr("Meldingen, de laatste bovenaan"));
    table->setHorizontalHeaderLabels({ tr("Tijd"), tr("Soort"), tr("Melding") });
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(true);
    table->setSortingEnabled(false);
    for (int row = 0; row < table->rowCount(); ++row)
        fillRow(*table, row, log.entries()[static_cast<std::size_t>(row)]);
    table->setColumnWidth(Time, theme.px(90));
    table->setColumnWidth(Kind, theme.px(110));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QLabel *nothing = Labels::text(tr("Er is nog niets gemeld."), this, TextSize::Body, false, Labels::Ink::Secondary);
    auto *card = new Card(this);
    card->body()->setContentsMargins(2, 2, 2, 2);
    card->body()->addWidget(table);
    body()->addWidget(nothing);
    body()->addWidget(card, 1);
    nothing->setVisible(log.entries().empty());
    card->setVisible(!log.entries().empty());
    QPushButton *close = Buttons::plain(tr("Sluiten"), {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot()->addWidget(close);
    resize(theme.px(680), theme.px(440));
    if (table->rowCount() > 0)
        table->setCurrentCell(0, 0);
    (table->rowCount() > 0 ? static_cast<QWidget *>(table) : close)->setFocus();
}
