// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/historymodel.h"

#include "model/dataset/jsontext.h"
#include "model/review/eventtext.h"
#include "model/review/fold.h"
#include "ui/placetext.h"
#include "ui/sheet/displaytext.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 400;

/// A value as people read it: a string without its quotes, anything else as it was written.
QString shown(const QByteArray &json)
{
    const std::optional<JsonText> text = JsonText::of(json);
    const QString value = text ? text->root().text() : QString::fromUtf8(json);
    return value.size() > longestValue ? value.first(longestValue) + u'…' : value;
}

bool isMove(const PatchOperation &step)
{
    return step.kind == PatchOperation::Kind::Move;
}

/// Of what only moved, its place is what changed.
QString before(const PatchOperation &step)
{
    return isMove(step) ? PlaceText::of(step.from) : shown(step.old);
}

QString after(const PatchOperation &step)
{
    return isMove(step) ? PlaceText::of(step.place) + u": "_s + shown(step.old) : shown(step.value);
}

QString by(const Event &event)
{
    const QString when = QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat);
    return event.reviewer.isEmpty() ? when : event.reviewer + u" · "_s + when;
}

/// The names of the marked characters, for the mouse and for who cannot see them.
QVariant marked(const QString &text, int role)
{
    const QString names = OddText::describe(text);
    if (names.isEmpty())
        return {};
    return role == Qt::ToolTipRole ? u"<qt>"_s + names.toHtmlEscaped() + u"</qt>"_s : names;
}

/// Of an edit: the revision that it was made from.
int revisionBefore(const Event &event)
{
    const std::optional<JsonText> detail = JsonText::of(event.detail);
    return detail ? int(detail->root()[u"from"_s].number().value_or(0)) : 0;
}

} // namespace

void HistoryModel::setEvents(const QList<Event> &events)
{
    QSet<QString> counting;
    for (const Event &event : effectiveEvents(events))
        counting += event.uuid;
    beginResetModel();
    m_rows.clear();
    m_eventCount = int(events.size());
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const bool undone = event->kind != EventKind::Undone && !counting.contains(event->uuid);
        m_rows += {*event, std::nullopt, undone};
        for (const PatchOperation &step : EventText::patchOf(*event))
            m_rows += {*event, step, undone};
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == UndoneRole)
        return row.undone;
    if (role == IsPlaceRole)
        return row.step.has_value();
    return row.step ? ofStep(row, role) : ofEvent(row, role);
}

QVariant HistoryModel::ofEvent(const Row &row, int role)
{
    const QString pointer = row.event.detailText("pointer");
    const bool isComment = row.event.kind == EventKind::Commented;
    const JsonPointer place = JsonPointer::parse(pointer).value_or(JsonPointer());
    const QString title = isComment && !pointer.isEmpty()
                              ? tr("Comment: %1").arg(PlaceText::of(place))
                              : EventText::headline(row.event);
    const QString note = row.event.detailText("note");
    const bool isEdit = row.event.kind == EventKind::Edited;
    switch (role) {
    case TitleRole:
        return title;
    case RevisionRole:
        return isEdit ? row.event.revision : QVariant();
    case RevisionBeforeRole:
        return isEdit ? revisionBefore(row.event) : QVariant();
    case ByRole:
        return by(row.event);
    case NoteRole:
        return displayText(note);
    case PlaceRole:
        return isComment ? pointer : QString();
    case Qt::DisplayRole: {
        QStringList parts{title, by(row.event)};
        if (!note.isEmpty())
            parts += note;
        if (row.undone)
            parts += tr("undone");
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return marked(note, role);
    default:
        return {};
    }
}

QVariant HistoryModel::ofStep(const Row &row, int role)
{
    switch (role) {
    case TitleRole:
        return PlaceText::of(row.step->place);
    case PlaceRole:
        return row.step->place.toString();
    case OldRole:
        return displayText(before(*row.step));
    case NewRole:
        return displayText(after(*row.step));
    case Qt::DisplayRole:
        return tr("%1: %2 became %3")
            .arg(PlaceText::of(row.step->place),
                 isolated(displayText(before(*row.step), Underscores::AsTheyAre)),
                 isolated(displayText(after(*row.step), Underscores::AsTheyAre)));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return marked(shown(row.step->old) + u' ' + shown(row.step->value), role);
    default:
        return {};
    }
}
