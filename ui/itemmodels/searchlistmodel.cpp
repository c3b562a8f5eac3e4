// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/searchlistmodel.h"

#include "model/dataset/category.h"
#include "ui/sheet/displaytext.h"
#include "ui/theme/icons.h"

#include <numeric>

using namespace Qt::StringLiterals;

void SearchListModel::setVocabulary(const QueryVocabulary &vocabulary)
{
    m_completions.setVocabulary(vocabulary);
}

void SearchListModel::setViews(const QList<View> &views)
{
    m_views = views;
    build();
}

void SearchListModel::setRecent(const QStringList &searches)
{
    m_recent = searches;
    build();
}

void SearchListModel::setTyped(const QString &text, int cursor)
{
    m_text = text;
    m_cursor = cursor;
    m_completions.setPlace(text, cursor);
    build();
}

void SearchListModel::setExamples(const QList<ExampleSummary> &examples, bool isMore)
{
    m_examples = examples;
    m_isMore = isMore;
    build();
}

void SearchListModel::addGroup(const QString &heading, Kind kind, const QList<int> &indexes)
{
    if (indexes.isEmpty())
        return;
    m_rows += {Kind::Heading, 0, heading};
    for (const int index : indexes)
        m_rows += {kind, index};
}

void SearchListModel::build()
{
    const auto firstOf = [](qsizetype count, qsizetype most) {
        QList<int> indexes(std::min(count, most));
        std::iota(indexes.begin(), indexes.end(), 0);
        return indexes;
    };
    const QString typed = m_text.trimmed();
    QList<int> views;
    for (int i = 0; i < m_views.size(); ++i) {
        if (typed.isEmpty() || m_views[i].name.contains(typed, Qt::CaseInsensitive))
            views += i;
    }
    beginResetModel();
    m_rows.clear();
    if (typed.isEmpty()) {
        addGroup(tr("Recent"), Kind::Recent, firstOf(m_recent.size(), 6));
        addGroup(tr("Saved searches"), Kind::View, views);
        addGroup(tr("Filters"), Kind::Completion, firstOf(m_completions.rowCount(), 20));
    } else {
        // Behind a blank everything could come next: that would only stand in the way.
        const QString before = m_text.first(m_cursor);
        if (!before.isEmpty() && !before.back().isSpace())
            addGroup(tr("Filters"), Kind::Completion,
                     firstOf(m_completions.rowCount(), mostCompletions));
        addGroup(tr("Saved searches"), Kind::View, views);
        addGroup(m_isMore
                     ? tr("The first %n example(s), of all queues", nullptr, int(m_examples.size()))
                     : tr("%n example(s), of all queues", nullptr, int(m_examples.size())),
                 Kind::Example, firstOf(m_examples.size(), m_examples.size()));
    }
    endResetModel();
}

SearchListModel::Kind SearchListModel::kindAt(int row) const
{
    return m_rows.value(row).kind;
}

QueryCompletionModel::Completed SearchListModel::chosen(int row) const
{
    const Row at = m_rows.value(row);
    QString text = m_text;
    switch (at.kind) {
    case Kind::Completion:
        return m_completions.completed(at.index);
    case Kind::View:
        text = m_views[at.index].query;
        break;
    case Kind::Recent:
        text = m_recent[at.index];
        break;
    case Kind::Heading:
    case Kind::Example:
        break;
    }
    return {text, int(text.size())};
}

ExampleId SearchListModel::exampleAt(int row) const
{
    const Row at = m_rows.value(row);
    return at.kind == Kind::Example ? m_examples[at.index].id : ExampleId();
}

int SearchListModel::rowAfter(int row, int direction) const
{
    int at = row < 0 && direction < 0 ? int(m_rows.size()) : row;
    do {
        at += direction;
    } while (at >= 0 && at < m_rows.size() && m_rows[at].kind == Kind::Heading);
    return at < 0 || at >= m_rows.size() ? -1 : at;
}

int SearchListModel::firstCompletion() const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == Kind::Completion)
            return i;
    }
    return -1;
}

int SearchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString SearchListModel::textOf(const Row &row) const
{
    switch (row.kind) {
    case Kind::Heading:
        return row.heading;
    case Kind::Completion:
        return m_completions.index(row.index).data(Qt::EditRole).toString();
    case Kind::View:
        return m_views[row.index].name;
    case Kind::Recent:
        return m_recent[row.index];
    case Kind::Example:
        return displayText(m_examples[row.index].label, Underscores::AsTheyAre);
    }
    Q_UNREACHABLE();
}

QString SearchListModel::noteOf(const Row &row) const
{
    switch (row.kind) {
    case Kind::Completion:
        return m_completions.index(row.index).data(QueryCompletionModel::NoteRole).toString();
    case Kind::View:
        return m_views[row.index].query;
    case Kind::Example: {
        const ExampleSummary &example = m_examples[row.index];
        return tr("%1 · %2").arg(Categories::nameOf(example.category), displayText(example.title));
    }
    case Kind::Heading:
    case Kind::Recent:
        break;
    }
    return {};
}

QVariant SearchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row);
    case Qt::AccessibleTextRole:
        return row.kind == Kind::Example ? tr("%1, %2, %3")
                                               .arg(textOf(row), noteOf(row),
                                                    Statuses::name(m_examples[row.index].status))
                                         : textOf(row) + u". "_s + noteOf(row);
    case KindRole:
        return int(row.kind);
    case NoteRole:
        return noteOf(row);
    case SignRole:
        return row.kind == Kind::Example
                   ? int(icons::ofStatus(Statuses::id(m_examples[row.index].status)))
                   : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags SearchListModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && m_rows[index.row()].kind == Kind::Heading;
    return heading ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}
