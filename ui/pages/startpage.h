// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actionkeys.h"
#include "ui/actions.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QVBoxLayout;

/// What stands in the window before a project is open: what Rounds is, and how to begin or go on.
/// Files can be dropped on it.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void createAsked();
    void openAsked();
    void sampleAsked();
    void projectChosen(const QString &path);
    /// Batches were dropped: they need a project first.
    void batchesDropped(const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createWords();
    void createButtons();
    QPushButton *addButton(const QString &name, const QString &text);
    void connectActions();
    void addRecent(const QStringList &projects);
    /// Says how far a project is, as soon as that is known.
    void peek(QListWidgetItem *item, const QString &path);
    void showGuide();

    Settings &m_settings;
    Actions m_actions;
    ActionKeys m_keys;
    QVBoxLayout *m_column = nullptr;
};
