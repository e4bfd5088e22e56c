// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipFile.h"

#include <QHash>

#include <algorithm>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallMember = 64 * 1024; ///< up to here a ratio says nothing: 64 KB of spaces packs to 90 bytes

struct Member
{
    zip_uint64_t index = 0;
    qint64 packed = 0;
    qint64 declared = 0;
    bool encrypted = false;
    bool twice = false;
};

/// One member while it inflates. What it delivers is counted, whatever its header says.
class MemberStream : public QIODevice
{
public:
    MemberStream(zip_file_t *file, const Member &member, qint64 &delivered)
        : m_file(file)
        , m_packed(member.packed)
        , m_declared(member.declared)
        , m_all(delivered)
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~MemberStream() override { zip_fclose(m_file); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_failed)
            return -1;
        const zip_int64_t read = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
        const bool lied = m_delivered + read > m_declared || (read == 0 && maxSize > 0 && m_delivered < m_declared);
        if (read < 0 || lied) {
            m_failed = true;
            setErrorString(u"damaged"_s);
            return -1;
        }
        m_delivered += read;
        m_all += read;
        const bool swollen
            = m_delivered > smallMember && m_delivered / std::max<qint64>(m_packed, 1) > ZipFile::maxRatio;
        if (m_all > ZipFile::maxInflated || swollen) {
            m_failed = true;
            setErrorString(u"too large"_s);
            return -1;
        }
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_packed;
    qint64 m_declared;
    qint64 &m_all;
    qint64 m_delivered = 0;
    bool m_failed = false;
};

} // namespace

struct ZipFile::Data
{
    QByteArray bytes; ///< libzip reads from it as long as the archive is open
    zip_t *archive = nullptr;
    QHash<QString, Member> members;
    QStringList names;
    qint64 delivered = 0;
    ZipFault fault = ZipFault::Damaged;

    ~Data()
    {
        if (archive)
            zip_discard(archive);
    }

    ZipFault openArchive()
    {
        if (bytes.size() > maxFile)
            return ZipFault::TooLarge;
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source
            = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
        if (source) {
            archive = zip_open_from_source(source, ZIP_RDONLY, &error);
            if (!archive)
                zip_source_free(source);
        }
        zip_error_fini(&error);
        return archive ? ZipFault::None : ZipFault::Damaged;
    }

    ZipFault readDirectory()
    {
        const qint64 count = zip_get_num_entries(archive, 0);
        if (count > maxMembers)
            return ZipFault::TooMany;
        qint64 declared = 0;
        for (qint64 i = 0; i < count; ++i) {
            zip_stat_t stat;
            zip_stat_init(&stat);
            constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
            if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS, &stat) != 0
                || (stat.valid & needed) != needed)
                return ZipFault::Damaged;
            if (stat.size > static_cast<zip_uint64_t>(maxInflated))
                return ZipFault::TooLarge;
            declared += static_cast<qint64>(stat.size);
            if (declared > maxInflated)
                return ZipFault::TooLarge;
            add(static_cast<zip_uint64_t>(i), stat);
        }
        return ZipFault::None;
    }

    void add(zip_uint64_t index, const zip_stat_t &stat)
    {
        const QString name = QString::fromUtf8(stat.name);
        if (const auto found = members.find(name); found != members.end()) {
            found->twice = true;
            return;
        }
        const bool encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
        members.insert(
            name, { index, static_cast<qint64>(stat.comp_size), static_cast<qint64>(stat.size), encrypted, false });
        names += name;
    }
};

ZipFile::ZipFile(const QByteArray &bytes)
    : m_data(std::make_unique<Data>())
{
    m_data->bytes = bytes;
    m_data->fault = m_data->openArchive();
    if (m_data->fault == ZipFault::None)
        m_data->fault = m_data->readDirectory();
}

ZipFile::~ZipFile() = default;

ZipFault ZipFile::fault() const
{
    return m_data->fault;
}

QStringList ZipFile::names() const
{
    return m_data->names;
}

bool ZipFile::has(const QString &name) const
{
    return m_data->members.contains(name);
}

std::unique_ptr<QIODevice> ZipFile::open(const QString &name, ZipFault &fault)
{
    const auto found = m_data->members.constFind(name);
    fault = ZipFault::None;
    if (m_data->fault != ZipFault::None)
        fault = m_data->fault;
    else if (found == m_data->members.constEnd() || found->twice)
        fault = ZipFault::NoMember;
    else if (found->encrypted)
        fault = ZipFault::Encrypted;
    else if (found->declared > smallMember && found->declared / std::max<qint64>(found->packed, 1) > maxRatio)
        fault = ZipFault::TooLarge;
    if (fault != ZipFault::None)
        return nullptr;
    zip_file_t *file = zip_fopen_index(m_data->archive, found->index, 0);
    if (!file) {
        fault = ZipFault::Damaged;
        return nullptr;
    }
    return std::make_unique<MemberStream>(file, *found, m_data->delivered);
}

std::optional<QByteArray> ZipFile::start(const QString &name, qint64 atMost)
{
    ZipFault fault = ZipFault::None;
    const auto stream = open(name, fault);
    if (!stream)
        return std::nullopt;
    return stream->read(atMost);
}
