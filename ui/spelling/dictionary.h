// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class Hunspell;

/// English as Hunspell's dictionaries know it: American with medical terms, and British where that
/// is installed; a word is right when either takes it. Reading them takes a while. Threads take
/// turns.
class Dictionary
{
public:
    /// Where Debian installs dictionaries.
    static QString systemFolder();

    /// Read once for each folder. Null when it has no English dictionary that can be used.
    static std::shared_ptr<Dictionary> load(const QString &folder);
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    bool knowsMedicine() const { return m_medicine; }
    bool isRight(const QString &word) const;
    /// The likeliest first, at most `limit`. Takes up to some tenths of a second.
    QStringList suggestions(const QString &word, int limit) const;

private:
    Dictionary();
    static std::shared_ptr<Dictionary> read(const QString &folder);

    /// Hunspell's own state changes while it answers.
    mutable QMutex m_mutex;
    /// As many as there are variants of English.
    std::vector<std::unique_ptr<Hunspell>> m_variants;
    bool m_medicine = false;
};
