// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Controls.h"
#include "Elide.h"
#include "FollowTheme.h"
#include "GlyphView.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace {

QHBoxLayout *rowOn(QWidget *owner, int spacing)
{
    auto *row = new QHBoxLayout(owner);
    followMargins(owner, {}, spacing);
    return row;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

PageHeader::PageHeader(QWidget *parent) : QWidget(parent)
{
    m_crumbs = new QWidget(this);
    rowOn(m_crumbs, 3);
    m_crumbs->hide();
    m_title = new ElideLabel({}, this, TextSize::Page, true);
    m_subtitle = new ElideLabel({}, this, TextSize::Body, false, Labels::Ink::Secondary);
    m_subtitle->hide();
    m_verdict = new Pill(this);
    m_verdict->hide();
    m_tags = new QWidget(this);
    rowOn(m_tags, 8);
    m_actions = new QWidget(this);
    rowOn(m_actions, 8);

    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_verdict);
    titleRow->addWidget(m_tags);
    titleRow->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_crumbs);
    left->addLayout(titleRow);
    left->addWidget(m_subtitle);
    left->addStretch();
    m_row = new QHBoxLayout(this);
    m_row->addLayout(left, 1);
    m_row->addWidget(m_actions, 0, Qt::AlignVCenter | Qt::AlignLeft);
    followTheme(this, [=, this] {
        const Theme &theme = Theme::instance();
        // A link's own padding hangs out at the left, so that its text stands right above the title.
        const int hang = theme.px(3);
        m_row->setContentsMargins(theme.px(24) - hang, theme.px(10), theme.px(24), theme.px(12));
        for (QLabel *line : std::initializer_list<QLabel *> { m_title, m_subtitle })
            line->setContentsMargins(hang, 0, 0, 0);
        m_actions->layout()->setContentsMargins(hang, 0, 0, 0);
        m_row->setSpacing(theme.px(12));
        titleRow->setSpacing(theme.px(12));
        arrange();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHeader::arrange()
{
    const int line = m_subtitle->isHidden() ? 0 : m_subtitle->sizeHint().width(); // may be cut, down to what still says something
    const int gap = Theme::instance().px(12);
    const int tags = (m_tags->layout()->isEmpty() ? 0 : m_tags->sizeHint().width() + gap)
        + (m_verdict->isHidden() ? 0 : m_verdict->sizeHint().width() + gap);
    const int least = m_row->itemAt(0)->minimumSize().width(); // the crumbs may ask for more than the title
    const int words = std::max({ m_title->sizeHint().width() + tags, qMin(line, Theme::instance().px(200)), least });
    const QMargins margins = m_row->contentsMargins();
    const int needed = words + m_actions->sizeHint().width() + m_row->spacing() + margins.left() + margins.right();
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != direction)
        m_row->setDirection(direction);
}

void PageHeader::setCrumbs(const std::vector<std::pair<QString, QString>> &textAndFeature)
{
    QLayout *row = m_crumbs->layout();
    clear(row);
    for (const auto &[text, feature] : textAndFeature) {
        if (row->count() > 0)
            row->addWidget(new IconView(QStringLiteral("chevron-right"), m_crumbs, 11, Labels::Ink::Hint));
        if (feature.isEmpty()) {
            QLabel *here = Labels::text(text, m_crumbs, TextSize::Caption, false, Labels::Ink::Hint);
            here->setContentsMargins(Theme::instance().px(3), 0, 0, 0);
            row->addWidget(here);
            continue;
        }
        QPushButton *link = Buttons::ghost(QString(text).replace(u'&', QStringLiteral("&&")), m_crumbs);
        link->setProperty("look", QStringLiteral("link"));
        link->setAccessibleName(text);
        connect(link, &QPushButton::clicked, this, [this, target = feature] { Q_EMIT crumbClicked(target); });
        row->addWidget(link);
    }
    static_cast<QHBoxLayout *>(row)->addStretch();
    m_crumbs->setVisible(!textAndFeature.empty());
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setTags(const QStringList &tags)
{
    clear(m_tags->layout());
    for (const QString &text : tags) {
        auto *tag = new Tag(text, m_tags);
        m_tags->layout()->addWidget(tag);
        tag->show(); // else it has no size until the next round
    }
    arrange(); // before the window would grow for them
}

void PageHeader::setVerdict(Verdict verdict, const QString &word)
{
    m_verdict->set(verdict, word);
    m_verdict->setVisible(!word.isEmpty());
    arrange();
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->layout()->addWidget(widget);
}
