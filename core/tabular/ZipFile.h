// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// Why a ZIP file, or a member of it, is not read.
enum class ZipFault : quint8 {
    None,
    Damaged, ///< not a ZIP, cut off, or a checksum is wrong
    TooLarge, ///< the file, what it says it holds, or what came out of it
    TooMany, ///< more members than any workbook has
    Encrypted, ///< a member asks for a password
    NoMember, ///< there is no member of that name, or there are two
};

/// A ZIP file in memory, read within limits: 100 MB, 4096 members, 1 GB inflated in all (declared as well as
/// delivered), a member at most 250 times its packed size. Source: dependencies §2.
class ZipFile
{
public:
    static constexpr qint64 maxFile = 100LL * 1024 * 1024;
    static constexpr qint64 maxMembers = 4096;
    static constexpr qint64 maxInflated = 1024LL * 1024 * 1024;
    static constexpr qint64 maxRatio = 250;

    explicit ZipFile(const QByteArray &bytes);
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    /// What is wrong with the file as a whole.
    [[nodiscard]] ZipFault fault() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool has(const QString &name) const;
    /// A member as a stream; null with @p fault when it cannot be had. It may not outlive this file.
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &name, ZipFault &fault);
    /// The first bytes of a member; none when it cannot be read.
    [[nodiscard]] std::optional<QByteArray> start(const QString &name, qint64 atMost);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};
