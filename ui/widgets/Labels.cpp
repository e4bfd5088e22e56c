// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Labels.h"

#include "FollowTheme.h"

QColor Labels::colour(Ink ink)
{
    const Tokens &t = Theme::instance().tokens();
    switch (ink) {
    case Ink::Normal:
        return t.ink;
    case Ink::Secondary:
        return t.ink2;
    case Ink::Hint:
        return t.ink3;
    case Ink::Accent:
        return t.acc;
    }
    return t.ink;
}

void Labels::dress(QLabel *label, TextSize size, bool semiBold, Ink ink)
{
    followFont(label, size, semiBold);
    followTheme(label, [=] {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colour(ink));
        palette.setColor(QPalette::Text, colour(ink));
        label->setPalette(palette);
    });
}

QLabel *Labels::text(const QString &text, QWidget *parent, TextSize size, bool semiBold, Ink ink)
{
    auto *made = new QLabel(parent);
    dress(made, size, semiBold, ink);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    return made;
}

QLabel *Labels::problem(QWidget *parent)
{
    QLabel *label = text({}, parent, TextSize::Caption);
    label->setWordWrap(true);
    followTheme(label, [label] {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, Theme::instance().tokens().erT);
        label->setPalette(palette);
    });
    return label;
}

QLabel *Labels::markup(const QString &html, QWidget *parent, TextSize size)
{
    auto *made = new QLabel(parent);
    dress(made, size, false, Ink::Normal);
    made->setTextFormat(Qt::RichText);
    made->setText(semibold(html));
    made->setWordWrap(true);
    return made;
}

QString Labels::semibold(QString html)
{
    html.replace(QStringLiteral("<b>"), QStringLiteral("<span style=\"font-weight:600\">"));
    return html.replace(QStringLiteral("</b>"), QStringLiteral("</span>"));
}

QString Labels::literal(const QString &text)
{
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

void Labels::setToolTip(QWidget *widget, const QString &text)
{
    // A tooltip has no plain format: what looks like markup is taken for it. Escaped inside a tag of ours it is literal.
    widget->setToolTip(text.isEmpty() ? QString() : literal(text));
}
