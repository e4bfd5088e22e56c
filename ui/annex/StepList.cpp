// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepList.h"

#include "FocusRing.h"
#include "FollowTheme.h"
#include "GlyphView.h"
#include "Icons.h"
#include "Labels.h"
#include "PaintText.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using Step = AnnexPresenter::Step;

namespace {

constexpr int disc = 26;
constexpr int betweenDiscAndText = 12;

} // namespace

StepButton::StepButton(int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this] { updateGeometry(); });
}

void StepButton::set(State state, const QString &name, const QString &detail)
{
    m_state = state;
    m_detail = detail;
    setText(name);
    const QString standing = state == State::Done ? tr("gedaan")
        : state == State::Current                 ? tr("huidige stap")
                                                  : tr("nog te doen");
    //: %1 the number of the step, %2 its name, %3 "huidige stap"
    setAccessibleName(tr("Stap %1, %2, %3").arg(m_number).arg(name, standing));
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QRect StepButton::textRoom(int width) const
{
    const Theme &theme = Theme::instance();
    const int left = theme.px(disc + betweenDiscAndText);
    return { left, theme.px(3), std::max(width - left, 40), 10000 };
}

QSize StepButton::sizeHint() const
{
    const int width = Theme::instance().px(180);
    return { width, heightForWidth(width) };
}

int StepButton::heightForWidth(int width) const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics name(theme.font(TextSize::CardHeader, true));
    const QFontMetrics detail(theme.font(TextSize::Caption));
    const QRect room = textRoom(width);
    return name.boundingRect(room, Qt::TextWordWrap, text()).height()
        + detail.boundingRect(room, Qt::TextWordWrap, m_detail).height() + theme.px(6);
}

void StepButton::paintDisc(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const QRectF circle = QRectF(0, theme.px(2), theme.px(disc), theme.px(disc)).adjusted(1, 1, -1, -1);
    const bool isCurrent = m_state == State::Current;
    const QColor border = isCurrent ? t.acc : m_state == State::Done ? t.ok : t.ctl;
    painter.setPen(QPen(border, 1.3 * theme.scale()));
    painter.setBrush(isCurrent ? QBrush(t.acc) : QBrush(t.surf));
    painter.drawEllipse(circle);
    if (m_state == State::Done) {
        const qreal inset = circle.width() * 0.22;
        Icons::paint(painter, circle.adjusted(inset, inset, -inset, -inset), u"check"_s, t.ok);
        return;
    }
    painter.setPen(isCurrent ? t.onacc : t.ink2);
    painter.setFont(theme.font(TextSize::Caption, true));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDisc(painter);
    QRect room = textRoom(width());
    painter.setFont(theme.font(TextSize::CardHeader, m_state == State::Current));
    painter.setPen(underMouse() && isEnabled() ? t.acc : t.ink);
    QRect used;
    painter.drawText(room, Qt::TextWordWrap, text(), &used);
    room.setTop(used.bottom() + 1);
    painter.setFont(theme.font(TextSize::Caption));
    painter.setPen(t.ink2);
    painter.drawText(room, Qt::TextWordWrap, m_detail);
    if (FocusRing::isShown(*this))
        FocusRing::paint(painter, rect(), theme.px(5));
}

StepList::StepList(AnnexPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    auto *column = new QVBoxLayout(this);
    auto *title = Labels::text(tr("KPI-tabel importeren"), this, TextSize::Dialog, true);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addSpacing(Theme::instance().px(6));
    followMargins(this, { 22, 22, 18, 22 }, 16);
    for (int i = 0; i < AnnexPresenter::steps; ++i) {
        auto *button = new StepButton(i + 1, this);
        m_steps[static_cast<std::size_t>(i)] = button;
        column->addWidget(button);
        connect(button, &StepButton::clicked, this, [this, i] { m_presenter.go(static_cast<Step>(i)); });
    }
    column->addStretch(1);
    auto *promise = new QWidget(this);
    auto *row = new QHBoxLayout(promise);
    row->addWidget(new IconView(u"shield"_s, promise, 15, Labels::Ink::Accent));
    row->addWidget(Labels::text(tr("Lokaal herkend"), promise, TextSize::Caption, true, Labels::Ink::Secondary), 1);
    followMargins(promise, {}, 6);
    auto *how = Labels::text(tr("Met vaste regels op deze computer. Er gaat niets naar internet."), this,
                             TextSize::Caption, false, Labels::Ink::Secondary);
    how->setWordWrap(true);
    auto *foot = new QVBoxLayout;
    foot->setSpacing(Theme::instance().px(4));
    foot->addWidget(promise);
    foot->addWidget(how);
    column->addLayout(foot);
    followTheme(this, [this] { setFixedWidth(Theme::instance().px(224)); });
    refresh();
}

QString StepList::nameOf(Step step)
{
    switch (step) {
    case Step::Paste:
        return tr("Plakken");
    case Step::Columns:
        return tr("Kolommen");
    case Step::Norms:
        return tr("Normen nakijken");
    case Step::Insert:
        return tr("Invoegen");
    }
    return {};
}

void StepList::refresh()
{
    for (int i = 0; i < AnnexPresenter::steps; ++i) {
        const auto step = static_cast<Step>(i);
        const bool isBehind = step < m_presenter.step();
        m_steps[static_cast<std::size_t>(i)]->set(step == m_presenter.step() ? StepButton::State::Current
                                                      : isBehind             ? StepButton::State::Done
                                                                             : StepButton::State::Later,
                                                  nameOf(step), m_presenter.stateOf(step));
        m_steps[static_cast<std::size_t>(i)]->setEnabled(m_presenter.canGo(step));
    }
}

void StepList::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::instance().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.side);
    painter.setPen(t.line);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}
