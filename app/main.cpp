// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "model/base/englishplurals.h"
#include "ui/dialogprompts.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication::setStyle(new FlatStyle);
    QApplication qt(argc, argv);
    EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);
    QApplication::setApplicationName(u"rounds"_s);
    QApplication::setApplicationDisplayName(u"Rounds"_s);
    QApplication::setApplicationVersion(QStringLiteral(ROUNDS_VERSION));
    QApplication::setFont(Fonts::application());

    Settings settings;
    const Translations translations(settings.language());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Review generated training examples."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"project"_s, QApplication::translate("main", "The project to open; else the last one."),
        u"[PROJECT]"_s);
    parser.process(qt);

    DialogPrompts prompts;
    Application application(settings, prompts);
    QObject::connect(&application, &Application::restartReady, &qt, [](const QString &project) {
        QProcess::startDetached(QApplication::applicationFilePath(), {project});
        QApplication::quit();
    });
    application.start(parser.positionalArguments().value(0));
    return QApplication::exec();
}
