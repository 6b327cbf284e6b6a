// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/jsonvalues.h"

#include "core/model/fieldaccess.h"
#include "core/store/statements.h"
#include "core/store/words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace budget::json {

using namespace Qt::StringLiterals;

namespace {

template <typename Tag>
StrongId<Tag> idFrom(const QJsonValue& value)
{
    return StrongId<Tag>(value.toInteger());
}

QJsonObject originalsToJson(const Originals& originals)
{
    QJsonObject object;
    for (auto it = originals.cbegin(); it != originals.cend(); ++it)
        object.insert(fieldInfo(it.key()).name, it.value());
    return object;
}

std::optional<Originals> originalsFrom(const QJsonObject& object, bool isRow)
{
    Originals originals;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const std::optional<Field> field = words::fieldOf(it.key(), isRow);
        if (!field)
            return std::nullopt;
        originals.insert(*field, it.value().toString());
    }
    return originals;
}

/// As one text, in the form of the table of the file.
void insertExtras(QJsonObject& object, const Extras& extras)
{
    if (!extras.empty())
        object.insert(u"extras"_s, QString::fromUtf8(encodedExtras(extras)));
}

std::optional<Extras> extrasFrom(const QJsonObject& object)
{
    return decodedExtras(object[u"extras"].toString().toUtf8());
}

/// Every element of the array read by \a read, or nothing when one of them cannot be read.
template <typename T, typename Read>
std::optional<std::vector<T>> listFrom(const QJsonArray& array, Read read)
{
    std::vector<T> list;
    list.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue& value : array) {
        std::optional<T> element = read(value.toObject());
        if (!element)
            return std::nullopt;
        list.push_back(std::move(*element));
    }
    return list;
}

template <typename List, typename Write>
QJsonArray listToJson(const List& list, Write write)
{
    QJsonArray array;
    for (const auto& element : list)
        array.append(write(element));
    return array;
}

QStringList textsFrom(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts.append(value.toString());
    return texts;
}

QJsonObject messageToJson(const Message& message)
{
    QJsonObject object{
        {u"author"_s, message.author}, {u"at"_s, timeText(message.at)}, {u"text"_s, message.text}};
    if (message.newState)
        object.insert(u"newState"_s, words::wordOf(kThreadStateWords, *message.newState));
    return object;
}

std::optional<Message> messageFrom(const QJsonObject& object)
{
    Message message{.author = object[u"author"].toString(),
                    .at = timeFromText(object[u"at"].toString()),
                    .text = object[u"text"].toString()};
    if (object.contains(u"newState")) {
        message.newState = words::valueOf<ThreadState>(kThreadStateWords, object[u"newState"].toString());
        if (!message.newState)
            return std::nullopt;
    }
    return message;
}

QJsonObject diagnosticToJson(const Diagnostic& diagnostic)
{
    return {{u"kind"_s, words::wordOf(kDiagnosticWords, diagnostic.kind)},
            {u"line"_s, static_cast<qint64>(diagnostic.line)},
            {u"table"_s, static_cast<qint64>(diagnostic.table)},
            {u"detail"_s, diagnostic.detail}};
}

std::optional<Diagnostic> diagnosticFrom(const QJsonObject& object)
{
    const auto kind = words::valueOf<Diagnostic::Kind>(kDiagnosticWords, object[u"kind"].toString());
    if (!kind)
        return std::nullopt;
    return Diagnostic{.kind = *kind,
                      .line = static_cast<quint32>(object[u"line"].toInteger()),
                      .table = static_cast<quint32>(object[u"table"].toInteger()),
                      .detail = object[u"detail"].toString()};
}

} // namespace

QJsonObject toJson(const FieldAddress& address)
{
    QJsonObject object{{u"project"_s, address.project.value()}};
    if (address.indicator.isValid())
        object.insert(u"row"_s, address.indicator.value());
    object.insert(u"field"_s, fieldInfo(address.field).name);
    return object;
}

