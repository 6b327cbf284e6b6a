// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/extra.h"
#include "core/model/indicator.h"
#include "core/model/review.h"
#include "core/model/sourcemap.h"

#include <memory>
#include <vector>

namespace budget {

/// 项目: one 预算绩效目标表 with its head, texts and indicator rows. Texts are as printed, wrapped lines
/// joined, paragraphs separated by line feeds.
struct Project
{
    ProjectId id;
    DocumentId document;
    quint32 table = 0; ///< 1-based number of the table in its document
    QString title;     ///< the printed title of the table
    int year = 0;      ///< 年度, from the title; 0: not known

    QString unitCode;                ///< code of the 编制单位
    QString unitName;                ///< 编制单位
    QString currencyUnit;            ///< 万元 or 元, as printed, also when it is cut
    QString name;                    ///< 一级项目名称
    QString department;              ///< 业务主管部门
    Printed<Weight> executionWeight; ///< 预算执行率权重
    Printed<Money> budget;           ///< 当年预算金额
    Printed<Money> retained;         ///< 部门留用
    Printed<Money> subsidy;          ///< 补助街镇
    QString overview;                ///< 项目概述
    QString basis;                   ///< 立项依据, one cited document a line
    QString goal;                    ///< 当年绩效目标
    Extras extras;                   ///< fields of the form that are none of these
    std::vector<Indicator> indicators;

    Review review;
    SourceMap sources;
    Originals originals;

    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] QString originalText(Field field) const;

    /// The position of a row, or -1.
    [[nodiscard]] int indexOf(IndicatorId id) const;
    [[nodiscard]] const Indicator* indicator(IndicatorId id) const;

    friend bool operator==(const Project&, const Project&) = default;
};

/// Projects are shared between the document, changes and background jobs; whoever shares one may only read
/// it.
using ProjectPtr = std::shared_ptr<const Project>;

/// The name under which a project stands in lists and charts: its 编制单位, or the 业务主管部门 of a form
/// that names no other. Empty where there is neither.
[[nodiscard]] const QString& departmentName(const Project& project);

/// What makes two projects stand under one department: the unit's code, or departmentName() folded where it
/// has none.
[[nodiscard]] QString departmentKey(const Project& project);

/// The text of any cell of the project; the address must lie in it.
[[nodiscard]] QString textAt(const Project& project, const FieldAddress& address);
[[nodiscard]] QString originalTextAt(const Project& project, const FieldAddress& address);
[[nodiscard]] bool isEdited(const Project& project, const FieldAddress& address);

/// The cells that stand in both versions of a project and whose texts differ.
[[nodiscard]] std::vector<FieldAddress> differingCells(const Project& a, const Project& b);

/// The pieces of the source document a cell was read from; empty for a row added by hand.
[[nodiscard]] std::vector<SourceSpan> spansAt(const Project& project, const FieldAddress& address);

} // namespace budget
