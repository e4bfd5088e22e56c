// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartForm.h"

#include "Controls.h"
#include "FieldBinder.h"
#include "FlowRow.h"
#include "FollowTheme.h"
#include "KpiEditorPresenter.h"
#include "Labels.h"
#include "PartFields.h"
#include "PartMore.h"
#include "Words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PartForm::PartForm(KpiEditorPresenter &presenter, FieldBinder &binder, int part, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_binder(binder), m_part(part)
{
    auto *column = new QVBoxLayout(this);
    followMargins(this, { 12, 11, 12, 12 }, 9);
    column->addWidget(buildHead());
    column->addWidget(buildWhat());
    column->addWidget(buildLimit());
    m_problems = Labels::problem(this);
    column->addWidget(m_problems);
    m_lock = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Hint);
    m_lock->setWordWrap(true);
    column->addWidget(m_lock);
    m_more = new PartMore(presenter, binder, part, this);
    m_more->hide();
    column->addWidget(m_more);
    for (QWidget *child : findChildren<QWidget *>())
        child->installEventFilter(this);
    retranslate();
}

void PartForm::edit(Field field, int width, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    followTheme(line, [line, width] { line->setFixedWidth(Theme::instance().px(width)); });
    m_binder.bind(key(field), line);
    m_controls[field] = line;
    parent->layout()->addWidget(line);
}

void PartForm::choice(Field field, int width, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    followTheme(box, [box, width] { box->setFixedWidth(Theme::instance().px(width)); });
    m_binder.bind(key(field), box);
    m_controls[field] = box;
    parent->layout()->addWidget(box);
}

/// A word of the sentence, there while the field is.
QLabel *PartForm::word(std::initializer_list<Field> with, QWidget *parent)
{
    QLabel *label = Labels::text({}, parent, TextSize::Body, false, Labels::Ink::Secondary);
    for (const Field field : with)
        m_binder.accompany(key(field), label);
    parent->layout()->addWidget(label);
    return label;
}

QWidget *PartForm::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    followMargins(head, {}, 6);
    m_heading = Labels::text({}, head, TextSize::Body, true);
    row->addWidget(m_heading);
    m_title = new QLineEdit(head);
    m_binder.bind(key(Field::PartTitle), m_title);
    m_controls[Field::PartTitle] = m_title;
    row->addWidget(m_title, 1);
    m_moreButton = Buttons::ghost({}, head);
    m_moreButton->setCheckable(true);
    connect(m_moreButton, &QPushButton::toggled, this, &PartForm::showMore);
    row->addWidget(m_moreButton);
    m_up = Buttons::ghostIcon(u"arrow-up"_s, {}, head);
    m_down = Buttons::ghostIcon(u"arrow-down"_s, {}, head);
    m_copy = Buttons::ghostIcon(u"copy"_s, {}, head);
    m_remove = Buttons::ghostIcon(u"trash"_s, {}, head);
    connect(m_up, &QToolButton::clicked, this, [this] { m_presenter.movePart(m_part, -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_presenter.movePart(m_part, 1); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        m_presenter.copyPart(m_part);
        m_binder.focus({ Field::PartTitle, m_part + 1, -1 });
    });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_presenter.removePart(m_part); });
    for (QToolButton *button : { m_up, m_down, m_copy, m_remove })
        row->addWidget(button);
    return head;
}

QWidget *PartForm::buildWhat()
{
    auto *what = new QWidget(this);
    new FlowRow(what);
    choice(Field::Shape, 124, what);
    m_of = word({ Field::Things }, what);
    edit(Field::Things, 104, what);
    m_isDone = word({ Field::Counted }, what);
    edit(Field::Counted, 108, what);
    m_within = word({ Field::CaseValue }, what);
    edit(Field::CaseValue, 46, what);
    choice(Field::CaseUnit, 116, what);
    m_readyWithin = word({ Field::TermAmount }, what);
    edit(Field::TermAmount, 52, what);
    choice(Field::TermUnit, 124, what);
    m_after = word({ Field::Anchor }, what);
    choice(Field::Anchor, 190, what);
    return what;
}

