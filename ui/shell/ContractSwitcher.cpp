// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractSwitcher.h"

#include "Icons.h"
#include "Labels.h"
#include "Workspace.h"

#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QString iconOf(const Contract &contract)
{
    return Icons::has(contract.icon) ? contract.icon : u"book"_s;
}

QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ContractSwitcher::ContractSwitcher(Workspace &workspace, QWidget *parent)
    : QToolButton(parent), m_workspace(workspace), m_menu(new QMenu(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->setMinimumWidth(width());
        fill(*m_menu);
    });
    refresh();
}

void ContractSwitcher::fill(QMenu &menu)
{
    menu.clear();
    if (m_workspace.portfolio()) {
        for (const Contract &contract : m_workspace.portfolio()->contracts()) {
            QAction *action = menu.addAction(Icons::icon(iconOf(contract)), literal(contract.title));
            action->setCheckable(true);
            action->setChecked(contract.id == m_workspace.contract());
            connect(action, &QAction::triggered, this, [this, id = contract.id] { Q_EMIT contractChosen(id); });
        }
        menu.addSeparator();
    }
    QAction *edit = menu.addAction(Icons::icon(u"pencil"_s), tr("Contract bewerken…"));
    edit->setEnabled(m_workspace.contract().isValid());
    connect(edit, &QAction::triggered, this, [this] { m_workspace.go({ u"contract"_s }); });
    QAction *add = menu.addAction(Icons::icon(u"plus"_s), tr("Nieuw contract…"));
    add->setEnabled(m_workspace.portfolio() && !m_workspace.portfolio()->isReadOnly());
    connect(add, &QAction::triggered, this, &ContractSwitcher::newContractAsked);
}

void ContractSwitcher::refresh()
{
    const auto definition = m_workspace.definition();
    m_title = definition ? definition->contract.title : tr("Nog geen contract");
    m_supplier = definition ? definition->contract.supplier : QString();
    m_icon = definition ? iconOf(definition->contract) : u"book"_s;
    const QString name = m_supplier.isEmpty() ? m_title : u"%1, %2"_s.arg(m_title, m_supplier);
    setAccessibleName(tr("Contract: %1").arg(name));
    Labels::setToolTip(this, name);
    update();
}

void ContractSwitcher::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateGeometry();
    update();
}

QSize ContractSwitcher::sizeHint() const
{
    return { Theme::instance().px(m_collapsed ? 40 : 216), Theme::instance().px(m_collapsed ? 40 : 48) };
}

void ContractSwitcher::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const qreal inset = focused ? 1 : 0.5;
    painter.setPen(QPen(focused ? t.acc : t.ctl, focused ? 2 : 1));
    painter.setBrush(t.surf);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.px(6), theme.px(6));

    const qreal icon = theme.px(18);
    const qreal left = m_collapsed ? (width() - icon) / 2 : theme.px(10);
    Icons::paint(painter, { left, (height() - icon) / 2.0, icon, icon }, m_icon, t.acc);
    if (m_collapsed)
        return;
    const qreal arrow = theme.px(12);
    Icons::paint(painter, { width() - theme.px(10) - arrow, (height() - arrow) / 2.0, arrow, arrow }, u"chevron-down"_s, t.ink2);

    const int text = static_cast<int>(left + icon) + theme.px(9);
    const int room = width() - text - theme.px(14) - static_cast<int>(arrow);
    const int half = height() / 2;
    painter.setFont(theme.font(TextSize::Body, true));
    painter.setPen(t.ink);
    const QFontMetrics big = painter.fontMetrics();
    const bool two = !m_supplier.isEmpty();
    const QRect upper(text, two ? half - big.height() : 0, room, two ? big.height() : height());
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeft, big.elidedText(m_title, Qt::ElideRight, room));
    if (!two)
        return;
    painter.setFont(theme.font(TextSize::Axis));
    painter.setPen(t.ink3);
    painter.drawText(QRect(text, half, room, painter.fontMetrics().height() + 2), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_supplier, Qt::ElideRight, room));
}
