// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/fault/powerloss.h"

#include <QDirIterator>

namespace {

constexpr qint64 sector = 512;

void put(QByteArray &content, qint64 offset, QByteArrayView bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

} // namespace

PowerLoss::PowerLoss(const QString &folder) : m_folder(folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        m_files[file.fileName()].synced = file.readAll();
    }
}

void PowerLoss::happened(const DiskCall &call)
{
    File &file = m_files[call.file];
    switch (call.kind) {
    case DiskCall::Kind::Create:
        file = {};
        file.existsForSure = false;
        break;
    case DiskCall::Kind::Write:
    case DiskCall::Kind::Truncate:
        file.pending += call;
        break;
    case DiskCall::Kind::Sync:
        for (const DiskCall &done : std::as_const(file.pending))
            apply(file.synced, done);
        file.pending.clear();
        file.existsForSure = true;
        break;
    case DiskCall::Kind::Delete:
        file.exists = false;
        file.existsForSure = false;
        file.goneForSure = call.durable;
        break;
    case DiskCall::Kind::Acknowledge:
        m_acknowledged += call.step;
        m_files.remove(call.file);
        break;
    }
}

void PowerLoss::writeState(const QString &folder, QRandomGenerator &random) const
{
    for (auto entry = m_files.cbegin(); entry != m_files.cend(); ++entry) {
        const File &file = *entry;
        if (file.goneForSure || (!file.existsForSure && random.bounded(2) == 0))
            continue;
        QByteArray content = file.synced;
        for (const DiskCall &call : file.pending)
            applyPart(content, call, random);
        const QString path = folder + entry.key().sliced(m_folder.size());
        QDir().mkpath(QFileInfo(path).path());
        QFile copy(path);
        if (!copy.open(QIODevice::WriteOnly) || copy.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
    }
}

void PowerLoss::apply(QByteArray &content, const DiskCall &call)
{
    if (call.kind == DiskCall::Kind::Truncate)
        content.resize(call.offset);
    else
        put(content, call.offset, call.bytes);
}

void PowerLoss::applyPart(QByteArray &content, const DiskCall &call, QRandomGenerator &random)
{
    const quint32 fate = random.bounded(4);
    if (fate == 0)
        return;
    if (fate > 1 || call.kind == DiskCall::Kind::Truncate)
        return apply(content, call);
    // Torn: each sector for itself.
    const qint64 end = call.offset + call.bytes.size();
    for (qint64 at = call.offset; at < end;) {
        const qint64 next = std::min(end, (at / sector + 1) * sector);
        if (random.bounded(2) == 0)
            put(content, at, QByteArrayView(call.bytes).sliced(at - call.offset, next - at));
        at = next;
    }
}
