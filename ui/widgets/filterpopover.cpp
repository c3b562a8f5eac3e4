// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/filterpopover.h"

#include "model/review/queryediting.h"
#include "model/review/queryparser.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FilterPopover::FilterPopover(QWidget *window)
    : Popover(tr("Filter"), window), m_confidence(new QLineEdit(this)), m_problem(plainLabel(this))
{
    setObjectName(u"filterPopover"_s);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    for (const QueryField field :
         {QueryField::Category, QueryField::Status, QueryField::Finding, QueryField::Batch,
          QueryField::Reviewer, QueryField::Flagged, QueryField::Edited}) {
        auto *box = new QComboBox(this);
        box->setMinimumContentsLength(24);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_boxes[field] = box;
        addRow(field, box);
        connect(box, &QComboBox::activated, this, [this, field, box] {
            const QString value = box->currentData().toString();
            take(field, value.isEmpty() ? QStringList() : QStringList(value));
        });
    }
    m_confidence->setPlaceholderText(tr("<0.5 or 0.6..0.8"));
    addRow(QueryField::Confidence, m_confidence);
    connect(m_confidence, &QLineEdit::editingFinished, this, [this] {
        take(QueryField::Confidence, m_confidence->text().split(u',', Qt::SkipEmptyParts));
    });
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"filterProblem"_s);
    auto *none = new QPushButton(tr("&No filters"), this);
    none->setAutoDefault(false);
    connect(none, &QPushButton::clicked, this, [this] {
        Query words = m_query;
        words.terms.removeIf([](const QueryTerm &term) { return !term.isText(); });
        m_search = words.toText();
        fill();
        Q_EMIT changed(m_search);
    });
    content()->addLayout(m_grid);
    content()->addWidget(m_problem);
    content()->addWidget(none, 0, Qt::AlignRight);
}

void FilterPopover::addRow(QueryField field, QWidget *input)
{
    const int row = m_grid->rowCount();
    auto *label = plainLabel(this);
    QString name = QueryFields::name(field);
    name[0] = name[0].toUpper();
    label->setText(name);
    label->setBuddy(input);
    input->setObjectName(u"filter-"_s + QueryFields::name(field));
    input->setAccessibleName(name);
    input->setToolTip(QueryFields::description(field));
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(input, row, 1);
}

QWidget *FilterPopover::firstFocus()
{
    return m_boxes.value(QueryField::Category);
}

void FilterPopover::ask(const QueryVocabulary &vocabulary, const QString &search,
                        const QWidget &anchor)
{
    m_vocabulary = vocabulary;
    m_search = search;
    fill();
    openBeside({anchor.mapTo(parentWidget(), QPoint()), anchor.size()});
}

void FilterPopover::fill()
{
    const Result<Query> query = QueryParser(m_vocabulary).parse(m_search);
    m_query = query ? *query : Query();
    m_problem->setVisible(!query);
    if (!query)
        m_problem->setText(tr("What is typed is not understood: %1").arg(query.error().message));
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        fill(box.key(), **box);
        (*box)->setEnabled(query.ok());
    }
    const auto values = QueryEditing::valuesOf(m_query, QueryField::Confidence, m_search);
    m_confidence->setText(values ? values->join(u',') : QString());
    m_confidence->setEnabled(query.ok());
}

/// What was typed and is no single value stands as an entry of its own.
void FilterPopover::fill(QueryField field, QComboBox &box)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(tr("any"), QString());
    QList<QueryChoice> choices = m_vocabulary.choices.value(field);
    if (QueryFields::kind(field) == QueryValueKind::YesNo)
        choices = {{u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}};
    if (field == QueryField::Reviewer && !m_vocabulary.me.isEmpty())
        choices.prepend({u"me"_s, tr("me, %1").arg(m_vocabulary.me)});
    for (const QueryChoice &choice : std::as_const(choices)) {
        const QString name = choice.description.isEmpty() ? choice.value : choice.description;
        box.addItem(choice.count < 0 ? name : tr("%1 · %2").arg(name).arg(choice.count),
                    Query::valueText(choice.value));
    }
    const auto values = QueryEditing::valuesOf(m_query, field, m_search);
    if (values && values->isEmpty())
        return;
    const QString typed = values ? values->join(u',') : tr("as typed");
    int index = box.findData(typed);
    if (index < 0) {
        box.addItem(typed, typed);
        index = box.count() - 1;
    }
    box.setCurrentIndex(index);
}

void FilterPopover::take(QueryField field, const QStringList &values)
{
    const auto before = QueryEditing::valuesOf(m_query, field, m_search);
    if (before == std::optional(values) || values == QStringList(tr("as typed")))
        return;
    const QString search = QueryEditing::withFilter(m_query, field, values);
    const Result<Query> query = QueryParser(m_vocabulary).parse(search);
    m_problem->setVisible(!query);
    if (!query) {
        m_problem->setText(query.error().message);
        adjustSize();
        return;
    }
    m_search = search;
    fill();
    Q_EMIT changed(search);
}
