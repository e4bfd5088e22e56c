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
    m_label = Labels::text({}, this, TextSize::Caption, true, Labels::Ink::Secondary);
    m_label->setBuddy(control);
    control->setParent(this);
    setLabel(label);
    m_problemRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    m_mark = new IconView({}, m_problemRow, 13);
    m_problem = Labels::problem(m_problemRow);
    m_warning = Labels::text({}, m_problemRow, TextSize::Caption, false, Labels::Ink::Secondary);
    m_warning->setWordWrap(true);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_problem, 1);
    row->addWidget(m_warning, 1);
    layout->addWidget(m_label);
    layout->addWidget(control);
    layout->addWidget(m_problemRow);
    layout->addStretch(1);
    setProblem({});
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

void FormField::setProblem(const QString &problem, bool blocks)
{
    m_problemText = problem;
    m_problem->setText(blocks ? problem : QString());
    m_problem->setVisible(blocks);
    m_warning->setText(blocks ? QString() : problem);
    m_warning->setVisible(!blocks);
    m_mark->setVerdict(blocks ? Verdict::Breach : Verdict::Attention);
    m_problemRow->setVisible(!problem.isEmpty());
    m_control->setProperty("bad", blocks && !problem.isEmpty());
    m_control->update();
    m_control->setAccessibleDescription(problem);
}