std::optional<FieldAddress> addressFrom(const QJsonObject& object)
{
    FieldAddress address{.project = idFrom<ProjectTag>(object[u"project"]),
                         .indicator = idFrom<IndicatorTag>(object[u"row"])};
    const auto field = words::fieldOf(object[u"field"].toString(), address.indicator.isValid());
    if (!field || !address.project.isValid())
        return std::nullopt;
    address.field = *field;
    return address;
}

QJsonObject toJson(const Indicator& row)
{
    QJsonObject object{{u"id"_s, row.id.value()}, {u"sourceRow"_s, static_cast<int>(row.sourceRow)}};
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
        object.insert(info.name, row.text(info.field));
    if (!row.originals.isEmpty())
        object.insert(u"originals"_s, originalsToJson(row.originals));
    insertExtras(object, row.extras);
    return object;
}

std::optional<Indicator> indicatorFrom(const QJsonObject& object)
{
    Indicator row;
    row.id = idFrom<IndicatorTag>(object[u"id"]);
    row.sourceRow = static_cast<quint16>(object[u"sourceRow"].toInteger());
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
        setText(row, info.field, object[info.name].toString());
    std::optional<Originals> originals = originalsFrom(object[u"originals"].toObject(), true);
    std::optional<Extras> extras = extrasFrom(object);
    if (!originals || !extras || !row.id.isValid())
        return std::nullopt;
    row.extras = std::move(*extras);
    row.originals = std::move(*originals);
    return row;
}

QJsonObject toJson(const Review& review)
{
    QJsonObject object{{u"verdict"_s, words::wordOf(kVerdictWords, review.verdict)},
                       {u"opinion"_s, review.opinion},
                       {u"author"_s, review.author},
                       {u"at"_s, timeText(review.at)}};
    if (review.grade != Grade::None)
        object.insert(u"grade"_s, words::wordOf(kGradeWords, review.grade));
    if (!review.scores.empty()) {
        QJsonObject scores; // a number of JSON cannot hold every one of ours
        for (const ItemScore& score : review.scores)
            scores.insert(score.item, score.points.toString());
        object.insert(u"scores"_s, scores);
    }
    return object;
}

std::optional<Review> reviewFrom(const QJsonObject& object)
{
    const auto verdict = words::valueOf<Verdict>(kVerdictWords, object[u"verdict"].toString());
    const auto grade = words::valueOf<Grade>(kGradeWords, object[u"grade"].toString(kGradeWords.front()));
    if (!verdict || !grade)
        return std::nullopt;
    Review review{.verdict = *verdict,
                  .opinion = object[u"opinion"].toString(),
                  .author = object[u"author"].toString(),
                  .at = timeFromText(object[u"at"].toString()),
                  .grade = *grade};
    const QJsonObject scores = object[u"scores"].toObject();
    for (auto it = scores.constBegin(); it != scores.constEnd(); ++it) {
        const auto points = Weight::parse(it.value().toString());
        if (!points)
            return std::nullopt;
        review.scores.push_back({it.key(), *points});
    }
    return review;
}

QJsonObject toJson(const Project& project)
{
    QJsonObject object{{u"id"_s, project.id.value()},
                       {u"document"_s, project.document.value()},
                       {u"table"_s, static_cast<qint64>(project.table)},
                       {u"title"_s, project.title},
                       {u"year"_s, project.year}};
    for (const FieldInfo& info : fieldsOf(FieldScope::Project))
        object.insert(info.name, project.text(info.field));
    object.insert(u"rows"_s,
                  listToJson(project.indicators, [](const Indicator& row) { return toJson(row); }));
    if (project.review != Review())
        object.insert(u"review"_s, toJson(project.review));
    if (!project.originals.isEmpty())
        object.insert(u"originals"_s, originalsToJson(project.originals));
    insertExtras(object, project.extras);
    object.insert(u"sources"_s, QLatin1String(project.sources.encoded().toBase64()));
    return object;
}

