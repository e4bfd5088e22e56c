// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyListDialog.h"

#include "Controls.h"
#include "Labels.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

QTableWidget *tableOf(const std::vector<KeyHint> &hints, const QString &name, const QStringList &headers, QWidget *parent)
{
    auto *table = new QTableWidget(static_cast<int>(hints.size()), 2, parent);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->setDefaultSectionSize(Theme::instance().px(31));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int row = 0; row < table->rowCount(); ++row) {
        const KeyHint &hint = hints[static_cast<std::size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(hint.text));
        table->setItem(row, 1, new QTableWidgetItem(hint.keys));
    }
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicatorShown(false);
    if (table->rowCount() > 0)
        table->setCurrentCell(0, 0);
    return table;
}

} // namespace

KeyListDialog::KeyListDialog(const std::vector<KeyHint> &everywhere, const std::vector<KeyHint> &here, QWidget *parent)
    : QDialog(parent)
{
    const Theme &theme = Theme::instance();
    const QStringList headers { tr("Wat"), tr("Toetsen") };
    setWindowTitle(tr("Toetsen"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(8));
    if (!here.empty()) {
        layout->addWidget(Labels::text(tr("Op dit scherm"), this, TextSize::CardHeader, true));
        QTableWidget *table = tableOf(here, tr("Toetsen op dit scherm"), headers, this);
        table->setFixedHeight(theme.px(31) * (table->rowCount() + 1) + theme.px(6));
        layout->addWidget(table);
    }
    layout->addWidget(Labels::text(tr("Overal"), this, TextSize::CardHeader, true));
    layout->addWidget(tableOf(everywhere, tr("Toetsen in het hele programma"), headers, this), 1);
    QPushButton *close = Buttons::plain(tr("Sluiten"), {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(theme.px(560), theme.px(600));
}
