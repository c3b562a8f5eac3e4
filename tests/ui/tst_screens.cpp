// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/category.h"
#include "tests/support/bench.h"
#include "ui/dialogs/folderdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/reviewerdialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/pages/startpage.h"
#include "ui/textsize.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QDir>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Pictures of every page and dialog for people to look at, written where ROUNDS_SCREENSHOTS says,
/// and the few of the user guide, where ROUNDS_GUIDE_PICTURES says (packaging/screenshots).
class TestScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void screens_data();
    void screens();
    void guide();

private:
    void importSamples(Bench &bench) const;
    void reviewScreens(Bench &bench);
    void decisionScreens(Bench &bench);
    void pageScreens(Bench &bench);
    void dialogScreens(Bench &bench);
    void askingDialogs(Bench &bench);
    void startScreens(const Bench &bench);
    /// Triggers an action and takes a picture of the dialog that it opens.
    void dialog(Bench &bench, QAction *action, const QString &object, const QString &name);
    void picture(QWidget *widget, const QString &name) const;
    void guidePicture(QWidget *widget, const QString &name, const QRect &part = {}) const;

    QString m_row;
    std::unique_ptr<Translations> m_translations;
};

void TestScreens::picture(QWidget *widget, const QString &name) const
{
    QVERIFY2(widget, qPrintable(name));
    QTest::qWait(50);
    const QDir folder(qEnvironmentVariable("ROUNDS_SCREENSHOTS"));
    QVERIFY(widget->grab().save(folder.filePath(u"%1-%2.png"_s.arg(m_row, name))));
}

/// With the 256 colours that it has most of: it is part of the program, and so may not be large.
static QImage withFewColours(const QImage &image)
{
    QHash<QRgb, int> count;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++count[image.pixel(x, y)];
    }
    QList<QRgb> colours = count.keys();
    std::ranges::sort(colours, [&count](QRgb a, QRgb b) {
        return count[a] != count[b] ? count[a] > count[b] : a < b;
    });
    QHash<QRgb, uchar> place;
    const qsizetype kept = std::min<qsizetype>(colours.size(), 256);
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const auto distance = [mine = colours[i]](QRgb other) {
            return std::abs(qRed(mine) - qRed(other)) + std::abs(qGreen(mine) - qGreen(other)) +
                   std::abs(qBlue(mine) - qBlue(other));
        };
        const auto nearest =
            std::ranges::min_element(colours.begin(), colours.begin() + kept, {}, distance);
        place[colours[i]] = uchar(nearest - colours.begin());
    }
    QImage few(image.size(), QImage::Format_Indexed8);
    few.setColorTable(colours.first(kept));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            few.scanLine(y)[x] = place[image.pixel(x, y)];
    }
    return few;
}

void TestScreens::guidePicture(QWidget *widget, const QString &name, const QRect &part) const
{
    QTest::qWait(50);
    const QDir folder(qEnvironmentVariable("ROUNDS_GUIDE_PICTURES"));
    const QImage image = widget->grab(part.isValid() ? part : widget->rect()).toImage();
    QVERIFY(withFewColours(image).save(folder.filePath(name + u".png"_s), "PNG", 0));
}

void TestScreens::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("ROUNDS_SCREENSHOTS") &&
        qEnvironmentVariableIsEmpty("ROUNDS_GUIDE_PICTURES"))
        QSKIP("neither ROUNDS_SCREENSHOTS nor ROUNDS_GUIDE_PICTURES names a folder");
    m_translations = std::make_unique<Translations>(
        Languages::fromId(qEnvironmentVariable("ROUNDS_LANGUAGE", u"en"_s)));
    QApplication::setStyle(new FlatStyle);
    QApplication::setFont(Fonts::application());
}