std::optional<Project> projectFrom(const QJsonObject& object)
{
    Project project;
    project.id = idFrom<ProjectTag>(object[u"id"]);
    project.document = idFrom<DocumentTag>(object[u"document"]);
    project.table = static_cast<quint32>(object[u"table"].toInteger());
    project.title = object[u"title"].toString();
    project.year = object[u"year"].toInt();
    for (const FieldInfo& info : fieldsOf(FieldScope::Project))
        setText(project, info.field, object[info.name].toString());
    auto rows = listFrom<Indicator>(object[u"rows"].toArray(), indicatorFrom);
    auto review = object.contains(u"review") ? reviewFrom(object[u"review"].toObject()) : Review();
    auto originals = originalsFrom(object[u"originals"].toObject(), false);
    auto extras = extrasFrom(object);
    if (!rows || !review || !originals || !extras || !project.id.isValid())
        return std::nullopt;
    project.extras = std::move(*extras);
    project.indicators = std::move(*rows);
    project.review = std::move(*review);
    project.originals = std::move(*originals);
    project.sources =
        SourceMap::fromEncoded(QByteArray::fromBase64(object[u"sources"].toString().toLatin1()));
    return project;
}

QJsonObject toJson(const Subject& subject)
{
    QJsonObject object;
    if (!subject.department.isEmpty())
        object.insert(u"department"_s, subject.department);
    if (subject.project.isValid())
        object.insert(u"project"_s, subject.project.value());
    if (subject.indicator.isValid())
        object.insert(u"row"_s, subject.indicator.value());
    if (subject.field)
        object.insert(u"field"_s, fieldInfo(*subject.field).name);
    if (!subject.rule.isEmpty())
        object.insert(u"rule"_s, subject.rule);
    return object;
}

std::optional<Subject> subjectFrom(const QJsonObject& object)
{
    Subject subject{.department = object[u"department"].toString(),
                    .project = idFrom<ProjectTag>(object[u"project"]),
                    .indicator = idFrom<IndicatorTag>(object[u"row"]),
                    .rule = object[u"rule"].toString()};
    if (object.contains(u"field")) {
        subject.field = words::fieldOf(object[u"field"].toString(), subject.indicator.isValid());
        if (!subject.field)
            return std::nullopt;
    }
    return subject;
}

QJsonObject toJson(const Thread& thread)
{
    return {{u"id"_s, thread.id.value()},
            {u"subject"_s, toJson(thread.subject)},
            {u"quoted"_s, thread.quoted},
            {u"state"_s, words::wordOf(kThreadStateWords, thread.state)},
            {u"messages"_s, listToJson(thread.messages, messageToJson)}};
}

std::optional<Thread> threadFrom(const QJsonObject& object)
{
    const auto subject = subjectFrom(object[u"subject"].toObject());
    const auto state = words::valueOf<ThreadState>(kThreadStateWords, object[u"state"].toString());
    auto messages = listFrom<Message>(object[u"messages"].toArray(), messageFrom);
    const auto id = idFrom<ThreadTag>(object[u"id"]);
    if (!subject || !state || !messages || !id.isValid())
        return std::nullopt;
    return Thread{.id = id,
                  .subject = *subject,
                  .quoted = object[u"quoted"].toString(),
                  .state = *state,
                  .messages = std::move(*messages)};
}

QJsonObject toJson(const Decision& decision)
{
    QJsonObject object{{u"rule"_s, decision.rule},
                       {u"subject"_s, toJson(decision.subject)},
                       {u"fingerprint"_s, decision.fingerprint},
                       {u"decision"_s, words::wordOf(kDecisionWords, decision.kind)},
                       {u"author"_s, decision.author},
                       {u"at"_s, timeText(decision.at)},
                       {u"note"_s, decision.note}};
    if (!decision.args.isEmpty())
        object.insert(u"args"_s, QJsonArray::fromStringList(decision.args));
    return object;
}

