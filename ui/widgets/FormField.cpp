// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormField.h"

#include "FollowTheme.h"
#include "GlyphView.h"
#include "Labels.h"

#include <QHBoxLayout>
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
    m_problemRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    auto *mark = new IconView({}, m_problemRow, 13);
    mark->setVerdict(Verdict::Breach);
    m_problem = Labels::text({}, m_problemRow, TextSize::Caption);
    m_problem->setWordWrap(true);
    followTheme(m_problem, [this] {
        QPalette palette = m_problem->palette();
        palette.setColor(QPalette::WindowText, Theme::instance().tokens().erT);
        m_problem->setPalette(palette);
    });
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(m_problem, 1);
    layout->addWidget(head);
    layout->addWidget(control);
    layout->addWidget(m_problemRow);
    layout->addStretch(1);
    setProblem({});
}

void FormField::setProblem(const QString &problem)
{
    m_problemText = problem;
    m_problem->setText(problem);
    m_problemRow->setVisible(!problem.isEmpty());
    m_control->setProperty("bad", !problem.isEmpty());
    m_control->update();
    m_control->setAccessibleDescription(problem);
}
