// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Seal.h"

#include "Db.h"
#include "Schema.h"
#include "SealMarks.h"
#include "Statement.h"

#include <QCryptographicHash>

#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

/// A small table, in the versions of the schema that have it in this shape.
struct SmallTable
{
    const char *block;
    const char *rows;
    int since = 1;
};

// Small enough to seal whole on each publish; the order is theirs by key.
constexpr SmallTable smallTables[] = {
    { "table:meta", "SELECT * FROM meta ORDER BY key" },
    { "table:contract", "SELECT * FROM contract ORDER BY id" },
    { "table:contract_setting", "SELECT * FROM contract_setting ORDER BY 1, 2, 3" },
    { "table:party", "SELECT * FROM party ORDER BY id" },
    { "table:kpi", "SELECT * FROM kpi ORDER BY id" },
    { "table:indicator", "SELECT * FROM indicator ORDER BY id" },
    { "table:norm_version", "SELECT * FROM norm_version ORDER BY id" },
    { "table:sanction_type", "SELECT * FROM sanction_type ORDER BY contract, code" },
    { "table:kpi_questionnaire", "SELECT * FROM kpi_questionnaire ORDER BY kpi" },
    { "table:survey_round", "SELECT * FROM survey_round ORDER BY id" },
    { "table:survey_response", "SELECT * FROM survey_response ORDER BY round, party" },
    { "table:survey_mark", "SELECT * FROM survey_mark ORDER BY round, topic, party, respondent" },
    { "table:adopted_period", "SELECT * FROM adopted_period ORDER BY period, contract, revision" },
    { "table:adopted_result", "SELECT * FROM adopted_result ORDER BY period, contract, revision, kpi" },
    { "table:audit", "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1" }, // the chain covers the rest
    { "table:reference_value", "SELECT * FROM reference_value ORDER BY id", 2 },
    { "table:measurement_made", "SELECT * FROM measurement_made ORDER BY event, indicator, party, first", 2 },
    { "table:procedure_version", "SELECT * FROM procedure_version ORDER BY id", 3 },
    { "table:deviation", "SELECT * FROM deviation ORDER BY id", 3 },
    { "table:procedure_case", "SELECT * FROM procedure_case ORDER BY id", 3 },
    { "table:case_entry", "SELECT * FROM case_entry ORDER BY \"case\", number", 3 },
    { "table:sanction", "SELECT * FROM sanction ORDER BY id", 3 },
    { "table:sanction_entry", "SELECT * FROM sanction_entry ORDER BY sanction, number", 3 },
    { "table:action_item", "SELECT * FROM action_item ORDER BY id", 3 },
    { "table:attachment", "SELECT * FROM attachment ORDER BY id", 3 },
    { "table:person", "SELECT * FROM person ORDER BY id", 3 },
    { "table:sla_parameter", "SELECT * FROM sla_parameter ORDER BY id", 3 },
    { "table:survey_comment", "SELECT * FROM survey_comment ORDER BY round, topic, party", 3 },
    { "table:cause", "SELECT * FROM cause ORDER BY id", 3 },
    { "table:meeting", "SELECT * FROM meeting ORDER BY id", 3 },
    { "table:supplier_figure", "SELECT * FROM supplier_figure ORDER BY id", 4 },
    { "table:attached_content", "SELECT digest, length(bytes) FROM attached_content ORDER BY digest", 3 }, // Checks compares the bytes
};