std::optional<Decision> decisionFrom(const QJsonObject& object)
{
    const auto subject = subjectFrom(object[u"subject"].toObject());
    const auto kind = words::valueOf<DecisionKind>(kDecisionWords, object[u"decision"].toString());
    if (!subject || !kind)
        return std::nullopt;
    return Decision{.rule = object[u"rule"].toString(),
                    .subject = *subject,
                    .fingerprint = object[u"fingerprint"].toString(),
                    .kind = *kind,
                    .author = object[u"author"].toString(),
                    .at = timeFromText(object[u"at"].toString()),
                    .note = object[u"note"].toString(),
                    .args = textsFrom(object[u"args"].toArray())};
}

std::optional<Decision> decisionFromWaiver(const QJsonObject& object)
{
    const auto subject = subjectFrom(object[u"subject"].toObject());
    if (!subject)
        return std::nullopt;
    return Decision{.rule = object[u"rule"].toString(),
                    .subject = *subject,
                    .fingerprint = object[u"fingerprint"].toString(),
                    .kind = DecisionKind::Rejected,
                    .author = object[u"author"].toString(),
                    .at = timeFromText(object[u"at"].toString()),
                    .note = object[u"reason"].toString()};
}

QJsonObject toJson(const SourceDocument& document)
{
    return {{u"id"_s, document.id.value()},
            {u"fileName"_s, document.fileName},
            {u"title"_s, document.title},
            {u"year"_s, document.year},
            {u"digest"_s, QLatin1String(document.digest.toHex())},
            {u"size"_s, document.size},
            {u"importedAt"_s, timeText(document.importedAt)},
            {u"linesTotal"_s, static_cast<qint64>(document.lines.total)},
            {u"linesPlaced"_s, static_cast<qint64>(document.lines.placed)},
            {u"linesFurniture"_s, static_cast<qint64>(document.lines.furniture)},
            {u"unplaced"_s,
             listToJson(
                 document.lines.unplaced,
                 [](const UnplacedLine& line) {
                     return QJsonObject{{u"line"_s, static_cast<qint64>(line.line)}, {u"text"_s, line.text}};
                 })},
            {u"diagnostics"_s, listToJson(document.diagnostics, diagnosticToJson)}};
}

std::optional<SourceDocument> sourceDocumentFrom(const QJsonObject& object)
{
    SourceDocument document;
    document.id = idFrom<DocumentTag>(object[u"id"]);
    document.fileName = object[u"fileName"].toString();
    document.title = object[u"title"].toString();
    document.year = object[u"year"].toInt();
    document.digest = QByteArray::fromHex(object[u"digest"].toString().toLatin1());
    document.size = object[u"size"].toInteger();
    document.importedAt = timeFromText(object[u"importedAt"].toString());
    document.lines.total = static_cast<quint32>(object[u"linesTotal"].toInteger());
    document.lines.placed = static_cast<quint32>(object[u"linesPlaced"].toInteger());
    document.lines.furniture = static_cast<quint32>(object[u"linesFurniture"].toInteger());
    auto unplaced = listFrom<UnplacedLine>(object[u"unplaced"].toArray(), [](const QJsonObject& line) {
        return std::optional(
            UnplacedLine{static_cast<quint32>(line[u"line"].toInteger()), line[u"text"].toString()});
    });
    auto diagnostics = listFrom<Diagnostic>(object[u"diagnostics"].toArray(), diagnosticFrom);
    if (!unplaced || !diagnostics || !document.id.isValid())
        return std::nullopt;
    document.lines.unplaced = std::move(*unplaced);
    document.diagnostics = std::move(*diagnostics);
    return document;
}

QString textOfList(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList listFromText(const QString& text)
{
    return textsFrom(QJsonDocument::fromJson(text.toUtf8()).array());
}

} // namespace budget::json
