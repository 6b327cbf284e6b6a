// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commandline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace budget::test {

using namespace Qt::StringLiterals;

QJsonObject CommandResult::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

CommandResult budgetReviewCli(const QStringList& arguments, const QByteArray& input)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANG"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);

    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BUDGET_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int kLimit = 120'000; // ms; only a hanging program comes near it
    if (!process.waitForFinished(kLimit) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.status = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

QString samplePath()
{
    return QStringLiteral(BUDGET_SOURCE_DIR) + u"/resources/samples/beibei-2025.txt"_s;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QString CommandLineTest::write(const QString& name, const QByteArray& content) const
{
    QString target = path(name);
    EXPECT_TRUE(QDir().mkpath(QFileInfo(target).path()));
    QFile file(target);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    return target;
}

} // namespace budget::test