// Bound to the number in the block's name.
constexpr const char *indicatorParts[] = {
    "SELECT period, party, a, b, flags, verdict FROM measurement WHERE indicator = ? ORDER BY period, party",
    "SELECT period, party, note, source, evidence FROM measurement_detail WHERE indicator = ? ORDER BY period, party",
    "SELECT period, party, event, position, a, b, flags, note, source, evidence FROM measurement_history "
    "WHERE indicator = ? ORDER BY period, party, event, position",
    "SELECT period, party, verdict, label, value_top, value_bottom, numerator_top, numerator_bottom, denominator_top, "
    "denominator_bottom, norm, n, final FROM outcome WHERE indicator = ? ORDER BY period, party",
};
constexpr const char *kpiParts[] = {
    "SELECT period, verdict, label, by_indicator, by_period, by_party FROM kpi_outcome WHERE kpi = ? ORDER BY period",
};
constexpr const char *nextIndicator[] = {
    "SELECT min(indicator) FROM measurement WHERE indicator > ?",
    "SELECT min(indicator) FROM measurement_detail WHERE indicator > ?",
    "SELECT min(indicator) FROM measurement_history WHERE indicator > ?",
    "SELECT min(indicator) FROM outcome WHERE indicator > ?",
};
constexpr const char *nextKpi[] = { "SELECT min(kpi) FROM kpi_outcome WHERE kpi > ?" };

constexpr const char *indicatorPrefix = "indicator:";
constexpr const char *kpiPrefix = "kpi:";

Status addRows(Db &db, const char *sql, std::optional<qint64> number, QCryptographicHash &hash)
{
    Statement rows = db.prepare(sql);
    if (number)
        rows.bind(*number);
    QByteArray buffer("|"); // so that a row cannot move from one part to the next unseen
    buffer.reserve(bufferSize + 1024);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        for (int column = 0; column < rows.columnCount(); ++column)
            rows.appendCanonical(column, buffer);
        if (buffer.size() >= bufferSize) {
            hash.addData(buffer);
            buffer.resize(0);
        }
    }
    hash.addData(buffer);
    return done();
}

bool isSmall(const QByteArray &block)
{
    return block.startsWith("table:");
}

Result<QByteArray> digestOf(Db &db, const QByteArray &block)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(block);
    const auto add = [&](std::span<const char *const> parts, std::optional<qint64> number) -> Status {
        for (const char *sql : parts) {
            if (auto status = addRows(db, sql, number, hash); !status)
                return status;
        }
        return done();
    };
    Status status = done();
    if (block.startsWith(indicatorPrefix)) {
        status = add(indicatorParts, block.mid(qstrlen(indicatorPrefix)).toLongLong());
    } else if (block.startsWith(kpiPrefix)) {
        status = add(kpiParts, block.mid(qstrlen(kpiPrefix)).toLongLong());
    } else {
        for (const SmallTable &table : smallTables) {
            if (block == table.block)
                status = add(std::span(&table.rows, 1), std::nullopt);
        }
    }
    if (!status)
        return status.error();
    return hash.result();
}

/// The numbers that occur, by hopping from one to the next over the front of each key.
Status addNumbered(Db &db, std::span<const char *const> next, const char *prefix, Seal::Digests &blocks)
{
    for (const char *sql : next) {
        qint64 number = 0;
        for (;;) {
            Statement hop = db.prepare(sql);
            const auto row = hop.bind(number).step();
            if (!row)
                return row.error();
            if (!*row || hop.isNull(0))
                break;
            number = hop.number(0);
            blocks.try_emplace(prefix + QByteArray::number(number));
        }
    }
    return done();
}

/// Every block that the content has now, without digests.
Result<Seal::Digests> blocksNow(Db &db)
{
    Seal::Digests blocks;
    const auto version = Schema::versionOf(db);
    if (!version)
        return version.error();
    for (const SmallTable &table : smallTables) {
        if (table.since <= *version)
            blocks.try_emplace(table.block);
    }
    if (auto status = addNumbered(db, nextIndicator, indicatorPrefix, blocks); !status)
        return status.error();
    if (auto status = addNumbered(db, nextKpi, kpiPrefix, blocks); !status)
        return status.error();
    return blocks;
}

Result<Seal::Digests> storedBlocks(Db &db)
{
    Seal::Digests blocks;
    Statement rows = db.prepare("SELECT block, digest FROM seal ORDER BY block");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return blocks;
        blocks.emplace(rows.text(0).toUtf8(), rows.bytes(1));
    }
}

QByteArray totalOf(const Seal::Digests &blocks)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, digest] : blocks)
        hash.addData(QByteArray::number(name.size()) + ':' + name + digest);
    return hash.result();
}

