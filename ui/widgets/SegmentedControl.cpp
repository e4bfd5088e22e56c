// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Controls.h"
#include "FocusRing.h"
#include "FollowTheme.h"
#include "Icons.h"
#include "StatusGlyph.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

namespace {

/// "glyph-attention", "glyph-breach": a status glyph instead of an icon.
std::optional<Verdict> glyphNamed(const QString &icon)
{
    if (icon == QLatin1String("glyph-attention"))
        return Verdict::Attention;
    return icon == QLatin1String("glyph-breach") ? std::optional(Verdict::Breach) : std::nullopt;
}

/// One choice of the row. A radio button, so that arrow keys, group and screen reader work as everywhere.
class Segment : public QRadioButton
{
public:
    Segment(const QString &text, QString icon, bool small, QWidget *parent)
        : QRadioButton(text, parent), m_icon(std::move(icon)), m_small(small)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        setProperty("iconName", m_icon);
        followTheme(this, [this] { updateGeometry(); });
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = Theme::instance();
        const int icon = m_icon.isEmpty() ? 0 : iconSize() + theme.px(6);
        const int label = QFontMetrics(fontOf(true)).size(Qt::TextShowMnemonic, text()).width();
        return { label + icon + 2 * theme.px(m_small ? 9 : 11) + 1, theme.px(m_small ? 26 : 32) };
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override;

private:
    [[nodiscard]] QFont fontOf(bool semiBold) const
    {
        return Theme::instance().font(m_small ? TextSize::Caption : TextSize::Body, semiBold);
    }
    [[nodiscard]] int iconSize() const { return Theme::instance().px(m_small ? 13 : 14); }
    void paintGround(QPainter &painter) const;

    QString m_icon;
    bool m_small;
};

void Segment::paintGround(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const bool first = x() == 0;
    const bool last = geometry().right() == parentWidget()->width() - 1;
    QPainterPath clip;
    const qreal radius = theme.px(6) - 1;
    // The ends follow the frame's corners; inner sides run on past the clip.
    clip.addRoundedRect(QRectF(rect()).adjusted(first ? 1 : -radius, 1, last ? -1 : radius, -1), radius, radius);
    painter.setClipPath(clip);
    if (isChecked())
        painter.fillRect(rect(), isEnabled() ? t.accS : t.noB);
    else if (underMouse() && isEnabled())
        painter.fillRect(rect(), t.noB);
    if (!first)
        painter.fillRect(QRect(0, 0, 1, height()), t.line2);
    painter.setClipping(false);
}

void Segment::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QColor colour = !isEnabled() ? t.ink3 : isChecked() ? t.accH : t.ink2;
    painter.setFont(fontOf(isChecked()));
    const int label = painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int icon = m_icon.isEmpty() ? 0 : iconSize() + theme.px(6);
    const int left = (width() - label - icon) / 2;
    const QRectF place(left, (height() - iconSize()) / 2.0, iconSize(), iconSize());
    if (const auto verdict = glyphNamed(m_icon))
        StatusGlyph::paint(painter, place, *verdict);
    else if (icon > 0)
        Icons::paint(painter, place, m_icon, colour);
    painter.setPen(colour);
    painter.drawText(QRect(left + icon, 0, width(), height()), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (FocusRing::isShown(*this))
        FocusRing::paint(painter, rect(), theme.px(5));
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        update();
        if (on)
            Q_EMIT chosen(id);
    });
}

void SegmentedControl::setOptions(const std::vector<std::pair<QString, QString>> &textAndIcon)
{
    const int before = current();
    for (QAbstractButton *old : m_group->buttons()) {
        m_group->removeButton(old);
        m_row->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    int id = 0;
    for (const auto &[text, icon] : textAndIcon) {
        auto *segment = new Segment(text, icon, m_small, this);
        m_group->addButton(segment, id++);
        m_row->addWidget(segment);
    }
    if (id > 0)
        setCurrent(before >= 0 && before < id ? before : 0);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        const QSignalBlocker quiet(m_group);
        button->setChecked(true);
        update();
    }
}

void SegmentedControl::setSmall(bool small)
{
    if (m_small == small)
        return;
    m_small = small;
    std::vector<std::pair<QString, QString>> options;
    for (const QAbstractButton *button : m_group->buttons())
        options.emplace_back(button->text(), button->property("iconName").toString());
    setOptions(options);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isEnabled() ? theme.tokens().ctl : theme.tokens().line2);
    painter.setBrush(theme.tokens().surf);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6));
}
