// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/quotaaccess.h"

#include "ui/widgets/quotastrip.h"

#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QPointer>

namespace {

/// One value, by its number.
class EntryAccess final : public QAccessibleInterface
{
public:
    EntryAccess(QuotaStrip *strip, int entry) : m_strip(strip), m_entry(entry) {}

    bool isValid() const override { return m_strip && m_entry < m_strip->entries().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_strip ? m_strip->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_strip ? QAccessible::queryAccessibleInterface(m_strip) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        if (isValid() && kind == QAccessible::Name)
            return m_strip->entries()[m_entry];
        return isValid() && kind == QAccessible::Description ? m_strip->sentence(m_entry)
                                                             : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inStrip = m_strip->rectOf(m_entry);
        return {m_strip->mapToGlobal(inStrip.topLeft()), inStrip.size()};
    }
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.readOnly = true;
        state.offscreen = isValid() && m_strip->rectOf(m_entry).isEmpty();
        return state;
    }

private:
    QPointer<QuotaStrip> m_strip;
    int m_entry;
};

class QuotaAccess final : public QAccessibleWidget
{
public:
    explicit QuotaAccess(QuotaStrip *strip) : QAccessibleWidget(strip, QAccessible::List) {}
    ~QuotaAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(strip()->entries().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index)
            m_children += QAccessible::registerAccessibleInterface(
                new EntryAccess(strip(), int(m_children.size())));
        return QAccessible::accessibleInterface(m_children[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(
            m_children.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = strip()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (strip()->rectOf(i).contains(at))
                return child(i);
        }
        return nullptr;
    }

private:
    QuotaStrip *strip() const { return static_cast<QuotaStrip *>(widget()); }

    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *strip = qobject_cast<QuotaStrip *>(object);
    return strip ? new QuotaAccess(strip) : nullptr;
}

} // namespace

void quotaaccess::install()
{
    static const bool once = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(once)
}