Status dropBlock(Db &db, const QByteArray &block)
{
    return db.prepare("DELETE FROM seal WHERE block = ?").bind(QString::fromUtf8(block)).run();
}

Status storeBlock(Db &db, const QByteArray &block, const QByteArray &digest)
{
    Statement put = db.prepare("INSERT INTO seal (block, digest) VALUES (?, ?) ON CONFLICT (block) "
                               "DO UPDATE SET digest = excluded.digest");
    return put.bind(QString::fromUtf8(block)).bind(digest).run();
}

} // namespace

Status SealMarks::breakSeals(Db &db) const
{
    for (const QByteArray &block : m_blocks) {
        if (auto status = dropBlock(db, block); !status)
            return status;
    }
    return db.run("INSERT INTO work_state (key, value) VALUES ('generation', '1') ON CONFLICT (key) "
                  "DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)");
}

Result<Seal::State> Seal::compute(Db &db)
{
    State state;
    auto now = blocksNow(db);
    if (!now)
        return now.error();
    const auto stored = storedBlocks(db);
    if (!stored)
        return stored.error();
    state.digests = std::move(*now);
    for (auto &[block, digest] : state.digests) {
        if (const auto known = stored->find(block); !isSmall(block) && known != stored->end()) {
            digest = known->second;
            continue;
        }
        const auto computed = digestOf(db, block);
        if (!computed)
            return computed.error();
        digest = *computed;
        state.anew.push_back(block);
    }
    state.total = totalOf(state.digests);
    const auto count = generation(db);
    if (!count)
        return count.error();
    state.generation = *count;
    return state;
}

Status Seal::store(Db &db, const State &state)
{
    const auto stored = storedBlocks(db);
    if (!stored)
        return stored.error();
    for (const auto &[block, digest] : *stored) {
        if (state.digests.contains(block))
            continue;
        if (auto status = dropBlock(db, block); !status)
            return status;
    }
    for (const QByteArray &block : state.anew) {
        if (auto status = storeBlock(db, block, state.digests.at(block)); !status)
            return status;
    }
    return done();
}

Result<qint64> Seal::generation(Db &db)
{
    return db.number("SELECT CAST(value AS INTEGER) FROM work_state WHERE key = 'generation'");
}

Status Seal::verify(Db &db, const State &state)
{
    const auto stored = storedBlocks(db);
    if (!stored)
        return stored.error();
    if (totalOf(*stored) != state.total)
        return Error { ErrorCode::FileDamaged, u"the copy carries another seal"_s };
    for (const QByteArray &block : state.anew) {
        const auto digest = digestOf(db, block);
        if (!digest)
            return digest.error();
        if (state.digests.at(block) != *digest)
            return Error { ErrorCode::FileDamaged, u"the seal of %1 is broken"_s.arg(QString::fromUtf8(block)) };
    }
    return done();
}

Status Seal::check(Db &db, CheckReport &report)
{
    auto now = blocksNow(db);
    if (!now)
        return now.error();
    const auto stored = storedBlocks(db);
    if (!stored)
        return stored.error();
    const auto find = [&report](const QByteArray &block, const QString &detail) {
        report.findings.push_back({ CheckKind::Seal, QString::fromUtf8(block), detail });
    };
    for (auto &[block, computed] : *now) {
        const auto digest = digestOf(db, block);
        if (!digest)
            return digest.error();
        computed = *digest;
        const auto entry = stored->find(block);
        if (entry == stored->end())
            find(block, u"has no seal"_s);
        else if (entry->second != computed)
            find(block, u"is not what was sealed"_s);
        ++report.sealBlocks;
    }
    for (const auto &[block, digest] : *stored) {
        if (!now->contains(block))
            find(block, u"was sealed and is gone"_s);
    }
    Statement last = db.prepare("SELECT seal FROM publication ORDER BY number DESC LIMIT 1");
    const auto row = last.step();
    if (!row)
        return row.error();
    if (!*row || last.bytes(0) != totalOf(*now))
        find("whole", u"is not what the last publication sealed"_s);
    return done();
}
