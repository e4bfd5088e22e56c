// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormField.h"

#include "Labels.h"

#include <QVBoxLayout>

FormField::FormField(const QString &label, QWidget *control, QWidget *parent) : QWidget(parent), m_control(control)
{
    const Theme &theme = Theme::instance();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    QLabel *head = Labels::text(label, this, TextSize::Caption, true, Labels::Ink::Secondary);
    head->setBuddy(control);
    control->setParent(this);
    control->setAccessibleName(label);
    m_problem = Labels::text({}, this, TextSize::Caption);
    m_problem->setWordWrap(true);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().erT);
    m_problem->setPalette(palette);
    layout->addWidget(head);
    layout->addWidget(control);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    setProblem({});
}

void FormField::setProblem(const QString &problem)
{
    m_problemText = problem;
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("◆ %1").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
    m_control->setAccessibleDescription(problem);
}
