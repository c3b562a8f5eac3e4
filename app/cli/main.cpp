// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/program.h"
#include "model/base/englishplurals.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString systemUser()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry && *entry->pw_name ? QString::fromLocal8Bit(entry->pw_name) : u"unknown"_s;
}

} // namespace

int main(int argc, char *argv[])
{
    // A reader that went away ("| head") is a failed write here, not a signal that could end the
    // program between two decisions.
    std::signal(SIGPIPE, SIG_IGN);
    // So is a limit on the size of files: a full disk, and nothing is changed.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROUNDS_VERSION));
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);

    QFile input, results, diagnostics;
    (void)input.open(STDIN_FILENO, QIODevice::ReadOnly);
    (void)results.open(STDOUT_FILENO, QIODevice::WriteOnly);
    (void)diagnostics.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);

    Output out(results, diagnostics);
    Program program({QDateTime::currentDateTimeUtc, systemUser(), &input});
    const ExitCode code = program.run(application.arguments().mid(1), out);
    if (results.flush() && out.allWritten())
        return int(code);
    out.complain(QCoreApplication::translate("Program", "The result could not be written: %1")
                     .arg(results.errorString()));
    return int(code == ExitCode::Damaged ? code : ExitCode::Storage);
}
