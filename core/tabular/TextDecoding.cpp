// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextDecoding.h"

#include "CsvReader.h"

#include <array>

namespace {

/// What Windows-1252 has at 0x80…0x9F; 0 where it has nothing. Carried here because a Qt without ICU does not know
/// that encoding. Elsewhere a byte is its own code point.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

std::optional<QString> decodeWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        const bool inTable = code >= 0x80 && code <= 0x9F;
        const char16_t unit = inTable ? windows1252[code - 0x80] : char16_t(code);
        if (inTable && unit == 0)
            return std::nullopt;
        *out++ = QChar(unit);
    }
    return text;
}

/// Strict: half a character, also at the end, is an error.
std::optional<QString> decodeStrictly(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QString> decodeAny(const QByteArray &bytes)
{
    const QByteArrayView view = bytes;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeStrictly(view.sliced(3), QStringConverter::Utf8);
    for (const auto &[mark, encoding] : { std::pair("\xFF\xFE", QStringConverter::Utf16LE),
                                          std::pair("\xFE\xFF", QStringConverter::Utf16BE) }) {
        if (bytes.startsWith(mark))
            return bytes.size() % 2 == 0 ? decodeStrictly(view.sliced(2), encoding) : std::nullopt;
    }
    if (auto text = decodeStrictly(view, QStringConverter::Utf8))
        return text;
    return decodeWindows1252(view);
}

constexpr qint64 part1MB = 1024 * 1024;

/// No text has a NUL: this is a picture, a workbook, or UTF-16 without its mark.
std::optional<QString> withoutNul(std::optional<QString> text)
{
    return text && text->contains(QChar(u'\0')) ? std::nullopt : text;
}

QStringConverter::Encoding converterOf(TextDecoder::Encoding encoding)
{
    switch (encoding) {
    case TextDecoder::Encoding::Utf16LE: return QStringConverter::Utf16LE;
    case TextDecoder::Encoding::Utf16BE: return QStringConverter::Utf16BE;
    case TextDecoder::Encoding::Utf8:
    case TextDecoder::Encoding::Windows1252: break;
    }
    return QStringConverter::Utf8;
}

} // namespace

TextDecoder::TextDecoder(Encoding encoding) : m_encoding(encoding), m_decoder(converterOf(encoding)) { }

std::optional<QString> TextDecoder::decode(QByteArrayView bytes)
{
    if (m_encoding == Encoding::Windows1252)
        return withoutNul(decodeWindows1252(bytes));
    QString text = m_decoder.decode(bytes);
    return m_decoder.hasError() ? std::nullopt : withoutNul(std::move(text));
}

TextDecoder::Encoding TextDecoder::encodingOf(QIODevice &device)
{
    const QByteArray start = device.peek(3);
    if (start.startsWith("\xFF\xFE"))
        return Encoding::Utf16LE;
    if (start.startsWith("\xFE\xFF"))
        return Encoding::Utf16BE;
    QStringDecoder decoder(QStringConverter::Utf8);
    while (!device.atEnd() && !decoder.hasError()) {
        const QByteArray part = device.read(part1MB);
        if (part.isEmpty())
            break;
        const QString read = decoder.decode(part);
    }
    const QString half = decoder.decode(QByteArrayView("\n")); // half a character at the end is an error now
    return decoder.hasError() ? Encoding::Windows1252 : Encoding::Utf8;
}

std::optional<QString> decodeText(const QByteArray &bytes)
{
    auto text = withoutNul(decodeAny(bytes));
    return text && !text->isValidUtf16() ? std::nullopt : text; // half a pair passes Qt's decoder
}
