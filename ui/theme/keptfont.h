// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

/// Keeps a widget's font one of the faces of Fonts, scaled from that of its parent: a font that is
/// only set once would stay as it was when the text size changes.
class KeptFont final : public QObject
{
    Q_OBJECT

public:
    static void bold(QWidget *widget);
    /// These two need a widget that has its parent already.
    static void headline(QWidget *widget);
    /// Of the platform's fixed-width face, for code and records.
    static void fixed(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Face { Headline, Fixed };

    KeptFont(QWidget *widget, Face face);
    void apply();

    QWidget *m_widget = nullptr;
    QWidget *m_parent = nullptr;
    Face m_face;
};
