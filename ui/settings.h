// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/queue.h"
#include "model/storage/settingstore.h"
#include "ui/language.h"

#include <QSettings>
#include <QStringList>

#include <optional>

/// Which palette the window wears.
enum class Appearance { System, Light, Dark, LightContrast, DarkContrast };

/// What one person's machine remembers, each thing with its type. What belongs to a project (quota,
/// reviewers, rules) is in the project.
class Settings
{
public:
    /// The user's own settings file.
    Settings();
    /// Another file, for tests.
    explicit Settings(const QString &path);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    Language language() const;
    void setLanguage(Language language);

    /// In percent of the normal size, from smallestText to largestText.
    int textSize() const;
    void setTextSize(int percent);
    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;

    /// The keys that somebody chose for an action, as QKeySequence writes them; nothing where none
    /// were chosen.
    std::optional<QStringList> keys(const QString &action) const;
    void setKeys(const QString &action, const std::optional<QStringList> &keys);
    /// What was chosen in the palette, newest first.
    QStringList recentCommands() const;
    void addRecentCommand(const QString &id);

    QString lastProject() const;
    QStringList recentProjects() const; ///< Newest first, only those that are still there.
    void addProject(const QString &path);
    void forgetProject(const QString &path);

    Reviewer reviewer() const;
    void setReviewer(const Reviewer &reviewer);

    /// The folder that a file dialog starts in.
    QString folder() const;
    void setFolder(const QString &folder);

    /// What was searched for, newest first; each once.
    QStringList recentSearches() const;
    void addSearch(const QString &search);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Splitter sizes and the like, by the name of the widget that owns them.
    QByteArray layout(const QString &owner) const;
    void setLayout(const QString &owner, const QByteArray &layout);
    bool isFolded(const QString &panel) const;
    void setFolded(const QString &panel, bool folded);

    /// Where somebody stopped in a project: page, queue, category and example.
    struct Place
    {
        int page = 0;
        Queue queue = Queue::ToReview;
        QString category;
        QString example; ///< Its label.

        bool operator==(const Place &) const = default;
    };
    Place place(const QString &project) const;
    void setPlace(const QString &project, const Place &place);

    void sync() { m_settings.sync(); }
    /// Where all this is kept.
    QString path() const { return m_settings.fileName(); }

private:
    QSettings m_settings;
};
