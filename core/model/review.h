// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"
#include "core/model/numbers.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <tuple>
#include <vector>

namespace budget {

/// 审核结论 on a project.
enum class Verdict : quint8 { None, Pass, PassAfterRevision, Return };
inline constexpr std::array<QLatin1String, 4> kVerdictWords{QLatin1String("none"), QLatin1String("pass"),
                                                            QLatin1String("passAfterRevision"),
                                                            QLatin1String("return")};

/// 等级 of the review form: 优, 良, 中, 差. What each of them asks for is in the rule profile.
enum class Grade : quint8 { None, Excellent, Good, Fair, Poor };
inline constexpr std::array<QLatin1String, 5> kGradeWords{QLatin1String("none"), QLatin1String("excellent"),
                                                          QLatin1String("good"), QLatin1String("fair"),
                                                          QLatin1String("poor")};

/// Points that a reviewer gave for one item of the review form, which is data of the rule profile.
struct ItemScore
{
    QString item; ///< its id there
    Weight points;

    friend bool operator==(const ItemScore&, const ItemScore&) = default;
};

/// 审核意见: a reviewer's decision on a project. Any verdict but Pass must carry an opinion.
struct Review
{
    Verdict verdict = Verdict::None;
    QString opinion;
    QString author;
    QDateTime at; ///< UTC
    Grade grade = Grade::None;
    std::vector<ItemScore> scores{}; ///< by item; those that nobody gave are missing

    friend bool operator==(const Review&, const Review&) = default;
};

/// What an annotation or a finding speaks about. Exactly one of a department (key only), a project, a row
/// (project and indicator) or a cell (with a field); an annotation on a finding names its rule as well.
struct Subject
{
    QString department; ///< departmentKey(); empty unless the subject is a whole department
    ProjectId project;
    IndicatorId indicator;
    std::optional<Field> field;
    QString rule; ///< id of the rule, when the subject is a finding

    [[nodiscard]] std::optional<FieldAddress> cell() const
    {
        return field ? std::optional(FieldAddress{project, indicator, *field}) : std::nullopt;
    }

    friend bool operator==(const Subject&, const Subject&) = default;
};

inline size_t qHash(const Subject& subject, size_t seed = 0)
{
    return qHashMulti(seed, subject.department, subject.project, subject.indicator,
                      subject.field ? static_cast<int>(*subject.field) : -1, subject.rule);
}

/// 批注状态: opened by a reviewer, 已改 by the clerk, 已核 by the reviewer; a verified one can be opened
/// again.
enum class ThreadState : quint8 { Open, Revised, Verified };
inline constexpr std::array<QLatin1String, 3> kThreadStateWords{
    QLatin1String("open"), QLatin1String("revised"), QLatin1String("verified")};

struct Message
{
    QString author;
    QDateTime at; ///< UTC
    QString text;
    std::optional<ThreadState> newState; ///< set when the message moved the thread to another state

    friend bool operator==(const Message&, const Message&) = default;
};

/// 批注: an annotation with its replies.
struct Thread
{
    ThreadId id;
    Subject subject;
    QString quoted; ///< the text of the subject when the annotation was written
    ThreadState state = ThreadState::Open;
    std::vector<Message> messages;

    friend bool operator==(const Thread&, const Thread&) = default;
};

} // namespace budget
