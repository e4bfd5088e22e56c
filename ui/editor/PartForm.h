// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditorFields.h"

#include <QFrame>

#include <functional>

class BandRows;
class FieldBinder;
class FormField;
class KpiEditorPresenter;
class PartMore;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QPushButton;

/// One part of the norm as a sentence of fields: "Percentage van klachten dat is bevestigd binnen 1 werkdag moet minimaal 100 %
/// zijn". What is used less stands behind "Meer". Source: ux §6-05.
class PartForm : public QFrame
{
    Q_OBJECT

public:
    PartForm(KpiEditorPresenter &presenter, FieldBinder &binder, int part, QWidget *parent);

    void retranslate();
    void refresh();
    void reveal(const FieldKey &key); ///< opens "Meer" when the field stands there

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] FieldKey key(Field field) const { return { field, m_part, -1 }; }
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildWhat();
    [[nodiscard]] QWidget *buildLimit();
    void edit(Field field, int width, QWidget *parent);
    void choice(Field field, int width, QWidget *parent);
    QLabel *word(std::initializer_list<Field> with, QWidget *parent);
    void showMore(bool open);
    void nameFields();

    KpiEditorPresenter &m_presenter;
    FieldBinder &m_binder;
    int m_part;
    QLabel *m_heading = nullptr;
    QLineEdit *m_title = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_remove = nullptr;
    QLabel *m_of = nullptr;
    QLabel *m_isDone = nullptr;
    QLabel *m_within = nullptr;
    QLabel *m_readyWithin = nullptr;
    QLabel *m_after = nullptr;
    QLabel *m_must = nullptr;
    QLabel *m_and = nullptr;
    QLabel *m_suffix = nullptr;
    QLabel *m_be = nullptr;
    QLabel *m_watch = nullptr;
    QLabel *m_above = nullptr;
    QLabel *m_noMargin = nullptr;
    QComboBox *m_answer = nullptr;
    QLabel *m_problems = nullptr;
    QLabel *m_lock = nullptr;
    QPushButton *m_moreButton = nullptr;
    PartMore *m_more = nullptr;
    std::map<Field, QWidget *> m_controls;
};
