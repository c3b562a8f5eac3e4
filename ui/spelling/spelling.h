// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

class Dictionary;

/// Which words of a text are not spelled as a dictionary, the names that the rules know, or the
/// project's own list has them. Offers; corrects nothing. The dictionaries are read in the
/// background, and until then no word is wrong.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds Hunspell's dictionaries.
    explicit Spelling(const QString &folder, QObject *parent = nullptr);
    ~Spelling() override;

    bool isOn() const { return m_dictionary != nullptr; }
    /// Why words are not checked, or medical ones in vain, and what to do about it; empty when all
    /// is well or the dictionaries are still being read.
    QString problem() const { return m_problem; }
    QList<TextRange> wrongIn(const QString &text) const;
    bool isWrong(const QString &word) const;
    /// Looks for words that could be meant and hands them over, the likeliest first, while
    /// `context` lives. In the background: it takes longer than a key press may.
    void suggest(const QString &word, QObject *context,
                 const std::function<void(const QStringList &)> &take) const;

    /// Words in small letters that are right besides: the names of exercises and conditions.
    void setNames(const QSet<QString> &names);
    /// The project's words; one in small letters is right with a capital too.
    void setWords(const QStringList &words);
    /// Takes a word for right from now on and tells who keeps the list.
    void teach(const QString &word);

Q_SIGNALS:
    /// Other words are wrong than before.
    void changed();
    void taught(const QString &word);

private:
    void take(const std::shared_ptr<Dictionary> &dictionary);
    void forget();

    std::shared_ptr<Dictionary> m_dictionary;
    QString m_problem;
    QSet<QString> m_names;
    QSet<QString> m_words;
    mutable QHash<QString, bool> m_wrong;
    mutable QCache<QString, QList<TextRange>> m_texts;
};
