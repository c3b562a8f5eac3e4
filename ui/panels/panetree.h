// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QSplitter;

/// A part of the window: one widget, or several side by side or below each other.
struct Pane
{
    QWidget *widget = nullptr;
    Qt::Orientation orientation = Qt::Vertical;
    QList<Pane> panes;
    /// Of the width, among its neighbours.
    double share = 1;
    /// Where height is short, panes give it up in this order, each down to its floor,
    /// which is a length of the design.
    int yields = 2;
    int floor = 64;
    /// Takes the height that nobody needs.
    bool grows = false;

    static Pane leaf(QWidget *widget, int yields = 2, int floor = 64, bool grows = false);
    static Pane row(const QList<Pane> &panes, int yields = 2, int floor = 64);
    static Pane column(const QList<Pane> &panes);
    Pane sized(double share) const;
};

/// Nested splitters made from a description. Heights follow what the contents ask for until the
/// user drags a handle.
class PaneTree final : public QObject
{
    Q_OBJECT

public:
    explicit PaneTree(QWidget *parent);

    QSplitter *root() const { return m_root; }
    QList<QWidget *> widgets() const;
    QList<QList<int>> sizes() const;

    /// Moves the widgets into new splitters, which are shown by whoever has filled and fitted them.
    /// What the new ones do not hold goes back to the parent.
    void build(const Pane &pane);
    void hide();
    /// Gives every pane the room that its content asks for.
    void fit(const QSize &size);
    bool setSizes(const QList<QList<int>> &sizes);

Q_SIGNALS:
    void movedByUser();

private:
    QSplitter *made(const Pane &pane);
    void fitNode(const Pane &pane, QSplitter *splitter, const QSize &size);
    QList<int> heights(const QList<Pane> &panes, const QSize &room) const;

    QWidget *m_parent;
    QSplitter *m_root = nullptr;
    Pane m_pane;
    QList<QSplitter *> m_splitters; ///< In the order of the description.
};
