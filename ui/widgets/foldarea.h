// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/sidestrip.h"

#include <list>

class QAction;
class QSplitter;
class Settings;

/// A middle with panels at either side. Where there is room one panel of a side stands beside the
/// middle; of the others, and below 1700 pixels of all, a strip is left, and one click or key lays
/// the panel over the middle without moving anything.
class FoldArea final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldArea(Settings &settings, QWidget *parent = nullptr);

    void setMiddle(QWidget *middle);
    /// `toggle` folds and unfolds it; `name` is what the settings call it.
    SideStrip *addPanel(SideStrip::Side side, const QString &name, QWidget *panel, int width,
                        QAction *toggle);
    void saveState() const;
    void restoreState();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Panel
    {
        SideStrip::Side side;
        QString name;
        QWidget *widget = nullptr;
        QWidget *target = nullptr; ///< In the panel: what gets the focus.
        SideStrip *strip = nullptr;
        QWidget *edge = nullptr; ///< A line between the panel and what it lies over.
        QAction *toggle = nullptr;
        int width = 0;
        bool folded = false;   ///< What the user wants where there is room.
        bool overlaid = false; ///< Unfolded over the middle.
    };

    bool isWide() const;
    bool isDocked(const Panel &panel) const { return isWide() && !panel.folded; }
    QWidget *column(SideStrip::Side side);
    void toggle(Panel &panel);
    void fold(Panel &panel, bool folded);
    void arrange();
    void dock(Panel &panel);
    void overlay(Panel &panel);
    void watchFocus(const QWidget *now);
    /// Sizes belong to the panels that stand there.
    QString layoutName() const;

    Settings &m_settings;
    QSplitter *m_splitter = nullptr;
    QWidget *m_middle = nullptr;
    std::list<Panel> m_panels;
    QWidget *m_columns[2] = {nullptr, nullptr}; ///< Of strips, left and right.
    QString m_ordered;                          ///< The layout that the tab order follows.
    QString m_restored;                         ///< The layout whose sizes were taken up.
};
