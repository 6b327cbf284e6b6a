// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statements.h"

namespace budget {

namespace {

void encode(QStringView text, std::string& utf8)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    utf8.resize(static_cast<size_t>(encoder.requiredSpace(text.size())));
    const char* const end = encoder.appendToBuffer(utf8.data(), text);
    utf8.resize(static_cast<size_t>(end - utf8.data()));
}

} // namespace

const std::string& ParameterText::encoded(const QString& text)
{
    constexpr size_t kWords = 512;
    constexpr qsizetype kLongestWord = 32;
    if (text.size() > kLongestWord) {
        encode(text, m_other);
        return m_other;
    }
    if (m_words.empty())
        m_words.resize(kWords);
    const auto address = reinterpret_cast<quintptr>(text.constData());
    Word& word = m_words[((address >> 4) ^ (address >> 12)) % kWords];
    if (word.text.constData() == text.constData() && word.text.size() == text.size())
        return word.utf8;
    // A text is kept when it comes twice in a row: most of those that come once would be kept for nothing.
    if (word.lastOther != address) {
        word.lastOther = address;
        encode(text, m_other);
        return m_other;
    }
    word.text = text;
    encode(text, word.utf8);
    return word.utf8;
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromText(const QString& text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
}

void bindValue(SQLite::Statement& statement, int index, const QString& text)
{
    statement.bind(index, text.toStdString());
}

void bindValue(SQLite::Statement& statement, int index, QLatin1String text)
{
    statement.bind(index, std::string(text.data(), static_cast<size_t>(text.size())));
}

void bindValue(SQLite::Statement& statement, int index, const QDateTime& time)
{
    bindValue(statement, index, timeText(time));
}

void bindValue(SQLite::Statement& statement, int index, const QByteArray& blob)
{
    // A null pointer would bind NULL.
    statement.bindNoCopy(index, static_cast<const void*>(blob.isNull() ? "" : blob.constData()),
                         static_cast<int>(blob.size()));
}

SQLite::Statement& Statements::get(std::string_view sql)
{
    std::string key(sql);
    const auto found = m_statements.find(key);
    if (found != m_statements.end())
        return *found->second;
    auto statement = std::make_unique<SQLite::Statement>(m_database, key);
    return *m_statements.emplace(std::move(key), std::move(statement)).first->second;
}

qint64 intAt(SQLite::Statement& statement, int column)
{
    return statement.getColumn(column).getInt64();
}

QString textAt(SQLite::Statement& statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const char* const bytes = value.getText();
    return QString::fromUtf8(bytes, value.getBytes());
}

QByteArray blobAt(SQLite::Statement& statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const void* const bytes = value.getBlob();
    return bytes ? QByteArray(static_cast<const char*>(bytes), value.getBytes()) : QByteArray();
}

} // namespace budget