void TestScreens::screens_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("percent");
    const QList<std::pair<const char *, QPalette>> looks = {
        {"light", Theme::lightPalette()},
        {"dark", Theme::darkPalette()},
        {"contrast-light", Theme::lightContrastPalette()},
        {"contrast-dark", Theme::darkContrastPalette()},
    };
    const QList<std::pair<const char *, QSize>> sizes = {{"small", {1366, 768}},
                                                         {"large", {1920, 1080}}};
    for (const auto &[look, palette] : looks) {
        for (const auto &[name, size] : sizes)
            QTest::addRow("%s-%s", name, look) << size << palette << 100;
    }
    for (const auto &[name, size] : sizes) {
        for (const int percent : {125, 200})
            QTest::addRow("%s-light-%d", name, percent) << size << looks[0].second << percent;
    }
}

void TestScreens::importSamples(Bench &bench) const
{
    const QDir samples(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples"));
    for (const QFileInfo &file : samples.entryInfoList(QDir::Files, QDir::Name))
        bench.importFile(file.filePath());
    bench.session->setReviewer(*bench.prompts.reviewerAnswer);
    bench.session->refresh();
}

void TestScreens::screens()
{
    if (qEnvironmentVariableIsEmpty("ROUNDS_SCREENSHOTS"))
        QSKIP("ROUNDS_SCREENSHOTS names no folder");
    QFETCH(QSize, size);
    QFETCH(QPalette, palette);
    QFETCH(int, percent);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setPalette(palette);
    Bench bench({}, RuleSet());
    bench.settings->setTextSize(percent);
    TextSize::apply(percent);
    bench.window->resize(size);
    picture(bench.window.get(), u"empty"_s);
    importSamples(bench);
    reviewScreens(bench);
    decisionScreens(bench);
    pageScreens(bench);
    dialogScreens(bench);
    askingDialogs(bench);
    startScreens(bench);
    bench.close();
    TextSize::apply(TextSize::normal);
}

void TestScreens::reviewScreens(Bench &bench)
{
    for (const Category &category : Categories::all()) {
        bench.session->setQueue(Queue::ToReview, category.id);
        QVERIFY2(bench.session->current().isValid(), qPrintable(category.id));
        picture(bench.window.get(), u"review-"_s + category.id);
    }
    bench.session->setQueue(Queue::ToReview);
}

void TestScreens::decisionScreens(Bench &bench)
{
    bench.session->decide({Verdict::Approve, {}, {}});
    bench.session->setFlag(true);
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/reasoning_chain/1"),
                               "\"The log shows a rise of 11.4 percent over two weeks\"");
    Q_EMIT bench.view().edited(*JsonPointer::parse(u"/output/assessment/severity"), "\"severe\"");
    bench.session->undo();
    bench.key(Qt::Key_R);
    bench.key(Qt::Key_2, Qt::ShiftModifier);
    picture(bench.window.get(), u"reject"_s);
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_S);
    picture(bench.window.get(), u"opinion"_s);
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_Q);
    picture(bench.window.get(), u"queue"_s);
    bench.key(Qt::Key_H);
    picture(bench.window.get(), u"history"_s);
    bench.key(Qt::Key_I);
    bench.key(Qt::Key_N);
    picture(bench.window.get(), u"findings"_s);
    bench.key(Qt::Key_W);
    picture(bench.window.get(), u"waive"_s);
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_K, Qt::ControlModifier);
    picture(bench.window.get(), u"palette"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"acute"_s);
    picture(bench.window.get(), u"palette-typed"_s);
    bench.key(Qt::Key_Escape);
    bench.session->setQueue(Queue::Rejected);
    Q_EMIT bench.session->failed({u"The disk is full. Free some space and try again."_s, u"x"_s});
    picture(bench.window.get(), u"nothing"_s);
    bench.session->setQueue(Queue::ToReview);
}

void TestScreens::pageScreens(Bench &bench)
{
    bench.key(Qt::Key_2, Qt::ControlModifier);
    picture(bench.window.get(), u"dataset"_s);
    bench.key(Qt::Key_3, Qt::ControlModifier);
    picture(bench.window.get(), u"batches"_s);
    bench.key(Qt::Key_1, Qt::ControlModifier);
    bench.view().setFocus();
}

