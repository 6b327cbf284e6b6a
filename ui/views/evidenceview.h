// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/finding.h"

#include <QTextBrowser>

#include <optional>

namespace budget::ui {

/// What the current finding says, in full: the sentence, the rule and its source, and the texts that it rests
/// on with the parts that matter marked, of two copied goals both. A place leads to its cell.
class EvidenceView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// \a document must outlive the view.
    explicit EvidenceView(const BudgetDocument& document, QWidget* parent = nullptr);

    /// Null: none is chosen.
    void showFinding(const Finding* finding);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void placeChosen(const budget::FieldAddress& cell);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    [[nodiscard]] QString pageOf(const Finding& finding) const;
    [[nodiscard]] QString placeOf(const Evidence& evidence, const Finding& finding) const;
    [[nodiscard]] QString markedTextOf(const Evidence& evidence) const;

    const BudgetDocument& m_document;
    std::optional<Finding> m_finding;
    QString m_page; ///< what is shown
};

} // namespace budget::ui