QWidget *PartForm::buildLimit()
{
    auto *limit = new QWidget(this);
    new FlowRow(limit);
    m_must = word({ Field::Value }, limit);
    choice(Field::Comparator, 140, limit);
    edit(Field::Value, 68, limit);
    m_answer = new QComboBox(limit);
    connect(m_answer, &QComboBox::activated, this,
            [this](int index) { m_presenter.set(key(Field::Value), m_answer->itemData(index).toString()); });
    limit->layout()->addWidget(m_answer);
    m_and = word({ Field::High }, limit);
    edit(Field::High, 72, limit);
    choice(Field::Unit, 110, limit);
    m_suffix = word({ Field::Comparator }, limit);
    m_be = word({ Field::Value }, limit);
    m_watch = word({ Field::Margin }, limit);
    edit(Field::Margin, 50, limit);
    m_above = word({ Field::Margin }, limit);
    m_noMargin = Labels::text({}, limit, TextSize::Caption, false, Labels::Ink::Hint);
    limit->layout()->addWidget(m_noMargin);
    return limit;
}

void PartForm::retranslate()
{
    m_heading->setText(tr("Onderdeel %1").arg(m_part + 1));
    setAccessibleName(m_heading->text());
    m_of->setText(tr("van"));
    m_isDone->setText(tr("dat is"));
    m_within->setText(tr("binnen"));
    m_readyWithin->setText(tr("klaar binnen"));
    m_after->setText(tr("na"));
    m_must->setText(tr("moet"));
    m_and->setText(tr("en"));
    m_be->setText(tr("zijn"));
    m_watch->setText(tr("Let op tot"));
    const std::pair<QToolButton *, QString> buttons[] = { { m_up, tr("Onderdeel %1 omhoog").arg(m_part + 1) },
                                                          { m_down, tr("Onderdeel %1 omlaag").arg(m_part + 1) },
                                                          { m_copy, tr("Onderdeel %1 kopiëren").arg(m_part + 1) },
                                                          { m_remove, tr("Onderdeel %1 verwijderen").arg(m_part + 1) } };
    for (const auto &[button, text] : buttons) {
        button->setAccessibleName(text);
        Labels::setToolTip(button, text);
    }
    nameFields();
    showMore(m_moreButton->isChecked());
    m_more->retranslate();
}

void PartForm::nameFields()
{
    const std::pair<Field, QString> names[] = {
        { Field::PartTitle, tr("Wat wordt gemeten") }, { Field::Shape, tr("Soort waarde") },
        { Field::Things, tr("Waarvan, bijvoorbeeld klachten") }, { Field::Counted, tr("Wat er dan is gebeurd, bijvoorbeeld afgehandeld") },
        { Field::CaseValue, tr("Binnen hoeveel") }, { Field::CaseUnit, tr("Eenheid van de tijd") },
        { Field::TermAmount, tr("Klaar binnen hoeveel") }, { Field::TermUnit, tr("Eenheid van de termijn") },
        { Field::Anchor, tr("Geteld vanaf") }, { Field::Comparator, tr("Vergelijking") }, { Field::Value, tr("Norm") },
        { Field::High, tr("Bovengrens") }, { Field::Unit, tr("Eenheid") }, { Field::Margin, tr("Let-op-marge") } };
    for (const auto &[field, name] : names)
        m_controls[field]->setAccessibleName(tr("Onderdeel %1: %2").arg(m_part + 1).arg(name));
    m_answer->setAccessibleName(tr("Onderdeel %1: %2").arg(m_part + 1).arg(tr("Norm")));
    m_title->setPlaceholderText(tr("wat wordt gemeten"));
    qobject_cast<QLineEdit *>(m_controls[Field::Things])->setPlaceholderText(tr("klachten"));
    qobject_cast<QLineEdit *>(m_controls[Field::Counted])->setPlaceholderText(tr("afgehandeld"));
}

