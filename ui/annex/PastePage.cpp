// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PastePage.h"

#include "AnnexPreviewModel.h"
#include "Controls.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "PasteField.h"
#include "StepList.h"
#include "TableStyle.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

using Input = AnnexPresenter::Input;

PastePage::PastePage(AnnexPresenter &presenter, QWidget *parent)
    : WizardPage(StepList::nameOf(AnnexPresenter::Step::Paste), parent)
    , m_presenter(presenter)
    , m_preview(new AnnexPreviewModel(this))
{
    buildInput();
    buildResult();
    connect(&presenter, &AnnexPresenter::inputChanged, this, &PastePage::refresh);
    refresh();
}

void PastePage::buildInput()
{
    m_paste = Buttons::plain(tr("Plakken"), u"clipboard"_s, this);
    m_paste->setProperty("keys", u"Ctrl V"_s);
    m_file = Buttons::plain(tr("Bestand kiezen…"), u"folder"_s, this);
    m_clear = Buttons::plain(tr("Leegmaken"), u"trash"_s, this);
    auto *how = Labels::text(tr("Kopieer de tabel met KPI’s in Word, Excel, een PDF of een e-mail en plak hem hier. "
                                "Een formulier met labels kan ook."),
                             this, TextSize::Body, false, Labels::Ink::Secondary);
    how->setWordWrap(true);
    column()->addWidget(how);
    m_field = new PasteField(this);
    m_field->setAccessibleName(tr("Geplakte KPI-tabel"));
    column()->addWidget(m_field, 2);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_paste, m_file, m_clear })
        row->addWidget(button);
    row->addStretch(1);
    column()->addLayout(row);
    connect(m_paste, &QPushButton::clicked, this, &PastePage::pasteClipboard);
    connect(m_file, &QPushButton::clicked, this, &PastePage::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, &PastePage::clear);
    connect(m_field, &PasteField::given, &m_presenter, &AnnexPresenter::read);
    connect(m_field, &PasteField::fileGiven, &m_presenter, &AnnexPresenter::readFile);
}

void PastePage::buildResult()
{
    m_note = new NoteBar(this);
    column()->addWidget(m_note);
    m_busy = new QWidget(this);
    auto *row = new QHBoxLayout(m_busy);
    m_busyText = Labels::text({}, m_busy, TextSize::Body, false, Labels::Ink::Secondary);
    m_progress = new QProgressBar(m_busy);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Voortgang van het lezen"));
    QPushButton *stop = Buttons::plain(tr("Stoppen"), u"close"_s, m_busy);
    row->addWidget(m_busyText);
    row->addWidget(m_progress, 1);
    row->addWidget(stop);
    followMargins(m_busy, {}, 10);
    connect(stop, &QPushButton::clicked, &m_presenter, &AnnexPresenter::cancelReading);
    column()->addWidget(m_busy);
    m_tables = new QWidget(this);
    new QVBoxLayout(m_tables);
    followMargins(m_tables, {}, 4);
    column()->addWidget(m_tables);
    m_result = new QStackedWidget(this);
    auto *emptyCard = new Card(m_result);
    m_empty = new EmptyState(emptyCard);
    emptyCard->body()->addWidget(m_empty);
    m_result->addWidget(emptyCard);
    m_card = new Card(m_result);
    m_card->setTitle(tr("Gevonden"));
    m_table = new QTableView(m_card);
    auto *sorted = new QSortFilterProxyModel(m_table);
    sorted->setSourceModel(m_preview);
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the order of the source until a caption is pressed
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Gevonden KPI’s"));
    TableStyle::dress(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AnnexPreviewModel::TitleColumn, QHeaderView::Stretch); // the texts share the room
    header->setSectionResizeMode(AnnexPreviewModel::NormColumn, QHeaderView::Stretch);
    m_card->body()->addWidget(m_table);
    m_result->addWidget(m_card);
    column()->addWidget(m_result, 3);
}

void PastePage::enter()
{
    m_field->setFocus();
}

QString PastePage::footText() const
{
    return m_presenter.input() == Input::Ready ? tr("Er is nog niets veranderd.") : QString();
}

void PastePage::paste(const QMimeData &mime)
{
    m_field->paste(mime);
}

void PastePage::pasteClipboard()
{
    if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData())
        m_field->paste(*mime);
    m_field->setFocus();
}

