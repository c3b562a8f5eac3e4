// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/caseview.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCaseView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new FlatStyle);
        QApplication::setPalette(Theme::lightPalette());
        QApplication::setFont(Fonts::application());
    }

    /// With ROUNDS_SCREENSHOTS=dir and ROUNDS_SAMPLES=file:file (records, one each file) writes
    /// what the window would show of them.
    void show_samples_arePainted()
    {
        const QString folder = qEnvironmentVariable("ROUNDS_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("ROUNDS_SCREENSHOTS names no folder");
        const QStringList samples =
            qEnvironmentVariable("ROUNDS_SAMPLES").split(u':', Qt::SkipEmptyParts);
        for (const bool dark : {false, true}) {
            QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette());
            for (const QSize &size : {QSize(1314, 698), QSize(1358, 1010), QSize(1100, 698)})
                paintAll(samples, folder, size, dark);
        }
        QApplication::setPalette(Theme::lightPalette());
    }

private:
    static void paintAll(const QStringList &samples, const QString &folder, const QSize &size,
                         bool dark)
    {
        CaseView view;
        view.resize(size);
        view.show();
        for (const QString &sample : samples) {
            QFile file(sample);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Example example = *Example::of(file.readAll());
            const QString id = QFileInfo(sample).completeBaseName();
            HeaderFacts facts{id, example.category().text(), u"pending"_s, 1, u"12 of 174"_s};
            if (facts.category.isEmpty())
                facts.category = u"red_flag"_s;
            QElapsedTimer timer;
            timer.start();
            view.show(example, facts);
            const double shown = timer.nsecsElapsed() / 1e6;
            const QPixmap picture = view.grab();
            qInfo("%s %dx%d show %.1f ms, with grab %.1f ms", qPrintable(id), size.width(),
                  size.height(), shown, timer.nsecsElapsed() / 1e6);
            picture.save(u"%1/%2-%3-%4.png"_s.arg(folder, id)
                             .arg(size.width())
                             .arg(dark ? u"dark"_s : u"light"_s));
        }
    }
};

QTEST_MAIN(TestCaseView)
#include "tst_caseview.moc"
