// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/profilebar.h"

#include "ui/models/findingtext.h"
#include "ui/models/profileshelf.h"
#include "ui/text/errortext.h"
#include "ui/theme/palette.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const ProfileSource& source)
{
    const QString title = source.title(presentLanguage());
    return source.isBuiltIn() ? ProfileBar::tr("%1 (built in)").arg(title) : title;
}

} // namespace

ProfileBar::ProfileBar(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_baseLabel(new QLabel(tr("Follows"), this))
    , m_base(new QComboBox(this))
    , m_copy(new QPushButton(tr("Make Own Profile…"), this))
    , m_rename(new QPushButton(tr("Rename…"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_import(new QPushButton(tr("Import…"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_note(new QLabel(this))
{
    m_choice->setObjectName(u"profileChoice"_s);
    m_choice->setAccessibleName(tr("Rule profile"));
    m_base->setObjectName(u"profileBase"_s);
    m_base->setAccessibleName(tr("Profile that this one follows"));
    m_base->setToolTip(tr("In all that this profile does not change it is as the one that it follows"));
    m_baseLabel->setBuddy(m_base);
    m_copy->setObjectName(u"copyProfile"_s);
    m_rename->setObjectName(u"renameProfile"_s);
    m_remove->setObjectName(u"removeProfile"_s);
    m_import->setObjectName(u"importProfile"_s);
    m_export->setObjectName(u"exportProfile"_s);
    m_note->setObjectName(u"profileNote"_s);
    m_note->setWordWrap(true);
    m_copy->setToolTip(tr("Begins a profile of your own that follows this one in all you do not change"));

    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Rule profile"), this));
    row->addWidget(m_choice, 1);
    row->addWidget(m_baseLabel);
    row->addWidget(m_base, 1);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_copy, m_rename, m_remove, m_import, m_export}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addLayout(buttons);
    layout->addWidget(m_note);

    connect(m_choice, &QComboBox::activated, this, [this] { emit profileChosen(chosen()); });
    connect(m_base, &QComboBox::activated, this,
            [this] { emit baseChosen(m_base->currentData().toString()); });
    connect(m_copy, &QPushButton::clicked, this, &ProfileBar::copyRequested);
    connect(m_rename, &QPushButton::clicked, this, &ProfileBar::renameRequested);
    connect(m_remove, &QPushButton::clicked, this, &ProfileBar::removeRequested);
    connect(m_import, &QPushButton::clicked, this, &ProfileBar::importRequested);
    connect(m_export, &QPushButton::clicked, this, &ProfileBar::exportRequested);
}

void ProfileBar::show(const ProfileShelf& shelf, const QString& chosen)
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const ProfileSource& source : shelf.profiles())
        m_choice->addItem(titleOf(source), source.name());
    m_choice->setCurrentIndex(m_choice->findData(chosen));
    showBases(shelf);
    showNote(shelf);
}

QString ProfileBar::chosen() const
{
    return m_choice->currentData().toString();
}

/// All others: one that rests on this one is refused with a reason, which says more than its absence.
void ProfileBar::showBases(const ProfileShelf& shelf)
{
    const QSignalBlocker blocker(m_base);
    const ProfileSource* source = shelf.find(chosen());
    const bool hasBase = source && !source->isBuiltIn() && !source->baseName().isEmpty();
    m_base->clear();
    for (const ProfileSource& other : shelf.profiles()) {
        if (hasBase && other.name() != source->name())
            m_base->addItem(titleOf(other), other.name());
    }
    m_base->setCurrentIndex(hasBase ? m_base->findData(source->baseName()) : -1);
    m_base->setVisible(hasBase);
    m_baseLabel->setVisible(hasBase);
}

void ProfileBar::showNote(const ProfileShelf& shelf)
{
    const ProfileSource* source = shelf.find(chosen());
    const bool isOwn = source && !source->isBuiltIn();
    m_rename->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
    QStringList sentences;
    if (!isOwn)
        sentences.append(
            tr("A built-in profile stays as it is. To change rules or words, make one of your own."));
    else if (!source->baseName().isEmpty())
        sentences.append(tr("What differs from the profile that it follows is bold."));
    for (const ProfileFolder::File& file : shelf.unreadable())
        sentences.append(QFileInfo(file.path).fileName() + u": "_s + errorText(file.source.error()));
    m_note->setText(sentences.join(u'\n'));
}

} // namespace budget::ui

#include "moc_profilebar.cpp"