void TestScreens::dialog(Bench &bench, QAction *action, const QString &object, const QString &name)
{
    action->trigger();
    auto *dialog = bench.find<QDialog>(object);
    picture(dialog, name);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestScreens::dialogScreens(Bench &bench)
{
    const Actions &actions = bench.window->actions();
    dialog(bench, actions.rawJson, u"rawJsonDialog"_s, u"dialog-json"_s);
    dialog(bench, actions.shortcuts, u"shortcutsDialog"_s, u"dialog-keys"_s);
    dialog(bench, actions.changeKeys, u"keysDialog"_s, u"dialog-change-keys"_s);
    dialog(bench, actions.about, u"aboutDialog"_s, u"dialog-about"_s);
    dialog(bench, actions.checks, u"rulesDialog"_s, u"dialog-checks"_s);
    dialog(bench, actions.restoreBackup, u"restoreDialog"_s, u"dialog-restore"_s);
    actions.guide->trigger();
    auto *guide = bench.find<QDialog>(u"guideDialog"_s);
    for (int i = 0; i < 9; ++i) {
        guide->findChild<QListWidget *>()->setCurrentRow(i);
        picture(guide, u"guide-%1"_s.arg(i + 1));
    }
    guide->reject();
}

void TestScreens::askingDialogs(Bench &bench)
{
    QWidget *window = bench.window.get();
    const QStringList files = {u"/home/keller/batches/acute-2026-11-20.jsonl"_s,
                               u"/home/keller/batches/chronic-2026-11-21.md"_s};
    ImportDialog import({files, {}, OnConflict::List}, bench.prompts, window);
    ReviewerDialog reviewer({u"A. Keller"_s, u"physiotherapist"_s, u"PT, DPT"_s}, window);
    TextDialog text(u"Go to an example"_s, u"&Id of the example"_s, window);
    FolderDialog folder(u"Export the approved"_s, u"/home/keller/export"_s, window);
    const QList<std::pair<QDialog *, QString>> dialogs = {{&import, u"import"_s},
                                                          {&reviewer, u"reviewer"_s},
                                                          {&text, u"go-to"_s},
                                                          {&folder, u"folder"_s}};
    for (const auto &[each, name] : dialogs) {
        each->open();
        picture(each, u"dialog-"_s + name);
        each->reject();
    }
}

void TestScreens::startScreens(const Bench &bench)
{
    StartPage first(*bench.settings);
    first.resize(820, 560);
    first.show();
    picture(&first, u"start-first"_s);
    bench.settings->addProject(bench.path());
    StartPage again(*bench.settings);
    again.resize(820, 560);
    again.show();
    QTest::qWait(200);
    picture(&again, u"start-again"_s);
}

void TestScreens::guide()
{
    if (qEnvironmentVariableIsEmpty("ROUNDS_GUIDE_PICTURES"))
        QSKIP("ROUNDS_GUIDE_PICTURES names no folder");
    QApplication::setPalette(Theme::lightPalette());
    TextSize::apply(TextSize::normal);
    Bench bench({}, RuleSet());
    bench.window->resize(1366, 768);
    importSamples(bench);
    bench.session->setQueue(Queue::ToReview, u"acute"_s);
    guidePicture(bench.window.get(), u"review"_s);
    bench.key(Qt::Key_R);
    guidePicture(bench.window.get(), u"reject"_s, QRect(560, 398, 806, 370));
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_I);
    bench.key(Qt::Key_N);
    guidePicture(bench.window.get(), u"finding"_s, QRect(566, 268, 800, 500));
    bench.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"acu"_s);
    guidePicture(bench.find<QWidget>(u"commandPalette"_s), u"palette"_s);
    bench.key(Qt::Key_Escape);
    bench.window->actions().changeKeys->trigger();
    guidePicture(bench.find<QDialog>(u"keysDialog"_s), u"keys"_s);
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
