// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/fault/brokenoff.h"

#include <csignal>
#include <ctime>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// A process that runs an operation and writes each acknowledged step into a pipe.
class Child
{
public:
    Child(const Operation &operation, const QString &folder, bool traced)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_process = ::fork();
        if (m_process == 0) {
            ::close(ends[0]);
            live(operation, folder, ends[1], traced);
        }
        ::close(ends[1]);
        m_steps = ends[0];
    }
    ~Child() { ::close(m_steps); }
    Q_DISABLE_COPY_MOVE(Child)

    pid_t process() const { return m_process; }

    BrokenOff ended(int status) const
    {
        BrokenOff result;
        result.finished = WIFEXITED(status);
        if (result.finished && WEXITSTATUS(status) != 0)
            qFatal("the operation failed by itself");
        QByteArray said;
        char buffer[4096];
        for (ssize_t length; (length = ::read(m_steps, buffer, sizeof buffer)) > 0;)
            said.append(buffer, length);
        said.truncate(said.lastIndexOf('\n') + 1);
        result.acknowledged = QString::fromUtf8(said).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        return result;
    }

private:
    [[noreturn]] static void live(const Operation &operation, const QString &folder, int steps,
                                  bool traced)
    {
        if (traced) {
            ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
            ::raise(SIGSTOP);
        }
        const Result<void> done = operation.run(folder, [steps](const QString &step) {
            const QByteArray line = step.toUtf8() + '\n';
            if (::write(steps, line.constData(), size_t(line.size())) != line.size())
                ::_exit(3);
        });
        if (!done)
            qWarning("%s", qPrintable(done.error().message));
        ::_exit(done ? 0 : 1);
    }

    pid_t m_process = -1;
    int m_steps = -1;
};

int waitFor(pid_t process)
{
    int status = 0;
    if (::waitpid(process, &status, 0) != process)
        qFatal("the child is lost");
    return status;
}

} // namespace

BrokenOff killAfter(const Operation &operation, const QString &folder,
                    std::chrono::microseconds time)
{
    const Child child(operation, folder, /*traced=*/false);
    ::usleep(useconds_t(time.count()));
    ::kill(child.process(), SIGKILL);
    return child.ended(waitFor(child.process()));
}

BrokenOff killAtStop(const Operation &operation, const QString &folder, int stop)
{
    const Child child(operation, folder, /*traced=*/true);
    int status = waitFor(child.process());
    int stops = 0;
    while (WIFSTOPPED(status)) {
        const int signal = WSTOPSIG(status);
        const bool isCall = signal == (SIGTRAP | 0x80);
        if (stops == 0 && !isCall)
            ::ptrace(PTRACE_SETOPTIONS, child.process(), nullptr, PTRACE_O_TRACESYSGOOD);
        if (isCall && ++stops == stop) {
            ::kill(child.process(), SIGKILL);
            status = waitFor(child.process());
            break;
        }
        const int pass = isCall || signal == SIGSTOP ? 0 : signal;
        ::ptrace(PTRACE_SYSCALL, child.process(), nullptr, pass);
        status = waitFor(child.process());
    }
    return child.ended(status);
}
