// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

/// What went wrong, as a code. The words for it are found in core/wording; `Error::detail` is English, for the log.
enum class ErrorCode {
    Internal,          ///< our own mistake: should not happen
    InvalidInput,      ///< a value that the rules refuse; args: what, why
    NotFound,          ///< a contract, kpi, party or round that is not there; args: which
    AlreadyExists,     ///< a file or code that is there already; args: which
    FileMissing,       ///< no file at that path
    FileUnreadable,    ///< no permission, a folder, a device; args: path, "folder" or "device" or nothing
    FileNotOurs,       ///< not a Maatlat file; args: path, "empty" or "database" or nothing
    FileDamaged,       ///< a Maatlat file whose structure or content is not whole
    FileTooNew,        ///< written by a newer version that we may not read
    FileTooLarge,      ///< over the limit; args: limit
    FileInUse,         ///< held by someone else; args: who, machine, since
    FileReadOnly,      ///< opened for reading only: no change is possible
    FileChanged,       ///< the file was changed by someone else since it was opened
    DiskFull,          ///< no space left
    WriteFailed,       ///< the disk refused; nothing was lost in the work copy; args: path, where the new version lies instead
    CommitUnknown,     ///< a commit failed and its outcome has to be read again
    Conflict,          ///< a row is no longer what the change expects
    Adopted,           ///< the row belongs to an adopted (vastgesteld) period
    SanctionNotAllowed,///< the kpi does not allow this sanction
    NothingToUndo,     ///< the undo list is empty or stops at a decision
    Cancelled,         ///< the user stopped it; nothing was changed
    Refused,           ///< the input was refused; see the problems beside it
};

/// An error at a room border: a code for the words, and a detail for the log.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;        ///< English, technical, without personal data
    QStringList args = {}; ///< what the sentence needs, in the order of the code's comment
};

/// Either a value or an Error. GCC 12 has no std::expected.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool hasValue() const { return m_data.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// @pre hasValue()
    [[nodiscard]] T &value() & { return std::get<0>(m_data); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_data); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_data)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    /// @pre !hasValue()
    [[nodiscard]] const Error &error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Error> m_data;
};

/// Done, or an Error.
using Status = Result<std::monostate>;
[[nodiscard]] inline Status done() { return std::monostate {}; }
