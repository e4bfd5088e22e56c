// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandPalette.h"

#include "GlyphView.h"
#include "Icons.h"
#include "KeyCap.h"
#include "Labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 44;

/// Icon, text in half bold when chosen, detail in small grey letters behind it.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 100, Theme::instance().px(36) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        const Tokens &t = theme.tokens();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, chosen ? t.accS : t.surf);
        const qreal size = theme.px(16);
        const QRectF icon(option.rect.left() + theme.px(14), option.rect.center().y() - size / 2 + 0.5, size, size);
        Icons::paint(*painter, icon, index.data(PaletteModel::IconRole).toString(), chosen ? t.acc : t.ink2);
        QRect free = option.rect.adjusted(theme.px(40), 0, -theme.px(14), 0);
        if (chosen) {
            const QString enter = u"Enter"_s;
            QRect cap(QPoint(), KeyCap::sizeOf(enter));
            cap.moveCenter(free.center());
            cap.moveRight(free.right());
            KeyCap::paint(*painter, cap, enter);
            free.setRight(cap.left() - theme.px(8));
        }
        painter->setFont(theme.font(TextSize::Body, chosen));
        painter->setPen(t.ink);
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, free.width());
        painter->drawText(free, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        free.setLeft(free.left() + painter->fontMetrics().horizontalAdvance(text) + theme.px(10));
        painter->setFont(theme.font(TextSize::Caption));
        painter->setPen(t.ink3);
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        painter->drawText(free, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, free.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_model(new PaletteModel(this))
{
    setWindowTitle(tr("Zoek of ga naar"));
    build();
    m_model->setEntries(std::move(entries));
    narrow({});
}

void CommandPalette::build()
{
    const Theme &theme = Theme::instance();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, theme.px(6));
    layout->setSpacing(theme.px(6));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    head->setSpacing(theme.px(12));
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Scherm, contract, KPI, actie of toelichting"));
    m_field->setAccessibleName(tr("Zoek of ga naar"));
    m_field->setClearButtonEnabled(false);
    m_field->setFrame(false);
    m_field->setFont(theme.font(TextSize::CardHeader));
    m_field->setFixedHeight(theme.px(fieldHeight));
    m_field->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setAccessibleName(tr("Gevonden"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing = Labels::text(tr("Niets gevonden. Probeer een ander woord of een KPI-code."), this, TextSize::Body, false,
                             Labels::Ink::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    head->addWidget(new IconView(u"search"_s, this, 16, Labels::Ink::Accent));
    head->addWidget(m_field, 1);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    resize(theme.px(560), theme.px(380));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

/// Without a frame of the system: its own, with a line under the field.
void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::instance().tokens();
    QPainter painter(this);
    painter.setPen(t.ctl);
    painter.setBrush(t.surf);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(t.line2);
    const int y = m_field->geometry().bottom() + 1;
    painter.drawLine(1, y, width() - 2, y);
}

void CommandPalette::setPattern(const QString &pattern)
{
    m_field->setText(pattern);
}

void CommandPalette::addEntries(const std::vector<PaletteEntry> &entries)
{
    const int row = m_list->currentIndex().row();
    m_model->addEntries(entries);
    showFound(row);
}

void CommandPalette::narrow(const QString &pattern)
{
    m_model->setPattern(pattern);
    showFound(0);
}

void CommandPalette::showFound(int row)
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const std::function<void()> run = m_model->entry(index.row()).run;
    accept();
    run();
}

/// Up and down move in the list while the field keeps the keyboard.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
