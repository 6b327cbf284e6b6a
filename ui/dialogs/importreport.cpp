// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importreport.h"

#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;

QString importSentence(const ImportLine& line)
{
    if (!line.failure.isEmpty())
        return line.failure;
    if (line.isKnown)
        return ImportReportDialog::tr("Was read before and has not changed.");
    if (line.isLeftOut)
        return ImportReportDialog::tr("Left out.");
    if (line.isReimport)
        return ImportReportDialog::tr(
                   "Read again: %1 new, %2 changed, %3 gone. Edits and annotations were kept.")
            .arg(line.addedProjects)
            .arg(line.changedProjects)
            .arg(line.removedProjects);
    if (line.doubtfulCells > 0 && line.unplacedLines == 0)
        return ImportReportDialog::tr("Read; %n doubtful cell(s), see “Doubtful cells”.", nullptr,
                                      line.doubtfulCells);
    if (line.unplacedLines > 0)
        return ImportReportDialog::tr("Read; %n line(s) found no place, see “Unplaced text”.", nullptr,
                                      line.unplacedLines);
    return ImportReportDialog::tr("Read; every line has its place.");
}

ImportReportDialog::ImportReportDialog(const std::vector<ImportLine>& lines, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"import-report"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What Was Read"));
    auto* list = new QTreeWidget(this);
    list->setRootIsDecorated(false);
    // Of hundreds of documents not each cell is measured: the window would wait for it.
    constexpr int kMeasuredRows = 40;
    list->setUniformRowHeights(true);
    list->header()->setResizeContentsPrecision(kMeasuredRows);
    const QIcon failed = icon(u"severity-error"_s, ColorRole::ErrorText);
    const QIcon done = icon(u"state-done"_s, ColorRole::GoodText);
    list->setHeaderLabels({tr("File"), tr("Tables"), tr("Errors"), tr("Warnings"), tr("Outcome")});
    for (int column = 1; column < 4; ++column)
        list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    for (const ImportLine& line : lines) {
        auto* item = new QTreeWidgetItem(list);
        const bool hasFailed = !line.failure.isEmpty();
        item->setText(0, QFileInfo(line.path).fileName());
        item->setToolTip(0, line.path);
        item->setIcon(0, hasFailed ? failed : done);
        const std::array numbers{line.tables, line.errors, line.warnings};
        for (int column = 0; column < static_cast<int>(numbers.size()); ++column) {
            item->setTextAlignment(column + 1, Qt::AlignRight | Qt::AlignVCenter);
            if (!hasFailed && !line.isKnown) // nothing was counted of what was not read
                item->setText(column + 1, QString::number(numbers[static_cast<size_t>(column)]));
        }
        item->setText(4, importSentence(line));
        item->setToolTip(4, item->text(4));
    }
    for (int column = 0; column < 4; ++column)
        list->resizeColumnToContents(column);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    const auto failures = static_cast<int>(
        std::ranges::count_if(lines, [](const ImportLine& line) { return !line.failure.isEmpty(); }));
    QStringList sums{tr("%n document(s) read", nullptr, static_cast<int>(lines.size()) - failures)};
    if (failures > 0)
        sums.append(tr("%n not read: see why beside it", nullptr, failures));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(sums.join(u" · "_s), this));
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(820, 360);
}

} // namespace budget::ui

#include "moc_importreport.cpp"
