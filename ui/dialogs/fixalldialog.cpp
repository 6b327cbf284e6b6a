// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fixalldialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

FixAllDialog::FixAllDialog(const QString& rule, FixPreviewModel& fixes, QWidget* parent)
    : QDialog(parent)
    , m_fixes(fixes)
{
    setWindowTitle(tr("Fix All of This Rule"));
    build(rule);
    connect(&m_fixes, &QAbstractItemModel::dataChanged, this, &FixAllDialog::showCount);
    showCount();
}

void FixAllDialog::build(const QString& rule)
{
    auto* what = new QLabel(
        tr("“%1”: these places would be changed, as one step that can be undone. Untick what is to stay.")
            .arg(rule),
        this);
    what->setWordWrap(true);
    m_list = new QTreeView(this);
    m_list->setObjectName(u"fixes"_s);
    m_list->setAccessibleName(tr("Places to change"));
    m_list->setModel(&m_fixes);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    const int character = fontMetrics().horizontalAdvance(u'国');
    constexpr std::array<int, FixPreviewModel::ColumnCount> kCharacters{16, 14, 10, 14, 17};
    for (int column = 0; column < FixPreviewModel::ColumnCount; ++column)
        m_list->setColumnWidth(column, kCharacters[static_cast<size_t>(column)] * character);
    m_list->header()->setSectionResizeMode(FixPreviewModel::ProjectColumn, QHeaderView::Stretch);
    what->setBuddy(m_list);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"fixThem"_s);
    m_accept->setDefault(true);
    QPushButton* const all = buttons->addButton(tr("Tick &All"), QDialogButtonBox::ResetRole);
    QPushButton* const none = buttons->addButton(tr("Tick &None"), QDialogButtonBox::ResetRole);
    connect(all, &QPushButton::clicked, this, [this] { m_fixes.chooseAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { m_fixes.chooseAll(Qt::Unchecked); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(1040, 460);
}

void FixAllDialog::showCount()
{
    const int count = m_fixes.chosenCount();
    m_accept->setText(tr("Change %n place(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
}

} // namespace budget::ui

#include "moc_fixalldialog.cpp"
