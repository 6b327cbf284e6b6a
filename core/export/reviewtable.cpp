// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/reviewtable.h"

#include <algorithm>
#include <array>

namespace budget {

namespace {

using ReviewTitles = std::array<QStringView, kLanguageNames.size()>; // by Language
constexpr auto kHeadTitles = std::to_array<ReviewTitles>({{u"单位代码", u"Unit code"},
                                                          {u"编制单位", u"Unit"},
                                                          {u"项目名称", u"Project"},
                                                          {u"当年预算金额", u"Budget"},
                                                          {u"金额单位", u"Currency unit"},
                                                          {u"审核结论", u"Verdict"},
                                                          {u"审核意见", u"Opinion"}});
constexpr auto kEndTitles = std::to_array<ReviewTitles>(
    {{u"得分", u"Points"}, {u"等级", u"Grade"}, {u"审核人", u"Reviewer"}, {u"审核时间", u"Reviewed at"}});

} // namespace

ReviewTable::ReviewTable(QIODevice& out, const ReviewForm& form, Words words)
    : m_csv(out)
    , m_form(form)
    , m_words(std::move(words))
{
    writeTitles();
}

void ReviewTable::writeTitles()
{
    const auto language = static_cast<size_t>(m_words.language);
    for (const ReviewTitles& titles : kHeadTitles)
        m_csv.cell(titles[language]);
    for (const ReviewItem& item : m_form.items) {
        const QString& title = m_words.language == Language::Chinese ? item.chineseTitle : item.englishTitle;
        m_csv.cell(QStringLiteral("%1 (%2)").arg(title, item.points.toString()));
    }
    for (const ReviewTitles& titles : kEndTitles)
        m_csv.cell(titles[language]);
    m_csv.endLine();
}

void ReviewTable::write(std::span<const ProjectPtr> projects)
{
    for (const ProjectPtr& project : projects)
        writeLine(*project);
}

void ReviewTable::writeLine(const Project& project)
{
    const Review& review = project.review;
    m_csv.cell(project.unitCode);
    m_csv.cell(project.unitName);
    m_csv.cell(project.name);
    m_csv.cell(project.budget.text());
    m_csv.cell(project.currencyUnit);
    m_csv.cell(m_words.verdict(review.verdict));
    m_csv.cell(review.opinion);
    std::optional<Weight> sum = Weight(); // nothing once it leaves the range
    bool isScored = false;
    for (const ReviewItem& item : m_form.items) {
        const auto score = std::ranges::find(review.scores, item.id, &ItemScore::item);
        const bool isGiven = score != review.scores.end();
        m_csv.cell(isGiven ? score->points.toString() : QString());
        if (isGiven)
            sum = sum ? sum->plus(score->points) : std::nullopt;
        isScored = isScored || isGiven;
    }
    m_csv.cell(isScored && sum ? sum->toString() : QString());
    m_csv.cell(m_words.grade(review.grade));
    m_csv.cell(review.author);
    m_csv.cell(review.at.isValid() ? review.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                                   : QString());
    m_csv.endLine();
}

} // namespace budget
