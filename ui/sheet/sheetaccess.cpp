// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetaccess.h"

#include "model/base/oddtext.h"
#include "ui/sheet/sheet.h"

#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QPointer>

namespace {

/// One cell, by its number. It outlives neither its sheet nor the next filling of it.
class CellAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CellAccess(Sheet *sheet, int cell) : m_sheet(sheet), m_cell(cell) {}

    bool isValid() const override { return find(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_sheet ? m_sheet->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_sheet ? QAccessible::queryAccessibleInterface(m_sheet) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        const Cell *cell = find();
        if (!cell)
            return {};
        if (kind == QAccessible::Name)
            return cell->name;
        if (kind == QAccessible::Value)
            return cell->missing     ? Sheet::tr("missing")
                   : cell->isTyped() ? cell->source
                                     : Sheet::tr("empty");
        if (kind != QAccessible::Description)
            return {};
        const QString odd = OddText::describe(cell->source);
        return cell->place.toString() + (odd.isEmpty() ? odd : u' ' + odd);
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!find())
            return {};
        const QRect inView = m_sheet->viewRect(m_cell);
        return {m_sheet->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    QAccessible::Role role() const override { return QAccessible::EditableText; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const Cell *cell = find();
        state.focusable = true;
        state.invalid = !cell;
        state.focused = cell && m_sheet->hasFocus() && m_sheet->currentCell() == m_cell;
        state.readOnly = cell && (m_sheet->isReadOnly() || !cell->isTyped());
        state.multiLine = cell && cell->kind == Cell::Kind::Prose;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!find())
            return;
        m_sheet->setFocus(Qt::OtherFocusReason);
        m_sheet->setCurrentCell(m_cell);
        if (name == pressAction())
            m_sheet->startEditing();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    int number() const { return m_cell; }

private:
    const Cell *find() const
    {
        if (!m_sheet || m_cell >= m_sheet->arrangement().cells.size())
            return nullptr;
        return &m_sheet->arrangement().cells[m_cell];
    }

    QPointer<Sheet> m_sheet;
    int m_cell;
};

class SheetAccess final : public QAccessibleWidget
{
public:
    explicit SheetAccess(Sheet *sheet) : QAccessibleWidget(sheet, QAccessible::Grouping) {}
    ~SheetAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    Sheet *sheet() const { return static_cast<Sheet *>(widget()); }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (!said.isEmpty())
            return said;
        const Arrangement &content = sheet()->arrangement();
        if (kind == QAccessible::Description)
            return content.description;
        return kind == QAccessible::Name ? content.heading.title : QString();
    }
    int childCount() const override { return int(sheet()->arrangement().cells.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index) {
            auto *cell = new CellAccess(sheet(), int(m_children.size()));
            m_children += QAccessible::registerAccessibleInterface(cell);
        }
        return QAccessible::accessibleInterface(m_children[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_children.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)));
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = sheet()->viewport()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (sheet()->viewRect(i).contains(at))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return sheet()->hasFocus() ? child(sheet()->currentCell()) : nullptr;
    }

private:
    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *sheet = qobject_cast<Sheet *>(object);
    return sheet ? new SheetAccess(sheet) : nullptr;
}

} // namespace

void sheetaccess::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void sheetaccess::contentChanged(Sheet *sheet)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(sheet, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void sheetaccess::focusMoved(Sheet *sheet, int cell)
{
    if (!QAccessible::isActive() || !sheet->hasFocus())
        return;
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(sheet);
    if (QAccessibleInterface *child = access ? access->child(cell) : nullptr) {
        QAccessibleEvent event(child, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}
