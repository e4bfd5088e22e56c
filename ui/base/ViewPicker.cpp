// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewPicker.h"

#include "Controls.h"
#include "PeriodMath.h"
#include "Words.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <array>

namespace {

constexpr std::array kinds { PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year };
constexpr int periodsInMenu = 12;

/// Months, quarters and calendar years do not ask anything of the contract.
const Contract noContract;

} // namespace

ViewPicker::ViewPicker(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_kinds(new SegmentedControl(this)), m_stepper(new Stepper(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().px(8));
    layout->addWidget(m_kinds);
    layout->addWidget(m_stepper);
    m_stepper->chooser()->setMenu(new QMenu(this));
    m_stepper->chooser()->setPopupMode(QToolButton::InstantPopup);

    connect(m_kinds, &SegmentedControl::chosen, this, [this](int index) {
        m_workspace.setView(
            converted(m_workspace.view(), kinds.at(static_cast<std::size_t>(index)), m_workspace.today()));
    });
    connect(m_stepper, &Stepper::stepped, this, &ViewPicker::step);
    connect(m_stepper->chooser()->menu(), &QMenu::aboutToShow, this, &ViewPicker::fillMenu);
    connect(&m_workspace, &Workspace::viewChanged, this, &ViewPicker::show);
    retranslate();
}

Period ViewPicker::converted(const Period &view, PeriodKind kind, const QDate &today)
{
    const QDate day = std::min(daysOf(view, noContract).last, today);
    return periodHolding(day, kind, noContract);
}

Period ViewPicker::newest(PeriodKind kind) const
{
    return periodHolding(m_workspace.today(), kind, noContract);
}

void ViewPicker::step(int direction)
{
    const Period next = m_workspace.view().plus(direction);
    if (next.ordinal <= newest(next.kind).ordinal)
        m_workspace.setView(next);
}

void ViewPicker::retranslate()
{
    m_kinds->setOptions({ { tr("Maand"), {} }, { tr("Kwartaal"), {} }, { tr("Jaar"), {} } });
    m_kinds->setAccessibleName(tr("Lengte van de periode"));
    m_stepper->setNames(tr("Vorige periode"), tr("Periode kiezen"), tr("Volgende periode"));
    show();
}

void ViewPicker::show()
{
    const Period view = m_workspace.view();
    const auto kind = std::ranges::find(kinds, view.kind);
    if (kind != kinds.end())
        m_kinds->setCurrent(static_cast<int>(kind - kinds.begin()));
    m_stepper->setText(periodName(view));
    m_stepper->setCanStep(true, view.ordinal < newest(view.kind).ordinal);
}

void ViewPicker::fillMenu()
{
    QMenu *menu = m_stepper->chooser()->menu();
    menu->clear();
    const Period last = newest(m_workspace.view().kind);
    for (int i = 0; i < periodsInMenu; ++i) {
        const Period period = last.plus(-i);
        QAction *action = menu->addAction(periodName(period), this, [this, period] { m_workspace.setView(period); });
        action->setCheckable(true);
        action->setChecked(period == m_workspace.view());
    }
}
