// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/ziparchive.h"

#include <QLatin1String>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace budget {

/// The XML of an office document, piece by piece: elements by their names without prefix, and their texts. A
/// document type, which no office program writes, and elements too deep within each other end it: these are
/// how a small file asks for endless memory.
class XmlScanner
{
public:
    explicit XmlScanner(ZipArchive::Entry& entry);
    ~XmlScanner();
    XmlScanner(const XmlScanner&) = delete;
    XmlScanner& operator=(const XmlScanner&) = delete;

    /// To the next piece; false at the end of the file and at an error.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isStart() const { return m_current.kind == Kind::Start; }
    [[nodiscard]] bool isEnd() const { return m_current.kind == Kind::End; }
    [[nodiscard]] bool isText() const { return m_current.kind == Kind::Text; }
    [[nodiscard]] bool isStart(QLatin1String name) const { return isStart() && m_current.name == name; }
    [[nodiscard]] bool isEnd(QLatin1String name) const { return isEnd() && m_current.name == name; }
    [[nodiscard]] QLatin1String name() const { return m_current.name; }
    [[nodiscard]] QString text() const;
    /// Elements around and including the current one.
    [[nodiscard]] int depth() const { return m_depth; }

    /// Of the current start; empty when it is not there.
    [[nodiscard]] QString attribute(QLatin1String name) const;
    /// The same without a copy, in UTF-8; good until the next piece.
    [[nodiscard]] std::string_view rawAttribute(QLatin1String name) const;
    [[nodiscard]] quint32 number(QLatin1String name, quint32 fallback) const;

    /// Behind the end of the current element; its text is dropped.
    void skip();

    /// Errors: InputDamaged, InputTooLarge.
    [[nodiscard]] Result<> status() const;

    static constexpr int kDeepest = 400;

private:
    enum class Kind : quint8 { None, Start, End, Text };
    struct Piece
    {
        Kind kind = Kind::None;
        QLatin1String name; ///< of an element; lives as long as the parser
        quint32 begin = 0;  ///< of a text, in m_bytes
        quint32 end = 0;
        quint32 attributes = 0; ///< of a start: the first one in m_attributes
        quint32 attributesEnd = 0;
    };
    struct Attribute
    {
        QLatin1String name;
        quint32 begin = 0; ///< of its value, in m_bytes
        quint32 end = 0;
    };
    struct Parser; ///< libxml2's, and what it calls

    [[nodiscard]] bool refill();
    [[nodiscard]] std::pair<quint32, quint32> keep(std::string_view bytes);
    void stopAtDtd();

    ZipArchive::Entry& m_entry;
    std::unique_ptr<Parser> m_parser;
    std::string m_bytes; ///< texts and values of the pieces that wait
    std::vector<Piece> m_pieces;
    std::vector<Attribute> m_attributes;
    size_t m_next = 0; ///< of m_pieces
    Piece m_current;
    int m_depth = 0;
    bool m_isTooDeep = false;
    bool m_hasDtd = false;
    bool m_isAtEnd = false;
    QString m_error; ///< why it ended early
};

} // namespace budget
