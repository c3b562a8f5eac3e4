// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/spelling/dictionary.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace {

/// Null when a file is missing, or its letters are not in UTF-8, which ours are.
std::unique_ptr<Hunspell> variantIn(const QDir &folder, const QString &name)
{
    const QByteArray rules = QFile::encodeName(folder.filePath(name + u".aff"_s));
    const QByteArray words = QFile::encodeName(folder.filePath(name + u".dic"_s));
    if (!QFile::exists(folder.filePath(name + u".aff"_s)) ||
        !QFile::exists(folder.filePath(name + u".dic"_s)))
        return nullptr;
    auto variant = std::make_unique<Hunspell>(rules.constData(), words.constData());
    return variant->get_dict_encoding() == "UTF-8" ? std::move(variant) : nullptr;
}

std::string plain(QString word)
{
    return word.replace(u'\u2019', u'\'').toStdString();
}

} // namespace

Dictionary::Dictionary() = default;
Dictionary::~Dictionary() = default;

QString Dictionary::systemFolder()
{
    return u"/usr/share/hunspell"_s;
}

std::shared_ptr<Dictionary> Dictionary::load(const QString &folder)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<Dictionary>> loaded;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<Dictionary> &dictionary = loaded[folder];
    if (!dictionary)
        dictionary = read(folder);
    return dictionary;
}

std::shared_ptr<Dictionary> Dictionary::read(const QString &folder)
{
    const QDir dir(folder);
    const std::shared_ptr<Dictionary> dictionary(new Dictionary);
    for (const QString &name : {u"en_US"_s, u"en_GB"_s}) {
        if (auto variant = variantIn(dir, name))
            dictionary->m_variants.push_back(std::move(variant));
    }
    if (dictionary->m_variants.empty())
        return nullptr;
    const QString medicine = dir.filePath(u"en_med_glut.dic"_s);
    dictionary->m_medicine =
        QFile::exists(medicine) &&
        dictionary->m_variants.front()->add_dic(QFile::encodeName(medicine).constData()) == 0;
    return dictionary;
}

bool Dictionary::isRight(const QString &word) const
{
    const std::string written = plain(word);
    const QMutexLocker lock(&m_mutex);
    for (const std::unique_ptr<Hunspell> &variant : m_variants) {
        if (variant->spell(written))
            return true;
    }
    return false;
}

QStringList Dictionary::suggestions(const QString &word, int limit) const
{
    QStringList found;
    for (const std::unique_ptr<Hunspell> &variant : m_variants) {
        // Between two of them somebody who paints may ask whether a word is right.
        const QMutexLocker lock(&m_mutex);
        for (const std::string &suggestion : variant->suggest(plain(word))) {
            const QString text = QString::fromStdString(suggestion);
            if (!found.contains(text) && found.size() < limit)
                found += text;
        }
    }
    return found;
}
