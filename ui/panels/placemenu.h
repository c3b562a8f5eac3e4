// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/structureverbs.h"

#include <QObject>

class QMenu;

/// The part of a place's menu that changes the record's structure: the item that the place stands
/// in, the fields of the objects around it, and any value as JSON.
class PlaceMenu final : public QObject
{
    Q_OBJECT

public:
    PlaceMenu(const Example &example, const JsonPointer &place, QObject *parent);

    /// Popovers open over the anchor's window.
    void addTo(QMenu &menu, QWidget *anchor);

Q_SIGNALS:
    void chosen(const StructureChange &change);

private:
    void addItem(QMenu &menu);
    void addFields(QMenu &menu, QWidget *anchor);
    void addMissing(QMenu &menu, const JsonValue &object, QWidget *anchor);
    void addValue(QMenu &menu, QWidget *anchor);
    void add(QMenu &menu, const QString &text, const QKeySequence &key,
             const StructureChange &change);
    void askField(const JsonPointer &object, QWidget *anchor);
    void askName(QWidget *anchor);
    void askJson(QWidget *anchor);

    Example m_example;
    JsonPointer m_place;
    StructureVerbs m_verbs;
};
