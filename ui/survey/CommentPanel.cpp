// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommentPanel.h"

#include "Controls.h"
#include "Labels.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CommentPanel::CommentPanel(QWidget *parent)
    : QWidget(parent)
{
    const Theme &theme = Theme::instance();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    outer->addWidget(m_card);
    m_title = Labels::text({}, m_card, TextSize::CardHeader, true);
    m_place = Labels::text({}, m_card, TextSize::Caption, false, Labels::Ink::Secondary);
    m_edit = new QPlainTextEdit(m_card);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(theme.px(52));
    m_edit->installEventFilter(this);
    m_title->setBuddy(m_edit);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_place);
    m_card->body()->setContentsMargins(theme.px(16), theme.px(11), theme.px(16), theme.px(12));
    m_card->body()->setSpacing(theme.px(6));
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(m_edit);
    retranslate();
}

void CommentPanel::retranslate()
{
    m_title->setText(tr("Opmerking"));
    m_edit->setPlaceholderText(tr("Bijvoorbeeld: geen duidelijke norm, situationeel"));
}

void CommentPanel::showCell(const SurveyPresenter &presenter, const QModelIndex &index)
{
    keep();
    const SurveyModel &model = presenter.marks();
    const bool onMark = index.isValid() && model.isMarkColumn(index.column());
    m_topic = onMark ? model.topic(index.row()).key() : QString();
    m_party = onMark ? model.party(index.column()) : PartyId();
    fill(presenter);
}

void CommentPanel::show(const SurveyPresenter &presenter)
{
    if (m_round != presenter.round().id) {
        m_topic.clear();
        m_round = presenter.round().id;
    } else if (m_edit->hasFocus() && m_edit->toPlainText() != m_kept) {
        return; // what is being typed stays
    }
    fill(presenter);
}

void CommentPanel::fill(const SurveyPresenter &presenter)
{
    m_round = presenter.round().id;
    const auto &comments = presenter.marks().content().comments;
    const auto found = comments.find({ m_topic, m_party });
    m_kept = found == comments.end() ? QString() : found->second;
    if (m_edit->toPlainText() != m_kept)
        m_edit->setPlainText(m_kept);
    const bool here = !m_topic.isEmpty();
    //: %1 a topic ("4c"), %2 a deelnemer
    const QString place = here ? tr("%1, %2").arg(m_topic, presenter.partyName(m_party)) : tr("kies een cijfer");
    m_place->setText(place);
    m_edit->setEnabled(here);
    m_edit->setReadOnly(presenter.isReadOnly());
    m_edit->setAccessibleName(tr("Opmerking bij %1").arg(place));
}

void CommentPanel::startTyping()
{
    if (m_edit->isEnabled())
        m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommentPanel::keep()
{
    const QString typed = m_edit->toPlainText().trimmed();
    if (m_topic.isEmpty() || m_edit->isReadOnly() || typed == m_kept)
        return;
    m_kept = typed;
    Q_EMIT commented(m_topic, m_party, typed);
}

bool CommentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        keep();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
