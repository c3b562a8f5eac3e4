// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// From the bottom up; rooms on one level do not know each other (README, "Layers").
const QList<QStringList> levels = {
    {u"model/base"_s},
    {u"model/dataset"_s},
    {u"model/tokens"_s},
    {u"model/rules"_s, u"model/review"_s, u"model/quota"_s, u"model/exchange"_s},
    {u"model/storage"_s},
    {u"model/workspace"_s},
    {u"ui/theme"_s, u"ui/settings"_s},
    {u"ui"_s},
    {u"app"_s},
};

/// The longest entry that a path starts with, and its level; -1 for a path outside all rooms.
std::pair<QString, int> roomOf(const QString &path)
{
    std::pair<QString, int> best{{}, -1};
    for (int level = 0; level < levels.size(); ++level) {
        for (const QString &room : levels[level]) {
            if (path.startsWith(room + u'/') && room.size() > best.first.size())
                best = {room, level};
        }
    }
    return best;
}

QStringList sources()
{
    QStringList paths;
    const QString root = QStringLiteral(ROUNDS_SOURCE_DIR);
    for (const QString &folder : {u"/app"_s, u"/ui"_s, u"/model"_s}) {
        QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += files.next().mid(root.size() + 1);
    }
    return paths;
}

QString contentsOf(const QString &path)
{
    QFile file(QStringLiteral(ROUNDS_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(contentsOf(path));
    while (matches.hasNext())
        includes += matches.next().captured(1);
    return includes;
}

} // namespace

class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_runStrictlyDownward()
    {
        QStringList wrong;
        for (const QString &path : sources()) {
            const auto [room, level] = roomOf(path);
            for (const QString &include : includesOf(path)) {
                const auto [otherRoom, otherLevel] = roomOf(include);
                if (otherLevel >= 0 && otherRoom != room && otherLevel >= level)
                    wrong += path + u" includes "_s + include;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyFile_isInARoom()
    {
        QStringList homeless;
        for (const QString &path : sources()) {
            if (roomOf(path).second < 0)
                homeless += path;
        }
        QVERIFY2(homeless.isEmpty(), qPrintable(homeless.join(u'\n')));
    }

    void model_knowsNoGui()
    {
        static const QRegularExpression gui(
            u"^(Qt(Gui|Widgets)/|QWidget|QIcon|QColor|QMessageBox|QPainter|"
            "QFont|QPixmap|QAction|QAbstractItemModel)"_s);
        QStringList wrong;
        for (const QString &path : sources()) {
            if (!path.startsWith(u"model/"_s) && !path.startsWith(u"app/cli/"_s))
                continue;
            for (const QString &include : includesOf(path)) {
                if (gui.match(include).hasMatch() || include.startsWith(u"ui/"_s))
                    wrong += path + u" includes "_s + include;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void sql_standsInStorageOnly()
    {
        static const QRegularExpression sql(
            u"\"\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\\s"_s);
        QStringList wrong;
        for (const QString &path : sources()) {
            if (!path.startsWith(u"model/storage/"_s) && sql.match(contentsOf(path)).hasMatch())
                wrong += path;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// What interprets markup could be fed text from a record. One class may: it shows the guide.
    void markup_isReadInOnePlace()
    {
        static const QRegularExpression sink(
            u"setHtml|setMarkdown|insertHtml|appendHtml|fromHtml|fromMarkdown|QTextBrowser|"
            "Qt::RichText|Qt::AutoText|Qt::MarkdownText|QWhatsThis|QMessageBox::(about|information|"
            "warning|critical|question)\\("_s);
        QStringList wrong;
        for (const QString &path : sources()) {
            if (!path.startsWith(u"ui/widgets/guideview."_s) &&
                sink.match(contentsOf(path)).hasMatch())
                wrong += path;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void files_stayReadable()
    {
        QStringList tooLong;
        for (const QString &path : sources()) {
            const qsizetype lines = contentsOf(path).count(u'\n');
            if (lines > (path.endsWith(u".h"_s) ? 150 : 400))
                tooLong += path + u": "_s + QString::number(lines);
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

    void everyFile_saysItsLicence()
    {
        QStringList without;
        for (const QString &path : sources()) {
            if (!contentsOf(path).contains(u"SPDX-License-Identifier: MIT"_s))
                without += path;
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
