// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusBar.h"

#include "AutoPublish.h"
#include "Controls.h"
#include "Icons.h"
#include "KeyCap.h"
#include "Labels.h"
#include "StatusGlyph.h"
#include "Words.h"
#include "Workspace.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

StatusBar::StatusBar(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *layout = new QHBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_stateIcon = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Secondary);
    m_state = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Secondary);
    m_saveCopy = Buttons::ghost({}, this);
    m_file = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Secondary);
    m_date = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Secondary);
    m_hints = new QHBoxLayout;
    layout->addWidget(m_stateIcon);
    layout->addWidget(m_state);
    layout->addWidget(m_saveCopy);
    layout->addWidget(m_file);
    layout->addStretch(1);
    layout->addLayout(m_hints);
    layout->addWidget(m_date);
    connect(m_saveCopy, &QPushButton::clicked, this, &StatusBar::saveCopyAsked);
    connect(&workspace, &Workspace::portfolioChanged, this, &StatusBar::refresh);
    connect(&workspace, &Workspace::saveStateChanged, this, &StatusBar::refresh);
    resizeToTheme();
    retranslate();
}

void StatusBar::resizeToTheme()
{
    const Theme &theme = Theme::instance();
    setFixedHeight(theme.px(26));
    auto *bar = static_cast<QHBoxLayout *>(layout());
    bar->setContentsMargins(theme.px(12), 1, theme.px(12), 0);
    bar->setSpacing(theme.px(6));
    m_file->setIndent(0);
    m_file->setContentsMargins(theme.px(12), 0, 0, 0);
    m_date->setContentsMargins(theme.px(12), 0, 0, 0);
    m_hints->setSpacing(theme.px(6));
    m_saveCopy->setFixedHeight(theme.px(24));
    refresh();
}

QString StatusBar::stateText() const
{
    return m_state->text();
}

void StatusBar::setFileName(const QString &name)
{
    m_name = name;
    refresh();
}

void StatusBar::setKeyHints(const std::vector<KeyHint> &hints)
{
    for (QWidget *widget : m_hintWidgets)
        widget->deleteLater();
    m_hintWidgets.clear();
    for (const KeyHint &hint : hints) {
        if (m_hintWidgets.size() >= 8)
            break;
        m_hintWidgets.push_back(new KeyCap(hint.keys, this));
        QLabel *text = Labels::text(hint.text, this, TextSize::Caption, false, Labels::Ink::Secondary);
        text->setContentsMargins(0, 0, Theme::instance().px(12), 0);
        m_hintWidgets.push_back(text);
    }
    for (QWidget *widget : m_hintWidgets)
        m_hints->addWidget(widget);
    fitHints();
}

/// The last hints give way where they do not all fit: a hint that is cut off says nothing.
void StatusBar::fitHints()
{
    const int gap = layout()->spacing();
    int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() - gap;
    for (const QWidget *widget : std::initializer_list<const QWidget *> { m_stateIcon, m_state, m_file, m_date })
        room -= widget->sizeHint().width() + gap;
    if (m_saveCopy->isVisibleTo(this))
        room -= m_saveCopy->sizeHint().width() + gap;
    for (std::size_t i = 0; i + 1 < m_hintWidgets.size(); i += 2) {
        room -= m_hintWidgets[i]->sizeHint().width() + m_hintWidgets[i + 1]->sizeHint().width() + 2 * gap;
        m_hintWidgets[i]->setVisible(room >= 0);
        m_hintWidgets[i + 1]->setVisible(room >= 0);
    }
}

QSize StatusBar::minimumSizeHint() const
{
    return { 0, height() };
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHints();
}

void StatusBar::showState(const QString &icon, const QString &text, bool failed)
{
    const Theme &theme = Theme::instance();
    const int size = theme.px(14);
    const QIcon picture = failed ? StatusGlyph::icon(Verdict::Breach)
        : Icons::icon(icon, icon == u"check" ? theme.tokens().okT : theme.tokens().ink2);
    m_stateIcon->setPixmap(picture.pixmap(QSize(size, size)));
    m_stateIcon->setAccessibleName(text); // a picture without a name is read as just that
    m_state->setText(text);
    m_saveCopy->setVisible(failed);
}

void StatusBar::refresh()
{
    m_date->setText(shownDayDate(m_workspace.today()));
    const Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio) {
        m_file->clear();
        showState({}, {}, false);
        return;
    }
    switch (portfolio->saveState()) {
    case SaveState::Saved:
        showState(u"check"_s, tr("Alles opgeslagen"), false);
        break;
    case SaveState::OnlyHere:
        showState(u"save"_s, tr("Veilig op deze pc, nog niet in het bestand"), false);
        break;
    case SaveState::Busy:
        showState(u"clock"_s, tr("Bezig…"), false);
        break;
    case SaveState::Failed:
        showState({}, tr("Kan niet opslaan. %1").arg(portfolio->lastSaveError() ? errorText(*portfolio->lastSaveError()) : QString()), true);
        break;
    case SaveState::ReadOnly:
        showState(u"lock"_s, tr("Alleen lezen"), false);
        break;
    }
    const QString path = portfolio->path();
    if (path.isEmpty())
        m_file->setText(m_name);
    else if (isOnLocalDisk(path))
        m_file->setText(tr("%1 · op deze computer").arg(QFileInfo(path).fileName()));
    else
        m_file->setText(tr("%1 · op het netwerk").arg(QFileInfo(path).fileName()));
    fitHints();
}

void StatusBar::retranslate()
{
    setAccessibleName(tr("Statusbalk"));
    m_saveCopy->setText(tr("Kopie opslaan…"));
    refresh();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::instance().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.side);
    painter.setPen(t.line);
    painter.drawLine(0, 0, width(), 0);
}
