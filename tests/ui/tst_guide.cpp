// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/guidedialog.h"
#include "ui/guidetext.h"
#include "ui/widgets/guideview.h"

#include <QDir>
#include <QListWidget>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;

class TestGuide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySection_hasATextWithAHeading();
    void everyPicture_thatIsNamed_isThere();
    void everyPlaceholder_isTheNameOfAnAction();
    void key_opensTheGuide_andItSaysTheKeysOfNow();
    void sections_arrowKeys_changeThePage();
    void view_resized_showsThePageOnce();
    void view_readsNeitherHtmlNorFiles();
    void about_saysVersionsAndPlaces_asPlainText();
    void dialogs_sizeIsRemembered();
};

void TestGuide::everySection_hasATextWithAHeading()
{
    QWidget window;
    const Actions actions(&window);
    for (const GuideText::Section &section : GuideText::sections()) {
        const QString page = GuideText::page(section.id, actions);
        QVERIFY2(page.startsWith(u"# "_s) && page.size() > 400, qPrintable(section.id));
    }
}

void TestGuide::everyPicture_thatIsNamed_isThere()
{
    QWidget window;
    const Actions actions(&window);
    const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    QStringList named;
    for (const GuideText::Section &section : GuideText::sections()) {
        auto matches = picture.globalMatch(GuideText::page(section.id, actions));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            QVERIFY2(QFile::exists(u":/guide/"_s + match.captured(2)),
                     qPrintable(match.captured(2)));
            QVERIFY2(!match.captured(1).isEmpty(), "a picture without words");
            named += match.captured(2);
        }
    }
    for (const QString &file : QDir(u":/guide"_s).entryList({u"*.png"_s}, QDir::Files)) {
        QVERIFY2(named.contains(file), qPrintable(file));
        QVERIFY(QFileInfo(u":/guide/"_s + file).size() < 150 * 1024);
    }
}

void TestGuide::everyPlaceholder_isTheNameOfAnAction()
{
    QWidget window;
    const Actions actions(&window);
    const QRegularExpression placeholder(u"\\{[a-zA-Z]+\\}"_s);
    for (const GuideText::Section &section : GuideText::sections()) {
        const auto left = placeholder.match(GuideText::page(section.id, actions));
        QVERIFY2(!left.hasMatch(), qPrintable(section.id + left.captured()));
    }
}

void TestGuide::key_opensTheGuide_andItSaysTheKeysOfNow()
{
    Bench bench;
    bench.window->actions().approve->setShortcut(QKeySequence(u"F7"_s));
    bench.key(Qt::Key_F1);
    const auto *guide = bench.find<GuideDialog>(u"guideDialog"_s);
    QVERIFY(guide && guide->isVisible());
    auto *list = guide->findChild<QListWidget *>();
    QCOMPARE(list->count(), GuideText::sections().size());
    list->setCurrentRow(1); // Reviewing
    const QString text = guide->findChild<GuideView *>()->toPlainText();
    QVERIFY2(text.contains(u"F7"_s), qPrintable(text));
}

void TestGuide::sections_arrowKeys_changeThePage()
{
    Bench bench;
    bench.key(Qt::Key_F1);
    auto *guide = bench.find<GuideDialog>(u"guideDialog"_s);
    guide->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), guide);
    const auto *view = guide->findChild<GuideView *>();
    const QString before = view->toPlainText();
    QTest::keyClick(guide->findChild<QListWidget *>(), Qt::Key_Down);
    QVERIFY(!before.isEmpty() && view->toPlainText() != before);
}

void TestGuide::view_resized_showsThePageOnce()
{
    GuideView view;
    view.resize(300, 100);
    view.show();
    view.showPage(u"# Title\n\nOne.\n\n| a | b |\n|---|---|\n| c | d |\n\nTwo.\n"_s);
    for (const int width : {200, 500, 250}) {
        view.resize(width, 100);
        QCoreApplication::processEvents();
        QCOMPARE(view.toPlainText().count(u"Title"_s), 1);
    }
    const QTextCursor second(view.document()->begin().next());
    QCOMPARE(second.block().text(), u"One."_s);
    QVERIFY(second.charFormat().font().weight() < QFont::DemiBold);
}

void TestGuide::view_readsNeitherHtmlNorFiles()
{
    QTemporaryDir folder;
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString path = folder.filePath(u"x.png"_s);
    QVERIFY(image.save(path));
    GuideView view;
    view.showPage(u"# A\n\n<b>bold</b> ![a](%1) ![b](file://%1) ![c](qrc:/schema/x)"_s.arg(path));
    QVERIFY2(view.toPlainText().contains(u"<b>bold</b>"_s), qPrintable(view.toPlainText()));
    view.grab();
    for (const QString &name : {path, u"file://"_s + path, u"../samples/doms.md"_s}) {
        const QVariant shown = view.document()->resource(QTextDocument::ImageResource, QUrl(name));
        QVERIFY2(shown.value<QImage>().size() != image.size() &&
                     shown.value<QPixmap>().size() != image.size(),
                 qPrintable(name));
    }
}

void TestGuide::about_saysVersionsAndPlaces_asPlainText()
{
    Bench bench;
    bench.window->actions().about->trigger();
    const QString text = bench.find<QPlainTextEdit>(u"aboutFacts"_s)->toPlainText();
    for (const QString &part : {u"MIT"_s, QString::fromLatin1(qVersion()), u"SQLite 3."_s,
                                bench.settings->path(), bench.path(), bench.path() + u".backups"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in\n"_s + text));
}

void TestGuide::dialogs_sizeIsRemembered()
{
    Bench bench;
    const auto open = [&bench] {
        bench.window->actions().about->trigger();
        auto *dialog = bench.find<QDialog>(u"aboutDialog"_s);
        return dialog;
    };
    QDialog *dialog = open();
    const QSize first = dialog->size();
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = open();
    QCOMPARE(dialog->size(), first);
    const QSize larger = first + QSize(77, 33);
    dialog->resize(larger);
    dialog->reject();
    bench.close();
    bench.open();
    QCOMPARE(open()->size(), larger);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