void PartForm::refresh()
{
    const PartShape shape = shapeFrom(m_presenter.value(key(Field::Shape)));
    const auto unit = unitFrom(m_presenter.value(key(Field::Unit))).value_or(Unit::Percent);
    m_answer->setVisible(shape == PartShape::YesNo);
    m_controls[Field::Value]->setVisible(m_presenter.isShown(key(Field::Value)) && shape != PartShape::YesNo);
    if (m_answer->count() == 0 || m_answer->itemText(0) != m_presenter.choices(key(Field::Value)).front().second) {
        m_answer->clear();
        for (const auto &[code, words] : m_presenter.choices(key(Field::Value)))
            m_answer->addItem(words, code);
    }
    m_answer->setCurrentIndex(m_answer->findData(m_presenter.value(key(Field::Value))));
    m_answer->setEnabled(!m_presenter.isReadOnly());
    m_suffix->setText(unitSuffix(unit));
    m_suffix->setVisible(m_presenter.isShown(key(Field::Comparator)) && !m_presenter.isShown(key(Field::Unit)) && !m_suffix->text().isEmpty());
    const auto comparator = comparatorFrom(m_presenter.value(key(Field::Comparator)));
    const bool downwards = comparator == Comparator::AtMost || comparator == Comparator::Less;
    const QString points = unit == Unit::Percent ? unitSuffix(Unit::PercentagePoint) : unitSuffix(unit);
    m_above->setText((downwards ? tr("%1 onder de norm") : tr("%1 boven de norm")).arg(points).trimmed());
    m_noMargin->setText(tr("Let op: niet mogelijk bij %1").arg((m_presenter.value(key(Field::Value)) + unitSuffix(unit)).trimmed()));
    m_noMargin->setVisible(m_presenter.isShown(key(Field::Comparator)) && !m_presenter.isShown(key(Field::Margin)));
    QStringList problems;
    for (const Field field : { Field::PartTitle, Field::CaseValue, Field::TermAmount, Field::Value, Field::High, Field::Margin }) {
        if (const auto problem = m_presenter.problem(key(field)); problem && m_presenter.isShown(key(field)))
            problems += problem->text;
    }
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    const QString lock = m_presenter.lock(key(Field::Shape));
    m_lock->setText(lock);
    m_lock->setVisible(!lock.isEmpty() && !m_presenter.isReadOnly());
    const QString remains = m_presenter.partLock(m_part);
    m_remove->setEnabled(remains.isEmpty());
    Labels::setToolTip(m_remove, remains.isEmpty() ? m_remove->accessibleName() : remains);
    m_remove->setAccessibleDescription(remains);
    m_up->setEnabled(m_part > 0 && !m_presenter.isReadOnly());
    m_down->setEnabled(m_part + 1 < m_presenter.partCount() && !m_presenter.isReadOnly());
    m_copy->setEnabled(!m_presenter.isReadOnly());
    m_more->refresh();
}

void PartForm::reveal(const FieldKey &wanted)
{
    if (wanted.part == m_part && PartMore::holds(wanted.field))
        m_moreButton->setChecked(true);
}

void PartForm::showMore(bool open)
{
    m_moreButton->setText(open ? tr("Minder") : tr("Meer"));
    m_moreButton->setAccessibleDescription(m_heading->text());
    if (m_more)
        m_more->setVisible(open);
}

bool PartForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int by = pressed->key() == Qt::Key_Up ? -1 : pressed->key() == Qt::Key_Down ? 1 : 0;
        if (pressed->modifiers() == Qt::AltModifier && by != 0) {
            const FieldKey here = m_binder.focused();
            m_presenter.movePart(m_part, by);
            m_binder.focus({ here.field, qBound(0, m_part + by, m_presenter.partCount() - 1), here.band });
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PartForm::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const QWidget *focus = window()->focusWidget();
    const bool active = focus && isAncestorOf(focus) && isActiveWindow();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(active ? t.acc : t.line2);
    painter.setBrush(active ? t.surf : t.win);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(7), theme.px(7));
}
