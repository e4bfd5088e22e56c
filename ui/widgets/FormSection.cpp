// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormSection.h"

#include "FollowTheme.h"
#include "FormField.h"
#include "Labels.h"

#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

FormSection::FormSection(QWidget *parent) : QWidget(parent)
{
    m_content = new QVBoxLayout(this);
    m_title = Labels::text({}, this, TextSize::CardHeader, true);
    m_content->addWidget(m_title);
    followMargins(this, { 20, 16, 20, 18 }, 12);
}

void FormSection::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QGridLayout *FormSection::addGrid(const std::vector<int> &stretches)
{
    auto *grid = new QGridLayout;
    m_content->addLayout(grid);
    followTheme(this, [grid] {
        grid->setHorizontalSpacing(Theme::instance().px(14));
        grid->setVerticalSpacing(Theme::instance().px(12));
    });
    for (int column = 0; column < static_cast<int>(stretches.size()); ++column)
        grid->setColumnStretch(column, stretches[static_cast<std::size_t>(column)]);
    return grid;
}

FormField *FormSection::place(QGridLayout *grid, int row, int column, QWidget *control, int span)
{
    auto *field = new FormField({}, control, this);
    grid->addWidget(field, row, column, 1, span);
    return field;
}

QWidget *sectionLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    followTheme(line, [line] {
        QPalette palette = line->palette();
        palette.setColor(QPalette::Window, Theme::instance().tokens().line);
        line->setPalette(palette);
    });
    return line;
}
