// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyListDialog.h"

#include "CellLook.h"
#include "Controls.h"
#include "KeyCap.h"
#include "Labels.h"
#include "TableStyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

/// Keys in a box, as on the screens themselves.
class KeyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellLook::paintGround(*painter, option);
        const QString keys = index.data().toString();
        QRect cap(QPoint(), KeyCap::sizeOf(keys));
        cap.moveTo(option.rect.left() + Theme::instance().px(10), option.rect.center().y() - cap.height() / 2);
        KeyCap::paint(*painter, cap, keys);
    }
};

/// "Ctrl+Shift+S" → "Ctrl Shift S": as the screens write it. A plus that is a key itself stays.
QString spaced(const QString &keys)
{
    QString result = keys;
    for (qsizetype i = 1; i + 1 < result.size(); ++i) {
        if (result[i] == u'+' && result[i - 1] != u' ')
            result[i] = u' ';
    }
    return result;
}

QTableWidget *tableOf(const std::vector<KeyHint> &hints, const QString &name, const QStringList &headers, QWidget *parent)
{
    auto *table = new QTableWidget(static_cast<int>(hints.size()), 2, parent);
    TableStyle::dress(table);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headers);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setItemDelegateForColumn(1, new KeyDelegate(table));
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    int keysWidth = Theme::instance().px(120);
    for (int row = 0; row < table->rowCount(); ++row) {
        const KeyHint &hint = hints[static_cast<std::size_t>(row)];
        const QString keys = spaced(hint.keys);
        table->setItem(row, 0, new QTableWidgetItem(hint.text));
        table->setItem(row, 1, new QTableWidgetItem(keys));
        keysWidth = qMax(keysWidth, KeyCap::sizeOf(keys).width() + Theme::instance().px(24));
    }
    table->setColumnWidth(1, keysWidth);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    if (table->rowCount() > 0)
        table->setCurrentCell(0, 0);
    return table;
}

Card *cardOf(QTableWidget *table, QWidget *parent)
{
    auto *card = new Card(parent);
    card->body()->setContentsMargins(2, 2, 2, 2);
    card->body()->addWidget(table);
    return card;
}

} // namespace

KeyListDialog::KeyListDialog(const std::vector<KeyHint> &everywhere, const std::vector<KeyHint> &here, QWidget *parent)
    : HouseDialog(parent)
{
    const Theme &theme = Theme::instance();
    const QStringList headers { tr("Wat"), tr("Toetsen") };
    setWindowTitle(tr("Toetsen"));
    setHeading(tr("Toetsen"));
    if (!here.empty()) {
        body()->addWidget(Labels::text(tr("Op dit scherm"), this, TextSize::CardHeader, true));
        QTableWidget *table = tableOf(here, tr("Toetsen op dit scherm"), headers, this);
        table->setFixedHeight(theme.px(31) * (table->rowCount() + 1) + theme.px(4));
        body()->addWidget(cardOf(table, this));
        body()->addSpacing(theme.px(4));
    }
    body()->addWidget(Labels::text(tr("Overal"), this, TextSize::CardHeader, true));
    QTableWidget *table = tableOf(everywhere, tr("Toetsen in het hele programma"), headers, this);
    body()->addWidget(cardOf(table, this), 1);
    QPushButton *close = Buttons::plain(tr("Sluiten"), {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot()->addWidget(close);
    resize(theme.px(560), theme.px(620));
    table->setFocus();
}
