// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QTableView>

/// Finds texts for which a window has too little room.
namespace clippedtexts {

inline bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    return label.wordWrap() ? label.heightForWidth(label.width()) > label.height() + 1
                            : label.sizeHint().width() > label.width() + 1;
}

inline bool isClipped(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width() + 1;
}

inline bool isClipped(const QLineEdit &edit)
{
    const QString text = edit.text().isEmpty() ? edit.placeholderText() : QString();
    return edit.fontMetrics().horizontalAdvance(text) > edit.width() - 4;
}

/// The titles of a table's columns, the last of which may take what is left.
inline QStringList of(const QTableView &table)
{
    QStringList found;
    const QHeaderView *header = table.horizontalHeader();
    for (int i = 0; header->isVisible() && i < header->count(); ++i) {
        const QString title = table.model()->headerData(i, Qt::Horizontal).toString();
        if (!header->isSectionHidden(i) &&
            header->fontMetrics().horizontalAdvance(title) > header->sectionSize(i))
            found += title;
    }
    return found;
}

/// The clipped texts of everything that is visible in a window.
inline QStringList in(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QString name = QLatin1String(widget->metaObject()->className()) + u' ';
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
                found += name + button->text();
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (isClipped(*label))
                found += name + label->text();
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            if (isClipped(*box))
                found += name + box->currentText();
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            if (isClipped(*edit))
                found += name + edit->placeholderText();
        } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            for (const QString &title : of(*table))
                found += name + title;
        }
    }
    return found;
}

} // namespace clippedtexts
