// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>

class Database;

/// Breaks off a query of a connection from another thread than its own.
class Interrupt
{
public:
    /// The connection must be forgotten before it is closed.
    void watch(Database &database);
    void forget();
    /// Makes the statement that runs end with an error, without harm to the file. Nothing happens
    /// when none does.
    void now();

private:
    QMutex m_mutex;
    void *m_handle = nullptr;
};
