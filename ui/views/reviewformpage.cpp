// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/reviewformpage.h"

#include "ui/delegates/formdelegate.h"
#include "ui/text/reviewtext.h"
#include "ui/theme/palette.h"
#include "ui/views/calmheader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kGrades{Grade::Excellent, Grade::Good, Grade::Fair, Grade::Poor};
constexpr int kMargin = 14;

ColorRole gradeFill(Grade grade)
{
    switch (grade) {
    case Grade::Excellent:
    case Grade::Good: return ColorRole::GoodFill;
    case Grade::Fair: return ColorRole::WarningFill;
    case Grade::Poor: return ColorRole::ErrorFill;
    case Grade::None: break;
    }
    return ColorRole::HintFill;
}

} // namespace

ReviewFormPage::ReviewFormPage(Desk& desk, const ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(desk)
{
    build();
    connect(&desk, &Desk::placeChanged, this, &ReviewFormPage::showProject);
    connect(&desk.document(), &BudgetDocument::fieldChanged, this, &ReviewFormPage::showProject);
    connect(&m_model, &ReviewFormModel::sumsChanged, this, &ReviewFormPage::showSums);
    connect(&m_model, &ReviewFormModel::pointsRefused, this, [this](Weight most) {
        m_isRefused = true;
        emit noticed(tr("Points from 0 to %1 are expected.").arg(most.toString()));
    });
    connect(m_form, &QTreeView::clicked, this, &ReviewFormPage::lead);
    connect(&actions[Command::TakeSuggestedPoints], &QAction::triggered, &m_model,
            &ReviewFormModel::takeSuggestions);
    retranslate();
    showProject();
}

void ReviewFormPage::build()
{
    setObjectName(u"reviewFormPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 8, kMargin, 6);
    m_name = new QLabel(this);
    m_name->setObjectName(u"formProject"_s);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_unit = new QLabel(this);
    m_unit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->setSpacing(12);
    head->addWidget(m_name);
    head->addWidget(m_unit, 1);
    rows->addLayout(head);
    m_form = new QTreeView(this);
    m_form->setObjectName(u"reviewForm"_s);
    m_form->setModel(&m_model);
    auto* delegate = new FormDelegate(m_form);
    // Before the view takes the points: they may fill the form anew, and then no box is the current one.
    connect(delegate, &QAbstractItemDelegate::commitData, this,
            [this] { m_editedRow = m_form->currentIndex().row(); });
    connect(delegate, &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) { leaveBox(hint); });
    m_form->setItemDelegate(delegate);
    m_form->setHeader(new CalmHeader(m_form));
    m_form->setRootIsDecorated(false);
    m_form->setItemsExpandable(false);
    m_form->setUniformRowHeights(true);
    m_form->setAllColumnsShowFocus(true);
    m_form->setFrameShape(QFrame::NoFrame);
    m_form->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                            QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_form->installEventFilter(this);
    m_form->header()->setStretchLastSection(false);
    const int character = fontMetrics().horizontalAdvance(u'国');
    for (const int column :
         {ReviewFormModel::FullColumn, ReviewFormModel::SuggestedColumn, ReviewFormModel::GivenColumn})
        m_form->setColumnWidth(column, 7 * character);
    m_form->header()->setSectionResizeMode(ReviewFormModel::ContentColumn, QHeaderView::Stretch);
    rows->addWidget(m_form, 1);
    rows->addWidget(buildFoot());
}

QWidget* ReviewFormPage::buildFoot()
{
    auto* foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(kMargin, 6, kMargin, 6);
    row->setSpacing(6);
    m_sums = new QLabel(foot);
    m_sums->setObjectName(u"formSums"_s);
    row->addWidget(m_sums);
    m_take = new QToolButton(foot);
    m_take->setObjectName(u"takeSuggestions"_s);
    connect(m_take, &QToolButton::clicked, &m_actions[Command::TakeSuggestedPoints], &QAction::trigger);
    row->addWidget(m_take);
    row->addStretch(1);
    m_hint = new QLabel(foot);
    row->addWidget(m_hint);
    for (size_t i = 0; i < kGrades.size(); ++i) {
        auto* button = new QToolButton(foot);
        button->setObjectName(u"grade-"_s + QString(kGradeWords[static_cast<size_t>(kGrades[i])]));
        button->setCheckable(true);
        // The same grade once more takes it back.
        connect(button, &QToolButton::clicked, this, [this, grade = kGrades[i]] {
            m_model.setGrade(m_model.grade() == grade ? Grade::None : grade);
            showGrade();
        });
        row->addWidget(button);
        m_grades[i] = button;
    }
    return foot;
}

void ReviewFormPage::showProject()
{
    const Project* const project = m_desk.document().project(m_desk.place().project);
    m_name->setText(project ? project->name : QString());
    m_unit->setText(project ? project->unitName : QString());
    m_model.setProject(m_desk.place().project);
    showSums();
}

void ReviewFormPage::showSums()
{
    const bool canWrite = m_model.rowCount() > 0 && !m_desk.session().isReadOnly();
    const std::optional<Weight> given = m_model.givenPoints();
    QString sums =
        tr("Suggested %1 of %2").arg(m_model.suggestedPoints().toString(), m_model.fullPoints().toString());
    if (given)
        sums = m_model.isWhole()
                   ? tr("%1 · given %2", "suggested; points").arg(sums, given->toString())
                   : tr("%1 · given so far %2", "suggested; points").arg(sums, given->toString());
    m_sums->setText(m_model.rowCount() > 0 ? sums : tr("The rule profile has no review form."));
    m_take->setEnabled(canWrite && !m_model.isWhole());
    m_actions[Command::TakeSuggestedPoints].setEnabled(m_take->isEnabled());
    for (QToolButton* button : m_grades)
        button->setEnabled(canWrite);
    showGrade();
}

void ReviewFormPage::showGrade()
{
    QPalette subtle = palette();
    subtle.setColor(QPalette::WindowText, color(ColorRole::SubtleText, subtle));
    m_hint->setPalette(subtle);
    const Grade suggested = m_model.suggestedGrade();
    m_hint->setText(suggested == Grade::None ? QString()
                                             : tr("Grade; by the points: %1").arg(gradeText(suggested)));
    for (size_t i = 0; i < kGrades.size(); ++i) {
        const bool isGiven = m_model.grade() == kGrades[i];
        m_grades[i]->setChecked(isGiven);
        QPalette colors = palette();
        if (isGiven)
            colors.setColor(QPalette::Button, color(gradeFill(kGrades[i]), colors));
        m_grades[i]->setPalette(colors);
    }
}

/// Points are typed one box after the other: Enter and Tab go on to the next one, Shift+Tab back; a box whose
/// points were refused is not left.
void ReviewFormPage::leaveBox(QAbstractItemDelegate::EndEditHint hint)
{
    const bool isBack = hint == QAbstractItemDelegate::EditPreviousItem;
    const bool isOn =
        hint == QAbstractItemDelegate::SubmitModelCache || hint == QAbstractItemDelegate::EditNextItem;
    if (!isBack && !isOn)
        return;
    const int step = isBack ? -1 : 1;
    int row = m_editedRow;
    if (!std::exchange(m_isRefused, false)) {
        do
            row += step;
        while (row >= 0 && row < m_model.rowCount() &&
               m_model.kindAt(row) != ReviewFormModel::LineKind::Item);
    }
    if (row < 0 || row >= m_model.rowCount())
        row = m_editedRow;
    QMetaObject::invokeMethod(
        this,
        [this, row] {
            m_form->setFocus();
            m_form->setCurrentIndex(m_model.index(row, ReviewFormModel::GivenColumn));
        },
        Qt::QueuedConnection);
}

/// To the text that the finding is about, in the table of the project.
void ReviewFormPage::lead(const QModelIndex& index)
{
    const Finding* const found = index.isValid() ? m_model.findingAt(index.row()) : nullptr;
    if (!found)
        return;
    const Finding finding = *found; // the desk may fill the form anew
    emit projectRequested();
    if (!finding.subject.field && !finding.evidence.empty() &&
        finding.evidence.front().cell.project == finding.subject.project)
        m_desk.goTo(finding.evidence.front().cell);
    else
        m_desk.goTo(finding.subject);
}

void ReviewFormPage::retranslate()
{
    m_form->setAccessibleName(tr("Review form"));
    m_take->setText(tr("Take the Suggestions"));
    m_take->setToolTip(m_actions[Command::TakeSuggestedPoints].toolTip());
    for (size_t i = 0; i < kGrades.size(); ++i) {
        m_grades[i]->setText(gradeText(kGrades[i]));
        m_grades[i]->setToolTip(gradeMeaning(kGrades[i]));
    }
}

void ReviewFormPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.setProject({});
        showProject();
    } else if (event->type() == QEvent::PaletteChange && m_hint) {
        showGrade();
    }
}

bool ReviewFormPage::eventFilter(QObject* watched, QEvent* event)
{
    // Keys that an open editor has not taken come by here too, and are not meant for the list.
    if (watched == m_form && event->type() == QEvent::KeyPress && m_form->hasFocus()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_form->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            if (m_model.findingAt(current.row()))
                lead(current);
            else
                m_form->edit(current.siblingAtColumn(ReviewFormModel::GivenColumn));
            return true;
        }
        // A digit begins the points of the row, whichever of its cells is the current one.
        const QString text = static_cast<QKeyEvent*>(event)->text();
        if (!text.isEmpty() && text.front().isDigit() && current.isValid())
            m_form->setCurrentIndex(current.siblingAtColumn(ReviewFormModel::GivenColumn));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace budget::ui

#include "moc_reviewformpage.cpp"
