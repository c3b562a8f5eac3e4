// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/scenes/room.h"
#include "tests/scenes/scenes.h"
#include "tests/scenes/screen.h"
#include "tests/scenes/stage.h"
#include "tests/scenes/stageproject.h"
#include "tests/support/accessnames.h"
#include "tests/support/pictures.h"
#include "ui/translations.h"

#include <QDialog>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

/// Every page, popover and dialog: that it is reached, has room at the largest text, and has names
/// for a screen reader. With ROUNDS_SCREENSHOTS=folder there are pictures of all, in the looks that
/// ROUNDS_LOOKS names (all without it), and with ROUNDS_GUIDE_PICTURES=folder those of the user
/// guide: see packaging/screenshots.
class TestScreens final : public QObject
{
    Q_OBJECT

public:
    explicit TestScreens(const QSize &screen) : m_screen(screen) {}

private Q_SLOTS:
    void scene_reached_isReadableAndNamed_data();
    void scene_reached_isReadableAndNamed();
    void sources_everyPageAndDialog_hasAScene();
    void guide();

private:
    static QList<pictures::Look> askedLooks();
    void noteWhatIsSeen();
    static void saveForGuide(QWidget *widget, const QString &name, const QRect &part = {});

    QSize m_screen;
    QSet<QString> m_seen; ///< The classes of all widgets that some scene showed.
    QSet<QString> m_reached;
};

QList<pictures::Look> TestScreens::askedLooks()
{
    QList<pictures::Look> looks = pictures::looks();
    if (pictures::folder().isEmpty())
        return {looks.last()};
    const QStringList asked = qEnvironmentVariable("ROUNDS_LOOKS").split(u' ', Qt::SkipEmptyParts);
    looks.removeIf([&asked](const pictures::Look &look) {
        return !asked.isEmpty() && !asked.contains(look.name);
    });
    return looks;
}

void TestScreens::scene_reached_isReadableAndNamed_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<int>("scene");
    const QList<pictures::Look> looks = askedLooks();
    const QList<Scene> scenes = Scenes::all();
    for (int look = 0; look < looks.size(); ++look) {
        for (int scene = 0; scene < scenes.size(); ++scene)
            QTest::addRow("%d-%s-%s", m_screen.width(), qPrintable(looks[look].name),
                          scenes[scene].name)
                << look << scene;
    }
}

void TestScreens::noteWhatIsSeen()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible())
            m_seen += QString::fromLatin1(widget->metaObject()->className());
    }
}

void TestScreens::scene_reached_isReadableAndNamed()
{
    QFETCH(int, look);
    QFETCH(int, scene);
    const pictures::Look dressed = askedLooks()[look];
    const Scene shown = Scenes::all()[scene];
    pictures::dress(dressed);
    Stage stage(m_screen, dressed.textPercent);
    QWidget *widget = shown.reach(stage);
    QVERIFY2(widget && widget->isVisible(), "the way to this scene is no longer there");
    const QImage image = pictures::of(widget);
    m_reached += QString::fromLatin1(shown.name);
    noteWhatIsSeen();
    if (!pictures::folder().isEmpty())
        QVERIFY(pictures::save(image, QString::fromLatin1(QTest::currentDataTag())));
    const QStringList faults = room::faults(*widget) + accessnames::faults(widget);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// A page or dialog that no scene shows is one that nobody looks at.
void TestScreens::sources_everyPageAndDialog_hasAScene()
{
    if (m_reached.size() != Scenes::all().size())
        QSKIP("not all scenes were shown");
    static const QRegularExpression declaration(
        u"^class (\\w+) (?:final )?: public (QDialog|QFileDialog|Popover|QWidget)$"_s,
        QRegularExpression::MultilineOption);
    QStringList missing;
    int found = 0;
    QDirIterator headers(QStringLiteral(ROUNDS_SOURCE_DIR "/ui"), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = declaration.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            // Of plain widgets only the pages.
            if (match.captured(2) == u"QWidget" && !file.fileName().contains(u"/ui/pages/"))
                continue;
            ++found;
            if (!m_seen.contains(match.captured(1)))
                missing += match.captured(1);
        }
    }
    QVERIFY(found > 20);
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"no scene in tests/scenes shows "_s + missing.join(u", "_s)));
}

void TestScreens::saveForGuide(QWidget *widget, const QString &name, const QRect &part)
{
    QVERIFY2(widget, qPrintable(name));
    const QDir folder(qEnvironmentVariable("ROUNDS_GUIDE_PICTURES"));
    QVERIFY(pictures::withFewColours(pictures::of(widget, part))
                .save(folder.filePath(name + u".png"_s), "PNG", 0));
}

void TestScreens::guide()
{
    if (qEnvironmentVariableIsEmpty("ROUNDS_GUIDE_PICTURES"))
        QSKIP("ROUNDS_GUIDE_PICTURES names no folder");
    pictures::dress(pictures::looks().first());
    Stage stage({1366, 768}, TextSize::normal);
    saveForGuide(stage.review(u"acute"_s), u"review"_s);
    stage.press(Qt::Key_R);
    saveForGuide(stage.window(), u"reject"_s, QRect(560, 398, 806, 370));
    stage.press(Qt::Key_Escape);
    stage.open(staged::flawed);
    stage.press(Qt::Key_I);
    stage.press(Qt::Key_N);
    saveForGuide(stage.window(), u"finding"_s, QRect(566, 268, 800, 500));
    stage.press(Qt::Key_K, Qt::ControlModifier);
    stage.type(u"acu"_s);
    saveForGuide(stage.bench().find<QWidget>(u"commandPalette"_s), u"palette"_s);
    stage.press(Qt::Key_Escape);
    stage.window()->actions().changeKeys->trigger();
    saveForGuide(stage.dialog(u"keysDialog"_s), u"keys"_s);
}

int main(int argc, char *argv[])
{
    const Screen screen(Screen::asked());
    QApplication application(argc, argv);
    const Translations translations(
        Languages::fromId(qEnvironmentVariable("ROUNDS_LANGUAGE", u"en"_s)));
    TestScreens test(screen.size());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