void PastePage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Bestand met een KPI-tabel"), {},
        tr("Tabellen en teksten (*.xlsx *.ods *.csv *.tsv *.txt *.md *.html *.htm);;Alle bestanden (*)"));
    if (!path.isEmpty())
        m_presenter.readFile(path);
}

void PastePage::clear()
{
    m_field->showText({});
    m_presenter.clear();
    m_field->setFocus();
}

void PastePage::refresh()
{
    const Input input = m_presenter.input();
    const bool isFile = !m_presenter.fileName().isEmpty();
    if (isFile && input != Input::Busy)
        m_field->showText({});
    m_field->setPlaceholderText(
        isFile ? tr("Gelezen uit %1. Plak hier een andere tabel om die te vervangen.").arg(m_presenter.fileName())
               : tr("Plak hier de KPI-tabel (Ctrl V)"));
    const bool isFaulty = input == Input::Faulty;
    if (m_field->property("bad").toBool() != isFaulty) {
        m_field->setProperty("bad", isFaulty);
        m_field->setStyleSheet(m_field->styleSheet()); // the sheet looks at the property again
    }
    m_field->setAccessibleDescription(isFaulty ? m_presenter.fault() : QString());
    m_clear->setEnabled(m_presenter.hasInput() || input == Input::Busy || !m_field->document()->isEmpty());
    refreshNote();
    refreshTables();
    m_preview->show(m_presenter.reading());
    m_busy->setVisible(input == Input::Busy);
    m_progress->setRange(0, m_presenter.loader().percent() < 0 ? 0 : 100);
    m_progress->setValue(m_presenter.loader().percent());
    m_busyText->setText(m_presenter.loader().percent() < 0 ? tr("Bezig met herkennen…") : tr("Bezig met lezen…"));
    m_empty->set(u"import"_s, isFaulty ? tr("Geen KPI’s gevonden") : tr("Nog niets geplakt"),
                 isFaulty ? tr("Een KPI-tabel heeft een kolom met omschrijvingen en een met normen.")
                          : tr("Na het plakken zie je hier welke KPI’s zijn gevonden. Er verandert nog niets."));
    m_result->setCurrentIndex(m_preview->rowCount() > 0 ? 1 : 0);
    Q_EMIT footChanged();
}

void PastePage::refreshNote()
{
    const int refused = static_cast<int>(
        std::ranges::count_if(m_presenter.reading().refused, [](const AnnexNote &note) { return note.line > 0; }));
    const QString from = m_presenter.fileName().isEmpty() ? QString() : m_presenter.fileName() + u": "_s;
    m_note->setVisible(m_presenter.hasInput() && m_presenter.input() != Input::Busy);
    switch (m_presenter.input()) {
    case Input::None:
    case Input::Busy:
        break;
    case Input::Faulty:
        m_note->set(NoteBar::Tone::Problem, from + m_presenter.fault());
        break;
    case Input::Unnamed:
        m_note->set(NoteBar::Tone::Warning,
                    from
                        + tr("Er is een tabel gevonden, maar de koppen zeggen niet wat de kolommen zijn. Kies dat in "
                             "de volgende stap."));
        break;
    case Input::Ready:
        if (refused > 0)
            m_note->set(NoteBar::Tone::Warning,
                        from + m_presenter.found() + u' '
                            + tr("%n regel(s) niet gelezen; hieronder staat waarom.", nullptr, refused));
        else
            m_note->set(NoteBar::Tone::Information, from + m_presenter.found(), u"check"_s);
        break;
    }
}

/// Only where there is something to choose.
void PastePage::refreshTables()
{
    auto *layout = m_tables->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto &tables = m_presenter.reading().tables;
    constexpr std::size_t most = 8;
    m_tables->setVisible(tables.size() > 1 && m_presenter.input() != Input::Busy);
    for (std::size_t i = 0; tables.size() > 1 && i < std::min(tables.size(), most); ++i) {
        const AnnexTable &table = tables[i];
        QStringList headers;
        for (const AnnexTableColumn &column : table.columns)
            headers += column.header;
        const QString name = table.name.isEmpty() ? tr("Tabel op regel %1").arg(table.line) : table.name;
        const QString rows = tr("%n rij(en)", nullptr, table.rows);
        auto *box = new QCheckBox(
            u"%1, %2: %3"_s.arg(name, rows, headers.join(u", "_s)).replace(u'&', u"&&"_s).left(160), m_tables);
        box->setChecked(table.isTaken);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, i](bool on) { m_presenter.takeTable(i, on); });
    }
}
