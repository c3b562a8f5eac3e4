// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/conflictview.h"

#include "ui/itemmodels/differencetablemodel.h"
#include "ui/sheet/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/paneltitle.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

ConflictView::ConflictView(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_model = new DifferenceTableModel(this);
    m_table = datatable::make(tr("Where the two records differ"), m_model,
                              DifferenceTableModel::After, this);
    m_table->setObjectName(u"differences"_s);
    m_table->horizontalHeader()->setSectionResizeMode(DifferenceTableModel::Before,
                                                      QHeaderView::Stretch);
    m_title = new PanelTitle(tr("Two records with one id"), this);
    m_note = plainLabel(this);
    m_note->setObjectName(u"conflictNote"_s);
    m_rename = addButton(tr("Under a new &id"), u"renameConflict"_s, Settlement::Rename);
    m_revise = addButton(tr("As a new &revision"), u"reviseConflict"_s, Settlement::Revise);
    m_skip = addButton(tr("S&kip"), u"skipConflict"_s, Settlement::Skip);
    m_before = createSide(u"beforeText"_s, tr("The selected place in the project"));
    m_after = createSide(u"afterText"_s, tr("The selected place in the new record"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConflictView::showPlace);
    createLayout();
}

void ConflictView::createLayout()
{
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins({});
    sides->setSpacing(0);
    sides->addWidget(m_before);
    sides->addWidget(m_after);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(10, 4, 10, 6);
    bottom->addWidget(m_note, 1);
    for (QPushButton *one : {m_rename, m_revise, m_skip})
        bottom->addWidget(one);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addLayout(sides, 1);
    layout->addLayout(bottom);
}

QPlainTextEdit *ConflictView::createSide(const QString &name, const QString &accessibleName)
{
    auto *side = new QPlainTextEdit(this);
    side->setObjectName(name);
    side->setAccessibleName(accessibleName);
    side->setReadOnly(true);
    side->setTabChangesFocus(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    side->document()->setDocumentMargin(8);
    return side;
}

void ConflictView::showPlace()
{
    const ChangeText change = m_model->at(m_table->currentIndex().row());
    const auto fill = [this](QPlainTextEdit *side, const QString &text, const TextRange &words) {
        // One sign for each character, so that the range holds.
        side->setPlainText(displayText(text, Underscores::AsTheyAre));
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(side->document());
        mark.cursor.setPosition(int(words.start));
        side->setTextCursor(mark.cursor);
        mark.cursor.setPosition(int(words.start + words.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(Theme::of(palette()).quoted);
        mark.format.setFontWeight(QFont::Bold);
        side->setExtraSelections({mark});
    };
    fill(m_before, change.before, change.beforeWords);
    fill(m_after, change.after, change.afterWords);
}

QPushButton *ConflictView::addButton(const QString &text, const QString &name, Settlement how)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, how] { Q_EMIT settleAsked(how); });
    return button;
}

void ConflictView::show(const Shown &shown)
{
    const bool open = shown.entry.settledBy.isEmpty();
    m_model->setTexts(shown.before, shown.after);
    m_model->setNames(tr("%1 in the project").arg(shown.holder),
                      tr("Line %1 of %2").arg(shown.entry.line).arg(shown.entry.fileName));
    m_title->note()->setText(tr("%n difference(s)", nullptr, m_model->rowCount()));
    m_table->selectRow(0);
    showPlace();
    for (QPushButton *one : {m_rename, m_revise, m_skip})
        one->setVisible(open && shown.writable);
    // Of several, those that can be are revised, and the others are told.
    const bool revisable = shown.revisionRefusal.isEmpty() || shown.count > 1;
    m_revise->setEnabled(revisable);
    m_note->setText(!open             ? tr("This conflict is settled.")
                    : shown.count > 1 ? tr("For the %n selected record(s):", nullptr, shown.count)
                                      : shown.revisionRefusal);
}
