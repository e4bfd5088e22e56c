// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartyListEditor.h"

#include "Controls.h"
#include "FollowTheme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int partyRole = Qt::UserRole; ///< id of the party in the template; 0: added here
}

PartyListEditor::PartyListEditor(QWidget *parent) : QWidget(parent)
{
    const Theme &theme = Theme::instance();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Deelnemers"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setMinimumHeight(theme.px(92));
    m_list->setMaximumHeight(theme.px(140));
    m_list->installEventFilter(this);
    followTheme(m_list, [this] {
        const Theme &now = Theme::instance();
        m_list->setStyleSheet(u"QListView { border: 1px solid %1; border-radius: %2px; padding: 2px; }"
                              "QListView:focus { border: 2px solid %3; padding: 1px; }"_s
                                  .arg(now.tokens().ctl.name(), QString::number(now.px(5)), now.tokens().acc.name()));
    });
    auto *buttons = new QVBoxLayout;
    QPushButton *adding = Buttons::small(tr("Toevoegen"), u"plus"_s, this);
    adding->setAutoDefault(false);
    m_remove = Buttons::small(tr("Weghalen"), u"trash"_s, this);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    buttons->addWidget(adding);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(adding, &QPushButton::clicked, this, [this] {
        add(tr("Nieuwe deelnemer"));
        m_list->setFocus();
        m_list->editItem(m_list->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &PartyListEditor::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
}

void PartyListEditor::setParties(const std::vector<Party> &parties)
{
    m_original = parties;
    m_list->clear();
    for (const Party &party : parties) {
        if (party.role != PartyRole::Participant)
            continue;
        add(party.name);
        m_list->currentItem()->setData(partyRole, party.id.value);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

void PartyListEditor::add(const QString &name)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(partyRole, qint64(0));
    m_list->setCurrentItem(item);
}

void PartyListEditor::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
}

std::vector<Party> PartyListEditor::parties() const
{
    std::vector<Party> result;
    qint64 highest = 0;
    for (const Party &party : m_original) {
        highest = std::max(highest, party.id.value);
        if (party.role != PartyRole::Participant)
            result.push_back(party);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        const QString name = m_list->item(row)->text().trimmed();
        if (name.isEmpty())
            continue;
        const PartyId id { m_list->item(row)->data(partyRole).toLongLong() };
        const auto known = std::ranges::find(m_original, id, &Party::id);
        Party party = known == m_original.end() ? Party {} : *known;
        if (party.name != name)
            party.shortName = name;
        party.name = name;
        party.order = row;
        if (!party.id.isValid())
            party.id = PartyId { ++highest };
        result.push_back(party);
    }
    return result;
}

bool PartyListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_list->currentRow() >= 0) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
