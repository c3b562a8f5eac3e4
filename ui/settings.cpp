// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentLimit = 8;
constexpr qsizetype recentCommandLimit = 12;

const QString appearanceKey = u"window/appearance"_s;
const QString languageKey = u"window/language"_s;
const QString textSizeKey = u"window/text_size"_s;
const QString geometryKey = u"window/geometry"_s;
const QString folderKey = u"window/folder"_s;
const QString recentKey = u"projects/recent"_s;
const QString searchesKey = u"window/searches"_s;
const QString lastKey = u"projects/last"_s;
const QString commandsKey = u"palette/recent"_s;

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::LightContrast:
        return u"light-contrast"_s;
    case Appearance::DarkContrast:
        return u"dark-contrast"_s;
    }
    Q_UNREACHABLE();
}

/// A path holds slashes, which QSettings would take for groups.
QString groupOf(const QString &project)
{
    const QByteArray hash =
        QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha256).first(8).toHex();
    return u"place/"_s + QString::fromLatin1(hash);
}

} // namespace

Settings::Settings() : m_settings(u"Rounds"_s, u"rounds"_s) {}

Settings::Settings(const QString &path) : m_settings(path, QSettings::IniFormat) {}

Appearance Settings::appearance() const
{
    const QString name = m_settings.value(appearanceKey).toString();
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark,
                                        Appearance::LightContrast, Appearance::DarkContrast}) {
        if (nameOf(appearance) == name)
            return appearance;
    }
    return Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, nameOf(appearance));
}

Language Settings::language() const
{
    return Languages::fromId(m_settings.value(languageKey).toString());
}

void Settings::setLanguage(Language language)
{
    m_settings.setValue(languageKey, Languages::id(language));
}

int Settings::textSize() const
{
    return qBound(smallestText, m_settings.value(textSizeKey, 100).toInt(), largestText);
}

void Settings::setTextSize(int percent)
{
    m_settings.setValue(textSizeKey, qBound(smallestText, percent, largestText));
}

std::optional<QStringList> Settings::keys(const QString &action) const
{
    const QVariant chosen = m_settings.value(u"keys/"_s + action);
    return chosen.isValid() ? std::optional(chosen.toStringList()) : std::nullopt;
}

void Settings::setKeys(const QString &action, const std::optional<QStringList> &keys)
{
    if (keys)
        m_settings.setValue(u"keys/"_s + action, *keys);
    else
        m_settings.remove(u"keys/"_s + action);
}

QStringList Settings::recentCommands() const
{
    return m_settings.value(commandsKey).toStringList();
}

void Settings::addRecentCommand(const QString &id)
{
    QStringList commands = recentCommands();
    commands.removeAll(id);
    commands.prepend(id);
    m_settings.setValue(commandsKey, commands.first(std::min(commands.size(), recentCommandLimit)));
}

QString Settings::lastProject() const
{
    return m_settings.value(lastKey).toString();
}

QStringList Settings::recentProjects() const
{
    QStringList projects = m_settings.value(recentKey).toStringList();
    projects.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return projects;
}

void Settings::addProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList projects = recentProjects();
    projects.removeAll(absolute);
    projects.prepend(absolute);
    m_settings.setValue(recentKey, projects.first(std::min(projects.size(), recentLimit)));
    m_settings.setValue(lastKey, absolute);
}

void Settings::forgetProject(const QString &path)
{
    QStringList projects = m_settings.value(recentKey).toStringList();
    projects.removeAll(path);
    m_settings.setValue(recentKey, projects);
    if (lastProject() == path)
        m_settings.remove(lastKey);
}

Reviewer Settings::reviewer() const
{
    return {m_settings.value(u"reviewer/name"_s).toString(),
            m_settings.value(u"reviewer/role"_s).toString(),
            m_settings.value(u"reviewer/credential"_s).toString()};
}

void Settings::setReviewer(const Reviewer &reviewer)
{
    m_settings.setValue(u"reviewer/name"_s, reviewer.name);
    m_settings.setValue(u"reviewer/role"_s, reviewer.role);
    m_settings.setValue(u"reviewer/credential"_s, reviewer.credential);
}

QString Settings::folder() const
{
    return m_settings.value(folderKey, QDir::homePath()).toString();
}

void Settings::setFolder(const QString &folder)
{
    m_settings.setValue(folderKey, folder);
}

QStringList Settings::recentSearches() const
{
    return m_settings.value(searchesKey).toStringList();
}

void Settings::addSearch(const QString &search)
{
    const QString text = search.simplified();
    if (text.isEmpty())
        return;
    QStringList searches = recentSearches();
    searches.removeAll(text);
    searches.prepend(text);
    m_settings.setValue(searchesKey, searches.first(std::min(searches.size(), recentLimit)));
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Settings::layout(const QString &owner) const
{
    return m_settings.value(u"layout/"_s + owner).toByteArray();
}

void Settings::setLayout(const QString &owner, const QByteArray &layout)
{
    m_settings.setValue(u"layout/"_s + owner, layout);
}

bool Settings::isFolded(const QString &panel) const
{
    return m_settings.value(u"folded/"_s + panel, false).toBool();
}

void Settings::setFolded(const QString &panel, bool folded)
{
    m_settings.setValue(u"folded/"_s + panel, folded);
}

Settings::Place Settings::place(const QString &project) const
{
    const QString group = groupOf(project);
    return {m_settings.value(group + u"/page"_s).toInt(),
            Queues::fromId(m_settings.value(group + u"/queue"_s).toString()),
            m_settings.value(group + u"/category"_s).toString(),
            m_settings.value(group + u"/example"_s).toString()};
}

void Settings::setPlace(const QString &project, const Place &place)
{
    const QString group = groupOf(project);
    m_settings.setValue(group + u"/page"_s, place.page);
    m_settings.setValue(group + u"/queue"_s, Queues::id(place.queue));
    m_settings.setValue(group + u"/category"_s, place.category);
    m_settings.setValue(group + u"/example"_s, place.example);
}
