// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexRowsDelegate.h"

#include "AnnexRowsModel.h"
#include "AnnexText.h"
#include "CellLook.h"
#include "FieldLook.h"
#include "PaintText.h"
#include "RichText.h"
#include "StatusGlyph.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 10;
constexpr int above = 4;
constexpr int leastHeight = 43;

NormCertainty certaintyOf(const QModelIndex &index)
{
    return static_cast<NormCertainty>(index.data(AnnexRowsModel::CertaintyRole).toInt());
}

QString notesHtml(const QModelIndex &index)
{
    QStringList notes;
    for (const QString &note : index.data(AnnexRowsModel::NotesRole).toStringList())
        notes += note.toHtmlEscaped();
    return notes.join(u"<br>"_s);
}

QColor inkOf(int column)
{
    const Tokens &t = Theme::instance().tokens();
    return column == AnnexRowsModel::NormColumn || column == AnnexRowsModel::CodeColumn ? t.ink2 : t.ink;
}

QString markupOf(const QModelIndex &index)
{
    return index.column() == AnnexRowsModel::ReadingColumn ? index.data(AnnexRowsModel::MarkupRole).toString()
                                                           : index.data().toString().toHtmlEscaped();
}

/// A column's width lies in the view; the option of a size hint has none.
int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int column = view ? view->visualRect(index).width() : option.rect.width();
    return std::max(column - 2 * Theme::instance().px(side), 20);
}

int noteMark()
{
    return Theme::instance().px(16);
}

} // namespace

void AnnexRowsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellLook::paintGround(*painter, option);
    const Theme &theme = Theme::instance();
    const QRect inner = option.rect.adjusted(theme.px(side), theme.px(above), -theme.px(side), -theme.px(above));
    if (index.column() == AnnexRowsModel::TakenColumn) {
        QStyleOption box;
        const int size = theme.px(16);
        box.rect = QRect(option.rect.center().x() - size / 2 + 1, option.rect.center().y() - size / 2, size, size);
        box.state = QStyle::State_Enabled
            | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        FieldLook::paintCheck(*painter, box);
    } else if (index.column() == AnnexRowsModel::CertaintyColumn) {
        paintCertainty(*painter, inner, index);
    } else {
        paintTexts(*painter, inner, index);
    }
}

/// Three bars, of which as many are dark as the reading is sure: readable without colour, and the word beside it.
void AnnexRowsDelegate::paintCertainty(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const NormCertainty certainty = certaintyOf(index);
    const int dark = certainty == NormCertainty::Sure ? 3 : certainty == NormCertainty::Check ? 2 : 1;
    const qreal unit = theme.scale();
    const qreal bottom = rect.center().y() + 5.5 * unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < 3; ++bar) {
        const qreal height = (4.5 + 3 * bar) * unit;
        painter.setBrush(bar < dark ? t.ink2 : t.line2);
        painter.drawRoundedRect(QRectF(rect.left() + bar * 5 * unit, bottom - height, 3.6 * unit, height), unit, unit);
    }
    painter.restore();
    const auto glyph = AnnexText::glyph(certainty);
    const QRectF word = QRectF(rect).adjusted(22 * unit, 0, 0, 0);
    paintText(painter, word, index.data().toString(), TextSize::Body, true,
              glyph ? theme.colours(*glyph).text : t.ink2);
}

void AnnexRowsDelegate::paintTexts(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const Theme &theme = Theme::instance();
    const QString html = markupOf(index);
    const QString notes = notesHtml(index);
    const int text = RichText::heightOf(html, rect.width(), TextSize::Body);
    const int below = notes.isEmpty() ? 0 : RichText::heightOf(notes, rect.width() - noteMark(), TextSize::Caption);
    const int top = rect.top() + std::max(0, (rect.height() - text - below) / 2);
    RichText::paint(painter, QRect(rect.left(), top, rect.width(), text), html, TextSize::Body, inkOf(index.column()));
    if (notes.isEmpty())
        return;
    StatusGlyph::paint(painter, QRectF(rect.left(), top + text + theme.px(2), theme.px(12), theme.px(12)),
                       Verdict::Attention);
    RichText::paint(painter, QRect(rect.left() + noteMark(), top + text, rect.width() - noteMark(), below), notes,
                    TextSize::Caption, theme.colours(Verdict::Attention).text);
}

QSize AnnexRowsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    int height = 0;
    if (index.column() != AnnexRowsModel::TakenColumn && index.column() != AnnexRowsModel::CertaintyColumn) {
        const int width = widthOf(option, index);
        height = RichText::heightOf(markupOf(index), width, TextSize::Body);
        if (const QString notes = notesHtml(index); !notes.isEmpty())
            height += RichText::heightOf(notes, width - noteMark(), TextSize::Caption);
    }
    return { theme.px(60), std::max(height + 2 * theme.px(above) + 1, theme.px(leastHeight)) };
}

bool AnnexRowsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                    const QModelIndex &index)
{
    if (index.column() != AnnexRowsModel::TakenColumn || event->type() != QEvent::MouseButtonRelease)
        return false;
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QWidget *AnnexRowsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(index.column() == AnnexRowsModel::CodeColumn ? 40 : 200);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}
