// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/placemenu.h"

#include "model/dataset/structure.h"
#include "ui/panels/jsonpopover.h"
#include "ui/panels/panel.h"
#include "ui/placetext.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

/// A menu takes & for a mnemonic.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

JsonPopover *popoverFor(QWidget *anchor, const QString &title)
{
    return new JsonPopover(title, anchor->window());
}

void openAt(JsonPopover *popover, QWidget *anchor)
{
    const auto *sheet = qobject_cast<const Sheet *>(anchor);
    const QRect cell = sheet->viewRect(sheet->currentCell());
    popover->openBeside({sheet->viewport()->mapTo(sheet->window(), cell.topLeft()), cell.size()});
}

} // namespace

PlaceMenu::PlaceMenu(const Example &example, const JsonPointer &place, QObject *parent)
    : QObject(parent), m_example(example), m_place(place), m_verbs(m_example, m_place)
{
}

void PlaceMenu::addTo(QMenu &menu, QWidget *anchor)
{
    addValue(menu, anchor);
    addItem(menu);
    addFields(menu, anchor);
}

void PlaceMenu::add(QMenu &menu, const QString &text, const QKeySequence &key,
                    const StructureChange &change)
{
    QAction *action = menu.addAction(text, this, [this, change] { Q_EMIT chosen(change); });
    action->setEnabled(!change.isEmpty());
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
}

void PlaceMenu::addItem(QMenu &menu)
{
    const JsonValue item = m_verbs.item();
    if (!item.exists())
        return;
    menu.addSection(plain(PlaceText::of(item.place())));
    if (m_verbs.isTurn()) {
        const bool asked = item[u"role"_s].text() != u"user";
        add(menu, tr("Add athlete's turn &below"),
            asked ? QKeySequence(Qt::Key_Insert) : QKeySequence(), m_verbs.addTurn(u"user"_s));
        add(menu, tr("Add &question below"), asked ? QKeySequence() : QKeySequence(Qt::Key_Insert),
            m_verbs.addTurn(u"assistant"_s));
    } else {
        add(menu, tr("Add &below"), Qt::Key_Insert, m_verbs.addBehind());
    }
    add(menu, tr("Move &up"), Qt::ALT | Qt::Key_Up, m_verbs.move(-1));
    add(menu, tr("Move &down"), Qt::ALT | Qt::Key_Down, m_verbs.move(1));
    add(menu, tr("&Remove"), Qt::Key_Delete, m_verbs.remove());
    // An item within an item: what holds it can be added to as well.
    const JsonPointer outer = item.place().parent();
    const StructureVerbs around(m_example, outer);
    if (!around.item().exists())
        return;
    menu.addSection(plain(PlaceText::of(around.item().place())));
    add(menu, tr("Add below"), {}, around.addBehind());
    add(menu, tr("Remove"), {}, around.remove());
}

void PlaceMenu::addFields(QMenu &menu, QWidget *anchor)
{
    menu.addSeparator();
    auto *fields = menu.addMenu(tr("Add &field"));
    fields->setObjectName(u"addField"_s);
    const QList<JsonValue> objects = m_verbs.objects();
    for (const JsonValue &object : objects)
        addMissing(*fields, object, anchor);
    const JsonValue value = m_example.text().at(m_place);
    if (value.keySpan().length() == 0)
        return;
    menu.addAction(tr("Re&name field\u2026"), this, [this, anchor] { askName(anchor); });
    add(menu, tr("Remove fie&ld"), {}, m_verbs.removeMember());
}

void PlaceMenu::addMissing(QMenu &menu, const JsonValue &object, QWidget *anchor)
{
    menu.addSection(plain(PlaceText::of(object.place())));
    const QStringList missing = m_verbs.missingIn(object);
    const JsonPointer place = object.place();
    for (const QString &name : missing)
        add(menu, plain(spaced(name)), {}, m_verbs.addMember(place, name));
    menu.addAction(tr("Other field\u2026"), this,
                   [this, place, anchor] { askField(place, anchor); });
}

void PlaceMenu::addValue(QMenu &menu, QWidget *anchor)
{
    menu.addAction(tr("Edit as &JSON\u2026"), this, [this, anchor] { askJson(anchor); });
}

void PlaceMenu::askField(const JsonPointer &object, QWidget *anchor)
{
    JsonPopover *popover = popoverFor(anchor, tr("Add a field: %1").arg(PlaceText::of(object)));
    popover->askName({}, m_example.text().at(object));
    popover->askValue("\"\"");
    auto *panel = qobject_cast<Panel *>(anchor);
    connect(popover, &JsonPopover::accepted, panel,
            [panel, object, example = m_example](const QString &name, const QByteArray &value) {
                Q_EMIT panel->changeAsked(
                    StructureVerbs(example, object).addMember(object, name, value));
            });
    openAt(popover, anchor);
}

void PlaceMenu::askName(QWidget *anchor)
{
    JsonPopover *popover = popoverFor(anchor, tr("Rename: %1").arg(PlaceText::of(m_place)));
    popover->askName(m_place.last(), m_example.text().at(m_place.parent()));
    auto *panel = qobject_cast<Panel *>(anchor);
    connect(popover, &JsonPopover::accepted, panel,
            [panel, place = m_place, example = m_example](const QString &name) {
                Q_EMIT panel->changeAsked(StructureVerbs(example, place).rename(name));
            });
    openAt(popover, anchor);
}

void PlaceMenu::askJson(QWidget *anchor)
{
    JsonPopover *popover = popoverFor(anchor, PlaceText::of(m_place));
    const JsonValue value = m_example.text().at(m_place);
    popover->askValue(value.exists() ? value.raw().toByteArray() : "\"\""_ba);
    auto *panel = qobject_cast<Panel *>(anchor);
    connect(popover, &JsonPopover::accepted, panel,
            [panel, place = m_place, text = m_example.text()](const QString &,
                                                              const QByteArray &written) {
                Q_EMIT panel->changeAsked({structure::rewritten(text, place, written), place});
            });
    openAt(popover, anchor);
}
