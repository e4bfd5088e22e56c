// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DraftFile.h"

#include "AuditTrail.h"
#include "Checks.h"
#include "Db.h"
#include "DiskSync.h"
#include "Publications.h"
#include "Schema.h"
#include "Seal.h"
#include "Statement.h"
#include "Transaction.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freePagesWorthwhile = 64;

/// A reading transaction: everything asked in it is of one moment, while others go on writing.
class Snapshot
{
public:
    explicit Snapshot(Db &db) : m_db(db), m_begun(db.run("BEGIN")) { }
    ~Snapshot()
    {
        if (m_begun && m_db.isInTransaction() && !m_db.run("ROLLBACK"))
            m_begun = done(); // nothing was written: there is nothing to lose
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    [[nodiscard]] const Status &begun() const { return m_begun; }

private:
    Db &m_db;
    Status m_begun;
};

Status runAll(Db &db, std::initializer_list<const char *> statements)
{
    for (const char *sql : statements) {
        if (auto status = db.run(sql); !status)
            return status;
    }
    return done();
}

/// Nothing that only the work copy needs goes along, and what was deleted leaves no room behind.
Status strip(Db &db)
{
    if (auto status = runAll(db, { "DELETE FROM undo_rows", "DELETE FROM undo_step", "DELETE FROM work_state" }); !status)
        return status;
    const auto freePages = db.number("PRAGMA freelist_count");
    if (!freePages)
        return freePages.error();
    return *freePages > freePagesWorthwhile ? db.run("PRAGMA incremental_vacuum") : done();
}

Status checkDraft(Db &db, const Seal::State &seal)
{
    CheckReport report;
    if (auto status = Checks::integrity(db, report); !status)
        return status;
    if (auto status = Checks::verdictOf(report); !status)
        return status;
    const auto id = db.number("PRAGMA application_id");
    if (!id || *id != Schema::applicationId)
        return Error { ErrorCode::WriteFailed, u"the draft lost its application_id"_s };
    // Blocks that were not touched keep the digest they came with; those made anew are computed again from the draft.
    return Seal::verify(db, seal);
}

} // namespace

DraftFile::DraftFile(DraftFile &&other) noexcept
    : m_path(std::move(other.m_path)),
      m_fingerprint(std::move(other.m_fingerprint)),
      m_lastEvent(other.m_lastEvent),
      m_publication(std::move(other.m_publication)),
      m_seal(std::move(other.m_seal)),
      m_mine(std::exchange(other.m_mine, false))
{
}

DraftFile::~DraftFile()
{
    if (!m_mine)
        return;
    for (const QString &tail : { u""_s, u"-journal"_s, u"-wal"_s })
        QFile::remove(m_path + tail);
}

Result<DraftFile> DraftFile::make(const QString &workCopy, const QString &path, const WriteInfo &info)
{
    DraftFile draft(path);
    if (auto status = draft.fill(workCopy, info); !status)
        return status.error();
    if (auto status = DiskSync::syncFile(path); !status)
        return status.error();
    const auto fingerprint = DiskSync::fingerprint(path, info.cancelled);
    if (!fingerprint)
        return fingerprint.error();
    draft.m_fingerprint = *fingerprint;
    return draft;
}

Status DraftFile::fill(const QString &workCopy, const WriteInfo &info)
{
    auto source = Db::open(workCopy, Db::Role::WorkCopy);
    if (!source)
        return source.error();
    const Db::LongWork patient(**source, info.cancelled);
    const Snapshot moment(**source);
    if (!moment.begun())
        return moment.begun();
    auto seal = Seal::compute(**source);
    if (!seal)
        return seal.error();
    m_seal = std::move(*seal);
    const auto head = AuditTrail::head(**source);
    if (!head)
        return head.error();
    auto publication = Publications::next(**source, info, m_seal.total, *head);
    if (!publication)
        return publication.error();
    m_lastEvent = head->number;
    m_publication = std::move(*publication);

    auto draft = Db::open(m_path, Db::Role::Draft, Db::Missing::IsMade);
    if (!draft)
        return draft.error();
    const Db::LongWork alsoPatient(**draft, info.cancelled);
    if (auto status = (*draft)->copyFrom(**source, info.cancelled); !status)
        return status;
    if (auto status = finish(**draft); !status)
        return status;
    return checkDraft(**draft, m_seal);
}

Status DraftFile::finish(Db &db)
{
    const Db::SchemaWork allowed(db);
    // In memory while we work, so that no journal appears beside the document.
    if (auto status = db.run("PRAGMA journal_mode=MEMORY"); !status)
        return status;
    if (auto status = strip(db); !status)
        return status;
    if (auto status = Seal::store(db, m_seal); !status)
        return status;
    if (auto status = Publications::add(db, m_publication); !status)
        return status;
    if (auto status = db.run("PRAGMA journal_mode=DELETE"); !status)
        return status;
    const auto mode = db.text("PRAGMA journal_mode");
    if (!mode)
        return mode.error();
    return *mode == u"delete"_s ? done() : Status(Error { ErrorCode::WriteFailed, u"journal_mode is %1"_s.arg(*mode) });
}

Status DraftFile::keepPublication(Db &workCopy) const
{
    auto transaction = Transaction::begin(workCopy);
    if (!transaction)
        return transaction.error();
    if (auto status = Publications::add(workCopy, m_publication); !status)
        return status;
    const auto generation = Seal::generation(workCopy);
    if (!generation)
        return generation.error();
    if (*generation == m_seal.generation) { // else something was written meanwhile, and the next publish seals it
        if (auto status = Seal::store(workCopy, m_seal); !status)
            return status;
    }
    return transaction->commitOrFail();
}
