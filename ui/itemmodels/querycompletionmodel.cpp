// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/querycompletionmodel.h"

using namespace Qt::StringLiterals;

namespace {

/// What a value means, and how many have it.
QString note(const QueryChoice &choice)
{
    if (choice.count < 0)
        return choice.description;
    const QString count = QString::number(choice.count);
    return choice.description.isEmpty()
               ? count
               : QueryCompletionModel::tr("%1 · %2").arg(choice.description, count);
}

} // namespace

void QueryCompletionModel::setVocabulary(const QueryVocabulary &vocabulary)
{
    m_vocabulary = vocabulary;
}

void QueryCompletionModel::setPlace(const QString &text, int cursor)
{
    beginResetModel();
    m_text = text;
    m_completion = QueryCompletion::at(text, cursor, m_vocabulary);
    endResetModel();
}

QueryCompletionModel::Completed QueryCompletionModel::completed(int row) const
{
    const auto &[place, choices] = m_completion;
    if (row < 0 || row >= choices.size())
        return {m_text, int(m_text.size())};
    QString value = choices[row].value;
    const QString rest = m_text.mid(place.start + place.length);
    if (!value.endsWith(u':') && rest.isEmpty())
        value += u' ';
    const QString before = m_text.first(place.start) + value;
    return {before + rest, int(before.size())};
}

int QueryCompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_completion.choices.size());
}

QVariant QueryCompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueryChoice &choice = m_completion.choices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return note(choice).isEmpty() ? choice.value : tr("%1  %2").arg(choice.value, note(choice));
    case NoteRole:
        return note(choice);
    case Qt::EditRole:
        return choice.value;
    default:
        return {};
    }
}
