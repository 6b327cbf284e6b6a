// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/import/importpipeline.h"
#include "core/rules/checker.h"
#include "core/rules/rule.h"
#include "tests/core/rules/checkfixture.h"
#include "tests/support/sample.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <map>

/// Holds the rules against tables of the sample that people read sentence by sentence before the rules
/// existed: tests/data/labelled. A file lists what a careful reviewer raises, what must not be raised, and
/// what may go either way ("open"). One with "rules": "prose" was read for the rules in prose.json only.
namespace budget {

using namespace Qt::StringLiterals;

namespace {

struct Score
{
    int hits = 0;
    int wrong = 0;  ///< raised, and the reader did not
    int missed = 0; ///< not raised, and the reader did

    void add(const Score& other)
    {
        hits += other.hits;
        wrong += other.wrong;
        missed += other.missed;
    }
    [[nodiscard]] static double share(int part, int whole) { return whole == 0 ? 1.0 : 1.0 * part / whole; }
    [[nodiscard]] double precision() const { return share(hits, hits + wrong); }
    [[nodiscard]] double recall() const { return share(hits, hits + missed); }
};

QJsonObject read(const QString& name)
{
    return QJsonDocument::fromJson(test::dataFile(u"labelled/"_s + name)).object();
}

/// Rule and row of a label or a finding.
QString key(const QString& rule, const QString& indicator)
{
    return rule + u'|' + text::folded(indicator);
}

QStringList keysOf(const QJsonArray& labels)
{
    QStringList keys;
    for (const QJsonValue& label : labels)
        keys.append(key(label[u"rule"_s].toString(), label[u"indicator"_s].toString()));
    return keys;
}

/// A label without a row stands for the rule wherever it speaks.
bool matches(const QStringList& labels, const QString& rule, const QString& indicator)
{
    return labels.contains(key(rule, indicator)) || labels.contains(key(rule, QString()));
}

class Labelled : public testing::Test
{
protected:
    void check(const ParsedBatch& batch)
    {
        const DocumentContent content = test::numbered(batch);
        projects = content.projects;
        findings = checkAll(content, *test::profileNamed(u"chongqing"));
    }

    void judge(const QJsonObject& labels)
    {
        const auto& project = projects.at(static_cast<size_t>(labels[u"table"_s].toInt()) - 1);
        ASSERT_EQ(project->name, labels[u"project"_s].toString());
        const QStringList expected = keysOf(labels[u"expected"_s].toArray());
        const QStringList open = keysOf(labels[u"open"_s].toArray());
        const QStringList forbidden = keysOf(labels[u"mustNot"_s].toArray());
        QStringList missing = expected;
        for (const Finding& finding : findings) {
            if (finding.subject.project != project->id || !isMeasured(finding.rule))
                continue;
            const Indicator* row = project->indicator(finding.subject.indicator);
            const QString indicator = row ? row->name : QString();
            missing.removeAll(key(finding.rule, indicator));
            missing.removeAll(key(finding.rule, QString()));
            if (matches(expected, finding.rule, indicator)) {
                ++scores[finding.rule].hits;
            } else if (!matches(open, finding.rule, indicator)) {
                ++scores[finding.rule].wrong;
                std::printf("  wrong: table %d %s %s\n", labels[u"table"_s].toInt(), qPrintable(finding.rule),
                            qPrintable(indicator));
            }
            EXPECT_FALSE(matches(forbidden, finding.rule, indicator))
                << finding.rule.toStdString() << " on table " << labels[u"table"_s].toInt();
        }
        for (const QString& label : missing) {
            const QString rule = label.section(u'|', 0, 0);
            if (!isMeasured(rule) || !findRule(rule))
                continue;
            ++scores[rule].missed;
            std::printf("  missed: table %d %s\n", labels[u"table"_s].toInt(), qPrintable(label));
        }
    }

    [[nodiscard]] bool isMeasured(const QString& rule) const
    {
        return measured.isEmpty() || measured.contains(rule);
    }

    /// Prints the scores by rule, and holds errors and warnings to what is promised.
    void conclude() const
    {
        Score bySeverity[kSeverityWords.size()];
        for (const auto& [id, score] : scores) {
            const Rule* rule = findRule(id);
            ASSERT_NE(rule, nullptr) << id.toStdString();
            bySeverity[static_cast<size_t>(rule->severity)].add(score);
            std::printf("%-26s hits %3d  wrong %2d  missed %2d  precision %.2f  recall %.2f\n",
                        qPrintable(id), score.hits, score.wrong, score.missed, score.precision(),
                        score.recall());
        }
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            const Score& score = bySeverity[static_cast<size_t>(severity)];
            std::printf("%-8s hits %3d  wrong %2d  missed %2d  precision %.2f  recall %.2f\n",
                        kSeverityWords[static_cast<size_t>(severity)].latin1(), score.hits, score.wrong,
                        score.missed, score.precision(), score.recall());
        }
        const Score& errors = bySeverity[static_cast<size_t>(Severity::Error)];
        const Score& warnings = bySeverity[static_cast<size_t>(Severity::Warning)];
        EXPECT_GE(errors.precision(), 0.95);
        EXPECT_GE(errors.recall(), 0.95);
        EXPECT_GE(warnings.precision(), 0.90);
        EXPECT_GE(warnings.recall(), 0.90);
    }

    std::vector<ProjectPtr> projects;
    std::vector<Finding> findings;
    QStringList measured; ///< rules; all of them when it is empty
    std::map<QString, Score> scores;
};

} // namespace

TEST_F(Labelled, TheRulesOnTextsRaiseWhatACarefulReviewerRaises)
{
    const QDir folder(QStringLiteral(BUDGET_SOURCE_DIR "/tests/data/labelled"));
    const QStringList files = folder.entryList({u"table-*.json"_s}, QDir::Files, QDir::Name);
    ASSERT_GE(files.size(), 20);
    for (const QJsonValue& rule : read(u"prose.json"_s)[u"rules"_s].toArray())
        measured.append(rule.toString());
    check(test::sampleBatch());
    for (const QString& file : files)
        judge(read(file));
    conclude();
}

/// Made up, of other places and fields, and labelled before the rules were run over them.
TEST_F(Labelled, AllRulesRaiseWhatACarefulReviewerRaisesInOtherDocuments)
{
    const QDir folder(QStringLiteral(BUDGET_SOURCE_DIR "/tests/data/labelled/others"));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    ASSERT_GE(files.size(), 3);
    for (const QString& file : files) {
        const QJsonObject labels = read(u"others/"_s + file);
        const QString document = labels[u"document"_s].toString();
        const auto batch = readDocument(test::dataFile(u"labelled/others/"_s + document), document);
        ASSERT_THAT(batch, test::IsOk()) << qPrintable(document);
        check(batch.value());
        std::printf("%s\n", qPrintable(document));
        for (const QJsonValue& table : labels[u"tables"_s].toArray())
            judge(table.toObject());
    }
    conclude();
}

} // namespace budget
