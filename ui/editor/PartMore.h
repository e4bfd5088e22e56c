// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditorFields.h"

#include <QWidget>

#include <vector>

class FieldBinder;
class FormField;
class KpiEditorPresenter;
class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

/// What is used less of a part: its definition and rhythm, how values add up, offer and path, and its bands.
class PartMore : public QWidget
{
    Q_OBJECT

public:
    PartMore(KpiEditorPresenter &presenter, FieldBinder &binder, int part, QWidget *parent);
    void retranslate();
    void refresh();
    [[nodiscard]] static bool holds(Field field);

private:
    struct BandRow
    {
        QWidget *widget = nullptr;
        QToolButton *remove = nullptr;
        std::vector<QWidget *> controls;
        QLabel *problem = nullptr;
    };
    void addField(QGridLayout *grid, int row, int column, Field field, QWidget *control, int span = 1);
    void addBandRow();
    void nameBandRow(const BandRow &row, int band) const;

    KpiEditorPresenter &m_presenter;
    FieldBinder &m_binder;
    int m_part;
    std::vector<std::pair<Field, FormField *>> m_fields;
    QCheckBox *m_perParty = nullptr;
    QCheckBox *m_counts = nullptr;
    QWidget *m_bands = nullptr;
    QLabel *m_bandTitle = nullptr;
    QLabel *m_bandHint = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_addBand = nullptr;
    std::vector<BandRow> m_bandRows;
};
