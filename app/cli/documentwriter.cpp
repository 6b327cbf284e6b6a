// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/documentwriter.h"

#include "app/cli/documenttext.h"
#include "core/export/csvwriter.h"
#include "core/export/jsonwriter.h"

#include <QIODevice>

#include <array>

namespace budget::cli {

namespace {

class Json final : public DocumentWriter
{
public:
    explicit Json(QIODevice& out)
        : m_writer(out)
    {}
    void write(const SourceDocument& document, std::span<const ProjectPtr> projects, const LineText& lineText,
               const ProjectDoubts& doubts) override
    {
        m_writer.write(document, projects, lineText, doubts);
    }
    Result<> finish() override { return m_writer.finish(); }

private:
    JsonWriter m_writer;
};

class Csv final : public DocumentWriter
{
public:
    explicit Csv(QIODevice& out)
        : m_writer(out)
    {}
    void write(const SourceDocument& document, std::span<const ProjectPtr> projects,
               const LineText& /*lineText*/, const ProjectDoubts& /*doubts*/) override
    {
        m_writer.write(document.fileName, projects);
    }
    Result<> finish() override { return m_writer.finish(); }

private:
    CsvWriter m_writer;
};

class Text final : public DocumentWriter
{
public:
    explicit Text(QIODevice& out)
        : m_out(out)
    {}
    void write(const SourceDocument& document, std::span<const ProjectPtr> projects,
               const LineText& /*lineText*/, const ProjectDoubts& /*doubts*/) override
    {
        put(documentHeading(document, projects));
        for (const ProjectPtr& project : projects)
            put(projectText(*project));
    }
    Result<> finish() override
    {
        if (m_hasFailed)
            return fail(ErrorCode::FileUnwritable, m_out.errorString());
        return {};
    }

private:
    void put(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hasFailed = m_hasFailed || m_out.write(bytes) != bytes.size();
    }

    QIODevice& m_out;
    bool m_hasFailed = false;
};

template <typename Writer>
std::unique_ptr<DocumentWriter> made(QIODevice& out)
{
    return std::make_unique<Writer>(out);
}

struct Format
{
    QLatin1String name;
    std::unique_ptr<DocumentWriter> (*make)(QIODevice&);
};
constexpr std::array kFormats{
    Format{QLatin1String("json"), made<Json>},
    Format{QLatin1String("csv"), made<Csv>},
    Format{QLatin1String("text"), made<Text>},
};

} // namespace

std::unique_ptr<DocumentWriter> DocumentWriter::make(const QString& format, QIODevice& out)
{
    for (const Format& candidate : kFormats) {
        if (format == candidate.name)
            return candidate.make(out);
    }
    Q_UNREACHABLE();
    return nullptr;
}

QStringList DocumentWriter::formats()
{
    QStringList names;
    for (const Format& format : kFormats)
        names.append(format.name);
    return names;
}

} // namespace budget::cli
