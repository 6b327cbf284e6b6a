// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/corpus.h"

#include "core/import/sourcetext.h"
#include "tests/support/sample.h"

#include <algorithm>

namespace budget::test {

using namespace Qt::StringLiterals;

namespace {

/// Where each line of \a bytes begins; the sample has LF line ends.
std::vector<qsizetype> lineStarts(const QByteArray& bytes)
{
    std::vector<qsizetype> starts{0};
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        starts.push_back(at + 1);
    return starts;
}

/// Two characters that no other copy below 1,600 has; the second one also stands alone in short names.
QString district(int number)
{
    static const QString first =
        u"青白云玉金石锦翠兰梅松柏桂榆枫桐江河湖海溪泉淮沧洛澄永宁安康泰和昌荣嘉祥瑞庆景辉"_s;
    static const QString second =
        u"澜陵川原岭峰谷台屏渡津浦洲汀湾港桥亭阁楼坪坝垭湫塘堰渠城寨营堡关驿镇乡里坊圩埠墟"_s;
    const int row = number % 40;
    return QString(first[row]) + second[(number / 40 + 7 * row) % 40];
}

QByteArray scaled(const QByteArray& amount, int number)
{
    const auto value = Money::parse(QString::fromUtf8(amount));
    if (!value || value->isZero())
        return amount;
    constexpr qint64 kCent = Money::kScale / 100;
    const qint64 cents = value->millionths() / kCent * (100 + 37LL * number % 211) / 100;
    return Money::fromMillionths(cents * kCent).toString(2).toUtf8();
}

} // namespace

Corpus::Corpus()
    : m_sample(sampleBytes())
{
    const std::vector<qsizetype> starts = lineStarts(m_sample);
    const SourceText text = decodeText(m_sample).value();
    const auto offsetOf = [&](const SourceSpan& span, quint32 columns) {
        return starts[span.line - 1] + text.line(span.line).left(span.column - 1 + columns).toUtf8().size();
    };
    for (const auto& project : sampleBatch().projects) {
        const auto add = [&](Field field, EditKind kind) {
            const SourceSpan span = project->sources.spans(0, field).at(0);
            const qsizetype begin = offsetOf(span, 0);
            const qsizetype end = offsetOf(span, span.length);
            switch (kind) {
            case EditKind::CodeSuffix: m_edits.push_back({.offset = end, .kind = kind}); break;
            case EditKind::NamePrefix: m_edits.push_back({.offset = begin, .kind = kind}); break;
            case EditKind::Amount:
                m_edits.push_back({.offset = begin, .length = end - begin, .kind = kind});
                break;
            }
        };
        add(Field::UnitCode, EditKind::CodeSuffix);
        add(Field::ProjectName, EditKind::NamePrefix);
        for (const Field field : {Field::Budget, Field::Retained, Field::Subsidy})
            add(field, EditKind::Amount);
    }
    std::sort(m_edits.begin(), m_edits.end(),
              [](const Edit& a, const Edit& b) { return a.offset < b.offset; });
}

void Corpus::appendCopy(int number, QByteArray& out) const
{
    if (number == 0) {
        out.append(m_sample);
        return;
    }
    const QByteArray name = district(number).toUtf8();
    QByteArray copy;
    copy.reserve(m_sample.size() + 74 * (name.size() + 8));
    qsizetype at = 0;
    for (const Edit& edit : m_edits) {
        copy.append(QByteArrayView(m_sample).sliced(at, edit.offset - at));
        switch (edit.kind) {
        case EditKind::CodeSuffix: copy.append(QByteArray::number(number).rightJustified(3, '0')); break;
        case EditKind::NamePrefix: copy.append(name); break;
        case EditKind::Amount: copy.append(scaled(m_sample.mid(edit.offset, edit.length), number)); break;
        }
        at = edit.offset + edit.length;
    }
    copy.append(QByteArrayView(m_sample).sliced(at));
    copy.replace("北碚", name);
    copy.replace("碚", district(number).right(1).toUtf8());
    out.append(copy);
}

QByteArray Corpus::copies(int count) const
{
    QByteArray out;
    out.reserve((m_sample.size() + 1024) * count);
    for (int number = 0; number < count; ++number)
        appendCopy(number, out);
    return out;
}

} // namespace budget::test
