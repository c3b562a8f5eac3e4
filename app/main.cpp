// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "model/base/englishplurals.h"
#include "ui/dialogprompts.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QCommandLineParser>

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

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Review generated training examples."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"project"_s, QApplication::translate("main", "The project to open; else the last one."),
        u"[PROJECT]"_s);
    parser.process(qt);

    Settings settings;
    DialogPrompts prompts;
    Application application(settings, prompts);
    application.start(parser.positionalArguments().value(0));
    return QApplication::exec();
}
