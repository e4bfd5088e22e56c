// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartyDelegate.h"

#include "ContractDraft.h"
#include "ContractWords.h"
#include "PartyModel.h"
#include "StatusGlyph.h"
#include "Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace {

std::vector<FieldChoice> choicesOf(PartyColumn column)
{
    std::vector<FieldChoice> choices;
    if (column == PartyColumn::Role) {
        for (const PartyRole role : { PartyRole::Participant, PartyRole::Client, PartyRole::Supplier, PartyRole::Category })
            choices.emplace_back(codeOf(role), ContractWords::roleName(role));
    } else if (column == PartyColumn::Size) {
        for (const PartySize size : { PartySize::Large, PartySize::Small })
            choices.emplace_back(codeOf(size), ContractWords::sizeName(size));
    }
    return choices;
}

} // namespace

void PartyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(PartyModel::ProblemRole).toString().isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const Theme &theme = Theme::instance();
    const bool blocks = index.data(PartyModel::BlocksRole).toBool();
    const int side = theme.px(13);
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (blocks) {
        painter->setPen(QPen(theme.colours(Verdict::Breach).text, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), theme.px(3), theme.px(3));
    }
    const QRectF glyph(option.rect.right() - side - theme.px(6), option.rect.center().y() - side / 2.0, side, side);
    StatusGlyph::paint(*painter, glyph, blocks ? Verdict::Breach : Verdict::Attention);
    painter->restore();
}

QWidget *PartyDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto column = static_cast<PartyColumn>(index.column());
    const QString name = ContractWords::columnName(column);
    const auto choices = choicesOf(column);
    if (choices.empty()) {
        auto *edit = new QLineEdit(parent);
        edit->setMaxLength(500);
        edit->setFrame(false);
        edit->setAutoFillBackground(true);
        edit->setAccessibleName(name);
        return edit;
    }
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    for (const auto &[code, words] : choices)
        box->addItem(words, code);
    auto *self = const_cast<PartyDelegate *>(this); // a delegate makes its editors in a const function, and they report to it
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void PartyDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(text));
    else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && edit->text() != text)
        edit->setText(text);
}

void PartyDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text(), Qt::EditRole);
}
