// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/differencesdialog.h"

#include "ui/models/columnspec.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace budget::ui {

using namespace Qt::StringLiterals;
using Kind = ReadingDifference::Kind;

namespace {

constexpr int kPlaceColumn = 0;
constexpr int kBeforeColumn = 1;
constexpr int kAfterColumn = 2;
constexpr int kNumberRole = Qt::UserRole;

QString placeText(const ReadingDifference& difference)
{
    switch (difference.kind) {
    case Kind::ProjectAdded: return DifferencesDialog::tr("The project is new");
    case Kind::ProjectGone: return DifferencesDialog::tr("The project is gone");
    case Kind::RowAdded: return DifferencesDialog::tr("New row: %1").arg(difference.row);
    case Kind::RowGone: return DifferencesDialog::tr("Row gone: %1").arg(difference.row);
    case Kind::ValueChanged: break;
    }
    const QString field = columnTitle(difference.address.field);
    return difference.row.isEmpty() ? field : difference.row + u" · "_s + field;
}

} // namespace

DifferencesDialog::DifferencesDialog(std::vector<ReadingDifference> differences, QWidget* parent)
    : QDialog(parent)
    , m_differences(std::move(differences))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"differences"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What Is Different in the Document"));
    auto* const hint =
        new QLabel(tr("As printed, before and now; your edits were kept. Choose a line to go there."), this);
    hint->setWordWrap(true);
    m_list->setHeaderLabels({tr("Project and place"), tr("Before"), tr("Now")});
    m_list->setAccessibleName(windowTitle());
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    fill();
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            goTo(*item);
    });
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(820, 420);
}

void DifferencesDialog::fill()
{
    QTreeWidgetItem* project = nullptr;
    for (size_t i = 0; i < m_differences.size(); ++i) {
        const ReadingDifference& difference = m_differences[i];
        const bool isSame = i > 0 && m_differences[i - 1].address.project == difference.address.project &&
                            difference.address.project.isValid();
        if (!project || !isSame) {
            project = new QTreeWidgetItem(m_list, {difference.project});
            project->setData(kPlaceColumn, kNumberRole, QVariant::fromValue(i));
            project->setFirstColumnSpanned(true);
        }
        auto* const line = new QTreeWidgetItem(project);
        line->setData(kPlaceColumn, kNumberRole, QVariant::fromValue(i));
        line->setText(kPlaceColumn, placeText(difference));
        for (const auto& [column, text] :
             {std::pair(kBeforeColumn, difference.before), std::pair(kAfterColumn, difference.after)}) {
            line->setText(column, QString(text).replace(u'\n', u' '));
            line->setToolTip(column, text);
        }
    }
    m_list->expandAll();
    m_list->header()->resizeSection(kPlaceColumn, 330);
    m_list->header()->resizeSection(kBeforeColumn, 220);
}

void DifferencesDialog::goTo(const QTreeWidgetItem& item)
{
    const FieldAddress& place = m_differences[item.data(kPlaceColumn, kNumberRole).value<size_t>()].address;
    if (place.project.isValid())
        emit placeRequested(place);
}

} // namespace budget::ui

#include "moc_differencesdialog.cpp"
