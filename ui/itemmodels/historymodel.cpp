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

QString by(const Event &event)
{
    const QString when = QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat);
    return event.reviewer.isEmpty() ? when : event.reviewer + u" · "_s + when;
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
    switch (role) {
    case TitleRole:
        return title;
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
        return displayText(shown(row.step->old));
    case NewRole:
        return displayText(shown(row.step->value));
    case Qt::DisplayRole:
        return tr("%1: %2 became %3")
            .arg(PlaceText::of(row.step->place), shown(row.step->old), shown(row.step->value));
    default:
        return {};
    }
}
