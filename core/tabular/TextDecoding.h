// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <optional>

/// Decodes text part by part, so that a file of any size takes no more memory than a part of it.
class TextDecoder
{
public:
    enum class Encoding : quint8 { Utf8, Utf16LE, Utf16BE, Windows1252 };

    explicit TextDecoder(Encoding encoding);
    /// The text of the next bytes, without a byte order mark; none when they are no text. A character may lie across two parts.
    [[nodiscard]] std::optional<QString> decode(QByteArrayView bytes);
    /// UTF-16 by its mark; UTF-8 when the whole of @p device is that; else Windows-1252. Reads on from where the device is.
    [[nodiscard]] static Encoding encodingOf(QIODevice &device);

private:
    Encoding m_encoding;
    QStringDecoder m_decoder;
};
