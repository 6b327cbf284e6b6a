// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/jsonstream.h"
#include "tests/support/budgettest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

namespace budget {

using namespace Qt::StringLiterals;
using test::IsOk;

namespace {

class JsonStreamTest : public ::testing::Test
{
protected:
    JsonStreamTest() { m_out.open(QIODevice::WriteOnly); }

    QByteArray finished()
    {
        EXPECT_THAT(m_json.finish(), IsOk());
        return m_out.data();
    }

    QBuffer m_out;
    JsonStream m_json{m_out};
};

/// A disk that takes the first bytes and then is full.
class FullDevice final : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        if (m_room < size) {
            setErrorString(u"no room"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room = 100'000;
};

} // namespace

TEST_F(JsonStreamTest, IndentsMembersAndKeepsInlineOnesOnTheirLine)
{
    m_json.beginObject();
    m_json.member(QLatin1String("file"), u"a.txt");
    m_json.key(QLatin1String("rows"));
    m_json.beginArray();
    m_json.beginObject(JsonStream::Layout::Inline);
    m_json.member(QLatin1String("line"), 3);
    m_json.key(QLatin1String("core"));
    m_json.boolean(true);
    m_json.endObject();
    m_json.null();
    m_json.endArray();
    m_json.key(QLatin1String("none"));
    m_json.beginArray();
    m_json.endArray();
    m_json.endObject();

    EXPECT_EQ(finished(), QByteArray("{\n"
                                     "  \"file\": \"a.txt\",\n"
                                     "  \"rows\": [\n"
                                     "    { \"line\": 3, \"core\": true },\n"
                                     "    null\n"
                                     "  ],\n"
                                     "  \"none\": []\n"
                                     "}\n"));
}

TEST_F(JsonStreamTest, WritesAnyTextSoThatAnotherReaderGetsItBack)
{
    const QString text = u"引号\" 反斜\\ 换行\n制表\t 控制\x01 é 𠮷 \u2028 末"_s;

    m_json.beginArray();
    m_json.string(text);
    m_json.endArray();

    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(finished(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError);
    EXPECT_EQ(read.array().at(0).toString(), text);
}

TEST_F(JsonStreamTest, KeepsHalfAPairAsAnEscape)
{
    m_json.string(QString(QChar(0xD842)) + u'a');

    EXPECT_EQ(finished(), QByteArray("\"\\ud842a\"\n"));
}

TEST_F(JsonStreamTest, KeepsTheDigitsOfANumber)
{
    m_json.number(QLatin1String("78.00"));

    EXPECT_EQ(finished(), QByteArray("78.00\n"));
}

TEST(JsonStream, SaysWhyTheDeviceTookNoMore)
{
    FullDevice device;
    JsonStream json(device);

    json.beginArray();
    for (int i = 0; i < 1000; ++i) {
        json.beginArray();
        json.string(QString(1000, u'x'));
        json.endArray();
    }
    json.endArray();
    const Result<> result = json.finish();

    EXPECT_THAT(result, test::IsError(ErrorCode::FileUnwritable));
    EXPECT_EQ(result.error().detail, u"no room"_s);
}

} // namespace budget
