// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/comparedialog.h"

#include "ui/itemmodels/comparisondelegate.h"
#include "ui/itemmodels/comparisonmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"
#include "ui/widgets/wrappinglist.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QtConcurrent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(Project &project, const ExampleSummary &example, QWidget *parent)
    : QDialog(parent), m_project(project), m_example(example), m_model(new ComparisonModel(this))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare %1").arg(example.label));
    resizeForText(*this, {1120, 640});
    createChoices();
    createList();
    createLayout();
    fillChoices();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CompareDialog::take);
    for (const QComboBox *box : {m_left, m_right})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    compare();
    m_list->setFocus();
}

void CompareDialog::createChoices()
{
    m_left = new QComboBox(this);
    m_left->setObjectName(u"compareLeft"_s);
    m_left->setAccessibleName(tr("Left: compare with"));
    m_right = new QComboBox(this);
    m_right->setObjectName(u"compareRight"_s);
    m_right->setAccessibleName(tr("Right: revision of %1").arg(m_example.label));
    for (QComboBox *box : {m_left, m_right}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setMinimumContentsLength(20);
    }
    m_onlyDifferences = new QCheckBox(tr("&Only what differs"), this);
    m_onlyDifferences->setObjectName(u"onlyDifferences"_s);
    m_onlyDifferences->setChecked(true);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyDifferences(only);
        follow();
    });
    m_count = plainLabel(this, QPalette::PlaceholderText);
    m_count->setObjectName(u"differenceCount"_s);
    m_next = new QPushButton(tr("&Next difference"), this);
    m_previous = new QPushButton(tr("&Previous difference"), this);
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    for (const auto &[keys, direction] : {std::pair(u"N"_s, 1), std::pair(u"F7"_s, 1),
                                          std::pair(u"P"_s, -1), std::pair(u"Shift+F7"_s, -1)})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this,
                [this, by = direction] { step(by); });
    m_next->setToolTip(tr("N or F7"));
    m_previous->setToolTip(tr("P or Shift+F7"));
}

void CompareDialog::createList()
{
    m_list = new WrappingList(this);
    m_list->setObjectName(u"comparison"_s);
    m_list->setAccessibleName(tr("The two texts, value by value"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ComparisonDelegate(m_list));
    m_list->setToolTip(tr("Enter shows the place in the case"));
    connect(m_list, &QListView::activated, this, &CompareDialog::openPlace);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this,
            &CompareDialog::copy);
    m_nothing = new EmptyState(this);
}

void CompareDialog::createLayout()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(m_left, 1);
    sides->addWidget(m_right, 1);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_onlyDifferences);
    tools->addWidget(m_count, 1);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    auto *body = new QWidget(this);
    m_body = new QStackedLayout(body);
    m_body->addWidget(m_list);
    m_body->addWidget(m_nothing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_other = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_other->setObjectName(u"openOther"_s);
    connect(m_other, &QPushButton::clicked, this, [this] {
        const ExampleId other = chosen(m_left).example;
        accept();
        Q_EMIT placeAsked(other, {});
    });
    QPushButton *copyAll = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    connect(copyAll, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->toText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides);
    layout->addLayout(tools);
    layout->addWidget(body, 1);
    layout->addWidget(buttons);
}

void CompareDialog::addChoice(QComboBox *box, const Comparable &one)
{
    m_choices += one;
    box->addItem(one.name, m_choices.size() - 1);
}

/// The generated text first where something was edited since, else who is most like it.
void CompareDialog::fillChoices()
{
    const auto revisions = Comparables::revisionsOf(m_project, m_example);
    const auto relatives = Comparables::relativesOf(m_project, m_example);
    if (!revisions || !relatives) {
        m_nothing->setText(tr("This cannot be compared"),
                           (revisions ? relatives.error() : revisions.error()).message);
        return;
    }
    const bool edited = revisions->size() > 1;
    for (const Comparable &one : *revisions) {
        if (edited)
            addChoice(m_left, one);
        Comparable named = one;
        named.name = tr("%1: %2").arg(m_example.label, one.name);
        addChoice(m_right, named);
    }
    for (const Comparable &one : *relatives)
        addChoice(m_left, one);
    setRevision(m_example.revision);
    m_left->setCurrentIndex(edited && m_example.revision == 1 ? 1 : 0);
}

void CompareDialog::setRevision(int revision)
{
    for (int i = 0; i < m_right->count(); ++i) {
        if (m_choices[m_right->itemData(i).toInt()].revision == revision)
            m_right->setCurrentIndex(i);
    }
}

void CompareDialog::compareWith(const Comparable &left)
{
    for (int i = 0; i < m_left->count(); ++i) {
        if (m_choices[m_left->itemData(i).toInt()].isSameText(left.example, left.revision))
            return m_left->setCurrentIndex(i);
    }
    addChoice(m_left, left);
    m_left->setCurrentIndex(m_left->count() - 1);
}

Comparable CompareDialog::chosen(const QComboBox *box) const
{
    return m_choices.value(box->currentData().toInt());
}

void CompareDialog::compare()
{
    const bool can = m_left->count() > 0 && m_right->count() > 0;
    m_left->setEnabled(m_left->count() > 0);
    if (!can) {
        m_nothing->setText(tr("Nothing to compare with"),
                           tr("%1 was never edited, and no check of the data set found an example "
                              "like it. To compare any two, choose both on the Dataset page.")
                               .arg(m_example.label));
        return follow();
    }
    const Comparable left = chosen(m_left);
    const Comparable right = chosen(m_right);
    m_model->setNames(left.name, right.name);
    const Result<QByteArray> before = m_project.examples().raw(left.example, left.revision);
    const Result<QByteArray> after = m_project.examples().raw(right.example, right.revision);
    if (!before || !after) {
        Q_EMIT failed(before ? after.error() : before.error());
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([one = *before, other = *after] {
        const std::optional<JsonText> ours = JsonText::of(one);
        const std::optional<JsonText> theirs = JsonText::of(other);
        return ours && theirs ? Comparison::of(*ours, *theirs) : QList<ComparedRow>();
    }));
}

void CompareDialog::take()
{
    m_model->setRows(m_watcher.result());
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_nothing->setText(tr("No difference"), tr("Both texts say the same, value by value."));
    follow();
}

void CompareDialog::follow()
{
    const int count = m_model->differences();
    m_count->setText(tr("%n difference(s)", nullptr, count));
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
    m_body->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const Comparable left = chosen(m_left);
    const bool another = m_left->count() > 0 && left.example != m_example.id;
    m_other->setVisible(another);
    m_other->setText(tr("&Open the left one"));
}

void CompareDialog::step(int direction)
{
    const int row = m_model->differenceAfter(m_list->currentIndex().row(), direction);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void CompareDialog::openPlace(const QModelIndex &index)
{
    const ComparedRow row = m_model->at(index.row());
    const bool left = row.kind == ComparedRow::Kind::OnlyLeft;
    const ExampleId example = chosen(left ? m_left : m_right).example;
    accept();
    Q_EMIT placeAsked(example, row.place());
}

void CompareDialog::copy() const
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        QGuiApplication::clipboard()->setText(index.data(Qt::DisplayRole).toString());
}
