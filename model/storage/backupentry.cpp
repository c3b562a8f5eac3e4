// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/backupentry.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestBytes = 8;
const QString timeFormat = u"yyyyMMdd'T'HHmmsszzz"_s;

struct ReasonWord
{
    BackupReason reason;
    QString word;
};

const QList<ReasonWord> &words()
{
    static const QList<ReasonWord> list = {{BackupReason::Work, u"work"_s},
                                           {BackupReason::Import, u"import"_s},
                                           {BackupReason::Close, u"close"_s},
                                           {BackupReason::Asked, u"asked"_s},
                                           {BackupReason::BeforeMigration, u"before-migration"_s},
                                           {BackupReason::BeforeRestore, u"before-restore"_s},
                                           {BackupReason::Damaged, u"damaged"_s}};
    return list;
}

} // namespace

QString BackupEntry::fileName(const QDateTime &madeAt, BackupReason reason,
                              const QByteArray &sha256)
{
    QString word;
    for (const ReasonWord &entry : words()) {
        if (entry.reason == reason)
            word = entry.word;
    }
    return u"%1Z-%2-%3.rounds"_s.arg(madeAt.toUTC().toString(timeFormat), word,
                                     QString::fromLatin1(sha256.left(digestBytes).toHex()));
}

std::optional<BackupEntry> BackupEntry::of(const QString &path)
{
    static const QRegularExpression pattern(
        u"^(\\d{8}T\\d{9})Z-([a-z-]+)-([0-9a-f]{16})\\.rounds$"_s);
    const QFileInfo info(path);
    const QRegularExpressionMatch match = pattern.match(info.fileName());
    if (!match.hasMatch() || info.isSymLink() || !info.isFile())
        return std::nullopt;
    BackupEntry entry;
    entry.path = path;
    entry.madeAt = QDateTime::fromString(match.captured(1), timeFormat);
    entry.madeAt.setTimeSpec(Qt::UTC);
    entry.digestStart = QByteArray::fromHex(match.captured(3).toLatin1());
    entry.bytes = info.size();
    for (const ReasonWord &known : words()) {
        if (known.word == match.captured(2) && entry.madeAt.isValid()) {
            entry.reason = known.reason;
            return entry;
        }
    }
    return std::nullopt;
}

QString BackupEntry::name(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Work:
        return tr("During work");
    case BackupReason::Import:
        return tr("After an import");
    case BackupReason::Close:
        return tr("On closing");
    case BackupReason::Asked:
        return tr("By hand");
    case BackupReason::BeforeMigration:
        return tr("Before an update of the file");
    case BackupReason::BeforeRestore:
        return tr("Before a restore");
    case BackupReason::Damaged:
        return tr("Damaged project, kept as it was");
    }
    Q_UNREACHABLE();
}

bool BackupEntry::isRoutine() const
{
    return reason == BackupReason::Work || reason == BackupReason::Import ||
           reason == BackupReason::Close;
}
