// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResponseDialog.h"

#include "Labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

constexpr int mostPeople = 100000;

QSpinBox *countBox(int value, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, mostPeople);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

ResponseDialog::ResponseDialog(const std::vector<SurveyResponse> &responses, const QStringList &names, QWidget *parent)
    : HouseDialog(parent)
{
    setWindowTitle(tr("Respons per deelnemer"));
    setHeading(tr("Respons per deelnemer"));
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->addWidget(Labels::text(tr("Deelnemer"), content, TextSize::Caption, true), 0, 0);
    grid->addWidget(Labels::text(tr("Gevraagd"), content, TextSize::Caption, true), 0, 1);
    grid->addWidget(Labels::text(tr("Ingevuld"), content, TextSize::Caption, true), 0, 2);
    for (std::size_t i = 0; i < responses.size(); ++i) {
        const QString name = names.value(static_cast<qsizetype>(i));
        Row row { responses[i], countBox(responses[i].asked, tr("%1, gevraagd").arg(name), content),
                  countBox(responses[i].answered, tr("%1, ingevuld").arg(name), content), Labels::text({}, content) };
        const int line = static_cast<int>(i) + 1;
        grid->addWidget(Labels::text(name, content), line, 0);
        grid->addWidget(row.asked, line, 1);
        grid->addWidget(row.answered, line, 2);
        grid->addWidget(row.problem, line, 3);
        m_rows.push_back(row);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false); // the surface of the dialog shows through
    content->setAutoFillBackground(false);
    QPushButton *save = addMain(tr("Vastleggen"), QStringLiteral("check"));
    connect(save, &QPushButton::clicked, this, [this] {
        if (check())
            accept();
    });
    body()->addWidget(scroll, 1);
    resize(Theme::instance().px(560), Theme::instance().px(420));
}

bool ResponseDialog::check()
{
    bool good = true;
    for (Row &row : m_rows) {
        const bool fits = row.answered->value() <= row.asked->value();
        row.problem->setText(fits ? QString() : tr("Meer ingevuld dan gevraagd"));
        if (!fits && good)
            row.answered->setFocus();
        good = good && fits;
    }
    return good;
}

std::vector<SurveyResponse> ResponseDialog::responses() const
{
    std::vector<SurveyResponse> responses;
    for (const Row &row : m_rows) {
        SurveyResponse response = row.response;
        response.asked = row.asked->value();
        response.answered = row.answered->value();
        responses.push_back(response);
    }
    return responses;
}
