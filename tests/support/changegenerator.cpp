// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/changegenerator.h"

#include "core/model/fieldaccess.h"

#include <array>

namespace budget::test {

namespace {

const Project* projectWithRows(const BudgetDocument& document, int start, size_t rows)
{
    for (int i = 0; i < document.projectCount(); ++i) {
        const Project& project = document.projectAt((start + i) % document.projectCount());
        if (project.indicators.size() >= rows)
            return &project;
    }
    return nullptr;
}

} // namespace

int ChangeGenerator::below(int limit)
{
    return static_cast<int>(m_random() % static_cast<quint32>(qMax(limit, 1)));
}

QString ChangeGenerator::text()
{
    static constexpr std::array<QStringView, 14> kTexts{u"",
                                                        u"≥",
                                                        u"12.50",
                                                        u"约20",
                                                        u"是",
                                                        u"否",
                                                        u"定性",
                                                        u"产出指标",
                                                        u"１２３",
                                                        u"第一段\n第二段",
                                                        u"“引号”，'单引号'; --",
                                                        u"𠮷野家\t表",
                                                        u"-3",
                                                        u"{\"json\": [1]}"};
    const QString base = kTexts[static_cast<size_t>(below(static_cast<int>(kTexts.size())))].toString();
    return chance(50) ? base : base + QString::number(below(1000));
}

QDateTime ChangeGenerator::time()
{
    return QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + below(1'000'000'000), Qt::UTC);
}

const Project& ChangeGenerator::someProject(const BudgetDocument& document)
{
    return document.projectAt(below(document.projectCount()));
}

Indicator ChangeGenerator::newRow()
{
    Indicator row;
    row.id = IndicatorId(m_nextId++);
    row.sourceRow = chance(50) ? static_cast<quint16>(1 + below(9)) : static_cast<quint16>(0);
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
        setText(row, info.field, text());
        if (row.sourceRow > 0 && chance(20))
            row.originals.insert(info.field, row.text(info.field) + u'*');
    }
    if (row.sourceRow % 2 == 1)
        row.extras = {
            {.name = QStringLiteral("actual"), .text = row.value, .parts = {}, .spans = {{3, 1, 2}}}};
    return row;
}

ProjectPtr ChangeGenerator::newProject()
{
    auto project = std::make_shared<Project>();
    project->id = ProjectId(m_nextId++);
    project->document = DocumentId(below(3));
    project->table = static_cast<quint32>(below(90));
    project->title = text();
    project->year = 2020 + below(8);
    for (const FieldInfo& info : fieldsOf(FieldScope::Project)) {
        setText(*project, info.field, text());
        if (chance(15))
            project->originals.insert(info.field, project->text(info.field) + u'*');
    }
    for (int rows = below(5); rows > 0; --rows) {
        project->indicators.push_back(newRow());
        project->sources.add(project->indicators.back().sourceRow, Field::Value,
                             {static_cast<quint32>(1 + below(4000)), 1, static_cast<quint32>(below(40))});
    }
    if (chance(30))
        project->review = someReview();
    return project;
}

Subject ChangeGenerator::someSubject(const BudgetDocument& document)
{
    Subject subject;
    if (document.projectCount() == 0 || chance(10)) {
        subject.department = text() + QStringLiteral("部门");
        return subject;
    }
    const Project& project = someProject(document);
    subject.project = project.id;
    const bool isRow = !project.indicators.empty() && chance(60);
    if (isRow)
        subject.indicator =
            project.indicators[static_cast<size_t>(below(static_cast<int>(project.indicators.size())))].id;
    if (chance(60)) {
        const auto fields = fieldsOf(isRow ? FieldScope::Indicator : FieldScope::Project);
        subject.field = fields[static_cast<size_t>(below(static_cast<int>(fields.size())))].field;
    }
    return subject;
}

Change ChangeGenerator::fieldEdited(const BudgetDocument& document)
{
    if (document.projectCount() == 0)
        return projectsInserted(document);
    const Project& project = someProject(document);
    FieldAddress address{.project = project.id};
    const bool isRow = !project.indicators.empty() && chance(70);
    if (isRow)
        address.indicator =
            project.indicators[static_cast<size_t>(below(static_cast<int>(project.indicators.size())))].id;
    const auto fields = fieldsOf(isRow ? FieldScope::Indicator : FieldScope::Project);
    address.field = fields[static_cast<size_t>(below(static_cast<int>(fields.size())))].field;
    const QString before = textAt(project, address);
    // Editing back to the printed text is an edit that people make often.
    QString after = chance(25) ? originalTextAt(project, address) : text();
    if (after == before)
        after += QStringLiteral("改");
    return FieldEdited{address, before, after};
}

Change ChangeGenerator::rowInserted(const BudgetDocument& document)
{
    if (document.projectCount() == 0)
        return projectsInserted(document);
    const Project& project = someProject(document);
    return IndicatorInserted{project.id, below(static_cast<int>(project.indicators.size()) + 1), newRow()};
}

Change ChangeGenerator::rowRemoved(const BudgetDocument& document)
{
    const Project* project = projectWithRows(document, below(document.projectCount()), 1);
    if (!project)
        return rowInserted(document);
    const int position = below(static_cast<int>(project->indicators.size()));
    return IndicatorRemoved{project->id, position, project->indicators[static_cast<size_t>(position)]};
}

Change ChangeGenerator::rowMoved(const BudgetDocument& document)
{
    const Project* project = projectWithRows(document, below(document.projectCount()), 2);
    if (!project)
        return rowInserted(document);
    const int count = static_cast<int>(project->indicators.size());
    const int from = below(count);
    return IndicatorMoved{project->id, from, (from + 1 + below(count - 1)) % count};
}

Change ChangeGenerator::projectsInserted(const BudgetDocument& document)
{
    ProjectsInserted change{below(document.projectCount() + 1), {}};
    for (int count = 1 + below(3); count > 0; --count)
        change.projects.push_back(newProject());
    return change;
}

Change ChangeGenerator::projectsRemoved(const BudgetDocument& document)
{
    // Leaves something to work on.
    if (document.projectCount() < 4)
        return projectsInserted(document);
    ProjectsRemoved change{below(document.projectCount() - 1), {}};
    const int count = qMin(1 + below(2), document.projectCount() - change.position);
    for (int i = 0; i < count; ++i)
        change.projects.push_back(document.snapshot(document.projectAt(change.position + i).id));
    return change;
}

Change ChangeGenerator::projectReplaced(const BudgetDocument& document)
{
    if (document.projectCount() == 0)
        return projectsInserted(document);
    const ProjectPtr before = document.snapshot(someProject(document).id);
    auto after = std::make_shared<Project>(*before);
    after->table += 1;
    after->overview = text();
    after->originals.insert(Field::Goal, text());
    after->sources.add(0, Field::Goal, {7, 1, 3});
    if (!after->indicators.empty() && chance(70)) {
        Indicator& first = after->indicators.front();
        first.value = text();
        if (first.sourceRow > 0) // a re-import gives originals to printed rows alone
            first.originals.insert(Field::Value, text() + QStringLiteral("原"));
    }
    if (after->indicators.size() > 1 && chance(50))
        after->indicators.pop_back();
    if (chance(50))
        after->indicators.insert(after->indicators.begin(), newRow());
    return ProjectReplaced{before, after};
}

Change ChangeGenerator::reviewSet(const BudgetDocument& document)
{
    if (document.projectCount() == 0)
        return projectsInserted(document);
    const Project& project = someProject(document);
    Review after = chance(20) ? Review() : someReview();
    return ReviewSet{project.id, project.review, std::move(after)};
}

Review ChangeGenerator::someReview()
{
    Review review{static_cast<Verdict>(1 + below(3)), text(), text(), time()};
    if (chance(50))
        review.grade = static_cast<Grade>(below(5));
    for (const char* const item : {"adequacy-funds", "clarity", "规范完整"}) {
        if (chance(40))
            review.scores.push_back({QString::fromUtf8(item), Weight::fromMillionths(below(15'000'000))});
    }
    return review;
}

Change ChangeGenerator::threadSet(const BudgetDocument& document)
{
    const auto& threads = document.threads();
    if (threads.empty() || chance(40)) {
        Thread thread{.id = ThreadId(m_nextId++), .subject = someSubject(document), .quoted = text()};
        if (chance(20))
            thread.subject.rule = QStringLiteral("unit-missing");
        thread.messages.push_back({text(), time(), text(), std::nullopt});
        return ThreadSet{std::nullopt, thread};
    }
    const Thread& before = threads[static_cast<size_t>(below(static_cast<int>(threads.size())))];
    if (chance(25))
        return ThreadSet{before, std::nullopt};
    Thread after = before;
    after.state = static_cast<ThreadState>(below(3));
    after.messages.push_back({text(), time(), text(), after.state});
    return ThreadSet{before, after};
}

Change ChangeGenerator::decisionSet(const BudgetDocument& document)
{
    const auto& decisions = document.decisions();
    if (!decisions.empty() && chance(60)) {
        const Decision& before = decisions[static_cast<size_t>(below(static_cast<int>(decisions.size())))];
        if (chance(50))
            return DecisionSet{before, std::nullopt};
        Decision after = before;
        after.kind = static_cast<DecisionKind>(below(3));
        after.note += QStringLiteral("。");
        return DecisionSet{before, after};
    }
    Decision decision{.rule = QStringLiteral("rule-%1").arg(m_nextId++),
                      .subject = someSubject(document),
                      .fingerprint = text(),
                      .kind = static_cast<DecisionKind>(below(3)),
                      .author = text(),
                      .at = time(),
                      .note = text(),
                      .args = chance(50) ? QStringList{text(), text()} : QStringList()};
    return DecisionSet{std::nullopt, decision};
}

Change ChangeGenerator::documentSet(const BudgetDocument& document)
{
    const auto& documents = document.sourceDocuments();
    if (documents.empty() || chance(40)) {
        SourceDocument added;
        added.id = DocumentId(m_nextId++);
        added.fileName = text();
        added.digest = QByteArray::number(m_nextId);
        added.importedAt = time();
        added.lines = {3, 1, 1, {{7, text()}}};
        added.diagnostics.push_back({static_cast<Diagnostic::Kind>(below(8)), 7, 1, text()});
        return SourceDocumentSet{std::nullopt, added};
    }
    const SourceDocument& before = documents[static_cast<size_t>(below(static_cast<int>(documents.size())))];
    if (chance(40))
        return SourceDocumentSet{before, std::nullopt};
    SourceDocument after = before;
    after.title += QStringLiteral("（修订）");
    after.diagnostics.clear();
    return SourceDocumentSet{before, after};
}

Change ChangeGenerator::group(const BudgetDocument& document)
{
    BudgetDocument scratch;
    scratch.reset(document.content());
    ChangeGroup result{static_cast<ChangeGroup::Kind>(below(9)), {}};
    constexpr int kSingleKinds = static_cast<int>(std::variant_size_v<Change::Any>) - 1;
    for (int count = 1 + below(5); count > 0; --count) {
        result.changes.push_back(ofKind(static_cast<size_t>(below(kSingleKinds)), scratch));
        scratch.apply(result.changes.back());
    }
    return result;
}

Change ChangeGenerator::ofKind(size_t index, const BudgetDocument& document)
{
    using Maker = Change (ChangeGenerator::*)(const BudgetDocument&);
    static constexpr std::array<Maker, std::variant_size_v<Change::Any>> kMakers{
        &ChangeGenerator::fieldEdited,      &ChangeGenerator::rowInserted,
        &ChangeGenerator::rowRemoved,       &ChangeGenerator::rowMoved,
        &ChangeGenerator::projectsInserted, &ChangeGenerator::projectsRemoved,
        &ChangeGenerator::projectReplaced,  &ChangeGenerator::reviewSet,
        &ChangeGenerator::threadSet,        &ChangeGenerator::decisionSet,
        &ChangeGenerator::documentSet,      &ChangeGenerator::group};
    return (this->*kMakers[index])(document);
}

Change ChangeGenerator::next(const BudgetDocument& document)
{
    return ofKind(static_cast<size_t>(below(static_cast<int>(std::variant_size_v<Change::Any>))), document);
}

} // namespace budget::test
